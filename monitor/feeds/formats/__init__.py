"""How bytes are read: one file a format, the table that names them, and the one way in."""

from __future__ import annotations

from dataclasses import replace

from monitor.errors import NotAFeed
from monitor.feeds.base import FEED, Format, Wanted
from monitor.feeds.formats.jsonfeed import JsonFeed
from monitor.feeds.formats.sitemap import Sitemap
from monitor.feeds.formats.syndication import Syndication
from monitor.model import RawEntry, RawFeed

FORMATS: tuple[Format, ...] = (
    JsonFeed(),
    Sitemap(),
    Syndication(),
)
"""Asked in this order."""

_TITLE, _SUMMARY, _CONTENT, _ADDRESS = 4_000, 40_000, 200_000, 8_192
"""Characters kept of one field: the most that anything behind us has to look at."""


def read(body: bytes, headers: tuple[tuple[str, str], ...] = (), url: str = "", wanted: Wanted = FEED) -> RawFeed:
    """What the body says, by the first format that accepts it. Raises `NotAFeed` or `TooMuch`."""
    if not body.strip():
        raise NotAFeed("the answer is empty")
    content_type = dict(reversed(headers)).get("content-type", "")
    for one in FORMATS:
        if one.accepts(body, content_type):
            feed = one.read(body, headers, url)
            return replace(feed, title=feed.title[:_TITLE], entries=tuple(_bounded(entry) for entry in feed.entries))
    raise NotAFeed("no format knows this")


def _bounded(entry: RawEntry) -> RawEntry:
    return replace(
        entry,
        guid=entry.guid[:_ADDRESS],
        link=entry.link[: _ADDRESS + 1],  # one more, so that whoever judges it sees that it is too long
        title=entry.title[:_TITLE],
        summary=entry.summary[:_SUMMARY],
        content=entry.content[:_CONTENT],
        publisher=entry.publisher[:_TITLE],
        publisher_url=entry.publisher_url[:_ADDRESS],
        authors=tuple(name[:_TITLE] for name in entry.authors[:20]),
        tags=tuple(tag[:_TITLE] for tag in entry.tags[:50]),
    )
