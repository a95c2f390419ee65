"""A log record as an event with fields, without secrets, and written so that each event is exactly one line."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

HIDDEN = "***"
SHORTEST = 4
"""Shorter secrets would blank out ordinary words all over the log."""
_OWN = frozenset(vars(logging.LogRecord("", 0, "", 0, "", (), None))) | {"message", "asctime", "taskName"}
_LOGIN = re.compile(r"(?<=://)([^\s/@:]*):([^\s/]+)@")
_TOKEN = re.compile(
    r"([?&;](?:[\w-]*(?:token|key|secret|password|passwd|pwd|auth|signature|sig)[\w-]*)=)[^&;\s\"'<>]+", re.IGNORECASE
)


class Redactor:
    """Masks known secrets, and what looks like one in any address: a login's password, a token in the query."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets: tuple[str, ...] = ()
        self.learn(secrets)

    def learn(self, secrets: Iterable[str]) -> None:
        """Know these, too."""
        known = {*self._secrets, *(secret for secret in secrets if len(secret) >= SHORTEST)}
        # Longest first: a secret that contains another must not be left half readable.
        self._secrets = tuple(sorted(known, key=lambda secret: (-len(secret), secret)))

    def __call__(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        if "://" in text:
            text = _LOGIN.sub(rf"\1:{HIDDEN}@", text)
        return _TOKEN.sub(rf"\1{HIDDEN}", text) if "=" in text else text


@dataclass(frozen=True, slots=True)
class Event:
    """What a record says, secrets masked."""

    at: datetime
    level: str
    logger: str
    what: str
    fields: tuple[tuple[str, str | int | float | bool | None], ...]
    trace: str

    @property
    def text(self) -> str:
        """`feed failed  feed="Tagesschau" error="…"`, one line."""
        fields = " ".join(f"{one_line(name)}={_shown(value)}" for name, value in self.fields)
        return f"{one_line(self.what)}  {fields}" if fields else one_line(self.what)


def event_of(record: logging.LogRecord, redact: Redactor) -> Event:
    """The record's event; what no one can print is named by its type."""
    try:
        what = record.getMessage()
    except Exception as error:  # noqa: BLE001 - a wrong placeholder anywhere must not cost the event
        what = f"{record.msg} ({type(error).__name__} in the log call)"
    fields = tuple((name, _plain(value, redact)) for name, value in vars(record).items() if name not in _OWN)
    trace = redact(logging.Formatter().formatException(record.exc_info)) if record.exc_info else ""
    at = datetime.fromtimestamp(record.created, UTC)
    return Event(at, record.levelname.lower(), record.name, redact(what), fields, trace)


def _plain(value: object, redact: Redactor) -> str | int | float | bool | None:
    if value is None or isinstance(value, bool | int | float):
        return value
    try:
        return redact(str(value))
    except Exception:  # noqa: BLE001 - as above
        return f"<{type(value).__name__}>"


class TextFormatter(logging.Formatter):
    """`12:00:05 warning  feed failed  feed="Tagesschau" error="…"`; a traceback follows, marked as one."""

    def __init__(self, redact: Redactor) -> None:
        super().__init__(datefmt="%H:%M:%S")
        self._redact = redact

    def format(self, record: logging.LogRecord) -> str:
        event = event_of(record, self._redact)
        line = f"{self.formatTime(record, self.datefmt)} {event.level:<8} {event.text}"
        return "\n".join((line, *marked(event.trace)))


class JsonFormatter(logging.Formatter):
    """One JSON object a line, in ASCII."""

    def __init__(self, redact: Redactor) -> None:
        super().__init__()
        self._redact = redact

    def format(self, record: logging.LogRecord) -> str:
        event = event_of(record, self._redact)
        whole: dict[str, object] = {
            "time": event.at.isoformat(timespec="milliseconds"),
            "level": event.level,
            "logger": event.logger,
            "event": event.what,
        }
        whole |= {f"{name}_" if name in whole else name: value for name, value in event.fields}
        if event.trace:
            whole["trace"] = event.trace
        return json.dumps(whole, ensure_ascii=True, allow_nan=True)


def marked(trace: str) -> list[str]:
    """A traceback's lines behind a mark that no event begins with, so that nothing in it passes for an event."""
    return [f"    | {one_line(line)}" for line in trace.split("\n")] if trace else []


def one_line(text: str) -> str:
    """Control characters of any kind, line breaks included, become visible escapes."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def _shown(value: object) -> str:
    text = one_line(str(value))
    if text and not any(char in text for char in ' "='):
        return text
    return '"' + text.replace('"', '\\"') + '"'
