"""What must stand in a text so that a watch can match at all, asked of thousands of watches at the cost of the words held.

A condition is a set of atoms of which one must be there, such as all the ways to say `Telefonat`. A watch hangs on the atoms
of its rarest condition, as far as the entries read so far have shown; where one of them is held, its others are asked.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain

from monitor.topics.alike import decisive
from monitor.topics.compiled import Alike, All, Any_, Close, Leaf, Pattern, Ready, Run, Split, Way

_LESSONS = frozenset({30, 300})
"""Entries after which the watches are hung anew, by how often each atom was held: that asks a third as many of them."""


class Conditions:
    """The conditions of many queries; `candidates` gives the numbers of the queries that may match."""

    def __init__(self, queries: Sequence[Ready]) -> None:
        self._shared = Counter(atom for query in queries for atom in _atoms(query))
        kept: dict[frozenset[int], frozenset[int]] = {}
        self._needs = [
            tuple({kept.setdefault(atoms, atoms): None for atoms in _conditions(query, self._shared)})
            for query in queries
        ]
        self._always = [number for number, needed in enumerate(self._needs) if not needed]
        self._held: Counter[int] = Counter()
        self._read = 0
        self._hang()

    def candidates(self, held: Set[int]) -> list[int]:
        """The queries whose every condition is met by these atoms, in order."""
        if self._read < max(_LESSONS):
            self._learn(held)
        hung = self._hung
        found = {
            number
            for atom in self._hooks.intersection(held)
            for second, others, number in hung[atom]
            if not second.isdisjoint(held) and (not others or not any(map(held.isdisjoint, others)))
        }
        return sorted(found.union(self._always)) if found else self._always

    def _learn(self, held: Set[int]) -> None:
        self._read += 1
        self._held.update(held)
        if self._read in _LESSONS:
            self._hang()

    def _hang(self) -> None:
        """Hangs each watch on its rarest condition: before anything is read, on the one whose atoms the fewest watches ask for."""
        asked, held = self._shared, self._held
        rarity: dict[frozenset[int], tuple[int, int]] = {}
        for atoms in {*chain.from_iterable(self._needs)}:
            rarity[atoms] = sum([held.get(atom, 0) for atom in atoms]), sum([asked[atom] for atom in atoms])
        hung: dict[int, list[tuple[frozenset[int], tuple[frozenset[int], ...], int]]] = defaultdict(list)
        for number, needed in enumerate(self._needs):
            if needed:
                hook, *others = sorted(needed, key=rarity.__getitem__)
                # Most have two: the second is asked by itself, before any other.
                told = others[0] if others else hook, tuple(others[1:]), number
                for atom in hook:
                    hung[atom].append(told)
        self._hung, self._hooks = dict(hung), frozenset(hung)


def _conditions(query: Ready, shared: Counter[int]) -> Iterator[frozenset[int]]:
    """All that must be met, each a set of atoms of which one is enough."""
    if isinstance(query, All):
        for part in query.parts:
            yield from _conditions(part, shared)
    elif (atoms := _one_of(query, shared)) is not None:
        yield atoms


def _one_of(query: Ready, shared: Counter[int]) -> frozenset[int] | None:
    """Atoms of which at least one stands in every matching text; None: a text may match without any of ours."""
    if isinstance(query, Leaf):
        if any(isinstance(way, Pattern) for way in query.ways):
            return None
        return query.words.union(query.modifiers, *(_required(way, shared) for way in query.ways))
    if isinstance(query, All):
        options = [atoms for part in query.parts if (atoms := _one_of(part, shared)) is not None]
        return min(options, key=lambda atoms: sum(shared[atom] for atom in atoms), default=None)
    if isinstance(query, Alike):
        return frozenset[int]().union(*(_one_of(leaf, shared) or () for leaf in decisive(query)))
    if isinstance(query, Any_):
        each = [_one_of(part, shared) for part in query.parts]
        return None if None in each else frozenset[int]().union(*(atoms for atoms in each if atoms is not None))
    return None


def _required(way: Way, shared: Counter[int]) -> frozenset[int]:
    if isinstance(way, Run):
        return frozenset({way.atoms[way.telling]})
    if isinstance(way, Split):
        return frozenset({way.verb})
    assert isinstance(way, Close)
    groups = [frozenset(atom for inner in group for atom in _required(inner, shared)) for group in way.groups]
    return min(groups, key=lambda atoms: sum(shared[atom] for atom in atoms))


def _atoms(query: Ready) -> Iterable[int]:
    if isinstance(query, Leaf):
        yield from query.words
        yield from query.modifiers
        for way in query.ways:
            yield from _of_way(way)
    elif isinstance(query, Alike):
        for leaf in decisive(query):
            yield from _atoms(leaf)
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
