"""A failed try: how long we wait, whom we obey, and when we give up."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.alerts.retry import LONGEST, LONGEST_WISH, SHORTEST, settle_failure
from monitor.errors import DeliveryError
from monitor.model import Outcome, Settled
from tests.alerts.samples import NOW

DAY = timedelta(hours=24)


def settled(error: DeliveryError, attempts: int = 0, age: timedelta = timedelta(0), jitter: float = 0.5) -> Settled:
    first = NOW - age if attempts else None
    return settle_failure(7, error, attempts, first, NOW, jitter, DAY)


def wait(attempts: int, jitter: float, retry_after: float | None = None) -> float:
    at = settled(DeliveryError("phone: no", retry_after=retry_after), attempts, jitter=jitter).next_at
    assert at is not None
    return (at - NOW).total_seconds()


def test_what_is_permanent_is_dead_at_once() -> None:
    row = settled(DeliveryError("phone: answered 401", permanent=True))
    assert (row.outcome, row.next_at, row.error) == (Outcome.DEAD, None, "phone: answered 401")


@pytest.mark.parametrize(("attempts", "longest"), [(0, 10), (1, 20), (4, 160), (9, 3600), (10_000, 3600)])
def test_patience_doubles_up_to_an_hour(attempts: int, longest: float) -> None:
    assert wait(attempts, 1.0) == longest
    assert wait(attempts, 0.0) == SHORTEST


def test_the_receivers_wish_is_obeyed_and_bounded() -> None:
    assert wait(0, 0.0, retry_after=120) == 120
    assert wait(0, 1.0, retry_after=120) == 120 + SHORTEST
    assert wait(0, 0.0, retry_after=10**9) == LONGEST_WISH


def test_after_a_day_it_is_a_dead_letter_that_says_so() -> None:
    row = settled(DeliveryError("phone: answered 503"), attempts=30, age=DAY)
    assert row.outcome is Outcome.DEAD
    assert "after 31 tries since 2026-11-21 12:00 UTC" in row.error
    assert settled(DeliveryError("x"), attempts=30, age=DAY - timedelta(seconds=1)).outcome is Outcome.RETRY


@given(st.integers(0, 10**6), st.floats(-1, 2), st.none() | st.floats(0, 1e12))
def test_the_next_try_is_always_later_and_never_lost_in_time(attempts: int, jitter: float, wish: float | None) -> None:
    assert 0 < wait(attempts, jitter, wish) <= max(LONGEST, LONGEST_WISH + SHORTEST)
