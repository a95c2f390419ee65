"""Why a part of a query is not found in an entry, as exactly as `depesche explain` can say it: it may stand there, and not
where or not as near as it is wanted."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.errors import QueryError
from monitor.text.words import words
from monitor.topics.compiled import Close, Leaf
from monitor.topics.matchers import places
from monitor.topics.matchers.close import width, windows
from monitor.topics.query import parse
from monitor.topics.reading import FIELD_SHIFT, FIELDS, Reading, Spot
from monitor.topics.tree import And

_SENTENCES = 999
"""A nearness of more words than this asks for one sentence."""


def missing(leaf: Leaf, reading: Reading) -> str:
    """In words; `leaf` stands nowhere in the entry where it would count."""
    wanted = (leaf.field,) if leaf.field else leaf.only
    near = leaf.ways[0] if not leaf.words and len(leaf.ways) == 1 else None
    elsewhere = _anywhere(leaf, reading) if wanted else []
    if elsewhere:
        held = " and ".join(dict.fromkeys(FIELDS[first >> FIELD_SHIFT] for first, _ in elsewhere))
        return f"{leaf.label} stands in the {held}, wanted in {' and '.join(wanted)}"
    where = f" in {' and '.join(wanted)}" if wanted else ""
    return _apart(leaf.label, near, reading) + where if isinstance(near, Close) else f"{leaf.label} missing{where}"


def _anywhere(leaf: Leaf, reading: Reading) -> list[Spot]:
    spots = [spot for atom in leaf.words & reading.held for spot in reading.spots[atom]]
    return sorted([*spots, *(spot for way in leaf.ways for spot in places(way, reading))])


def _apart(label: str, near: Close, reading: Reading) -> str:
    """Of `"these words"~8` or `same_sentence(…)`: which is missing, or how far apart they are."""
    stands = [sorted({spot for way in group for spot in places(way, reading)}) for group in near.groups]
    names = _names(label, len(stands))
    if lacking := dict.fromkeys(name for name, spots in zip(names, stands, strict=True) if not spots):
        return f"{', '.join(lacking)} missing"
    apart = [(reading.sentences_between(window) > 0, width(window)) for window in windows(stands)]
    if not apart:
        return f"{label}: not in one part of the article"
    parted, distance = min(apart)
    if parted:
        return f"{label}: not in one sentence"
    return f"{label}: {distance} words apart, allowed {near.slop}" if near.slop <= _SENTENCES else f"{label} missing"


def _names(label: str, count: int) -> Sequence[str]:
    """How the query names each of the words or parts that must be near."""
    told = [label[word.start : word.end] for word in words(label)]
    if len(told) == count:
        return told
    try:
        tree = parse(label)
    except QueryError:  # a concept may have any name
        return [label] * count
    parts = tree.parts if isinstance(tree, And) else (tree,)
    return [*map(str, parts)] if len(parts) == count else [label] * count
