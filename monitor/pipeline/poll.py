"""One poll of one feed: fetch, read, clean, hand over to the judge in slices, and save how it went.

What a failure means for the next question is decided in `feeds/`; here it is only carried out.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from monitor.alerts.rules import Treatment
from monitor.errors import DepescheError, FeedError, StoreError, Unreachable
from monitor.feeds.answer import Answer
from monitor.feeds.base import FEED, Source
from monitor.feeds.clean import clean
from monitor.feeds.discover import Asking, Read
from monitor.feeds.habits import inherited, learn_names
from monitor.feeds.health import Happened
from monitor.feeds.history import PATIENCE, asked, beside, closed, gap_of, opened, possible, unconditional
from monitor.feeds.moving import lane_at
from monitor.feeds.pace import after_answer, after_failure
from monitor.feeds.robots import Robots, news_first
from monitor.model import Entry, Feed, FeedState, Fetched, RawFeed
from monitor.pipeline.asking import answer_to
from monitor.pipeline.catch_up import Caught, catch_up
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.health import Health
from monitor.pipeline.judge import Conclude, Heard, Judge, slices
from monitor.pipeline.together import Together
from monitor.pipeline.understanding import Understood, understood, understood_aside
from monitor.store.base import Recognised, Store

Clock = Callable[[], datetime]
Hold = Callable[[], Awaitable[bool]]
POLITE = 1.0
"""Seconds between two pages of a site's history, at least."""

Paced = Callable[[int | None, int | None], FeedState]
"""The state after an answer, by how many of its entries were new and how many known (None: not known)."""

log = logging.getLogger("depesche.poll")


@dataclass(slots=True)
class Polled:
    """What became of one poll, for progress bars and exit codes."""

    feed: Feed
    error: FeedError | None = None
    after: FeedState | None = None
    """What is remembered of the feed from now on."""
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
    robots: Robots | None = None
    """Asked before pages, and before all that the user did not name; None: nobody is."""


@dataclass(frozen=True, slots=True)
class Look:
    """One answer, read and cleaned, with what it is compared to."""

    before: FeedState
    fetched: Fetched
    raw: RawFeed | None
    entries: Sequence[Entry]
    treatments: Mapping[str, Treatment]
    """How loud they may be; what is not named, is told as ever."""
    paced: Paced
    now: datetime


class Poller:
    """Asks one feed at a time and hands what it says to the judge."""

    def __init__(self, store: Store, clerk: Clerk, judge: Judge, world: World, health: Health) -> None:
        self._store = store
        self._clerk = clerk
        self._judge = judge
        self._world = world
        self._health = health
        self.together = Together(clerk, store.ledger, health.forget)
        """Commits what is small."""

    async def poll(self, feed: Feed, state: FeedState, hold: Hold) -> Polled:
        """Ask one feed once, judge what it says, and save how it went. Raises `StoreError` only.

        `hold` is called before each further question that a gap makes necessary; False: stop, the lane is another's.
        """
        try:
            return await self._poll(feed, state, hold)
        except StoreError:
            self._health.forget()
            raise

    async def _poll(self, feed: Feed, state: FeedState, hold: Hold) -> Polled:
        now = self._world.clock()
        polled = Polled(feed)
        try:
            look = await self._look(feed, state, now)
            polled.listed = len(look.entries)
            await self._hand_over(polled, look)
            await self._catch_up(polled, look, hold)
        except FeedError as error:
            polled.error = error
        except (StoreError, asyncio.CancelledError):
            raise
        except Exception as error:
            log.exception("surprise while polling", extra={"feed": feed.name})
            polled.error = FeedError(f"unexpected {type(error).__name__}; please report it")
        if polled.error is not None:
            await self.together(partial(self._failed, polled, state, polled.error, now))
        return polled

    def _failed(self, polled: Polled, before: FeedState, error: FeedError, now: datetime) -> None:
        """In the clerk's thread: put the feed off, and tell of it if it lasts."""
        after = after_failure(before, polled.feed, error, now, self._world.dice())
        with self._store.ledger.transaction():
            polled.after = self._health.failed(polled.feed, before, after, error, now)
            self._store.feeds.save(polled.after)
            self._follow(polled.feed, before, polled.after)

    def _asking(self) -> Asking:
        return Asking(self._world.source, self._world.read, asyncio.sleep, robots=self._world.robots)

    async def _look(self, feed: Feed, state: FeedState, now: datetime) -> Look:
        answer = await answer_to(self._asking(), feed, unconditional(state) if state.habits.gap else state, now)
        raw, before = answer.raw, answer.state
        if raw is None:
            paced = partial(after_answer, before, feed, answer.fetched, None, now, self._world.dice())
            return Look(state, answer.fetched, None, (), {}, paced, now)
        long = await understood_aside(raw, feed, before.habits, now)
        return await self._clerk(self._read, feed, state, answer, raw, long, now)

    def _read(
        self, feed: Feed, state: FeedState, answer: Answer, raw: RawFeed, long: Understood | None, now: datetime
    ) -> Look:
        """In the clerk's thread, though only the end of it needs the store: one walk there costs less than two, and
        a thread of its own would only fight for the interpreter."""
        habits, entries = long or understood(raw, feed, answer.state.habits, now)
        old = self._store.seen.take_over(feed.id, entries) if state.looked_at is None else None
        if old is not None:
            habits, entries = understood(raw, feed, inherited(old), now)
        before = replace(answer.state, habits=habits)
        paced = partial(after_answer, before, feed, answer.fetched, raw, now, self._world.dice())
        treatments = self._treatments(feed, state, raw, entries, now) if old is None else {}
        return Look(state, answer.fetched, raw, entries, treatments, paced, now)

    async def _hand_over(self, polled: Polled, look: Look) -> None:
        conclude = partial(self._conclude, polled, look)
        for part, last in slices(look.entries):
            after = look.paced(None, None) if last else None
            await self._hear(polled, part, look.treatments, after, look.now, conclude)

    def _treatments(
        self, feed: Feed, before: FeedState, raw: RawFeed, entries: Sequence[Entry], now: datetime
    ) -> Mapping[str, Treatment]:
        """How loud the entries may be. An address that the store has never read is looked at for the first time, even
        if the feed is known under its name: all that it lists is history, unless it lists what we know."""
        strange = before.looked_at is not None and not before.validated_url
        if strange and raw.kind != "sitemap":
            found = self._store.seen.recognise(feed.id, entries)
            before = before if found.known or found.revised else replace(before, looked_at=None)
        return self._judge.treatments(feed, entries, before, now)

    def _conclude(self, polled: Polled, look: Look, after: FeedState, last: Recognised) -> FeedState:
        """In the clerk's thread, with the last slice: what this answer teaches, and whether the feed is well."""
        feed, before, fetched, raw = polled.feed, look.before, look.fetched, look.raw
        fresh = polled.fresh + len(last.fresh)
        known = sum(heard.known + heard.revised for heard in polled.heard) + len(last.known) + len(last.revised)
        if raw is not None:
            after = look.paced(fresh, known)
            whole = not (fetched.partial or raw.truncated)
            since = before.looked_at if whole and possible(before, look.entries, fresh, known) else gap_of(before)
            after = opened(after, gap_of(before) or since) if since is not None else closed(after)
        names = [keys for _, keys in last.renamed]
        told = len(last.fresh) + len(last.revised) + len(last.known)
        after = replace(after, habits=learn_names(after.habits, told, names, look.now))
        listed = None if raw is None or fetched.partial or raw.truncated else len(look.entries)
        happened = Happened(look.now, listed=listed, fresh=fresh, flaw=raw.trouble if raw is not None else "")
        polled.after = self._health.answered(feed, before, after, happened)
        self._follow(feed, before, polled.after)
        return polled.after

    def _follow(self, feed: Feed, before: FeedState, after: FeedState) -> None:
        """Whoever asks at a new address owes its site the pause, and no longer the old one."""
        if after.url != before.url:
            self._store.feeds.relocate(feed.id, lane_at(feed, after.url))

    async def _hear(
        self,
        polled: Polled,
        part: Sequence[Entry],
        treatments: Mapping[str, Treatment],
        after: FeedState | None,
        now: datetime,
        conclude: Conclude | None = None,
    ) -> None:
        hear = partial(self._judge.hear, polled.feed, part, treatments, after, now, conclude)
        try:
            polled.heard.append(await (self._clerk(hear) if part else self.together(hear)))
        except DepescheError:
            raise
        except Exception:
            log.exception("surprise while judging; going on entry by entry", extra={"feed": polled.feed.name})
            await self._one_by_one(polled, part, treatments, now)
            if after is not None:
                await self._hear(polled, (), {}, after, now, conclude)

    async def _one_by_one(
        self, polled: Polled, part: Sequence[Entry], treatments: Mapping[str, Treatment], now: datetime
    ) -> None:
        """Judge a slice that failed as a whole so that one poisonous entry costs itself only."""
        for entry in part:
            try:
                polled.heard.append(await self._clerk(self._judge.hear, polled.feed, (entry,), treatments, None, now))
            except DepescheError:
                raise
            except Exception:
                log.exception("entry left out", extra={"feed": polled.feed.name, "entry": entry.url or entry.id})

    async def _catch_up(self, polled: Polled, look: Look, hold: Hold) -> None:
        """Fill a gap from history. What fails is tried again at the next poll, for a day: the feed itself is well."""
        feed, state, listed = polled.feed, polled.after, look.raw
        since = gap_of(state) if state is not None else None
        if state is None or since is None or listed is None:
            return

        async def page(address: str) -> tuple[RawFeed, tuple[Entry, ...]]:
            await asyncio.sleep(0 if feed.private else max(feed.pause.total_seconds(), POLITE))
            if not await hold():
                raise Unreachable("the lane is another worker's now")
            there = asked(feed, address)
            fetched = await self._world.source.fetch(there, FeedState(feed.id, address), self._world.clock())
            raw = await self._world.read(fetched.body or b"", fetched.headers, fetched.url, FEED)
            return raw, await asyncio.to_thread(clean, raw, feed, look.now)

        async def sitemap() -> str | None:
            rules = await self._asking().rules(listed.link or look.fetched.url, feed, self._world.clock())
            return beside(news_first(rules.sitemaps), look.fetched.url) if rules is not None else None

        async def shares(entries: Sequence[Entry]) -> bool:
            return await self._clerk(self._shares, feed, entries, since)

        async def hear(entries: Sequence[Entry], treatments: Mapping[str, Treatment]) -> int:
            before = polled.fresh
            for part, _ in slices(entries):
                await self._hear(polled, part, treatments, None, look.now)
            return polled.fresh - before

        try:
            caught = await catch_up(listed, look.fetched.url, look.entries, since, page, sitemap, shares, hear)
        except FeedError as error:
            log.warning("history can't be read", extra={"feed": feed.name, "error": str(error)})
            if look.now - since < PATIENCE:
                return
            caught = Caught()
        polled.after = await self._clerk(self._caught, polled, state, since, caught, look.now)

    def _shares(self, feed: Feed, entries: Sequence[Entry], since: datetime) -> bool:
        """In the clerk's thread: is one of these known from before the gap, not only from filling it?"""
        found = self._store.seen.recognise(feed.id, entries)
        for entry in (*found.known, *(entry for entry, _ in found.revised)):
            placed = self._store.stories.entry(entry.id)
            if placed is None or placed.entry.seen_at <= since:
                return True
        return False

    def _caught(self, polled: Polled, state: FeedState, since: datetime, caught: Caught, now: datetime) -> FeedState:
        """In the clerk's thread: the gap is no more, or is given up, and the operator is told which."""
        after = closed(state)
        with self._store.ledger.transaction():
            self._health.gap(polled.feed, since, now, caught.found, whole=caught.whole)
            self._store.feeds.save(after)
        return after
