"""The very first look at a feed: what it lists is history, so how much of it rings is the user's choice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from monitor.alerts.rules.base import Treatment
from monitor.model import Entry, FirstRun

__all__ = ["GROUP", "Treatment", "first_look"]

GROUP = "first-look"
"""The group of held rows that become one summary for each watch."""


def first_look(first_run: FirstRun, entries: Sequence[Entry], now: datetime) -> dict[str, Treatment]:
    """How loud each entry of a first look may be, by entry id.

    `entries` in the feed's order, which decides between equal times (the first listed is the newest). An entry
    without a date counts as published when it was first seen: `Entry.at`.
    """
    chosen, loud = _chosen(first_run, entries, now)
    return {entry.id: loud if entry.id in chosen else Treatment.SILENT for entry in entries}


def _chosen(first_run: FirstRun, entries: Sequence[Entry], now: datetime) -> tuple[frozenset[str], Treatment]:
    match first_run.mode:
        case "all":
            return frozenset(entry.id for entry in entries), Treatment.TELL
        case "nothing":
            return frozenset(), Treatment.SILENT
        case "last":
            newest = sorted(entries, key=lambda entry: entry.at, reverse=True)  # stable: the feed's order stays
            return frozenset(entry.id for entry in newest[: first_run.last]), Treatment.TELL
        case "since":
            return _recent(first_run, entries, now), Treatment.TELL
        case _:
            return _recent(first_run, entries, now), Treatment.HOLD


def _recent(first_run: FirstRun, entries: Sequence[Entry], now: datetime) -> frozenset[str]:
    return frozenset(entry.id for entry in entries if entry.at >= now - first_run.since)
