"""How a text is laid out: where what stands between two spaces begins, and where one news of a list ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, islice

_CUT = re.compile(r"[,;|•·+\n](?:(?<=[,;|•·])(?=\s)|(?<=\+)\++|(?<=\n))")
_CHUNK = re.compile(r"[^\s\x1c-\x1f]+")
_WORDISH = re.compile(r"\w+")


def starts(text: str, pieces: Sequence[str]) -> tuple[list[int], int]:
    """Where each piece of a text between two spaces begins, by the letters before it and how many spaces go with each piece
    before it: one in a clean text, of which nothing is counted but the letters."""
    before = [*accumulate(map(len, pieces), initial=0)]
    if before[-1] + len(pieces) - 1 == len(text):
        return before, 1
    return [match.start() for match in _CHUNK.finditer(text)], 0


def cuts(text: str, subordinators: frozenset[str]) -> list[int]:
    """Offsets where another thought begins: not in a list of single words, not before `dass` or `who`."""
    marks = [match.span() for match in _CUT.finditer(text)]
    if not marks:
        return []
    found: list[int] = []
    said = len(_first_words(text, 0, marks[0][0]))
    for (_, begin), end in zip(marks, [*(start for start, _ in marks[1:]), len(text)], strict=True):
        follows = _first_words(text, begin, end)
        if said >= 2 and len(follows) == 2 and follows[0].lower() not in subordinators:
            found.append(begin)
            said = 0
        said += len(follows)
    return found


def marks(text: str, start: int, end: int) -> int:
    """The most cuts that can lie between two words that begin at these offsets."""
    return len(_CUT.findall(text, start, end))


def _first_words(text: str, start: int, end: int) -> list[str]:
    """Up to two words of a stretch: whether it says more than one is all that matters."""
    return [match.group() for match in islice(_WORDISH.finditer(text, start, end), 2)]
