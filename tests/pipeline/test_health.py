"""The operator hears once of what lasts, once of its end, and once of what has one cause."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.alerts.trouble import OPERATOR
from monitor.errors import BadAnswer, NotAFeed, StoreUnavailable, Unreachable
from monitor.model import Alert, FirstRun, Occasion
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from tests.daemons import rss
from tests.fakes import FakeChannel, FakeSource
from tests.house import CALL, House, file_store, listed, made_feed

NO = Unreachable("no connection")
DOWN = BadAnswer("it answered 503", status=503)
FINE = rss()


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = MemoryStore() if request.param == "memory" else file_store(tmp_path)
    yield opened
    opened.close()


def heard(house: House) -> list[Alert]:
    """What the operator was told, oldest first; the day's collection apart."""
    alerts = house.store.ledger.alerts(limit=1000, watch_id=OPERATOR)
    return [alert for alert in reversed(alerts) if alert.story_id != "daily"]


async def rounds(house: House, count: int, *, hours: float = 0, minutes: float = 0) -> None:
    """So many polls, so far apart."""
    for _ in range(count):
        await house.poll()
        house.clock.push(hours=hours, minutes=minutes)


def papers(count: int, **more: Any) -> list[Any]:
    return [made_feed(f"blatt{number}", **more) for number in range(count)]


def source_of(feeds: Sequence[Any], answer: Any) -> FakeSource:
    source = FakeSource()
    for feed in feeds:
        source.put(feed.id, answer)
    return source


async def test_a_feed_that_fails_is_told_once_and_its_recovery_once(store: Store) -> None:
    feeds = papers(6)
    source = source_of(feeds, FINE)
    source.put("blatt0", DOWN)
    async with House(store, feeds=feeds, source=source, operator=["phone"]) as house:
        await rounds(house, 12, hours=8)
        (told,) = heard(house)
        assert told.occasion is Occasion.TROUBLE
        assert "Blatt0" in told.title
        assert "503" in told.text
        source.put("blatt0", FINE)
        await rounds(house, 3, hours=25)
        _, back = heard(house)
        assert back.occasion is Occasion.RECOVERY
        assert back.step == told.step
        assert {row.channel for row in store.outbox.rows()} == {"phone"}
        assert all(state.habits.troubles == () for state in store.feeds.states())


async def test_an_outage_of_our_own_network_is_one_message_and_one_recovery(store: Store) -> None:
    feeds = papers(40)
    source = source_of(feeds, FINE)
    async with House(store, feeds=feeds, source=source, operator=["phone"]) as house:
        await house.poll()
        for feed in feeds:
            source.put(feed.id, NO)
        house.clock.push(hours=1)
        await rounds(house, 40, minutes=30)
        (told,) = heard(house)
        assert told.story_id == "network"
        assert "No site can be reached" in told.title
        for feed in feeds:
            source.put(feed.id, FINE)
        await rounds(house, 12, minutes=30)
        assert [alert.occasion for alert in heard(house)] == [Occasion.TROUBLE, Occasion.RECOVERY]
        assert all(state.failures == 0 for state in store.feeds.states()), "nobody waits a day after a day's outage"


async def test_a_login_page_in_place_of_every_feed_is_our_network_too(store: Store) -> None:
    feeds = papers(10)
    async with House(store, feeds=feeds, source=source_of(feeds, NotAFeed("a page")), operator=["phone"]) as house:
        await rounds(house, 8, minutes=30)
        assert [alert.story_id for alert in heard(house)] == ["network"]


async def test_a_start_without_a_network_does_not_shout(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    feeds = papers(500)
    async with House(MemoryStore(), feeds=feeds, source=source_of(feeds, NO), operator=["phone"]) as house:
        polled = await house.poll()
        assert len(polled) == 500
        assert all(one.error is NO for one in polled), "each is named in the log by whoever hears of its poll"
        assert heard(house) == []
        house.clock.push(minutes=11)
        await house.poll()
        (told,) = heard(house)
        assert "and 4" in told.text, "it names a few, not all"
        assert len(house.store.outbox.rows()) == 1


async def test_during_an_outage_of_ours_patience_does_not_grow_and_feeds_keep_their_turns(store: Store) -> None:
    feeds = papers(10)
    async with House(store, feeds=feeds, source=source_of(feeds, NO), operator=["phone"]) as house:
        await rounds(house, 30, minutes=6)
        for state in store.feeds.states():
            assert state.next_at is not None
            assert state.next_at - house.clock() <= timedelta(minutes=6)
            assert state.failures > 9


async def test_an_outage_that_outlives_a_restart_is_not_told_again(store: Store) -> None:
    feeds = papers(10)
    source = source_of(feeds, NO)
    async with House(store, feeds=feeds, source=source, operator=["phone"]) as house:
        await rounds(house, 8, minutes=30)
    async with House(store, feeds=feeds, source=source, operator=["phone"], clock=house.clock) as again:
        await rounds(again, 8, minutes=30)
        assert len(heard(again)) == 1
        for feed in feeds:
            source.put(feed.id, FINE)
        await rounds(again, 3, minutes=30)
        assert [alert.occasion for alert in heard(again)] == [Occasion.TROUBLE, Occasion.RECOVERY]


async def test_a_sites_trouble_is_one_message_for_all_its_feeds(store: Store) -> None:
    others, shared = papers(4), [made_feed(name, lane="verlag.example") for name in ("nord", "ost", "west")]
    source = source_of([*others, *shared], FINE)
    for feed in shared:
        source.put(feed.id, DOWN)
    async with House(store, feeds=[*others, *shared], source=source, operator=["phone"]) as house:
        await rounds(house, 14, hours=8)
        (told,) = heard(house)
        assert told.story_id == "site:verlag.example"
        assert told.text.startswith("3 of its feeds fail")
        for feed in shared:
            source.put(feed.id, FINE)
        await rounds(house, 4, hours=25)
        assert [alert.occasion for alert in heard(house)] == [Occasion.TROUBLE, Occasion.RECOVERY]


async def test_one_dead_feed_of_a_living_site_is_its_own_trouble(store: Store) -> None:
    shared = [made_feed(name, lane="verlag.example") for name in ("nord", "ost", "west")]
    source = source_of(shared, FINE)
    source.put("ost", DOWN)
    async with House(store, feeds=shared, source=source, operator=["phone"]) as house:
        await rounds(house, 14, hours=8)
        (told,) = heard(house)
        assert "Ost" in told.title


async def test_a_trouble_and_the_note_that_it_was_told_are_one_change(store: Store) -> None:
    feeds = papers(3)
    source = source_of(feeds, FINE)
    source.put("blatt0", BadAnswer("it answered 410", status=410))
    async with House(store, feeds=feeds, source=source, operator=["phone"]) as house:

        def full(self: Any, state: Any) -> None:
            raise StoreUnavailable("the disk is full")

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(type(store.feeds), "save", full)
            await house.poll()
        assert heard(house) == [], "the state was not saved, so nothing was told"
        house.clock.push(minutes=2)
        await house.poll()
        assert len(heard(house)) == 1
        (state,) = [state for state in store.feeds.states() if state.feed_id == "blatt0"]
        assert [name for name, _ in state.habits.troubles] == ["gone"]


async def test_an_outage_that_could_not_be_told_is_told_when_the_store_works_again() -> None:
    feeds = papers(6)
    async with House(MemoryStore(), feeds=feeds, source=source_of(feeds, NO), operator=["phone"]) as house:
        await house.poll()
        house.clock.push(minutes=10)

        def full(self: Any, state: Any) -> None:
            raise StoreUnavailable("the disk is full")

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(type(house.store.feeds), "save", full)
            await house.poll()
        assert heard(house) == []
        await rounds(house, 2, minutes=10)
        assert [alert.story_id for alert in heard(house)] == ["network"]


async def test_no_token_of_an_address_stands_in_an_alert() -> None:
    feeds = [replace(made_feed(), id="https://x.example/feed?token=geheim", url="https://x.example/feed?token=geheim")]
    source = source_of(feeds, BadAnswer("https://x.example/feed?… answered 410", status=410))
    async with House(MemoryStore(), feeds=feeds, source=source, operator=["phone"]) as house:
        await house.poll()
        (told,) = heard(house)
        assert "geheim" not in f"{told.key} {told.title} {told.text}"


async def test_without_an_operator_every_channel_hears_once_a_day_at_most(store: Store) -> None:
    gone = BadAnswer("it answered 410", status=410)
    feeds = papers(5)
    source = source_of(feeds, FINE)
    channels = {"phone": [FakeChannel("phone")], "desk": [FakeChannel("desk")]}
    source.put("blatt0", gone)
    async with House(store, feeds=feeds, source=source, channels=channels) as house:
        await house.poll()
        await house.deliver()
        assert [len(channel.sent) for (channel,) in channels.values()] == [1, 1]
        for name in ("blatt1", "blatt2", "blatt3"):
            source.put(name, gone)
        house.clock.push(hours=2)
        await house.poll()
        source.put("blatt3", FINE)
        house.clock.push(hours=21)
        await house.poll()
        await house.deliver()
        assert [len(channel.sent) for (channel,) in channels.values()] == [1, 1], "the day is not over"
        house.clock.push(hours=3)
        house.operator.collected(house.clock())
        await house.deliver()
        for (channel,) in channels.values():
            _, later = channel.sent
            assert "Blatt1" in str(later)
            assert "Blatt2" in str(later)
        assert house.operator.collected(house.clock()) == ()


async def test_a_dead_channel_does_not_hear_of_itself() -> None:
    house = House(MemoryStore(), channels={"phone": [FakeChannel("phone")], "desk": [FakeChannel("desk")]})
    async with house:
        now = house.clock()
        house.operator.trouble("channel:phone", "Channel 'phone' can't deliver", "401", now, now, broken="phone")
        assert {row.channel for row in house.store.outbox.rows()} == {"desk"}


async def test_five_hundred_new_feeds_are_one_message_and_no_trouble(store: Store) -> None:
    feeds = [made_feed(f"blatt{number}", first_run=FirstRun()) for number in range(500)]
    source = FakeSource(slowness=0)
    for number, feed in enumerate(feeds):
        source.put(feed.id, rss(listed(f"{CALL}, meldet Blatt {number}", number, paper=feed.id)))
    async with House(store, feeds=feeds, source=source, width=50, operator=["phone"]) as house:
        polled = await house.poll()
        assert len(polled) == 500
        assert sum(one.fresh for one in polled) == 500
        assert store.outbox.rows(limit=1000) == ()
        assert len(house.release()) == 1
        assert len(store.outbox.rows(limit=1000)) == 1
        house.clock.push(hours=1)
        await house.poll()
        assert house.release() == ()
        assert len(store.outbox.rows(limit=1000)) == 1
