"""A sign of life for a watchdog outside: given only while polling, judging and sending really go on.

A machine that is down can tell nobody. Somebody else who misses the sign can.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.pipeline.poll import Clock

log = logging.getLogger("depesche.heartbeat")


@dataclass(frozen=True, slots=True)
class Address:
    """Where the sign goes, and how often. Equal addresses are the same."""

    url: str
    every: timedelta

    def __repr__(self) -> str:
        return f"Address(every={self.every!r})"  # the address is a secret: who knows it can lie in our name


class Heartbeat:
    """Gives the sign when it is time. `ask` asks an address and raises what it likes; its words may hold the address."""

    def __init__(
        self,
        ask: Callable[[str], Awaitable[None]],
        beat: Callable[[], Awaitable[tuple[str, ...]]],
        clock: Clock,
        address: Address | None,
    ) -> None:
        self._ask = ask
        self._beat = beat
        self._clock = clock
        self._address = address
        self._next: datetime | None = None
        self._failing = False
        self.given = 0
        """Signs that arrived, since the start."""

    def change(self, address: Address | None) -> None:
        """From now on, give it there."""
        if address != self._address:
            self._address, self._next = address, None

    async def tick(self) -> None:
        """Called every second: looks at the clock, and now and then at everything."""
        now = self._clock()
        if self._address is None or (self._next is not None and now < self._next):
            return
        self._next = now + self._address.every
        wrong = await self._beat()
        if wrong:
            self._note(f"withheld: {'; '.join(wrong)}")
            return
        try:
            await self._ask(self._address.url)
        except Exception as error:  # noqa: BLE001 - whatever it is, its text may hold the address
            self._note(f"not taken ({type(error).__name__})")
            return
        self.given += 1
        if self._failing:
            log.info("the heartbeat goes out again")
        self._failing = False

    def _note(self, what: str) -> None:
        """Said once: whoever misses the sign will be louder."""
        log.log(logging.DEBUG if self._failing else logging.WARNING, "heartbeat %s", what)
        self._failing = True
