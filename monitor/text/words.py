"""A text as words with offsets into the original, so that what matched can be shown where it stands."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from monitor.text.fold import fold

_INVISIBLE = "\u00ad\u200b-\u200d\u2060"
_SIGNS = "".join(chr(code) for code in range(0x0300, 0x1800) if unicodedata.category(chr(code)) in ("Mn", "Mc"))
"""What is written over, under or beside a letter and belongs to it: accents, and the vowels of Hindi, Thai and their kin."""
_MARK = f"[{_INVISIBLE}{_SIGNS}]"
_CHARACTERS = "".join(
    (
        "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff",  # Thai, Lao, Burmese, Khmer
        "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff",  # Japanese, Chinese
    )
)
"""Scripts that are written without spaces: there each character is a word, and a word is a phrase."""

_LETTERS = rf"[^\W\d_{_CHARACTERS}]+(?:{_MARK}+[^\W\d_{_CHARACTERS}]+)*{_MARK}*"

WORD = re.compile(
    rf"{_LETTERS}(?:['’]{_LETTERS})?\d*|\d+(?:{_LETTERS}|(?:[.,:]\d+)*)|(?=[^\W_])[{_CHARACTERS}]{_MARK}*"
)


@dataclass(frozen=True, slots=True)
class Word:
    """`form` is folded; `text[start:end]` is how it stands in the original."""

    form: str
    start: int
    end: int


def words(text: str) -> tuple[Word, ...]:
    """The words of a text in order; hyphenated chains give their parts, numbers keep their inner points."""
    return tuple(Word(fold(match.group()), match.start(), match.end()) for match in WORD.finditer(text))
