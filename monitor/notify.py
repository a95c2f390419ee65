"""Tells the service manager how we are: ready, alive, reloading, stopping (the sd_notify protocol, one datagram each).

Without a manager that listens (no NOTIFY_SOCKET), every call does nothing.
"""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Mapping
from datetime import timedelta

LONGEST = 400
"""Characters of a status line."""
PATIENCE = 2.0
"""Seconds in which a manager must take a change of state; what is only news is dropped when it is busy."""


class Notifier:
    """One process's line to its service manager. Belongs to the main thread of the process that was started."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._address = _address(environ.get("NOTIFY_SOCKET", ""))
        self.interval = _interval(environ)
        """How often the manager wants to hear that we are alive, at a third of its patience; None: it doesn't ask."""

    @property
    def heard(self) -> bool:
        """Whether anybody listens."""
        return self._address is not None

    def ready(self, status: str = "") -> None:
        """The start, or a reload, is done."""
        self._say("READY=1", _status(status), patience=PATIENCE)

    def status(self, text: str) -> None:
        """One line for `systemctl status`."""
        self._say(_status(text))

    def alive(self) -> None:
        """Pat the watchdog."""
        self._say("WATCHDOG=1")

    def reloading(self) -> None:
        """A reload begins; `ready` ends it. The stamp lets the manager tell this reload from an earlier one."""
        self._say(
            "RELOADING=1",
            f"MONOTONIC_USEC={time.monotonic_ns() // 1000}",
            _status("reloading the config"),
            patience=PATIENCE,
        )

    def stopping(self) -> None:
        """The end has begun."""
        self._say("STOPPING=1", _status("stopping: messages under way are being sent"))

    def extend(self, patience: timedelta, why: str = "") -> None:
        """Ask for more time to start or stop: from now on at least `patience`."""
        self._say(f"EXTEND_TIMEOUT_USEC={patience // timedelta(microseconds=1)}", _status(why))

    def _say(self, *lines: str, patience: float = 0.0) -> None:
        if self._address is None:
            return
        text = "\n".join(line for line in lines if line)
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line:
                line.settimeout(patience)
                line.sendto(text.encode("utf-8", "replace"), self._address)
        except OSError:
            # Nobody listens any more; there is nobody else to tell, and the work goes on.
            return


def _address(named: str) -> str | None:
    """A path, or a name in the kernel's abstract space (`@…`); other kinds (vsock:) are for virtual machines."""
    if named.startswith("@") and len(named) > 1:
        return "\0" + named[1:]
    return named if named.startswith("/") else None


def _interval(environ: Mapping[str, str]) -> timedelta | None:
    """A third of WATCHDOG_USEC, so that one late pat kills nobody; None when it is meant for another process."""
    patience, whose = environ.get("WATCHDOG_USEC", ""), environ.get("WATCHDOG_PID", "")
    if not patience.isdecimal() or int(patience) == 0 or (whose and whose != str(os.getpid())):
        return None
    return timedelta(microseconds=int(patience)) / 3


def _status(text: str) -> str:
    """A newline in it would begin another message."""
    line = " ".join(text.split())
    return f"STATUS={line[:LONGEST]}" if line else ""
