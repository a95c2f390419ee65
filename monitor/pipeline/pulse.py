"""Are we alive? One judgement for the watchdog, the heartbeat and the health page, made of what a look has found.

A process that runs is no proof: the loop must turn, the store must answer, and what is due must be getting done.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

TURN = timedelta(seconds=30)
"""The loop turns every second; a machine under load may take its time."""
ANSWER = timedelta(seconds=45)
"""The store's longest wait for a lock is five seconds, and a commit on a slow disk takes one or two."""
OVERDUE = timedelta(minutes=5)
"""What has been due for so long while nothing of its kind got done is stuck. The longest poll takes a minute."""


@dataclass(frozen=True, slots=True)
class Pulse:
    """What one look at the daemon found. `started_at` counts where nothing has happened yet."""

    started_at: datetime
    turned_at: datetime
    """The loop's latest turn."""
    answered_at: datetime
    """The store's latest answer."""
    feeds_overdue: int = 0
    """Feeds that have been due for `OVERDUE` or longer."""
    polled_at: datetime | None = None
    """When the latest poll was saved."""
    delivery_due_at: datetime | None = None
    """When the delivery that waits longest wanted attention; None, or in the future: nothing waits."""
    tried_at: datetime | None = None
    """When the latest try to deliver was written down."""


def ailments(pulse: Pulse, now: datetime) -> tuple[str, ...]:
    """What is wrong, one line each; empty: alive."""
    since = pulse.started_at
    checks = (
        (now - pulse.turned_at > TURN, "the loop does not turn"),
        (now - pulse.answered_at > ANSWER, "the store does not answer"),
        (
            pulse.feeds_overdue > 0 and now - (pulse.polled_at or since) > OVERDUE,
            f"{pulse.feeds_overdue} feeds are overdue and none is polled",
        ),
        (
            pulse.delivery_due_at is not None
            and now - pulse.delivery_due_at > OVERDUE
            and now - (pulse.tried_at or since) > OVERDUE,
            "messages are due and none is tried",
        ),
    )
    return tuple(what for wrong, what in checks if wrong)
