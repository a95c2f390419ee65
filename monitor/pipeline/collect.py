"""Which feed is asked when: claim the lanes that are due and poll their feeds one after another.

Wide where it waits: many lanes at once, never two requests to one lane. A feed that fails is put off with growing
patience; nothing that one feed does holds up another.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial

from monitor.errors import BadAnswer, StoreError
from monitor.feeds.moving import lane_at
from monitor.feeds.pace import spared
from monitor.model import Feed
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.poll import Clock, Polled, Poller
from monitor.store.base import LaneLease, Store

LEASE = timedelta(seconds=90)
"""Longer than the longest poll (30 s) and its judging: renewed before each feed for which it might not be enough."""
FRESH = timedelta(seconds=70)
"""A lease that holds so much longer needs no renewing: most lanes are polled in less than a second."""
REST = timedelta(seconds=30)
"""How long a lane is left alone after the store refused: its feed is still due, and its server is not to blame."""

log = logging.getLogger("depesche.collect")


class Collector:
    """Polls what is due, at most `width` lanes at a time."""

    def __init__(
        self,
        store: Store,
        clerk: Clerk,
        poller: Poller,
        clock: Clock,
        feeds: Mapping[str, Feed],
        width: int,
        told: Callable[[Polled], None],
    ) -> None:
        self._store = store
        self._clerk = clerk
        self._poller = poller
        self._clock = clock
        self._feeds = feeds
        self._width = width
        self._told = told
        self._tasks: set[asyncio.Task[None]] = set()
        self._stopping = False
        self.refused: StoreError | None = None
        """What the store said when it could not take what a poll brought, if that ever happened."""
        self.polled = 0
        """Polls whose outcome was saved, well or not, since the start."""

    @property
    def busy(self) -> int:
        """Lanes being polled now."""
        return len(self._tasks)

    @property
    def lanes(self) -> frozenset[str]:
        """Those that are being polled now, by name."""
        return frozenset(task.get_name().removeprefix("lane ") for task in self._tasks)

    @property
    def longest_pause(self) -> float:
        """Seconds that a lane can owe after its last feed."""
        return max((feed.pause.total_seconds() for feed in self._feeds.values() if not feed.private), default=0.0)

    def change(self, feeds: Mapping[str, Feed], width: int) -> None:
        """From the next question on, ask these. A poll under way ends as it began; more of them than fit end by themselves."""
        self._feeds, self._width = feeds, width

    async def tick(self, due_by: datetime | None = None) -> int:
        """Start polling what is due (what was due by then, if that is given), as far as there is room; how many lanes were
        begun."""
        room = 0 if self._stopping else self._width - len(self._tasks)
        if room <= 0:
            return 0
        now = self._clock()
        leases = await self._clerk(self._store.feeds.claim, now, LEASE, room, due_by)
        if self._stopping:
            # The stop came while the store was claiming; it has waited for all that it knew of, and not for these.
            for lease in leases:
                await self._let_go(lease, timedelta())
            return 0
        for lease in leases:
            task = asyncio.create_task(self._poll_lane(lease), name=f"lane {lease.lane}")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return len(leases)

    async def next_done(self) -> None:
        """Wait until one of the lanes that were begun is done."""
        if self._tasks:
            await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)

    async def done_within(self, seconds: float) -> None:
        """Wait until all lanes that were begun are done, and so long at the most."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)

    async def stop(self) -> None:
        """Begin nothing more and let go: a poll that is cut off here is polled again after the next start."""
        self._stopping = True
        for task in tuple(self._tasks):
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=1)

    async def _poll_lane(self, lease: LaneLease) -> None:
        pause = timedelta()
        held = lease.until

        async def hold() -> bool:
            nonlocal held
            if held - self._clock() > FRESH:
                return True
            held = self._clock() + LEASE
            return await self._clerk(self._store.feeds.renew, lease, held)

        try:
            for number, state in enumerate(lease.states):
                feed = self._feeds.get(state.feed_id)
                if feed is None:
                    continue
                if number:
                    await asyncio.sleep(pause.total_seconds())
                if not await hold():
                    log.info("lane lost to another worker", extra={"lane": lease.lane})
                    return
                pause = timedelta() if feed.private else feed.pause
                polled = await self._poller.poll(feed, state, hold)
                self.polled += 1
                self._told(polled)
                until = _asked_for(polled)
                if until is not None:
                    pause = until - self._clock()
                    await self._clerk(self._spare, lease.lane, until)
                    return
        except StoreError as error:
            log.error("the store refused", extra={"lane": lease.lane, "error": str(error)})
            self.refused = error
            pause = REST
        finally:
            await self._let_go(lease, pause)

    def _spare(self, lane: str, until: datetime) -> None:
        """In the clerk's thread: ask no feed of the lane before `until`, and then one after another."""
        number = 0
        with self._store.ledger.transaction():
            for state in self._store.feeds.states():
                feed = self._feeds.get(state.feed_id)
                if feed is None or lane_at(feed, state.url) != lane:
                    continue
                if state.wait_until is None or state.wait_until < until:
                    number += 1
                    self._store.feeds.save(spared(state, until, number * feed.pause))

    async def _let_go(self, lease: LaneLease, pause: timedelta) -> None:
        try:
            await self._poller.together(partial(self._store.feeds.release, lease, self._clock() + pause))
        except (StoreError, RuntimeError) as error:
            # RuntimeError: the clerk has gone home already; the lease runs out by itself.
            log.debug("lane not released", extra={"lane": lease.lane, "error": str(error)})


def _asked_for(polled: Polled) -> datetime | None:
    """Until when the whole site wants to be left alone (429), by its own word or our back-off; None: it did not ask.

    A server of one's own that serves several feeds counts each of them for itself (POLLING 21).
    """
    error, after = polled.error, polled.after
    if polled.feed.private or after is None or not isinstance(error, BadAnswer) or error.status != 429:
        return None
    return after.wait_until or after.next_at
