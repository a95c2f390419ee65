"""Takes the daemon's pulse: asks the store what is due, and remembers when something last got done."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime

from monitor.errors import StoreError
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.collect import Collector
from monitor.pipeline.deliver import Deliverer
from monitor.pipeline.poll import Clock
from monitor.pipeline.pulse import OVERDUE, Pulse, ailments
from monitor.store.base import Store

PATIENCE = 10.0
"""Seconds that one question to the store may take; the answer that comes later counts at the next look."""


class Heart:
    """Looks at the parts of a running daemon. `beat` belongs to the loop, and a look a second would be no burden."""

    def __init__(self, store: Store, clerk: Clerk, collector: Collector, deliverer: Deliverer, clock: Clock) -> None:
        self._store = store
        self._clerk = clerk
        self._collector = collector
        self._deliverer = deliverer
        self._clock = clock
        now = clock()
        self._done = (collector.polled, deliverer.settled)
        self._asking: asyncio.Task[tuple[int, datetime | None]] | None = None
        self.pulse = Pulse(now, now, now)
        """As the latest look found it."""

    async def beat(self) -> tuple[str, ...]:
        """Look once; what is wrong, one line each. Empty: alive. Never waits longer than `PATIENCE` seconds."""
        now = self._clock()
        polled, settled = self._collector.polled, self._deliverer.settled
        self.pulse = replace(
            self.pulse,
            turned_at=now,
            polled_at=now if polled != self._done[0] else self.pulse.polled_at,
            tried_at=now if settled != self._done[1] else self.pulse.tried_at,
        )
        self._done = (polled, settled)
        await self._ask()
        return ailments(self.pulse, self._clock())

    async def _ask(self) -> None:
        """One question at a time: a clerk that is stuck must not find a hundred more of them afterwards."""
        asked = self._asking
        if asked is None:
            asked = self._asking = asyncio.create_task(self._clerk(self._due), name="pulse")
        done, _ = await asyncio.wait((asked,), timeout=PATIENCE)
        if not done:
            return
        # Two may have waited for the one answer: the tick's beat and that of `depesche status`.
        self._asking = None if self._asking is asked else self._asking
        try:
            overdue, due_at = asked.result()
        except (StoreError, RuntimeError):
            # RuntimeError: the clerk has gone home. Either way, no answer.
            return
        self.pulse = replace(self.pulse, answered_at=self._clock(), feeds_overdue=overdue, delivery_due_at=due_at)

    def _due(self) -> tuple[int, datetime | None]:
        """In the clerk's thread."""
        return self._store.feeds.overdue(self._clock() - OVERDUE), self._store.outbox.next_due()
