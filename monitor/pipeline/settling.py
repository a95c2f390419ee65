"""Write down how a try to deliver went, and what follows: another try, a pause of the receiver, a substitute, the end.

All of it happens in the clerk's thread, one transaction a try, so that no crash can come between a row and its
consequences.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from monitor.alerts.course import QUIET
from monitor.alerts.retry import GIVE_UP_AFTER, back_off, given_up, settle_failure
from monitor.alerts.routes import NOBODY, Routes
from monitor.errors import DeliveryError
from monitor.model import Backoff, Delivery, Outcome, Outgoing, Settled
from monitor.pipeline.poll import Clock
from monitor.store.base import Store

log = logging.getLogger("depesche.deliver")


class Notes(Protocol):
    """Who is told of what becomes of messages; inside the transaction that makes it true."""

    def dead_letter(self, row: Outgoing, error: DeliveryError, now: datetime) -> object:
        """Nobody could take this message."""
        ...

    def failing(self, backoff: Backoff, now: datetime) -> object:
        """A receiver is left alone; said at each probe that fails."""
        ...

    def well_again(self, was: Backoff, now: datetime) -> object:
        """A receiver that was left alone has taken a message."""
        ...


class Settling:
    """What follows from each try. Belongs to the clerk's thread."""

    def __init__(self, store: Store, notes: Notes, clock: Clock, dice: Callable[[], float]) -> None:
        self._store = store
        self._outbox = store.outbox
        self._notes = notes
        self._clock = clock
        self._dice = dice
        self._doubted: dict[tuple[str, int], int] = {}
        """Receiver → the row that it refused last, for a reason that may lie with the row."""
        self.change({}, {}, NOBODY)

    def change(self, targets: Mapping[str, int], give_up_after: Mapping[str, timedelta], routes: Routes) -> None:
        """From now on, these channels with so many targets, this patience, these substitutes."""
        self._targets, self._give_up_after, self._routes = targets, give_up_after, routes

    def settle(self, row: Outgoing, error: DeliveryError | None) -> bool:
        """Save the outcome of one try with all that follows. False: the receiver is not well, send it no more now."""
        with self._store.ledger.transaction():
            if error is not None and not error.permanent:
                return self._failed(row, error)
            self._receiver_answers(row)
            if error is None:
                self._outbox.settle(Settled(row.delivery_id, Outcome.SENT, self._clock()))
            else:
                self._bury(row, error, settle_failure(row.delivery_id, error, 0, None, self._clock(), 0.0))
            return True

    def hand_over(self) -> None:
        """Let others stand in for channels that have been failing for too long."""
        now = self._clock()
        for channel in sorted(self._routes.channels):
            waiting = self._outbox.failing(channel, now - self._routes.patience(channel), unreplaced=True)
            if waiting:
                with self._store.ledger.transaction():
                    for row in waiting:
                        self._substitute(row, now)

    def _failed(self, row: Outgoing, error: DeliveryError) -> bool:
        now, receiver = self._clock(), (row.delivery.channel, row.delivery.target)
        resting = self._resting(row, error, now)
        patience = self._give_up_after.get(receiver[0], GIVE_UP_AFTER)
        tried = (row.attempts, row.first_try_at, now, self._dice(), patience)
        settled = settle_failure(row.delivery_id, error, *tried, resting)
        if settled.outcome is Outcome.DEAD:
            self._bury(row, error, settled)
        else:
            self._outbox.settle(settled)
        if resting is None:
            self._doubted[receiver] = row.delivery_id
            return True
        self._outbox.back_off(resting)
        self._notes.failing(resting, now)
        self._give_up_waiting(resting, now - patience, now)
        return False

    def _resting(self, row: Outgoing, error: DeliveryError, now: datetime) -> Backoff | None:
        """How long the receiver is left alone, if it is to blame: by its own word, or since it refuses one after another."""
        channel, target = row.delivery.channel, row.delivery.target
        before = next((one for one in self._outbox.backoffs() if (one.channel, one.target) == (channel, target)), None)
        another = self._doubted.get((channel, target), row.delivery_id) != row.delivery_id
        if not (error.down or another or before):
            return None
        return back_off(channel, target, error, before, now, self._dice())

    def _receiver_answers(self, row: Outgoing) -> None:
        self._doubted.pop((row.delivery.channel, row.delivery.target), None)
        was = self._outbox.recovered(row.delivery.channel, row.delivery.target)
        if was is not None:
            self._notes.well_again(was, self._clock())

    def _give_up_waiting(self, resting: Backoff, before: datetime, now: datetime) -> None:
        """What has waited too long for a receiver is given up with it, tried or not, all at once and not one a probe."""
        for row in self._outbox.failing(resting.channel, before, limit=1000):
            if row.delivery.target == resting.target:
                text = given_up(resting.error, row.attempts, min(row.first_try_at or now, resting.since))
                settled = Settled(row.delivery_id, Outcome.DEAD, now, text)
                self._bury(row, DeliveryError(text), settled)

    def _bury(self, row: Outgoing, error: DeliveryError, settled: Settled) -> None:
        self._outbox.settle(settled)
        self._substitute(row, settled.at)
        self._notes.dead_letter(row, DeliveryError(settled.error, hint=error.hint), settled.at)

    def _substitute(self, row: Outgoing, now: datetime) -> None:
        """Hand the message to the next channel, for when its quiet hours are over, or note that there is none."""
        following = self._routes.next(row.alert.watch_id, row.delivery)
        rows: tuple[Delivery, ...] = ()
        if following is not None:
            name, original = following
            until = self._routes.silent_until(row.alert, name, now)
            batch = QUIET if until is not None else ""
            plain = Delivery(row.alert.key, name, batch=batch, until=until, instead_of=original)
            rows = tuple(replace(plain, target=number) for number in range(self._targets.get(name, 0)))
        if self._outbox.stand_in(row.delivery_id, rows, now):
            about = {"key": row.alert.key, "channel": row.delivery.channel, "now": rows[0].channel}
            log.warning("another channel takes over", extra=about)
