"""What becomes of a try to deliver that failed: again later, with growing patience, or a dead letter.

A message and its receiver are judged apart: where the receiver itself is not well, nothing more is sent to it until
its time, and then one message as a probe; where only a message is refused, all others go on.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from monitor.errors import DeliveryError
from monitor.model import Backoff, Outcome, Settled

SHORTEST = 5.0
LONGEST = 3600.0
"""Seconds between two tries of a message that its receiver, otherwise well, refuses."""
LONGEST_PAUSE = 600.0
"""Seconds between two probes of a receiver: one question in ten minutes burdens nobody, and news waits behind it."""
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
    resting: Backoff | None = None,
) -> Settled:
    """Settle a failed try. `attempts`: tries before this one; `first_try_at`: None if this was the first.

    `resting`: the receiver is left alone until then, and so is the message. `jitter` in 0..1 is the caller's dice.
    Full jitter (Marc Brooker, "Exponential Backoff And Jitter", AWS 2015): anywhere between nothing and the doubled
    bound, but never under the shortest.
    """
    text = str(error)
    if error.permanent:
        return Settled(delivery_id, Outcome.DEAD, now, text)
    began = first_try_at or now
    if now - began >= give_up_after:
        return Settled(delivery_id, Outcome.DEAD, now, given_up(text, attempts + 1, began))
    if resting is not None:
        return Settled(delivery_id, Outcome.RETRY, now, text, next_at=resting.until)
    wait = timedelta(seconds=_wait(error, attempts, jitter, LONGEST))
    return Settled(delivery_id, Outcome.RETRY, now, text, next_at=now + wait)


def back_off(
    channel: str, target: int, error: DeliveryError, before: Backoff | None, now: datetime, jitter: float
) -> Backoff:
    """Leave a receiver alone for a while. `before`: what was thought of it until now."""
    failures = before.failures if before is not None else 0
    wait = timedelta(seconds=_wait(error, failures, jitter, LONGEST_PAUSE))
    since = before.since if before is not None else now
    return Backoff(channel, target, since, now + wait, failures + 1, str(error))


def given_up(text: str, tries: int, began: datetime) -> str:
    """The last word on a message that nobody took in time."""
    many = f"{tries} tries" if tries != 1 else "1 try"
    return f"{text}; given up after {many} since {began:%Y-%m-%d %H:%M} UTC"


def _wait(error: DeliveryError, failures: int, jitter: float, longest: float) -> float:
    jitter = min(max(jitter, 0.0), 1.0)
    if error.retry_after:
        # The receiver named a time; a little jitter keeps many of us from arriving in one second.
        return min(max(error.retry_after, 1.0), LONGEST_WISH) + SHORTEST * jitter
    bound = min(longest, SHORTEST * 2.0 ** min(failures + 1, 20))
    return max(SHORTEST, bound * jitter)
