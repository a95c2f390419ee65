"""Speak: claim what the outbox holds, compose it, send it, write down how it went, and keep trying.

Each target has a thread of its own, so that a slow one never delays another. A row is marked as sent only after the
receiver has it: a crash in between repeats the message under the same key and never loses it. What failed and who
takes over is decided in `settling`, in the store's own thread.
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from monitor.alerts.channels.base import Channel, Message
from monitor.alerts.routes import NOBODY, Routes
from monitor.errors import DeliveryError, StoreError
from monitor.model import Delivery, Outgoing
from monitor.pipeline.aside import aside
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.poll import Clock
from monitor.pipeline.settling import Notes, Settling
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
        notes: Notes,
        routes: Routes = NOBODY,
    ) -> None:
        """`notes` is told, in the clerk's thread, of messages that are given up and of receivers that stay away."""
        self._outbox = store.outbox
        self._clerk = clerk
        self._settling = Settling(store, notes, clock, dice)
        self._clock = clock
        self._woken = woken
        self.change(channels, compose, give_up_after, routes)
        self._claiming = asyncio.Lock()
        self._tasks: dict[Target, asyncio.Task[None]] = {}
        self._flying: set[Delivery] = set()
        """Rows that are claimed and not given back."""
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
        routes: Routes = NOBODY,
    ) -> None:
        """From the next message on, speak through these. A send under way ends through the channel that it began with."""
        self._channels, self._compose = channels, compose
        self._settling.change({name: len(each) for name, each in channels.items()}, give_up_after, routes)

    async def tick(self, as_of: datetime | None = None) -> int:
        """Claim what is due for targets that are free, and start sending; how many rows were claimed.

        `as_of`: rows that fall due after that time are left alone, so that nothing is tried twice in one round.
        """
        if self._stopping:
            return 0
        # Two ticks at once (the second's and the commit's) must not both find the same target free.
        async with self._claiming:
            await self._clerk(self._settling.hand_over)
            count = 0
            while claimed := await self._claim(as_of or self._clock()):
                # The rows of a busy target may fill a claim; those of the others must not wait for the next tick.
                count += claimed
                if claimed < BATCH:
                    break
            return count

    async def _claim(self, now: datetime) -> int:
        busy = tuple(self._tasks)
        rows = await self._clerk(self._outbox.claim, now, LEASE, BATCH, busy)
        if self._stopping:
            # The stop came while the store was claiming; nobody would wait for these.
            await self._give_back(rows)
            return 0
        queues: dict[Target, list[Outgoing]] = defaultdict(list)
        twice: list[Outgoing] = []
        for row in sorted(rows, key=lambda row: bool(row.delivery.instead_of)):
            if self._under_way(row.delivery):
                twice.append(row)
                continue
            self._flying.add(row.delivery)
            queues[row.delivery.channel, row.delivery.target].append(row)
        if twice:
            await self._give_back(twice)
        for target, queue in queues.items():
            task = asyncio.create_task(self._serve(target, queue), name=f"deliver {target[0]}")
            self._tasks[target] = task
            task.add_done_callback(partial(self._served, target))
        return len(rows) - len(twice)

    def _under_way(self, wanted: Delivery) -> bool:
        """Whether the row that this one stands in for, or one that stands in for it, is being sent: one is enough."""
        return any(
            one.alert_key == wanted.alert_key
            and (one.channel == wanted.instead_of or (one.instead_of and one.instead_of == wanted.channel))
            for one in self._flying
        )

    def _served(self, target: Target, _: asyncio.Task[None]) -> None:
        self._tasks.pop(target, None)
        self._flying = {one for one in self._flying if (one.channel, one.target) != target}
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
            error = await self._try(target, row)
            try:
                well = await self._clerk(self._settling.settle, row, error)
            except StoreError as refused:
                # The message may be out and we can't say so: its lease runs out and it goes out again, same key.
                log.error("a delivery could not be settled", extra={"key": row.alert.key, "error": str(refused)})
                return
            self.settled += 1
            if not well:
                await self._give_back(queue[number + 1 :])
                return

    async def _give_back(self, rows: Sequence[Outgoing]) -> None:
        try:
            await self._clerk(self._outbox.unclaim, [row.delivery_id for row in rows])
        except (StoreError, RuntimeError) as error:
            # RuntimeError: the clerk has gone home already; the next start breaks all claims.
            log.debug("claims not given back", extra={"error": str(error)})

    async def _try(self, target: Target, row: Outgoing) -> DeliveryError | None:
        """Send once; what went wrong."""
        about = {"channel": target[0], "key": row.alert.key, "attempt": row.attempts + 1}
        try:
            await self._send(target, replace(self._compose(row), thread=row.thread))
        except DeliveryError as error:
            self.failed += 1
            log.warning("delivery failed", extra={**about, "error": str(error)})
            return error
        except Exception as error:
            self.failed += 1
            log.exception("surprise while sending", extra=about)
            return DeliveryError(f"unexpected {type(error).__name__}")
        self.sent += 1
        log.info("delivered", extra=about)
        return None

    async def shout(self, names: Sequence[str], message: Message) -> None:
        """Say it now, once, past the outbox: for when the outbox is what is broken."""
        for name in names:
            for number in range(len(self._channels.get(name, ()))):
                try:
                    await self._send((name, number), message)
                except DeliveryError as error:
                    log.warning("delivery failed", extra={"channel": name, "key": message.key, "error": str(error)})

    async def _send(self, target: Target, message: Message) -> None:
        name, number = target
        targets = self._channels.get(name, ())
        if number >= len(targets):
            raise DeliveryError(f"channel {name!r} is no longer in the config", permanent=True)
        send = partial(targets[number].send, message, SEND)
        try:
            await aside(send, name=f"send {name}", timeout=SEND + GRACE)
        except TimeoutError:
            raise DeliveryError(f"no answer within {SEND + GRACE:.0f} s", down=True) from None
