"""Notices a clock that was set back, or that stood still while the machine slept: what was planned by it is looked at anew."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta

from monitor.pipeline.clerk import Clerk
from monitor.pipeline.poll import Clock
from monitor.store.base import Store

FAR = timedelta(minutes=1)
"""Less is the work of a time server; it moves no plan by much."""

log = logging.getLogger("depesche.clock")


class Jump:
    """Compares the clock of the wall with one that only runs forward. `look` belongs to the loop, twice a minute."""

    def __init__(self, store: Store, clerk: Clerk, clock: Clock, seconds: Callable[[], float]) -> None:
        """`seconds` never runs backward; it may stand still while the machine sleeps."""
        self._store = store
        self._clerk = clerk
        self._clock = clock
        self._seconds = seconds
        self._then = clock(), seconds()

    async def look(self) -> None:
        """Set back: every feed is due at once, for its next look may lie hours ahead by the clock of now."""
        (at, before), self._then = self._then, (self._clock(), self._seconds())
        ahead = (self._then[0] - at) - timedelta(seconds=self._then[1] - before)
        if ahead >= FAR:
            log.warning("the clock was set forward, or the machine slept", extra={"by": str(ahead)})
        elif ahead <= -FAR:
            log.warning("the clock was set back; every feed is looked at now", extra={"by": str(-ahead)})
            await self._clerk(self._store.feeds.hasten, self._then[0])
