"""How each way of asking finds its places in a text: the literal table that evaluation reads."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.topics.compiled import Close, Pattern, Run, Split, Way
from monitor.topics.expressions import spans
from monitor.topics.matchers.close import closely
from monitor.topics.matchers.run import run
from monitor.topics.matchers.split import split
from monitor.topics.reading import Reading, Spot


def places(way: Way, reading: Reading) -> Sequence[Spot]:
    """Where a text satisfies one way of asking."""
    if isinstance(way, Run):
        return run(way.atoms, reading)
    if isinstance(way, Split):
        return split(way.verb, way.particle, reading)
    if isinstance(way, Pattern):
        return [
            spot
            for field, text in enumerate(reading.texts)
            for span in spans(way.text, text)
            if (spot := reading.spot(field, *span))
        ]
    assert isinstance(way, Close)
    parts: list[list[Spot]] = []
    for group in way.groups:
        parts.append([spot for inner in group for spot in places(inner, reading)])
        if not parts[-1]:
            return ()
    return closely(parts, way.slop, reading)
