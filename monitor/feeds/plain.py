"""Plain text from whatever a feed calls text: no markup, no scripts, nothing invisible, one Unicode spelling.

Everything here is a fixed point: cleaning a clean text changes nothing. All patterns run in linear time, since the
texts are the world's.
"""

from __future__ import annotations

import html
import re
import unicodedata

_ROUNDS = 4
"""Texts that were escaped more often than this are hostile."""

_HIDDEN = re.compile(
    r"<(script|style|template|noscript|head|iframe|svg|math|object)\b[^<>]*>.*?(?:</\1\s*>|\Z)", re.I | re.S
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|<!\[CDATA\[|\]\]>|<[!?][a-z][^<>]*>", re.I | re.S)
_TAG = re.compile(
    r"""</?([a-z][a-z0-9:.-]*)(?:[^<>"']*+(?:(?:"[^"]*"|'[^']*')[^<>"']*+)*+>|[^<>]*>)""",
    re.I,
)
_CUT_TAG = re.compile(r"</?[a-z][a-z0-9]*\s+[a-z:-]+\s*=[^<>]*\Z", re.I)
_BLOCKS = frozenset(
    "address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4"
    " h5 h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead tr ul".split()
)
_UNSEEN = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff0-\ufffb\ufffe\uffff\ue000-\uf8ff\U000e0000-\U000e0fff"
    "\U000f0000-\U0010ffff"
)
_INVISIBLE = re.compile(f"[{_UNSEEN}]+")
_SURROGATES = re.compile("[\ud800-\udfff]")
_ODD = re.compile(f"[{_UNSEEN}\ud800-\udfff]")
_GARBLED = re.compile(
    "[\xc2-\xc5\xd0\xd1\xe2\xef](?:(?<=[\xc2-\xc5])[\x80-\xbf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d"
    "\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]|(?<=\xe2)[\u20ac\x80\u201a\u201e\u2020]"
    "|(?<=[\xd0\xd1])[\x80-\xbf\u2018-\u201e\u0160-\u0178][\xd0\xd1]|(?<=\xef)\xbb\xbf)"
)
"""What UTF-8 looks like when it was read as Latin 1: only then is the repair worth its price."""


def paragraphs(text: str, limit: int) -> str:
    """The text as plain lines, one a paragraph, at most `limit` characters."""
    if not text:
        return ""
    lines = [_even(line) for line in bare(text).splitlines()]
    return shorten(lines[0] if len(lines) == 1 else "\n".join(filter(None, lines)), limit)


def one_line(text: str, limit: int) -> str:
    """The text as one line of at most `limit` characters: fit for a title, a subject, a log."""
    return shorten(_even(bare(text)), limit) if text else ""


def _even(line: str) -> str:
    """The line with one blank for each gap; most lines are so already."""
    if line.isprintable() and "  " not in line and line[:1] != " " and line[-1:] != " ":
        return line
    return " ".join(line.split())


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, cut between words where there is one, with an ellipsis where something is missing."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    head, space, _ = cut.rpartition(" ")
    return unicodedata.normalize("NFC", (head if space and len(head) > limit // 2 else cut).rstrip() + "…")


def bare(text: str) -> str:
    """The text without markup, entities and what nobody sees; its white space is left as it is."""
    if not text.isascii():
        text = _ungarbled(text)
    if not ("<" in text or "&" in text or "]" in text or _is_odd(text)):  # as nine in ten titles are
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    for _ in range(_ROUNDS):
        before, text = text, _one_round(text)
        if text == before or not _marked(text):
            return text
    harmless = _one_round(text).replace("&", " ").replace("<", " ")
    return _one_round(harmless)


def _one_round(text: str) -> str:
    text = _seen(text if text.isascii() else _ungarbled(text))
    if "<" in text or "]]>" in text:
        text = _without_markup(text)
    if "&" in text:
        text = html.unescape(text)
        text = _seen(text if text.isascii() else _ungarbled(text))
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _marked(text: str) -> bool:
    return "<" in text or "&" in text or "]]>" in text


def _seen(text: str) -> str:
    return _INVISIBLE.sub("", _SURROGATES.sub("\ufffd", text)) if _is_odd(text) else text


def _is_odd(text: str) -> bool:
    """Whether something is in the text that nobody sees. Of Western letters, all that is printable is seen: that is told
    without a look at each character by the pattern, which takes twenty times as long."""
    if text.replace("\n", " ").replace("\t", " ").isprintable() and (text.isascii() or _is_western(text)):
        return False
    return _ODD.search(text) is not None


def _is_western(text: str) -> bool:
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _ungarbled(text: str) -> str:
    """The text with mojibake repaired ("Ã–kostrom"), as often as it was garbled."""
    for _ in range(_ROUNDS):
        if _GARBLED.search(text) is None:
            return text
        from ftfy import fix_encoding  # here, since few feeds ever need it

        before, text = text, fix_encoding(text)
        if text == before:
            break
    return text


def _without_markup(text: str) -> str:
    text = _HIDDEN.sub(" ", text)
    if "<!" in text or "<?" in text or "]]>" in text:
        text = _COMMENT.sub(" ", text)
    if _TAG.search(text):
        text = " ".join(text.splitlines())  # in HTML a line break is a space; paragraphs are told by tags
        parts = _TAG.split(text)  # text, tag's name, text, …: a call for each tag would cost more than finding it
        parts[1::2] = ["\n" if name.lower() in _BLOCKS else "" for name in parts[1::2]]
        text = "".join(parts)
    return _CUT_TAG.sub("", text) if "<" in text else text
