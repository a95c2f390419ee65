"""HTML as a tree, read leniently and within bounds, for whoever looks for links in a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin

from monitor.errors import NotAFeed
from monitor.feeds.links import canonical

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LARGEST = 5_000_000
"""Bytes of a page that are read: the largest front pages are a third of that."""
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_NAMED = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_PAGE = re.compile(rb"\s*(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html\b|head\b|body\b)", re.IGNORECASE | re.DOTALL)
_SPACE = re.compile(r"\s+")
_SILENT = frozenset("script style noscript template svg button".split())
_INLINE = frozenset("a b i em strong u mark sub sup abbr wbr font small".split())
"""Elements that may stand inside a word."""


def is_page(body: bytes, content_type: str = "") -> bool:
    """Is this an HTML page, and not a feed with a wrong name?"""
    start = body[:4_000].removeprefix(b"\xef\xbb\xbf")
    if _PAGE.match(re.sub(rb"<\?xml[^>]{0,200}\?>", b"", start, count=1)):
        return True
    marked = re.search(rb"<\s*(?:[\w.-]{1,40}:)?(?:rss|feed|rdf|urlset|sitemapindex)\b", start, re.IGNORECASE)
    return content_type.lower().startswith("text/html") and b"<" in start and marked is None


def tree_of(body: bytes, content_type: str) -> HtmlElement:
    """The page as a tree. Raises `NotAFeed` when there is none in it."""
    from lxml import etree, html  # here, since only the reading process needs it

    text = decoded(body[:LARGEST], content_type)
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        root = html.document_fromstring(text.encode("utf-8", errors="replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise NotAFeed("this page can't be read") from error
    if not isinstance(root.tag, str):
        raise NotAFeed("this page can't be read")
    return root


def decoded(body: bytes, content_type: str) -> str:
    """UTF-8 if it decodes as that, whatever is claimed; else the header's or the page's word; else Windows' Latin."""
    try:
        return body.decode("utf-8-sig").replace("\x00", "")
    except UnicodeDecodeError:
        pass
    named = _NAMED.search(content_type)
    claimed = _CHARSET.search(body, 0, 4_000)
    names = (named.group(1) if named else "", claimed.group(1).decode("ascii", "replace") if claimed else "", "cp1252")
    for name in names:
        try:
            return body.decode(name or "cp1252", errors="replace" if name in ("", "cp1252") else "strict")
        except (LookupError, ValueError):
            continue
    return body.decode("latin-1")


def base_of(root: HtmlElement, url: str) -> str:
    """What the page's links are relative to."""
    named = next((href for node in root.iter("base") if (href := node.get("href"))), "")
    return canonical(named, url) or url


def address(href: str, base: str) -> str:
    """The link's absolute address without its fragment; empty if it leads to no web page."""
    if href[:11].lower() in ("javascript:",) or href.startswith("#"):
        return ""
    try:
        return urldefrag(canonical(urljoin(base, href.strip()) if base else href.strip())).url
    except ValueError:
        return ""


def text_of(node: HtmlElement, limit: int = 4_000, without: re.Pattern[str] | None = None) -> str:
    """What a reader sees of it, in one line; `without` names classes of elements that are left out."""
    return _SPACE.sub(" ", "".join(_texts(node, limit, without))).strip()


def _texts(node: HtmlElement, limit: int, without: re.Pattern[str] | None) -> Iterator[str]:
    from lxml import etree

    size = 0
    silent: HtmlElement | None = None
    for event, one in etree.iterwalk(node, events=("start", "end")):
        if silent is None and event == "start":
            if one.tag in _SILENT or (without is not None and without.search(one.get("class") or "")):
                silent = one
            gap = "" if one.tag in _INLINE else " "
            text = gap + ("" if silent is not None else one.text or "")
        elif event == "end" and (silent is None or silent is one):
            silent = None
            text = ("" if one.tag in _INLINE else " ") + (one.tail or "" if one is not node else "")
        else:
            continue
        size += len(text)
        yield text
        if size > limit:
            return
