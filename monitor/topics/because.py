"""Why a watch matched, in words and in places that a message can highlight."""

from __future__ import annotations

from itertools import islice
from operator import itemgetter

from monitor.model import Hit
from monitor.topics.evaluate import Found
from monitor.topics.reading import FIELDS, Reading

_MOST_HITS = 50
"""Places kept for one match; a page that repeats a word a thousand times needs no more."""


def hits(found: Found, reading: Reading) -> tuple[Hit, ...]:
    """Every place that satisfied a part, in reading order."""
    places = {(*reading.span(spot), label): None for label, spots in found.parts for spot in spots[:_MOST_HITS]}
    ordered = sorted(places, key=itemgetter(0, 1, 2)) if len(places) > 1 else places
    return tuple(
        Hit(label, FIELDS[field], start, end, reading.texts[field][start:end])
        for field, start, end, label in islice(ordered, _MOST_HITS)
    )


def because(found: Found, reading: Reading) -> tuple[str, ...]:
    """One line for each part, `telefonat: "Anruf" in the summary`, then how the parts stand together."""
    lines = []
    shown = {*found.spots}
    for label, spots in found.parts:
        field, start, end = reading.span(next((spot for spot in spots if spot in shown), spots[0]))
        lines.append(f'{label}: "{reading.texts[field][start:end]}" in the {FIELDS[field]}')
    return tuple(dict.fromkeys((*lines, *found.notes))) if len(lines) > 1 else (*lines, *found.notes)
