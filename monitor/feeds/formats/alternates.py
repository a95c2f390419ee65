"""A page's links to its feeds: those it declares, then those that only look like feeds; the main feed first.

One entry a feed: its address, its title, and under `tags` how it was found (`declared`, `linked`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from monitor.errors import NotAFeed
from monitor.feeds.formats.markup import address, base_of, text_of, tree_of
from monitor.feeds.links import lane_of
from monitor.model import RawEntry, RawFeed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST = 30
_TYPES = re.compile(r"application/(?:rss|atom|rdf|feed|json)?\+?(?:xml|json)|text/xml|text/rss\+xml", re.IGNORECASE)
_NO_FEEDS = re.compile(r"oembed|wp-json|/xmlrpc|opensearch|manifest|sitemap", re.IGNORECASE)
_SIDE = re.compile(r"comment|kommentar|podcast|/(?:tag|author|autor|category|kategorie)/", re.IGNORECASE)
_FEED_PATH = re.compile(
    r"(?:^|/)(?:feeds?|rss|atom|rdf)(?:/|$)|(?:^|/)(?:rss2?|atom|feeds?|index|news)\.(?:xml|rss|atom|rdf|json)$"
    r"|\.(?:rss|atom|rdf)$|[?&](?:feed|format)=(?:rss2?|atom|rdf)|[?&]type=100\b",
    re.IGNORECASE,
)
_FEED_TEXT = re.compile(r"\W*(?:rss|atom|news)?[\s-]*(?:rss|atom|feed|newsfeed)s?(?:[\s-]*feed)?\W*", re.IGNORECASE)
_HOSTS = ("feedburner.com", "feedpress.me", "feedpress.it", "feedblitz.com")


def alternates(body: bytes, content_type: str, url: str) -> RawFeed:
    """The feeds that a page names, best first. Raises `NotAFeed` when this is no page at all; none found is no error."""
    root = tree_of(body, content_type)
    base = base_of(root, url)
    found: dict[str, RawEntry] = {}
    for one in (*_declared(root, base), *_linked(root, base, lane_of(url))):
        if one.link and one.link != url:
            found.setdefault(one.link, one)
    if root.find(".//a") is None and not found and len(body) < 40:
        raise NotAFeed("this page is empty")
    ranked = sorted(found.values(), key=_rank)[:MOST]
    return RawFeed(title=_title(root), link=url, language=root.get("lang") or "", entries=tuple(ranked), kind="links")


def _declared(root: HtmlElement, base: str) -> Iterator[RawEntry]:
    for node in root.iter("link"):
        relations = (node.get("rel") or "").lower().split()
        kind = (node.get("type") or "").partition(";")[0].strip()
        href = node.get("href") or ""
        typed = "alternate" in relations and "stylesheet" not in relations and _TYPES.fullmatch(kind)
        if (typed or "feed" in relations) and not _NO_FEEDS.search(href):
            yield RawEntry(link=address(href, base), title=(node.get("title") or "").strip(), tags=("declared",))


def _linked(root: HtmlElement, base: str, lane: str) -> Iterator[RawEntry]:
    for node in root.iter("a"):
        link = address(node.get("href") or "", base)
        if not link:
            continue
        text = text_of(node, 200) or (node.get("title") or "").strip()
        parts = urlsplit(link)
        ours = lane_of(link) == lane or (parts.hostname or "").endswith(_HOSTS)
        named = _FEED_PATH.search(parts.path + (f"?{parts.query}" if parts.query else ""))
        if ours and (named or (text and _FEED_TEXT.fullmatch(text))) and not _NO_FEEDS.search(link):
            yield RawEntry(link=link, title=text[:200], tags=("linked",))


def _rank(one: RawEntry) -> tuple[bool, bool]:
    """Feeds of comments and of parts last, declared before linked; else the page's own order."""
    return _SIDE.search(f"{one.title} {urlsplit(one.link).path}") is not None, "declared" not in one.tags


def _title(root: HtmlElement) -> str:
    node = root.find(".//title")
    return text_of(node, 500) if node is not None else ""
