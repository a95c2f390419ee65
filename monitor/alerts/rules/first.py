"""The first sighting: a story that this watch was never told of rings at once, however it was placed.

Even an uncertain duplicate rings here: its story may have begun with entries that the watch did not match.
"""

from __future__ import annotations

from monitor.alerts.rules.base import Case, Ruling
from monitor.model import Occasion


def first(case: Case) -> Ruling | None:
    """One alert for the story, whatever the number of entries that told it in this slice."""
    if case.told is not None or not case.matches:
        return None
    return Ruling(Occasion.FIRST, 1, case.matches)
