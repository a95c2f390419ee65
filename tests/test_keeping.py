"""Word to the service manager from a daemon that lives, and none from one that doesn't."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.errors import StoreUnavailable
from monitor.keeping import LOOK, Keeping, Reloaded
from monitor.notify import Notifier


class Manager:
    """What systemd is to a service: it listens."""

    def __init__(self, folder: Path) -> None:
        self.address = str(folder / "notify")
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(self.address)
        self._socket.setblocking(False)

    def heard(self) -> list[str]:
        """All that was said since the last time, message by message."""
        messages: list[str] = []
        with suppress(BlockingIOError):
            while True:
                messages.append(self._socket.recv(65_536).decode())
        return messages

    def line(self, **environ: str) -> Notifier:
        return Notifier({"NOTIFY_SOCKET": self.address, **environ})

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[Manager]:
    listening = Manager(tmp_path)
    yield listening
    listening.close()


async def ill() -> tuple[str, ...]:
    return ("the store does not answer", "5 feeds are overdue and none is polled")


async def well() -> tuple[str, ...]:
    return ()


async def test_a_daemon_that_lives_pats_the_dog_and_says_how_it_is(manager: Manager) -> None:
    await Keeping(manager.line(), figures=lambda: "8 feeds", beat=well).look()
    assert manager.heard() == ["WATCHDOG=1", "STATUS=8 feeds"]


async def test_one_that_is_not_well_pats_no_dog_and_says_why(
    manager: Manager, caplog: pytest.LogCaptureFixture
) -> None:
    await Keeping(manager.line(), figures=lambda: "8 feeds", beat=ill).look()
    (only,) = manager.heard()
    assert only.startswith("STATUS=not well: the store does not answer; 5 feeds")
    assert "not well" in caplog.text


@pytest.mark.parametrize(
    ("patience", "interval"),
    [
        ("", LOOK),
        ("6000000", timedelta(seconds=2)),
        ("60000000", LOOK),
    ],
)
def test_a_look_is_often_enough_for_the_dog_and_for_the_reader(
    manager: Manager, patience: str, interval: timedelta
) -> None:
    assert Keeping(manager.line(WATCHDOG_USEC=patience)).interval == interval


async def reloaded(keeping: Keeping, again: asyncio.Event, times: int = 1) -> None:
    """Ask for reloads, one after another, and let each end."""
    running = asyncio.create_task(keeping.reload_whenever(again))
    for _ in range(times):
        again.set()
        for _ in range(5):
            await asyncio.sleep(0)
    running.cancel()
    await asyncio.wait([running])


async def test_a_reload_is_announced_and_its_end_says_how_it_went(manager: Manager) -> None:
    async def reload() -> Reloaded:
        return Reloaded(good=False, said="the changed config has 2 faults; the one before stays in force")

    await reloaded(Keeping(manager.line(), figures=lambda: "8 feeds", reload=reload), asyncio.Event())
    began, ended = manager.heard()
    assert began.startswith("RELOADING=1\nMONOTONIC_USEC=")
    assert ended == "READY=1\nSTATUS=the changed config has 2 faults; the one before stays in force; 8 feeds"


async def test_a_reload_that_surprises_leaves_the_daemon_as_it_was(
    manager: Manager, caplog: pytest.LogCaptureFixture
) -> None:
    async def reload() -> Reloaded:
        raise ZeroDivisionError

    await reloaded(Keeping(manager.line(), reload=reload), asyncio.Event(), times=2)
    assert [message.partition("=")[0] for message in manager.heard()] == ["RELOADING", "READY"] * 2
    assert "the config before stays in force" in caplog.text


async def test_a_reload_that_the_store_refused_is_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    tries = 0
    again = asyncio.Event()

    async def reload() -> Reloaded:
        nonlocal tries
        tries += 1
        if tries == 1:
            raise StoreUnavailable("the disk is full")
        return Reloaded(good=True, said="done")

    running = asyncio.create_task(Keeping(reload=reload, again_after=0.01).reload_whenever(again))
    again.set()
    async with asyncio.timeout(5):
        while tries < 2:
            await asyncio.sleep(0.005)
    running.cancel()
    await asyncio.wait([running])
    assert [vars(record)["error"] for record in caplog.records] == ["the disk is full"]


async def test_what_begins_with_the_loops_is_told_once_and_may_fail(caplog: pytest.LogCaptureFixture) -> None:
    begun = 0

    async def begin() -> None:
        nonlocal begun
        begun += 1
        raise StoreUnavailable("database is locked")

    caplog.set_level(logging.ERROR)
    await reloaded(Keeping(begun=begin), asyncio.Event(), times=3)
    assert begun == 1
    assert [vars(record)["error"] for record in caplog.records] == ["database is locked"]
