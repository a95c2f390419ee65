"""Words that are half alike (skiing, ski season; snow, new snow): heard where two headlines are nearly alike enough.

Beyond the border they would say nothing new, and far below it they are an accident; so most pairs never pay for them.
"""

from __future__ import annotations

from collections.abc import Iterable

from monitor.stories.terms import BEGINNING
from monitor.stories.weights import Weights

NEARLY = 0.13
"""How far below its bar a likeness may be for half words to be heard."""
AT_MOST = 0.15
"""What they may add to a likeness: they tip a scale, and outweigh nothing."""
_HALF = 0.6
"""What a pair of half alike words counts, where the more common of the two would count 1."""


def in_part(one: Iterable[str], other: Iterable[str], weights: Weights, power: float) -> tuple[float, str]:
    """The weight of what two headlines have in common in part only, and which terms: each once, the rarest first."""
    here, there = set(one), set(other)
    pairs = _akin(here - there, there - here)
    if not pairs:
        return 0.0, ""
    weigh = weights.powers({term for pair in pairs for term in pair}, power)
    pairs.sort(key=lambda pair: (-min(weigh[pair[0]], weigh[pair[1]]), pair))
    found, used, named = 0.0, set[str](), list[str]()
    for a, b in pairs:
        if a not in used and b not in used:
            used.update((a, b))
            found += min(weigh[a], weigh[b])
            named.append(f"{a} and {b}")
    return _HALF * found, ", ".join(named)


def _akin(some: set[str], others: set[str]) -> list[tuple[str, str]]:
    """The pairs of terms that begin alike, or of which one is the end of the other: derived words do so, and compounds."""
    begin, end = {b[:BEGINNING] for b in others}, {b[-BEGINNING:] for b in others}
    # Most have neither: they need not be held against every other.
    few = [a for a in some if len(a) >= BEGINNING and (a[:BEGINNING] in begin or a[-BEGINNING:] in end)]
    return [
        (a, b)
        for a in few
        for b in others
        if len(b) >= BEGINNING and (a[:BEGINNING] == b[:BEGINNING] or a.endswith(b) or b.endswith(a))
    ]
