"""Speak: claim what the outbox holds, compose it, send it, write down how it went, and keep trying.

Each target has a thread of its own, so that a slow one never delays another. A row is marked as sent only after the
receiver has it: a crash in between repeats the message under the same key and never loses it.
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial

from monitor.alerts.channels.base import Channel, Message
from monitor.alerts.retry import settle_failure
from monitor.errors import DeliveryError, StoreError
from monitor.model import Outcome, Outgoing, Settled
from monitor.pipeline.aside import aside
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.poll import Clock
from monitor.store.base import Store

SEND = 15.0
"""Seconds that one send may take by its own clock."""
GRACE = 10.0
"""Seconds after which a thread that ignored its deadline is given up."""
LEASE = timedelta(seconds=120)
BATCH = 50

Target = tuple[str, int]

log = logging.getLogger("depesche.deliver")


class Deliverer:
    """Empties the outbox. `compose` makes the message of a row; it never fails for want of a nice template."""

    def __init__(
        self,
        store: Store,
        clerk: Clerk,
        channels: Mapping[str, Sequence[Channel]],
        compose: Callable[[Outgoing], Message],
        clock: Clock,
        dice: Callable[[], float],
        give_up_after: Mapping[str, timedelta],
        woken: asyncio.Event,
        dead: Callable[[Outgoing, DeliveryError, datetime], object],
    ) -> None:
        """`dead` is told, in the clerk's thread, of each message that is given up."""
        self._store = store
        self._outbox = store.outbox
        self._clerk = clerk
        self._channels = channels
        self._compose = compose
        self._clock = clock
        self._dice = dice
        self._give_up_after = give_up_after
        self._woken = woken
        self._dead = dead
        self._claiming = asyncio.Lock()
        self._tasks: dict[Target, asyncio.Task[None]] = {}
        self._stopping = False
        self.failed = 0
        """Tries that did not succeed since the start."""
        self.sent = 0
        self.settled = 0
        """Tries whose outcome was written down."""

    def change(
        self,
        channels: Mapping[str, Sequence[Channel]],
        compose: Callable[[Outgoing], Message],
        give_up_after: Mapping[str, timedelta],
    ) -> None:
        """From the next message on, speak through these. A send under way ends through the channel that it began with."""
        self._channels, self._compose, self._give_up_after = channels, compose, give_up_after

    async def tick(self, as_of: datetime | None = None) -> int:
        """Claim what is due for targets that are free, and start sending; how many rows were claimed.

        `as_of`: rows that fall due after that time are left alone, so that nothing is tried twice in one round.
        """
        if self._stopping:
            return 0
        # Two ticks at once (the second's and the commit's) must not both find the same target free.
        async with self._claiming:
            return await self._claim(as_of or self._clock())

    async def _claim(self, now: datetime) -> int:
        busy = tuple(self._tasks)
        rows = await self._clerk(self._outbox.claim, now, LEASE, BATCH, busy)
        if self._stopping:
            # The stop came while the store was claiming; nobody would wait for these.
            await self._give_back(rows)
            return 0
        queues: dict[Target, list[Outgoing]] = defaultdict(list)
        for row in rows:
            queues[row.delivery.channel, row.delivery.target].append(row)
        for target, queue in queues.items():
            task = asyncio.create_task(self._serve(target, queue), name=f"deliver {target[0]}")
            self._tasks[target] = task
            task.add_done_callback(partial(self._served, target))
        return len(rows)

    def _served(self, target: Target, _: asyncio.Task[None]) -> None:
        self._tasks.pop(target, None)
        self._woken.set()

    async def settle(self) -> None:
        """Wait until everything claimed has been tried."""
        while self._tasks:
            await asyncio.wait(self._tasks.values())

    async def stop(self, patience: float) -> None:
        """Claim nothing more; sends under way get `patience` seconds. What is cut off is sent again later."""
        self._stopping = True
        if self._tasks:
            _, late = await asyncio.wait(self._tasks.values(), timeout=patience)
            for task in late:
                task.cancel()

    async def _serve(self, target: Target, queue: Sequence[Outgoing]) -> None:
        for number, row in enumerate(queue):
            if self._stopping or self._clock() + timedelta(seconds=SEND + GRACE) > row.lease_until:
                await self._give_back(queue[number:])
                return
            settled = await self._try(target, row)
            try:
                await self._clerk(self._write_down, row, settled)
            except StoreError as error:
                # The message may be out and we can't say so: its lease runs out and it goes out again, same key.
                log.error("a delivery could not be settled", extra={"key": row.alert.key, "error": str(error)})
                return
            self.settled += 1

    def _write_down(self, row: Outgoing, settled: Settled) -> None:
        with self._store.ledger.transaction():
            self._outbox.settle(settled)
            if settled.outcome is Outcome.DEAD:
                self._dead(row, DeliveryError(settled.error), settled.at)

    async def _give_back(self, rows: Sequence[Outgoing]) -> None:
        try:
            await self._clerk(self._outbox.unclaim, [row.delivery_id for row in rows])
        except (StoreError, RuntimeError) as error:
            # RuntimeError: the clerk has gone home already; the next start breaks all claims.
            log.debug("claims not given back", extra={"error": str(error)})

    async def _try(self, target: Target, row: Outgoing) -> Settled:
        about = {"channel": target[0], "key": row.alert.key, "attempt": row.attempts + 1}
        try:
            await self._send(target, self._compose(row))
        except DeliveryError as error:
            self.failed += 1
            settled = self._after(row, error)
            log.warning("delivery failed", extra={**about, "outcome": settled.outcome.value, "error": str(error)})
            return settled
        except Exception as error:
            self.failed += 1
            log.exception("surprise while sending", extra=about)
            return self._after(row, DeliveryError(f"unexpected {type(error).__name__}"))
        self.sent += 1
        log.info("delivered", extra=about)
        return Settled(row.delivery_id, Outcome.SENT, self._clock())

    def _after(self, row: Outgoing, error: DeliveryError) -> Settled:
        patience = self._give_up_after.get(row.delivery.channel, timedelta(hours=24))
        return settle_failure(
            row.delivery_id, error, row.attempts, row.first_try_at, self._clock(), self._dice(), patience
        )

    async def _send(self, target: Target, message: Message) -> None:
        name, number = target
        targets = self._channels.get(name, ())
        if number >= len(targets):
            raise DeliveryError(f"channel {name!r} is no longer in the config", permanent=True)
        send = partial(targets[number].send, message, SEND)
        try:
            await aside(send, name=f"send {name}", timeout=SEND + GRACE)
        except TimeoutError:
            raise DeliveryError(f"no answer within {SEND + GRACE:.0f} s") from None
