"""When the next digest leaves: APScheduler's CronTrigger, told the days as cron means them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Protocol
from zoneinfo import ZoneInfo

from monitor.alerts.cron import Cron, cron
from monitor.model import Schedule

_DAYS = "mon tue wed thu fri sat sun".split()
_MOMENT = timedelta(microseconds=1)
_MINUTE = timedelta(minutes=1)


class Trigger(Protocol):
    """What of APScheduler's triggers is used here."""

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime | None: ...


def next_time(schedule: Schedule, now: datetime) -> datetime:
    """The first time after `now` (UTC). Of an hour that comes twice in autumn, only the first counts.

    Raises ValueError for an expression that `alerts.cron` refuses: the config has looked at it before.
    """
    trigger, zone = _trigger(schedule), ZoneInfo(schedule.zone)
    moment = now
    while True:
        found = trigger.get_next_fire_time(None, (moment + _MOMENT).astimezone(zone))
        if found is None:
            raise ValueError(f"{schedule.cron!r} never comes")
        at = found.astimezone(UTC)
        if at > now and not found.astimezone(zone).fold:
            return at
        # In that hour APScheduler may name a time that is past: its fires are whole minutes, so the next one is asked.
        moment = max(at, moment.replace(second=0, microsecond=0) + _MINUTE - _MOMENT)


@lru_cache(maxsize=256)
def _trigger(schedule: Schedule) -> Trigger:
    from apscheduler.triggers.combining import OrTrigger  # here and below, since most configs have no digest

    said = cron(schedule.cron)
    zone = ZoneInfo(schedule.zone)
    days = None if said.days is None else ",".join(map(str, said.days))
    weekdays = None if said.weekdays is None else ",".join(_DAYS[day] for day in said.weekdays)
    if days and weekdays:
        return OrTrigger([_plain(said, zone, day=days), _plain(said, zone, day_of_week=weekdays)])  # type: ignore[no-any-return]  # APScheduler 3 is untyped
    return _plain(said, zone, day=days, day_of_week=weekdays)


def _plain(said: Cron, zone: ZoneInfo, *, day: str | None = None, day_of_week: str | None = None) -> Trigger:
    from apscheduler.triggers.cron import CronTrigger

    return CronTrigger(  # type: ignore[no-any-return]  # as above
        minute=",".join(map(str, said.minutes)),
        hour=",".join(map(str, said.hours)),
        month=",".join(map(str, said.months)),
        day=day,
        day_of_week=day_of_week,
        second=0,
        timezone=zone,
    )
