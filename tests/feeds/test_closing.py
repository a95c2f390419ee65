"""Hours and days in which a feed wants to be left alone."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.closing import opens
from tests.feeds.making import NOW

AT = NOW.replace(hour=12, minute=20)  # a Sunday
FAR = AT + timedelta(days=9)


@pytest.mark.parametrize(
    ("hours", "days", "hour", "after_days"),
    [
        ((13, 14), (), 12, 0),
        ((12, 13), (), 14, 0),
        (tuple(range(1, 24)), (), 0, 1),
        ((24,), (), 12, 0),
        ((), (6,), 0, 1),
        ((0, 1), (6,), 2, 1),
        ((), (6, 0, 1), 0, 3),
        (tuple(range(24)), (), 12, 0),
        (tuple(range(1, 25)), (), 12, 0),
        ((), tuple(range(7)), 12, 0),
        ((12,), tuple(range(7)), 12, 0),
        ((-1, 25, 99), (7, -1), 12, 0),
    ],
)
def test_the_next_open_hour(hours: tuple[int, ...], days: tuple[int, ...], hour: int, after_days: int) -> None:
    opening = opens(AT, hours, days, FAR)
    assert (opening.hour, (opening.date() - AT.date()).days) == (hour, after_days)


def test_midnight_has_two_names() -> None:
    night = AT.replace(hour=0)
    assert opens(night, (24,), (), FAR).hour == opens(night, (0,), (), FAR).hour == 1


@given(
    st.timedeltas(timedelta(days=-3000), timedelta(days=900)).map(lambda span: NOW + span),
    st.sets(st.integers(-2, 30)),
    st.sets(st.integers(-2, 9)),
    st.timedeltas(timedelta(), timedelta(days=2)),
)
def test_never_earlier_and_never_later_than_the_latest(
    at: datetime, hours: set[int], days: set[int], slack: timedelta
) -> None:
    opening = opens(at, hours, days, at + slack)
    assert at <= opening <= at + slack
    closed = opening.hour in {hour % 24 for hour in hours if 0 <= hour <= 24} or opening.weekday() in days
    everything = len({hour % 24 for hour in hours if 0 <= hour <= 24}) == 24 or {*range(7)} <= days
    assert not closed or everything or opening == at + slack
