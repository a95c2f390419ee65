"""Writes events where they belong: to standard error line by line, or to the journal with its fields and priorities."""

from __future__ import annotations

import logging
import re
import socket
import struct
import sys

from monitor.cli.log_events import Redactor, event_of, marked

SOCKET = "/run/systemd/journal/socket"
LONGEST = 16_384
"""Characters of one field: an event must fit into one datagram."""
PRIORITIES = {"debug": 7, "info": 6, "warning": 4, "error": 3, "critical": 2}
_FIELD = re.compile(r"[^A-Z0-9_]")


class LineHandler(logging.StreamHandler):  # type: ignore[type-arg]  # generic in the stubs alone
    """To standard error as it is now; a line that can't be encoded is escaped, and nobody is told of a closed pipe."""

    def emit(self, record: logging.LogRecord) -> None:
        self.stream = sys.stderr
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        """Whoever read our lines has gone; the work goes on."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


class JournalHandler(logging.Handler):
    """Native entries: `journalctl -u depesche DEPESCHE_FEED=…` finds them. Where the journal is away, lines that begin
    with their priority (`<4>`), which it reads from our standard error."""

    def __init__(self, redact: Redactor, address: str = SOCKET) -> None:
        super().__init__()
        self._redact = redact
        self._address = address
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC)

    def emit(self, record: logging.LogRecord) -> None:
        event = event_of(record, self._redact)
        priority = PRIORITIES.get(event.level, 5)
        fields = {
            "MESSAGE": "\n".join((event.text, *marked(event.trace))),
            "PRIORITY": str(priority),
            "SYSLOG_IDENTIFIER": "depesche",
            "LOGGER": event.logger,
            "DEPESCHE_EVENT": event.what,
            **{f"DEPESCHE_{_FIELD.sub('_', name.upper())}": str(value) for name, value in event.fields},
        }
        try:
            self._socket.sendto(encoded(fields), self._address)
        except OSError:
            lines = fields["MESSAGE"].split("\n")
            print("\n".join(f"<{priority}>{line}" for line in lines), file=sys.stderr, flush=True)

    def close(self) -> None:
        self._socket.close()
        super().close()


def encoded(fields: dict[str, str]) -> bytes:
    """Fields as the journal's native protocol has them: a value with its length before it may hold anything."""
    parts = []
    for name, text in fields.items():
        value = text[:LONGEST].encode("utf-8", "backslashreplace")
        parts.append(name.encode() + b"\n" + struct.pack("<Q", len(value)) + value + b"\n")
    return b"".join(parts)
