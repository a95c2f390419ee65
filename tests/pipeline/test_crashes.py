"""A run that ended without a word is noticed by the next; many of them are said otherwise, and each only once a day."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.model import Occasion
from monitor.pipeline.crashes import begin, crashes
from monitor.pipeline.operator import Operator
from monitor.store.lives import Life
from monitor.store.memory import MemoryStore
from tests.fakes import MORNING

MINUTE = timedelta(minutes=1)


def ago(minutes: int, *, ended: bool = False) -> Life:
    began = MORNING - minutes * MINUTE
    return Life(began, began + MINUTE if ended else None)


@pytest.mark.parametrize(
    ("before", "count", "why"),
    [
        ((), 0, "the first run of all"),
        ((ago(5, ended=True), ago(9)), 0, "the last one ended well"),
        ((ago(5),), 1, "it ended without a word"),
        ((ago(60 * 24 * 30),), 1, "it ran for a month, and then there was a power cut"),
        ((ago(5), ago(10), ago(20, ended=True), ago(30)), 3, "three within the hour"),
        ((ago(5), ago(90), ago(120)), 1, "what was before that is another matter"),
    ],
)
def test_what_counts_as_a_crash(before: tuple[Life, ...], count: int, why: str) -> None:
    assert crashes(before, MORNING) == count, why


def told(store: MemoryStore) -> list[str]:
    return [alert.title for alert in store.ledger.alerts() if alert.occasion is Occasion.TROUBLE]


def operator(store: MemoryStore, *channels: str) -> Operator:
    return Operator(store.ledger, channels, ("phone", *channels), {"phone": 1, "desk": 1})


def test_the_operator_hears_of_a_crash_and_of_a_series_once_each() -> None:
    store = MemoryStore()
    for number in range(8):
        begin(store, operator(store, "desk"), MORNING + number * MINUTE)
    assert told(store) == ["Depesche has crashed 3 times within an hour", "Depesche did not end in good order"]
    assert {row.channel for row in store.outbox.rows()} == {"desk"}


def test_a_good_end_is_no_news() -> None:
    store = MemoryStore()
    for number in range(5):
        begin(store, operator(store, "desk"), MORNING + number * MINUTE)
        store.lives.end(MORNING + number * MINUTE)
    assert told(store) == []


def test_without_an_operator_the_log_has_it_and_no_reader_of_news_is_bothered(caplog: pytest.LogCaptureFixture) -> None:
    store = MemoryStore()
    for number in range(5):
        begin(store, operator(store), MORNING + number * MINUTE)
    assert told(store) == []
    assert caplog.text.count("ended without a word") == 4
