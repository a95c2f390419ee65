"""One entry, read once: where each wanted word stands, and how its fields fall into sentences and clauses."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TypeAlias

from monitor.model import Entry
from monitor.text.fold import fold
from monitor.text.languages import LANGUAGES, language
from monitor.text.sentences import sentences
from monitor.text.words import WORD
from monitor.topics.vocabulary import Table, Vocabulary

Spot: TypeAlias = tuple[int, int]
"""First and last word of a hit, as positions."""
FIELDS = ("title", "summary", "content")
TITLE, SUMMARY, CONTENT = range(3)
FIELD_SHIFT = 24
"""A position is the field's number shifted by this, plus the number of the word in it."""
LEAD_CHARS = 600
_CHAIN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_CUT = re.compile(r"[,;|•·](?=\s)|\s[|•·](?=\s)|\+{2,}|\n")
_WORDISH = re.compile(r"\w+")


class Reading:
    """The spots of all wanted words in an entry, and the layout of its fields as far as anybody asks."""

    def __init__(self, entry: Entry, vocabulary: Vocabulary, feed_tags: Sequence[str] = ()) -> None:
        self.entry = entry
        self.texts = (entry.title, entry.summary, entry.content)
        self.code = entry.language or guess_language(" ".join((entry.title, entry.lead[:400])))
        self.tags = (*entry.tags, *feed_tags)
        self.spots: dict[int, list[Spot]] = {}
        self._counts = [0] * len(FIELDS)
        self._spans: dict[int, list[tuple[int, int]]] = {}
        self._sentences: dict[int, list[int]] = {}
        self._clauses: dict[int, list[int]] = {}
        table = vocabulary.table(self.code)
        for number, text in enumerate(self.texts):
            self._read(number, text, table)

    def _read(self, number: int, text: str, table: Table) -> None:
        known, resolve, spots = table.memo.get, table.atoms, self.spots
        surfaces = WORD.findall(text)
        for position, surface in enumerate(surfaces, number << FIELD_SHIFT):
            atoms = known(surface)
            if atoms is None:
                atoms = resolve(surface)
            for atom in atoms:
                spots.setdefault(atom, []).append((position, position))
        self._counts[number] = len(surfaces)
        if "-" in text:
            self._read_chains(number, text, table)

    def _read_chains(self, number: int, text: str, table: Table) -> None:
        """`Bahn-Streik` is also the word `Bahnstreik`."""
        for chain in _CHAIN.finditer(text):
            parts = chain.group().split("-")
            for at in range(len(parts) - 1):
                joined = table.atoms(parts[at] + parts[at + 1].lower())
                apart = {*table.atoms(parts[at]), *table.atoms(parts[at + 1])} if joined else ()
                if any(atom not in apart for atom in joined):
                    first = (number << FIELD_SHIFT) + bisect_left(self._places(number), (chain.start(),)) + at
                    for atom in joined:
                        if atom not in apart:
                            self.spots.setdefault(atom, []).append((first, first + 1))

    def _places(self, field: int) -> list[tuple[int, int]]:
        """Where each word of a field stands: found only for fields of which something matched."""
        if field not in self._spans:
            self._spans[field] = [match.span() for match in WORD.finditer(self.texts[field])]
        return self._spans[field]

    def span(self, spot: Spot) -> tuple[int, int, int]:
        """(field, start, end) of a spot, in characters of that field."""
        field, mask = spot[0] >> FIELD_SHIFT, (1 << FIELD_SHIFT) - 1
        places = self._places(field)
        return field, places[spot[0] & mask][0], places[spot[1] & mask][1]

    def count(self, field: int) -> int:
        """How many words a field has."""
        return self._counts[field]

    def follows(self, spot: Spot) -> str:
        """What stands right behind a spot, to the end of the field or some characters on."""
        field, _, end = self.span(spot)
        return self.texts[field][end : end + 12]

    def sentence(self, spot: Spot) -> int:
        """The number of the sentence within the field."""
        field, start, _ = self.span(spot)
        if field not in self._sentences:
            self._sentences[field] = [first for first, _ in sentences(self.texts[field])]
        return bisect_right(self._sentences[field], start)

    def clause(self, spot: Spot) -> int:
        """The number of the clause within the field, as far as a list of news is told by commas and bars."""
        field, start, _ = self.span(spot)
        return bisect_right(self._cuts(field), start)

    def clauses(self, field: int) -> int:
        """How many clauses a field has."""
        return len(self._cuts(field)) + 1

    def _cuts(self, field: int) -> list[int]:
        if field not in self._clauses:
            self._clauses[field] = _cuts(self.texts[field], language(self.code).subordinators)
        return self._clauses[field]


def _cuts(text: str, subordinators: frozenset[str]) -> list[int]:
    """Offsets where another thought begins: not in a list of single words, not before `dass` or `who`."""
    found: list[int] = []
    since = 0
    for match in _CUT.finditer(text):
        before = _WORDISH.findall(text[since : match.start()])
        after = _WORDISH.findall(text[match.end() : match.end() + 60])
        next_cut = _CUT.search(text, match.end())
        size = len(_WORDISH.findall(text[match.end() : next_cut.start() if next_cut else len(text)]))
        if len(before) < 2 or size < 2 or after[0].lower() in subordinators:
            continue
        found.append(match.end())
        since = match.end()
    return found


def guess_language(text: str) -> str:
    """The language whose small words the text holds most of; empty when it holds none."""
    found = [fold(match.group()) for match in WORD.finditer(text[:2_000])]
    counts = {code: sum(form in known.stop_words for form in found) for code, known in LANGUAGES.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] else "de"
