"""Figures and retention: what a store counts is right in every engine, and what is old goes."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

from monitor.model import Decision, Judged, Outcome, Settled
from monitor.store.base import Store
from monitor.store.sql.opening import open_store
from monitor.store.upkeep import Found
from tests.store.making import MINUTE, NOON, alert, entry, held, judged, placed

DAY = timedelta(days=1)


def test_an_empty_store_has_nothing_to_count(store: Store) -> None:
    figures = store.upkeep.figures(NOON)
    assert (figures.entries, figures.alerts, figures.oldest) == (0, 0, None)
    assert figures.entries_by == figures.alerts_by == {"minute": 0, "hour": 0, "day": 0}
    assert store.upkeep.entries_of_feeds(NOON) == {}
    assert store.upkeep.found_by_watches(NOON) == {}


def test_the_figures_of_entries_and_alerts(store: Store) -> None:
    ages = {"now": timedelta(seconds=30), "early": 30 * MINUTE, "today": 20 * 60 * MINUTE, "old": 3 * DAY}
    for name, age in ages.items():
        one = entry(name, seen=NOON - age, feed_id="bote" if name == "old" else "anzeiger")
        told = alert(name, story=f"story-{name}", at=NOON - age)
        store.ledger.commit(judged(placed(one), alerts=(told,)))
    figures = store.upkeep.figures(NOON)
    assert (figures.entries, figures.alerts, figures.oldest) == (4, 4, NOON - 3 * DAY)
    assert figures.entries_by == figures.alerts_by == {"minute": 1, "hour": 2, "day": 3}
    assert store.upkeep.entries_of_feeds(NOON - DAY) == {"anzeiger": 3}
    assert store.upkeep.entries_of_feeds(NOON - 9 * DAY) == {"anzeiger": 3, "bote": 1}
    assert store.upkeep.found_by_watches(NOON - DAY) == {"oslo": Found(3, 3)}


def settle(store: Store, number: int) -> None:
    store.outbox.settle(Settled(number, Outcome.SENT, NOON))


def test_entries_of_told_stories_are_kept_longer(store: Store) -> None:
    told = placed(entry("told"), "s1")
    beside = placed(entry("beside"), "s1")
    store.ledger.commit(judged(told, beside, placed(entry("untold"), "s2"), alerts=(alert("told", story="s1"),)))
    (row,) = store.outbox.claim(NOON, MINUTE, 9)
    settle(store, row.delivery_id)
    assert store.stories.forget(NOON + DAY, NOON) == 1
    assert [bool(store.stories.entry(name)) for name in ("told", "beside", "untold")] == [True, True, False]
    assert store.stories.forget(NOON + DAY, NOON + DAY) == 2


def test_alerts_go_when_they_are_old_and_settled(store: Store) -> None:
    waiting, sent, young = alert("a", story="s1"), alert("b", story="s2"), alert("c", story="s3", at=NOON + 2 * DAY)
    store.ledger.commit(judged(*(placed(entry(name)) for name in "abc"), alerts=(waiting, sent, young)))
    numbers = {row.alert_key: row.delivery_id for row in store.outbox.rows()}
    settle(store, numbers[sent.key])
    assert store.upkeep.forget_told(NOON + DAY) == 1
    assert [one.key for one in store.ledger.alerts()] == [young.key, waiting.key]
    assert store.outbox.of_alert(sent.key) == ()
    assert store.ledger.alerts_of("b") == ()
    assert store.ledger.told([("oslo", "s2")]) == {}
    fresh = alert("d", story="s4", at=NOON + 3 * DAY)
    assert store.ledger.commit(judged(placed(entry("d")), alerts=(fresh,))) == (fresh,)
    assert len(store.outbox.rows()) == 3


def test_released_rows_of_a_summary_go_with_time(store: Store) -> None:
    rows = (held("a", story="s1"), held("b", story="s2"))
    store.ledger.commit(judged(placed(entry("a")), placed(entry("b"))))
    store.ledger.commit(Judged(decision=Decision(held=rows)))
    store.ledger.release(rows[:1], Judged())
    store.upkeep.forget_told(NOON + DAY)
    assert (store.ledger.held_of("a"), store.ledger.held_of("b")) == ((), rows[1:])


def test_room_that_retention_freed_goes_back_to_the_disk(tmp_path: Path) -> None:
    store = open_store("sqlite:///depesche.db", base=tmp_path, hold=True, command="test")
    long = "Ein Satz über den Hafen, der immer wieder steht. " * 200
    for start in range(0, 600, 50):
        store.ledger.commit(judged(*(placed(entry(f"e{n}", content=long)) for n in range(start, start + 50))))
    full = store.upkeep.size()
    assert full > 6_000_000
    store.stories.forget(NOON + DAY)
    store.upkeep.tidy()
    assert store.upkeep.size() < full / 5
    assert (tmp_path / "depesche.db-wal").stat().st_size == 0
    store.close()
    with sqlite3.connect(tmp_path / "depesche.db") as raw:
        assert raw.execute("PRAGMA quick_check").fetchone() == ("ok",)


def test_a_database_knows_its_size_and_can_be_tidied_anywhere(store: Store) -> None:
    store.upkeep.tidy()
    store.upkeep.rewrite()
    assert store.upkeep.size() >= 0
