"""Where bytes come from: one file a kind of source, and the table that says which scheme is whose."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from monitor.errors import AddressRefused
from monitor.feeds.base import Source
from monitor.model import Feed, FeedState, Fetched

SOURCES: Final[dict[str, str]] = {
    "http": "web",
    "https": "web",
    "file": "disk",
}


class BySchemes:
    """One source for all addresses: hands each to the source of its scheme. `app` says which those are."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        """`sources` by the kinds that the table names."""
        self._sources = sources

    async def fetch(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
        """See `Source.fetch`. Only what the config itself names may lie on disk; nothing learned from outside."""
        kind = SOURCES.get(feed.url.partition("://")[0].lower(), "")
        if not kind:
            raise AddressRefused("the address has a scheme that is not read")
        return await self._sources[kind].fetch(feed, state, now)

    async def close(self) -> None:
        """Close them all."""
        for source in self._sources.values():
            await source.close()
