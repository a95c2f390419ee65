"""Durations are read as people write them, and nothing else is."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config.durations import LONGEST, duration, every, keep, written
from monitor.config.sizes import size

MINUTE = timedelta(minutes=1)
GOOD = [
    ("90s", MINUTE * 1.5),
    ("10m", MINUTE * 10),
    ("1h30m", MINUTE * 90),
    ("1d", MINUTE * 1440),
    ("2w", MINUTE * 20160),
    ("0", MINUTE * 0),
    (" 5m ", MINUTE * 5),
]


@pytest.mark.parametrize(("text", "expected"), GOOD)
def test_durations_are_read(text: str, expected: timedelta) -> None:
    assert duration(text) == expected


@pytest.mark.parametrize("text", ["", "5", "m", "5 m", "-5m", "1.5h", "5M", "30m1h", "1m1m", "٣m", "9999999w", "1:30"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is"):
        duration(text)


@given(st.integers(0, int(LONGEST.total_seconds())))
def test_what_is_written_is_read_again(seconds: int) -> None:
    assert duration(written(timedelta(seconds=seconds))) == timedelta(seconds=seconds)


INTERVALS = [
    ("5m", False, (5, 20), "learning stretches one value to four times"),
    ("5m", True, (5, 5), "not in one's own network"),
    ("5m..1h", False, (5, 60), "both ends are kept"),
    ("5m..1h", True, (5, 60), "and in one's own network too"),
]


@pytest.mark.parametrize(("text", "private", "minutes", "why"), INTERVALS)
def test_an_interval_has_two_ends(text: str, private: bool, minutes: tuple[int, int], why: str) -> None:
    assert every(text).bounds(private=private) == (MINUTE * minutes[0], MINUTE * minutes[1]), why
    assert every(str(every(text))) == every(text)


@pytest.mark.parametrize("text", ["0", "0s", "1h..5m", "5m..", "..5m", "5m...1h", "5m..1h..2h"])
def test_an_impossible_interval_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"is|has"):
        every(text)


@pytest.mark.parametrize(("text", "length"), [("3d", 3), ("90d", 90), ("52w", 364)])
def test_how_long_to_remember(text: str, length: int) -> None:
    assert keep(text) == timedelta(days=length)


@pytest.mark.parametrize("text", ["2d", "0", "71h", "soon"])
def test_what_is_too_short_a_memory(text: str) -> None:
    with pytest.raises(ValueError, match="is "):
        keep(text)


@pytest.mark.parametrize(
    ("text", "count"), [("0", 0), ("1kB", 1000), ("500MB", 5 * 10**8), ("1.5 gb", 15 * 10**8), ("2TB", 2 * 10**12)]
)
def test_a_size(text: str, count: int) -> None:
    assert size(text) == count


@pytest.mark.parametrize("text", ["", "5", "-1MB", "1 MiB", "many", "1e3MB", "5G"])
def test_what_is_no_size(text: str) -> None:
    with pytest.raises(ValueError, match="is no size"):
        size(text)
