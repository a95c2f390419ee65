"""A clock that jumps: back, and every feed is due at once; forward, and nothing but a word."""

from __future__ import annotations

import logging

import pytest

from monitor.pipeline.jump import Jump
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from tests.daemons import rss
from tests.fakes import FakeClock, FakeSource
from tests.house import CALL, House, listed, made_feed


class Seconds:
    """Runs on whatever the clock of the wall does."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def due(store: Store, clock: FakeClock) -> int:
    return store.feeds.overdue(clock())


@pytest.mark.parametrize(
    ("moved", "passed", "due_after", "said"),
    [
        pytest.param({"seconds": 30}, 30, 0, "", id="an ordinary half minute"),
        pytest.param({"seconds": 10}, 30, 0, "", id="the work of a time server"),
        pytest.param({"hours": -5}, 30, 1, "set back", id="five hours back"),
        pytest.param({"days": -9000}, 30, 1, "set back", id="a clock without a battery"),
        pytest.param({"minutes": 3}, 30, 0, "slept", id="a short sleep"),
    ],
)
async def test_what_a_jump_does(
    moved: dict[str, float], passed: float, due_after: int, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "depesche.clock")
    source = FakeSource()
    source.put("abendblatt", rss(listed(CALL)))
    async with House(MemoryStore(), source=source, feeds=(made_feed(),)) as house:
        await house.poll()
        assert due(house.store, house.clock) == 0
        seconds = Seconds()
        jump = Jump(house.store, house.clerk, house.clock, seconds)
        house.clock.push(**moved)
        seconds.now += passed
        await jump.look()
        assert due(house.store, house.clock) == due_after
        assert said in caplog.text
        assert bool(caplog.records) is bool(said)
        caplog.clear()
        house.clock.push(seconds=30)
        seconds.now += 30
        await jump.look()
        assert caplog.records == [], "a jump is told once"
