"""Quiet hours by the wall clock: midnight, weekends, several zones, and the two nights on which clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.alerts.quiet import never_ends, quiet_until
from monitor.model import Quiet

BERLIN = "Europe/Berlin"
EVERY_DAY = frozenset(range(7))
WEEKDAYS = frozenset(range(5))
NIGHT = Quiet(((22 * 60, 7 * 60),), EVERY_DAY, BERLIN)
LUNCH = Quiet(((12 * 60, 13 * 60),), WEEKDAYS, BERLIN)


def at(text: str, zone: str = BERLIN, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)


# 2026-11-20 is a Friday.
CASES = [
    ("the evening before midnight", NIGHT, "2026-11-20T23:30", "2026-11-21T07:00"),
    ("the morning after it", NIGHT, "2026-11-21T06:59:59", "2026-11-21T07:00"),
    ("the first moment is quiet", NIGHT, "2026-11-20T22:00", "2026-11-21T07:00"),
    ("the last one is not", NIGHT, "2026-11-21T07:00", None),
    ("the day is not", NIGHT, "2026-11-20T12:30", None),
    ("a stretch within a day", LUNCH, "2026-11-20T12:30", "2026-11-20T13:00"),
    ("on its days only", LUNCH, "2026-11-21T12:30", None),
    (
        "a stretch belongs to the day on which it begins: Friday's night reaches into Saturday",
        Quiet(((22 * 60, 7 * 60),), WEEKDAYS, BERLIN),
        "2026-11-21T03:00",
        "2026-11-21T07:00",
    ),
    (
        "… and Saturday's night is not quiet then",
        Quiet(((22 * 60, 7 * 60),), WEEKDAYS, BERLIN),
        "2026-11-22T03:00",
        None,
    ),
    (
        "whole days that follow one another are one stretch",
        Quiet(((0, 24 * 60),), frozenset({5, 6}), BERLIN),
        "2026-11-21T12:00",
        "2026-11-23T00:00",
    ),
]


@pytest.mark.parametrize(("why", "quiet", "now", "until"), CASES, ids=[case[0] for case in CASES])
def test_until_when_it_is_quiet(why: str, quiet: Quiet, now: str, until: str | None) -> None:
    assert quiet_until([quiet], at(now)) == (at(until) if until else None), why


def test_stretches_that_meet_or_overlap_are_one() -> None:
    early = Quiet(((7 * 60, 8 * 60),), EVERY_DAY, BERLIN)
    siesta = Quiet(((6 * 60 + 30, 7 * 60 + 30),), EVERY_DAY, "Europe/London")
    assert quiet_until([NIGHT, early, siesta], at("2026-11-20T23:00")) == at("2026-11-21T08:30")


def test_no_quiet_hours_no_quiet() -> None:
    assert quiet_until([], at("2026-11-20T23:00")) is None


def test_the_night_on_which_the_clock_goes_forward_is_an_hour_shorter() -> None:
    until = quiet_until([NIGHT], at("2026-03-28T22:00"))
    assert until == at("2026-03-29T07:00")
    assert until - at("2026-03-28T22:00") == timedelta(hours=8)


def test_the_night_on_which_it_goes_back_is_an_hour_longer() -> None:
    until = quiet_until([NIGHT], at("2026-10-24T22:00"))
    assert until is not None
    assert until - at("2026-10-24T22:00") == timedelta(hours=10)


def test_an_hour_that_comes_twice_is_quiet_both_times() -> None:
    short = Quiet(((22 * 60, 2 * 60 + 30),), EVERY_DAY, BERLIN)
    assert quiet_until([short], at("2026-10-25T02:10")) == at("2026-10-25T02:30", fold=1)
    assert quiet_until([short], at("2026-10-25T02:10", fold=1)) == at("2026-10-25T02:30", fold=1)


def test_an_hour_that_the_clock_skips_counts_as_the_one_after() -> None:
    short = Quiet(((22 * 60, 2 * 60 + 30),), EVERY_DAY, BERLIN)
    assert quiet_until([short], at("2026-03-29T01:59")) == at("2026-03-29T03:30")


def test_quiet_that_never_ends_is_known_as_such() -> None:
    always = Quiet(((0, 24 * 60),), EVERY_DAY, BERLIN)
    halves = Quiet(((0, 12 * 60), (12 * 60, 24 * 60)), EVERY_DAY, BERLIN)
    assert never_ends([always])
    assert never_ends([halves])
    assert not never_ends([NIGHT, LUNCH])


MINUTES = st.integers(0, 24 * 60 - 1)
STRETCHES = st.tuples(MINUTES, st.integers(1, 24 * 60)).filter(lambda pair: pair[0] != pair[1])
QUIETS = st.builds(
    Quiet,
    st.lists(STRETCHES, min_size=1, max_size=3).map(tuple),
    st.frozensets(st.integers(0, 6), max_size=7),
    st.sampled_from([BERLIN, "UTC", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca"]),
)
MOMENTS = st.one_of(
    st.datetimes(datetime.fromisoformat("2025-01-01T00:00"), datetime.fromisoformat("2028-01-01T00:00")),
    st.datetimes(datetime.fromisoformat("2026-03-28T20:00"), datetime.fromisoformat("2026-03-29T06:00")),
    st.datetimes(datetime.fromisoformat("2026-10-24T20:00"), datetime.fromisoformat("2026-10-25T06:00")),
).map(lambda naive: naive.replace(tzinfo=UTC))


@given(st.lists(QUIETS, max_size=3), MOMENTS)
def test_the_end_lies_ahead_and_is_not_quiet(quiets: list[Quiet], now: datetime) -> None:
    until = quiet_until(quiets, now)
    if until is not None and until - now < timedelta(days=60):
        assert until > now
        assert quiet_until(quiets, until) is None
        assert quiet_until(quiets, until - timedelta(microseconds=1)) == until


@given(st.lists(QUIETS, min_size=1, max_size=3), MOMENTS, st.timedeltas(timedelta(0), timedelta(days=2)))
def test_who_asks_later_within_the_same_quiet_hears_the_same_end(
    quiets: list[Quiet], now: datetime, later: timedelta
) -> None:
    until = quiet_until(quiets, now)
    if until is not None and now + later < until and until - now < timedelta(days=30):
        assert quiet_until(quiets, now + later) == until


@given(QUIETS, MOMENTS)
def test_on_plain_days_it_is_quiet_just_when_the_wall_clock_says_so(quiet: Quiet, now: datetime) -> None:
    local = now.astimezone(ZoneInfo(quiet.zone))
    offsets = {(local + timedelta(days=days)).utcoffset() for days in (-2, -1, 0, 1, 2)}
    if len(offsets) > 1:
        return
    minute, today = local.hour * 60 + local.minute, local.weekday()
    said = any(
        (today in quiet.days and (begin <= minute < end or (end <= begin <= minute)))
        or ((today - 1) % 7 in quiet.days and end <= begin and minute < end)
        for begin, end in quiet.hours
    )
    assert (quiet_until([quiet], now) is not None) == said
