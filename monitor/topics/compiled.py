"""A query ready to be asked: what stands of it when words have become numbers of the vocabulary."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as computed
from functools import cached_property
from typing import NamedTuple, TypeAlias


@dataclass(frozen=True, slots=True)
class Run:
    """Atoms in neighbouring words, in order; one atom is a single word."""

    atoms: tuple[int, ...]
    telling: int = 0
    """The place of the rarest of them, as far as the words show it: by it a text is told to hold the run."""


@dataclass(frozen=True, slots=True)
class Split:
    """A verb and its particle later in the clause: `rief … an`."""

    verb: int
    particle: int


@dataclass(frozen=True, slots=True)
class Close:
    """Groups of ways, one of each within so many words of one sentence, in any order."""

    groups: tuple[tuple[Way, ...], ...]
    slop: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression, by its text."""

    text: str


Way: TypeAlias = Run | Split | Close | Pattern


@dataclass(frozen=True, eq=False, slots=True)
class Leaf:
    """A part of the query with all ways in which a text can satisfy it. `field` restricts where; empty: anywhere.

    The same part of two watches is one and the same leaf, so that it is looked for in an entry only once.
    """

    label: str
    ways: tuple[Way, ...]
    words: frozenset[int]
    """The ways that are one word, by their atoms; `ways` are the others."""
    modifiers: frozenset[int] = frozenset()
    """Beginnings of compounds that count where another part of the query is the end: a `Bahnstreik` for `Streik Bahn`."""
    field: str = ""
    only: tuple[str, ...] = ()
    """The fields that the watch looks at; empty: all."""
    noun: bool = False
    """Whether a compound may end with it: not with what stands in quotes, nor with an expression."""
    asked: tuple[tuple[frozenset[int], tuple[frozenset[int], ...], Way], ...] = computed(init=False)
    """Each of the ways behind the atoms without which it can't be satisfied: those that it needs all, and those of which it
    needs one of each set."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "asked", tuple((_needs(way), _either_of(way), way) for way in self.ways))


def _needs(way: Way) -> frozenset[int]:
    if isinstance(way, Run):
        return frozenset(way.atoms)
    return frozenset({way.verb, way.particle}) if isinstance(way, Split) else frozenset()


def _either_of(way: Way) -> tuple[frozenset[int], ...]:
    """Of a nearness one atom of each group; where one of its inner ways needs none that is known, nothing of that group."""
    if not isinstance(way, Close):
        return ()
    needs = [[_needs(inner) for inner in group] for group in way.groups]
    return tuple(frozenset(map(min, group)) for group in needs if all(group))


@dataclass(frozen=True, slots=True)
class Meta:
    """A condition on what is not text: author, source, tag, language, address."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class All:
    """Every part, near one another. The same parts of two watches are one and the same, and looked for only once."""

    parts: tuple[Ready, ...]

    @cached_property
    def plain(self) -> Plain | None:
        """The query as leaves, if it is made so: `a b`, `a (b OR c)`, `a -b`. Most are."""
        wanted = tuple(group for part in self.parts if (group := _either(part)))
        refused = tuple(part.part for part in self.parts if isinstance(part, None_) and isinstance(part.part, Leaf))
        told = len(wanted) + len(refused) == len(self.parts)
        return Plain(wanted, refused) if told and wanted and (len(wanted) > 1 or len(wanted[0]) == 1) else None


class Plain(NamedTuple):
    """A query of leaves only: one of each group must be there, near one another, and none of the refused anywhere."""

    wanted: tuple[tuple[Leaf, ...], ...]
    refused: tuple[Leaf, ...]


def _either(part: Ready) -> tuple[Leaf, ...]:
    """The leaves of which one satisfies the part; empty for a part of another make."""
    if isinstance(part, Leaf):
        return (part,)
    leaves = tuple(each for each in part.parts if isinstance(each, Leaf)) if isinstance(part, Any_) else ()
    return leaves if isinstance(part, Any_) and 1 < len(leaves) == len(part.parts) else ()


@dataclass(frozen=True, slots=True)
class Any_:  # noqa: N801 - `Any` is taken
    """At least one part."""

    parts: tuple[Ready, ...]


@dataclass(frozen=True, slots=True)
class None_:  # noqa: N801 - the third of the kind
    """The part must be absent."""

    part: Ready


@dataclass(frozen=True, slots=True)
class Alike:
    """Enough of what tells an example from other articles; without `parts` nothing is alike."""

    label: str
    title: str
    parts: tuple[tuple[Leaf, float], ...]
    """Its telling words and what each weighs, the heaviest first."""
    least: float
    """The score that is alike enough."""
    lowest: float
    """The score by words that may become one: lower than `least` where a model of meaning is asked too."""
    signs: tuple[tuple[frozenset[int], float], ...] = ()
    """For each of the parts the atoms of which one stands wherever it does, and its weight."""
    enough: float = 0.0
    """Weight that must stand in an entry, whatever its headline says."""
    atoms: frozenset[int] = frozenset()
    """All of the signs' atoms."""
    at_once: int = 1
    """Parts that one atom is a sign of, at most."""


Ready: TypeAlias = Leaf | Meta | All | Any_ | None_ | Alike
