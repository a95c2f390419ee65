"""The first look at a feed: each wish of the user, and entries without a date."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from monitor.alerts.rules.first_look import Treatment, first_look
from monitor.model import FirstRun
from tests.alerts.samples import NOW, entry

HOUR = timedelta(hours=1)
LISTED = [
    entry("new", at=NOW - HOUR),
    entry("undated", at=None),
    entry("yesterday", at=NOW - 24 * HOUR),
    entry("older", at=NOW - 25 * HOUR),
    entry("future", at=datetime(2030, 1, 1, tzinfo=NOW.tzinfo)),
]


@pytest.mark.parametrize(
    ("wish", "loud", "how"),
    [
        (FirstRun(), "new undated yesterday future", Treatment.HOLD),
        (FirstRun("all"), "new undated yesterday older future", Treatment.TELL),
        (FirstRun("since", since=2 * HOUR), "new undated future", Treatment.TELL),
        (FirstRun("last", last=2), "undated future", Treatment.TELL),
        (FirstRun("last", last=0), "", Treatment.TELL),
        (FirstRun("nothing"), "", Treatment.TELL),
    ],
)
def test_how_loud_each_entry_may_be(wish: FirstRun, loud: str, how: Treatment) -> None:
    treated = first_look(wish, LISTED, NOW)
    assert treated == {one.id: how if one.id in loud.split() else Treatment.SILENT for one in LISTED}


def test_between_equal_times_the_feeds_order_decides() -> None:
    listed = [entry("first", at=None), entry("second", at=None)]
    assert first_look(FirstRun("last", last=1), listed, NOW)["first"] is Treatment.TELL


def test_an_empty_feed_is_no_trouble() -> None:
    assert first_look(FirstRun(), [], NOW) == {}
