"""`--since`, as every command reads it: how far back to look."""

from __future__ import annotations

from datetime import datetime

from monitor.cli import clock
from monitor.errors import UsageError


def since_of(text: str) -> datetime:
    """The time that a duration goes back to. Raises UsageError; for an empty one too, which is a script's slip."""
    from monitor.config.durations import HINT, duration

    if not text.strip():
        raise UsageError("--since says nothing", hint="write a duration, such as 24h or 7d, or leave it out")
    try:
        return clock.now() - duration(text)
    except ValueError as error:
        raise UsageError(f"--since {text!r} {error}", hint=HINT) from None
