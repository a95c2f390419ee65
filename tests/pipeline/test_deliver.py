"""Delivering: every message gets there, each in its turn, and no receiver is another's trouble."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.alerts.channels.base import Channel, Message, Shape
from monitor.errors import DeliveryError, StoreUnavailable
from monitor.model import Decision, Delivery, Judged
from monitor.pipeline import deliver
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from tests.fakes import FakeChannel
from tests.house import CALL, House, file_store, made_entry, made_watch

HEADLINES = (
    "Dichter Lenz stellt im Telefonat mit Verlag neuen Roman vor",
    "Bergwacht rettet Kletterer nach Telefonat aus der Nordwand",
    "Betrüger erbeuten mit Telefonat das Ersparte einer Witwe",
    "Schachmeisterin sagt per Telefonat Turnier in Reykjavik zu",
)


@dataclass
class Stuck:
    """A receiver that holds the line until it is let go, whatever deadline it was given."""

    name: str = "slow"
    sent: list[Message] = field(default_factory=list)
    begun: threading.Event = field(default_factory=threading.Event)
    free: threading.Event = field(default_factory=threading.Event)
    shape: Shape = field(default_factory=Shape)

    def send(self, message: Message, timeout: float) -> None:
        self.begun.set()
        self.free.wait(20)
        self.sent.append(message)


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = MemoryStore() if request.param == "memory" else file_store(tmp_path)
    yield opened
    opened.close()


def house_of(store: Store, **channels: Channel) -> House:
    return House(
        store,
        channels={name: [channel] for name, channel in channels.items()},
        watches=(made_watch("anruf", "Telefonat", *channels),),
    )


async def soon(happened: Callable[[], object], within: float = 5.0) -> None:
    end = time.monotonic() + within
    while not happened():
        assert time.monotonic() < end, "it did not happen"
        await asyncio.sleep(0.005)


async def ticking(house: House, happened: Callable[[], object]) -> None:
    """As the daemon does: a tick now and then, and whenever somebody was served."""
    for _ in range(500):
        if happened():
            return
        await house.deliverer.tick()
        await asyncio.sleep(0.005)
    raise AssertionError("it did not happen")


def states(house: House) -> dict[str, int]:
    return house.store.outbox.count()


async def test_a_message_is_sent_once_and_settled(store: Store) -> None:
    phone = FakeChannel()
    async with house_of(store, phone=phone) as house:
        house.hear(made_entry(CALL))
        for _ in range(3):
            await house.deliver()
            house.clock.push(hours=1)
    assert [message.title for message in phone.sent] == [CALL]
    assert states(house) == {"sent": 1}


async def test_every_target_of_a_channel_gets_its_own(store: Store) -> None:
    phones = [FakeChannel(), FakeChannel()]
    phones[0].troubles.append(DeliveryError("away"))
    async with House(store, channels={"phone": phones}) as house:
        house.hear(made_entry(CALL))
        await house.deliver()
        assert [len(phone.sent) for phone in phones] == [0, 1]
        house.clock.push(minutes=5)
        await house.deliver()
    assert [len(phone.sent) for phone in phones] == [1, 1]


async def test_a_slow_target_does_not_delay_another(store: Store) -> None:
    slow, phone = Stuck(), FakeChannel()
    async with house_of(store, slow=slow, phone=phone) as house:
        for headline in HEADLINES:
            house.hear(made_entry(headline))
        await house.deliverer.tick()
        await soon(lambda: len(phone.sent) == len(HEADLINES))
        house.hear(made_entry(CALL))
        await ticking(house, lambda: len(phone.sent) == len(HEADLINES) + 1)
        assert slow.sent == []
        slow.free.set()
        await ticking(house, lambda: len(slow.sent) == len(HEADLINES) + 1)


async def test_order_is_kept_within_a_story_and_no_other_story_waits(store: Store) -> None:
    phone = FakeChannel()
    async with house_of(store, phone=phone) as house:
        (first,) = house.hear(made_entry(HEADLINES[0])).alerts
        later = replace(first, step=first.step + 1)
        store.ledger.commit(Judged(decision=Decision((later,), (Delivery(later.key, "phone"),))))
        (other,) = house.hear(made_entry(HEADLINES[3])).alerts
        phone.troubles.append(DeliveryError("this one is too odd"))
        await house.deliver()
        assert [message.key for message in phone.sent] == [other.key], "what failed holds up its own story only"
        house.clock.push(minutes=2)
        await house.deliver()
    assert [message.key for message in phone.sent] == [other.key, first.key, later.key]


async def test_a_stuck_send_is_given_up_and_tried_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deliver, "SEND", 0.05)
    monkeypatch.setattr(deliver, "GRACE", 0.05)
    slow = Stuck()
    async with house_of(store, slow=slow) as house:
        house.hear(made_entry(CALL))
        await house.deliver()
        (row,) = store.outbox.rows()
        assert (row.state, row.attempts) == ("pending", 1)
        assert "no answer within" in row.last_error
        slow.free.set()
        await soon(lambda: slow.sent)
        house.clock.push(minutes=5)
        await house.deliver()
        assert states(house) == {"sent": 1}
    assert len(slow.sent) == 2, "the one that came through after all, and its repetition"
    assert slow.sent[0].key == slow.sent[1].key


async def test_a_permanent_error_is_a_dead_letter_that_is_not_tried_again(store: Store) -> None:
    phone = FakeChannel(troubles=deque([DeliveryError("unknown chat", permanent=True)]))
    async with house_of(store, phone=phone) as house:
        house.hear(made_entry(CALL))
        await house.deliver()
        house.clock.push(days=1)
        await house.deliver()
        (row,) = store.outbox.rows()
    assert (row.state, row.attempts, row.last_error) == ("dead", 1, "unknown chat")
    assert phone.sent == []


async def test_a_dead_letter_blocks_nothing_else(store: Store) -> None:
    phone = FakeChannel(troubles=deque([DeliveryError("refused", permanent=True)]))
    async with house_of(store, phone=phone) as house:
        house.hear(made_entry(HEADLINES[0]))
        house.hear(made_entry(HEADLINES[3]))
        await house.deliver()
    assert [message.title for message in phone.sent] == [HEADLINES[3]]


async def test_what_fails_is_tried_later_with_growing_patience_until_it_is_given_up(store: Store) -> None:
    phone = FakeChannel(troubles=deque([DeliveryError("away")] * 500))
    house = House(store, channels={"phone": [phone]}, patience={"phone": timedelta(hours=2)})
    waits: list[timedelta] = []
    async with house:
        house.hear(made_entry(CALL))
        while True:
            await house.deliver()
            (row,) = store.outbox.rows()
            if row.state == "dead":
                break
            assert row.next_at is not None
            waits.append(row.next_at - house.clock())
            await house.deliver()
            assert store.outbox.rows()[0].attempts == row.attempts, "not before its time"
            house.clock.now = row.next_at
    assert waits == sorted(waits)
    assert waits[0] < timedelta(minutes=1) < waits[-1]
    assert timedelta(hours=2) <= sum(waits, timedelta()) < timedelta(hours=4)
    assert "given up after" in row.last_error
    assert house.deliverer.failed == row.attempts


async def test_a_surprise_in_a_channel_is_a_failure_of_that_try_alone(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(FakeChannel):
        def send(self, message: Message, timeout: float) -> None:
            raise KeyError("token=geheim")

    phone = FakeChannel()
    async with house_of(store, phone=phone, broken=Broken()) as house:
        house.hear(made_entry(CALL))
        await house.deliver()
        row = next(row for row in store.outbox.rows() if row.channel == "broken")
    assert len(phone.sent) == 1
    assert (row.state, row.last_error) == ("pending", "unexpected KeyError"), "a surprise may hold a secret"
    assert "surprise while sending" in caplog.text


@pytest.mark.parametrize(
    ("known", "said"), [({}, "no longer in the config"), ({"phone": []}, "no longer in the config")]
)
async def test_a_channel_that_left_the_config_is_a_dead_letter_with_a_clear_word(
    store: Store, known: dict[str, list[Channel]], said: str
) -> None:
    async with house_of(store, phone=FakeChannel()) as house:
        house.hear(made_entry(CALL))
    async with House(store, channels=known, clock=house.clock) as house:
        await house.deliver()
        (row,) = store.outbox.rows()
    assert row.state == "dead"
    assert said in row.last_error
    assert "'phone'" in row.last_error


async def test_a_stop_lets_the_send_under_way_end_and_gives_back_what_was_not_begun(store: Store) -> None:
    slow = Stuck()
    async with house_of(store, slow=slow) as house:
        for headline in HEADLINES:
            house.hear(made_entry(headline))
        await house.deliverer.tick()
        await soon(slow.begun.is_set)
        stopping = asyncio.create_task(house.deliverer.stop(5))
        await asyncio.sleep(0.01)
        slow.free.set()
        await stopping
        assert len(slow.sent) == 1
        await soon(lambda: states(house) == {"sent": 1, "pending": 3})
        assert await house.deliverer.tick() == 0


async def test_a_send_that_outlasts_the_patience_is_cut_off_and_repeated_after_the_next_start(store: Store) -> None:
    slow, phone = Stuck(), FakeChannel()
    async with house_of(store, slow=slow) as house:
        house.hear(made_entry(CALL))
        await house.deliverer.tick()
        await soon(slow.begun.is_set)
        began = time.monotonic()
        await house.deliverer.stop(0.05)
        assert time.monotonic() - began < 2
    slow.free.set()
    async with house_of(store, slow=phone) as house:
        await house.deliver()
    assert [message.title for message in phone.sent] == [CALL]


async def test_a_tick_that_a_stop_overtakes_gives_its_claims_back(store: Store) -> None:
    async with house_of(store, phone=FakeChannel()) as house:
        house.hear(made_entry(CALL))
        tick = asyncio.create_task(house.deliverer.tick())
        await asyncio.sleep(0)
        await house.deliverer.stop(1)
        assert await tick == 0
        assert states(house) == {"pending": 1}


async def test_two_ticks_at_once_send_nothing_twice(store: Store) -> None:
    phone = FakeChannel()
    async with house_of(store, phone=phone) as house:
        for headline in HEADLINES:
            house.hear(made_entry(headline))
        await asyncio.gather(*(house.deliverer.tick() for _ in range(5)))
        await house.deliver()
    assert sorted(message.title for message in phone.sent) == sorted(HEADLINES)


async def test_a_store_that_refuses_to_settle_repeats_the_message_under_its_key(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    phone = FakeChannel()

    def full(*_: Any) -> None:
        raise StoreUnavailable("the disk is full")

    async with house_of(store, phone=phone) as house:
        house.hear(made_entry(CALL))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(type(store.outbox), "settle", full)
            await house.deliver()
        assert "could not be settled" in caplog.text
        await house.deliver()
        assert len(phone.sent) == 1, "not before its lease has run out"
        house.clock.push(minutes=3)
        await house.deliver()
    assert [message.key for message in phone.sent] == [phone.sent[0].key] * 2
    assert states(house) == {"sent": 1}
