"""A text as words with offsets into the original, so that what matched can be shown where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.text.fold import fold

_MARK = "[\u0300-\u036f\u00ad\u200b-\u200d\u2060]"
_CHARACTERS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
"""Chinese and Japanese write without spaces: there each character is a word, and a word is a phrase."""

_LETTERS = rf"[^\W\d_{_CHARACTERS}]+(?:{_MARK}+[^\W\d_{_CHARACTERS}]+)*{_MARK}*"

WORD = re.compile(rf"{_LETTERS}(?:['’]{_LETTERS})?\d*|\d+(?:{_LETTERS}|(?:[.,:]\d+)*)|[{_CHARACTERS}]")


@dataclass(frozen=True, slots=True)
class Word:
    """`form` is folded; `text[start:end]` is how it stands in the original."""

    form: str
    start: int
    end: int


def words(text: str) -> tuple[Word, ...]:
    """The words of a text in order; hyphenated chains give their parts, numbers keep their inner points."""
    return tuple(Word(fold(match.group()), match.start(), match.end()) for match in WORD.finditer(text))
