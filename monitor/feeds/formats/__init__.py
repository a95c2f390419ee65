"""How bytes are read: one file a format, the table that names them, and the one way in."""

from __future__ import annotations

import zlib
from dataclasses import replace

from monitor.errors import NotAFeed, TooMuch
from monitor.feeds.base import FEED, Format, Wanted
from monitor.feeds.formats.jsonfeed import JsonFeed
from monitor.feeds.formats.markup import is_page
from monitor.feeds.formats.sitemap import Sitemap
from monitor.feeds.formats.skips import skips
from monitor.feeds.formats.syndication import Syndication, read_fast
from monitor.model import RawEntry, RawFeed

FORMATS: tuple[Format, ...] = (
    JsonFeed(),
    Sitemap(),
    Syndication(),
)
"""Asked in this order."""

_UNPACKED = 20_000_000
"""Bytes of a packed file, unpacked; the source's own bound for what it unpacks."""
_TITLE, _SUMMARY, _CONTENT, _ADDRESS = 4_000, 40_000, 200_000, 8_192
"""Characters kept of one field: the most that anything behind us has to look at."""


def read(body: bytes, headers: tuple[tuple[str, str], ...] = (), url: str = "", wanted: Wanted = FEED) -> RawFeed:
    """What the body says, read as what is wanted; a feed by the first format that accepts it.

    Raises `NotAFeed` or `TooMuch`.
    """
    if not body.strip():
        raise NotAFeed("the answer is empty")
    return _shortened(_read(_unpacked(body), headers, url, wanted))


def read_at_once(body: bytes) -> RawFeed | None:
    """The same for a plain syndication feed, in time linear in its length; None for whatever else it is."""
    feed = read_fast(body)
    return None if feed is None else _shortened(_closing(feed, body))


def _read(body: bytes, headers: tuple[tuple[str, str], ...], url: str, wanted: Wanted) -> RawFeed:
    """What reads pages is loaded only when a page comes: lxml takes 8 MB, trafilatura 44."""
    content_type = dict(reversed(headers)).get("content-type", "")
    if wanted.kind == "article":
        from monitor.feeds.formats.article import read_article

        return read_article(body, headers, url)
    if wanted.kind == "links":
        from monitor.feeds.formats.alternates import alternates

        return alternates(body, content_type, url)
    if wanted.kind == "page" and is_page(body, content_type):
        from monitor.feeds.formats.page import page

        return page(body, content_type, url, wanted.links)
    for one in FORMATS:
        if one.accepts(body, content_type):
            return _closing(one.read(body, headers, url), body)
    raise NotAFeed("no format knows this")


def _unpacked(body: bytes) -> bytes:
    """Files such as `sitemap.xml.gz` come packed whatever the transport did. Raises `TooMuch` beyond the bound."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    decoder = zlib.decompressobj(31)
    try:
        plain = decoder.decompress(body, _UNPACKED)
    except zlib.error as error:
        raise NotAFeed("the packed file is damaged") from error
    if decoder.unconsumed_tail:
        raise TooMuch(f"the packed file holds more than {_UNPACKED // 1_000_000} MB")
    if not plain.strip():
        raise NotAFeed("the packed file is empty")
    return plain


def _closing(feed: RawFeed, body: bytes) -> RawFeed:
    hours, days = skips(body)
    return replace(feed, skip_hours=hours, skip_days=days) if hours or days else feed


def _shortened(feed: RawFeed) -> RawFeed:
    return replace(feed, title=feed.title[:_TITLE], entries=tuple(_bounded(entry) for entry in feed.entries))


def _bounded(entry: RawEntry) -> RawEntry:
    if _fits(entry):
        return entry
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


def _fits(entry: RawEntry) -> bool:
    """Most do, and are spared the copy."""
    words = (entry.guid, entry.link, entry.title, entry.publisher, entry.publisher_url, *entry.authors, *entry.tags)
    few = len(entry.authors) <= 20 and len(entry.tags) <= 50
    return few and len(entry.summary) <= _SUMMARY and len(entry.content) <= _CONTENT and sum(map(len, words)) <= _TITLE
