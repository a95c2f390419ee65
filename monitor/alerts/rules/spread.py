"""The story spreads: it rings when so many independent sources tell it, at each of the numbers that the watch names."""

from __future__ import annotations

from monitor.alerts.rules.base import Case, Ruling
from monitor.model import Occasion


def spread(case: Case) -> Ruling | None:
    """One alert for the highest number that is reached now and was not before the watch was last told.

    Sources that told the story before the watch's first alert are part of that news. Doubtful tellings don't count,
    and don't ring.
    """
    if not (case.begun and case.when.spread and case.certain):
        return None
    known = dict(case.so_far.sources) if case.so_far is not None else {}
    reached = len(known.keys() | case.sources)
    heard = 0
    if case.told is not None:
        heard = max(case.told.spread, sum(1 for at in known.values() if at <= case.told.first_at))
    steps = [step for step in case.when.spread if heard < step <= reached]
    return Ruling(Occasion.SPREAD, steps[-1], case.certain, (f"spread: {reached} sources",)) if steps else None
