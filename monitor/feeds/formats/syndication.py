"""RSS, Atom, RDF and CDF: plain ones by our own fast reader, all others by feedparser, guarded against its errors.

feedparser gets bytes in a `BytesIO` and nothing else: a string, or bytes that look like a path or an address, would be
opened. It neither sanitises nor resolves HTML here (that doubles its cost and we keep plain text only).
"""

from __future__ import annotations

from calendar import timegm
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from time import struct_time
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from monitor.errors import NotAFeed, TooMuch
from monitor.feeds.formats.dates import read_date, sane
from monitor.feeds.formats.fast import read_plain
from monitor.feeds.formats.prepare import prepared
from monitor.model import RawEntry, RawFeed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_DAY = timedelta(days=1)
_PERIODS = {"hourly": 1, "daily": 24, "weekly": 168, "monthly": 720, "yearly": 8760}
"""Hours of `sy:updatePeriod` (RSS 1.0 syndication module)."""

_ITSELF, _RELATED = ("", "alternate"), ("related", "via", "self")
_PAGES = ("", "text/html", "application/xhtml+xml")

Node = dict[str, object]


class Syndication:
    """Reads every kind of syndication feed; see `Format`."""

    def accepts(self, body: bytes, content_type: str) -> bool:
        return True  # the last in the table: whatever it is, this says best what is wrong with it

    def read(self, body: bytes, headers: tuple[tuple[str, str], ...], url: str) -> RawFeed:
        feed = read_fast(body) or read_thoroughly(body, headers)
        return replace(feed, older=urljoin(url, feed.older)) if feed.older else feed


def read_fast(body: bytes) -> RawFeed | None:
    """What feedparser would make of a plain feed, in about a sixth of its time; None where there is any doubt."""
    parsed = read_plain(body)
    if parsed is None:
        return None
    feed = _feed(parsed)
    # Dates that are missing or that we can't read are where feedparser may know more.
    dated = zip(_nodes(parsed, "entries"), feed.entries, strict=False)
    return feed if all(_dates_read(node, entry) for node, entry in dated) else None


def read_thoroughly(body: bytes, headers: tuple[tuple[str, str], ...]) -> RawFeed:
    """By feedparser, whatever it is. Raises `NotAFeed` or `TooMuch`."""
    ready = prepared(body, dict(reversed(headers)).get("content-type", ""))
    parsed = _parse(ready.body, {"content-type": ready.content_type})  # no base: links are made absolute by `clean`
    feed = replace(_feed(parsed), truncated=ready.truncated)
    if not feed.entries and not parsed.get("version"):
        raise NotAFeed("this is no feed that we can read")
    return feed


def _feed(parsed: Node) -> RawFeed:
    head = _node(parsed, "feed")
    return RawFeed(
        title=_text(head, "title"),
        link=_page(head),
        language=_text(head, "language"),
        entries=tuple(_entry(one) for one in _nodes(parsed, "entries") if one),
        wait=_wait(head),
        trouble=_trouble(parsed),
        older=_older(head),
        generator=_text(head, "generator"),
    )


def _older(head: Node) -> str:
    """RFC 5005: the archive before this document (4), or the next page of a paged feed (3)."""
    links = _nodes(head, "links")
    named = (_text(link, "href") for rel in ("prev-archive", "next") for link in links if _text(link, "rel") == rel)
    return next((href for href in named if href), "")


def _dates_read(node: Node, entry: RawEntry) -> bool:
    published, updated, created = (bool(_text(node, key)) for key in ("published", "updated", "created"))
    return (
        (published or updated or created)
        and not (published and created)
        and (entry.published is not None) is (published or created)
        and (entry.updated is not None) is updated
    )


def _parse(body: bytes, headers: dict[str, str]) -> Node:
    import feedparser  # here, since only the reading process needs to spend the 100 ms

    feedparser.api.PREFERRED_XML_PARSERS = []  # a libxml2 driver, where one is installed, has no bound on entities
    try:
        found: Node = feedparser.parse(
            BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )
    except (MemoryError, RecursionError) as error:
        raise TooMuch("the feed is nested too deep") from error
    except Exception as error:
        raise NotAFeed(f"this can't be read as a feed ({type(error).__name__})") from error
    return found


def _entry(node: Node) -> RawEntry:
    source = _node(node, "source")
    contents = _nodes(node, "content")
    fullest = max(contents, key=lambda one: len(_text(one, "value")), default=Node())
    summary, content = _text(node, "summary"), _text(fullest, "value")
    return RawEntry(
        guid=_text(node, "id"),
        link=_page(node),
        title=_text(node, "title"),
        summary=summary or _media_text(node),
        content="" if content == summary else content,
        published=_date(node, "published") or _date(node, "created"),
        updated=_date(node, "updated"),
        language=_text(node, "language") or _text(fullest, "language"),
        publisher=_text(source, "title") or _text(node, "dc_source") or _text(node, "news_source"),
        publisher_url=_text(source, "href") or _page(source),
        authors=_authors(node),
        tags=tuple(dict.fromkeys(word for tag in _nodes(node, "tags") if (word := _text(tag, "term").strip()))),
    )


def _page(node: Node) -> str:
    """The page that an entry stands for: feedparser's own choice is the last link, be it a picture or `at://`."""
    beside = ""
    for choice in _choices(node):
        one = choice.strip()
        if one and _is_web(one):
            return one
        if one and not beside and ":" not in one[:12]:
            beside = one
    return beside


def _choices(node: Node) -> Iterator[str]:
    """Addresses in the order in which they are believed; a generator, since the first or second is nearly always it."""
    yield _text(node, "feedburner_origlink")
    links = _nodes(node, "links")
    for link in links:
        if _text(link, "rel") in _ITSELF and _text(link, "type") in _PAGES:
            yield _text(link, "href")
    yield _text(node, "link")
    if node.get("guidislink", True):
        yield _text(node, "id")
    yield from (_text(link, "href") for link in links if _text(link, "rel") in _RELATED)
    yield from (_text(link, "href") for link in links if _text(link, "rel") == "enclosure")


def _is_web(address: str) -> bool:
    return address[:8].lower().startswith(("http://", "https://"))


def _authors(node: Node) -> tuple[str, ...]:
    names: Iterable[str] = (_text(one, "name") or _text(one, "email") for one in _nodes(node, "authors"))
    return tuple(dict.fromkeys(name for name in (*names, _text(node, "author")) if name))[:20]


def _media_text(node: Node) -> str:
    described = _text(node, "media_description") or _text(node, "subtitle")
    return described or _text(_node(node, "summary_detail"), "value")


def _date(node: Node, key: str) -> datetime | None:
    """Our own reading first: feedparser takes CEST for UTC, knows no German month, and puts Unix seconds into 1772."""
    own = read_date(_text(node, key))
    if own is not None:
        return own
    parsed = _get(node, key + "_parsed")
    if not isinstance(parsed, struct_time):
        return None
    try:
        return sane(datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=timegm(parsed)))
    except (ValueError, OverflowError):
        return None


def _wait(head: Node) -> timedelta | None:
    """The longer of `ttl` (minutes) and `sy:updatePeriod` / `updateFrequency`; junk is no wish, a day is the most."""
    ttl = _number(_text(head, "ttl"))
    hours = _PERIODS.get(_text(head, "sy_updateperiod").strip().lower(), 0)
    often = _number(_text(head, "sy_updatefrequency")) or 1
    minutes = max(ttl, hours * 60 / often)
    return min(timedelta(minutes=minutes), _DAY) if minutes > 0 else None


def _number(text: str) -> int:
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else 0


def _trouble(parsed: Node) -> str:
    if not parsed.get("bozo"):
        return ""
    return f"not well-formed: {' '.join(str(parsed.get('bozo_exception', '')).split())[:200]}"


_get = dict.get
"""Of the plain dictionary: feedparser's own answers for missing keys with other fields (`updated` with `published`)."""


def _text(node: Node, key: str) -> str:
    value = _get(node, key)
    return value if isinstance(value, str) else ""


def _node(node: Node, key: str) -> Node:
    value = _get(node, key)
    return value if isinstance(value, dict) else {}


def _nodes(node: Node, key: str) -> list[Node]:
    value = _get(node, key)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
