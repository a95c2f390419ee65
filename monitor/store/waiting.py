"""Deliveries that wait for company, for room or for the morning: rows of the outbox that nobody may claim yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from monitor.model import Alert, Judged, Spoken


@dataclass(frozen=True, slots=True)
class PutOff:
    """A delivery that is held, or that has grown too old to be pushed."""

    delivery_id: int
    alert: Alert
    channel: str
    target: int
    batch: str
    instead_of: str = ""
    """The channel that it stands in for."""


class Waiting(Protocol):
    """Rows with the state `held`. A row is held, or on its way, or collected: its one state says so, never two of them."""

    def open(self) -> dict[tuple[str, str], datetime]:
        """(channel, batch) → when it is released: the earliest time of its rows."""
        ...

    def due(self, now: datetime, kinds: Sequence[str] = ()) -> tuple[PutOff, ...]:
        """Held rows whose time has come, and all rows of these kinds of batch (`group`), oldest first."""
        ...

    def expired(self, now: datetime) -> tuple[PutOff, ...]:
        """Rows that wait for a try and whose `expires_at` has come, oldest first; no substitutes."""
        ...

    def spoken(self, since: datetime) -> tuple[Spoken, ...]:
        """Messages put on their way after that time, one for each alert and channel, oldest first."""
        ...

    def put_off(self, delivery_ids: Sequence[int], batch: str, until: datetime) -> None:
        """Hold these (held ones, or ones that wait for a try) with this batch until then."""
        ...

    def let_go(self, delivery_ids: Sequence[int], now: datetime) -> None:
        """Send held rows by themselves, at once. What has waited until now does not expire any more."""
        ...

    def collect(self, delivery_ids: Sequence[int], judged: Judged, note: str = "") -> tuple[Alert, ...]:
        """Save `judged` (the message that tells of them all, or nothing) and mark held rows as collected, in one change.

        `note` says for people what became of them.
        """
        ...
