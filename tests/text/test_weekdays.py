"""Days of the week, in words and in cron's numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.weekdays import weekdays

NAMES = "mon tue wed thu fri sat sun".split()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("mon", {0}),
        ("Sunday", {6}),
        ("0", {6}),
        ("7", {6}),
        ("6", {5}),
        ("mo-fr", {0, 1, 2, 3, 4}),
        ("sat, sun", {5, 6}),
        ("fri - mon", {4, 5, 6, 0}),
        ("0-7", set(range(7))),
        ("mon-mon", {0}),
        ("*", set(range(7))),
        ("*/3", {6, 2, 5}),
        ("1-5/2,sun", {0, 2, 4, 6}),
    ],
)
def test_days(text: str, days: set[int]) -> None:
    assert weekdays(text) == days


@pytest.mark.parametrize("text", ["", "mon,", "8", "-1", "monday-", "mon--fri", "*/8", "mon/2", "mon-fri/0", "*-fri"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        weekdays(text)


@given(st.integers(0, 6), st.integers(0, 6))
def test_a_range_in_names_is_the_range_in_numbers(first: int, last: int) -> None:
    numbers = [(day + 1) % 7 or 7 for day in (first, last)]
    assert weekdays(f"{NAMES[first]}-{NAMES[last]}") == weekdays(f"{numbers[0]}-{numbers[1]}")
