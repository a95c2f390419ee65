"""A changed config reaches each part between two pieces of its work, never in the middle of one."""

from __future__ import annotations

import asyncio
import threading
from datetime import timedelta

from monitor.alerts.channels.base import Message, Shape
from monitor.store.memory import MemoryStore
from tests.daemons import rss
from tests.fakes import FakeChannel, FakeSource
from tests.house import CALL, House, listed, made_feed


class Held:
    """A channel that takes a message only when its gate opens."""

    name = "phone"
    shape = Shape()

    def __init__(self) -> None:
        self.begun, self.gate = threading.Event(), threading.Event()
        self.sent: list[Message] = []

    def send(self, message: Message, timeout: float) -> None:
        self.begun.set()
        assert self.gate.wait(5)
        self.sent.append(message)


async def test_a_send_under_way_ends_through_the_channel_that_it_began_with() -> None:
    old, new, source = Held(), FakeChannel(), FakeSource()
    source.put("abendblatt", rss(listed(CALL)))
    async with House(MemoryStore(), source=source, channels={"phone": [old]}) as house:
        await house.poll()
        await house.deliverer.tick()
        assert await asyncio.to_thread(old.begun.wait, 5)
        compose = house.deliverer._compose
        house.deliverer.change({"phone": [new]}, compose, {})
        old.gate.set()
        await house.deliverer.settle()
        assert (len(old.sent), new.sent) == (1, [])
        assert house.store.outbox.count() == {"sent": 1}, "and it counts as sent"


async def test_a_poll_under_way_ends_and_a_feed_that_is_gone_is_asked_no_more() -> None:
    source = FakeSource()
    stays, goes = made_feed("abendblatt"), made_feed("kurier")
    for each in (stays, goes):
        source.put(each.id, rss(listed(CALL, paper=each.id)))
        source.gates[each.id] = asyncio.Event()
    async with House(MemoryStore(), source=source, feeds=(stays, goes)) as house:
        await house.collector.tick()
        while len(source.asked) < 2:
            await asyncio.sleep(0)
        house.store.feeds.sync((stays,), house.clock())
        house.collector.change({stays.id: stays}, 8)
        for gate in source.gates.values():
            gate.set()
        while house.collector.busy:
            await house.collector.next_done()
        assert {polled.feed.id for polled in house.told} == {"abendblatt", "kurier"}, "what was asked is heard"
        house.clock.push(hours=2)
        await house.poll()
        assert source.asked.count("kurier") == 1
        assert source.asked.count("abendblatt") == 2


async def test_fewer_at_once_means_that_nothing_begins_until_there_is_room() -> None:
    source = FakeSource()
    feeds = tuple(made_feed(name) for name in ("a", "b", "c"))
    for each in feeds:
        source.put(each.id, rss(listed(CALL, paper=each.id)))
        source.gates[each.id] = asyncio.Event()
    async with House(MemoryStore(), source=source, feeds=feeds, width=2) as house:
        assert await house.collector.tick() == 2
        house.collector.change({each.id: each for each in feeds}, 1)
        assert await house.collector.tick() == 0
        for gate in source.gates.values():
            gate.set()
        await house.poll()
        assert len(house.told) == 3


async def test_a_shorter_interval_holds_from_the_next_poll_on() -> None:
    source = FakeSource()
    slow = made_feed(every=(timedelta(hours=6), timedelta(hours=6)))
    source.put(slow.id, rss(listed(CALL)))
    async with House(MemoryStore(), source=source, feeds=(slow,)) as house:
        await house.poll()
        fast = made_feed(every=(timedelta(minutes=1), timedelta(minutes=1)))
        house.collector.change({fast.id: fast}, 8)
        house.clock.push(hours=7)
        assert len(await house.poll()) == 1
        house.clock.push(minutes=2)
        assert len(await house.poll()) == 1
