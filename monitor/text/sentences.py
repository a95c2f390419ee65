"""Where sentences begin and end, well enough to say whether two words stand in the same one."""

from __future__ import annotations

import re

_END = re.compile(r"(?:[.!?…]+[\"'»«”“)\]]*(?=\s|$))|\n\s*|[。！？]+")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:[^\W\d_]|Dr|Prof|St|Mr|Mrs|Ms|Nr|No|bzw|ca|vgl|usw|Mio|Mrd|Art|Abs|Co|Inc|Jan|Feb|Aug|Sept?|Okt|Oct|Nov|"
    r"Dez|Dec|Tel|Str|inkl|evtl|sog|geb|gest|Hl|Gen|Gov|Sen|Rep|Jr|Sr|vs|etc)$"
)
_ORDINAL = re.compile(r"(?:^|[\s(])\d{1,2}$")


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


def _goes_on(text: str, start: int, dot: int, after: int) -> bool:
    """Whether a full stop belongs to an abbreviation, an ordinal (`am 3. Mai`) or is followed by a small letter."""
    before = text[max(start, dot - 8) : dot]
    follows = text[after : after + 3].lstrip()[:1]
    return bool(_ABBREVIATION.search(before) or _ORDINAL.search(before) or follows.islower())


def _keep(text: str, start: int, end: int, found: list[tuple[int, int]]) -> int:
    piece = text[start:end]
    trimmed = piece.strip()
    if trimmed:
        first = start + piece.index(trimmed)
        found.append((first, first + len(trimmed)))
    return end
