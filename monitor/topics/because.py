"""Why a watch matched, in words and in places that a message can highlight."""

from __future__ import annotations

from monitor.model import Hit
from monitor.topics.evaluate import Found
from monitor.topics.reading import FIELDS, Reading, Spot

_MOST_HITS = 50
"""Places kept for one match; a page that repeats a word a thousand times needs no more."""


class Account:
    """Gives account of what was found in one entry; a place that several watches found is written down once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._hits: dict[tuple[str, Spot], Hit] = {}

    def hits(self, found: Found) -> tuple[Hit, ...]:
        """Every place that satisfied a part, in reading order."""
        if len(found.parts) == 1 and not found.aside:
            label, spots = found.parts[0]
            if len(spots) == 1:
                return (self._hit(label, spots[0]),)
        places = {(spot, label) for label, spots in (*found.parts, *found.aside) for spot in spots[:_MOST_HITS]}
        return tuple([self._hit(label, spot) for spot, label in sorted(places)[:_MOST_HITS]])

    def because(self, found: Found) -> tuple[str, ...]:
        """One line for each part, `telefonat: "Anruf" in the summary`, then how the parts stand together."""
        lines = []
        for label, spots in found.parts:
            shown = spots[0] if len(spots) == 1 else next((spot for spot in spots if spot in found.spots), spots[0])
            hit = self._hit(label, shown)
            lines.append(f'{label}: "{hit.text}" in the {hit.field}')
        return tuple(dict.fromkeys((*lines, *found.notes))) if len(lines) > 1 else (*lines, *found.notes)

    def _hit(self, label: str, spot: Spot) -> Hit:
        known = self._hits.get((label, spot))
        if known is None:
            field, start, end = self._reading.span(spot)
            text = self._reading.texts[field][start:end]
            known = self._hits[label, spot] = Hit(label, FIELDS[field], start, end, text)
        return known
