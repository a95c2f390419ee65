"""What the words are made of that a language writes together: which wanted nouns they end with, or begin with.

A `bahnstreik` is a `streik`, the head of the compound, and one of the `bahn`, its modifier; `stahlimporte` begin with `stahl`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache

from monitor.text.beginnings import Beginnings
from monitor.text.languages import language
from monitor.text.parting import may_part
from monitor.text.stem import stem, stem_once
from monitor.topics.shipped import places

_SHORTEST_HEAD = 3
_SHORTEST_MODIFIER = 3
_MODIFIER_OF_SHORT_HEAD = 5
_SHORTEST_BEGINNING = 5
"""Letters; what a shorter one begins is often no compound: `Bankett`, `Poster`."""
_SHORTEST_REST = 4
_SHORTEST_WHOLE = 4
_JOINTS = {"s": ("s", "es", "ens"), "n": ("n", "en"), "r": ("er",), "e": ("e",)}
"""What stands between the parts of a German compound, where it is more than nothing; by its last letter."""
_VOWELS = frozenset("aeiouy")
_OF_A_PLACE = ("s", "er", "ern", "ers")
_OPENING = 2
_REMEMBERED = 10_000
"""Ends of words remembered a language: 120 bytes each."""


class _Heads(dict[str, Sequence[int]]):
    """What is wanted of the ends of words, by the end as it is written: the same ones come again, and stemming them is dear."""

    def __init__(self, by_stem: Mapping[str, Sequence[int]], code: str) -> None:
        super().__init__()
        self._by_stem = by_stem
        self._code = code

    def __missing__(self, end: str) -> Sequence[int]:
        if len(self) >= _REMEMBERED:
            self.clear()
        found = self[end] = self._by_stem.get(stem_once(end, self._code), ())
        return found


class Compounds:
    """The wanted heads, modifiers and beginnings of one language; all are entered before the first word is looked up."""

    def __init__(self, code: str) -> None:
        self._code = code
        self._language = language(code)
        self._whole_ends = {
            (word + ending)[-_SHORTEST_WHOLE:]
            for word in self._language.whole
            for ending in ("", *self._language.endings)
        }
        self._heads: dict[str, list[int]] = defaultdict(list)
        self._openings: set[str] = set()
        self._modifiers: dict[str, list[int]] = defaultdict(list)
        self._begun: dict[str, list[tuple[str, int]]] = defaultdict(list)
        """By their first letters."""

    def enter_head(self, form: str, stems: Iterable[str], number: int) -> None:
        """Takes up a noun, with all stems under which it may appear."""
        if len(form) < _SHORTEST_HEAD:
            return
        self._openings.add(form[:_OPENING])
        if form[0] in "aou":
            self._openings.add(form[0] + "e")
            if form[1] == "e":  # the doctor in `Hausarzt` for `Ärzte`
                self._openings.add(form[0] + form[2])
        for key in stems:
            self._heads[key].append(number)

    def enter_modifier(self, form: str, number: int) -> None:
        """Takes up what a compound is to begin with, where its head is wanted too."""
        for written in {form, form.removesuffix("e"), form.removesuffix("n"), stem(form, self._code)}:
            self._modifiers[written].append(number)

    def enter_beginning(self, form: str, number: int) -> None:
        """Takes up what a compound is to begin with, whatever its end."""
        begun = stem(form, self._code).removesuffix("n")
        if form.endswith("s"):  # the stemmer takes it for an ending: `Krebs` has five letters
            begun = form
        if len(begun) >= _SHORTEST_BEGINNING:
            self._begun[begun[:_SHORTEST_BEGINNING]].append((begun, number))

    def found(self, form: str, surface: str) -> list[int]:
        """All that is wanted and that a folded word, written as `surface`, begins or ends with."""
        found = self._by_head(form, surface)
        if form[:_SHORTEST_BEGINNING] in self._begun:
            found += self._by_beginning(form)
        return found

    def _by_head(self, form: str, surface: str) -> list[int]:
        """What a compound ends with: `bahnstreiks` is a `streik`. A short head needs a long modifier: `Monat` is no `Rat`; and
        nothing is asked of the parts of a word that is no kind of its end: an `autobahn` is no railway."""
        found: list[int] = []
        size, last = len(form), 0
        width, begun = self._head_begun if form.isascii() and form.isalpha() else (_OPENING, self._openings)
        for cut in [
            cut for cut in range(_SHORTEST_MODIFIER, size - _SHORTEST_HEAD + 1) if form[cut : cut + width] in begun
        ]:
            if not (heads := self._known_heads[form[cut:]]) or _VOWELS.isdisjoint(form[:cut]):
                continue
            if cut < _MODIFIER_OF_SHORT_HEAD and size - cut <= _SHORTEST_HEAD:
                continue
            last = last or self._first_whole(form)
            if cut <= last and may_part(form, cut, surface, self._language):
                found += heads
                found += self._by_modifier(form[:cut])
        return found

    @cached_property
    def _known_heads(self) -> _Heads:
        return _Heads(self._heads, self._code)

    @cached_property
    def _head_begun(self) -> tuple[int, frozenset[str]]:
        """How many letters of a head of plain letters are looked at first, and which these may be."""
        beginnings = Beginnings(self._heads, self._code)
        if beginnings.told is None:
            return _OPENING, frozenset(self._openings)
        return beginnings.width, frozenset(begin for begin in beginnings.told if begin[:_OPENING] in self._openings)

    def _by_beginning(self, form: str) -> list[int]:
        """What a compound begins with, whatever its end: `stahlimporte` are about `stahl`."""
        longest = len(form) - _SHORTEST_REST
        begun = [each for each in self._begun.get(form[:_SHORTEST_BEGINNING], ()) if form.startswith(each[0])]
        last = self._first_whole(form) if begun else 0
        return [number for beginning, number in begun if len(beginning) <= min(last, longest)]

    def _first_whole(self, form: str) -> int:
        """Where an ending begins of which the parts mean nothing; the word's own end where there is none."""
        if _names_a_place(form):
            return 0
        if form[-_SHORTEST_WHOLE:] not in self._whole_ends:
            return len(form)
        whole = self._language.whole
        bare = [form, *(form.removesuffix(ending) for ending in self._language.endings if form.endswith(ending))]
        ends = range(len(form) - _SHORTEST_WHOLE)
        return next((at for at in ends if not whole.isdisjoint([each[at:] for each in bare])), len(form))

    def _by_modifier(self, beginning: str) -> list[int]:
        """What a compound begins with, before the letters that join it: `praesidenten`, `regierungs`."""
        found = [*self._modifiers.get(beginning, ())]
        for joint in _JOINTS.get(beginning[-1], ()):
            if beginning.endswith(joint):
                found += self._modifiers.get(beginning.removesuffix(joint), ())
        return found


def _names_a_place(form: str) -> bool:
    """Whether it is the name of a place, or of who lives there: `Osnabrück` is no bridge, `Wiesbaden` no bath."""
    known = _places()
    if form in known or not form.endswith(_OF_A_PLACE):
        return form in known
    return any(form.endswith(ending) and form.removesuffix(ending) in known for ending in _OF_A_PLACE)


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    return frozenset(name for name in places() if name.isalpha() and len(name) >= _SHORTEST_WHOLE)
