"""When the daemon began and whether it ended in good order: how a crash is noticed at the next start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Life:
    """One run of the daemon. Without `ended_at` it is still running, or it crashed."""

    began_at: datetime
    ended_at: datetime | None = None


class Lives(Protocol):
    """Runs of the daemon, the latest ones."""

    def begin(self, now: datetime) -> tuple[Life, ...]:
        """Note that a run begins; the ones before it, newest first, at most twenty."""
        ...

    def end(self, now: datetime) -> None:
        """Note that the run that began last ends in good order."""
        ...
