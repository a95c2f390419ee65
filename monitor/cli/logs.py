"""The log: one event a decision, for people, for programs or for the journal; no secret and no line of another's making."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterable, Mapping

from monitor.cli.journal import JournalHandler, LineHandler
from monitor.cli.log_events import JsonFormatter, Redactor, TextFormatter
from monitor.errors import UsageError

LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
FORMATS = ("auto", "text", "json", "journal")


class Log:
    """The log of this process, as it was set up; what it hides and how much it says can change while it runs."""

    def __init__(self, redactor: Redactor, level: str) -> None:
        self._redactor = redactor
        self.usual = level
        """The level to come back to."""

    def hide(self, secrets: Iterable[str]) -> None:
        """From now on, these are masked, too. What was hidden once stays hidden: a send under way may still name it."""
        self._redactor.learn(secrets)

    def announce(self, text: str) -> None:
        """Say this whatever the level, for whoever waits for it: as a line of its own, or as an event among events."""
        handler = logging.getLogger().handlers[0]
        if isinstance(handler.formatter, TextFormatter):
            print(text, file=sys.stderr, flush=True)
        else:
            handler.handle(logging.LogRecord("depesche.run", logging.INFO, "", 0, text, (), None))

    def level(self, name: str) -> None:
        """Say so much. Other libraries speak only from `warning` on, and Apprise, which logs tokens, not at all."""
        if name not in LEVELS:
            raise UsageError(f"unknown log level {name!r}", hint=f"one of: {', '.join(LEVELS)}")
        logging.getLogger().setLevel(max(LEVELS[name], logging.WARNING))
        logging.getLogger("depesche").setLevel(LEVELS[name])
        logging.getLogger("apprise").setLevel(logging.CRITICAL)


def set_up(
    level: str, secrets: Iterable[str] = (), form: str = "auto", environ: Mapping[str, str] | None = None
) -> Log:
    """Log to standard error, or to the journal where that is what standard error leads to."""
    if form not in FORMATS:
        raise UsageError(f"unknown log format {form!r}", hint=f"one of: {', '.join(FORMATS)}")
    redactor = Redactor(secrets)
    log = Log(redactor, level)
    log.level(level)
    logging.getLogger().handlers[:] = [_handler(form, redactor, os.environ if environ is None else environ)]
    logging.captureWarnings(capture=True)
    return log


def _handler(form: str, redactor: Redactor, environ: Mapping[str, str]) -> logging.Handler:
    if form == "journal" or (form == "auto" and _leads_to_the_journal(environ.get("JOURNAL_STREAM", ""))):
        return JournalHandler(redactor)
    handler = LineHandler()
    handler.setFormatter(JsonFormatter(redactor) if form == "json" else TextFormatter(redactor))
    return handler


def _leads_to_the_journal(stream: str) -> bool:
    """systemd names the device and inode of the stream that it made; a redirected one has others (systemd.exec(5))."""
    try:
        mine = os.fstat(sys.stderr.fileno())
    except (OSError, ValueError):
        return False
    return stream == f"{mine.st_dev}:{mine.st_ino}"
