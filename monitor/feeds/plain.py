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

_PLAIN_ASCII = re.compile(r"[\n\t -%'-;=-~]*")
_HIDDEN = re.compile(
    r"<(script|style|template|noscript|head|iframe|svg|math|object)\b[^<>]*>.*?(?:</\1\s*>|\Z)", re.I | re.S
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|<!\[CDATA\[|\]\]>|<[!?][a-z][^<>]*>", re.I | re.S)
_TAG = re.compile(r"""</?([a-z][a-z0-9:.-]*)(?:[^<>"']|"[^"]*"|'[^']*')*+>|</?([a-z][a-z0-9:.-]*)[^<>]*>""", re.I)
_CUT_TAG = re.compile(r"</?[a-z][a-z0-9]*\s+[a-z:-]+\s*=[^<>]*\Z", re.I)
_BLOCKS = frozenset(
    "address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4"
    " h5 h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead tr ul".split()
)
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff0-\ufffb\ufffe\uffff\ue000-\uf8ff\U000e0000-\U000e0fff"
    "\U000f0000-\U0010ffff]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_LINES = re.compile(r"[\n\r\v\f\x85\u2028\u2029]+")
_SPACE = re.compile(r"\s+")


def paragraphs(text: str, limit: int) -> str:
    """The text as plain lines, one a paragraph, at most `limit` characters."""
    lines = (_SPACE.sub(" ", line).strip() for line in _LINES.split(_bare(text)))
    return shorten("\n".join(line for line in lines if line), limit)


def one_line(text: str, limit: int) -> str:
    """The text as one line of at most `limit` characters: fit for a title, a subject, a log."""
    return shorten(_SPACE.sub(" ", _bare(text)).strip(), limit)


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, cut between words where there is one, with an ellipsis where something is missing."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    head, space, _ = cut.rpartition(" ")
    return unicodedata.normalize("NFC", (head if space and len(head) > limit // 2 else cut).rstrip() + "…")


def _bare(text: str) -> str:
    if _PLAIN_ASCII.fullmatch(text):
        return text
    for _ in range(_ROUNDS):
        before, text = text, _one_round(text)
        if text == before:
            return text
    harmless = _one_round(text).replace("&", " ").replace("<", " ")
    return _one_round(harmless)


def _one_round(text: str) -> str:
    text = _INVISIBLE.sub("", _SURROGATES.sub("\ufffd", text))
    if "<" in text or "]]>" in text:
        text = _without_markup(text)
    if "&" in text:
        text = html.unescape(text)
    text = _INVISIBLE.sub("", text)
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _without_markup(text: str) -> str:
    text = _COMMENT.sub(" ", _HIDDEN.sub(" ", text))
    if _TAG.search(text):
        text = _LINES.sub(" ", text)  # in HTML a line break is a space; paragraphs are told by tags
    return _CUT_TAG.sub("", _TAG.sub(_gap, text))


def _gap(tag: re.Match[str]) -> str:
    return "\n" if (tag.group(1) or tag.group(2)).lower() in _BLOCKS else ""
