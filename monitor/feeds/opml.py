"""OPML 2.0: lists of feeds as readers exchange them. Folders and categories are tags here.

What other programs have no word for (an own id, an interval, an overview page) goes into attributes of a name space of
ours, so that a list of ours comes back whole. expat reads; entities are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import unquote, urlsplit
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr  # these write; nothing is parsed by them  # nosec B406

from monitor.errors import NotAFeed, TooMuch

NAMESPACE = "https://depesche.example/opml"
LARGEST = 20_000_000
"""Bytes."""
MOST = 50_000
"""Feeds of one list."""
_DEEPEST = 100
_LONGEST = 8_192
_LABEL = 200
"""Characters of a name or tag, as the config takes them."""
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_GAPS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_EXTRAS = ("id", "every", "links")
_FLAGS = ("page", "full_text")


@dataclass(frozen=True, slots=True)
class Outline:
    """One feed of a list."""

    url: str
    name: str = ""
    tags: tuple[str, ...] = ()
    language: str = ""
    site: str = ""
    id: str = ""
    every: str = ""
    page: bool = False
    links: str = ""
    full_text: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """What a file listed: each address once, and how many outlines named none that we can ask."""

    feeds: tuple[Outline, ...]
    title: str = ""
    skipped: int = 0


# ------------------------------------------------------------------ reading


def listed(body: bytes) -> Listed:
    """Read a file. Raises `NotAFeed` when it is no OPML, `TooMuch` when it declares entities or is beyond a bound."""
    if len(body) > LARGEST:
        raise TooMuch(f"the list is larger than {LARGEST // 1_000_000} MB")
    reading = _Reading()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.EntityDeclHandler = _refuse
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.text
    try:
        parser.Parse(body, True)
    except expat.ExpatError as error:
        raise NotAFeed(f"this is no well-formed OPML: {error}") from error
    except (ValueError, LookupError) as error:
        raise NotAFeed("this is no OPML: its encoding can't be read") from error
    return Listed(_merged(reading.feeds), one_line(reading.title), reading.skipped)


@dataclass(slots=True)
class _Reading:
    feeds: list[Outline] = field(default_factory=list)
    skipped: int = 0
    title: str = ""
    _path: list[str] = field(default_factory=list)
    _folders: list[tuple[str, ...]] = field(default_factory=list)
    _ours: bool = False

    def start(self, name: str, given: dict[str, str]) -> None:
        if not self._path:
            if name.lower() != "opml":
                raise NotAFeed("this is no OPML: its root is another element")
            self._ours = given.get("xmlns:depesche") == NAMESPACE
        self._path.append(name.lower())
        if len(self._path) > _DEEPEST:
            raise TooMuch("the list is nested too deep")
        if name.lower() == "outline":
            self._outline({key.lower(): value for key, value in given.items()})

    def end(self, name: str) -> None:
        if self._path.pop() == "outline":
            self._folders.pop()

    def text(self, data: str) -> None:
        if self._path[-2:] == ["head", "title"] and len(self.title) < _LABEL:
            self.title += data

    def _outline(self, given: dict[str, str]) -> None:
        """A feed adds no folder; whatever else has a name is one for what lies inside it."""
        above = self._folders[-1] if self._folders else ()
        name = one_line(given.get("text", "") or given.get("title", ""))
        address = given.get("xmlurl") or (given.get("url", "") if given.get("type", "").lower() == "rss" else "")
        self._folders.append(above if address or not name else (*above, name))
        if not address:
            return
        url = web_address(address)
        if not url:
            self.skipped += 1
            return
        if len(self.feeds) >= MOST:
            raise TooMuch(f"the list holds more than {MOST} feeds")
        self.feeds.append(self._feed(url, name, above, given))

    def _feed(self, url: str, name: str, above: tuple[str, ...], given: dict[str, str]) -> Outline:
        ours = {key: given.get(f"depesche:{key}", "") if self._ours else "" for key in (*_EXTRAS, *_FLAGS)}
        language = given.get("language", "").strip().lower()
        return Outline(
            url=url,
            name=name,
            tags=tuple(dict.fromkeys((*above, *_categories(given.get("category", ""), ours=self._ours)))),
            language=language[:2] if re.fullmatch(r"[a-z]{2}(?:[-_][a-z0-9]{2,8})*", language) else "",
            site=web_address(given.get("htmlurl", "")),
            id=one_line(ours["id"]),
            every=ours["every"] if re.fullmatch(r"[0-9a-z.]{2,40}", ours["every"]) else "",
            page=ours["page"] == "true",
            links=ours["links"][:_LONGEST],
            full_text=ours["full_text"] == "true",
        )


def _refuse(*_: object) -> None:
    raise TooMuch("the list declares entities, which no list needs")


def web_address(text: str) -> str:
    """The address if the config would take it; `feed:` is a spelling of http that browsers once had."""
    text = text.strip()
    if text[:5].lower() == "feed:":
        rest = text[5:].removeprefix("//")
        text = rest if rest.startswith(("http://", "https://")) else f"http://{rest}"
    try:
        parts = urlsplit(text)
        asked = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return ""
    sound = len(text) <= _LONGEST and not _GAPS.search(text) and not _FORBIDDEN.search(text)
    return text if asked and sound and "@" not in parts.netloc else ""


def one_line(text: str) -> str:
    """Fit for a name in the config: one line, not too long."""
    return _GAPS.sub(" ", text).strip()[:_LABEL].strip()


def _categories(text: str, *, ours: bool) -> Iterable[str]:
    """Comma-separated; with a slash in front it is a path in somebody's tree, of which every step is a tag."""
    for one in text.split(","):
        one = one.strip()
        for step in one.split("/") if one.startswith("/") else [one]:
            if tag := one_line(unquote(step) if ours else step):
                yield tag


def _merged(feeds: Sequence[Outline]) -> tuple[Outline, ...]:
    """A feed that lies in several folders has the tags of all."""
    found: dict[tuple[str, str, str], Outline] = {}
    for one in feeds:
        key = (one.url, one.id, one.links)
        known = found.get(key)
        found[key] = one if known is None else replace(known, tags=tuple(dict.fromkeys((*known.tags, *one.tags))))
    return tuple(found.values())


# ------------------------------------------------------------------ writing


def written(feeds: Sequence[Outline], title: str) -> str:
    """The list as OPML 2.0, in the given order; tags are categories."""
    lines = "".join(f"    <outline{_attributes(one)}/>\n" for one in feeds)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0" xmlns:depesche="{NAMESPACE}">\n'
        f"  <head>\n    <title>{escape(_legal(title))}</title>\n  </head>\n  <body>\n{lines}  </body>\n</opml>\n"
    )


def _attributes(one: Outline) -> str:
    name = one.name or one.url
    pairs = {
        "type": "rss",
        "text": name,
        "title": name,
        "xmlUrl": one.url,
        "htmlUrl": one.site,
        "language": one.language,
        "category": ",".join(map(_category, one.tags)),
        "depesche:id": one.id,
        "depesche:every": one.every,
        "depesche:page": "true" if one.page else "",
        "depesche:links": one.links,
        "depesche:full_text": "true" if one.full_text else "",
    }
    return "".join(f" {key}={quoteattr(_legal(value))}" for key, value in pairs.items() if value)


def _category(tag: str) -> str:
    """What would part a category is written as in an address, and read so again."""
    tag = tag.replace("%", "%25").replace(",", "%2C")
    return "%2F" + tag[1:] if tag.startswith("/") else tag


def _legal(text: str) -> str:
    """XML 1.0 has no way to write control characters."""
    return _FORBIDDEN.sub("", text)
