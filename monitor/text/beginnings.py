"""Which words could have one of some stems, told by their first letters: that costs a twentieth of stemming them.

What a stemmer leaves of a word's beginning is a fact about its algorithm; a test holds each of them to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from string import ascii_lowercase
from typing import NamedTuple

from monitor.text.languages import language
from monitor.text.stem import stem


class _Habit(NamedTuple):
    """What a stemmer does to the beginning of a word of at least `shortest` letters."""

    kept: int
    """So many letters stay as they are, or fewer where the whole stem has fewer …"""
    shortest: int
    written: Mapping[str, tuple[str, ...]]
    """… but for these, each with the ways in which it may have been written before …"""
    odd: tuple[str, ...] = ()
    """… and for words like these, of which a rewrite changes one of the first letters."""


_UMLAUTS = {vowel: (vowel, vowel + "e", vowel + "ee", vowel + "eee") for vowel in "aou"}
"""`haus` from `haeuser`; no word has a longer run, but a text may."""
_UMLAUT = re.compile("(?<=[aou])e+")
_ROMANCE = _Habit(2, 5, {})
_HABITS = {
    "": _Habit(4, 3, {}),
    "english": _Habit(2, 5, {"i": ("i", "y"), "y": ("i", "y")}),
    "french": _ROMANCE,
    "german": _Habit(4, 3, _UMLAUTS, ("leser",)),
    "italian": _ROMANCE,
    "polish": _ROMANCE,
    "portuguese": _ROMANCE,
    "spanish": _ROMANCE,
}
"""By the name of the Snowball algorithm. Of one that is not here nothing is known: Dutch drops a `ge` wherever it stands."""


class Beginnings:
    """How words with one of these stems may begin, in one language."""

    def __init__(self, stems: Iterable[str], code: str) -> None:
        known, wanted = language(code), {*stems}
        habit = _HABITS.get(known.snowball)
        self.width = habit.kept if habit else 0
        self.told: frozenset[str] | None = None
        """The first `width` letters of all admitted words of plain letters (a shorter word is told whole); None: any."""
        self._shortest = habit.shortest if habit else 0
        if habit:
            odd = [form for form in (*dict((*known.irregular, *known.apart)), *habit.odd) if stem(form, code) in wanted]
            self.told = frozenset(_told(wanted, habit) | {form[: habit.kept] for form in odd})

    def admit(self, form: str) -> bool:
        """Whether the stem of a folded word could be among them: False is certain, True is not."""
        if self.told is None or form[: self.width] in self.told:
            return True
        return len(form) < self._shortest or not (form.isascii() and form.isalpha())


def _told(stems: set[str], habit: _Habit) -> set[str]:
    """How words with these stems may begin, but for odd ones; no stem is shorter than the shortest word that is stemmed."""
    bare = {_bare(each, habit) for each in stems if each.isascii() and each.isalpha()}
    begun = {begin for letters in bare for begin in _written(letters, habit)}
    fewest = min(habit.kept, habit.shortest)
    return {longer for begin in begun if len(begin) >= fewest for longer in _continued(begin, habit)}


def _bare(stem: str, habit: _Habit) -> str:
    """The letters of a stem that its words begin with, without what may have been an umlaut's `e`."""
    if habit.written is _UMLAUTS and ("ae" in stem or "oe" in stem or "ue" in stem):
        stem = _UMLAUT.sub("", stem)
    return stem[: habit.kept]


def _written(bare: str, habit: _Habit) -> set[str]:
    """The beginnings of words that may have a stem with these first letters."""
    begun = {""}
    for letter in bare:
        begun = {begin + written for begin in begun for written in habit.written.get(letter, (letter,))}
    return {begin[: habit.kept] for begin in begun}


def _continued(begin: str, habit: _Habit) -> Iterator[str]:
    """A beginning and, where it is a short stem, all that may follow it."""
    yield begin
    if len(begin) < habit.kept:
        for letter in ascii_lowercase:
            yield from _continued(begin + letter, habit)
