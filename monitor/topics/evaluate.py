"""Asks one compiled query of one entry's reading: found, with the places, or lacking, with the reasons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from monitor.text.fold import fold
from monitor.topics.alike import Meaning, leaning, likeness, possible
from monitor.topics.compiled import Alike, All, Any_, Leaf, Meta, None_, Plain, Ready
from monitor.topics.matchers import places
from monitor.topics.missing import missing
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


class _Stand(NamedTuple):
    """Where a part stands in the text, with its label, and where a compound begins that may count for it."""

    spots: tuple[Spot, ...]
    parts: tuple[tuple[str, tuple[Spot, ...]], ...]
    begun: Sequence[Spot] = ()
    ends: tuple[Spot, ...] = ()
    """Those of the spots that may be the end of a compound which begins with another part."""


_NOWHERE = _Stand((), ())
_NO_SPOTS: list[Spot] = []


class Inquiry:
    """Asks queries of one entry; what several of them share is looked for once."""

    def __init__(self, reading: Reading, meaning: Meaning | None = None, *, every: bool = False) -> None:
        """`meaning` is asked of what is nearly like an example; with `every`, all that is lacking is named."""
        self._reading = reading
        self._meaning = meaning
        self._every = every
        self._stands: dict[Leaf, _Stand] = {}

    def ask(self, query: Ready, within: str = "") -> Answer:
        """The entry's answer to the query, its parts `within` so much."""
        if isinstance(query, Leaf):
            return self._leaf(query)
        if isinstance(query, All):
            plain = None if self._every else query.plain
            return self._plain(plain, within) if plain else self._all(query, within)
        if isinstance(query, None_):
            inner = self.ask(query.part, within)
            if isinstance(inner, Lacking):
                return _ABSENT
            return self._lacking(lambda: _excluded(inner))
        if isinstance(query, Any_):
            return _any([self.ask(part, within) for part in query.parts])
        return _meta(query, self._reading) if isinstance(query, Meta) else self._alike(query)

    def _lacking(self, reason: Callable[[], str]) -> Lacking:
        return Lacking((reason(),)) if self._every else _LACKING

    def _leaf(self, leaf: Leaf) -> Answer:
        stand = self._stands.get(leaf) or self._stand(leaf)
        if not stand.spots:
            return self._lacking(lambda: missing(leaf, self._reading))
        return Found(stand.spots, alone(stand.spots, self._reading), stand.parts)

    def _stand(self, leaf: Leaf) -> _Stand:
        known = self._stands.get(leaf)
        if known is None:
            known = self._stands[leaf] = _stand(leaf, self._reading)
        return known

    def _plain(self, query: Plain, within: str) -> Answer:
        """The commonest of queries, without an answer made for each of its parts."""
        stands = [
            self._stands.get(leaves[0]) or self._stand(leaves[0]) if len(leaves) == 1 else self._either(leaves)
            for leaves in query.wanted
        ]
        if any([stand.begun for stand in stands]):  # noqa: C419 - a generator costs more than it saves
            stands = _compounded(stands)
        spots = [stand.spots for stand in stands]
        if not all(spots) or any([self._stand(leaf).spots for leaf in query.refused]):  # noqa: C419 - the same
            return _LACKING
        if len(spots) == 1:
            return Found(spots[0], alone(spots[0], self._reading), stands[0].parts)
        near = bounded(spots, self._reading, within)
        if not near.score:
            return _LACKING
        return Found(near.spots, near.score, tuple([part for stand in stands for part in stand.parts]), (near.note,))

    def _either(self, leaves: tuple[Leaf, ...]) -> _Stand:
        """Where any of them stands."""
        found = [stand for stand in map(self._stand, leaves) if stand.spots]
        spots = tuple(sorted({spot for stand in found for spot in stand.spots}))
        ends = tuple({spot for stand in found for spot in stand.ends})
        return _Stand(spots, tuple([stand.parts[0] for stand in found]), (), ends)

    def _all(self, query: All, within: str) -> Answer:
        leaves = [self._stand(part) if isinstance(part, Leaf) else _NOWHERE for part in query.parts]
        compounds = any(stand.begun for stand in leaves)
        answers: list[Answer] = []
        for part in query.parts:
            answer = self.ask(part, within)
            if not self._every and not compounds and isinstance(answer, Lacking):
                return _LACKING
            answers.append(answer)
        if compounds:
            answers = _with_compounds(answers, leaves)
        return _all(answers, self._reading, within, self._every)

    def _alike(self, query: Alike) -> Answer:
        if not query.parts:
            return Lacking((f"the example {query.label} is not read yet",))
        if not self._every and not possible(query, self._reading.held):
            return _LACKING
        places = [self._stand(leaf).spots for leaf, _ in query.parts]
        found = likeness(query, places, self._reading)
        score = leaning(found.score, query, self._reading.entry.title, self._meaning)
        if score < query.least:
            return Lacking((f'{score:.2f} alike "{query.label}", wanted {query.least:.2f}',))
        words = ", ".join(label for label, _ in found.found[:_WORDS_TOLD])
        return Found((), score, (), (f'like "{query.label}": {words} ({score:.2f})',), found.found)


def _stand(leaf: Leaf, reading: Reading) -> _Stand:
    held, stands = reading.held, reading.spots
    begun = _NO_SPOTS
    if not leaf.modifiers.isdisjoint(held):
        begun = [spot for atom in leaf.modifiers & held for spot in stands[atom]]
    each = [stands[atom] for atom in leaf.words & held]
    for needs, either, way in leaf.asked:
        if needs <= held and not any(map(held.isdisjoint, either)):
            each.append([*places(way, reading)])
    found = each[0] if len(each) == 1 else _joined(each) if each else _NO_SPOTS
    if leaf.field or leaf.only:
        found, begun = _where_wanted(leaf, found, reading), _where_wanted(leaf, begun, reading)
    spots = tuple(found)
    return _Stand(spots, ((leaf.label, spots),), begun, spots if leaf.noun else ())


def _with_compounds(answers: list[Answer], leaves: list[_Stand]) -> list[Answer]:
    """The answers, where the beginning of a compound counts for its part if its end is another part's."""
    stands = [
        stand._replace(spots=spots, ends=spots if stand is _NOWHERE else stand.ends)
        for spots, stand in zip((_spots(answer) for answer in answers), leaves, strict=True)
    ]
    return [
        answer if now is before else Found(now.spots, 1.0, now.parts)
        for answer, before, now in zip(answers, stands, _compounded(stands), strict=True)
    ]


def _spots(answer: Answer) -> tuple[Spot, ...]:
    return answer.spots if isinstance(answer, Found) else ()


def _compounded(stands: list[_Stand]) -> list[_Stand]:
    """The same, and each part also where a compound begins that ends with another part."""
    found = [*stands]
    for number, stand in enumerate(stands):
        if stand.begun:
            others = {spot for at, other in enumerate(stands) if at != number for spot in other.ends}
            if both := others.intersection(stand.begun):
                spots = tuple(sorted(both.union(stand.spots)))
                found[number] = _Stand(spots, ((stand.parts[0][0], spots),))
    return found


def _joined(each: list[list[Spot]]) -> list[Spot]:
    """All the spots of several ways, in reading order."""
    spots = {spot for found in each for spot in found}
    if any([last > first for first, last in spots]):  # noqa: C419 - a generator costs more than it saves
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


def _excluded(inner: Found) -> str:
    labels = ", ".join(dict.fromkeys(label for label, _ in inner.parts))
    return f"{labels} is excluded, and stands here" if labels else f"{', '.join(inner.notes)} is excluded"


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
            return Lacking((why_apart(spots, reading, within),)) if every else _LACKING
    else:
        near = next((Closeness(answer.score, "", answer.spots) for answer in found if answer.spots), _BESIDE)
    parts = tuple([part for answer in found for part in answer.parts])
    notes = [note for answer in found for note in answer.notes]
    aside = tuple([part for answer in found for part in answer.aside])
    return Found(near.spots, near.score, parts, tuple([*notes, near.note] if near.note else notes), aside)
