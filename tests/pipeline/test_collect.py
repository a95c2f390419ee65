"""Collecting: wide where it waits, polite to each lane, and no feed's trouble is another's."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.errors import BadAnswer, StoreUnavailable, Unreachable
from monitor.pipeline.collect import REST
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from tests.daemons import rss
from tests.fakes import FakeSource
from tests.house import CALL, RAIN, House, file_store, listed, made_feed

NOTHING = rss()


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = MemoryStore() if request.param == "memory" else file_store(tmp_path)
    yield opened
    opened.close()


def source_of(*names: str, body: str = NOTHING) -> FakeSource:
    source = FakeSource()
    for name in names:
        source.put(name, body)
    return source


async def moments(count: int = 20) -> None:
    """Let everything that can go on go on."""
    for _ in range(count):
        await asyncio.sleep(0.002)


async def test_the_feeds_of_a_lane_are_asked_one_after_another_with_the_pause() -> None:
    pause = timedelta(seconds=0.05)
    names = ["nord", "ost", "west"]
    feeds = [made_feed(name, lane="verlag.example", pause=pause) for name in names]
    source = source_of(*names)
    async with House(MemoryStore(), feeds=feeds, source=source) as house:
        began = asyncio.get_running_loop().time()
        await house.poll()
        took = asyncio.get_running_loop().time() - began
    assert sorted(source.asked) == names
    assert source.crowded == set()
    assert source.widest == 1
    assert took >= 2 * 0.05


async def test_after_its_last_feed_a_lane_rests_for_its_pause() -> None:
    feeds = [made_feed("nord", lane="verlag.example", pause=timedelta(seconds=20)), made_feed("ost", lane="x")]
    house = House(MemoryStore(), feeds=feeds[:1], source=source_of("nord", "ost"))
    async with house:
        await house.poll()
        late = made_feed("ost", lane="verlag.example")
        house.feeds["ost"] = late
        house.store.feeds.sync((feeds[0], late), house.clock())
        house.clock.push(seconds=19)
        assert await house.poll() == []
        house.clock.push(seconds=2)
        assert [polled.feed.id for polled in await house.poll()] == ["ost"]


async def test_private_feeds_know_no_pause() -> None:
    names = ["eins", "zwei", "drei"]
    feeds = [made_feed(name, lane="heim", pause=timedelta(seconds=30), private=True) for name in names]
    async with House(MemoryStore(), feeds=feeds, source=source_of(*names)) as house:
        assert len(await asyncio.wait_for(house.poll(), 5)) == 3


async def test_never_more_lanes_at_once_than_the_width() -> None:
    names = [f"blatt{number}" for number in range(12)]
    source = source_of(*names)
    async with House(MemoryStore(), feeds=[made_feed(name) for name in names], source=source, width=3) as house:
        await house.poll()
    assert sorted(source.asked) == sorted(names)
    assert source.widest == 3


async def test_a_poll_never_overlaps_itself_however_long_it_takes(store: Store) -> None:
    source = source_of("abendblatt")
    source.gates["abendblatt"] = asyncio.Event()
    async with House(store, source=source) as house:
        assert await house.collector.tick() == 1
        for _ in range(20):
            house.clock.push(seconds=4)
            assert await house.collector.tick() == 0
        assert source.asked == ["abendblatt"]
        source.gates["abendblatt"].set()
        await house.poll()
    assert source.asked == ["abendblatt"]


async def test_a_slow_feed_holds_up_nobody_else() -> None:
    source = source_of("langsam", "flink")
    source.gates["langsam"] = asyncio.Event()
    async with House(MemoryStore(), feeds=[made_feed("langsam"), made_feed("flink")], source=source) as house:
        await house.collector.tick()
        await house.collector.next_done()
        assert [polled.feed.id for polled in house.told] == ["flink"]


@pytest.mark.parametrize(
    "trouble",
    [Unreachable("no answer"), BadAnswer("status 500", status=500), BadAnswer("wait", status=429, retry_after=900)],
    ids=["unreachable", "500", "429"],
)
async def test_a_feed_that_fails_is_put_off_and_the_others_go_on(store: Store, trouble: Any) -> None:
    source = source_of("kurier", body=rss(listed(CALL)))
    source.put("abendblatt", trouble)
    async with House(store, feeds=[made_feed(), made_feed("kurier")], source=source) as house:
        results = {polled.feed.id: polled for polled in await house.poll()}
        assert results["abendblatt"].error is trouble
        assert results["kurier"].fresh == 1
        states = {state.feed_id: state for state in house.store.feeds.states()}
        assert states["abendblatt"].failures == 1
        assert states["abendblatt"].last_error == str(trouble)
        assert states["abendblatt"].looked_at is None, "the first look is still to come"
        wait = states["abendblatt"].next_at - house.clock()  # type: ignore[operator] # a failed feed has a next time
        assert wait >= timedelta(minutes=15 if getattr(trouble, "retry_after", None) else 5)
        house.clock.push(minutes=4)
        assert await house.poll() == []


async def test_a_surprise_in_a_source_is_a_failure_of_that_feed_alone(caplog: pytest.LogCaptureFixture) -> None:
    source = source_of("kurier")
    async with House(MemoryStore(), feeds=[made_feed(), made_feed("kurier")], source=source) as house:
        results = {polled.feed.id: polled for polled in await house.poll()}
    assert results["kurier"].error is None
    assert "unexpected KeyError" in str(results["abendblatt"].error), "it has no answer to give"
    assert "surprise while polling" in caplog.text


async def test_one_poisonous_entry_costs_itself_only(caplog: pytest.LogCaptureFixture, store: Store) -> None:
    source = source_of("abendblatt", body=rss(listed("Gift im Titel", 1), listed(CALL, 2), listed(RAIN, 3)))
    async with House(store, source=source) as house:
        hear = house.judge.hear

        def poisoned(feed: Any, entries: Sequence[Any], *rest: Any) -> Any:
            if any("Gift" in entry.title for entry in entries):
                raise ZeroDivisionError
            return hear(feed, entries, *rest)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(house.judge, "hear", poisoned)
            (polled,) = await house.poll()
        assert polled.error is None
        assert polled.fresh == 2
        assert len(house.store.ledger.alerts()) == 1
        (state,) = house.store.feeds.states()
        assert state.looked_at is not None, "the feed is not asked for the same poison again at once"
    assert caplog.text.count("entry left out") == 1
    assert "https://abendblatt.example/1" in [
        vars(record).get("entry") for record in caplog.records if "left" in record.msg
    ]


async def test_a_store_that_refuses_loses_nothing_rests_and_recovers(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    source = source_of("abendblatt", body=rss(listed(CALL)))
    async with House(store, source=source) as house:
        ledger = type(store.ledger)

        def full(self: Any, judged: Any) -> Any:
            raise StoreUnavailable("the disk is full")

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(ledger, "commit", full)
            assert await house.poll() == []
        assert caplog.text.count("the store refused") == 1
        house.clock.push(seconds=REST.total_seconds() - 1)
        assert await house.poll() == [], "the paper's server is not asked every second because our disk is full"
        house.clock.push(seconds=2)
        (polled,) = await house.poll()
        assert polled.fresh == 1
        assert len(store.ledger.alerts()) == 1
    assert source.asked == ["abendblatt", "abendblatt"]


async def test_when_even_the_claim_fails_the_tick_says_so_and_the_next_one_works() -> None:
    house = House(MemoryStore(), source=source_of("abendblatt"))

    def locked(*_: Any) -> Any:
        raise StoreUnavailable("database is locked")

    async with house:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(house.store.feeds, "claim", locked)
            with pytest.raises(StoreUnavailable):
                await house.collector.tick()
        assert len(await house.poll()) == 1


async def test_a_lane_that_another_worker_took_is_left_to_it(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    names = ["nord", "ost"]
    source = source_of(*names)
    feeds = [made_feed(name, lane="verlag.example", pause=timedelta(seconds=0.01)) for name in names]
    async with House(MemoryStore(), feeds=feeds, source=source) as house:
        first = source.gates.setdefault("nord", asyncio.Event())
        source.gates["ost"] = first
        await house.collector.tick()
        await moments(3)
        house.clock.push(minutes=10)
        house.store.feeds.claim(house.clock(), timedelta(minutes=1), 5)
        first.set()
        await house.collector.next_done()
    assert len(source.asked) == 1
    assert "lane lost" in caplog.text


async def test_a_stop_leaves_nothing_half_done(store: Store) -> None:
    source = source_of("abendblatt", "kurier", body=rss(listed(CALL)))
    source.gates["abendblatt"] = asyncio.Event()
    feeds = [made_feed(), made_feed("kurier")]
    async with House(store, feeds=feeds, source=source) as house:
        await house.collector.tick()
        await house.collector.next_done()
        await house.collector.stop()
        assert house.collector.busy == 0
        assert await house.collector.tick() == 0, "nothing is begun after a stop"
        states = {state.feed_id: state for state in store.feeds.states()}
        assert states["kurier"].looked_at is not None
        assert states["abendblatt"].looked_at is None
        assert states["abendblatt"].failures == 0, "a poll that we cut off is no failure of the feed"
        (lease,) = store.feeds.claim(house.clock(), timedelta(minutes=1), 5)
        assert [state.feed_id for state in lease.states] == ["abendblatt"], "its lane was given back"


async def test_a_tick_that_a_stop_overtakes_begins_nothing(store: Store) -> None:
    async with House(store, source=source_of("abendblatt")) as house:
        tick = asyncio.create_task(house.collector.tick())
        await asyncio.sleep(0)
        await house.collector.stop()
        assert await tick == 0
        await moments()
        assert house.told == []
        assert len(store.feeds.claim(house.clock(), timedelta(minutes=1), 5)) == 1, "the lane was given back"


async def test_after_an_outage_300_feeds_drain_at_the_configured_width(store: Store) -> None:
    names = [f"blatt{number}" for number in range(300)]
    source = source_of(*names)
    source.slowness = 0.03
    feeds = [made_feed(name, lane=f"lane{number % 100}") for number, name in enumerate(names)]
    async with House(store, feeds=feeds, source=source, width=10) as house:
        house.clock.push(days=2)
        await house.poll()
        assert sorted(source.asked) == sorted(names), "each once"
        assert source.crowded == set()
        assert source.widest == 10
        assert await house.poll() == []


async def test_a_429_spares_the_whole_site_and_then_its_feeds_come_one_after_another(store: Store) -> None:
    pause = timedelta(seconds=2)
    names = ["nord", "ost", "west"]
    feeds = [*(made_feed(name, lane="verlag.example", pause=pause) for name in names), made_feed("kurier")]
    source = source_of(*names, "kurier")
    source.put("nord", BadAnswer("slow down", status=429, retry_after=1800), NOTHING)
    async with House(store, feeds=feeds, source=source) as house:
        await house.poll()
        assert source.asked.count("ost") == source.asked.count("west") == 0
        states = {state.feed_id: state for state in store.feeds.states()}
        until = house.clock() + timedelta(minutes=30)
        assert [states[name].wait_until for name in names] == [until, until, until], "not even `once` asks before"
        assert "its site asks" in states["ost"].note
        assert states["kurier"].wait_until is None
        first, second = sorted(state.next_at for name, state in states.items() if name in names[1:] and state.next_at)
        assert second - first >= pause
        house.clock.push(minutes=29)
        await house.poll()
        assert set(source.asked) == {"nord", "kurier"}
        house.clock.push(minutes=6)
        await house.poll()
        assert set(source.asked) == {*names, "kurier"}


async def test_a_429_outlives_a_restart_and_holds_for_feeds_that_are_new(store: Store) -> None:
    source = source_of("nord", "ost")
    source.put("nord", BadAnswer("slow down", status=429, retry_after=1800))
    nord, ost = (made_feed(name, lane="verlag.example") for name in ("nord", "ost"))
    async with House(store, feeds=[nord], source=source) as house:
        await house.poll()
    async with House(store, feeds=[nord, ost], source=source, clock=house.clock) as again:
        again.clock.push(minutes=20)
        await again.poll()
        assert source.asked == ["nord"]
        again.clock.push(minutes=11)
        await again.poll()
        assert "ost" in source.asked


async def test_a_429_without_a_time_spares_the_site_for_as_long_as_the_feed() -> None:
    source = source_of("nord", "ost")
    source.put("nord", BadAnswer("slow down", status=429))
    feeds = [made_feed(name, lane="verlag.example") for name in ("nord", "ost")]
    async with House(MemoryStore(), feeds=feeds, source=source) as house:
        await house.poll()
        states = {state.feed_id: state for state in house.store.feeds.states()}
        assert states["ost"].wait_until == states["nord"].next_at


async def test_a_server_of_ones_own_and_a_503_ask_for_one_feed_only(store: Store) -> None:
    feeds = [
        *(made_feed(name, lane="heim:80", private=True) for name in ("eins", "zwei")),
        *(made_feed(name, lane="verlag.example") for name in ("nord", "ost")),
    ]
    source = source_of("eins", "zwei", "nord", "ost")
    source.put("eins", BadAnswer("slow down", status=429, retry_after=1800))
    source.put("nord", BadAnswer("in repair", status=503, retry_after=1800))
    async with House(store, feeds=feeds, source=source) as house:
        await house.poll()
        assert sorted(source.asked) == ["eins", "nord", "ost", "zwei"]
        waiting = {state.feed_id for state in store.feeds.states() if state.wait_until}
        assert waiting == {"eins", "nord"}
