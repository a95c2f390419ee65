"""The story is back: it rings when something certain is told of it after a silence."""

from __future__ import annotations

from monitor.alerts.rules.base import Case, Ruling
from monitor.model import Occasion


def back(case: Case) -> Ruling | None:
    """One alert for a return. The silence is between articles, so that a long outage of ours is none."""
    silence = case.when.back
    if silence is None or case.told is None or case.so_far is None:
        return None
    returned = [match for match in case.certain if match.placement.entry.at - case.so_far.latest_at >= silence]
    if not returned:
        return None
    days = (max(match.placement.entry.at for match in returned) - case.so_far.latest_at).total_seconds() / 86_400
    return Ruling(Occasion.BACK, case.told.backs + 1, tuple(returned), (f"back: after {days:.1f} days",))
