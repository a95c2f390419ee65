"""Why a watch matched, in words and in places that a message can highlight."""

from __future__ import annotations

from collections.abc import Iterable

from monitor.model import Hit
from monitor.topics.evaluate import Found
from monitor.topics.reading import FIELDS, Reading, Spot

_MOST_HITS = 50
"""Places kept for one match; a page that repeats a word a thousand times needs no more."""


class Account:
    """Gives account of what was found in one entry; a place that several watches found is written down once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._hits: dict[tuple[Spot, str], Hit] = {}
        self._lines: dict[tuple[Spot, str], str] = {}

    def hits(self, found: Found) -> tuple[Hit, ...]:
        """Every place that satisfied a part, in reading order."""
        told = found.parts + found.aside
        if len(told) == 1 and len(told[0][1]) == 1:  # of most watches for one name
            ((label, (spot,)),) = told
            return (self._hits.get((spot, label)) or self._hit((spot, label)),)
        places = {(spot, label) for label, spots in told for spot in spots[:_MOST_HITS]}
        hits = self._hits
        return tuple([hits.get(place) or self._hit(place) for place in sorted(places)[:_MOST_HITS]])

    def because(self, found: Found) -> tuple[str, ...]:
        """One line for each part, `telefonat: "Anruf" in the summary`, then how the parts stand together."""
        lines = []
        for label, spots in found.parts:
            place = spots[0] if len(spots) == 1 else _shown(spots, found.spots), label
            lines.append(self._lines.get(place) or self._line(place))
        return tuple(dict.fromkeys((*lines, *found.notes))) if len(lines) > 1 else (*lines, *found.notes)

    def _line(self, place: tuple[Spot, str]) -> str:
        hit = self._hits.get(place) or self._hit(place)
        line = self._lines[place] = f'{hit.part}: "{hit.text}" in the {hit.field}'
        return line

    def _hit(self, place: tuple[Spot, str]) -> Hit:
        spot, label = place
        field, start, end = self._reading.span(spot)
        hit = self._hits[place] = Hit(label, FIELDS[field], start, end, self._reading.texts[field][start:end])
        return hit


def bracketed(text: str, hits: Iterable[Hit]) -> str:
    """The text with brackets around its hits; of overlapping ones the first."""
    parts, done = [], 0
    for start, end in sorted({(hit.start, hit.end) for hit in hits}):
        if start >= done:
            parts += [text[done:start], "[", text[start:end], "]"]
            done = end
    return "".join([*parts, text[done:]])


def _shown(spots: tuple[Spot, ...], best: tuple[Spot, ...]) -> Spot:
    """Of a part's places the first that belongs to the best stretch."""
    for spot in spots:
        if spot in best:
            return spot
    return spots[0]
