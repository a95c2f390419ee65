"""What must stand in a text so that a watch can match at all, asked of thousands of watches at the cost of the words held.

A condition is a set of atoms of which one must be there, such as all the ways to say `Telefonat`. A watch hangs on the one of
its conditions that the fewest watches share; where that one holds, the others are asked in one comparison of sets.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain, repeat

from monitor.topics.alike import decisive
from monitor.topics.compiled import Alike, All, Any_, Close, Leaf, Pattern, Ready, Run, Split, Way

_EITHER_WAY: tuple[int, ...] = ()


class Conditions:
    """The conditions of many queries, numbered; `candidates` gives the numbers of the queries that may match."""

    def __init__(self, queries: Sequence[Ready]) -> None:
        shared = Counter(atom for query in queries for atom in _atoms(query))
        numbers: dict[frozenset[int], int] = {}
        needs = [
            frozenset(numbers.setdefault(atoms, len(numbers)) for atoms in _conditions(query, shared))
            for query in queries
        ]
        wanted = Counter(chain.from_iterable(needs))
        self._always: list[int] = []
        self._hung: dict[int, list[tuple[int, frozenset[int], int]]] = defaultdict(list)
        for number, needed in enumerate(needs):
            if needed:
                hook, *others = sorted(needed, key=lambda condition: (wanted[condition], condition))
                # Most have two: the second is looked up by itself, before any set is touched.
                self._hung[hook].append((others[0] if others else hook, frozenset(others[1:]), number))
            else:
                self._always.append(number)
        self._hooks = frozenset(self._hung)
        fulfilled: dict[int, list[int]] = defaultdict(list)
        for atoms, condition in numbers.items():
            for atom in atoms:
                fulfilled[atom].append(condition)
        self._fulfilled = {atom: tuple(conditions) for atom, conditions in fulfilled.items()}

    def candidates(self, held: Set[int]) -> list[int]:
        """The queries whose every condition is met by these atoms, in order."""
        met = {*chain.from_iterable(map(self._fulfilled.get, held, repeat(_EITHER_WAY)))}
        found = [
            number
            for condition in self._hooks.intersection(met)
            for second, others, number in self._hung[condition]
            if second in met and (not others or others <= met)
        ]
        return sorted(found + self._always) if found else self._always


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
        return frozenset({min(way.atoms, key=lambda atom: shared[atom])})
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
