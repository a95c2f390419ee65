"""How things stand by a headline's words (planned, cancelled, denied …): it tells a matter that moved on from a copy.

The words are data, a file a language in `states`. A state is a fact, or told in passing ("the cancelled talks"), or open: a
question, a threat, a demand. Only a fact can be news.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from monitor.stories.clauses import Clauses, Found, all_found
from monitor.stories.lexicon import NOT, OPEN, REFUSED, Cue, Meaning, Saying, lexicon
from monitor.stories.states import AWAITED, AXES, DISTURBED, HEARSAY, LINES, NEGATED

_BEFORE_IT = frozenset((AWAITED, DISTURBED, HEARSAY))
"""How things stand before anything has come of them: open by itself, and still a fact."""
_BEFORE = 4
"""A `not` holds for what comes so many words behind it."""
_DENIED, _NOT, _REFUSED, _OPEN = _CHANGING = ("truth", "denied"), (NOT, ""), (REFUSED, ""), (OPEN, "")


class Mood(IntEnum):
    """How a state is told."""

    OPEN = 0
    ASIDE = 1
    FACT = 2


class Status(NamedTuple):
    """One answer to one question, as a text's words give it."""

    axis: str
    state: str
    said: str = ""
    """The words that say so: `sagt … ab`."""
    mood: Mood = Mood.FACT

    @property
    def meaning(self) -> Meaning:
        return (self.axis, self.state)

    def __str__(self) -> str:
        return self.state if self.mood is not Mood.OPEN else f"{self.state}?"


def standing(
    text: str, words: Sequence[str], forms: Sequence[str], cues: Sequence[Cue | None], code: str
) -> tuple[Status, ...]:
    """How things stand by a text, in its order. `words`: as they are written; `forms`: folded; `cues`: theirs."""
    known = lexicon(code if code in LINES else "de")  # only German needs it: no other has split verbs
    clauses = Clauses(text, words, forms)
    found = list(all_found(forms, cues, clauses, known.loose))
    changing = [(one.places[0], said.meaning) for one in found for said in one.says if said.meaning in _CHANGING]
    told: dict[Meaning, Status] = {}
    for one in found:
        for saying in reversed(one.says):  # what its language names first is heard last, and decides
            if saying.meaning[0] in AXES:
                reaches = forms[one.places[0]] in known.reaching
                mood, meant = _taken(one.places, saying, changing, clauses, reaches)
                if meant is not None and (meant not in told or told[meant].mood < mood):
                    told.pop(meant, None)
                    told[meant] = _status(*meant, _said(words, one), mood)
    return tuple(told.values())


@lru_cache(maxsize=1 << 11)
def _status(axis: str, state: str, said: str, mood: Mood) -> Status:
    """One object for all headlines that say the same: a window holds many."""
    return Status(axis, state, said, mood)


def _said(words: Sequence[str], found: Found) -> str:
    said = words[found.places[0]]
    if len(found.places) == 1:
        return said
    for before, place in pairwise(found.places):
        said += (" " if place == before + 1 else " … ") + words[place]
    return said


def _taken(
    places: Sequence[int],
    saying: Saying,
    changing: Sequence[tuple[int, Meaning]],
    clauses: Clauses,
    reaches: bool,
) -> tuple[Mood, Meaning | None]:
    """How a state is to be taken, by what else the thought says; no meaning: it is denied, and that says nothing."""
    first, last = places[0], places[-1]
    if saying.meaning in _BEFORE_IT:
        return Mood.FACT, saying.meaning
    if clauses.is_asked(last):
        return Mood.OPEN, saying.meaning
    if changing:
        low, high = clauses.thought(first, last)
        low = clauses.begin(low - 1) if reaches and low else low
        around = [(place, meaning) for place, meaning in changing if low <= place < high and place not in places]
        about = {meaning for _, meaning in around}
        if _OPEN in about and saying.meaning[0] != "truth":
            return Mood.OPEN, saying.meaning
        if _DENIED in about:
            return Mood.FACT, None
        if _REFUSED in about:
            return Mood.FACT, NEGATED.get(saying.meaning)
        ends = high - 1  # "überlebt den Sturz nicht"
        if any(meaning == _NOT and (0 < last - place <= _BEFORE or place == ends) for place, meaning in around):
            return Mood.FACT, None if saying.aside else NEGATED.get(saying.meaning)
    return Mood.ASIDE if saying.aside else Mood.FACT, saying.meaning
