"""Bytes made ready for feedparser: is it a feed at all, in which encoding, free of bombs, of bearable length."""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.errors import NotAFeed, TooMuch

HEAD_ITEMS, TAIL_ITEMS = 1000, 500
"""feedparser needs 0.8 ms an item. From a longer feed the middle is left out, since new items stand at either end."""

_MARKUP_START = re.compile(
    rb"<\s*(?:(?P<html>html|head|body)\b|(?P<feed>(?:[\w.-]+:)?(?:rss|feed|rdf|channel|item|entry)\b))", re.IGNORECASE
)
_HTML_DOCTYPE = re.compile(rb"\s*<!doctype\s+html", re.IGNORECASE)
_DECLARATION = re.compile(rb"<\?xml\b[^>]{0,200}\?>", re.IGNORECASE)
_ENTITY = re.compile(rb"<!ENTITY\s+(?P<kind>%|[^\s>]+)\s+(?P<rest>[^>]{0,2000})", re.IGNORECASE)
_HARMLESS_ENTITY = re.compile(rb"""\s*(?:"(?:&\#?\w{1,10};|[^&%"<]{0,40})"|'(?:&\#?\w{1,10};|[^&%'<]{0,40})')\s*""")
_ITEM = re.compile(rb"</(?:[\w.-]+:)?(?:item|entry)\s*>", re.IGNORECASE)
_UTF16 = {b"\xff\xfe": "utf-16-le", b"<\x00": "utf-16-le", b"\xfe\xff": "utf-16-be", b"\x00<": "utf-16-be"}
_REFERENCE = re.compile(rb"&#(?:[xX]([0-9a-fA-F]{1,20})|([0-9]{1,20}));?")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Prepared:
    """What feedparser is to get."""

    body: bytes
    content_type: str
    truncated: bool = False


def prepared(body: bytes, content_type: str) -> Prepared:
    """Raises `NotAFeed` for pages and for what has no feed element at all, `TooMuch` for entity bombs."""
    body, charset = _as_utf8(body, content_type)
    body = body[_start(body) :]
    _refuse_entities(body)
    body, truncated = _shortened(legal_references(body))
    return Prepared(body, f"application/xml; charset={charset}" if charset else "", truncated)


def _as_utf8(body: bytes, content_type: str) -> tuple[bytes, str]:
    """What decodes as UTF-8 is UTF-8, whatever header or declaration say: other encodings hardly ever do so by chance."""
    wide = _UTF16.get(body[:2])
    if wide is not None:
        text = body.decode(wide, errors="replace")
        return _DECLARATION.sub(b"", text.lstrip("\ufeff").encode(errors="replace"), count=1), "utf-8"
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        found = _CHARSET.search(content_type)
        return body, found.group(1) if found and not found.group(1).lower().startswith("utf") else ""
    return _DECLARATION.sub(b"", body.removeprefix(b"\xef\xbb\xbf"), count=1).replace(b"\x00", b""), "utf-8"


def _start(body: bytes) -> int:
    """Where the feed begins: warnings of a script may stand before it, but not a page."""
    if _HTML_DOCTYPE.match(body):
        raise NotAFeed("this is an HTML page, not a feed", hint="look for the feed's own address on the site")
    found = _MARKUP_START.search(body)
    if found is None:
        raise NotAFeed("this is no feed that we can read")
    if found.group("html"):
        raise NotAFeed("this is an HTML page, not a feed", hint="look for the feed's own address on the site")
    prolog = body.find(b"<?xml", 0, found.start())
    doctype = body.find(b"<!", 0, found.start())
    return next((at for at in (prolog, doctype) if at >= 0), found.start())


def _refuse_entities(body: bytes) -> None:
    """A feed needs at most names for characters; whatever else an entity can do, it does to harm."""
    if b"<!E" not in body and b"<!e" not in body:
        return
    if len(_ENTITY.findall(body[:200_000])) > 300 or b"<!ENTITY" in body[200_000:]:
        raise TooMuch("the feed declares too many entities")
    for entity in _ENTITY.finditer(body):
        if entity.group("kind") == b"%" or not _HARMLESS_ENTITY.fullmatch(entity.group("rest")):
            raise TooMuch("the feed declares entities that are more than names of characters")


def legal_references(body: bytes) -> bytes:
    """The body with each reference to what is no character replaced."""
    return _REFERENCE.sub(_legal, body)


def _legal(reference: re.Match[bytes]) -> bytes:
    """References to what is no character break feedparser, or come out as surrogates that break whoever encodes them."""
    sixteen, ten = reference.groups()
    code = int(sixteen, 16) if sixteen else int(ten)
    legal = 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code <= 0x10FFFF or code in (9, 10, 13)
    return reference.group() if legal else b"&#xFFFD;"


def _shortened(body: bytes) -> tuple[bytes, bool]:
    if len(body) < 200_000:
        return body, False
    ends = [found.end() for found in _ITEM.finditer(body)]
    if len(ends) <= HEAD_ITEMS + TAIL_ITEMS:
        return body, False
    return body[: ends[HEAD_ITEMS - 1]] + body[ends[-TAIL_ITEMS - 1] :], True
