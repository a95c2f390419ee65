"""The line to the service manager, heard on a real datagram socket."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.notify import LONGEST, Notifier


class Manager:
    """What systemd is to a service: a socket and its name."""

    def __init__(self, address: str) -> None:
        self.name = address.replace("\0", "@", 1)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(address)
        self._socket.settimeout(2)

    def next(self) -> list[str]:
        """The lines of the next message."""
        return self._socket.recv(65_536).decode().split("\n")

    def close(self) -> None:
        self._socket.close()


@pytest.fixture(params=["path", "abstract"])
def manager(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Manager]:
    address = str(tmp_path / "notify") if request.param == "path" else f"\0depesche-test-{os.getpid()}-{id(tmp_path)}"
    listening = Manager(address)
    yield listening
    listening.close()


def line_to(manager: Manager, **more: str) -> Notifier:
    return Notifier({"NOTIFY_SOCKET": manager.name, **more})


def test_readiness_comes_with_its_status(manager: Manager) -> None:
    line_to(manager).ready("20 feeds, 3 watches")
    assert manager.next() == ["READY=1", "STATUS=20 feeds, 3 watches"]


def test_each_message_is_one_datagram_as_systemd_reads_it(manager: Manager) -> None:
    line = line_to(manager)
    line.status("idle")
    line.alive()
    line.extend(timedelta(seconds=30), "bringing the store up to date")
    assert manager.next() == ["STATUS=idle"]
    assert manager.next() == ["WATCHDOG=1"]
    assert manager.next() == ["EXTEND_TIMEOUT_USEC=30000000", "STATUS=bringing the store up to date"]


def test_a_reload_is_stamped_with_the_monotonic_clock(manager: Manager) -> None:
    before = time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000
    line_to(manager).reloading()
    kind, stamp, _ = manager.next()
    assert kind == "RELOADING=1"
    assert before <= int(stamp.removeprefix("MONOTONIC_USEC=")) <= time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000


def test_the_end_is_announced(manager: Manager) -> None:
    line_to(manager).stopping()
    assert manager.next()[0] == "STOPPING=1"


def test_a_status_can_not_smuggle_in_another_message(manager: Manager) -> None:
    line_to(manager).status("feed\nREADY=1\rWATCHDOG=trigger")
    assert manager.next() == ["STATUS=feed READY=1 WATCHDOG=trigger"]


@given(st.text())
def test_a_status_is_always_one_line_of_bounded_length(text: str) -> None:
    from monitor.notify import _status

    line = _status(text)
    assert len(line.splitlines()) <= 1
    assert len(line) <= LONGEST + len("STATUS=")


@pytest.mark.parametrize("named", ["", "@", "vsock:2:1234", "relative/path"])
def test_without_a_manager_nothing_happens(named: str) -> None:
    line = Notifier({"NOTIFY_SOCKET": named})
    assert not line.heard
    line.ready("x")
    line.alive()


def test_a_manager_that_has_gone_disturbs_nobody(tmp_path: Path) -> None:
    line = Notifier({"NOTIFY_SOCKET": str(tmp_path / "nobody")})
    assert line.heard
    line.alive()


def test_a_manager_that_does_not_listen_holds_nobody_up(manager: Manager) -> None:
    line = line_to(manager)
    began = time.monotonic()
    for _ in range(2_000):  # far more than the socket's queue holds
        line.alive()
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    ("environ", "interval"),
    [
        ({}, None),
        ({"WATCHDOG_USEC": "0"}, None),
        ({"WATCHDOG_USEC": "soon"}, None),
        ({"WATCHDOG_USEC": "60000000"}, timedelta(seconds=20)),
        ({"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": str(os.getpid())}, timedelta(seconds=20)),
        ({"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "1"}, None),
    ],
)
def test_the_watchdog_is_patted_thrice_in_its_patience(environ: dict[str, str], interval: timedelta | None) -> None:
    assert Notifier(environ).interval == interval
