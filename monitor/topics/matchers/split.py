"""Separable verbs: `rief … an` is a form of `anrufen`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from monitor.topics.reading import Reading, Spot

_REACH = 14
"""Words between verb and particle; beyond, they rarely belong together."""
_CLAUSE_ENDS = re.compile(r"\s*(?:$|[.,;:!?…\"'»“”)\]|–—-]|(?:und|oder|sowie|aber|doch)\b)")


def split(verb: int, particle: int, reading: Reading) -> Sequence[Spot]:
    """Where a form of the verb is followed by its particle at the end of the clause; only the verb is the place."""
    particles = [spot for spot in reading.spots.get(particle, ()) if _CLAUSE_ENDS.match(reading.follows(spot))]
    found: list[Spot] = []
    for spot in reading.spots.get(verb, ()):
        at = bisect_right(particles, spot)
        later = particles[at] if at < len(particles) and particles[at][0] - spot[0] <= _REACH else None
        if later is not None and not reading.sentences_between((spot, later)):
            found.append(spot)
    return found
