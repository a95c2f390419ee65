"""One entry from bytes to a message through the real rooms, with a crash at every station on its way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.alerts.channels.base import Message
from monitor.feeds.base import Source
from monitor.model import Feed, FeedState, Fetched, Settled
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from tests.daemons import rss
from tests.fakes import FakeChannel, FakeClock, FakeSource
from tests.house import CALL, RAIN, House, file_store, listed

BODY = rss(listed(CALL, 1), listed(RAIN, 2))


async def held() -> bool:
    """The lane is ours throughout."""
    return True


class PowerCutError(BaseException):
    """The process is gone: nothing that comes after may run as if nothing had been."""


@dataclass
class World:
    """What outlives a crash: the papers, the receiver, the time; and the store, if it is a file."""

    reopen: Callable[[], Store]
    clock: FakeClock = field(default_factory=FakeClock)
    source: FakeSource = field(default_factory=FakeSource)
    phone: FakeChannel = field(default_factory=FakeChannel)

    def start(self, source: Source | None = None, phone: FakeChannel | None = None) -> House:
        """A new process: new store object, new judge, window and sender on what is left."""
        channels = {"phone": [phone or self.phone]}
        return House(self.reopen(), source=source or self.source, clock=self.clock, channels=channels)

    @property
    def keys(self) -> list[str]:
        return [message.key for message in self.phone.sent]


@pytest.fixture(params=["sqlite", "memory"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> World:
    """Memory outlives nothing really; there the crash takes the judge, the window and the sender, not the store."""
    made: list[Store] = []

    def reopen() -> Store:
        for store in made:
            store.close()
        if request.param == "sqlite":
            made.append(file_store(tmp_path))
        elif not made:
            made.append(MemoryStore())
        return made[-1]

    world = World(reopen)
    world.source.put("abendblatt", BODY)
    return world


async def go_on(world: World) -> None:
    """Start again, and stay for an hour and six polls."""
    async with world.start() as house:
        for _ in range(6):
            await house.poll()
            await house.deliver()
            world.clock.push(minutes=10)


def assert_told_once(world: World) -> None:
    (message,) = world.phone.sent
    assert "Hafenvertrag" in message.title
    assert "https://abendblatt.example/1" in message.body


async def test_without_a_crash_it_arrives_once_however_often_the_feed_is_polled(world: World) -> None:
    await go_on(world)
    await go_on(world)
    assert_told_once(world)
    assert world.reopen().outbox.count() == {"sent": 1}


async def test_a_crash_after_the_fetch_loses_nothing(world: World) -> None:
    class Cut(FakeSource):
        async def fetch(self, feed: Feed, state: FeedState, now: Any) -> Fetched:
            await world.source.fetch(feed, state, now)
            raise PowerCutError

    async with world.start(Cut()) as house:
        with pytest.raises(PowerCutError):
            await house.poller.poll(house.feeds["abendblatt"], FeedState("abendblatt", ""), held)
    (state,) = world.reopen().feeds.states()
    assert state.looked_at is None, "what was not judged was not looked at"
    await go_on(world)
    assert_told_once(world)


@pytest.mark.parametrize("station", ["before the commit", "after the commit, before the end of the transaction"])
async def test_a_crash_inside_the_transaction_leaves_no_trace(world: World, station: str) -> None:
    house = world.start()
    ledger = type(house.store.ledger)
    commit = ledger.commit

    def cut(self: Any, judged: Any) -> Any:
        if station.startswith("after"):
            commit(self, judged)
        raise PowerCutError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ledger, "commit", cut)
        async with house:
            with pytest.raises(PowerCutError):
                await house.poller.poll(house.feeds["abendblatt"], FeedState("abendblatt", ""), held)
    store = world.reopen()
    assert store.outbox.rows() == ()
    assert store.ledger.alerts() == ()
    assert list(store.stories.recent(world.clock() - timedelta(days=3))) == []
    await go_on(world)
    assert_told_once(world)


async def test_a_crash_after_the_commit_before_the_claim_is_made_good(world: World) -> None:
    async with world.start() as house:
        await house.poll()
    assert world.phone.sent == []
    await go_on(world)
    assert_told_once(world)


async def test_a_crash_after_the_claim_before_the_send_is_made_good_at_once(world: World) -> None:
    async with world.start() as house:
        await house.poll()
        (claimed,) = house.store.outbox.claim(world.clock(), timedelta(minutes=2), 10)
    async with world.start() as house:
        await house.deliver()
    assert world.keys == [claimed.alert.key], "the next start does not wait for the dead one's lease"
    await go_on(world)
    assert_told_once(world)


async def test_a_crash_between_send_and_settle_repeats_the_message_under_its_own_key(world: World) -> None:
    def cut(self: Any, settled: Settled) -> None:
        raise PowerCutError

    async with world.start() as house:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(type(house.store.outbox), "settle", cut)
            await house.poll()
            await house.deliverer.tick()
            await house.deliverer.settle()
    assert len(world.phone.sent) == 1
    await go_on(world)
    assert len(world.phone.sent) == 2, "better twice than never"
    assert len(set(world.keys)) == 1
    assert len({message.body for message in world.phone.sent}) == 1, "nobody can take it for other news"


async def test_a_crash_while_the_receiver_reads_the_message_repeats_it(world: World) -> None:
    class Cut(FakeChannel):
        def send(self, message: Message, timeout: float) -> None:
            world.phone.sent.append(message)
            raise PowerCutError

    house = world.start(phone=Cut())
    async with house:
        await house.poll()
        await house.deliverer.tick()
        with pytest.raises(PowerCutError):
            await next(iter(house.deliverer._tasks.values()))
    await go_on(world)
    assert len(world.phone.sent) == 2
    assert len(set(world.keys)) == 1
