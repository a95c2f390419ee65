"""What is on its way: deliveries that are not settled yet, and the receivers that are left alone for a while."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from monitor.model import Backoff, Delivery, Outgoing, Settled


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A delivery as people see it."""

    delivery_id: int
    alert_key: str
    channel: str
    target: int
    state: str
    """held (waits with its batch until `next_at`) · collected (told in a digest) · pending · sending · sent · dead ·
    dropped"""
    attempts: int
    next_at: datetime | None
    last_error: str
    created_at: datetime
    sent_at: datetime | None
    instead_of: str = ""
    """The channel that it stands in for."""
    batch: str = ""
    """What it waits for, and with whom it leaves, or left."""


class Outbox(Protocol):
    """Deliveries that are not settled yet."""

    def claim(
        self, now: datetime, lease: timedelta, limit: int, busy: Sequence[tuple[str, int]] = ()
    ) -> tuple[Outgoing, ...]:
        """Take due rows, oldest first: pending ones with next_at ≤ now, and claimed ones whose lease ran out.

        A row waits while an earlier row of the same story on the same channel and target is unsettled: order is
        kept within a story. `busy` names (channel, target) pairs to pass over. What is claimed is `sending`.
        A receiver under a back-off is passed over until its time; from then on one row at a time is taken as a probe,
        the one with the fewest tries first, so that a message that nobody could take does not bar the way for ever.
        """
        ...

    def settle(self, settled: Settled) -> None:
        """Write down how a try ended; counts the try. A row that was settled as sent, dead or dropped stays so.

        Of a row and its substitutes (`stand_in`) one arrives: when one is sent, what is left of the others is dropped.
        """
        ...

    def back_off(self, backoff: Backoff) -> None:
        """Leave a receiver alone until then, in place of what was said of it before."""
        ...

    def recovered(self, channel: str, target: int) -> Backoff | None:
        """Forget the receiver's back-off; what it was, None if there was none."""
        ...

    def backoffs(self) -> tuple[Backoff, ...]:
        """Receivers that are left alone or probed, by channel and target."""
        ...

    def failing(
        self, channel: str, before: datetime, *, unreplaced: bool = False, limit: int = 100
    ) -> tuple[Outgoing, ...]:
        """Unsettled rows of the channel that have been failing since that time or longer, oldest first.

        A row fails since its first try, or since its receiver is under a back-off, whichever is longer.
        `unreplaced`: only those for which nothing stands in. Claims nothing.
        """
        ...

    def stand_in(self, delivery_id: int, deliveries: Sequence[Delivery], now: datetime) -> int:
        """Note that the row is handed over, and add these rows of its alert, which stand in for it: due at once, or
        held until their time if they have a batch.

        Those that the alert has already are left out; how many were added.
        """
        ...

    def unclaim(self, delivery_ids: Sequence[int]) -> None:
        """Give claimed rows back untried (at a stop): they are pending again, due at once."""
        ...

    def break_claims(self) -> None:
        """Give back all claimed rows: only for the single holder of a store, at its start (see `break_leases`)."""
        ...

    def resend(self, alert_key: str, now: datetime) -> int:
        """Make the alert's settled rows pending again, due at once, with their count of tries begun anew: how many."""
        ...

    def retry(self, delivery_ids: Sequence[int], now: datetime) -> int:
        """Make rows due at once, settled or not, with their count of tries begun anew: how many.

        What was sent or is being sent is left alone. The back-offs of their receivers are forgotten.
        """
        ...

    def drop(self, delivery_ids: Sequence[int]) -> int:
        """Give rows up for good, unless they are settled as sent or dropped already: how many. `retry` undoes it."""
        ...

    def outgoing(self, delivery_ids: Sequence[int]) -> tuple[Outgoing, ...]:
        """What these rows tell, oldest first, without claiming them."""
        ...

    def next_due(self) -> datetime | None:
        """When the next row wants attention; None: nothing waits."""
        ...

    def rows(
        self, *, states: Sequence[str] = (), channel: str = "", ids: Sequence[int] = (), limit: int = 100
    ) -> tuple[OutboxRow, ...]:
        """Newest first; empty conditions are none."""
        ...

    def of_alert(self, alert_key: str) -> tuple[OutboxRow, ...]: ...

    def count(self) -> dict[str, int]:
        """Rows by state."""
        ...
