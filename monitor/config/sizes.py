"""Sizes as people write them: `500MB`, `4GB`. Units are those of disks: a kilobyte has a thousand bytes."""

from __future__ import annotations

import re

UNITS = {"kb": 1_000, "mb": 1_000_000, "gb": 1_000_000_000, "tb": 1_000_000_000_000}
HINT = "write a number and a unit, such as 500MB or 4GB; 0 sets no bound"
_SIZE = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,3})?) ?([a-z]{2})")


def size(text: str) -> int:
    """Bytes. Raises ValueError with a sentence for people."""
    word = text.strip().lower()
    if word == "0":
        return 0
    found = _SIZE.fullmatch(word)
    if found is None or found[2] not in UNITS:
        raise ValueError("is no size")
    return round(float(found[1]) * UNITS[found[2]])
