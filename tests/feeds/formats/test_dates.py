"""Months in nine languages, stamps without separators, and slashes only where they are beyond doubt."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.formats.dates import read_date

DATES = [
    ("22. November 2026, 14:30 Uhr", "2026-11-22T13:30"),
    ("Donnerstag, 2. April 2026", "2026-04-01T22:00"),
    ("22 de noviembre de 2026", "2026-11-22T00:00"),
    ("1er janvier 2026", "2026-01-01T00:00"),
    ("22 août 2026 à 14:30", "2026-08-22T14:30"),
    ("gio, 22 gen 2026 08:00:00 +0100", "2026-01-22T07:00"),
    ("zo, 22 maart 2026 10:00:00 +0100", "2026-03-22T09:00"),
    ("22 de março de 2026", "2026-03-22T00:00"),
    ("22 października 2026", "2026-10-22T00:00"),
    ("22 ноября 2026 г., 14:30", "2026-11-22T14:30"),
    ("20261122T143000Z", "2026-11-22T14:30"),
    ("20261122", "2026-11-22T00:00"),
    ("2026/11/22 14:30", "2026-11-22T14:30"),
    ("2026年11月22日 14:30", "2026-11-22T14:30"),
    ("22/11/2026", "2026-11-22T00:00"),
    ("11/22/2026, 2:30 pm", "2026-11-22T14:30"),
    ("05/06/2026", None),
    ("Sun Nov 22 14:30:00 2026", "2026-11-22T14:30"),
    ("Sun Nov 22 14:30:00 CET 2026", "2026-11-22T13:30"),
    ("20261322", None),
    ("22 Nirgends 2026", None),
]


@pytest.mark.parametrize(("text", "wanted"), DATES)
def test_dates_of_the_world(text: str, wanted: str | None) -> None:
    found = read_date(text)
    assert (found.strftime("%Y-%m-%dT%H:%M") if found else None) == wanted


def test_a_hostile_date_costs_little() -> None:
    began = time.process_time()
    for text in ("1" * 80, "1 de " * 16, "a " * 40, "22 November 2026 " + "(" * 60, "1:1" * 26):
        read_date(text)
    assert time.process_time() - began < 0.5


ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(
    datetime(1991, 1, 1),  # noqa: DTZ001 - hypothesis wants its bounds without a zone
    datetime(2099, 12, 30),  # noqa: DTZ001
    timezones=ZONES,
)


@given(MOMENTS.map(lambda moment: moment.replace(microsecond=0)))
def test_the_usual_spellings_are_read_at_once_and_as_all_others_are(moment: datetime) -> None:
    mail, iso = format_datetime(moment), moment.isoformat()
    for text in (mail, mail[5:], mail.replace(", ", ",  "), iso, iso.replace("T", "  "), f" {iso} "):
        assert read_date(text) == moment
    utc = moment.astimezone(UTC)
    for text in (f"{utc:%Y-%m-%dT%H:%M:%SZ}", f"{utc:%Y-%m-%dT%H:%M:%S}.123Z", f"{utc:%a, %d %b %Y %H:%M:%S} GMT"):
        assert read_date(text) == utc


@pytest.mark.parametrize("text", ["2026-02-30T10:00:00Z", "Fri, 31 Feb 2026 10:00:00 GMT", "2026-13-01T10:00:00Z"])
def test_a_day_that_does_not_exist_is_no_date_in_the_usual_spellings_either(text: str) -> None:
    assert read_date(text) is None
