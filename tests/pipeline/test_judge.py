"""The judge: what is read, decided and saved is one change, and what was not saved has not happened."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.errors import StoreUnavailable
from monitor.model import FeedState, Kind
from monitor.pipeline.judge import SLICE, slices
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from tests.daemons import rss
from tests.fakes import MORNING, FakeSource
from tests.house import CALL, RAIN, RECALL, House, file_store, listed, made_entry, made_feed, made_watch

LEAD = "Das Gespräch soll am Donnerstag beginnen, sagte ein Sprecher des Hafenamts."


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = MemoryStore() if request.param == "memory" else file_store(tmp_path)
    yield opened
    opened.close()


def two_papers(store: Store) -> House:
    return House(store, feeds=(made_feed("abendblatt"), made_feed("kurier")))


@pytest.mark.parametrize("second", [CALL, RECALL], ids=["word for word", "in another order"])
def test_two_papers_with_one_wire_copy_in_one_second_are_one_story_and_one_alert(store: Store, second: str) -> None:
    house = two_papers(store)
    first = house.hear(made_entry(CALL, text=LEAD))
    other = house.hear(made_entry(second, feed="kurier", text=LEAD))
    assert len(first.alerts) == 1
    assert other.alerts == ()
    (placed, again) = store.stories.of_story(first.alerts[0].story_id)
    assert {placed.kind, again.kind} == {Kind.NEW, Kind.DUPLICATE}


def test_two_tellings_in_one_slice_are_one_story_too(store: Store) -> None:
    heard = House(store).hear(made_entry(CALL, "a", text=LEAD), made_entry(RECALL, "b", text=LEAD))
    assert heard.fresh == 2
    (alert,) = heard.alerts
    assert len(store.stories.of_story(alert.story_id)) == 2


def test_the_two_papers_polled_at_once_ring_once(store: Store) -> None:
    house = two_papers(store)
    assert isinstance(house.source, FakeSource)
    house.source.put("abendblatt", rss(listed(CALL, text=LEAD)))
    house.source.put("kurier", rss(listed(RECALL, paper="kurier", text=LEAD)))

    async def both() -> None:
        async with house:
            assert await house.collector.tick() == 2
            await house.poll()

    asyncio.run(both())
    assert len(store.ledger.alerts()) == 1


def test_what_was_heard_is_known_also_to_the_next_process(tmp_path: Path) -> None:
    store = file_store(tmp_path)
    House(store).hear(made_entry(CALL, text=LEAD))
    store.close()
    store = file_store(tmp_path)
    house = two_papers(store)
    assert house.hear(made_entry(CALL, text=LEAD)).fresh == 0
    assert house.hear(made_entry(RECALL, feed="kurier", text=LEAD)).alerts == (), "the window is filled from the store"
    store.close()


@pytest.mark.parametrize(
    ("count", "sizes"),
    [(0, [0]), (1, [1]), (SLICE, [50]), (SLICE + 1, [50, 1]), (3 * SLICE, [50, 50, 50])],
)
def test_slices_are_short_and_only_the_final_one_is_the_last(count: int, sizes: list[int]) -> None:
    entries = [made_entry(f"Meldung {number}") for number in range(count)]
    parts = list(slices(entries))
    assert [len(part) for part, _ in parts] == sizes
    assert [last for _, last in parts] == [False] * (len(sizes) - 1) + [True]
    assert [entry for part, _ in parts for entry in part] == entries


def breaking(store: Store, fails: Callable[[Any], bool]) -> pytest.MonkeyPatch:
    """The ledger refuses the commits that `fails` says, after it has written them down."""
    ledger = type(store.ledger)
    commit = ledger.commit

    def refusing(self: Any, judged: Any) -> Any:
        alerts = commit(self, judged)
        if fails(judged):
            raise StoreUnavailable("the disk is full")
        return alerts

    patch = pytest.MonkeyPatch()
    patch.setattr(ledger, "commit", refusing)
    return patch


def test_a_failing_commit_leaves_the_window_untouched_and_the_entries_fresh(store: Store) -> None:
    house = House(store)
    house.hear(made_entry(RAIN))
    size = len(house.window)
    patch = breaking(store, lambda judged: True)
    with patch.context(), pytest.raises(StoreUnavailable):
        house.hear(made_entry(CALL, text=LEAD))
    patch.undo()
    assert len(house.window) == size
    assert store.ledger.alerts() == ()
    assert store.outbox.rows() == ()
    again = house.hear(made_entry(CALL, text=LEAD))
    assert again.fresh == 1
    assert len(again.alerts) == 1
    assert [match.placement.kind for match in again.matches] == [Kind.NEW], "it is no duplicate of its own failed try"


def test_the_state_is_saved_with_the_last_slice_only(store: Store) -> None:
    house = House(store)
    assert isinstance(house.source, FakeSource)
    words = ["Ahorn", "Birke", "Eiche", "Linde", "Pappel", "Ulme", "Weide", "Zeder", "Esche", "Kiefer", "Tanne"]
    items = [listed(f"{words[n % 11]} {n} im Stadtpark von Ort {n * 37} gepflanzt", n) for n in range(SLICE + 20)]
    house.source.put("abendblatt", rss(*items))
    patch = breaking(store, lambda judged: judged.feed_state is not None)

    async def poll() -> None:
        async with house:
            await house.poll()

    try:
        asyncio.run(poll())
    finally:
        patch.undo()
    (state,) = store.feeds.states()
    assert state.etag == ""
    assert state.looked_at is None
    assert len(list(store.stories.recent(MORNING - timedelta(days=1)))) == SLICE, "the first slice is safe"
    house = House(store, source=house.source, clock=house.clock)
    house.clock.push(minutes=2)

    async def again() -> None:
        async with house:
            (polled,) = await house.poll()
            assert polled.fresh == 20

    asyncio.run(again())
    (state,) = store.feeds.states()
    assert state.etag
    assert state.looked_at is not None


def test_a_revision_is_no_new_entry_and_rings_only_when_a_guard_fires(store: Store) -> None:
    house = House(store)
    first = made_entry(CALL, text=LEAD)
    (alert,) = house.hear(first).alerts
    typo = house.hear(replace(first, summary=LEAD.replace("Sprecher", "Sprecherin")))
    assert (typo.fresh, typo.revised, typo.alerts) == (0, 1, ())
    off = house.hear(replace(first, title=CALL.replace("vereinbaren Telefonat", "haben Telefonat abgesagt:")))
    assert off.revised == 1
    assert [(each.story_id, each.occasion.value) for each in off.alerts] == [(alert.story_id, "update")]


def test_new_rules_hold_from_the_next_slice_on(store: Store) -> None:
    house = House(store, watches=(made_watch("wetter", "Regen"),))
    assert house.hear(made_entry(CALL)).matches == ()
    changed = House(MemoryStore(), watches=(made_watch(),))
    house.judge.change_rules(changed.rules)
    assert [match.watch_id for match in house.hear(made_entry(RECALL, "b")).matches] == ["anruf"]


def test_a_feed_that_was_looked_at_has_no_first_look(store: Store) -> None:
    house = House(store)
    feed = house.feeds["abendblatt"]
    entries = (made_entry(CALL),)
    seen = FeedState("abendblatt", feed.url, looked_at=MORNING)
    assert house.judge.treatments(feed, entries, seen, MORNING) == {}
    assert house.judge.treatments(feed, entries, replace(seen, looked_at=None), MORNING)
