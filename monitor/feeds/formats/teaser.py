"""What an overview page says beside a link: the teaser, the date."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from monitor.feeds.formats.dates import read_date, sane
from monitor.feeds.formats.markup import text_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
DATED = re.compile(r"(?<!\d)((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2])(?:\2(0[1-9]|[12]\d|3[01]))?(?!\d)")
"""A day or a month in an address."""
_SHORTEST = 40
"""Characters of a teaser."""
_TEXT_CLASS = re.compile(
    r"(?:^|[\s_-])(?:teaser-?text|excerpt|summary|description|desc|intro|lead|vorspann)(?:$|[\s_-])", re.IGNORECASE
)
_DATE_CLASS = re.compile(r"(?:^|[\s_-])(?:date|datum|time|zeit|published|pubdate|meta)(?:$|[\s_-])", re.IGNORECASE)


def teaser_of(box: HtmlElement, title: str) -> str:
    """The first paragraph in the box that is no headline; empty if it has none."""
    for node in box.iter():
        if node.tag == "p" or (isinstance(node.tag, str) and _TEXT_CLASS.search(node.get("class") or "")):
            text = text_of(node)
            if len(text) >= _SHORTEST and text != title and not in_heading(node):
                return text.removeprefix(title).strip() if len(text) > len(title) + _SHORTEST else text
    return ""


def date_of(box: HtmlElement, link: str) -> datetime | None:
    """When the page says that the article was published, else the day in its address."""
    for node in box.iter("time"):
        if found := read_date(node.get("datetime") or "") or read_date(text_of(node, 80)):
            return found
    for node in box.iter("span", "div", "p", "small"):
        if _DATE_CLASS.search(node.get("class") or "") and (found := read_date(text_of(node, 80))):
            return found
    return _day_in(link)


def in_heading(node: HtmlElement) -> bool:
    """Does it stand in a heading?"""
    return any(above.tag in HEADINGS for above in node.iterancestors())


def _day_in(link: str) -> datetime | None:
    """A month alone is no date."""
    found = DATED.search(urlsplit(link).path)
    if found is None or not found.group(4):
        return None
    try:
        return sane(datetime(int(found.group(1)), int(found.group(3)), int(found.group(4)), tzinfo=UTC))
    except ValueError:
        return None
