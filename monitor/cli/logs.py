"""The log as people read it: one line an event, its fields behind it, no secret and no line of somebody else's making."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable

from monitor.errors import UsageError

_OWN = frozenset(vars(logging.LogRecord("", 0, "", 0, "", (), None))) | {"message", "asctime", "taskName"}
LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


class EventFormatter(logging.Formatter):
    """`12:00:05 warning  feed failed  feed="Tagesschau" error="…"`, with `secrets` replaced by `***`."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__(datefmt="%H:%M:%S")
        # Longest first: a secret that contains another must not be left half readable.
        self._secrets = tuple(sorted({secret for secret in secrets if len(secret) > 3}, key=len, reverse=True))

    def format(self, record: logging.LogRecord) -> str:
        fields = " ".join(f"{name}={_shown(value)}" for name, value in vars(record).items() if name not in _OWN)
        line = f"{self.formatTime(record, self.datefmt)} {record.levelname.lower():<8} {_one_line(record.getMessage())}"
        text = f"{line}  {fields}" if fields else line
        if record.exc_info:
            text += "\n" + self.formatException(record.exc_info)
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return text


def _shown(value: object) -> str:
    text = _one_line(str(value))
    return f'"{text}"' if not text or any(char in text for char in ' "=') else text


def _one_line(text: str) -> str:
    """Control characters of any kind, line breaks included, become visible escapes."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def set_up(level: str, secrets: Iterable[str] = ()) -> None:
    """Log to standard error. Other libraries speak only from `warning` on; Apprise, which logs tokens, from `error`."""
    if level not in LEVELS:
        raise UsageError(f"unknown log level {level!r}", hint=f"one of: {', '.join(LEVELS)}")
    out = logging.StreamHandler(sys.stderr)
    out.setFormatter(EventFormatter(secrets))
    root = logging.getLogger()
    root.handlers[:] = [out]
    root.setLevel(max(LEVELS[level], logging.WARNING))
    logging.getLogger("depesche").setLevel(LEVELS[level])
    logging.getLogger("apprise").setLevel(logging.CRITICAL)
    logging.captureWarnings(capture=True)
