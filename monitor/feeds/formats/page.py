"""An overview page read as a feed: which of its links are articles, under which headline, with which teaser and date.

By a CSS selector where the user names one. Else by what editors all do alike: headlines are headings or stand in
articles, addresses say what the page is about, texts are sentences; menus, footers, tags and logins are none of that.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from monitor.errors import NotAFeed
from monitor.feeds.formats.markup import address, base_of, text_of, tree_of
from monitor.feeds.formats.teaser import DATED, HEADINGS, date_of, in_heading, teaser_of
from monitor.feeds.links import lane_of
from monitor.model import RawEntry, RawFeed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST = 300
_MOST_LINKS = 10_000
_ENOUGH = 4
"""Points from which a link is taken for an article; see `_points`."""
_WHOLE = frozenset(("html", "body", "main", "article"))
"""Elements whose class says nothing about a link inside."""
_MENUS = frozenset(("nav", "footer", "form", "dialog", "menu"))
_MENU_ROLES = frozenset(("navigation", "contentinfo", "banner", "search", "dialog", "menu", "menubar"))
_MENU_CLASS = re.compile(
    r"(?:^|[\s_-])(?:nav|navi|navigation|navbar|menu|menue|submenu|footer|breadcrumbs?|cookies?|consent|newsletter|login"
    r"|comments?|kommentare?|share|sharing|social|tags?|tagcloud|pagination|pager|byline|authors?|autor(?:en)?|ads?|advert"
    r"|werbung|anzeigen?|promo|abo|paywall|toolbar|skip|lang|languages?|cart|warenkorb)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ARTICLE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:teasers?|articles?|artikel|beitr(?:ag|aege|ge)|story|stories|posts?|entry|card|news|meldung(?:en)?"
    r"|headline|hentry|item|blog)(?:$|[\s_-])",
    re.IGNORECASE,
)
_SIDE_PATH = re.compile(
    r"/(?:tags?|themen?|topics?|schlagwort(?:e|er)?|autor(?:en)?|authors?|category|categories|kategorien?|rubrik(?:en)?"
    r"|login|log-in|signin|anmelden|anmeldung|registrier\w*|register|abo(?:nnement)?s?|newsletter|impressum|imprint"
    r"|datenschutz\w*|privacy\w*|kontakt|contact|agb|terms|wp-login\.php|wp-admin|feed|rss|suche|search|page|seite|jobs?"
    r"|stellenangebote|warenkorb|cart|checkout|konto|account|mein-konto|cookies?|hilfe|help|faq|mediadaten|werbung"
    r"|ueber-uns|about(?:-us)?)(?:/|$|\.html?$)",
    re.IGNORECASE,
)
_NO_PAGE = re.compile(r"\.(?:pdf|jpe?g|png|gif|webp|svg|mp[34]|zip|ics|xml|rss|atom|docx?|xlsx?)$", re.IGNORECASE)
_ON = re.compile(
    r"\W*(?:(?:jetzt |hier )?(?:weiter\s?lesen|weiterlesen|mehr(?: lesen| erfahren| dazu)?|zum artikel|read more|more"
    r"|continue reading|kommentare?|\d+ (?:kommentare?|comments?)|details))\W*",
    re.IGNORECASE,
)
_KICKER = re.compile(
    r"(?:^|[\s_-])(?:kicker|dachzeile|overline|topline|eyebrow|spitzmarke|label|badge)(?:$|[\s_-])", re.I
)
_LEVELS = 6
"""Elements above a link that may speak for it."""


def page(body: bytes, content_type: str, url: str, selector: str = "") -> RawFeed:
    """The page's articles in its own order. Raises `NotAFeed` when it shows none, or when the selector finds none."""
    root = tree_of(body, content_type)
    base = base_of(root, url)
    articles = _chosen(root, base, selector) if selector else _found(root, base, url)
    if not articles:
        raise NotAFeed(
            f"links: {selector!r} finds no link on this page" if selector else "no links to articles on this page",
            hint="links: names them by a CSS selector, such as article h2 a",
        )
    taken = tuple(articles.values())[:MOST]
    owners = {node: one for one in articles.values() for node in one.nodes}
    return RawFeed(
        title=_site_name(root),
        link=url,
        language=root.get("lang") or "",
        entries=tuple(_entry(one, owners) for one in taken),
        truncated=len(articles) > len(taken),
        kind="page",
    )


@dataclass(slots=True)
class _Article:
    """All links of a page that lead to one address."""

    link: str
    points: int = 0
    title: str = ""
    worth: int = -1
    """Of the title: headings before sentences before the rest."""
    nodes: list[HtmlElement] = field(default_factory=list)


# ------------------------------------------------------------------ which links


def _chosen(root: HtmlElement, base: str, selector: str) -> dict[str, _Article]:
    """What the selector names: links, or elements around or inside one."""
    from cssselect import SelectorError
    from lxml.cssselect import CSSSelector

    try:
        nodes = CSSSelector(selector, translator="html")(root)
    except (SelectorError, ValueError) as error:
        raise NotAFeed(f"links: {selector!r} is no CSS selector that we can read") from error
    articles: dict[str, _Article] = {}
    for node in nodes[:_MOST_LINKS]:
        link = _link_of(node)
        where = address(link.get("href") or "", base) if link is not None else ""
        if link is not None and where:
            _add(articles, where, link, 0)
    return {where: one for where, one in articles.items() if one.title}


def _link_of(node: HtmlElement) -> HtmlElement | None:
    if node.tag == "a":
        return node
    inside = next((one for one in node.iter("a") if one.get("href")), None)
    return inside if inside is not None else next(node.iterancestors("a"), None)


def _found(root: HtmlElement, base: str, url: str) -> dict[str, _Article]:
    lane, here = lane_of(url), address(url, "")
    barred = _menus(root)
    articles: dict[str, _Article] = {}
    for number, node in enumerate(root.iter("a")):
        if number >= _MOST_LINKS:
            break
        where = address(node.get("href") or "", base)
        if where and where != here and lane_of(where) == lane and _may_be_article(where) and not _inside(node, barred):
            _add(articles, where, node, _points(node, where))
    return {where: one for where, one in articles.items() if one.points >= _ENOUGH and len(one.title.split()) >= 2}


def _may_be_article(where: str) -> bool:
    parts = urlsplit(where)
    bare = parts.path.strip("/")
    return bool(bare or parts.query) and not _NO_PAGE.search(parts.path) and not _SIDE_PATH.search(parts.path)


def _menus(root: HtmlElement) -> set[HtmlElement]:
    """The elements whose links are not the page's content; never one that holds a good part of its headings."""
    headings = Counter(one for node in root.iter(*HEADINGS) for one in node.iterancestors())
    most = max(2, sum(1 for _ in root.iter(*HEADINGS)) // 3)
    barred = {
        node
        for node in root.iter()
        if isinstance(node.tag, str) and node.tag not in _WHOLE and _is_menu(node) and headings[node] <= most
    }
    return {node for node in barred if node.find(".//main") is None}


def _is_menu(node: HtmlElement) -> bool:
    if node.tag in _MENUS or (node.get("role") or "").lower() in _MENU_ROLES:
        return True
    if node.tag == "header":
        return not any(one.tag in ("article", "section", "li") for one in node.iterancestors())
    named = f"{node.get('class') or ''} {node.get('id') or ''}"
    return bool(named.strip()) and _MENU_CLASS.search(named) is not None and _ARTICLE_CLASS.search(named) is None


def _inside(node: HtmlElement, barred: set[HtmlElement]) -> bool:
    return node in barred or any(one in barred for one in node.iterancestors())


def _points(node: HtmlElement, where: str) -> int:
    """What speaks for an article: a heading 3, an article around it 2 (by class 1), a telling path 2, a sentence 2."""
    above = list(islice(node.iterancestors(), _LEVELS))
    heading = any(one.tag in HEADINGS for one in above) or _heading(node) is not None
    around = 2 if any(one.tag == "article" for one in above) else 0
    around = around or int(any(_ARTICLE_CLASS.search(one.get("class") or "") is not None for one in (node, *above)))
    path, text = _path_points(where), _text_points(_label(node))
    if not path and not re.search(r"\d", urlsplit(where).path):
        text -= 2  # sections are linked from headings too, under plain addresses
    elif heading:
        text = max(text, 0)
    return 3 * heading + around + path + text


def _path_points(where: str) -> int:
    path = unquote(urlsplit(where).path)
    slug = path.rstrip("/").rpartition("/")[2]
    words = [word for word in re.split(r"[-_.]", slug) if len(word) > 1]
    return 2 if DATED.search(path) or len(words) >= 4 else int(len(words) >= 3 or bool(re.search(r"\d{5,}", slug)))


def _text_points(text: str) -> int:
    if _ON.fullmatch(text) or not text:
        return 0
    words = len(text.split())
    return 2 if words >= 4 and len(text) >= 20 else 0 if words >= 3 else -2


# ------------------------------------------------------------------ what they say


def _add(articles: dict[str, _Article], where: str, node: HtmlElement, points: int) -> None:
    one = articles.setdefault(where, _Article(where, points))
    one.points = max(one.points, points)
    label = _label(node)
    worth = _worth(node, label)
    if label and worth > one.worth:
        one.title, one.worth = label, worth
        one.nodes.insert(0, node)
    else:
        one.nodes.append(node)


def _worth(node: HtmlElement, label: str) -> int:
    if _ON.fullmatch(label):
        return -1
    headed = in_heading(node) or _heading(node) is not None
    return 1_000 * headed + min(len(label), 150 if headed else 300) * (len(label) <= 300)


def _heading(node: HtmlElement) -> HtmlElement | None:
    return next(iter(node.iter(*HEADINGS)), None)


def _label(node: HtmlElement) -> str:
    """The headline of a link: its heading where the whole teaser is one link, else its text, else what it is called."""
    heading = _heading(node)
    told = heading if heading is not None else node
    if text := text_of(told, 400, _KICKER) or text_of(told, 400):
        return text
    picture = next((alt for one in node.iter("img") if (alt := one.get("alt"))), "")
    return " ".join((node.get("aria-label") or node.get("title") or picture).split())


def _entry(one: _Article, owners: dict[HtmlElement, _Article]) -> RawEntry:
    box = _box(one, owners)
    return RawEntry(
        link=one.link,
        title=_escaped(one.title),
        summary=_escaped(teaser_of(box, one.title)),
        published=date_of(box, one.link),
    )


def _box(one: _Article, owners: dict[HtmlElement, _Article]) -> HtmlElement:
    """The largest element around the link that holds no other article."""
    box = one.nodes[0]
    for above in islice(box.iterancestors(), _LEVELS):
        if above.tag in ("html", "body", "main") or any(owners.get(node, one) is not one for node in above.iter("a")):
            break
        box = above
    return box


def _escaped(text: str) -> str:
    """Text of a page is text: what looks like markup in it is meant to be read."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _site_name(root: HtmlElement) -> str:
    for node in root.iter("meta"):
        if node.get("property") == "og:site_name" and (name := (node.get("content") or "").strip()):
            return name
    title = root.find(".//title")
    return text_of(title, 500) if title is not None else ""
