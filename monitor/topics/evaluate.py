"""Asks one compiled query of one entry's reading: found, with the places, or lacking, with the reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from monitor.text.fold import fold
from monitor.topics.compiled import Any_, Leaf, Meta, None_, Ready, Run, Way
from monitor.topics.matchers import places
from monitor.topics.nearness import alone, bounded
from monitor.topics.reading import CONTENT, FIELD_SHIFT, LEAD_CHARS, SUMMARY, TITLE, Reading, Spot


@dataclass(frozen=True, slots=True)
class Found:
    """The query is satisfied. `parts` says for each label where; empty `spots`: nothing of it stands in the text."""

    spots: tuple[Spot, ...]
    score: float
    parts: tuple[tuple[str, tuple[Spot, ...]], ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lacking:
    """The query is not satisfied, and why."""

    reasons: tuple[str, ...]


Answer: TypeAlias = Found | Lacking


def ask(query: Ready, reading: Reading, *, within: str = "", every: bool = False) -> Answer:
    """The entry's answer to the query, its parts `within` so much; with `every`, all that is lacking is named."""
    if isinstance(query, Leaf):
        return _leaf(query, reading)
    if isinstance(query, Meta):
        return _meta(query, reading)
    if isinstance(query, None_):
        inner = ask(query.part, reading, within=within, every=every)
        if isinstance(inner, Lacking):
            return Found((), 1.0)
        return Lacking((f"holds {', '.join(label for label, _ in inner.parts) or 'what'} is excluded",))
    if isinstance(query, Any_):
        return _any([ask(part, reading, within=within, every=every) for part in query.parts])
    answers: list[Answer] = []
    for part in query.parts:
        answers.append(ask(part, reading, within=within, every=every))
        if not every and isinstance(answers[-1], Lacking):
            return answers[-1]
    return _all(answers, reading, within)


def _leaf(leaf: Leaf, reading: Reading) -> Answer:
    spots = _spots(leaf.ways, reading)
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


def _spots(ways: tuple[Way, ...], reading: Reading) -> list[Spot]:
    """Where any of the ways is satisfied, in reading order; most are single words, and most of those are absent."""
    found: list[Sequence[Spot]] = []
    held = reading.spots
    for way in ways:
        if isinstance(way, Run) and way.atoms[0] not in held:
            continue
        if spots := places(way, reading):
            found.append(spots)
    if not found:
        return []
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
    found = [answer for answer in answers if isinstance(answer, Found)]
    if reasons:
        return Lacking(reasons)
    parts = tuple(part for answer in found for part in answer.parts)
    notes = tuple(note for answer in found for note in answer.notes)
    texts = [answer for answer in found if answer.spots]
    if len(texts) < 2:
        only = texts[0] if texts else Found((), 1.0)
        return Found(only.spots, only.score, parts, notes)
    near = bounded([answer.spots for answer in texts], reading, within)
    if not near.score:
        return Lacking((near.note,))
    return Found(near.spots, near.score, parts, (*notes, near.note))
