"""The loops: real ticks by APScheduler, real signals, and an outage that is said once."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from monitor import daemon
from monitor.daemon import Work, serve
from monitor.errors import StoreUnavailable
from monitor.keeping import Keeping, Reloaded
from monitor.store.memory import MemoryStore
from tests.daemons import rss
from tests.fakes import FakeChannel, FakeSource
from tests.house import CALL, House, listed


def house_of(*answers: Any) -> House:
    source = FakeSource()
    source.put("abendblatt", *(answers or (rss(listed(CALL)),)))
    return House(MemoryStore(), source=source, channels={"phone": [FakeChannel()]})


def work_of(house: House, keeping: Keeping | None = None, **chores: Callable[[], Awaitable[None]]) -> Work:
    from monitor.cli import clock

    async def release(*, at_once: bool = False) -> int:
        return 0

    return Work(
        house.clerk,
        lambda: house.clerk(house.store.agenda.due, clock.now()),
        house.collector,
        house.deliverer,
        release,
        chores,
        house.woken,
        clock.now,
        keeping=keeping or Keeping(),
    )


async def until(happened: Callable[[], object], within: float = 8.0) -> None:
    async with asyncio.timeout(within):
        while not happened():
            await asyncio.sleep(0.01)


async def served(
    house: House,
    happened: Callable[[], object],
    number: signal.Signals = signal.SIGTERM,
    keeping: Keeping | None = None,
    first: Callable[[], object] = lambda: None,
) -> None:
    """Run the loops until something has happened, then stop them by a signal, as systemd does."""
    ready = asyncio.Event()
    running = asyncio.create_task(serve(work_of(house, keeping), ready.set))
    try:
        await ready.wait()
        first()
        await until(happened)
    finally:
        os.kill(os.getpid(), number)
        await asyncio.wait_for(running, 8)


@pytest.fixture(autouse=True)
def own_signals() -> Any:
    """After a stop the daemon leaves signals to the system; the test process wants its own back."""
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = {number: signal.getsignal(number) for number in numbers}
    level = logging.getLogger("apscheduler").level
    yield
    logging.getLogger("apscheduler").setLevel(level)
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_it_polls_and_tells_at_once_and_ends_on_a_signal(number: signal.Signals) -> None:
    async with house_of() as house:
        (phone,) = house.channels["phone"]
        assert isinstance(phone, FakeChannel)
        await served(house, lambda: phone.sent, number)
        assert await house.collector.tick() == 0, "nothing is begun after the end"
        for each in (signal.SIGINT, signal.SIGTERM):
            assert signal.getsignal(each) is signal.SIG_DFL, "a second signal ends the process at once"


async def test_a_hangup_reloads_and_the_daemon_goes_on() -> None:
    async with house_of() as house:
        reloads = 0

        async def reload() -> Reloaded:
            nonlocal reloads
            reloads += 1
            return Reloaded(good=True, said="done")

        await served(
            house,
            lambda: reloads == 1 and house.told,
            keeping=Keeping(reload=reload),
            first=lambda: os.kill(os.getpid(), signal.SIGHUP),
        )
        assert reloads == 1


async def test_in_a_terminal_a_hangup_is_its_end_and_ours() -> None:
    async with house_of() as house:
        await served(house, lambda: house.told, signal.SIGHUP, Keeping(terminal=True))


async def test_a_changed_file_reloads_once() -> None:
    async with house_of() as house:
        changes, reloads = [False, True, False, False, False], 0

        async def reload() -> Reloaded:
            nonlocal reloads
            reloads += 1
            return Reloaded(good=True, said="done")

        keeping = Keeping(reload=reload, changed=lambda: bool(changes) and changes.pop(0))
        await served(house, lambda: not changes, keeping=keeping)
        assert reloads == 1


async def test_the_scheduler_ticks_each_second() -> None:
    async with house_of() as house:
        ticks = 0
        claim = house.store.feeds.claim

        def counted(*args: Any) -> Any:
            nonlocal ticks
            ticks += 1
            return claim(*args)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(house.store.feeds, "claim", counted)
            began = asyncio.get_running_loop().time()
            await served(house, lambda: ticks >= 3)
        assert asyncio.get_running_loop().time() - began > 1.5, "the third comes after two seconds"


async def test_a_tick_that_overruns_is_skipped_and_never_stacked(caplog: pytest.LogCaptureFixture) -> None:
    inside, most, calls = 0, 0, 0
    async with house_of() as house:

        async def slow(*_: Any) -> int:
            nonlocal inside, most, calls
            calls += 1
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(1.4)
            inside -= 1
            return 0

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(house.deliverer, "tick", slow)
            await served(house, lambda: calls >= 2)
    assert most == 1
    assert "maximum number of running instances" not in caplog.text


async def test_an_outage_does_not_end_the_daemon_and_polling_goes_on_after_it() -> None:
    async with house_of() as house:
        failing = 1
        claim = house.store.feeds.claim

        def locked(*args: Any) -> Any:
            nonlocal failing
            if failing:
                failing -= 1
                raise StoreUnavailable("database is locked")
            return claim(*args)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(house.store.feeds, "claim", locked)
            await served(house, lambda: house.told)


async def test_a_store_that_is_away_when_the_sender_is_woken_does_not_silence_it() -> None:
    async with house_of() as house:
        ticks = 0

        async def tick() -> int:
            nonlocal ticks
            ticks += 1
            raise StoreUnavailable("database is locked")

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(house.deliverer, "tick", tick)
            speaking = asyncio.create_task(daemon._speak(work_of(house)))
            for count in (1, 2):
                house.woken.set()
                await until(lambda count=count: ticks == count)  # type: ignore[misc] # mypy can't infer it
            speaking.cancel()
            await speaking
