"""A real daemon in front of somebody who listens as systemd does: what it says at each turn of its life, and in which order."""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.daemons import Daemon, depesche, eventually

CONFIG = """\
feeds: [{url: "http://127.0.0.1:9/nothing", name: Niemand}]
watches: [{name: Alles, query: die}]
channels: {console: {console: true}}
"""


class Manager:
    """Listens at a socket, and keeps what it heard."""

    def __init__(self, folder: Path) -> None:
        self.address = str(folder / "notify")
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(self.address)
        self._socket.setblocking(False)
        self._heard: list[list[str]] = []

    @property
    def heard(self) -> list[list[str]]:
        """Each message as its lines, in order."""
        with suppress(BlockingIOError):
            while True:
                self._heard.append(self._socket.recv(65_536).decode().split("\n"))
        return self._heard

    def first(self, word: str) -> int:
        """Which message was the first to say this; -1: none yet."""
        said = [number for number, lines in enumerate(self.heard) if any(line.startswith(word) for line in lines)]
        return said[0] if said else -1

    def count(self, word: str) -> int:
        return sum(any(line.startswith(word) for line in lines) for lines in self.heard)

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[Manager]:
    listening = Manager(tmp_path)
    yield listening
    listening.close()


def written(folder: Path, text: str = CONFIG) -> Path:
    path = folder / "config.yaml"
    path.write_text(text)
    return path


def test_a_life_is_told_in_order(tmp_path: Path, manager: Manager) -> None:
    path = written(tmp_path)
    environ = {"NOTIFY_SOCKET": manager.address, "WATCHDOG_USEC": "1500000"}
    with Daemon(path, "--no-watch", environ=environ) as daemon:
        eventually(lambda: manager.count("WATCHDOG=1") >= 3, what="the third pat")
        ready = manager.first("READY=1")
        assert 0 <= manager.first("EXTEND_TIMEOUT_USEC=") < ready < manager.first("WATCHDOG=1")
        assert manager.heard[ready][1].startswith("STATUS=1 feeds, 1 watches, 1 channels; 0 polls")
        path.write_text(CONFIG.replace("name: Alles", "name: Anderes"))
        os.kill(daemon.process.pid, signal.SIGHUP)
        eventually(lambda: manager.count("READY=1") == 2, what="the end of the reload")
        began, ended = manager.heard[manager.first("RELOADING=1")], manager.heard[-1]
        assert began[1].startswith("MONOTONIC_USEC=")
        assert any("config reloaded: watches" in line for lines in manager.heard for line in lines), ended
        path.write_text(CONFIG.replace("query: die", "query: 'die AND ('"))
        os.kill(daemon.process.pid, signal.SIGHUP)
        eventually(lambda: manager.count("READY=1") == 3, what="the end of the second reload")
        assert any("has 1 fault; the one before stays" in line for lines in manager.heard for line in lines)
        assert manager.first("STOPPING=1") == -1
        daemon.stop(signal.SIGTERM)
        assert manager.first("STOPPING=1") > 0
        assert daemon.returncode == 0


def test_what_never_became_ready_never_said_so(tmp_path: Path, manager: Manager) -> None:
    environ = {"NOTIFY_SOCKET": manager.address}
    with Daemon(written(tmp_path, "feeds: [nonsense]\n"), ready=False, environ=environ) as daemon:
        eventually(lambda: daemon.returncode is not None, what="the end")
        assert daemon.returncode == 2
    assert manager.heard == []


def test_a_store_that_is_held_is_no_readiness(tmp_path: Path, manager: Manager) -> None:
    path = written(tmp_path)
    with Daemon(path):
        other = Daemon(path, ready=False, environ={"NOTIFY_SOCKET": manager.address})
        with other:
            eventually(lambda: other.returncode is not None, what="the end of the second")
            assert other.returncode == 3
    assert manager.first("READY=1") == -1


def test_one_that_may_only_read_lives_on(tmp_path: Path, manager: Manager) -> None:
    """Somebody else holds the write lock: the store answers, and a restart would mend nothing."""
    path = written(tmp_path)
    environ = {"NOTIFY_SOCKET": manager.address, "WATCHDOG_USEC": "900000"}
    with Daemon(path, "--no-watch", environ=environ):
        eventually(lambda: manager.count("WATCHDOG=1") >= 2, what="two pats")
        other = sqlite3.connect(tmp_path / "depesche.db", isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        before = manager.count("WATCHDOG=1")
        eventually(lambda: manager.count("WATCHDOG=1") > before + 2, what="pats while only writing is blocked")
        other.execute("ROLLBACK")
        other.close()


def test_one_that_is_stopped_pats_no_dog(tmp_path: Path, manager: Manager) -> None:
    path = written(tmp_path)
    environ = {"NOTIFY_SOCKET": manager.address, "WATCHDOG_USEC": "900000"}
    with Daemon(path, "--no-watch", environ=environ) as daemon:
        eventually(lambda: manager.count("WATCHDOG=1") >= 2, what="two pats")
        os.kill(daemon.process.pid, signal.SIGSTOP)
        eventually(lambda: stopped(daemon.process.pid), what="the stop")
        before = manager.count("WATCHDOG=1")
        depesche("version")  # some seconds pass in which a living one would pat
        assert manager.count("WATCHDOG=1") == before
        os.kill(daemon.process.pid, signal.SIGCONT)
        eventually(lambda: manager.count("WATCHDOG=1") > before, what="a pat after it")


def stopped(pid: int) -> bool:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "T"
