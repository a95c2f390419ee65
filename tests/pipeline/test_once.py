"""One round: every feed now, every delivery once, and an end."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from monitor.errors import BadAnswer, DeliveryError, StoreUnavailable, Unreachable
from monitor.model import Feed, FeedState, Fetched
from monitor.pipeline.once import Tally, deliver_round, poll_round
from monitor.store.memory import MemoryStore
from tests.daemons import rss
from tests.fakes import FakeChannel, FakeSource
from tests.house import CALL, RAIN, House, listed, made_feed, made_watch

FEEDS = [made_feed(name) for name in ("abendblatt", "kurier", "bote")]


def house_of(*answers: Any, **more: Any) -> House:
    source = FakeSource()
    for feed, answer in zip(FEEDS, answers, strict=True):
        source.put(feed.id, answer)
    return House(MemoryStore(), feeds=FEEDS, source=source, **more)


async def round_of(house: House) -> list[str]:
    """The feeds asked in one round."""
    before = len(house.told)
    await asyncio.wait_for(poll_round(house.store, house.clerk, house.collector, house.clock), 10)
    return sorted(polled.feed.id for polled in house.told[before:])


async def test_every_feed_is_asked_now_due_or_not_and_once() -> None:
    async with house_of(rss(), rss(), rss(listed(CALL))) as house:
        everyone = sorted(feed.id for feed in FEEDS)
        assert await round_of(house) == everyone
        house.clock.push(seconds=1)
        assert await round_of(house) == everyone, "a second later nothing is due, and all are asked"


async def test_a_round_that_takes_longer_than_the_interval_ends_all_the_same() -> None:
    """Where feeds may be asked every second, the first come due again before the last was asked."""

    class Slow(FakeSource):
        async def fetch(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
            house.clock.push(seconds=30)
            return await super().fetch(feed, state, now)

    quick = [replace(feed, every=(timedelta(seconds=1), timedelta(seconds=4)), private=True) for feed in FEEDS]
    source = Slow()
    for feed in quick:
        source.put(feed.id, rss())
    async with House(MemoryStore(), feeds=quick, source=source, width=1) as house:
        assert await round_of(house) == sorted(feed.id for feed in FEEDS), "each once"


async def test_those_that_asked_us_to_wait_or_failed_lately_are_left_alone() -> None:
    waits = BadAnswer("busy", status=429, retry_after=3600)
    async with house_of(waits, Unreachable("no answer"), rss()) as house:
        await round_of(house)
        house.clock.push(seconds=30)
        assert await round_of(house) == ["bote"]
        house.clock.push(minutes=20)
        assert await round_of(house) == ["bote", "kurier"]
        house.clock.push(hours=1)
        assert await round_of(house) == ["abendblatt", "bote", "kurier"]


async def test_lanes_narrower_than_the_width_are_drained_all_the_same() -> None:
    async with house_of(rss(), rss(), rss(), width=1) as house:
        assert len(await round_of(house)) == 3


async def test_a_lane_that_owes_its_pause_is_waited_for() -> None:
    feed = made_feed(pause=timedelta(minutes=1))
    source = FakeSource()
    source.put("abendblatt", rss())
    async with House(MemoryStore(), feeds=[feed], source=source) as house:
        await round_of(house)
        second = asyncio.create_task(round_of(house))
        await asyncio.sleep(0.1)
        assert not second.done()
        house.clock.push(minutes=1)
        assert await second == ["abendblatt"]


async def test_a_store_that_refuses_ends_the_round_and_the_other_feeds_were_heard() -> None:
    async with house_of(rss(listed(CALL)), rss(listed(RAIN, paper="kurier")), rss()) as house:
        commit = house.store.ledger.commit

        def full(judged: Any) -> Any:
            if any(placed.entry.title == CALL for placed in judged.placements):
                raise StoreUnavailable("the disk is full")
            return commit(judged)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(house.store.ledger, "commit", full)
            with pytest.raises(StoreUnavailable, match="disk is full"):
                await round_of(house)
        assert sorted(polled.feed.id for polled in house.told) == ["bote", "kurier"]


async def test_each_due_delivery_is_tried_once_and_counted() -> None:
    phone, mail = FakeChannel("phone"), FakeChannel("mail")
    mail.troubles.extend([DeliveryError("away")] * 10)
    watch = made_watch("anruf", "Telefonat Adler Brandt", "phone", "mail")
    channels = {"phone": [phone], "mail": [mail]}
    async with house_of(rss(listed(CALL)), rss(), rss(), channels=channels, watches=(watch,)) as house:
        await round_of(house)
        assert await deliver_round(house.deliverer, house.clock) == Tally(sent=1, undelivered=1)
    assert len(phone.sent) == 1
    assert len(mail.troubles) == 9
    assert house.store.outbox.count() == {"sent": 1, "pending": 1}


async def test_a_new_feed_of_a_site_that_asked_for_patience_is_not_waited_for() -> None:
    nord, ost = (made_feed(name, lane="verlag.example") for name in ("nord", "ost"))
    source = FakeSource()
    source.put("nord", BadAnswer("slow down", status=429, retry_after=1800))
    source.put("ost", rss())
    async with House(MemoryStore(), feeds=[nord], source=source) as house:
        assert await round_of(house) == ["nord"]
        house.feeds["ost"] = ost
        house.store.feeds.sync((nord, ost), house.clock())
        assert await round_of(house) == [], "and the round ends"
