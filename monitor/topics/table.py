"""All words that any watch asks for, by stem, form, head, sound and beginning: what a word of a text satisfies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from monitor.text.beginnings import Beginnings
from monitor.text.fold import fold
from monitor.text.languages import language
from monitor.text.names import Echoes, sounds, spelled_out
from monitor.text.stem import stem, stems
from monitor.text.verbs import verb_forms
from monitor.topics.shipped import places

_SHORTEST_HEAD = 3
_MODIFIER_OF_SHORT_HEAD = 5
_SHORTEST_MODIFIER = 3
_SHORTEST_NAME = 5
_SHORTEST_FUZZY = 5
_MOST_EDITS = 2
LONGEST_WORD = 120
"""Characters; the longest German law in force has 63."""
_SHORTEST_BEGINNING = 5
"""Letters; what a shorter one begins is often no compound: `Bankett`, `Poster`."""
_SHORTEST_REST = 4
_SHORTEST_WHOLE = 4
_JOINTS = ("", "s", "es", "n", "en", "er", "e", "ens")
"""What stands between the parts of a German compound."""
_VOWELS = frozenset("aeiouy")
_ONE_SOUND = frozenset(("ch", "ck", "qu"))
"""Letters between which no compound is parted: there is no `Haft` in `Wirtschaft`, no `Ünze` in `Konsequenzen`."""
PARTIES = {
    "gruene": ("Grüne", "Grünen", "GRÜNE", "GRÜNEN", "Gruene", "Gruenen"),
    "linke": ("Linke", "Linken", "LINKE", "LINKEN"),
}
"""How those are written whose name is an everyday adjective, by its folded form."""


@dataclass(frozen=True, slots=True)
class Atom:
    """One way to ask for a single word. `way`: `exact`, `inflected`, `prefix`, `fuzzy`, `split` (a verb's forms before its
    particle), `modifier` (what a compound begins with, where its end is asked for too), `beginning` (what any compound begins with),
    `acronym` (in these capitals: `US` is not `us`) or `party` (its name, written with a capital: `Grüne` are not `grüne Wiesen`)."""

    form: str
    way: str = "inflected"
    name: bool = False
    """Written with a capital, so that it may be a name or a noun."""
    spelled: str = ""
    """A name with hooks over its letters, written without them."""
    language: str = ""
    """The language of the entries in which it is looked for; empty: all."""


class Table:
    """The atoms by stem, form, head, sound and beginning, for one language."""

    def __init__(self, code: str, numbers: dict[Atom, int]) -> None:
        self._code = code
        self._compounds = language(code).compounds
        self._whole = language(code).whole_forms
        self._places = _place_forms() if self._compounds else frozenset[str]()
        self._stems: dict[str, list[int]] = defaultdict(list)
        self._forms: dict[str, list[int]] = defaultdict(list)
        self._acronyms: dict[str, list[int]] = defaultdict(list)
        self._heads: dict[str, list[int]] = defaultdict(list)
        self._head_openings: set[str] = set()
        self._sounds: dict[str, list[int]] = defaultdict(list)
        self._modifiers: dict[str, list[int]] = defaultdict(list)
        self._prefixes: dict[str, list[int]] = defaultdict(list)
        self._begun: dict[str, list[int]] = defaultdict(list)
        self._fuzzy: dict[tuple[str, int], list[tuple[str, int]]] = defaultdict(list)
        for atom, number in numbers.items():
            if atom.language in ("", code):
                self._enter(atom, number)
        self._beginnings = Beginnings(self._stems, code)
        self._head_beginnings = Beginnings(self._heads, code)
        self._head_thirds = self._head_beginnings.thirds()
        self._echoes = Echoes(self._sounds)
        self._prefix_lengths = sorted({len(prefix) for prefix in self._prefixes})
        self._begun_openings = {begun[:_SHORTEST_BEGINNING] for begun in self._begun}
        self._begun_lengths = sorted({len(begun) for begun in self._begun}) if self._compounds else []

    def _enter(self, atom: Atom, number: int) -> None:
        if atom.way == "exact":
            self._forms[atom.form].append(number)
        elif atom.way in ("acronym", "party"):
            for surface in PARTIES.get(atom.form, (atom.form,)):
                self._acronyms[surface].append(number)
        elif atom.way == "prefix":
            self._prefixes[atom.form].append(number)
        elif atom.way == "modifier":
            for form in {
                atom.form,
                atom.form.removesuffix("e"),
                atom.form.removesuffix("n"),
                stem(atom.form, self._code),
            }:
                self._modifiers[form].append(number)
        elif atom.way == "beginning":
            begun = stem(atom.form, self._code).removesuffix("n")
            if atom.form.endswith("s"):  # the stemmer takes it for an ending: `Krebs` has five letters
                begun = atom.form
            if len(begun) >= _SHORTEST_BEGINNING:
                self._begun[begun].append(number)
        elif atom.way == "split":
            for form in verb_forms(atom.form, self._code).split:
                self._forms[form].append(number)
        else:
            self._enter_inflected(atom, number)

    def _enter_inflected(self, atom: Atom, number: int) -> None:
        known = stems(atom.form, self._code)
        for key in known:
            self._stems[key].append(number)
        for form in verb_forms(atom.form, self._code).joined:
            self._forms[form].append(number)
        if atom.way == "fuzzy":
            for length in range(len(atom.form) - _MOST_EDITS, len(atom.form) + _MOST_EDITS + 1):
                self._fuzzy[atom.form[0], length].append((atom.form, number))
        if atom.name and len(atom.form) >= _SHORTEST_HEAD:
            self._enter_head(atom.form, known, number)
        if ((atom.name and not atom.language) or atom.way == "fuzzy") and len(atom.form) >= _SHORTEST_NAME:
            for key in sounds(atom.form) | (sounds(atom.spelled) if atom.spelled else frozenset()):
                self._sounds[key].append(number)

    def _enter_head(self, form: str, known: frozenset[str], number: int) -> None:
        self._head_openings.add(form[:2])
        if form[0] in "aou":
            self._head_openings.add(form[0] + "e")
            if form[1] == "e":  # the doctor in `Hausarzt` for `Ärzte`
                self._head_openings.add(form[0] + form[2])
        for key in known:
            self._heads[key].append(number)

    def atoms(self, surface: str) -> tuple[int, ...]:
        """The numbers of the atoms that this word of a text satisfies; what is longer than any word satisfies none."""
        if len(surface) > LONGEST_WORD:
            return ()
        form = fold(surface)
        found = [*self._forms.get(form, ()), *self._acronyms.get(surface, ())]
        if self._beginnings.admit(form):
            found.extend(self._stems.get(stem(form, self._code), ()))
        for length in self._prefix_lengths:
            found.extend(self._prefixes.get(form[:length], ()))
        if surface[:1].isupper():
            if self._compounds:
                found.extend(self._by_head(form))
                found.extend(self._by_beginning(form))
            found.extend(self._by_sound(form))
            if not surface.isascii() and (spelled := spelled_out(surface)):
                found.extend(self._by_sound(spelled))
        if (form[:1], len(form)) in self._fuzzy:
            found.extend(number for wanted, number in self._fuzzy[form[:1], len(form)] if alike(wanted, form))
        return tuple(sorted({*found})) if found else ()

    def _by_head(self, form: str) -> list[int]:
        """What a compound ends with: `bahnstreiks` is a `streik`. A short head needs a long modifier: `Monat` is no `Rat`; and
        nothing is asked of the parts of a word that is no kind of its end: an `autobahn` is no railway."""
        found: list[int] = []
        thirds = self._head_thirds if form.isascii() and form.isalpha() else None
        openings, admit, size = self._head_openings, self._head_beginnings.admit, len(form)
        last = size
        for cut in range(_SHORTEST_MODIFIER, size - _SHORTEST_HEAD + 1):
            if thirds is not None and form[cut : cut + 3] not in thirds:
                continue
            if form[cut : cut + 2] not in openings or form[cut - 1 : cut + 1] in _ONE_SOUND or not admit(form[cut:]):
                continue
            long_enough = cut >= _MODIFIER_OF_SHORT_HEAD or size - cut > _SHORTEST_HEAD
            if long_enough and not _VOWELS.isdisjoint(form[:cut]):
                heads = self._heads.get(stem(form[cut:], self._code))
                if heads and last == size:
                    last = self._first_whole(form)
                if heads and cut <= last:
                    found.extend(heads)
                    found.extend(self._by_modifier(form[:cut]))
        return found

    def _by_beginning(self, form: str) -> Iterator[int]:
        """What a compound begins with, whatever its end: `stahlimporte` are about `stahl`."""
        if form[:_SHORTEST_BEGINNING] not in self._begun_openings:
            return
        longest = len(form) - _SHORTEST_REST
        for length in self._begun_lengths:
            if length > longest:
                return
            if (numbers := self._begun.get(form[:length])) and self._first_whole(form) == len(form):
                yield from numbers

    def _first_whole(self, form: str) -> int:
        """Where an ending begins of which the parts mean nothing; the word's own end where there is none."""
        if form in self._places:
            return 0
        return next((at for at in range(len(form) - _SHORTEST_WHOLE) if form[at:] in self._whole), len(form))

    def _by_modifier(self, beginning: str) -> Iterator[int]:
        """What a compound begins with, before the letters that join it: `praesidenten`, `regierungs`."""
        for joint in _JOINTS:
            if beginning.endswith(joint):
                yield from self._modifiers.get(beginning.removesuffix(joint), ())

    def _by_sound(self, form: str) -> list[int]:
        if len(form) < _SHORTEST_NAME or not self._echoes.admit(form):
            return []
        found: list[int] = []
        for key in sounds(form):
            found.extend(self._sounds.get(key, ()))
            if key.endswith("s"):
                found.extend(self._sounds.get(key[:-1], ()))
        return found


@lru_cache(maxsize=1)
def _place_forms() -> frozenset[str]:
    """Names of places, and who lives there: `Osnabrück` is no bridge, `Wiesbaden` no bath."""
    named = [name for name in places() if name.isalpha() and len(name) >= _SHORTEST_WHOLE]
    return frozenset(name + ending for name in named for ending in ("", "s", "er", "ern", "ers"))


def alike(wanted: str, form: str) -> bool:
    """Whether two folded words are spellings of one: an edit in each four letters, never in words under five."""
    if len(wanted) < _SHORTEST_FUZZY:
        return wanted == form
    allowed = 1 if len(wanted) < 8 else _MOST_EDITS
    if abs(len(wanted) - len(form)) > allowed:
        return False
    return wanted[0] == form[:1] and OSA.distance(wanted, form, score_cutoff=allowed) <= allowed
