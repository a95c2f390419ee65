"""Which words could have one of some stems, told by their first letters: that costs a tenth of stemming them.

What a stemmer leaves of a word's beginning is a fact about its algorithm; a test holds each of them to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from string import ascii_lowercase
from typing import NamedTuple

from monitor.text.languages import language
from monitor.text.stem import stem


class _Habit(NamedTuple):
    """What a stemmer does to the beginning of a word of at least `shortest` letters."""

    kept: int
    """So many letters stay as they are …"""
    shortest: int
    written: Mapping[str, tuple[str, ...]]
    """… but for these, each with the ways in which it may have been written before."""


_UMLAUTS = {vowel: (vowel, vowel + "e", vowel + "ee", vowel + "eee") for vowel in "aou"}
"""`haus` from `haeuser`; no word has a longer run, but a text may."""
_ROMANCE = _Habit(2, 5, {})
_HABITS = {
    "": _Habit(4, 3, {}),
    "english": _Habit(2, 5, {"i": ("i", "y"), "y": ("i", "y")}),
    "french": _ROMANCE,
    "german": _Habit(4, 3, _UMLAUTS),
    "italian": _ROMANCE,
    "polish": _ROMANCE,
    "portuguese": _ROMANCE,
    "spanish": _ROMANCE,
}
"""By the name of the Snowball algorithm. Of one that is not here nothing is known: Dutch drops a `ge` wherever it stands."""
_THIRD = 3


class Beginnings:
    """How words with one of these stems may begin, in one language."""

    def __init__(self, stems: Iterable[str], code: str) -> None:
        known, wanted = language(code), {*stems}
        habit = _HABITS.get(known.snowball)
        self._shortest = habit.shortest if habit else 0
        self._told: set[str] = set()
        if habit:
            self._told.update(begin for each in wanted for begin in _written(each, habit))
            self._told.update(
                form[: habit.kept] for form, _ in (*known.irregular, *known.apart) if stem(form, code) in wanted
            )

    def thirds(self) -> frozenset[str] | None:
        """The first three letters of all that is admitted of mere ASCII letters and at least three of them; None: any."""
        if self._shortest != _THIRD:
            return None
        longer = {short + letter for short in self._told if len(short) < _THIRD for letter in ascii_lowercase}
        return frozenset({begin[:_THIRD] for begin in self._told | longer})

    def admit(self, form: str) -> bool:
        """Whether the stem of a folded word could be among them: False is certain, True is not."""
        told = self._told
        if form[:4] in told or form[:3] in told or form[:2] in told:
            return True
        return not self._shortest or len(form) < self._shortest or not (form.isalpha() and form.isascii())


def _written(stem: str, habit: _Habit) -> set[str]:
    """The beginnings of words that may have this stem."""
    begun = {""}
    for letter in _bare(stem, habit)[: habit.kept]:
        begun = {begin + written for begin in begun for written in habit.written.get(letter, (letter,))}
    return {begin[: habit.kept] for begin in begun}


def _bare(stem: str, habit: _Habit) -> str:
    """The stem itself without what may have been an umlaut's `e`."""
    if habit.written is not _UMLAUTS:
        return stem
    bare = ""
    for letter in stem:
        if letter != "e" or bare[-1:] not in _UMLAUTS:
            bare += letter
    return bare
