"""What a store needs from time to time so that it serves for years: old things go, words are indexed, it stays small.

All of it happens in the clerk's thread in small pieces: no poll and no message waits long for it.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.model import said
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.operator import Operator
from monitor.pipeline.poll import Clock
from monitor.store.base import Store

UNLISTED = timedelta(days=31)
"""How long an identity outlives its being listed: thirty days, and the day until the next look."""
LEAST = timedelta(days=7)
"""Entries are kept so long however big the store is: stories need three days of them."""
TIGHTER = (0.8, 0.6, 0.45, 0.3, 0.2, 0.1, 0.0)
"""How much of its time is kept of what a store can't hold, until it can."""
BATCH = 200
"""Entries that are indexed in one turn of the clerk's: a few hundredths of a second."""
MOST = 50
"""Batches in one go; what is left has its turn a little later."""
COMFORT = 0.8
"""The share of its bound at which a store fits again: one that was just made to fit comes back tomorrow."""
THING = "store:size"

log = logging.getLogger("depesche.chores")


@dataclass(frozen=True, slots=True)
class Keep:
    """How long what is kept, and how big the store may become."""

    entries: timedelta = timedelta(days=90)
    told: timedelta = timedelta(days=365)
    """Of stories that somebody was told of, and the alerts."""
    most: int = 0
    """Bytes; 0: no bound."""


class Chores:
    """Does the chores of a store that this process holds."""

    def __init__(self, store: Store, clerk: Clerk, operator: Operator, clock: Clock, keep: Keep) -> None:
        self._store = store
        self._clerk = clerk
        self._operator = operator
        self._clock = clock
        self.keep = keep
        """Replaced when the config changes; counts from the next time on."""
        self._tight_since: datetime | None = None

    async def daily(self) -> None:
        """Retention, room given back, the bound kept, and what the operator has not been told yet."""
        await self._forget(self.keep.entries, self.keep.told)
        await self._clerk(self._store.seen.forget_unlisted, self._clock() - UNLISTED)
        await self._clerk(self._store.past.look_again)
        await self._clerk(self._store.upkeep.tidy)
        await self._keep_small()
        await self._clerk(self._operator.collected, self._clock())

    async def index(self) -> int:
        """Make new entries searchable by their words; how many."""
        count = 0
        for _ in range(MOST):
            taken = await self._clerk(self._store.past.take_in, BATCH)
            count += taken
            if taken < BATCH:
                break
        return count

    async def _forget(self, entries: timedelta, told: timedelta) -> None:
        now = self._clock()
        longest = max(entries, told)
        gone = await self._clerk(self._store.stories.forget, now - entries, now - longest)
        alerts = await self._clerk(self._store.upkeep.forget_told, now - longest)
        if gone or alerts:
            log.info("old entries and alerts are forgotten", extra={"entries": gone, "alerts": alerts})

    async def _keep_small(self) -> None:
        """Keep less long what a store beyond its bound can't hold, and say so once."""
        size = await self._clerk(self._store.upkeep.size)
        if not self.keep.most or size <= self.keep.most:
            if self._tight_since is not None and size <= self.keep.most * COMFORT:
                title = said("The store fits again")
                text = said("It has {size} of {most}.", size=_mb(size), most=_mb(self.keep.most))
                await self._clerk(self._operator.recovery, THING, title, text, self._tight_since, self._clock())
                self._tight_since = None
            return
        kept, after = self.keep.entries, size
        for share in TIGHTER:
            kept = max(self.keep.entries * share, LEAST)
            await self._forget(kept, max(self.keep.told * share, LEAST))
            await self._clerk(self._store.upkeep.tidy)
            after = await self._clerk(self._store.upkeep.size)
            if after <= self.keep.most or kept == LEAST:
                break
        await self._clerk(self._tell, size, after, kept)

    def _tell(self, before: int, after: int, kept: timedelta) -> None:
        now = self._clock()
        self._tight_since = self._tight_since or now
        enough = after <= self.keep.most
        title = said("The store was at its bound") if enough else said("The store is bigger than it may be")
        parts = {"before": _mb(before), "most": _mb(self.keep.most), "days": kept.days, "after": _mb(after)}
        if enough:
            text = said(
                "It had {before}, max_size is {most}; entries older than {days} days were forgotten, and it has {after}.",
                **parts,
            )
        else:
            text = said(
                "It had {before}, max_size is {most}; even with entries of {days} days only it has {after}: make max_size "
                "bigger.",
                **parts,
            )
        self._operator.trouble(THING, title, text, self._tight_since, now)


def _mb(size: int) -> str:
    return f"{size / 1_000_000:.0f} MB"
