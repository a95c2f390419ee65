"""Alive or not: the judgement as a table, and a real house that is looked at."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from monitor.errors import StoreUnavailable
from monitor.pipeline import heart
from monitor.pipeline.heart import Heart
from monitor.pipeline.pulse import ANSWER, OVERDUE, TURN, Pulse, ailments
from monitor.store.memory import MemoryStore
from tests.daemons import rss
from tests.fakes import MORNING, FakeChannel, FakeSource
from tests.house import CALL, House, listed, made_entry

WELL = Pulse(MORNING, MORNING, MORNING)
LONG = timedelta(hours=2)
BIT = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("pulse", "said", "why"),
    [
        (WELL, "", "nothing is due, everything has just turned"),
        (replace(WELL, turned_at=MORNING - TURN), "", "a loaded machine is slow, not dead"),
        (replace(WELL, turned_at=MORNING - TURN - BIT), "loop", "a loop that stands still is dead"),
        (replace(WELL, answered_at=MORNING - ANSWER - BIT), "store", "a store that hangs stops everything"),
        (replace(WELL, feeds_overdue=3), "", "just started: what waits from the night before is being worked off"),
        (replace(WELL, started_at=MORNING - LONG, feeds_overdue=3), "3 feeds are overdue", "nothing was ever polled"),
        (
            replace(WELL, started_at=MORNING - LONG, feeds_overdue=3, polled_at=MORNING - OVERDUE - BIT),
            "3 feeds are overdue",
            "polls have ceased",
        ),
        (
            replace(WELL, started_at=MORNING - LONG, feeds_overdue=20_000, polled_at=MORNING - BIT),
            "",
            "a lane of thousands takes hours, and it goes on",
        ),
        (replace(WELL, started_at=MORNING - LONG, polled_at=MORNING - LONG), "", "nothing is due: quiet feeds"),
        (replace(WELL, delivery_due_at=MORNING + LONG), "", "a row that waits for its time is not late"),
        (replace(WELL, started_at=MORNING - LONG, delivery_due_at=MORNING - OVERDUE), "", "late, but not yet stuck"),
        (
            replace(WELL, started_at=MORNING - LONG, delivery_due_at=MORNING - OVERDUE - BIT),
            "messages are due",
            "nobody sends",
        ),
        (
            replace(
                WELL, started_at=MORNING - LONG, delivery_due_at=MORNING - LONG, tried_at=MORNING - timedelta(minutes=1)
            ),
            "",
            "a long queue is being sent",
        ),
    ],
)
def test_what_counts_as_alive(pulse: Pulse, said: str, why: str) -> None:
    found = ailments(pulse, MORNING)
    assert (found == ()) if not said else (len(found) == 1 and said in found[0]), why


def test_everything_wrong_is_said_at_once() -> None:
    stuck = replace(WELL, feeds_overdue=1, delivery_due_at=MORNING)
    assert len(ailments(stuck, MORNING + LONG)) == 4


def house_of(store: MemoryStore) -> House:
    source = FakeSource()
    source.put("abendblatt", rss(listed(CALL)))
    return House(store, source=source, channels={"phone": [FakeChannel()]})


def heart_of(house: House) -> Heart:
    return Heart(house.store, house.clerk, house.collector, house.deliverer, house.clock)


async def test_a_house_that_works_is_alive_hour_after_hour() -> None:
    async with house_of(MemoryStore()) as house:
        beating = heart_of(house)
        for _ in range(6):
            await house.poll()
            await house.deliver()
            assert await beating.beat() == ()
            house.clock.push(hours=1)


async def test_a_house_that_stopped_polling_is_not() -> None:
    async with house_of(MemoryStore()) as house:
        beating = heart_of(house)
        await house.poll()
        await house.deliver()
        house.clock.push(hours=1)
        assert await beating.beat() == (), "a poll was saved since the last look"
        house.clock.push(minutes=6)
        assert await beating.beat() == ("1 feeds are overdue and none is polled",)
        await house.poll()
        assert await beating.beat() == (), "and is again once it polls"


async def test_a_house_that_stopped_sending_is_not() -> None:
    async with house_of(MemoryStore()) as house:
        beating = heart_of(house)
        house.hear(made_entry(CALL))
        house.clock.push(minutes=6)
        house.store.feeds.sync((), house.clock())
        assert await beating.beat() == ("messages are due and none is tried",)
        await house.deliver()
        assert await beating.beat() == ()


async def test_a_store_that_refuses_has_not_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise StoreUnavailable("the disk is gone")

    async with house_of(MemoryStore()) as house:
        beating = heart_of(house)
        monkeypatch.setattr(type(house.store.outbox), "next_due", refuse)
        assert await beating.beat() == ()
        house.clock.push(minutes=1)
        assert await beating.beat() == ("the store does not answer",)


async def test_a_clerk_that_hangs_is_asked_once_and_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    monkeypatch.setattr(heart, "PATIENCE", 0.02)
    free = threading.Event()
    async with house_of(MemoryStore()) as house:
        beating = heart_of(house)
        stuck = asyncio.create_task(house.clerk(free.wait, 10))
        await asyncio.sleep(0)
        for _ in range(3):
            house.clock.push(seconds=30)
            found = await beating.beat()
        assert "the store does not answer" in found
        free.set()
        await stuck
        monkeypatch.setattr(heart, "PATIENCE", 5)
        assert "the store does not answer" not in await beating.beat()


async def test_two_who_look_at_once_share_one_question() -> None:
    async with house_of(MemoryStore()) as house:
        heart = heart_of(house)
        assert not any(await asyncio.gather(heart.beat(), heart.beat(), heart.beat()))
        assert await heart.beat() == ()
