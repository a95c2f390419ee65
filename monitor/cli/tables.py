"""Columns and spans of time as a terminal shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from monitor.text.shorten import shortened

_UNITS = (("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1))


def aligned(rows: Sequence[Sequence[str]], widest: Mapping[int, int] | None = None) -> str:
    """The rows with their columns under each other; `widest` says at how many characters a column is cut."""
    cut = [[fitting(cell, (widest or {}).get(at)) for at, cell in enumerate(row)] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cut, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cut
    )


def fitting(cell: str, most: int | None) -> str:
    """In one line, and no longer than that: what is cut ends with an ellipsis."""
    return " ".join(cell.split()) if most is None else shortened(cell, most)


def span(length: timedelta) -> str:
    """`3 d`, `2 h`, `5 min`, `12 s`: the largest unit of which there are two, else the next smaller."""
    seconds = max(int(length.total_seconds()), 0)
    for unit, size in _UNITS:
        if seconds >= 2 * size or size == 1:
            return f"{seconds // size} {unit}"
    return "0 s"


def when(at: datetime | None, now: datetime) -> str:
    """`in 5 min`, `3 h ago`, `now`; nothing for None."""
    if at is None:
        return ""
    if abs(at - now) < timedelta(seconds=1):
        return "now"
    return f"in {span(at - now)}" if at > now else f"{span(now - at)} ago"


def size(count: float) -> str:
    """Bytes for people: `12.3 MB`."""
    for unit in ("B", "kB", "MB"):
        if count < 1000:
            return f"{count:.0f} {unit}" if unit == "B" else f"{count:.1f} {unit}"
        count /= 1000
    return f"{count:.1f} GB"
