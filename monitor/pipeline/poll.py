"""One poll of one feed: fetch, read, clean, hand over to the judge in slices, and save how it went.

What a failure means for the next question is decided in `feeds/`; here it is only carried out.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from monitor.alerts.rules import Treatment
from monitor.errors import DepescheError, FeedError, StoreError, Unreachable
from monitor.feeds.answer import Answer, read_answer
from monitor.feeds.base import Source
from monitor.feeds.clean import clean
from monitor.feeds.discover import Asking, Read
from monitor.feeds.pace import after_answer, after_failure
from monitor.model import Entry, Feed, FeedState
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.judge import Heard, Judge, slices
from monitor.store.base import Recognised, Store

Clock = Callable[[], datetime]
LONGEST = 60.0
"""Seconds for one poll with all that it leads to: shorter than the lease of its lane."""

Paced = Callable[[int | None, int | None], FeedState]
"""The state after an answer, by how many of its entries were new and how many known (None: not known)."""

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
            entries, paced = await self._fetch(feed, state, now)
            polled.listed = len(entries)
            await self._hand_over(polled, entries, state, paced, now)
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

    async def _fetch(self, feed: Feed, state: FeedState, now: datetime) -> tuple[Sequence[Entry], Paced]:
        answer = await self._ask(feed, state, now)
        fetched, raw = answer.fetched, answer.raw
        paced = partial(after_answer, answer.state, feed, fetched, raw, now, self._world.dice())
        entries = await asyncio.to_thread(clean, raw, feed, now) if raw is not None else ()
        return entries, paced

    async def _ask(self, feed: Feed, state: FeedState, now: datetime) -> Answer:
        """The answer, and where it only shows the way (a site's page, an index of sitemaps) what that leads to."""
        asking = Asking(self._world.source, self._world.read, asyncio.sleep)
        try:
            async with asyncio.timeout(LONGEST):
                fetched = await self._world.source.fetch(feed, state, now)
                return await read_answer(fetched, asking, feed, state, now)
        except TimeoutError as error:
            raise Unreachable(f"looking for the feed took more than {LONGEST:g} s") from error

    async def _hand_over(
        self, polled: Polled, entries: Sequence[Entry], before: FeedState, paced: Paced, now: datetime
    ) -> None:
        treatments = self._judge.treatments(polled.feed, entries, before, now)

        def conclude(_: FeedState, recognised: Recognised) -> FeedState:
            """How soon it is asked again depends on how much of it was new, which is known only in the last slice."""
            known = sum(heard.known + heard.revised for heard in polled.heard)
            known += len(recognised.known) + len(recognised.revised)
            return paced(polled.fresh + len(recognised.fresh), known)

        for part, last in slices(entries):
            state = paced(None, None) if last else None
            try:
                heard = await self._clerk(self._judge.hear, polled.feed, part, treatments, state, now, conclude)
                polled.heard.append(heard)
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
