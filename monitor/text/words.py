"""A text as words with offsets into the original, so that what matched can be shown where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.text.fold import fold

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?(?:\u00ad[^\W\d_]+)*\d*|\d+[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Word:
    """`form` is folded; `text[start:end]` is how it stands in the original."""

    form: str
    start: int
    end: int


def words(text: str) -> tuple[Word, ...]:
    """The words of a text in order; hyphenated chains give their parts, numbers keep their inner points."""
    return tuple(Word(fold(match.group()), match.start(), match.end()) for match in _WORD.finditer(text))
