"""Words one after another, in order."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.topics.reading import Reading, Spot


def run(atoms: Sequence[int], reading: Reading) -> Sequence[Spot]:
    """Where the atoms stand in neighbouring words; for a single atom simply where it stands."""
    found = reading.spots.get(atoms[0], ())
    for atom in atoms[1:]:
        if not found:
            return ()
        nexts = dict(reading.spots.get(atom, ()))
        found = [(first, nexts[last + 1]) for first, last in found if last + 1 in nexts]
    return found
