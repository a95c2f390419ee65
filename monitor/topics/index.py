"""Many watches, one pass over the entry: from the words that it holds to the watches that could care, and to those that do."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from monitor.errors import QueryError
from monitor.model import Entry, Match, Placement, Watch
from monitor.topics.because import because, hits
from monitor.topics.compiled import All, Any_, Close, Compiler, Leaf, Pattern, Ready, Run, Split, Way
from monitor.topics.concepts import Concepts
from monitor.topics.evaluate import Answer, Found, Lacking, ask
from monitor.topics.query import parse
from monitor.topics.reading import Reading
from monitor.topics.tree import Node
from monitor.topics.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class WhyNot:
    """What one watch makes of an entry: `matched` with the reasons for it, or the reasons against."""

    watch_id: str
    watch_name: str
    matched: bool
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    watch: Watch
    query: Ready
    needed: tuple[frozenset[int], ...]
    """Of each of these sets an atom must be there: a quick no for most that share a word with the entry."""


def validate(query: str, concepts: Mapping[str, Sequence[str]]) -> None:
    """Raises QueryError, with the place and a hint, when a watch with this query could not be used."""
    Compiler(Vocabulary(), Concepts(concepts)).compile(parse(query))


class Index:
    """The enabled watches, compiled once. Raises QueryError at the first query that can't be read."""

    def __init__(self, watches: Sequence[Watch], concepts: Mapping[str, Sequence[str]]) -> None:
        self._vocabulary = Vocabulary()
        known = Concepts(concepts)
        self._asked = [_asked(watch, self._vocabulary, known) for watch in watches if watch.enabled]
        self._by_atom, self._always = _anchored(self._asked)

    def match(self, placement: Placement, feed_tags: Sequence[str] = ()) -> tuple[Match, ...]:
        """The watches that care about the entry, in the order of the config."""
        if not self._asked:
            return ()
        reading = Reading(placement.entry, self._vocabulary, feed_tags)
        held = frozenset(reading.spots)
        found = []
        for number in self._candidates(reading):
            asked = self._asked[number]
            if any(map(held.isdisjoint, asked.needed)) or _excluded(asked.watch, reading, feed_tags):
                continue
            answer = _answer(asked, reading)
            if isinstance(answer, Found):
                score = round(answer.score, 2)
                found.append(Match(asked.watch.id, placement, score, because(answer, reading), hits(answer, reading)))
        return tuple(found)

    def explain(self, entry: Entry, feed_tags: Sequence[str] = ()) -> tuple[WhyNot, ...]:
        """For each enabled watch why it matches the entry, or why not."""
        reading = Reading(entry, self._vocabulary, feed_tags)
        return tuple(_explained(asked, reading, feed_tags) for asked in self._asked)

    def _candidates(self, reading: Reading) -> list[int]:
        numbers = {number for atom in reading.spots for number in self._by_atom.get(atom, ())}
        return sorted(numbers.union(self._always))


def _asked(watch: Watch, vocabulary: Vocabulary, concepts: Concepts) -> _Asked:
    query = Compiler(vocabulary, concepts, watch.strictness, watch.fields).compile(_parsed(watch))
    shared: Counter[int] = Counter()
    parts = query.parts if isinstance(query, All) else ()
    return _Asked(watch, query, tuple(anchors for part in parts if (anchors := _anchors(part, shared)) is not None))


def _parsed(watch: Watch) -> Node:
    try:
        return parse(watch.query)
    except QueryError as error:
        named = QueryError(f"watch {watch.name!r}: {error}", start=error.start, end=error.end, hint=error.hint)
        raise named from error


def _answer(asked: _Asked, reading: Reading, *, every: bool = False) -> Answer:
    """The entry's answer, by the watch's own bounds."""
    watch = asked.watch
    within = watch.within or ("article" if watch.strictness == "wide" else "")
    answer = ask(asked.query, reading, within=within, every=every)
    if isinstance(answer, Found) and round(answer.score, 2) < watch.min_score:
        return Lacking((f"score {answer.score:.2f}, wanted {watch.min_score:.2f}",))
    return answer


def _excluded(watch: Watch, reading: Reading, feed_tags: Sequence[str]) -> str:
    """Why the watch does not look at such entries; empty when it does."""
    if watch.languages and reading.code not in watch.languages:
        return f"language is {reading.code or 'unknown'}, wanted {', '.join(watch.languages)}"
    if watch.feeds and reading.entry.feed_id not in watch.feeds:
        return "feed excluded"
    if watch.tags and not set(watch.tags) & set(feed_tags):
        return f"feed has no tag of {', '.join(watch.tags)}"
    return ""


def _explained(asked: _Asked, reading: Reading, feed_tags: Sequence[str]) -> WhyNot:
    watch = asked.watch
    excluded = _excluded(watch, reading, feed_tags)
    if excluded:
        return WhyNot(watch.id, watch.name, False, 0.0, (excluded,))
    answer = _answer(asked, reading, every=True)
    if isinstance(answer, Found):
        return WhyNot(watch.id, watch.name, True, round(answer.score, 2), because(answer, reading))
    return WhyNot(watch.id, watch.name, False, 0.0, answer.reasons)


def _anchored(asked: Sequence[_Asked]) -> tuple[dict[int, list[int]], list[int]]:
    """For each watch the atoms of which one must be there, chosen so that few watches share them."""
    shared = Counter(atom for each in asked for atom in _atoms(each.query))
    by_atom: dict[int, list[int]] = defaultdict(list)
    always: list[int] = []
    for number, each in enumerate(asked):
        anchors = _anchors(each.query, shared)
        if anchors is None:
            always.append(number)
        for atom in anchors or ():
            by_atom[atom].append(number)
    return dict(by_atom), always


def _anchors(query: Ready, shared: Counter[int]) -> frozenset[int] | None:
    """Atoms of which at least one stands in every matching text; None: a text may match without any of ours."""
    if isinstance(query, Leaf):
        if any(isinstance(way, Pattern) for way in query.ways):
            return None
        return frozenset(atom for way in query.ways for atom in _required(way, shared))
    if isinstance(query, All):
        options = [anchors for part in query.parts if (anchors := _anchors(part, shared)) is not None]
        return min(options, key=lambda anchors: sum(shared[atom] for atom in anchors), default=None)
    if isinstance(query, Any_):
        each = [_anchors(part, shared) for part in query.parts]
        return None if None in each else frozenset[int]().union(*(anchors for anchors in each if anchors is not None))
    return None


def _required(way: Way, shared: Counter[int]) -> frozenset[int]:
    if isinstance(way, Run):
        return frozenset({min(way.atoms, key=lambda atom: shared[atom])})
    if isinstance(way, Split):
        return frozenset({way.verb})
    assert isinstance(way, Close)
    groups = [frozenset(atom for inner in group for atom in _required(inner, shared)) for group in way.groups]
    return min(groups, key=lambda atoms: sum(shared[atom] for atom in atoms))


def _atoms(query: Ready) -> Iterable[int]:
    if isinstance(query, Leaf):
        for way in query.ways:
            yield from _of_way(way)
    elif isinstance(query, All | Any_):
        for part in query.parts:
            yield from _atoms(part)


def _of_way(way: Way) -> Iterable[int]:
    if isinstance(way, Run):
        yield from way.atoms
    elif isinstance(way, Close):
        for group in way.groups:
            for inner in group:
                yield from _of_way(inner)
    elif isinstance(way, Split):
        yield way.verb
