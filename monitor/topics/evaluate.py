"""Asks one compiled query of one entry's reading: found, with the places, or lacking, with the reasons."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from monitor.text.fold import fold
from monitor.topics.alike import Meaning, leaning, likeness, possible
from monitor.topics.compiled import Alike, All, Leaf, Meta, None_, Ready
from monitor.topics.matchers import places
from monitor.topics.nearness import Closeness, alone, bounded, why_apart
from monitor.topics.reading import CONTENT, FIELD_SHIFT, LEAD_CHARS, SUMMARY, TITLE, Reading, Spot


class Found(NamedTuple):
    """The query is satisfied. `parts` says for each label where; empty `spots`: nothing of it stands in the text."""

    spots: tuple[Spot, ...]
    score: float
    parts: tuple[tuple[str, tuple[Spot, ...]], ...] = ()
    notes: tuple[str, ...] = ()
    aside: tuple[tuple[str, tuple[Spot, ...]], ...] = ()
    """Further places to show, of which a note has told already."""


class Lacking(NamedTuple):
    """The query is not satisfied, and why."""

    reasons: tuple[str, ...]


Answer: TypeAlias = Found | Lacking
_LACKING = Lacking(())
"""Where nobody asks why."""
_ABSENT = Found((), 1.0)
_BESIDE = Closeness(1.0, "")
"""Where nothing of the parts stands in the text."""
_WORDS_TOLD = 5
"""Of those that make an entry like an example, the most telling ones are named."""


class Inquiry:
    """Asks queries of one entry; a part that several of them share is looked for once."""

    def __init__(self, reading: Reading, meaning: Meaning | None = None, *, every: bool = False) -> None:
        """`meaning` is asked of what is nearly like an example; with `every`, all that is lacking is named."""
        self._reading = reading
        self._meaning = meaning
        self._every = every
        self._leaves: dict[Leaf, Answer] = {}
        self._begun: dict[Leaf, list[Spot]] = {}

    def ask(self, query: Ready, within: str = "") -> Answer:
        """The entry's answer to the query, its parts `within` so much."""
        if isinstance(query, Leaf):
            known = self._leaves.get(query)
            if known is None:
                known = self._leaves[query] = _leaf(query, self._reading, self._every)
            return known
        if isinstance(query, All):
            return self._all(query, within)
        if isinstance(query, Meta):
            return _meta(query, self._reading)
        if isinstance(query, Alike):
            return self._alike(query)
        if isinstance(query, None_):
            inner = self.ask(query.part, within)
            if isinstance(inner, Lacking):
                return _ABSENT
            return Lacking((f"holds {', '.join(label for label, _ in inner.parts) or 'what'} is excluded",))
        return _any([self.ask(part, within) for part in query.parts])

    def _all(self, query: All, within: str) -> Answer:
        compounds = self._compounds(query) if query.compounding else None
        answers: list[Answer] = []
        for part in query.parts:
            answer = self.ask(part, within)
            if not self._every and not compounds and isinstance(answer, Lacking):
                return _LACKING
            answers.append(answer)
        if compounds:
            answers = _with_compounds(answers, compounds)
        return _all(answers, self._reading, within, self._every)

    def _compounds(self, query: All) -> dict[int, tuple[str, list[Spot]]]:
        """For parts of the query, by their number, what begins a compound in the text, with the part's label."""
        found: dict[int, tuple[str, list[Spot]]] = {}
        for number, part in enumerate(query.parts):
            if isinstance(part, Leaf) and part.modifiers:
                begun = self._begun.get(part)
                if begun is None:
                    begun = self._begun[part] = _begun(part, self._reading)
                if begun:
                    found[number] = part.label, begun
        return found

    def _alike(self, query: Alike) -> Answer:
        if not query.parts:
            return Lacking((f"the example {query.label} is not read yet",))
        if not self._every and not possible(query, self._reading.held):
            return _LACKING
        answers = [self.ask(leaf) for leaf, _ in query.parts]
        places = [answer.spots if isinstance(answer, Found) else () for answer in answers]
        found = likeness(query, places, self._reading)
        score = leaning(found.score, query, self._reading.entry.title, self._meaning)
        if score < query.least:
            return Lacking((f'{score:.2f} alike "{query.label}", wanted {query.least:.2f}',))
        words = ", ".join(label for label, _ in found.found[:_WORDS_TOLD])
        return Found((), score, (), (f'like "{query.label}": {words} ({score:.2f})',), found.found)


def _begun(part: Leaf, reading: Reading) -> list[Spot]:
    """Where a compound begins that may count for the part."""
    if part.modifiers.isdisjoint(reading.held):
        return []
    spots = [spot for atom in part.modifiers & reading.held for spot in reading.spots[atom]]
    return _where_wanted(part, spots, reading)


def _with_compounds(answers: list[Answer], compounds: dict[int, tuple[str, list[Spot]]]) -> list[Answer]:
    """The answers, where the beginning of a compound counts for its part if its end is another part's."""
    ends = [{*answer.spots} if isinstance(answer, Found) else set[Spot]() for answer in answers]
    found = [*answers]
    for number, (label, begun) in compounds.items():
        others = set[Spot]().union(*(spots for other, spots in enumerate(ends) if other != number))
        if both := others.intersection(begun):
            spots = tuple(sorted(both | ends[number]))
            found[number] = Found(spots, 1.0, ((label, spots),))
    return found


def _leaf(leaf: Leaf, reading: Reading, every: bool) -> Answer:
    spots = _where_wanted(leaf, _spots(leaf, reading), reading)
    if not spots:
        return Lacking((f"{leaf.label} missing" + _where(leaf),)) if every else _LACKING
    places = tuple(spots)
    return Found(places, alone(places, reading), ((leaf.label, places),))


def _where(leaf: Leaf) -> str:
    fields = (leaf.field,) if leaf.field else leaf.only
    return f" in {' and '.join(fields)}" if fields else ""


def _spots(leaf: Leaf, reading: Reading) -> list[Spot]:
    """Where any of the ways is satisfied, in reading order."""
    held, stands = reading.held, reading.spots
    found = [stands[atom] for atom in leaf.words & held]
    if leaf.ways:
        found.extend([*places(way, reading)] for needs, way in zip(leaf.needs, leaf.ways, strict=True) if needs <= held)
    if len(found) == 1:
        return found[0]
    spots = {spot for each in found for spot in each}
    if any(last > first for first, last in spots):
        return _outermost(spots)
    return sorted(spots)


def _outermost(spots: set[Spot]) -> list[Spot]:
    """Each place once: a word that stands in a phrase of the same part is that phrase's (`Vulkan` in `Vulkan bricht aus`)."""
    outermost: list[Spot] = []
    reach = -1
    for spot in sorted(spots, key=_longest_first):
        if spot[1] > reach:
            outermost.append(spot)
            reach = spot[1]
    return outermost


def _longest_first(spot: Spot) -> tuple[int, int]:
    return spot[0], -spot[1]


def _where_wanted(leaf: Leaf, spots: list[Spot], reading: Reading) -> list[Spot]:
    """Those of the spots that stand in the fields of the part and of its watch."""
    if leaf.field and spots:
        spots = [spot for spot in spots if _stands_in(leaf.field, spot, reading)]
    if leaf.only and spots:
        spots = [spot for spot in spots if any(_stands_in(field, spot, reading) for field in leaf.only)]
    return spots


def _stands_in(field: str, spot: Spot, reading: Reading) -> bool:
    number = spot[0] >> FIELD_SHIFT
    if field == "title":
        return number == TITLE
    if field == "text":
        return number != TITLE
    if reading.texts[SUMMARY]:
        return number == SUMMARY
    return number == CONTENT and reading.span(spot)[2] <= LEAD_CHARS


def _meta(meta: Meta, reading: Reading) -> Answer:
    entry, wanted = reading.entry, [fold(value) for value in meta.values]
    held = {
        "author": entry.authors,
        "source": (entry.publisher, entry.feed_id),
        "tag": reading.tags,
        "lang": (reading.code,),
        "url": (entry.url,),
    }[meta.field]
    exact = meta.field in ("lang", "tag")
    for value in map(fold, held):
        if any(want == value if exact else want in value for want in wanted):
            return Found((), 1.0, notes=(f"{meta.field}: {meta.values[0]}",))
    return Lacking((f"{meta.field} is not {meta.values[0]}",))


def _any(answers: list[Answer]) -> Answer:
    found = [answer for answer in answers if isinstance(answer, Found)]
    if not found:
        return Lacking(tuple(reason for answer in answers if isinstance(answer, Lacking) for reason in answer.reasons))
    best = max(found, key=lambda answer: answer.score)
    spots = tuple(sorted({spot for answer in found for spot in answer.spots}))
    aside = tuple(part for answer in found for part in answer.aside)
    return Found(spots, best.score, tuple(part for answer in found for part in answer.parts), best.notes, aside)


def _all(answers: list[Answer], reading: Reading, within: str, every: bool) -> Answer:
    found = [answer for answer in answers if isinstance(answer, Found)]
    if len(found) < len(answers):
        return Lacking(tuple(reason for answer in answers if isinstance(answer, Lacking) for reason in answer.reasons))
    spots = [answer.spots for answer in found if answer.spots]
    if len(spots) > 1:
        near = bounded(spots, reading, within)
        if not near.score:
            return Lacking((near.note or why_apart(spots, reading),)) if every else _LACKING
    else:
        near = next((Closeness(answer.score, "", answer.spots) for answer in found if answer.spots), _BESIDE)
    parts = tuple([part for answer in found for part in answer.parts])
    notes = [note for answer in found for note in answer.notes]
    aside = tuple([part for answer in found for part in answer.aside])
    return Found(near.spots, near.score, parts, tuple([*notes, near.note] if near.note else notes), aside)
