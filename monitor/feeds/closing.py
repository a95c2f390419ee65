"""Hours and days in which a feed wants to be left alone (RSS 2.0 `skipHours`, `skipDays`), in GMT."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

_HOUR = timedelta(hours=1)


def opens(at: datetime, hours: Collection[int], days: Collection[int], latest: datetime) -> datetime:
    """`at`, or the beginning of the next hour that is not skipped; `latest` at the most.

    Numbers that are no hour or day count for nothing; a feed that skips everything is not believed.
    """
    closed_hours = {hour % 24 for hour in hours if 0 <= hour <= 24}  # RSS 0.91 counted from 1 to 24
    closed_days = {day for day in days if 0 <= day <= 6}
    if len(closed_hours) == 24 or len(closed_days) == 7:
        return at
    opening = at
    while opening < latest and (opening.hour in closed_hours or opening.weekday() in closed_days):
        opening = opening.replace(minute=0, second=0, microsecond=0) + _HOUR
    return max(at, min(opening, latest))
