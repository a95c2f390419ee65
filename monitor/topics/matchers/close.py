"""Words near one another, in any order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from monitor.topics.reading import FIELD_SHIFT, Reading, Spot


def windows(parts: Sequence[Sequence[Spot]]) -> Iterator[tuple[Spot, ...]]:
    """For each place where a window can end, the tightest one that holds a spot of every part in one field."""
    if not all(parts):
        return
    marks = sorted((spot, number) for number, spots in enumerate(parts) for spot in spots)
    latest: list[Spot | None] = [None] * len(parts)
    for spot, number in marks:
        latest[number] = spot
        window = tuple(other for other in latest if other is not None)
        if len(window) == len(parts) and len({first >> FIELD_SHIFT for first, _ in window}) == 1:
            yield window


def width(window: Sequence[Spot]) -> int:
    """Words that stand between the outermost words of a window and belong to none of its parts' places."""
    first, last = min(spot[0] for spot in window), max(spot[1] for spot in window)
    return max(0, last - first + 1 - len({*window}))


def closely(parts: Sequence[Sequence[Spot]], slop: int, reading: Reading) -> Sequence[Spot]:
    """The stretches that hold one of each part with at most `slop` other words between them, in one sentence."""
    return [
        (min(spot[0] for spot in window), max(spot[1] for spot in window))
        for window in windows(parts)
        if width(window) <= slop and len({reading.sentence(spot) for spot in window}) == 1
    ]
