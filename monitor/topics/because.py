"""Why a watch matched, in words and in places that a message can highlight."""

from __future__ import annotations

from monitor.model import Hit
from monitor.topics.evaluate import Found
from monitor.topics.reading import FIELDS, Reading, Spot

_MOST_HITS = 50
"""Places kept for one match; a page that repeats a word a thousand times needs no more."""


def hits(found: Found, reading: Reading) -> tuple[Hit, ...]:
    """Every place that satisfied a part, in reading order."""
    made = [_hit(label, spot, reading) for label, spots in found.parts for spot in spots[:_MOST_HITS]]
    return tuple(sorted(dict.fromkeys(made), key=lambda hit: (FIELDS.index(hit.field), hit.start, hit.end)))[
        :_MOST_HITS
    ]


def because(found: Found, reading: Reading) -> tuple[str, ...]:
    """One line for each part, `telefonat: "Anruf" in the summary`, then how the parts stand together."""
    lines = []
    for label, spots in found.parts:
        hit = _hit(label, next((spot for spot in spots if spot in found.spots), spots[0]), reading)
        lines.append(f'{label}: "{hit.text}" in the {hit.field}')
    return tuple(dict.fromkeys((*lines, *found.notes)))


def _hit(label: str, spot: Spot, reading: Reading) -> Hit:
    field, start, end = reading.span(spot)
    return Hit(label, FIELDS[field], start, end, reading.texts[field][start:end])
