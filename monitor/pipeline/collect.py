"""Bring what is due from the world to the judge: claim lanes, poll their feeds one after another, hand over.

Wide where it waits: many lanes at once, never two requests to one lane. A feed that fails is put off with growing
patience; nothing that one feed does holds up another.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from monitor.alerts.rules import Treatment
from monitor.errors import DepescheError, FeedError, StoreError
from monitor.feeds.base import Source
from monitor.feeds.clean import clean
from monitor.feeds.pace import after_answer, after_failure
from monitor.model import Entry, Feed, FeedState, RawFeed
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.judge import Heard, Judge, slices
from monitor.store.base import LaneLease, Store

LEASE = timedelta(seconds=90)
"""Longer than the longest poll (30 s) and its judging: renewed before each feed."""
REST = timedelta(seconds=30)
"""How long a lane is left alone after the store refused: its feed is still due, and its server is not to blame."""

Clock = Callable[[], datetime]
Read = Callable[[bytes, tuple[tuple[str, str], ...], str], Awaitable[RawFeed]]

log = logging.getLogger("depesche.collect")


@dataclass(slots=True)
class Polled:
    """What became of one poll, for progress bars and exit codes."""

    feed: Feed
    error: FeedError | None = None
    listed: int = 0
    heard: list[Heard] = field(default_factory=list)

    @property
    def fresh(self) -> int:
        return sum(heard.fresh for heard in self.heard)


@dataclass(frozen=True, slots=True)
class World:
    """What collecting needs of the outside: where bytes come from, who reads them, the clock and the dice."""

    source: Source
    read: Read
    clock: Clock
    dice: Callable[[], float]
    """A number in [0, 1), for jitter."""


class Collector:
    """Polls what is due, at most `width` lanes at a time."""

    def __init__(
        self,
        store: Store,
        clerk: Clerk,
        judge: Judge,
        world: World,
        feeds: Mapping[str, Feed],
        width: int,
        told: Callable[[Polled], None],
    ) -> None:
        self._store = store
        self._clerk = clerk
        self._judge = judge
        self._world = world
        self._feeds = feeds
        self._width = width
        self._told = told
        self._tasks: set[asyncio.Task[None]] = set()
        self._stopping = False
        self.refused: StoreError | None = None
        """What the store said when it could not take what a poll brought, if that ever happened."""

    @property
    def busy(self) -> int:
        """Lanes being polled now."""
        return len(self._tasks)

    async def tick(self) -> int:
        """Start polling what is due, as far as there is room; how many lanes were begun."""
        room = 0 if self._stopping else self._width - len(self._tasks)
        if room <= 0:
            return 0
        now = self._world.clock()
        leases = await self._clerk(self._store.feeds.claim, now, LEASE, room)
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

    async def stop(self) -> None:
        """Begin nothing more and let go: a poll that is cut off here is polled again after the next start."""
        self._stopping = True
        for task in tuple(self._tasks):
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=1)

    async def _poll_lane(self, lease: LaneLease) -> None:
        pause = timedelta()
        try:
            for number, state in enumerate(lease.states):
                feed = self._feeds.get(state.feed_id)
                if feed is None:
                    continue
                if number:
                    await asyncio.sleep(pause.total_seconds())
                if not await self._clerk(self._store.feeds.renew, lease, self._world.clock() + LEASE):
                    log.info("lane lost to another worker", extra={"lane": lease.lane})
                    return
                pause = timedelta() if feed.private else feed.pause
                self._told(await self.poll(feed, state))
        except StoreError as error:
            log.error("the store refused", extra={"lane": lease.lane, "error": str(error)})
            self.refused = error
            pause = REST
        finally:
            await self._let_go(lease, pause)

    async def _let_go(self, lease: LaneLease, pause: timedelta) -> None:
        try:
            await self._clerk(self._store.feeds.release, lease, self._world.clock() + pause)
        except (StoreError, RuntimeError) as error:
            # RuntimeError: the clerk has gone home already; the lease runs out by itself.
            log.debug("lane not released", extra={"lane": lease.lane, "error": str(error)})

    async def poll(self, feed: Feed, state: FeedState) -> Polled:
        """Ask one feed once, judge what it says, and save how it went. Raises `StoreError` only."""
        now = self._world.clock()
        polled = Polled(feed)
        try:
            entries, after = await self._fetch(feed, state, now)
            polled.listed = len(entries)
            await self._hand_over(polled, entries, state, after, now)
        except FeedError as error:
            polled.error = error
        except (StoreError, asyncio.CancelledError):
            raise
        except Exception as error:
            log.exception("surprise while polling", extra={"feed": feed.name})
            polled.error = FeedError(f"unexpected {type(error).__name__}; please report it")
        if polled.error is not None:
            failed = after_failure(state, feed, polled.error, now, self._world.dice())
            await self._clerk(self._store.feeds.save, failed)
        return polled

    async def _fetch(self, feed: Feed, state: FeedState, now: datetime) -> tuple[Sequence[Entry], FeedState]:
        fetched = await self._world.source.fetch(feed, state, now)
        raw = None
        if fetched.body is not None:
            raw = await self._world.read(fetched.body, fetched.headers, fetched.url)
        after = after_answer(state, feed, fetched, raw, now, self._world.dice())
        entries = await asyncio.to_thread(clean, raw, feed, now) if raw is not None else ()
        return entries, after

    async def _hand_over(
        self, polled: Polled, entries: Sequence[Entry], before: FeedState, after: FeedState, now: datetime
    ) -> None:
        treatments = self._judge.treatments(polled.feed, entries, before, now)
        for part, last in slices(entries):
            state = after if last else None
            try:
                polled.heard.append(await self._clerk(self._judge.hear, polled.feed, part, treatments, state, now))
            except DepescheError:
                raise
            except Exception:
                log.exception("surprise while judging; going on entry by entry", extra={"feed": polled.feed.name})
                await self._one_by_one(polled, part, treatments, state, now)

    async def _one_by_one(
        self,
        polled: Polled,
        part: Sequence[Entry],
        treatments: Mapping[str, Treatment],
        after: FeedState | None,
        now: datetime,
    ) -> None:
        """Judge a slice that failed as a whole so that one poisonous entry costs itself only."""
        for entry in part:
            try:
                polled.heard.append(await self._clerk(self._judge.hear, polled.feed, (entry,), treatments, None, now))
            except DepescheError:
                raise
            except Exception:
                log.exception("entry left out", extra={"feed": polled.feed.name, "entry": entry.url or entry.id})
        if after is not None:
            await self._clerk(self._store.feeds.save, after)
