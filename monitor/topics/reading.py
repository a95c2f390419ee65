"""One entry, read once: where each wanted word stands, and how its fields fall into sentences and clauses."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate, chain, compress, count
from operator import add, itemgetter
from typing import TypeAlias

from monitor.model import Entry
from monitor.text.fold import fold
from monitor.text.languages import LANGUAGES, language
from monitor.text.sentences import ends_between, sentences
from monitor.text.words import WORD
from monitor.topics.layout import cuts, marks, starts
from monitor.topics.scan import Chunk
from monitor.topics.vocabulary import Vocabulary

Spot: TypeAlias = tuple[int, int]
"""First and last word of a hit, as positions."""
FIELDS = ("title", "summary", "content")
TITLE, SUMMARY, CONTENT = range(3)
FIELD_SHIFT = 24
"""A position is the field's number shifted by this, plus the number of the word in it."""
LEAD_CHARS = 600
_MOST_SPOTS = 2_000
"""Places of a word that are looked at: a text that says it more often says nothing new."""
_SHORT = 1_000
"""Characters of a stretch in which the ends of sentences are looked for again each time; for longer ones those of all the
field are found once."""
_EMPTY: list[Chunk | None] = []
_ATOMS, _MORE = itemgetter(0), itemgetter(1)
"""The fields of those names of a chunk."""


class Reading:
    """The spots of all wanted words in an entry, and the layout of its fields as far as anybody asks."""

    def __init__(self, entry: Entry, vocabulary: Vocabulary, feed_tags: Sequence[str] = ()) -> None:
        self.entry = entry
        self.texts = (entry.title, entry.summary, entry.content)
        self.code = entry.language or guess_language(" ".join((entry.title, entry.lead[:400])))
        self.tags = (*entry.tags, *feed_tags)
        self._spots: dict[int, list[Spot]] | None = None
        self._positions: list[int] = []
        """Of the first word of each chunk told of; in order."""
        self._numbers: list[int] = []
        """Of each chunk told of, within its field."""
        self._starts: dict[int, tuple[list[int], int]] = {}
        self._places: dict[int, list[tuple[int, int]]] = {}
        self._spans: dict[Spot, tuple[int, int, int]] = {}
        self._ends: dict[tuple[int, int, int], int] = {}
        self._sentences: dict[int, list[int]] = {}
        self._clauses: dict[int, list[int]] = {}
        read = vocabulary.scanner(self.code).read
        self._pieces = [text.split() for text in self.texts]
        self._chunks = [read(pieces) if pieces else _EMPTY for pieces in self._pieces]
        self._told = [*filter(None, chain.from_iterable(self._chunks))]
        """The chunks that are more, or less, than one word that nobody asks for."""
        self.held = {*chain.from_iterable(map(_ATOMS, self._told))}
        """The atoms that some word of the entry satisfies."""

    @cached_property
    def lead(self) -> int:
        """The number of the field that follows the headline."""
        return SUMMARY if any(chunk is None or chunk.more >= 0 for chunk in self._chunks[SUMMARY]) else CONTENT

    @property
    def spots(self) -> dict[int, list[Spot]]:
        """Where each of the atoms stands; found out only for an entry that some watch might match."""
        if self._spots is None:
            self._spots = self._found()
            if sum(map(len, self._chunks)) > _MOST_SPOTS:
                self._spots = {atom: found[:_MOST_SPOTS] for atom, found in self._spots.items()}
        return self._spots

    def _found(self) -> dict[int, list[Spot]]:
        spots: dict[int, list[Spot]] = {atom: [] for atom in self.held}
        self._positions = [*chain.from_iterable(map(_positions, count(), self._chunks))]
        for position, (atoms, more, _, wanted) in zip(self._positions, self._told, strict=True):
            if more:
                for atom, begin, end in wanted:
                    spots[atom].append((position + begin, position + end))
            else:
                spot = position, position
                for atom in atoms:
                    spots[atom].append(spot)
        return spots

    def span(self, spot: Spot) -> tuple[int, int, int]:
        """(field, start, end) of a spot, in characters of that field."""
        known = self._spans.get(spot)
        if known is None:
            first, last = spot
            field = first >> FIELD_SHIFT
            begin, end = self._word(field, first)
            known = self._spans[spot] = field, begin, end if first == last else self._word(field, last)[1]
        return known

    def _word(self, field: int, position: int) -> tuple[int, int]:
        """Where a wanted word begins and ends, in characters of the field."""
        at = bisect_right(self._positions, position) - 1
        begin, end = self._told[at].places[position - self._positions[at]]
        if field not in self._starts:
            self._starts[field] = starts(self.texts[field], self._pieces[field])
        if not self._numbers:
            self._numbers = [*chain.from_iterable([compress(count(), chunks) for chunks in self._chunks])]
        before, spaces = self._starts[field]
        number = self._numbers[at]
        start = before[number] + number * spaces
        return start + begin, start + end

    def spot(self, field: int, start: int, end: int) -> Spot | None:
        """The words that a stretch of characters touches, else the one behind it; None in a field without words."""
        if field not in self._places:
            self._places[field] = [match.span() for match in WORD.finditer(self.texts[field])]
        places = self._places[field]
        if not places:
            return None
        first = min(bisect_right(places, start, key=itemgetter(1)), len(places) - 1)
        last = max(first, bisect_left(places, end, key=itemgetter(0)) - 1)
        base = field << FIELD_SHIFT
        self._spans[base + first, base + last] = field, places[first][0], places[last][1]
        return base + first, base + last

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

    def sentences_between(self, window: Sequence[Spot]) -> int:
        """How many sentences end between the first and the last of some spots of one field."""
        field, begin, end = stretch = self._stretch(window)
        if end - begin > _SHORT:
            return self.sentence(max(window)) - self.sentence(min(window))
        known = self._ends.get(stretch)
        if known is None:
            known = self._ends[stretch] = ends_between(self.texts[field], begin, end)
        return known

    def clauses_apart(self, window: Sequence[Spot]) -> int:
        """How many marks between the outermost of some spots of one field could begin another clause."""
        field, begin, end = self._stretch(window)
        return marks(self.texts[field], begin, end)

    def _stretch(self, window: Sequence[Spot]) -> tuple[int, int, int]:
        """The field, and where the first and the last of some spots begin."""
        first, last = min(window), max(window)
        spans = self._spans
        field, begin, _ = spans.get(first) or self.span(first)
        return field, begin, (spans.get(last) or self.span(last))[1]

    def paragraph(self, spot: Spot) -> int:
        """The number of the line within the field."""
        field, start, _ = self.span(spot)
        return self.texts[field].count("\n", 0, start)

    def clause(self, spot: Spot) -> int:
        """The number of the clause within the field, as far as a list of news is told by commas and bars."""
        field, start, _ = self.span(spot)
        return bisect_right(self._cuts(field), start)

    def clauses(self, field: int) -> int:
        """How many clauses a field has."""
        return len(self._cuts(field)) + 1

    def _cuts(self, field: int) -> list[int]:
        if field not in self._clauses:
            self._clauses[field] = cuts(self.texts[field], language(self.code).subordinators)
        return self._clauses[field]


def _positions(field: int, chunks: Sequence[Chunk | None]) -> Iterator[int]:
    """Of each chunk told of the position of its first word: the chunk's number, and the further words of those before it."""
    further = accumulate(map(_MORE, filter(None, chunks)), initial=field << FIELD_SHIFT)
    return map(add, compress(count(), chunks), further)


def guess_language(text: str) -> str:
    """The language whose small words the text holds most of; empty when it holds none."""
    counts = dict.fromkeys(LANGUAGES, 0)
    for form in map(fold, WORD.findall(text[:2_000])):
        for code in _spoken_in(form):
            counts[code] += 1
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] else "de"


@lru_cache(maxsize=1 << 15)
def _spoken_in(form: str) -> tuple[str, ...]:
    return tuple(code for code, known in LANGUAGES.items() if form in known.stop_words)
