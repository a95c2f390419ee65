"""Where sentences begin and end, well enough to say whether two words stand in the same one."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…\n。！？](?:(?<=[.!?…])[.!?…]*[\"'»«”“)\]]*(?=\s|$)|(?<=\n)\s*|(?<=[。！？])[。！？]*)")
"""Begins with one set of characters, so that the search can run from one of them to the next."""
_SIGN = re.compile("[.!?…\n。！？]")
_ABBREVIATIONS = frozenset(
    """Dr Prof St Mr Mrs Ms Nr No bzw ca vgl usw Mio Mrd Art Abs Co Inc Jan Feb Aug Sep Sept Okt Oct Nov Dez Dec Tel Str inkl
    evtl sog geb gest Hl Gen Gov Sen Rep Jr Sr vs etc""".split()
)
_LONGEST = 8
"""Characters before a full stop that can tell an abbreviation."""


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The (start, end) offsets of each sentence, in order, without the space between them."""
    found: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if match.group() == "." and _goes_on(text, start, match.start(), match.end()):
            continue
        start = _keep(text, start, match.end(), found)
    _keep(text, start, len(text), found)
    return tuple(found)


def may_end(text: str, start: int, end: int) -> bool:
    """Whether a sentence could end between two words that begin at these offsets: False is certain, and cheap."""
    return _SIGN.search(text, start, end) is not None


def _goes_on(text: str, start: int, dot: int, after: int) -> bool:
    """Whether a full stop belongs to an abbreviation, an ordinal (`am 3. Mai`) or is followed by a small letter."""
    if text[after : after + 3].lstrip()[:1].islower():
        return True
    word = text[max(start, dot - _LONGEST) : dot].replace("(", " ").rpartition(" ")[2]
    if len(word) <= 2 and (word.isdigit() or (len(word) == 1 and word.isalpha())):
        return True
    return word in _ABBREVIATIONS


def _keep(text: str, start: int, end: int, found: list[tuple[int, int]]) -> int:
    piece = text[start:end]
    trimmed = piece.lstrip()
    if trimmed:
        found.append((end - len(trimmed), start + len(piece.rstrip())))
    return end
