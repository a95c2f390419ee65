"""The article in a web page: its text without menus, consent texts and job ads, one line a paragraph.

Runs in the guarded process, and only there is trafilatura loaded (44 MB, when the first page comes). Where that finds nothing, the
largest block of paragraphs is taken that no site would call navigation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from monitor.errors import NotAFeed
from monitor.model import RawEntry, RawFeed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LARGEST = 3_000_000
"""Bytes of a page that are looked at; articles of a megabyte are mostly script."""
LONGEST = 200_000
"""Characters of its text that are kept."""
LONGEST_TITLE = 500
SHORTEST = 80
"""Characters below which what trafilatura found is not believed."""
_WORTH = 25
"""Characters that make a paragraph count."""

_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_MARKUP = re.compile(rb"<\s*(?:!doctype|html|head|body|article|main|div|p)\b", re.IGNORECASE)
_ASIDE = "nav|aside|footer|header|form|script|style|noscript|template|svg|button|iframe|figure|dialog|select".split("|")


def read_article(body: bytes, headers: tuple[tuple[str, str], ...] = (), url: str = "") -> RawFeed:
    """A `RawFeed` of kind `article` with one entry whose content is the text, empty when none was found.

    Raises `NotAFeed` for what is no web page.
    """
    if not _MARKUP.search(body[:100_000].replace(b"\x00", b"")):
        raise NotAFeed("this is no web page")
    page = _decoded(body[:LARGEST], dict(reversed(headers)).get("content-type", ""))
    text = _by_trafilatura(page, url)
    if len(text) < SHORTEST:
        text = _largest_block(page)
    return RawFeed(entries=(RawEntry(link=url, title=_headline(page), content=text[:LONGEST]),), kind="article")


def _decoded(body: bytes, content_type: str) -> str:
    """By what decodes, then by the server's word, then by the page's own."""
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        inside = body[:4_096].decode("ascii", errors="replace")
        for said in (_CHARSET.search(content_type), _CHARSET.search(inside)):
            if said is not None:
                try:
                    return body.decode(said.group(1), errors="replace")
                except LookupError:
                    continue
    return body.decode("utf-8" if b"charset=utf-8" in body[:4_096].lower() else "windows-1252", errors="replace")


def _by_trafilatura(page: str, url: str) -> str:
    import trafilatura

    found = trafilatura.extract(
        page, url=url or None, favor_precision=True, include_comments=False, include_tables=True, deduplicate=False
    )
    return found or ""


def _headline(page: str) -> str:
    """As the page tells it to those who share it, else its only heading, else what stands in its window's bar."""
    from lxml import etree, html

    try:
        root = html.fromstring(page)
    except (etree.ParserError, ValueError):
        return ""
    shared = root.xpath("//meta[@property='og:title']/@content")
    heads = [one.text_content() for one in root.iter("h1")]
    barred = [one.text_content() for one in root.iter("title")]
    found = [*shared[:1], *(heads if len(heads) == 1 else ()), *barred[:1]]
    return next((title for each in found if (title := " ".join(str(each).split()))), "")[:LONGEST_TITLE]


def _largest_block(page: str) -> str:
    """The paragraphs of the element that has most of them, by characters."""
    from lxml import etree, html

    try:
        root = html.fromstring(page)
    except (etree.ParserError, ValueError):
        return ""
    blocks: dict[HtmlElement, list[str]] = {}
    for one in root.iter("p", "h2", "h3", "blockquote", "li"):
        text = " ".join(one.text_content().split())
        parent = one.getparent()
        if len(text) >= _WORTH and parent is not None and not _is_aside(one):
            blocks.setdefault(parent, []).append(text)
    return "\n".join(max(blocks.values(), key=_size, default=()))


def _size(block: Iterable[str]) -> int:
    return sum(map(len, block))


def _is_aside(element: HtmlElement) -> bool:
    """Inside of what a site itself calls navigation, or a list of links."""
    if any(above.tag in _ASIDE for above in element.iterancestors()):
        return True
    linked = sum(len(link.text_content()) for link in element.iter("a"))
    return linked * 2 > len(element.text_content())
