"""Which feeds are due, who polls them, and what is remembered about each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from monitor.model import Feed, FeedState


@dataclass(frozen=True, slots=True)
class LaneLease:
    """A lane that this worker may poll until `until`; `token` is the fence: a later owner has another one."""

    lane: str
    token: str
    until: datetime
    states: tuple[FeedState, ...]
    """The lane's due feeds, longest waiting first."""


class Feeds(Protocol):
    """Which feeds are due, and what is remembered about each."""

    def sync(self, feeds: Sequence[Feed], now: datetime, spread: Sequence[float] = ()) -> None:
        """Make the store's list that of the config: new ones due at once, ones left out are kept but never due.

        `spread[i]` (seconds) puts off the first poll of new feed i, so that a start is no burst. A feed whose
        address changed keeps its state except for the validators. One that has learned another address than the
        configured one stays in the lane of that.
        """
        ...

    def claim(
        self, now: datetime, lease: timedelta, limit: int, due_by: datetime | None = None
    ) -> tuple[LaneLease, ...]:
        """Lease up to `limit` lanes that have a due feed and are not leased, longest waiting first.

        `due_by`: only feeds that were due then; `now` where it is not given.
        """
        ...

    def hasten(self, now: datetime) -> int:
        """Make every feed due at once, except those whose `wait_until` lies in the future, and those that failed and
        whose `next_at` does; how many are due then."""
        ...

    def overdue(self, now: datetime) -> int:
        """How many configured feeds are due at that time, whether their lane is free or not."""
        ...

    def break_leases(self) -> None:
        """Free all lanes: only for the single holder of a store, at its start, when their owner is known to be dead."""
        ...

    def renew(self, lease: LaneLease, until: datetime) -> bool:
        """Prolong; False: another worker owns the lane now, stop at once."""
        ...

    def release(self, lease: LaneLease, free_at: datetime) -> None:
        """Give the lane back; it is not leased again before `free_at` (its pause). No effect if the lease was lost."""
        ...

    def save(self, state: FeedState) -> None:
        """Remember a poll without entries: a failure, a 304."""
        ...

    def relocate(self, feed_id: str, lane: str) -> None:
        """From the next claim on, the feed is polled in this lane: it has learned an address there, or lost it."""
        ...

    def states(self) -> tuple[FeedState, ...]:
        """All configured feeds."""
        ...

    def awaiting_first_look(self) -> int:
        """Configured feeds that were never polled at all (neither answered nor failed)."""
        ...
