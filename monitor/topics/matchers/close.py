"""Words near one another, in any order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, repeat

from monitor.topics.reading import FIELD_SHIFT, Reading, Spot

_NONE = -1, -1
_MOST = 2_000
"""Windows looked at in a text: one that repeats its words more often than that says nothing new."""


def windows(parts: Sequence[Sequence[Spot]]) -> Iterator[tuple[Spot, ...]]:
    """For each place where a window can end, the tightest one that holds a spot of every part in one field."""
    if not all(parts):
        return iter(())
    if max(map(len, parts)) == 1:
        only = tuple([spots[0] for spots in parts])
        return iter((only,) if _in_one_field(only) else ())
    return islice(_pairs(*parts) if len(parts) == 2 else _windows(parts), _MOST)


def _pairs(one: Sequence[Spot], other: Sequence[Spot]) -> Iterator[tuple[Spot, ...]]:
    """The same as of any number of parts; most queries have two."""
    here = there = _NONE
    for spot, is_other in sorted([*zip(one, repeat(False)), *zip(other, repeat(True))]):
        if is_other:
            there = spot
        else:
            here = spot
        if here[0] >> FIELD_SHIFT == there[0] >> FIELD_SHIFT:
            yield here, there


def _windows(parts: Sequence[Sequence[Spot]]) -> Iterator[tuple[Spot, ...]]:
    latest: dict[int, Spot] = {}
    for spot, number in sorted([(spot, number) for number, spots in enumerate(parts) for spot in spots]):
        latest[number] = spot
        if len(latest) == len(parts):
            window = tuple([latest[number] for number in range(len(parts))])
            if _in_one_field(window):
                yield window


def _in_one_field(window: Sequence[Spot]) -> bool:
    if len(window) == 2:
        return window[0][0] >> FIELD_SHIFT == window[1][0] >> FIELD_SHIFT
    return min(window)[0] >> FIELD_SHIFT == max(window)[0] >> FIELD_SHIFT


def width(window: Sequence[Spot]) -> int:
    """Words that stand between the outermost words of a window and belong to none of its parts' places."""
    if len(window) == 2:  # most queries have two parts: a fifth of the time of what follows
        one, other = window
        first, last = one[0] if one[0] < other[0] else other[0], one[1] if one[1] > other[1] else other[1]
        return last - first - 1 if one != other else last - first
    return max(0, max([last for _, last in window]) - min(window)[0] + 1 - len({*window}))


def closely(parts: Sequence[Sequence[Spot]], slop: int, reading: Reading) -> Sequence[Spot]:
    """The stretches that hold one of each part with at most `slop` other words between them, in one sentence."""
    return [
        (min(spot[0] for spot in window), max(spot[1] for spot in window))
        for window in windows(parts)
        if width(window) <= slop and not reading.sentences_between(window)
    ]
