"""The first look: however many feeds are new, a watch rings once, and nobody waits for the slowest feed for long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.errors import Unreachable
from monitor.model import FirstRun, Occasion
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from tests.daemons import rss
from tests.fakes import MORNING, FakeChannel, FakeSource
from tests.house import CALL, RAIN, House, file_store, listed, made_feed, made_watch

PAPERS = {
    "abendblatt": CALL,
    "kurier": "Dichter Lenz stellt im Telefonat mit Verlag neuen Roman vor",
    "bote": "Bergwacht rettet Kletterer nach Telefonat aus der Nordwand",
    "merkur": RAIN,
    "tagblatt": "Betrüger erbeuten mit Telefonat das Ersparte einer Witwe",
    "anzeiger": "Schachmeisterin sagt per Telefonat Turnier in Reykjavik zu",
}
CALLS = made_watch("anruf", "Telefonat")
FEEDS = [made_feed(name, first_run=FirstRun()) for name in PAPERS]


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = MemoryStore() if request.param == "memory" else file_store(tmp_path)
    yield opened
    opened.close()


def source() -> FakeSource:
    """Each paper's story is an hour older than that of the paper before."""
    made = FakeSource()
    for hours, (name, title) in enumerate(PAPERS.items()):
        made.put(name, rss(listed(title, 1, paper=name, at=MORNING - timedelta(hours=hours + 1))))
    return made


async def test_many_new_feeds_ring_once_a_watch(store: Store) -> None:
    phone = FakeChannel()
    watches = (CALLS, made_watch("wetter", "Regen"))
    async with House(store, feeds=FEEDS, watches=watches, source=source(), channels={"phone": [phone]}) as house:
        await house.poll()
        assert store.ledger.alerts() == (), "nothing rings by itself"
        alerts = house.release()
        assert {alert.watch_id: len(alert.entry_ids) for alert in alerts} == {"anruf": 5, "wetter": 1}
        assert {alert.occasion for alert in alerts} == {Occasion.SUMMARY}
        assert house.release() == (), "once"
        await house.deliver()
    assert len(phone.sent) == 2
    told = next(message for message in phone.sent if CALL in message.body)
    assert all(title in told.body for title in PAPERS.values() if title != RAIN)


async def test_the_newest_comes_first_in_the_summary(store: Store) -> None:
    async with House(store, feeds=FEEDS, watches=(CALLS,), source=source()) as house:
        await house.poll()
        (alert,) = house.release()
    titles = [placed.entry.title for each in alert.entry_ids if (placed := store.stories.entry(each))]
    assert titles == [title for title in PAPERS.values() if title != RAIN]


async def test_it_waits_for_the_feeds_that_nobody_has_looked_at_but_two_minutes_at_most(store: Store) -> None:
    house = House(store, feeds=FEEDS, watches=(CALLS,), source=source())
    store.feeds.sync((*FEEDS, made_feed("spät")), house.clock(), [30.0] * 7)
    async with house:
        await house.poll()
        assert house.release() == ()
        house.clock.push(seconds=119)
        assert house.release() == ()
        house.clock.push(seconds=1)
        assert len(house.release()) == 1


async def test_by_hand_nobody_waits(store: Store) -> None:
    house = House(store, feeds=FEEDS, watches=(CALLS,), source=source())
    store.feeds.sync((*FEEDS, made_feed("spät")), house.clock(), [30.0] * 7)
    async with house:
        await house.poll()
        assert len(house.release(at_once=True)) == 1


async def test_a_feed_that_can_not_be_reached_is_not_waited_for(store: Store) -> None:
    papers = source()
    papers.put("merkur", Unreachable("no answer"))
    async with House(store, feeds=FEEDS, watches=(CALLS,), source=papers) as house:
        await house.poll()
        assert len(house.release()) == 1


async def test_what_the_summary_told_does_not_ring_again(store: Store) -> None:
    papers = source()
    async with House(store, feeds=FEEDS, watches=(CALLS,), source=papers) as house:
        await house.poll()
        house.release()
        late = "Kreis: " + CALL
        papers.put("merkur", rss(listed(late, 9, paper="merkur"), listed(RAIN, 1, paper="merkur")))
        house.clock.push(hours=1)
        await house.poll()
        assert [alert.occasion for alert in store.ledger.alerts()] == [Occasion.SUMMARY]


async def test_a_watch_that_was_muted_or_left_meanwhile_is_told_nothing_and_its_rows_are_gone(store: Store) -> None:
    watches = (CALLS, made_watch("wetter", "Regen"))
    async with House(store, feeds=FEEDS, watches=watches, source=source()) as house:
        await house.poll()
        house.watches["anruf"] = replace(house.watches["anruf"], enabled=False)
        del house.watches["wetter"]
        assert house.release() == ()
        assert store.ledger.held("first-look") == ()
    assert store.outbox.rows() == ()
