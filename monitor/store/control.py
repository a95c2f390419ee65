"""What an operator asks of a running daemon: rows that its next tick or its next judgement finds, within a second."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from monitor.store.adopting import KnownWatch


class Control(Protocol):
    """Pauses, silenced watches, polls out of turn. Ids are those of the store; unknown ones are passed over."""

    def pause(self, feed_ids: Sequence[str], now: datetime) -> int:
        """Poll these feeds no more until `resume`, not even when their turn has come; how many were not paused yet."""
        ...

    def resume(self, feed_ids: Sequence[str]) -> int:
        """Poll them again, when they are due; how many were paused."""
        ...

    def paused(self) -> dict[str, datetime]:
        """Feed id → since when."""
        ...

    def poll_now(self, feed_ids: Sequence[str], now: datetime) -> tuple[str, ...]:
        """Make these due at once, even after failures; which ones. Left out are paused ones and those whose server has
        asked us to wait (`wait_until`)."""
        ...

    def mute(self, watch_ids: Sequence[str], now: datetime) -> int:
        """Tell nobody what these watches find, until `unmute`; how many were not muted yet."""
        ...

    def unmute(self, watch_ids: Sequence[str]) -> int:
        """Tell again what they find from now on; how many were muted."""
        ...

    def holder(self) -> str:
        """Who holds the store (`depesche run, process 12`); empty: nobody."""
        ...

    def watches(self) -> tuple[KnownWatch, ...]:
        """Those that configs named so far, by id."""
        ...

    def muted(self) -> dict[str, datetime]:
        """Watch id → since when. Asked at every judgement: it must cost next to nothing."""
        ...
