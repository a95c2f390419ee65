"""All words that any watch asks for, by stem, form, head, sound and beginning: what a word of a text satisfies."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from monitor.text.beginnings import Beginnings
from monitor.text.fold import fold
from monitor.text.languages import language
from monitor.text.names import Echoes, sounds, spelled_out
from monitor.text.stem import stem_once, stems
from monitor.text.verbs import verb_forms
from monitor.topics.compounds import Compounds

_SHORTEST_NAME = 5
_SHORTEST_FUZZY = 5
_MOST_EDITS = 2
LONGEST_WORD = 120
"""Characters; the longest German law in force has 63."""
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
        self._everyday = language(code).stop_words | language(code).pronouns
        """Of these each text is full, and none is a form of a word that says something: `sich` is none of `Sicherheit`."""
        self._little: set[int] = set()
        """The atoms that are themselves such words."""
        self._stems: dict[str, list[int]] = defaultdict(list)
        self._forms: dict[str, list[int]] = defaultdict(list)
        self._acronyms: dict[str, list[int]] = defaultdict(list)
        self._compounds = Compounds(code) if language(code).compounds else None
        self._sounds: dict[str, list[int]] = defaultdict(list)
        self._prefixes: dict[str, list[int]] = defaultdict(list)
        self._fuzzy: dict[tuple[str, int], list[tuple[str, int]]] = defaultdict(list)
        for atom, number in numbers.items():
            if atom.language in ("", code):
                self._enter(atom, number)
        self._beginnings = Beginnings(self._stems, code)
        self._echoes = Echoes(self._sounds)
        self._prefix_lengths = sorted({len(prefix) for prefix in self._prefixes})

    def _enter(self, atom: Atom, number: int) -> None:
        if atom.way == "exact":
            self._forms[atom.form].append(number)
        elif atom.way in ("acronym", "party"):
            for surface in PARTIES.get(atom.form, (atom.form,)):
                self._acronyms[surface].append(number)
        elif atom.way == "prefix":
            self._prefixes[atom.form].append(number)
        elif atom.way in ("modifier", "beginning"):
            self._enter_part(atom, number)
        elif atom.way == "split":
            for form in verb_forms(atom.form, self._code).split:
                self._forms[form].append(number)
        else:
            self._enter_inflected(atom, number)

    def _enter_part(self, atom: Atom, number: int) -> None:
        if self._compounds:
            enter = self._compounds.enter_modifier if atom.way == "modifier" else self._compounds.enter_beginning
            enter(atom.form, number)

    def _enter_inflected(self, atom: Atom, number: int) -> None:
        known = stems(atom.form, self._code)
        for key in known:
            self._stems[key].append(number)
        for form in verb_forms(atom.form, self._code).joined:
            self._forms[form].append(number)
        if atom.way == "fuzzy":
            for length in range(len(atom.form) - _MOST_EDITS, len(atom.form) + _MOST_EDITS + 1):
                self._fuzzy[atom.form[0], length].append((atom.form, number))
        if atom.form in self._everyday:
            self._little.add(number)
            return
        if atom.name and self._compounds:
            self._compounds.enter_head(atom.form, known, number)
        if ((atom.name and not atom.language) or atom.way == "fuzzy") and len(atom.form) >= _SHORTEST_NAME:
            for key in sounds(atom.form) | (sounds(atom.spelled) if atom.spelled else frozenset()):
                self._sounds[key].append(number)

    def atoms(self, surface: str) -> tuple[int, ...]:
        """The numbers of the atoms that this word of a text satisfies; what is longer than any word satisfies none."""
        if len(surface) > LONGEST_WORD:
            return ()
        form = fold(surface)
        found: list[int] = []
        if numbers := self._forms.get(form):
            found += numbers
        if numbers := self._acronyms.get(surface):
            found += numbers
        for length in self._prefix_lengths:
            found += self._prefixes.get(form[:length], ())
        if form in self._everyday:
            found += self._little.intersection(self._stems.get(stem_once(form, self._code), ()))
            return tuple(sorted({*found})) if found else ()
        if self._beginnings.admit(form) and (numbers := self._stems.get(stem_once(form, self._code))):
            found += numbers
        if surface[:1].isupper():
            if self._compounds:
                found += self._compounds.found(form, surface)
            found += self._by_sound(form)
            if not surface.isascii() and (spelled := spelled_out(surface)):
                found += self._by_sound(spelled)
        if self._fuzzy and (form[:1], len(form)) in self._fuzzy:
            found += [number for wanted, number in self._fuzzy[form[:1], len(form)] if alike(wanted, form)]
        return tuple(sorted({*found})) if found else ()

    def _by_sound(self, form: str) -> list[int]:
        if len(form) < _SHORTEST_NAME or not self._echoes.admit(form):
            return []
        found: list[int] = []
        for key in sounds(form):
            found.extend(self._sounds.get(key, ()))
            if key.endswith("s"):
                found.extend(self._sounds.get(key[:-1], ()))
        return found


def alike(wanted: str, form: str) -> bool:
    """Whether two folded words are spellings of one: an edit in each four letters, never in words under five."""
    if len(wanted) < _SHORTEST_FUZZY:
        return wanted == form
    allowed = 1 if len(wanted) < 8 else _MOST_EDITS
    if abs(len(wanted) - len(form)) > allowed:
        return False
    return wanted[0] == form[:1] and OSA.distance(wanted, form, score_cutoff=allowed) <= allowed
