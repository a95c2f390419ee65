"""The story moved on: an update rings when a named guard fired and the judgement is certain, three times an hour at most."""

from __future__ import annotations

from datetime import timedelta

from monitor.alerts.rules.base import Case, Ruling
from monitor.model import Kind, Match, Occasion

HOURLY_LIMIT = 3
_HOUR = timedelta(hours=1)


def update(case: Case) -> Ruling | None:
    """One alert for all updates of the slice; duplicates, unnamed and uncertain ones stay in the story, silently."""
    if case.told is None:
        return None
    moved_on = tuple(match for match in case.matches if _moved_on(match))
    lately = sum(1 for at in case.told.updates if case.now - at < _HOUR)
    if not moved_on or lately >= HOURLY_LIMIT:
        return None
    guards = dict.fromkeys(match.placement.guard for match in moved_on)
    return Ruling(Occasion.UPDATE, len(case.told.updates) + 1, moved_on, tuple(f"update: {guard}" for guard in guards))


def _moved_on(match: Match) -> bool:
    placement = match.placement
    return placement.kind is Kind.UPDATE and placement.certain and bool(placement.guard)
