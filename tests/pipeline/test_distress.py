"""A store that refuses is told of past it, once, and its recovery through it; a disk that fills is told of in time."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.app.alarm import shouting
from monitor.errors import DeliveryError, StoreError, StoreUnavailable
from monitor.model import Alert
from monitor.pipeline.distress import LITTLE, Distress
from monitor.store.memory import MemoryStore
from tests.fakes import FakeChannel, FakeClock
from tests.house import House

FULL = StoreUnavailable("sqlite:///x.db has no room left on its disk", hint="free some space")


@dataclass
class Scene:
    """A house whose disk and store can be made to fail."""

    house: House
    phone: FakeChannel
    clock: FakeClock
    room: int | None = 10 * LITTLE
    polls: StoreError | None = None
    distress: Distress = field(init=False)

    def __post_init__(self) -> None:
        shout = shouting(self.house.deliverer, self.house.operator)
        self.distress = Distress(
            self.house.clerk, self.house.operator, shout, lambda: self.room, lambda: self.polls, self.clock
        )

    async def after(self, *, refused: bool = False, **time: float) -> list[str]:
        """Let time pass and look; the titles that the phone has by then."""
        self.clock.push(**time)
        if refused:
            self.distress.refused(FULL)
        await self.distress.look()
        return [message.title for message in self.phone.sent]

    @property
    def told(self) -> list[tuple[str, str]]:
        """What the ledger holds for the operator, oldest first."""
        alerts: tuple[Alert, ...] = self.house.store.ledger.alerts(watch_id="operator")
        return [(alert.story_id, alert.occasion.value) for alert in reversed(alerts)]


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    phone, clock = FakeChannel(), FakeClock()
    async with House(MemoryStore(), channels={"phone": [phone]}, operator=("phone",), clock=clock) as house:
        yield Scene(house, phone, clock)


async def test_a_refusal_that_lasts_is_said_past_the_store_once(scene: Scene) -> None:
    assert await scene.after(refused=True) == []
    assert await scene.after(refused=True, seconds=30) == [], "a store that is locked for a moment is nobody's business"
    assert await scene.after(refused=True, seconds=31) == ["The store refuses what it is given"]
    assert "no room left on its disk. free some space" in scene.phone.sent[0].body
    for _ in range(10):
        assert len(await scene.after(refused=True, seconds=30)) == 1
    assert scene.told == [], "nothing of it went through the store"


async def test_what_is_over_is_told_through_the_store(scene: Scene) -> None:
    await scene.after(refused=True)
    await scene.after(refused=True, seconds=61)
    await scene.after(seconds=30)
    assert scene.told == [], "half a minute without a refusal may be the pause between two tries"
    await scene.after(seconds=60)
    assert scene.told == [("store", "recovery")]
    await scene.after(refused=True, hours=1)
    assert len(await scene.after(refused=True, seconds=61)) == 2, "the next trouble is a new one"


async def test_one_that_passed_at_once_is_never_mentioned(scene: Scene) -> None:
    await scene.after(refused=True)
    await scene.after(minutes=2)
    assert (scene.phone.sent, scene.told) == ([], [])


async def test_what_polls_could_not_save_counts_too_and_each_refusal_once(scene: Scene) -> None:
    scene.polls = StoreUnavailable("full")
    await scene.after()
    await scene.after(minutes=2)
    assert scene.phone.sent == [], "the same error, long ago"
    for _ in range(4):
        scene.polls = StoreUnavailable("full")
        await scene.after(seconds=40)
    assert len(scene.phone.sent) == 1


async def test_a_receiver_that_fails_too_does_not_end_the_look(scene: Scene) -> None:
    scene.phone.troubles.append(DeliveryError("no network either"))
    await scene.after(refused=True)
    assert await scene.after(refused=True, seconds=61) == []


async def test_a_disk_that_fills_is_told_of_while_there_is_room_to_tell(scene: Scene) -> None:
    await scene.after()
    scene.room = LITTLE - 1
    await scene.after(minutes=1)
    await scene.after(minutes=1)
    assert scene.told == [("disk", "trouble")]
    scene.room = LITTLE + 1
    await scene.after(minutes=1)
    assert scene.told == [("disk", "trouble")], "around the border nothing flutters"
    scene.room = 2 * LITTLE
    await scene.after(minutes=1)
    assert scene.told == [("disk", "trouble"), ("disk", "recovery")]


async def test_a_store_on_a_server_has_no_disk_of_ours(scene: Scene) -> None:
    scene.room = None
    await scene.after()
    assert scene.told == []


def test_the_room_is_that_of_the_stores_own_disk(tmp_path: Path) -> None:
    from monitor.app.alarm import room_of
    from monitor.app.plan import plan

    path = tmp_path / "config.yaml"
    text = "feeds: [https://a.example/f]\nwatches: [{name: A, query: b}]\nchannels: {c: {console: true}}\n"
    path.write_text(text)
    assert (room_of(plan(path))() or 0) > 0
    path.write_text(text + "store: sqlite:////nowhere/at/all.db\n")
    assert room_of(plan(path))() is None
    path.write_text(text + "store: postgresql://db.example/news\n")
    assert room_of(plan(path))() is None


def test_the_patience_fits_the_tries() -> None:
    """Refusals come at least as often as the slowest try, so silence for longer means that it works."""
    from monitor.pipeline.distress import QUIET
    from monitor.pipeline.ticking import SLOWEST

    assert timedelta(seconds=2 * SLOWEST) < QUIET
