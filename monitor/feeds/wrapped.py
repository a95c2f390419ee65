"""What news searches wrap around other people's articles, taken off again: the publisher behind the title, the redirect.

Google News: the guid names the article and stays; the link is opaque, and resolving it takes requests that soon end in
429, so it stays as it is. The description repeats the headline and is no text. Bing News: the article's address stands in
the link (`url=`; `links.canonical` takes it out); nothing else of that link lasts.
"""

from __future__ import annotations

import re
from dataclasses import replace

from monitor.model import RawEntry, RawFeed

_GOOGLE = re.compile(
    r"https?://news\.google\.[a-z.]{2,6}/(?:(?:__i/)?(?:rss/)?articles/|(?:rss/)?read/|news/url\?)", re.I
)
_BING = re.compile(r"https?://(?:[a-z0-9-]+\.)*bing\.com/news/apiclick", re.IGNORECASE)
_GAPS = re.compile(r"\s+")
_LONGEST_NAME = 80
"""Characters of a publisher's name behind a title."""


def unwrapped(raw: RawFeed) -> RawFeed:
    """The feed with its articles as their publishers wrote them; a feed that is no news search is given back as it is."""
    entries = tuple(_article(one) for one in raw.entries)
    return (
        raw if all(new is old for new, old in zip(entries, raw.entries, strict=True)) else replace(raw, entries=entries)
    )


def _article(one: RawEntry) -> RawEntry:
    if _GOOGLE.match(one.link):
        title, publisher = _parted(one.title, one.publisher, always=True)
        return replace(one, title=title, publisher=publisher, summary="", content="")
    if _BING.match(one.link):
        title, publisher = _parted(one.title, one.publisher, always=False)
        return replace(one, title=title, publisher=publisher, guid="" if _BING.match(one.guid) else one.guid)
    return one


def _parted(title: str, publisher: str, *, always: bool) -> tuple[str, str]:
    """Title and publisher apart. `always`: what stands behind the last dash is the publisher, even if nothing says so."""
    title, publisher = _plain(title), _plain(publisher)
    for dash in (" - ", " – ", " | "):
        if publisher and title.casefold().endswith(f"{dash}{publisher}".casefold()):
            return title[: -len(dash) - len(publisher)].rstrip(), publisher
    head, dash, tail = title.rpartition(" - ")
    if always and not publisher and dash and head and len(tail) <= _LONGEST_NAME:
        return head.rstrip(), tail
    return title, publisher


def _plain(text: str) -> str:
    return _GAPS.sub(" ", text).strip()
