"""What the user does not want to hear of for a while, and how much of it there was."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from monitor.model import Silence


class Silences(Protocol):
    """Wishes to be left alone. Asked at every decision, so that one that was just made holds at once."""

    def add(self, silence: Silence) -> int:
        """Save it (its `id` is given here); the id."""
        ...

    def active(self, now: datetime) -> tuple[Silence, ...]:
        """Those that hold, oldest first."""
        ...

    def all(self) -> tuple[Silence, ...]:
        """The newest first, with those that are over."""
        ...

    def end(self, silence_id: int, now: datetime) -> bool:
        """End one that holds; whether there was one."""
        ...

    def counts(self) -> dict[int, int]:
        """Silence id → how many alerts it has kept from being told."""
        ...
