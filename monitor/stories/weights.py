"""How much a word says: rare words much, common ones little, learned from the stream itself and slowly forgotten.

A stream begins with what is known of the language (`common`), which speaks as loud as some hundred entries: a window of
fifty headlines can't know that a word is rare, only that it did not hear it yet.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import log
from typing import NamedTuple

from monitor.stories.common import LEAST, shares

HALF_LIFE = 100_000
"""Entries after which what was counted weighs half."""
_PRIOR = 300.0
"""What is known of the language speaks as loud as this many entries."""
_WORDS = 20.0
"""An entry has a word so many times as often as its share of all words: headlines leave out what says nothing."""
_TOP = 0.05
"""No word is taken to stand in more headlines than this before it is heard."""
_MOST = 8.7
"""What a word weighs that was never heard and stands in no table."""
_UNKNOWN = LEAST * _WORDS * _PRIOR
_GROWTH = 2.0 ** (1.0 / HALF_LIFE)
_RESCALE_AT = 2.0**200
_NOTHING: dict[str, float] = {}


class Known(NamedTuple):
    """What is known of words before the first entry."""

    entries: float
    """It speaks as loud as so many entries …"""
    tables: bool
    """… in as many of which each word is expected as the tables of languages say (if not, none is known),"""
    unknown: float
    """and any other."""


class Weights:
    """Document frequencies with exponential forgetting: the n-th entry counts growth^n, which decays all before it.

    `over` makes an overlay that reads through to the counts below and never changes them.
    """

    def __init__(self, over: Weights | None = None, known: Known | None = None) -> None:
        self._known: Known = known or (over._known if over is not None else OF_LANGUAGES)
        self._below: dict[str, float] = over._counts if over is not None else {}
        self._counts: dict[str, float] = {}
        self._unit: float = over._unit if over is not None else 1.0
        self._total: float = over._total if over is not None else 0.0

    def learn(self, words: Iterable[str]) -> None:
        """Count one entry's words, each once."""
        counts, below, unit = self._counts, self._below.get, self._unit
        for word in words:
            counts[word] = (counts[word] if word in counts else below(word, 0.0)) + unit
        self._total += unit
        self._unit = unit * _GROWTH
        if self._unit > _RESCALE_AT:
            self._rescale()

    def adopt(self, drafted: Weights) -> None:
        """Take over what an overlay of these has learned; these have not changed since it was made."""
        if drafted._below is not self._counts:
            self._counts = drafted._below  # it has counted so far that it had to begin anew, in other units
        self._counts.update(drafted._counts)
        self._total, self._unit = drafted._total, drafted._unit

    def of(self, word: str) -> float:
        """The weight of a word: 0 if every entry has it, `_MOST` if nobody had it yet."""
        return self.powers((word,), 1.0)[word]

    def powers(self, words: Iterable[str], power: float) -> dict[str, float]:
        """What each word weighs now, raised to a power."""
        entries, tables, unknown = self._known
        counts, below, expected = self._counts, self._below.get, (_expected() if tables else _NOTHING).get
        one, found = 1.0 / self._unit, {}
        everyone = log(self._total * one + entries)
        steep = _MOST / (everyone - log(unknown))
        for word in words:
            count = counts[word] if word in counts else below(word, 0.0)
            weight = steep * (everyone - log(count * one + expected(word, unknown)))
            found[word] = weight**power if weight > 0.0 else 0.0
        return found

    def prune(self) -> None:
        """Drop words that have faded, so that memory stays bounded."""
        faint = self._unit * 0.25
        self._counts = {word: count for word, count in self._counts.items() if count >= faint}

    def to_pairs(self) -> tuple[tuple[str, float], ...]:
        """The counts in units of one entry, for keeping; `""` stands for all entries."""
        unit = self._unit
        return (("", self._total / unit), *((word, count / unit) for word, count in self._counts.items()))

    def _rescale(self) -> None:
        unit = self._unit
        self._counts = {word: count / unit for word, count in self._counts.items()}
        self._below = {word: count / unit for word, count in self._below.items() if word not in self._counts}
        self._total /= unit
        self._unit = 1.0


@lru_cache(maxsize=1)
def _expected() -> dict[str, float]:
    """In how many of the first `_PRIOR` entries a word is expected."""
    known = shares()
    # By class, not by word: twenty thousand words share a few dozen numbers.
    expected = {share: min(_TOP, share * _WORDS) * _PRIOR for share in set(known.values())}
    return {word: expected[share] for word, share in known.items()}


def share_of(word: str) -> float:
    """How large a part of all words written it is, by the tables; told from what is expected of it, so that no second
    table of twenty thousand words is kept."""
    expected = _expected().get(word)
    if expected is None:
        return LEAST
    by_class, at_the_top = _backwards()
    return at_the_top[word] if word in at_the_top else by_class[expected]


@lru_cache(maxsize=1)
def _backwards() -> tuple[dict[float, float], dict[str, float]]:
    """The share behind each expectation; and of the few words that are as common as any counts, each by itself."""
    known = shares()
    at_the_top = {word: share for word, share in known.items() if share * _WORDS >= _TOP}
    return {share * _WORDS * _PRIOR: share for share in set(known.values())}, at_the_top


OF_LANGUAGES = Known(_PRIOR, True, _UNKNOWN)
"""The tables of common words."""
OF_NOTHING = Known(50.0, False, 1.0)
"""No table: what a stream has not heard yet is as rare as what it heard once in fifty entries."""
