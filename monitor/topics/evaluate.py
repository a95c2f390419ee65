"""Asks one compiled query of one entry's reading: found, with the places, or lacking, with the reasons."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from monitor.text.fold import fold
from monitor.topics.compiled import All, Leaf, Meta, None_, Ready, Run
from monitor.topics.matchers import places
from monitor.topics.nearness import alone, bounded
from monitor.topics.reading import CONTENT, FIELD_SHIFT, LEAD_CHARS, SUMMARY, TITLE, Reading, Spot


class Found(NamedTuple):
    """The query is satisfied. `parts` says for each label where; empty `spots`: nothing of it stands in the text."""

    spots: tuple[Spot, ...]
    score: float
    parts: tuple[tuple[str, tuple[Spot, ...]], ...] = ()
    notes: tuple[str, ...] = ()


class Lacking(NamedTuple):
    """The query is not satisfied, and why."""

    reasons: tuple[str, ...]


Answer: TypeAlias = Found | Lacking


class Inquiry:
    """Asks queries of one entry; a part that several of them share is looked for once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
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
            for part in query.parts:
                answers.append(self.ask(part, within=within, every=every))
                if not every and isinstance(answers[-1], Lacking):
                    return answers[-1]
            return _all(answers, self._reading, within)
        if isinstance(query, Meta):
            return _meta(query, self._reading)
        if isinstance(query, None_):
            inner = self.ask(query.part, within=within, every=every)
            if isinstance(inner, Lacking):
                return Found((), 1.0)
            return Lacking((f"holds {', '.join(label for label, _ in inner.parts) or 'what'} is excluded",))
        return _any([self.ask(part, within=within, every=every) for part in query.parts])


def _leaf(leaf: Leaf, reading: Reading) -> Answer:
    spots = _spots(leaf, reading)
    if leaf.field and spots:
        spots = [spot for spot in spots if _stands_in(leaf.field, spot, reading)]
    if leaf.only and spots:
        spots = [spot for spot in spots if any(_stands_in(field, spot, reading) for field in leaf.only)]
    if not spots:
        return Lacking((f"{leaf.label} missing" + _where(leaf),))
    return Found(tuple(spots), alone(spots, reading).score, ((leaf.label, tuple(spots)),))


def _where(leaf: Leaf) -> str:
    fields = (leaf.field,) if leaf.field else leaf.only
    return f" in {' and '.join(fields)}" if fields else ""


def _spots(leaf: Leaf, reading: Reading) -> list[Spot]:
    """Where any of the ways is satisfied, in reading order."""
    held = reading.spots
    found = [held[atom] for atom in leaf.words.intersection(reading.held)]
    found.extend([*places(way, reading)] for way in leaf.ways if not isinstance(way, Run) or way.atoms[0] in held)
    if len(found) == 1:
        return found[0]
    return sorted({spot for spots in found for spot in spots})


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
    return Found(spots, best.score, tuple(part for answer in found for part in answer.parts), best.notes)


def _all(answers: list[Answer], reading: Reading, within: str) -> Answer:
    reasons = tuple(reason for answer in answers if isinstance(answer, Lacking) for reason in answer.reasons)
    if reasons:
        return Lacking(reasons)
    found = [answer for answer in answers if isinstance(answer, Found)]
    parts = tuple([part for answer in found for part in answer.parts])
    notes = tuple([note for answer in found for note in answer.notes])
    texts = [answer for answer in found if answer.spots]
    if len(texts) < 2:
        only = texts[0] if texts else Found((), 1.0)
        return Found(only.spots, only.score, parts, notes)
    near = bounded([answer.spots for answer in texts], reading, within)
    if not near.score:
        return Lacking((near.note,))
    return Found(near.spots, near.score, parts, (*notes, near.note))
