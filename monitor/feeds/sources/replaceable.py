"""A source that can be replaced by another while questions are under way."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from monitor.feeds.base import Source
from monitor.model import Feed, FeedState, Fetched


class Replaceable:
    """Hands each question to the source of the day. A former one is closed when its last question is answered."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._asked: Counter[int] = Counter()
        """Source (by its id) → questions under way."""

    async def fetch(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
        """See `Source.fetch`."""
        source = self._source
        self._asked[id(source)] += 1
        try:
            return await source.fetch(feed, state, now)
        finally:
            self._asked[id(source)] -= 1
            if source is not self._source:
                await self._retire(source)

    async def replace(self, source: Source) -> None:
        """From the next question on, ask through this one."""
        former, self._source = self._source, source
        await self._retire(former)

    async def close(self) -> None:
        """Close the one in use; former ones are closed already, or by their last question."""
        await self._source.close()

    async def _retire(self, former: Source) -> None:
        if not self._asked[id(former)]:
            del self._asked[id(former)]
            await former.close()
