"""Sitemaps: a site's own list of its pages (sitemaps.org 0.9), with Google's news extension and as an index of others.

expat reads them; anything that declares a document type is refused, since no sitemap needs one and entity bombs do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import unquote, urlsplit
from xml.parsers import expat

from monitor.errors import NotAFeed, TooMuch
from monitor.feeds.formats.dates import read_date
from monitor.feeds.links import canonical
from monitor.model import RawEntry, RawFeed

MOST_ENTRIES = 1_000
"""As many as Google takes of a news sitemap; of a longer one the newest are kept."""
MOST_CHILDREN = 50
_MOST_READ = 60_000
"""Pages that are looked at: the standard allows 50,000 in a file."""
_LONGEST = 10_000
"""Characters of one field."""
_ROOT = re.compile(rb"<\s*(?:[\w.-]{1,40}:)?(?:urlset|sitemapindex)\b", re.IGNORECASE)
_BEFORE = 4_000
"""Bytes in which the root must begin."""
_NO_WORDS = re.compile(r"[\W\d_]*|index|default|home|start|amp|article|artikel", re.IGNORECASE)
_ENDING = re.compile(r"\.(?:html?|php|aspx?|shtml|amp|jsp)$", re.IGNORECASE)
_NUMBER = re.compile(r"(?:^|[-_,.])(?:[a-z]{0,4}\d{3,}|[0-9a-f]{8}-[0-9a-f-]{20,})(?=$|[-_,.])", re.IGNORECASE)
_UNDATED = datetime(1970, 1, 1, tzinfo=UTC)


class Sitemap:
    """Reads sitemaps and their indexes; see `Format`. An index has no entries, but `children`."""

    def accepts(self, body: bytes, content_type: str) -> bool:
        return _ROOT.search(body, 0, _BEFORE) is not None

    def read(self, body: bytes, headers: tuple[tuple[str, str], ...], url: str) -> RawFeed:
        reading = _Reading()
        trouble = reading.read(body)
        if trouble and not reading.pages and not reading.children:
            raise NotAFeed(f"this sitemap can't be read: {trouble}")
        pages = _newest(reading.pages)
        titled = next((page.publisher for page in pages if page.publisher), "")
        children = sorted(reading.children, key=lambda child: child[1] or _UNDATED, reverse=True)[:MOST_CHILDREN]
        return RawFeed(
            title=titled,
            link=_site(url),
            language=next((page.language for page in pages if page.language), ""),
            entries=pages,
            trouble=trouble,
            truncated=len(pages) < len(reading.pages) or reading.full,
            kind="sitemap",
            children=tuple(children),
        )


@dataclass(slots=True)
class _Reading:
    """One pass of expat over a sitemap."""

    pages: list[RawEntry] = field(default_factory=list)
    children: list[tuple[str, datetime | None]] = field(default_factory=list)
    full: bool = False
    _fields: dict[str, str] = field(default_factory=dict)
    _text: list[str] = field(default_factory=list)
    _path: list[str] = field(default_factory=list)

    def read(self, body: bytes) -> str:
        """What is wrong with it; empty for a sound file. Whatever came before a fault is kept."""
        parser = expat.ParserCreate()  # names as they stand: prefixes that nobody declared are common
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        try:
            parser.Parse(body.strip(), True)
        except expat.ExpatError as error:
            return f"not well-formed: {error}"
        except (ValueError, LookupError) as error:
            return f"not well-formed: {type(error).__name__}"
        except _Enough:
            self.full = True
        return ""

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(_local(name))
        if len(self._path) > 32:
            raise TooMuch("the sitemap is nested too deep")
        if self._path[-1] in ("url", "sitemap"):
            self._fields = {}
        self._text.clear()

    def _end(self, name: str) -> None:
        if not self._path:
            return
        ended = self._path.pop()
        parent = self._path[-1] if self._path else ""
        text = "".join(self._text).strip()[:_LONGEST]
        self._text.clear()
        if ended == "url":
            self._keep(_page(self._fields))
        elif ended == "sitemap":
            self._refer()
        elif text and parent in _PARENTS.get(ended, ()):
            self._fields.setdefault(ended, text)

    def _keep(self, page: RawEntry | None) -> None:
        if page is not None:
            self.pages.append(page)
        if len(self.pages) >= _MOST_READ:
            raise _Enough

    def _refer(self) -> None:
        address = canonical(self._fields.get("loc", ""))
        if address:
            self.children.append((address, read_date(self._fields.get("lastmod", ""))))
        if len(self.children) >= _MOST_READ:
            raise _Enough


class _Enough(Exception):
    """The file is longer than anybody needs."""


_PARENTS: dict[str, tuple[str, ...]] = {
    "loc": ("url", "sitemap"),
    "lastmod": ("url", "sitemap"),
    "title": ("news",),
    "publication_date": ("news",),
    "keywords": ("news",),
    "name": ("publication",),
    "language": ("publication",),
}
"""Where a field must stand: `title` and `loc` mean other things inside images and videos."""


def _refuse(name: str, system: str | None, public: str | None, internal: int) -> None:
    raise TooMuch("the sitemap declares a document type, which no sitemap needs")


def _local(name: str) -> str:
    return name.rpartition(":")[2].lower()


def _page(fields: dict[str, str]) -> RawEntry | None:
    link = fields.get("loc", "")
    if not link:
        return None
    return RawEntry(
        guid="",
        link=link,
        title=fields.get("title", "") or title_from(link),
        published=read_date(fields.get("publication_date", "")),
        updated=read_date(fields.get("lastmod", "")),
        language=fields.get("language", ""),
        publisher=fields.get("name", ""),
        tags=tuple(word for one in fields.get("keywords", "").split(",") if (word := one.strip())),
    )


def title_from(link: str) -> str:
    """What the address itself says of its page: "/politik/putin-und-trump-telefonieren-123.html" in words, or nothing."""
    try:
        path = unquote(urlsplit(link).path, errors="replace")
    except ValueError:
        return ""
    for step in reversed([part for part in path.split("/") if part]):
        words = _NUMBER.sub(" ", _ENDING.sub("", step))
        if not _NO_WORDS.fullmatch(words) and len(split := re.split(r"[\W_]+", words.strip(" -_,."))) > 1:
            text = " ".join(word for word in split if word)
            return text[:1].upper() + text[1:]
    return ""


def _newest(pages: list[RawEntry]) -> tuple[RawEntry, ...]:
    """In the file's order; of too many the newest, and of those without a date the last, where sites append."""
    if len(pages) <= MOST_ENTRIES:
        return tuple(pages)
    ranked = sorted(range(len(pages)), key=lambda at: (pages[at].published or pages[at].updated or _UNDATED, at))
    return tuple(pages[at] for at in sorted(ranked[-MOST_ENTRIES:]))


def _site(url: str) -> str:
    parts = urlsplit(url) if "://" in url else None
    return f"{parts.scheme}://{parts.netloc}/" if parts and parts.scheme in ("http", "https") else ""
