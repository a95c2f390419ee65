"""Asks one compiled query of one entry's reading: found, with the places, or lacking, with the reasons."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from monitor.text.fold import fold
from monitor.topics.alike import Meaning, leaning, likeness, possible
from monitor.topics.compiled import Alike, All, Leaf, Meta, None_, Ready
from monitor.topics.matchers import places
from monitor.topics.nearness import alone, bounded, why_apart
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
_WORDS_TOLD = 5
"""Of those that make an entry like an example, the most telling ones are named."""


class Inquiry:
    """Asks queries of one entry; a part that several of them share is looked for once."""

    def __init__(self, reading: Reading, meaning: Meaning | None = None) -> None:
        """`meaning` is asked of what is nearly like an example."""
        self._reading = reading
        self._meaning = meaning
        self._leaves: dict[Leaf, Answer] = {}

    def ask(self, query: Ready, *, within: str = "", every: bool = False) -> Answer:
        """The entry's answer to the query, its parts `within` so much; with `every`, all that is lacking is named."""
        if isinstance(query, Leaf):
            known = self._leaves.get(query)
            if known is None:
                known = self._leaves[query] = _leaf(query, self._reading)
            return known
        if isinstance(query, All):
            answers: list[Answer] = []
            compounds = _compounds(query, self._reading) if query.compounding else {}
            for part in query.parts:
                answers.append(self.ask(part, within=within, every=every))
                if not every and not compounds and isinstance(answers[-1], Lacking):
                    return answers[-1]
            return _all(_with_compounds(answers, compounds) if compounds else answers, self._reading, within, every)
        if isinstance(query, Meta):
            return _meta(query, self._reading)
        if isinstance(query, Alike):
            return self._alike(query, every)
        if isinstance(query, None_):
            inner = self.ask(query.part, within=within, every=every)
            if isinstance(inner, Lacking):
                return Found((), 1.0)
            return Lacking((f"holds {', '.join(label for label, _ in inner.parts) or 'what'} is excluded",))
        return _any([self.ask(part, within=within, every=every) for part in query.parts])

    def _alike(self, query: Alike, every: bool) -> Answer:
        if not query.parts:
            return Lacking((f"the example {query.label} is not read yet",))
        if not every and not possible(query, self._reading.held):
            return Lacking((f'not alike "{query.label}"',))
        answers = [self.ask(leaf) for leaf, _ in query.parts]
        places = [answer.spots if isinstance(answer, Found) else () for answer in answers]
        found = likeness(query, places, self._reading)
        score = leaning(found.score, query, self._reading.entry.title, self._meaning)
        if score < query.least:
            return Lacking((f'{score:.2f} alike "{query.label}", wanted {query.least:.2f}',))
        words = ", ".join(label for label, _ in found.found[:_WORDS_TOLD])
        return Found((), score, (), (f'like "{query.label}": {words} ({score:.2f})',), found.found)


def _compounds(query: All, reading: Reading) -> dict[int, tuple[str, list[Spot]]]:
    """For parts of the query, by their number, what begins a compound in the text, with the part's label."""
    return {
        number: (part.label, _where_wanted(part, [spot for atom in begun for spot in reading.spots[atom]], reading))
        for number, part in enumerate(query.parts)
        if isinstance(part, Leaf) and (begun := part.modifiers & reading.held)
    }


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


def _leaf(leaf: Leaf, reading: Reading) -> Answer:
    spots = _where_wanted(leaf, _spots(leaf, reading), reading)
    if not spots:
        return Lacking((f"{leaf.label} missing" + _where(leaf),))
    return Found(tuple(spots), alone(spots, reading).score, ((leaf.label, tuple(spots)),))


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
    reasons = tuple(reason for answer in answers if isinstance(answer, Lacking) for reason in answer.reasons)
    if reasons:
        return Lacking(reasons)
    found = [answer for answer in answers if isinstance(answer, Found)]
    parts = tuple([part for answer in found for part in answer.parts])
    notes = tuple([note for answer in found for note in answer.notes])
    aside = tuple([part for answer in found for part in answer.aside])
    texts = [answer for answer in found if answer.spots]
    if len(texts) < 2:
        only = texts[0] if texts else Found((), 1.0)
        return Found(only.spots, only.score, parts, notes, aside)
    spots = [answer.spots for answer in texts]
    near = bounded(spots, reading, within)
    if not near.score:
        return Lacking((near.note or why_apart(spots, reading) if every else "",))
    return Found(near.spots, near.score, parts, (*notes, near.note), aside)
