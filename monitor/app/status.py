"""How it stands: feeds by health, the queue, what was told, how fast it comes. From the store, by whoever has it open.

The daemon answers with it over its socket, adding what only the process knows; without a daemon the store alone tells.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor import __version__
from monitor.model import Feed, FeedState, Watch
from monitor.store.adopting import adopted
from monitor.store.base import Store

WEEK = timedelta(days=7)
SHOWN = 5

HEALTHS = ("ok", "new", "waiting", "failing", "paused", "off")
"""Answers as it should · never looked at · asked to be left alone · failed the last time · by the operator · by the config."""

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One feed as people see it."""

    feed: Feed
    health: str
    """One of `HEALTHS`."""
    state: FeedState | None = None
    """None: the store does not know it yet."""
    paused_since: datetime | None = None
    a_day: float = 0.0
    """New entries a day, over the last week."""

    @property
    def next_at(self) -> datetime | None:
        """When it is polled next; None: at once, or never."""
        return None if self.state is None or self.health in ("paused", "off") else self.state.next_at

    @property
    def pace(self) -> timedelta | None:
        """From the last poll to the next."""
        if self.next_at is None or self.state is None or self.state.looked_at is None or self.health != "ok":
            return None
        return max(self.next_at - self.state.looked_at, timedelta())

    @property
    def slowed(self) -> str:
        """Why it is polled more seldom than the config allows at most, in the pace's own words; empty: it is not."""
        most = self.feed.every[1] * 1.2  # what is spread at random is no slowing
        return self.state.note if self.state is not None and self.pace is not None and self.pace > most else ""


def feed_rows(feeds: Sequence[Feed], off: Sequence[Feed], store: Store, now: datetime) -> tuple[FeedRow, ...]:
    """Each feed of the config, in its order; those that it switches off at the end."""
    states = {state.feed_id: state for state in store.feeds.states()}
    paused, counts = store.control.paused(), store.upkeep.entries_of_feeds(now - WEEK)
    rows = []
    for feed in feeds:
        state, since = states.get(feed.id), paused.get(feed.id)
        a_day = counts.get(feed.id, 0) / WEEK.days
        rows.append(FeedRow(feed, "paused" if since else health(state, now), state, since, a_day))
    return (*rows, *(FeedRow(feed, "off") for feed in off))


def health(state: FeedState | None, now: datetime) -> str:
    """One word for a feed that is polled."""
    if state is None:
        return "new"
    if state.failures:
        return "failing"
    if state.wait_until is not None and state.wait_until > now:
        return "waiting"
    return "ok" if state.looked_at is not None else "new"


def status(feeds: Sequence[Feed], off: Sequence[Feed], watches: Sequence[Watch], store: Store, now: datetime) -> Json:
    """All of it, as JSON. Times are ISO 8601 in UTC, sizes bytes, ages seconds."""
    rows = feed_rows(feeds, off, store, now)
    figures = store.upkeep.figures(now)
    muted = store.control.muted()
    names = {known.id: known.name for known in adopted(watches, store.control.watches()).values()}
    return {
        "version": __version__,
        "at": stamp(now),
        "store": store.name,
        "feeds": {"all": len(rows), **_by_health(rows), "overdue": store.feeds.overdue(now - timedelta(seconds=5))},
        "failing": [_failing(row) for row in rows if row.health == "failing"][:SHOWN],
        "next": _next(rows),
        "queue": _queue(store),
        "articles_waiting": store.articles.due(now),
        "watches": {"all": len(watches), "muted": sorted(names[each] for each in muted if each in names)},
        "alerts": [
            {
                "at": stamp(one.created_at),
                "watch": names.get(one.watch_id, one.watch_id),
                "key": one.key,
                "title": title,
            }
            for one in store.ledger.alerts(limit=SHOWN)
            for title in (_title(store, one.title, one.entry_ids),)
        ],
        "rates": {"entries": figures.entries_by, "alerts": figures.alerts_by},
        "database": {
            "bytes": store.upkeep.size(),
            "entries": figures.entries,
            "alerts": figures.alerts,
            "oldest": stamp(figures.oldest),
        },
    }


def stamp(at: datetime | None) -> str | None:
    """A time for machines."""
    return None if at is None else f"{at:%Y-%m-%dT%H:%M:%SZ}"


def _by_health(rows: Sequence[FeedRow]) -> dict[str, int]:
    counts = Counter(row.health for row in rows)
    return {each: counts[each] for each in HEALTHS}


def _failing(row: FeedRow) -> Json:
    assert row.state is not None, "only what was polled fails"
    since = row.state.failing_since
    return {
        "feed": row.feed.name,
        "failures": row.state.failures,
        "since": stamp(since),
        "next": stamp(row.state.next_at),
        "error": row.state.last_error,
    }


def _next(rows: Sequence[FeedRow]) -> list[Json]:
    due = sorted((row.next_at, row.feed.name) for row in rows if row.next_at is not None)
    return [{"feed": name, "at": stamp(at)} for at, name in due[:3]]


def _queue(store: Store) -> Json:
    counts = store.outbox.count()
    waiting = {state: counts.get(state, 0) for state in ("pending", "sending", "dead")}
    return {**waiting, "next": stamp(store.outbox.next_due())}


def _title(store: Store, own: str, entry_ids: Sequence[str]) -> str:
    """An alert's own title (a trouble's), else that of the first entry that it tells of."""
    placed = store.stories.entry(entry_ids[0]) if entry_ids and not own else None
    more = f" (+{len(entry_ids) - 1})" if len(entry_ids) > 1 else ""
    return own or (f"{placed.entry.title}{more}" if placed is not None else "")
