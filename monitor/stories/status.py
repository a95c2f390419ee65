"""How things stand by a headline's words (planned, cancelled, denied …): it tells a matter that moved on from a copy.

The words are data, a file a language in `states`. A state is a fact, or told in passing ("the cancelled talks"), or open: a
question, a threat, a demand. Only a fact can be news.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from sys import intern
from typing import NamedTuple

from monitor.stories.clauses import Clauses, Found, all_found
from monitor.stories.lexicon import NOT, OPEN, REFUSED, Cue, Lexicon, Meaning, lexicon
from monitor.stories.states import AXES, KIN, NEGATED
from monitor.text.fold import fold

_BEFORE = 4
"""A `not` holds for what comes so many words behind it."""
_DENIED = ("truth", "denied")


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


MOVES = frozenset(
    (axis, state.rstrip("!")) for axis, told in AXES.items() for state in told.split(", ") if state.endswith("!")
)
"""What is news by itself: one text naming it while the earlier one is silent means that the matter moved on."""
_KIN = {one: frozenset(others - {one}) for others in KIN for one in others}
_NOTHING: frozenset[Meaning] = frozenset()


def standing(text: str, words: Sequence[str], cues: Sequence[Cue | None], code: str) -> tuple[Status, ...]:
    """How things stand by a text, in its order. `words`: as they are written; `cues`: what each says by itself."""
    known = lexicon(code)
    starts, forms = _starts(text, words), [fold(word) for word in words]
    clauses = Clauses(text, starts, forms)
    found = list(all_found(forms, cues, clauses, known.loose))
    told: dict[Meaning, Status] = {}
    for one in found:
        for meaning in one.says:
            if meaning[0] not in AXES:
                continue
            mood, meant = _taken(one, meaning, found, forms, clauses, known)
            if meant is not None and (meant not in told or told[meant].mood < mood):
                told.pop(meant, None)
                told[meant] = _status(*meant, _said(words, one), mood)
    return tuple(told.values())


@lru_cache(maxsize=1 << 11)
def _status(axis: str, state: str, said: str, mood: Mood) -> Status:
    """One object for all headlines that say the same: a window holds many."""
    return Status(axis, state, intern(said), mood)


def _starts(text: str, words: Sequence[str]) -> list[int]:
    found, behind = [], 0
    for word in words:
        at = text.index(word, behind)
        found.append(at)
        behind = at + len(word)
    return found


def _said(words: Sequence[str], found: Found) -> str:
    said = words[found.places[0]]
    for before, place in pairwise(found.places):
        said += (" " if place == before + 1 else " … ") + words[place]
    return said


def _taken(
    one: Found, meaning: Meaning, all_said: Sequence[Found], forms: Sequence[str], clauses: Clauses, known: Lexicon
) -> tuple[Mood, Meaning | None]:
    """How a state is to be taken, by what else the thought says; no meaning: it is denied, and that says nothing."""
    first, last = one.places[0], one.places[-1]
    low, high = clauses.thought(first, last)
    if forms[first] in known.reaching and low:
        low = clauses.begin(low - 1)
    around = [other for other in all_said if other is not one and low <= other.places[0] < high]
    if clauses.is_asked(last) or any((OPEN, "") in other.says for other in around):
        return Mood.OPEN, meaning
    if any(_DENIED in other.says for other in around):
        return Mood.FACT, None
    refused = any((REFUSED, "") in other.says for other in around)
    if refused or any((NOT, "") in other.says and 0 < last - other.places[0] <= _BEFORE for other in around):
        return Mood.FACT, NEGATED.get(meaning)
    return Mood.ASIDE if one.aside else Mood.FACT, meaning


def moved(new: Sequence[Status], old: Sequence[Status], old_elsewhere: Sequence[Status]) -> Status | None:
    """The status in which the new text has moved on from the old one, the last that it says; None: they agree, or say nothing.

    `old_elsewhere` is what the old text's lead says: a status that stands there already is no news.
    """
    facts = [status for status in new if status.mood is Mood.FACT]
    fired = [status for status in facts if _is_news(status, facts, old, old_elsewhere)]
    by_themselves = [status for status in fired if status.meaning in MOVES]
    return next(reversed(by_themselves or fired), None)


def _is_news(status: Status, facts: Sequence[Status], old: Sequence[Status], old_elsewhere: Sequence[Status]) -> bool:
    told = {known.meaning for known in old if known.mood is not Mood.OPEN}
    kin = _KIN.get(status.meaning, _NOTHING)
    others = {meaning for meaning in told - kin if meaning[0] == status.axis and meaning != status.meaning}
    if status.meaning in told or (not others and not kin.isdisjoint(told)):
        return False
    if not others and any(known.meaning == status.meaning and known.mood is not Mood.OPEN for known in old_elsewhere):
        return False
    if status.meaning in MOVES:
        return True
    asked_before = any(known.meaning == status.meaning for known in old)
    goes_on = any(other.axis == status.axis and other is not status for other in facts)
    return (bool(others) or asked_before) and not goes_on
