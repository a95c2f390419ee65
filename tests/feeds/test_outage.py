"""One fault of what all share is told from many faults of their own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from monitor.feeds.outage import Outage

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def after(failed: int) -> Outage:
    outage = Outage()
    for number in range(failed):
        outage = outage.failed(f"site{number}", NOON + timedelta(minutes=number))
    return outage


@pytest.mark.parametrize(
    ("failed", "total", "told"),
    [
        pytest.param(1, 1, False, id="a single site is its own"),
        pytest.param(1, 2, False, id="one of two"),
        pytest.param(2, 2, True, id="both"),
        pytest.param(3, 5, False, id="most of a few may be chance"),
        pytest.param(4, 5, True, id="four of five are none"),
        pytest.param(19, 10_000, False, id="nineteen of ten thousand"),
        pytest.param(20, 10_000, True, id="twenty in an unbroken row, though most were not asked yet"),
    ],
)
def test_when_it_is_what_they_share(failed: int, total: int, told: bool) -> None:
    assert (after(failed).began(total) is not None) is told


def test_it_began_when_enough_of_them_failed() -> None:
    assert after(30).began(10_000) == NOON + timedelta(minutes=19)


def test_a_member_that_fails_again_counts_once() -> None:
    outage = Outage().failed("nord", NOON).failed("nord", NOON)
    assert outage.began(2) is None
