"""Quiet hours: is it quiet now, and until when? By the wall clock of a zone, over midnight, weekends and clock changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from monitor.model import Quiet

_DAY = timedelta(days=1)
_CHAIN = 200
"""Stretches that may follow one another without a gap; quiet hours that never end are refused by the config."""


def quiet_until(quiets: Sequence[Quiet], now: datetime) -> datetime | None:
    """The first moment after `now` at which none of these is quiet (UTC); None: it isn't quiet now.

    An hour that the clock skips in spring counts as the one after it; of an hour that comes twice in autumn, a quiet
    that ends in it ends in the second, so that nobody is woken by the clock going back.
    """
    moment = now
    for _ in range(_CHAIN):
        ends = [end for quiet in quiets for begin, end in _stretches(quiet, moment) if begin <= moment < end]
        if not ends:
            break
        moment = max(ends)
    return moment if moment > now else None


def never_ends(quiets: Sequence[Quiet]) -> bool:
    """Whether these leave no minute of the week, so that nothing would ever be told."""
    week = datetime(2001, 1, 1, tzinfo=UTC)
    until = quiet_until(quiets, week)
    return until is not None and until - week > timedelta(days=8)


def _stretches(quiet: Quiet, moment: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Those that could hold the moment: what began today, yesterday or, where clocks are odd, tomorrow."""
    zone = ZoneInfo(quiet.zone)
    today = moment.astimezone(zone).date()
    for day in (today - _DAY, today, today + _DAY):
        if day.weekday() in quiet.days:
            for begin, end in quiet.hours:
                yield _earliest(day, begin, zone), _latest(day if end > begin else day + _DAY, end, zone)


def _earliest(day: date, minute: int, zone: ZoneInfo) -> datetime:
    return _wall(day, minute, zone).astimezone(UTC)


def _latest(day: date, minute: int, zone: ZoneInfo) -> datetime:
    wall = _wall(day, minute, zone)
    return max(wall.astimezone(UTC), wall.replace(fold=1).astimezone(UTC))


def _wall(day: date, minute: int, zone: ZoneInfo) -> datetime:
    days, minute = divmod(minute, 24 * 60)
    return datetime.combine(day + days * _DAY, time(minute // 60, minute % 60), zone)
