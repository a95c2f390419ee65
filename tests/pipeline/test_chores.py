"""The chores: what is old goes, what is new becomes searchable, what is too big is made to fit, and the operator knows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.model import Judged, Occasion
from monitor.pipeline.chores import LEAST, Chores, Keep
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.operator import Operator
from monitor.store.base import Store
from monitor.store.past import searched_for
from tests.fakes import FakeClock
from tests.house import file_store
from tests.store.making import alert, entry, feed, judged, placed

DAY = timedelta(days=1)
LONG = "Ein langer Satz über den Hafen und das Meer. " * 400


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = file_store(tmp_path)
    yield opened
    opened.close()


def chores(store: Store, clock: FakeClock, keep: Keep) -> Chores:
    return Chores(store, Clerk(), Operator(store.ledger, ("post",), (), {"post": 1}), clock, keep)


def keep_entries(store: Store, clock: FakeClock, *ages: int, content: str = "") -> None:
    placements = [placed(entry(f"{age}d", seen=clock() - age * DAY, content=content), f"s{age}") for age in ages]
    for start in range(0, len(placements), 50):
        store.ledger.commit(Judged(placements=tuple(placements[start : start + 50])))


def left(store: Store, clock: FakeClock) -> list[str]:
    return [each.entry.id for each in store.stories.recent(clock() - 9999 * DAY)]


def told(store: Store) -> list[tuple[Occasion, str]]:
    return [(one.occasion, one.title) for one in reversed(store.ledger.alerts(watch_id="operator"))]


async def test_what_is_old_goes_and_told_stories_stay_longer(store: Store) -> None:
    clock = FakeClock()
    keep_entries(store, clock, 1, 89, 91, 364)
    clock.push(days=0)
    old = entry("told", seen=clock() - 200 * DAY)
    store.ledger.commit(judged(placed(old, "t"), alerts=(alert("told", story="t", at=clock() - 200 * DAY),)))
    store.outbox.drop([row.delivery_id for row in store.outbox.rows()])
    work = chores(store, clock, Keep())
    await work.daily()
    assert left(store, clock) == ["told", "89d", "1d"]
    clock.push(days=170)
    await work.daily()
    assert left(store, clock) == []
    assert store.ledger.alerts() == ()


async def test_a_changed_config_counts_from_the_next_time_on(store: Store) -> None:
    clock = FakeClock()
    keep_entries(store, clock, 1, 20, 80)
    work = chores(store, clock, Keep())
    await work.daily()
    work.keep = Keep(entries=10 * DAY, told=10 * DAY)
    await work.daily()
    assert left(store, clock) == ["1d"]


async def test_identities_are_kept_for_a_feed_that_says_nothing_new(store: Store) -> None:
    clock = FakeClock()
    store.feeds.sync([feed("anzeiger")], clock())
    keep_entries(store, clock, 0)
    for _ in range(50):
        clock.push(days=5)
        (state,) = store.feeds.states()
        store.feeds.save(state.__class__("anzeiger", state.url, looked_at=clock()))
        await chores(store, clock, Keep()).daily()
    assert left(store, clock) == []
    assert [one.id for one in store.seen.recognise("anzeiger", [entry("0d")]).known] == ["0d"]


async def test_new_entries_become_searchable(store: Store) -> None:
    clock = FakeClock()
    keep_entries(store, clock, *range(450))
    work = chores(store, clock, Keep())
    assert await work.index() == 450
    assert await work.index() == 0
    assert len(store.past.search(searched_for("kanzler"), limit=999)) == 450


async def test_a_store_that_is_too_big_keeps_less_and_says_so_once(store: Store) -> None:
    clock = FakeClock()
    keep_entries(store, clock, *range(89), content=LONG)
    full = store.upkeep.size()
    work = chores(store, clock, Keep(most=round(full * 0.6)))
    await work.daily()
    assert store.upkeep.size() <= full * 0.6
    assert 20 < len(left(store, clock)) < 70, "the newest are kept"
    assert left(store, clock)[-1] == "0d"
    await work.daily()
    assert told(store) == [(Occasion.TROUBLE, "The store was at its bound")]


async def test_a_week_is_kept_whatever_the_bound(store: Store) -> None:
    clock = FakeClock()
    keep_entries(store, clock, *range(20), content=LONG)
    work = chores(store, clock, Keep(most=1_000))
    await work.daily()
    assert left(store, clock)[0] == f"{LEAST.days}d"
    assert told(store) == [(Occasion.TROUBLE, "The store is bigger than it may be")]
    work.keep = Keep(most=10**9)
    clock.push(days=1)
    await work.daily()
    assert told(store)[1:] == [(Occasion.RECOVERY, "The store fits again")]


async def test_without_a_bound_nothing_is_said(store: Store) -> None:
    clock = FakeClock()
    keep_entries(store, clock, 1, content=LONG)
    await chores(store, clock, Keep(most=0)).daily()
    assert told(store) == []
