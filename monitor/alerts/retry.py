"""What becomes of a try to deliver that failed: again later, with growing patience, or a dead letter."""

from __future__ import annotations

from datetime import datetime, timedelta

from monitor.errors import DeliveryError
from monitor.model import Outcome, Settled

SHORTEST = 5.0
LONGEST = 3600.0
"""Seconds."""
LONGEST_WISH = 6 * 3600.0
"""A receiver's Retry-After is obeyed up to here; a typing error in a header must not silence a channel for a year."""
GIVE_UP_AFTER = timedelta(hours=24)


def settle_failure(
    delivery_id: int,
    error: DeliveryError,
    attempts: int,
    first_try_at: datetime | None,
    now: datetime,
    jitter: float,
    give_up_after: timedelta = GIVE_UP_AFTER,
) -> Settled:
    """Settle a failed try. `attempts`: tries before this one; `first_try_at`: None if this was the first.

    `jitter` in 0..1 is the caller's dice. Full jitter (Marc Brooker, "Exponential Backoff And Jitter", AWS 2015):
    anywhere between nothing and the doubled bound, but never under the shortest.
    """
    text = str(error)
    if error.permanent:
        return Settled(delivery_id, Outcome.DEAD, now, text)
    began = first_try_at or now
    if now - began >= give_up_after:
        return Settled(
            delivery_id,
            Outcome.DEAD,
            now,
            f"{text}; given up after {attempts + 1} tries since {began:%Y-%m-%d %H:%M} UTC",
        )
    wait = timedelta(seconds=_wait(error, attempts, min(max(jitter, 0.0), 1.0)))
    return Settled(delivery_id, Outcome.RETRY, now, text, next_at=now + wait)


def _wait(error: DeliveryError, attempts: int, jitter: float) -> float:
    if error.retry_after:
        # The receiver named a time; a little jitter keeps its whole queue from arriving in one second.
        return min(max(error.retry_after, 1.0), LONGEST_WISH) + SHORTEST * jitter
    bound = min(LONGEST, SHORTEST * 2.0 ** min(attempts + 1, 20))
    return max(SHORTEST, bound * jitter)
