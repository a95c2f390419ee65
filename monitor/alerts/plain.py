"""Makes the world's text safe in a message: no control characters, no tricks of direction, no word that rings a room."""

from __future__ import annotations

import re
import unicodedata

_DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_INVISIBLE = re.compile(f"[{_DIRECTIONS}\u200b\u2028\u2029\ufeff\ufff9-\ufffb]")
_BLANKS = re.compile(r"\s+")
_LINES = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_ADDRESS = re.compile(r"https?://[^\s<>()\"]+")
_EVERYBODY = re.compile(r"@(?=(?:everyone|here|channel|all|room)\b)", re.IGNORECASE)
_SOMEBODY = re.compile(r"(?<![\w@/.])@(?=\w)")
_MENTION_TAG = re.compile(r"<(?=[@!#&])")
_BREAK = "\u200b"
"""Seen by nobody, and enough that a chat no longer recognises its own word."""


def one_line(text: str, limit: int = 300) -> str:
    """The text as one line of at most `limit` characters, cut at a word with an ellipsis."""
    line = _BLANKS.sub(" ", _clean(_LINES.sub(" ", text).replace("\n", " ").replace("\t", " "))).strip()
    return cut(line, limit)


def block(text: str, limit: int = 20_000) -> str:
    """The text with its line breaks, and nothing else that moves a cursor."""
    lines = (_clean(line.replace("\t", " ")).rstrip() for line in _LINES.sub("\n", text).split("\n"))
    return cut("\n".join(lines).strip(), limit)


def cut(text: str, limit: int) -> str:
    """At most `limit` characters; what is cut ends after a whole word if one is near, with an ellipsis."""
    if len(text) <= limit:
        return text
    room = text[: max(limit - 1, 0)]
    space = room.rfind(" ")
    return (room[:space] if space > limit * 0.7 else room).rstrip() + "…"


def unmention(text: str) -> str:
    """Mentions that would ring a room or a person, broken by an invisible character.

    In addresses the `@` of the loud ones is encoded instead: the link still leads to the same page.
    """
    told, end = [], 0
    for address in _ADDRESS.finditer(text):
        told += [_broken(text[end : address.start()]), _EVERYBODY.sub("%40", address[0])]
        end = address.end()
    return "".join([*told, _broken(text[end:])])


def _broken(text: str) -> str:
    return _MENTION_TAG.sub("<" + _BREAK, _SOMEBODY.sub("@" + _BREAK, _EVERYBODY.sub("@" + _BREAK, text)))


def _clean(text: str) -> str:
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    if text.isascii() and text.isprintable():
        return text
    return "".join(char for char in text if unicodedata.category(char) not in _UNWANTED)


_UNWANTED = frozenset({"Cc", "Cs", "Co"})
