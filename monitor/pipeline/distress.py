"""When the store can't take anything: tell the operator past it, for what can't be saved can't be told by it either.

And before it comes to that: tell while there is a little room left on the disk.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from monitor.errors import StoreError
from monitor.model import said
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.operator import Operator
from monitor.pipeline.poll import Clock

LASTING = timedelta(minutes=1)
"""A store that is locked for a moment is nobody's business."""
QUIET = timedelta(seconds=75)
"""After so long without a refusal it is over: what was refused is tried again twice in that time."""
LITTLE = 100_000_000
"""Bytes of room on the disk under which the operator is told; it is over when there is twice as much."""
STORE, DISK = "store", "disk"

Shout = Callable[[str, str, datetime], Awaitable[None]]
"""Says a title and a text to the operator at once, without the store."""

log = logging.getLogger("depesche.distress")


class Distress:
    """Keeps an eye on whether the store takes what it is given. `look` belongs to the loop, twice a minute."""

    def __init__(
        self,
        clerk: Clerk,
        operator: Operator,
        shout: Shout,
        room: Callable[[], int | None],
        polls: Callable[[], StoreError | None],
        clock: Clock,
    ) -> None:
        """`room`: bytes left on the store's disk; None where nobody knows. `polls`: what the store last refused them."""
        self._clerk = clerk
        self._operator = operator
        self._shout = shout
        self._room = room
        self._polls = polls
        self._known: StoreError | None = None
        self._clock = clock
        self._since: datetime | None = None
        self._latest: datetime | None = None
        self._why = ""
        self._told = False
        self._narrow_since: datetime | None = None

    def refused(self, error: StoreError) -> None:
        """The store refused something, just now."""
        self._latest = self._clock()
        self._since = self._since or self._latest
        self._why = f"{error}. {error.hint}" if error.hint else str(error)

    async def look(self) -> None:
        """Tell what lasts, and what is over. Raises `StoreError` when even that can't be saved; it is tried again."""
        now = self._clock()
        error = self._polls()
        if error is not None and error is not self._known:
            self._known = error
            self.refused(error)
        await self._look_at_the_store(now)
        await self._look_at_the_disk(now)

    async def _look_at_the_store(self, now: datetime) -> None:
        if self._since is None or self._latest is None:
            return
        if now - self._latest >= QUIET:
            await self._over(self._since, now)
        elif not self._told and now - self._since >= LASTING:
            self._told = True
            title = said("The store refuses what it is given")
            text = said(
                "Since {since}: {why}\nNothing that was saved is lost. It is tried again, ever more slowly; until it works, "
                "nothing new is noticed and nothing else is told.",
                since=self._since,
                why=self._why,
            )
            log.error(title, extra={"error": self._why})
            await self._shout(title, text, self._since)

    async def _over(self, since: datetime, now: datetime) -> None:
        if self._told:
            title = said("The store works again")
            text = said("It had refused for {span}: {why}", span=now - since, why=self._why)
            await self._clerk(self._operator.recovery, STORE, title, text, since, now)
        self._since = self._latest = None
        self._told = False

    async def _look_at_the_disk(self, now: datetime) -> None:
        room = self._room()
        if room is None:
            return
        if room < LITTLE and self._narrow_since is None:
            title = said("The store's disk is nearly full")
            text = said(
                "{room} are left on the disk of the store. `depesche vacuum` and `keep:` may help.", room=_mb(room)
            )
            await self._clerk(self._operator.trouble, DISK, title, text, now, now)
            self._narrow_since = now
        elif room >= 2 * LITTLE and self._narrow_since is not None:
            title, text = said("The store's disk has room again"), said("{room} are left.", room=_mb(room))
            await self._clerk(self._operator.recovery, DISK, title, text, self._narrow_since, now)
            self._narrow_since = None


def _mb(size: int) -> str:
    return f"{size // 1_000_000} MB"
