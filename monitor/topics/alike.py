"""How much an entry is like an example: the share of the example's telling words that stand in it, and of its headline.

Measured on streams of headlines with teasers, the first telling of each story as the example: at the bar of `normal`
nine in ten of the later tellings were found, and 93 of 100 that were found told the labelled story.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence, Set
from functools import lru_cache
from itertools import chain
from math import sqrt
from typing import NamedTuple

from monitor.model import Example
from monitor.text.shorten import shortened
from monitor.text.words import words
from monitor.topics.compiled import Alike, Close, Leaf, Run, Split
from monitor.topics.compiler import Compiler
from monitor.topics.example import says_something
from monitor.topics.reading import FIELD_SHIFT, TITLE, Reading, Spot
from monitor.topics.tree import Word

Meaning = Callable[[str, Sequence[str]], list[float]]
"""A text and others → how close each is to it by what it means, as the cosine of an embedding model."""
BARS = {"exact": 0.7, "normal": 0.6, "wide": 0.45}
"""The score from which on an entry is alike, by the strictness of the watch."""
MARKS = 8
"""So many of the heaviest words make the whole: an entry of a few lines has no room for more."""
FEWEST = 3
"""Telling words that must stand in an entry, if the example has so many."""
_BELOW = 0.7
"""What a word counts that stands in no headline."""
_SHORTEST = 4
"""A headline of fewer telling words counts as having so many."""
_RICH = 12
"""A text with so many of the words is about it, whatever its headline says …"""
_RICHEST = 0.6
"""… as much as one whose headline speaks of it so far."""
NEAR = 0.15
"""How near the bar a score must be for meaning to be asked."""
_MIDDLE = 0.905
"""The closeness of headlines that says neither alike nor different: unrelated ones lie around .85, tellings of one event
around .95."""
_LEANS = 2.0
_LONGEST_NAME = 50


class Likeness(NamedTuple):
    """How alike, 0..1, and by which words: each with its places, the most telling first."""

    score: float
    found: tuple[tuple[str, tuple[Spot, ...]], ...]


def likeness(query: Alike, places: Sequence[Sequence[Spot]], reading: Reading) -> Likeness:
    """`places`: for each of the parts where it stands, in the same order."""
    held = [(leaf, weight, spots) for (leaf, weight), spots in zip(query.parts, places, strict=True) if spots]
    if len(held) < min(FEWEST, len(query.parts)):
        return Likeness(0.0, _named(held))
    titled = [any(first >> FIELD_SHIFT == TITLE for first, _ in spots) for _, _, spots in held]
    weighed = sum(weight if up else weight * _BELOW for (_, weight, _), up in zip(held, titled, strict=True))
    own = min(1.0, weighed / whole(query.parts))
    spoken = sum(titled) / max(_SHORTEST, _telling(reading.entry.title, reading.code))
    return Likeness(sqrt(own * min(1.0, max(spoken, min(_RICHEST, len(held) / _RICH)))), _named(held))


def ready(example: Example, compiler: Compiler, strictness: str, *, by_meaning: bool = False) -> Alike:
    """The example ready to be looked for; `by_meaning`: a model is asked near the bar."""
    parts = []
    for word, weight in example.terms:
        leaf = compiler.compile(Word(word))
        assert isinstance(leaf, Leaf)
        parts.append((leaf, weight))
    least = BARS[strictness]
    signs = tuple((_signs(leaf), weight) for leaf, weight in parts)
    lowest = least - NEAR if by_meaning else least
    # the headline's share is 1 at most, so that a score is never above the root of the example's share
    enough = lowest**2 * whole(parts) * 0.999
    often = Counter(chain.from_iterable(atoms for atoms, _ in signs))
    at_once = max(often.values(), default=1)
    return Alike(named(example), example.title, tuple(parts), least, lowest, signs, enough, frozenset(often), at_once)


def possible(query: Alike, held: Set[int]) -> bool:
    """Whether a text that satisfies these atoms could be alike at all, whatever its headline says. Cheap."""
    fewest = min(FEWEST, len(query.parts))
    if len(query.atoms & held) * query.at_once < fewest:  # so end nine in ten, at a tenth of what follows
        return False
    weights = [weight for atoms, weight in query.signs if not atoms.isdisjoint(held)]
    return len(weights) >= fewest and sum(weights) >= query.enough


def named(example: Example) -> str:
    """The example in a few words, as people are told of it."""
    return shortened(example.title or example.given, _LONGEST_NAME)


def leaning(score: float, query: Alike, title: str, meaning: Meaning | None) -> float:
    """The score, moved by what the two headlines mean where it is near the bar."""
    if meaning is None or not query.title or abs(score - query.least) > NEAR:
        return score
    (closeness,) = meaning(title, (query.title,))
    return min(1.0, max(0.0, score + min(NEAR, max(-NEAR, _LEANS * (closeness - _MIDDLE)))))


def whole(parts: Sequence[tuple[Leaf, float]]) -> float:
    """The weight that counts as all of the example."""
    return sum(weight for _, weight in parts[:MARKS])


def decisive(query: Alike) -> tuple[Leaf, ...]:
    """The heaviest parts, of which one stands in every entry that is alike: what all the others weigh does not suffice."""
    light = 0.0
    needed = len(query.parts)
    for _, weight in reversed(query.parts):
        light += weight
        if light >= query.enough:
            break
        needed -= 1
    return tuple(leaf for leaf, _ in query.parts[:needed])


def _signs(leaf: Leaf) -> frozenset[int]:
    atoms = set(leaf.words)
    for way in leaf.ways:
        for inner in way.groups[0] if isinstance(way, Close) else (way,):
            if isinstance(inner, Run):
                atoms.update(inner.atoms)
            elif isinstance(inner, Split):
                atoms.add(inner.verb)
    return frozenset(atoms)


def _named(held: Sequence[tuple[Leaf, float, Sequence[Spot]]]) -> tuple[tuple[str, tuple[Spot, ...]], ...]:
    return tuple((leaf.label, tuple(spots)) for leaf, _, spots in held)


@lru_cache(maxsize=1 << 10)
def _telling(title: str, code: str) -> int:
    return sum(says_something(word.form, code) for word in words(title))
