"""Hours and days in which a feed wants to be left alone, as it says them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.formats import read, read_at_once
from monitor.feeds.formats.skips import skips
from tests.feeds.making import rss


@pytest.mark.parametrize(
    ("head", "hours", "days"),
    [
        ("", (), ()),
        ("<skipHours><hour>3</hour><hour> 22 </hour><hour>3</hour></skipHours>", (3, 22), ()),
        ("<skipHours>\n<hour>24</hour><hour>99</hour><hour>noon</hour><hour/></skipHours>", (24,), ()),
        ("<skipDays><day>Sunday</day><day>saturday</day><day>Someday</day></skipDays>", (), (5, 6)),
        ("<skipHours><hour>1</hour>", (), ()),
    ],
)
def test_they_are_read_as_written_and_junk_is_left_out(
    head: str, hours: tuple[int, ...], days: tuple[int, ...]
) -> None:
    assert skips(rss("Der Mond ist aufgegangen", head=head)) == (hours, days)


def test_a_feed_that_is_read_has_them() -> None:
    body = rss("Der Mond ist aufgegangen", head="<skipHours><hour>4</hour></skipHours>")
    for feed in (read(body), read_at_once(body)):
        assert feed is not None
        assert (feed.skip_hours, feed.skip_days) == ((4,), ())
        assert len(feed.entries) == 1


@given(st.binary(), st.binary())
def test_no_bytes_break_it(before: bytes, within: bytes) -> None:
    hours, days = skips(before + b"<skipHours><hour>" + within + b"</hour></skipHours><skipDays><day>" + within)
    assert all(0 <= hour <= 24 for hour in hours)
    assert all(0 <= day <= 6 for day in days)
