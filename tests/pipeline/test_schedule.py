"""When digests leave: cron's days told to APScheduler rightly, and nights on which the clock changes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Schedule
from monitor.pipeline.schedule import next_time

BERLIN = ZoneInfo("Europe/Berlin")


def following(expression: str, start: str, count: int) -> list[str]:
    moment = datetime.fromisoformat(start).replace(tzinfo=BERLIN).astimezone(UTC)
    found = []
    for _ in range(count):
        moment = next_time(Schedule(expression, "Europe/Berlin"), moment)
        found.append(moment.astimezone(BERLIN).strftime("%a %d.%m. %H:%M %z"))
    return found


@pytest.mark.parametrize(
    ("why", "expression", "start", "times"),
    [
        (
            "weekdays are cron's: 1-5 is Monday to Friday",
            "0 7 * * 1-5",
            "2026-11-20T08:00",
            ["Mon 23.11. 07:00 +0100", "Tue 24.11. 07:00 +0100"],
        ),
        ("0 is Sunday", "0 7 * * 0", "2026-11-20T08:00", ["Sun 22.11. 07:00 +0100", "Sun 29.11. 07:00 +0100"]),
        ("7 is Sunday", "0 7 * * 7", "2026-11-20T08:00", ["Sun 22.11. 07:00 +0100"]),
        (
            "of two kinds of day either will do",
            "0 7 1 * mon",
            "2026-11-29T08:00",
            ["Mon 30.11. 07:00 +0100", "Tue 01.12. 07:00 +0100", "Mon 07.12. 07:00 +0100"],
        ),
        (
            "an hour that comes twice counts once",
            "30 2 * * *",
            "2026-10-24T12:00",
            ["Sun 25.10. 02:30 +0200", "Mon 26.10. 02:30 +0100"],
        ),
        (
            "an hour that is skipped counts as the one after",
            "30 2 * * *",
            "2026-03-28T12:00",
            ["Sun 29.03. 03:30 +0200", "Mon 30.03. 02:30 +0200"],
        ),
        ("the time itself is past", "0 7 * * *", "2026-11-20T07:00", ["Sat 21.11. 07:00 +0100"]),
    ],
)
def test_when_it_fires(why: str, expression: str, start: str, times: list[str]) -> None:
    assert following(expression, start, len(times)) == times, why


@given(
    st.sampled_from(["0 7 * * mon-fri", "*/15 * * * *", "30 2 * * *", "0 0 1 * *", "59 23 29 2 *", "0 * * * sun"]),
    st.datetimes(datetime.fromisoformat("2026-01-01T00:00"), datetime.fromisoformat("2028-01-01T00:00")),
    st.sampled_from(["Europe/Berlin", "UTC", "America/New_York", "Australia/Lord_Howe"]),
)
def test_the_next_time_lies_ahead_and_is_the_next(expression: str, naive: datetime, zone: str) -> None:
    now, schedule = naive.replace(tzinfo=UTC), Schedule(expression, zone)
    first = next_time(schedule, now)
    assert first > now
    # "or": of an hour that is skipped in spring, who asks within it is told of the next day.
    assert next_time(schedule, first - timedelta(seconds=1)) == first or first.astimezone(ZoneInfo(zone)).month in (
        3,
        10,
    )
    assert next_time(schedule, first) > first
