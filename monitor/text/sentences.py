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
_WITHOUT_SPACE = "\n。！？"
"""What ends a sentence though no space follows it."""
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


def ends_between(text: str, first: int, second: int) -> int:
    """How many sentences end between two words that begin at these offsets: as `sentences` says, read from the stretch alone."""
    if _SIGN.search(text, first, second) is None:
        return 0
    ends, said = 0, first
    # One character more: before the end of what is searched, a full stop would end a sentence even in `U.S`.
    for match in _END.finditer(text, first, second + 1):
        if match.group() == ".":
            dot = match.start()
            start = said if said > first or dot - _LONGEST >= first else _begun(text, first)
            if _goes_on(text, start, dot, match.end()):
                continue
        ends += not text[said : match.end()].isspace()
        said = match.end()
    return ends


def _begun(text: str, word: int) -> int:
    """Where the sentence of a word begins, as far as a full stop so soon behind the word looks back."""
    before = text[max(0, word - _LONGEST) : word]
    cut = max([before.rfind(sign) for sign in _WITHOUT_SPACE]) + 1
    if before[cut - 1 : cut] == "\n":
        return word - len(before[cut:].lstrip())
    return word - len(before) + cut


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
