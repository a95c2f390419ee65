"""Feeds and lanes in plain dicts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.model import Feed, FeedState
from monitor.store.base import LaneLease
from monitor.store.memory.tables import KnownFeed, Lane, Tables

AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)


class MemoryFeeds:
    """`Feeds` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._claims = 0

    def sync(self, feeds: Sequence[Feed], now: datetime, spread: Sequence[float] = ()) -> None:
        with self._tables.journal.transaction():
            for known in self._tables.feeds.values():
                self._tables.feeds.put(known.wish.id, replace(known, configured=False))
            for position, feed in enumerate(feeds):
                wait = timedelta(seconds=spread[position]) if position < len(spread) else timedelta()
                old = self._tables.feeds.get(feed.id)
                feed = _where_it_is(old, feed)
                state = _first_state(feed, now, wait) if old is None else _moved(old, feed)
                self._tables.feeds.put(feed.id, KnownFeed(feed, position, True, state))
                if feed.lane not in self._tables.lanes:
                    self._tables.lanes.put(feed.lane, Lane())

    def claim(
        self, now: datetime, lease: timedelta, limit: int, due_by: datetime | None = None
    ) -> tuple[LaneLease, ...]:
        self._claims += 1
        token, until = str(self._claims), now + lease
        due = [each for each in self._active() if _due(each.state, due_by or now)]
        by_lane: dict[str, list[FeedState]] = defaultdict(list)
        for each in sorted(due, key=lambda known: (_next(known.state), known.position, known.wish.id)):
            if _free(self._tables.lanes[each.wish.lane], now):
                by_lane[each.wish.lane].append(each.state)
        taken = sorted(by_lane, key=lambda lane: (_next(by_lane[lane][0]), lane))[:limit]
        with self._tables.journal.transaction():
            for lane in taken:
                self._tables.lanes.put(lane, replace(self._tables.lanes[lane], token=token, until=until))
        return tuple(LaneLease(lane, token, until, tuple(by_lane[lane])) for lane in taken)

    def hasten(self, now: datetime) -> int:
        with self._tables.journal.transaction():
            for each in self._active():
                if _pollable(each.state, now) and not _due(each.state, now):
                    self._tables.feeds.put(each.wish.id, replace(each, state=replace(each.state, next_at=now)))
        return self.overdue(now)

    def overdue(self, now: datetime) -> int:
        return sum(1 for each in self._active() if _due(each.state, now))

    def break_leases(self) -> None:
        with self._tables.journal.transaction():
            for name, lane in list(self._tables.lanes.items()):
                if lane.token:
                    self._tables.lanes.put(name, Lane(free_at=lane.free_at))

    def renew(self, lease: LaneLease, until: datetime) -> bool:
        lane = self._tables.lanes.get(lease.lane)
        if lane is None or lane.token != lease.token:
            return False
        with self._tables.journal.transaction():
            self._tables.lanes.put(lease.lane, replace(lane, until=until))
        return True

    def release(self, lease: LaneLease, free_at: datetime) -> None:
        lane = self._tables.lanes.get(lease.lane)
        if lane is not None and lane.token == lease.token:
            with self._tables.journal.transaction():
                self._tables.lanes.put(lease.lane, Lane(free_at=free_at))

    def save(self, state: FeedState) -> None:
        with self._tables.journal.transaction():
            remember(self._tables, state)

    def relocate(self, feed_id: str, lane: str) -> None:
        known = self._tables.feeds.get(feed_id)
        if known is not None:
            with self._tables.journal.transaction():
                self._tables.feeds.put(feed_id, replace(known, wish=replace(known.wish, lane=lane)))
                if lane not in self._tables.lanes:
                    self._tables.lanes.put(lane, Lane())

    def states(self) -> tuple[FeedState, ...]:
        order = sorted(self._configured(), key=lambda known: (known.position, known.wish.id))
        return tuple(each.state for each in order)

    def awaiting_first_look(self) -> int:
        return sum(1 for each in self._active() if each.state.looked_at is None and not each.state.failures)

    def _active(self) -> list[KnownFeed]:
        return [each for each in self._configured() if each.wish.id not in self._tables.paused]

    def _configured(self) -> list[KnownFeed]:
        return [each for each in self._tables.feeds.values() if each.configured]


def remember(tables: Tables, state: FeedState) -> None:
    """A feed that no config ever named has no row, and nothing to remember."""
    known = tables.feeds.get(state.feed_id)
    if known is not None:
        tables.feeds.put(state.feed_id, replace(known, state=state))


def _first_state(feed: Feed, now: datetime, wait: timedelta) -> FeedState:
    return FeedState(feed_id=feed.id, url=feed.url, next_at=now + wait if wait else None)


def _where_it_is(old: KnownFeed | None, feed: Feed) -> Feed:
    """The feed in the lane of the address that it has learned."""
    if old is None or old.wish.url != feed.url or old.state.url in ("", feed.url):
        return feed
    return replace(feed, lane=old.wish.lane)


def _moved(old: KnownFeed, feed: Feed) -> FeedState:
    if old.wish.url == feed.url:
        return old.state
    return replace(old.state, url=feed.url, etag="", last_modified="", validated_url="", body_hash="")


def _next(state: FeedState) -> datetime:
    return state.next_at or AT_ONCE


def _due(state: FeedState, now: datetime) -> bool:
    return _next(state) <= now


def _pollable(state: FeedState, now: datetime) -> bool:
    """Due or not, except where a server or a growing back-off said "later"."""
    told_to_wait = state.wait_until is not None and state.wait_until > now
    return not told_to_wait and not (state.failures and _next(state) > now)


def _free(lane: Lane, now: datetime) -> bool:
    return all(each is None or each <= now for each in (lane.free_at, lane.until))
