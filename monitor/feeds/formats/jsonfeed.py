"""JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1)."""

from __future__ import annotations

import json
from typing import TypeGuard

from monitor.errors import NotAFeed, TooMuch
from monitor.feeds.formats.dates import read_date
from monitor.model import RawEntry, RawFeed

MOST_ITEMS = 1500

Json = dict[str, object]


class JsonFeed:
    """Reads JSON Feed; see `Format`."""

    def accepts(self, body: bytes, content_type: str) -> bool:
        return body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"

    def read(self, body: bytes, headers: tuple[tuple[str, str], ...], url: str) -> RawFeed:
        try:
            found: object = json.loads(body.decode("utf-8-sig", errors="replace"))
        except RecursionError as error:
            raise TooMuch("the JSON is nested too deep") from error
        except ValueError as error:
            raise NotAFeed("the JSON is broken") from error
        if not _is_object(found) or not isinstance(found.get("items"), list):
            raise NotAFeed("this JSON is no JSON Feed: it has no items")
        if "jsonfeed.org" not in _text(found, "version"):
            raise NotAFeed("this JSON is no JSON Feed: it names no version")
        items = [item for item in _list(found, "items") if _is_object(item)]
        return RawFeed(
            title=_text(found, "title"),
            link=_text(found, "home_page_url"),
            language=_text(found, "language"),
            entries=tuple(_entry(item) for item in items[:MOST_ITEMS]),
            truncated=len(items) > MOST_ITEMS,
        )


def _entry(item: Json) -> RawEntry:
    return RawEntry(
        guid=_text(item, "id"),
        link=_text(item, "url") or _text(item, "external_url"),
        title=_text(item, "title"),
        summary=_text(item, "summary"),
        content=_text(item, "content_html") or _escaped(_text(item, "content_text")),
        published=read_date(_text(item, "date_published")),
        updated=read_date(_text(item, "date_modified")),
        language=_text(item, "language"),
        authors=tuple(_text(one, "name") for one in (*_list(item, "authors"), item.get("author")) if _is_object(one)),
        tags=tuple(tag for tag in _list(item, "tags") if isinstance(tag, str)),
    )


def _escaped(text: str) -> str:
    """`content_text` is plain text: what looks like markup in it is meant to be read."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _text(found: Json, key: str) -> str:
    value = found.get(key)
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _list(found: Json, key: str) -> list[object]:
    value = found.get(key)
    return value if isinstance(value, list) else []


def _is_object(value: object) -> TypeGuard[Json]:
    return isinstance(value, dict)
