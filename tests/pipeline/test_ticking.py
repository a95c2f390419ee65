"""What is begun each second: only what is due, each once at a time; and what a tick says that fails."""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Awaitable, Callable

import pytest

from monitor.errors import StoreError, StoreUnavailable
from monitor.pipeline.ticking import SLOWEST, Part, Ticks, guarded
from monitor.store.base import Due

PARTS: dict[str, Callable[[Due], bool]] = {
    "poll": lambda due: due.feeds,
    "deliver": lambda due: due.messages,
    "release": lambda due: due.releases,
    "articles": lambda due: due.articles,
}


class Begun:
    """Four parts that write down when they are begun, and an agenda that says what it was told to say."""

    def __init__(self, *answers: Due | StoreError) -> None:
        self.answers = list(answers)
        self.names: list[str] = []
        self.free = asyncio.Event()
        self.free.set()
        self.ticks = Ticks(self.agenda, [Part(name, self.job(name), due) for name, due in PARTS.items()])

    async def agenda(self) -> Due:
        answer = self.answers.pop(0)
        if isinstance(answer, StoreError):
            raise answer
        return answer

    def job(self, name: str) -> Callable[[], Awaitable[None]]:
        async def run() -> None:
            self.names.append(name)
            await self.free.wait()

        return run

    async def tick(self) -> None:
        await self.ticks.tick()
        for _ in range(5):
            await asyncio.sleep(0)


@pytest.mark.parametrize(
    ("due", "names"),
    [
        (Due(), []),
        (Due(feeds=True), ["poll"]),
        (Due(messages=True), ["deliver"]),
        (Due(releases=True), ["release"]),
        (Due(articles=True), ["articles"]),
        (Due(True, True, True, True), ["poll", "deliver", "release", "articles"]),
    ],
    ids=["nothing", "a feed", "a message", "what was held", "an article", "everything"],
)
async def test_only_what_is_due_is_begun(due: Due, names: list[str]) -> None:
    begun = Begun(due)
    await begun.tick()
    assert begun.names == names


async def test_what_still_runs_is_not_begun_again_and_holds_up_nothing_else() -> None:
    begun = Begun(Due(feeds=True), Due(feeds=True, messages=True), Due(feeds=True))
    begun.free.clear()
    await begun.tick()
    await begun.tick()
    assert begun.names == ["poll", "deliver"]
    begun.free.set()
    await asyncio.sleep(0.01)
    await begun.tick()
    assert begun.names == ["poll", "deliver", "poll"]


async def test_a_stop_cuts_off_what_runs_without_a_word(caplog: pytest.LogCaptureFixture) -> None:
    begun = Begun(Due(feeds=True), Due(feeds=True))
    begun.free.clear()
    await begun.tick()
    begun.ticks.stop()
    await asyncio.sleep(0.01)
    await begun.tick()
    assert begun.names == ["poll", "poll"], "the first is over"
    assert not caplog.records
    begun.ticks.stop()
    await asyncio.sleep(0)


async def test_what_needs_no_agenda_goes_on_while_the_store_refuses() -> None:
    looks = 0

    async def look() -> None:
        nonlocal looks
        looks += 1

    async def agenda() -> Due:
        raise StoreUnavailable("database is locked")

    refusals: list[StoreError] = []
    ticks = Ticks(agenda, [], [("heartbeat", look)], refusals.append)
    for _ in range(3):
        await ticks.tick()
        await asyncio.sleep(0.01)
    assert (looks, len(refusals)) == (3, 1), "the store is asked ever more slowly"


async def test_an_outage_of_the_store_is_said_once_and_so_is_its_end(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    troubles = [StoreUnavailable("database is locked")] * 3

    async def tick() -> None:
        if troubles:
            raise troubles.pop()

    now, refusals = 0.0, 0

    def refused(_: StoreError) -> None:
        nonlocal refusals
        refusals += 1

    tried = guarded("poll", tick, refused, lambda: now)
    for _ in range(20):
        await tried()
        now += 1
    assert refusals == 3
    assert caplog.text.count("the store refused") == 1
    assert caplog.text.count("the tick works again") == 1


async def test_a_store_that_goes_on_refusing_is_asked_ever_more_slowly() -> None:
    asked: list[float] = []
    now = 0.0

    async def tick() -> None:
        asked.append(now)
        raise StoreUnavailable("no room left on its disk")

    tried = guarded("poll", tick, seconds=lambda: now)
    for _ in range(150):
        await tried()
        now += 1
    pauses = [later - before for before, later in itertools.pairwise(asked)]
    assert pauses[:5] == [1, 2, 4, 8, 16]
    assert set(pauses[5:]) == {SLOWEST}


async def test_a_surprise_in_a_tick_is_said_and_the_next_tick_comes(caplog: pytest.LogCaptureFixture) -> None:
    calls = 0

    async def tick() -> None:
        nonlocal calls
        calls += 1
        raise ZeroDivisionError

    tried = guarded("release", tick)
    await tried()
    await tried()
    assert calls == 2
    assert "surprise in a tick" in caplog.text
