"""The story moved on: an update rings when a named guard fired, three times an hour at most.

Also one whose place is uncertain: if it is not this story that moved on, it is another one, and news either way.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor.alerts.rules.base import Case, Ruling
from monitor.model import Occasion

HOURLY_LIMIT = 3
_HOUR = timedelta(hours=1)


def update(case: Case) -> Ruling | None:
    """One alert for all updates of the slice; duplicates and unnamed ones stay in the story, silently."""
    news = tuple(match for match in case.matches if match.placement.moved_on)
    if not (case.begun and case.when.update and news):
        return None
    updates = case.told.updates if case.told is not None else ()
    guards = dict.fromkeys(match.placement.guard for match in news)
    because = tuple(f"update: {guard}" for guard in guards)
    return Ruling(Occasion.UPDATE, len(updates) + 1, news, because, _free_at(updates, case.now))


def _free_at(updates: Sequence[datetime], now: datetime) -> datetime | None:
    """When the hour has room for one more message on this story; None: now. What waits already takes it along."""
    messages = sorted({at for at in updates if now - at < _HOUR})
    if messages and messages[-1] > now:
        return messages[-1]
    return messages[-HOURLY_LIMIT] + _HOUR if len(messages) >= HOURLY_LIMIT else None
