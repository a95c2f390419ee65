"""Where a text's clauses end, and which words of it belong together: a verb and its particle, the words of a phrase."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from monitor.stories.lexicon import END, GAP, Cue, Saying

_MARK = re.compile(r"[,:](?!\d)|[;!?|…–—]|(?<=\w\w\w)\.(?=\s|$)|\s-+\s")
_PERHAPS_A_MARK = re.compile(r"[,:;!?|…–—.]|\s-")
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
    says: tuple[Saying, ...]


class Clauses:
    """The clauses of a text by the places of its words. Measured when first asked for: most texts need it not."""

    def __init__(self, text: str, words: Sequence[str], forms: Sequence[str]) -> None:
        """`words`: as they are written; `forms`: folded."""
        self._text, self._words, self._forms = text, words, forms

    @cached_property
    def _ends(self) -> list[tuple[int, str]]:
        """For each clause the place behind its last word, and the sign that ends it."""
        if not _PERHAPS_A_MARK.search(self._text):
            return [(len(self._words), "")]
        starts, behind = [], 0
        for word in self._words:
            behind = self._text.index(word, behind)
            starts.append(behind)
            behind += len(word)
        ends = [(bisect_left(starts, mark.start()), mark.group()) for mark in _MARK.finditer(self._text)]
        return [*ends, (len(starts), "")]

    def end(self, place: int) -> int:
        """The place behind the last word of its clause."""
        return next(end for end, _ in self._ends if end > place)

    def begin(self, place: int) -> int:
        """The place of the first word of its clause."""
        return max((end for end, _ in self._ends if end <= place), default=0)

    def is_asked(self, place: int) -> bool:
        """Whether the sentence goes on to a question mark."""
        return "?" in self._text and next(s for end, s in self._ends if end > place and s not in (",", ";")) == "?"

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


def all_found(
    forms: Sequence[str], cues: Sequence[Cue | None], clauses: Clauses, loose: frozenset[str]
) -> Iterator[Found]:
    """What the words say, in their order; each word is heard once, but for what is said beside. `loose`: particles that are nothing else."""
    taken: set[int] = set()
    present = frozenset(forms)
    for place, cue in enumerate(cues):
        if cue is None or place in taken:
            continue
        found = None
        for phrase in cue.phrases if not cue.lasts.isdisjoint(present) else ():
            if phrase.last not in present or not _goes_on(phrase.rest, place, forms):
                continue
            if phrase.split:
                places = _split(phrase.last, place, forms, cues, clauses, loose)
            else:
                places = _in_a_row(phrase.rest, place, forms, clauses.end(place))
            if not places or not taken.isdisjoint(places):
                continue
            if phrase.beside:
                yield Found(places, phrase.says)
                continue
            found = Found(places, phrase.says)
            break
        if found is None and cue.says:
            found = Found((place,), cue.says)
        if found is not None:
            taken.update(found.places)
            yield found


def _goes_on(rest: tuple[str, ...], first: int, forms: Sequence[str]) -> bool:
    """Whether the second word of a phrase stands where it may, as far as that is told without measuring clauses."""
    second = rest[0] if rest else END
    return second in (GAP, END) or (first + 1 < len(forms) and forms[first + 1] == second)


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
        if forms[place] == particle and (place + 1 == end or particle in loose or forms[place + 1] in _LINKS):
            return verb, place
        cue = cues[place]
        if cue is not None and any(other.split and other.last == particle for other in cue.phrases):
            return ()
    return ()


def _in_a_row(rest: tuple[str, ...], first: int, forms: Sequence[str], end: int) -> tuple[int, ...]:
    """The places of a phrase whose first word stands at `first`, all in one clause; none: it isn't there."""
    if not rest:
        return (first,)
    if rest[0] == END:
        return (first,) if first + 1 == end else ()
    wanted, reach = (rest[1:], _WIDE + 1) if rest[0] == GAP else (rest, 1)
    for place in range(first + 1, min(end, first + 1 + reach)):
        if forms[place] == wanted[0]:
            others = _in_a_row(wanted[1:], place, forms, end)
            if others:
                return (first, *others)
    return ()
