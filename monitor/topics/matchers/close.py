"""Words near one another, in any order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from monitor.topics.reading import FIELD_SHIFT, Reading, Spot

_MOST = 2_000
"""Windows looked at in a text: one that repeats its words more often than that says nothing new."""


def windows(parts: Sequence[Sequence[Spot]]) -> Iterator[tuple[Spot, ...]]:
    """For each place where a window can end, the tightest one that holds a spot of every part in one field."""
    if not all(parts):
        return iter(())
    if max(map(len, parts)) == 1:
        only = tuple([spots[0] for spots in parts])
        return iter((only,) if _in_one_field(only) else ())
    return islice(_windows(parts), _MOST)


def _windows(parts: Sequence[Sequence[Spot]]) -> Iterator[tuple[Spot, ...]]:
    latest: dict[int, Spot] = {}
    for spot, number in sorted([(spot, number) for number, spots in enumerate(parts) for spot in spots]):
        latest[number] = spot
        if len(latest) == len(parts):
            window = tuple([latest[number] for number in range(len(parts))])
            if _in_one_field(window):
                yield window


def _in_one_field(window: Sequence[Spot]) -> bool:
    return min(window)[0] >> FIELD_SHIFT == max(window)[0] >> FIELD_SHIFT


def width(window: Sequence[Spot]) -> int:
    """Words that stand between the outermost words of a window and belong to none of its parts' places."""
    return max(0, max([last for _, last in window]) - min(window)[0] + 1 - len({*window}))


def closely(parts: Sequence[Sequence[Spot]], slop: int, reading: Reading) -> Sequence[Spot]:
    """The stretches that hold one of each part with at most `slop` other words between them, in one sentence."""
    return [
        (min(spot[0] for spot in window), max(spot[1] for spot in window))
        for window in windows(parts)
        if width(window) <= slop and len({reading.sentence(spot) for spot in window}) == 1
    ]
