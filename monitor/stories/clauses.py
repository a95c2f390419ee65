"""Where a text's clauses end, and which words of it belong together: a verb and its particle, the words of a phrase."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from monitor.stories.lexicon import GAP, Cue, Meanings, Phrase

_MARK = re.compile(r"[,:](?!\d)|[;!?|…]|(?<=\w\w\w)\.(?=\s|$)|\s[-–—]+\s|[–—]")
_LINKS = frozenset(
    "und oder aber sondern weil wegen nach nachdem trotz obwohl waehrend als bis and or but while because after amid despite"
    " et ou mais apres y o pero tras e ma dopo en maar mas i ale po и а но после".split()
)
"""Words that begin another thought within a clause."""
_WIDE = 6
"""Words that a gap may span."""


class Found(NamedTuple):
    """Words that say something together, by their places."""

    places: tuple[int, ...]
    says: Meanings
    aside: bool = False


class Clauses:
    """The clauses of a text, by the places of its words (`starts`: their offsets; `forms`: folded)."""

    def __init__(self, text: str, starts: Sequence[int], forms: Sequence[str]) -> None:
        self._starts, self._forms = starts, forms
        self._marks = [(match.start(), match.group().strip()) for match in _MARK.finditer(text)]
        self._offsets = [offset for offset, _ in self._marks]

    def end(self, place: int) -> int:
        """The place behind the last word of its clause."""
        mark = bisect_right(self._offsets, self._starts[place])
        return bisect_left(self._starts, self._offsets[mark]) if mark < len(self._offsets) else len(self._starts)

    def begin(self, place: int) -> int:
        """The place of the first word of its clause."""
        mark = bisect_right(self._offsets, self._starts[place])
        return bisect_left(self._starts, self._offsets[mark - 1]) if mark else 0

    def thought(self, first: int, last: int) -> tuple[int, int]:
        """The places around these that belong to one thought, the second one behind it."""
        low, high = self.begin(first), self.end(last)
        for place in range(first - 1, low - 1, -1):
            if self._forms[place] in _LINKS:
                low = place
                break
        for place in range(last + 1, high):
            if self._forms[place] in _LINKS:
                return low, place
        return low, high

    def is_asked(self, place: int) -> bool:
        """Whether the sentence goes on to a question mark."""
        mark = bisect_right(self._offsets, self._starts[place])
        return next((sign for _, sign in self._marks[mark:] if sign not in ",;"), "") == "?"


def all_found(
    forms: Sequence[str], cues: Sequence[Cue | None], clauses: Clauses, loose: frozenset[str]
) -> Iterator[Found]:
    """What the words say, in their order; each word is heard once. `loose`: particles that are nothing else."""
    taken: set[int] = set()
    for place, cue in enumerate(cues):
        if cue is None or place in taken:
            continue
        found = None
        for phrase in cue.phrases:
            places = _split(phrase.rest[1], place, forms, cues, clauses, loose) if phrase.split else ()
            places = places or (() if phrase.split else _in_a_row(phrase.rest, place, forms, clauses.end(place)))
            if places:
                found = Found(places, phrase.says)
                break
        if found is None and cue.says:
            found = Found((place,), cue.says, cue.aside)
        if found is not None:
            taken.update(found.places)
            yield found


def _split(
    particle: str,
    verb: int,
    forms: Sequence[str],
    cues: Sequence[Cue | None],
    clauses: Clauses,
    loose: frozenset[str],
) -> tuple[int, ...]:
    """The places of a verb and of its particle, which ends the clause or a thought; no other verb takes it sooner."""
    end = clauses.end(verb)
    for place in range(verb + 1, end):
        if forms[place] == particle:
            if place + 1 == end or particle in loose or forms[place + 1] in _LINKS:
                return verb, place
        elif any(phrase.split and phrase.rest[1] == particle for phrase in _phrases(cues[place])):
            return ()
    return ()


def _phrases(cue: Cue | None) -> tuple[Phrase, ...]:
    return cue.phrases if cue is not None else ()


def _in_a_row(rest: tuple[str, ...], first: int, forms: Sequence[str], end: int) -> tuple[int, ...]:
    """The places of a phrase whose first word stands at `first`, all in one clause; none: it isn't there."""
    if not rest:
        return (first,)
    wanted, reach = (rest[1:], _WIDE + 1) if rest[0] == GAP else (rest, 1)
    for place in range(first + 1, min(end, first + 1 + reach)):
        if forms[place] == wanted[0]:
            others = _in_a_row(wanted[1:], place, forms, end)
            if others:
                return (first, *others)
    return ()
