"""Fill a gap from history: read older pages politely, judge what they list, and say what could not be found."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.alerts.rules import Treatment
from monitor.errors import BadAnswer, NotAFeed
from monitor.feeds.history import PAGES, belonging, older, reaches
from monitor.model import Entry, RawFeed

Page = Callable[[str], Awaitable[tuple[RawFeed, tuple[Entry, ...]]]]
"""Reads the page at an address. Raises `FeedError`."""
Sitemap = Callable[[], Awaitable[str | None]]
"""Where the site says that its news sitemap is; None: it names none."""
Shares = Callable[[Sequence[Entry]], Awaitable[bool]]
"""Is one of these known from before the gap?"""
Hear = Callable[[Sequence[Entry], Mapping[str, Treatment]], Awaitable[int]]
"""Judges entries; how many were new."""

FIRST = 2
"""The page of history to begin with: the feed itself is page 1."""
_NOTHING_THERE = frozenset({404, 410})


@dataclass(frozen=True, slots=True)
class Caught:
    """What history gave."""

    found: int = 0
    whole: bool = False
    """Nothing is missing: history reached what was known before."""


async def catch_up(
    raw: RawFeed,
    url: str,
    entries: Sequence[Entry],
    since: datetime,
    page: Page,
    sitemap: Sitemap,
    shares: Shares,
    hear: Hear,
) -> Caught:
    """Go back from the feed at `url`, page by page, until one reaches the last look before the gap, at `since`.

    Raises `FeedError` when a page can't be read this time; what was read before it has been judged.
    """
    found = 0
    for number in range(FIRST, FIRST + PAGES):
        address = older(raw, url, number)
        if address is None and number == FIRST and raw.kind == "feed":
            address = await sitemap()
        if address is None:
            # The end of an archive is the beginning of the feed: then all of it has been read.
            return Caught(found, whole=number > FIRST and raw.kind == "feed")
        try:
            raw, listed = await page(address)
        except (BadAnswer, NotAFeed) as error:
            if isinstance(error, BadAnswer) and error.status not in _NOTHING_THERE:
                raise
            return Caught(found, whole=number > FIRST)
        there = belonging(listed, entries, raw.kind)
        reached = await shares(there) or reaches(there, since)
        found += await hear(there, _treatments(there, since))
        if reached:
            return Caught(found, whole=True)
    return Caught(found)


def _treatments(entries: Sequence[Entry], since: datetime) -> dict[str, Treatment]:
    """What is older than the gap was never missed, only never listed while we looked: it rings nobody."""
    return {entry.id: Treatment.SILENT for entry in entries if reaches((entry,), since)}
