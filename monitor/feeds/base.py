"""The two seams of this room: a source brings bytes, a format reads them.

To add one, write one file in `sources/` or `formats/` and one line in the table of that folder's `__init__.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from monitor.model import Feed, FeedState, Fetched, RawFeed


@dataclass(frozen=True, slots=True)
class Wanted:
    """As what a body is to be read; plain values, for they travel to the reading process."""

    kind: str = "feed"
    """`feed` (sitemaps too) · `page`: an overview page, its article links are the entries · `links`: a page's links to
    its feeds, one an entry · `article`: the text of the article that a page holds, as the content of one entry."""
    links: str = ""
    """CSS selector of a page's article links; empty: found by heuristics."""


FEED = Wanted()
LINKS = Wanted("links")
ARTICLE = Wanted("article")


def wanted_of(feed: Feed) -> Wanted:
    """As what the answers to a feed's polls are to be read."""
    return Wanted("page", feed.links) if feed.page else FEED


class Source(Protocol):
    """Where bytes come from."""

    async def fetch(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
        """Ask once, conditionally where `state` has validators.

        Returns 304 and unchanged bytes as `body=None`. Raises `FeedError` (the kinds say what a caller can do);
        never anything else for what a server may send. Takes at most the source's total deadline.
        """
        ...

    async def close(self) -> None: ...


class Format(Protocol):
    """How bytes are read. Pure: the same bytes give the same feed; runs in a guarded process of its own."""

    def accepts(self, body: bytes, content_type: str) -> bool:
        """Cheap: does this look like ours?"""
        ...

    def read(self, body: bytes, headers: tuple[tuple[str, str], ...], url: str) -> RawFeed:
        """Read all that can be read. Raises `NotAFeed` when there is nothing of ours in it, `TooMuch` beyond a bound."""
        ...
