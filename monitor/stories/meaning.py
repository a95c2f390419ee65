"""What two headlines mean, where their words don't tell: the seam behind which an embedding model stands.

It is asked near the border between same and different, and of entries in two languages. Without one everything works.
Measured with multilingual e5-small on the development pairs: unrelated German pairs of one topic lie around .88, tellings
of one event around .95; a German and an English report of one event begin at .87.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from monitor.model import Entry, Placement

MIDDLE = 0.9
"""The closeness that says neither same nor different."""
_WEIGHT = 2.0
BORDER = 0.15
"""How near a judgement must be to its bar for the model to be asked, and the most that it moves it."""
_AMONG, _AMONG_WEIGHT = 0.883, 4.0
"""The same of the mean closeness to all headlines that stand for a story: a smaller range, and so a greater weight."""
ACROSS = 0.87
"""From this closeness on, entries in two languages tell one event …"""
SURE_ACROSS = 0.89
"""… and from this one on certainly."""
AT_ONCE = 24
"""Headlines that the model has not read yet and reads for one entry at most: a start must not stall the judge."""


class Meaning(Protocol):
    """An embedding model. Raises nothing: a text that it can't read is close to nothing (0)."""

    def closeness(self, text: str, others: Sequence[str]) -> list[float]:
        """The cosine of the text's vector to each of the others', -1..1."""
        ...

    def knows(self, text: str) -> bool:
        """Whether it has read the text already, so that asking again costs next to nothing."""
        ...


@dataclass(frozen=True, slots=True)
class Told:
    """A headline of the window."""

    entry_id: str
    title: str
    language: str
    at: datetime


class Meanings:
    """The headlines of the window with the model that knows what they mean."""

    def __init__(self, model: Meaning, *, across: bool) -> None:
        """`across`: reports in two languages can be one story."""
        self._model = model
        self._across = across
        self._told: dict[str, Told] = {}

    def absorb(self, placements: Iterable[Placement], before: datetime) -> None:
        """Take in what was committed, and forget what was published before that time."""
        for placement in placements:
            entry = placement.entry
            self._told[entry.id] = Told(entry.id, entry.title, entry.language, entry.at)
        for gone in [told.entry_id for told in self._told.values() if told.at < before]:
            del self._told[gone]

    def closeness(self, title: str, entry_id: str) -> float | None:
        """How close a headline is to that of an entry; None: it is not in the window."""
        told = self._told.get(entry_id)
        return None if told is None else self._model.closeness(title, [told.title])[0]

    def among(self, title: str, entry_ids: Sequence[str]) -> float | None:
        """How close a headline is to those of several entries, on average; None: none of them is in the window."""
        told = [self._told[entry_id].title for entry_id in entry_ids if entry_id in self._told]
        return sum(self._model.closeness(title, told)) / len(told) if told else None

    def elsewhere(self, entry: Entry, span: timedelta) -> tuple[Told, float] | None:
        """The closest headline in another language, if it is close enough; None: there is none, or nobody asked."""
        if not self._across or not entry.language:
            return None
        others = [told for told in self._told.values() if _comparable(told, entry, span)]
        others.sort(key=lambda told: (told.at, told.entry_id), reverse=True)
        fresh = [told for told in others if not self._model.knows(told.title)][:AT_ONCE]
        asked = [told for told in others if self._model.knows(told.title)] + fresh
        if not asked:
            return None
        close = self._model.closeness(entry.title, [told.title for told in asked])
        best, told = max(zip(close, asked, strict=True), key=lambda pair: (pair[0], pair[1].at, pair[1].entry_id))
        return (told, best) if best >= ACROSS else None


def leaning(closeness: float) -> float:
    """How much a judgement near its bar is moved towards the same (positive) or different (negative)."""
    return min(BORDER, max(-BORDER, _WEIGHT * (closeness - MIDDLE)))


def leaning_among(closeness: float) -> float:
    """The same for a judgement on a headline and a story, by its mean closeness to all that stand for it."""
    return min(BORDER, max(-BORDER, _AMONG_WEIGHT * (closeness - _AMONG)))


def _comparable(told: Told, entry: Entry, span: timedelta) -> bool:
    return bool(told.language) and told.language != entry.language and abs(told.at - entry.at) <= span
