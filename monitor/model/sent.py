"""What becomes of a message: claimed, tried, settled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from monitor.model.judged import Alert, Delivery, Hit
from monitor.model.read import Entry


@dataclass(frozen=True, slots=True)
class Part:
    """One of the alerts that a digest tells of, with what its lines need."""

    alert: Alert
    watch_name: str
    entries: tuple[Entry, ...]
    hits: tuple[Hit, ...] = ()
    """Where the first entry matched."""
    story: tuple[Entry, ...] = ()
    """What the story held when this was claimed, its newest entries at most: who else tells it, and what was said before."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A claimed delivery with all that a message needs. The claim holds until `lease_until`."""

    delivery_id: int
    delivery: Delivery
    alert: Alert
    watch_name: str
    entries: tuple[Entry, ...]
    hits: tuple[Hit, ...]
    """Where the first entry matched."""
    attempts: int
    """Tries before this one."""
    first_try_at: datetime | None
    lease_until: datetime
    parts: tuple[Part, ...] = ()
    """Of a digest: its alerts in the order of `Alert.collects`, so grouped by watch, newest first; else empty. A
    digest of several watches has no `watch_name`."""
    thread: str = ""
    """The key of the first alert of this story that this receiver got; empty: this is the first."""
    story: tuple[Entry, ...] = ()
    """What the story held when this was claimed, its newest entries at most: who else tells it, and what was said before."""


class Outcome(StrEnum):
    """How a try to deliver ended, or what a person made of the row."""

    SENT = "sent"
    RETRY = "retry"
    DEAD = "dead"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of one try. `next_at` is set for RETRY only; `error` never holds a secret."""

    delivery_id: int
    outcome: Outcome
    at: datetime
    error: str = ""
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Backoff:
    """A receiver that fails is left alone as a whole until then; what is sent to it next is a probe of one message."""

    channel: str
    target: int
    since: datetime
    """When the first message failed."""
    until: datetime
    failures: int
    """Probes in a row, the first failure among them."""
    error: str
    """Never holds a secret."""
