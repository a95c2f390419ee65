"""One poll of one feed: fetch, read, clean, hand over to the judge in slices, and save how it went.

What a failure means for the next question is decided in `feeds/`; here it is only carried out.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from monitor.alerts.rules import Treatment
from monitor.errors import DepescheError, FeedError, StoreError
from monitor.feeds.base import Source
from monitor.feeds.clean import clean
from monitor.feeds.pace import after_answer, after_failure
from monitor.model import Entry, Feed, FeedState, RawFeed
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.judge import Heard, Judge, slices
from monitor.store.base import Store

Clock = Callable[[], datetime]
Read = Callable[[bytes, tuple[tuple[str, str], ...], str], Awaitable[RawFeed]]

log = logging.getLogger("depesche.poll")


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


class Poller:
    """Asks one feed at a time and hands what it says to the judge."""

    def __init__(self, store: Store, clerk: Clerk, judge: Judge, world: World) -> None:
        self._store = store
        self._clerk = clerk
        self._judge = judge
        self._world = world

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
