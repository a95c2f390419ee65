"""Searching, pausing and counting in plain dicts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.model import Placement
from monitor.store.adopting import KnownWatch
from monitor.store.memory.tables import Tables
from monitor.store.past import Search
from monitor.store.upkeep import Figures, Found

SPANS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}


class MemoryPast:
    """`Past` in memory: every search reads everything, so there is no index to take anything into."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def search(
        self,
        what: Search,
        *,
        since: datetime | None = None,
        feed_ids: Sequence[str] = (),
        watch_id: str = "",
        limit: int = 20,
    ) -> tuple[Placement, ...]:
        placed = (each for each in self._tables.entries.values() if since is None or each.entry.seen_at >= since)
        asked = (each for each in placed if not feed_ids or each.entry.feed_id in feed_ids)
        found = (each for each in asked if not watch_id or watch_id in self._watches_of(each.entry.id))
        said = [each for each in found if what.finds(each.entry)]
        return tuple(sorted(said, key=lambda each: (each.entry.at, each.entry.id), reverse=True)[:limit])

    def take_in(self, limit: int) -> int:
        return 0

    def look_again(self) -> None:
        pass

    def _watches_of(self, entry_id: str) -> set[str]:
        return {match.watch_id for match in self._tables.matches.get(entry_id) or ()}


class MemoryControl:
    """`Control` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def pause(self, feed_ids: Sequence[str], now: datetime) -> int:
        new = [
            each for each in dict.fromkeys(feed_ids) if each in self._tables.feeds and each not in self._tables.paused
        ]
        with self._tables.journal.transaction():
            for each in new:
                self._tables.paused.put(each, now)
        return len(new)

    def resume(self, feed_ids: Sequence[str]) -> int:
        old = [each for each in dict.fromkeys(feed_ids) if each in self._tables.paused]
        with self._tables.journal.transaction():
            for each in old:
                self._tables.paused.drop(each)
        return len(old)

    def paused(self) -> dict[str, datetime]:
        return dict(self._tables.paused.items())

    def poll_now(self, feed_ids: Sequence[str], now: datetime) -> tuple[str, ...]:
        hastened = []
        with self._tables.journal.transaction():
            for known in map(self._tables.feeds.get, dict.fromkeys(feed_ids)):
                if known is None or not known.configured or known.wish.id in self._tables.paused:
                    continue
                if known.state.wait_until is None or known.state.wait_until <= now:
                    self._tables.feeds.put(known.wish.id, replace(known, state=replace(known.state, next_at=None)))
                    hastened.append(known.wish.id)
        return tuple(sorted(hastened))

    def mute(self, watch_ids: Sequence[str], now: datetime) -> int:
        new = [
            each for each in dict.fromkeys(watch_ids) if each in self._tables.watches and each not in self._tables.muted
        ]
        with self._tables.journal.transaction():
            for each in new:
                self._tables.muted.put(each, now)
        return len(new)

    def unmute(self, watch_ids: Sequence[str]) -> int:
        old = [each for each in dict.fromkeys(watch_ids) if each in self._tables.muted]
        with self._tables.journal.transaction():
            for each in old:
                self._tables.muted.drop(each)
        return len(old)

    def holder(self) -> str:
        return ""

    def watches(self) -> tuple[KnownWatch, ...]:
        return tuple(sorted(self._tables.watches.values(), key=lambda each: each.id))

    def muted(self) -> dict[str, datetime]:
        return dict(self._tables.muted.items())


class MemoryUpkeep:
    """`Upkeep` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def size(self) -> int:
        return 0

    def tidy(self) -> None:
        pass

    def rewrite(self) -> None:
        pass

    def figures(self, now: datetime) -> Figures:
        seen = [each.entry.seen_at for each in self._tables.entries.values()]
        told = [each.alert.created_at for each in self._tables.alerts.values()]
        return Figures(
            entries=len(seen),
            alerts=len(told),
            oldest=min(seen, default=None),
            entries_by={name: sum(at > now - span for at in seen) for name, span in SPANS.items()},
            alerts_by={name: sum(at > now - span for at in told) for name, span in SPANS.items()},
        )

    def entries_of_feeds(self, since: datetime) -> dict[str, int]:
        placed = (each.entry for each in self._tables.entries.values())
        return dict(Counter(one.feed_id for one in placed if one.seen_at >= since))

    def found_by_watches(self, since: datetime) -> dict[str, Found]:
        recent = {key for key, each in self._tables.entries.items() if each.entry.seen_at >= since}
        found = (match.watch_id for key, each in self._tables.matches.items() if key in recent for match in each)
        told = (each.alert for each in self._tables.alerts.values() if each.alert.created_at >= since)
        matches, alerts = Counter(found), Counter(alert.watch_id for alert in told)
        return {watch_id: Found(matches[watch_id], alerts[watch_id]) for watch_id in matches | alerts}

    def forget_told(self, before: datetime) -> int:
        unsettled = {out.row.alert_key for out in self._tables.outbox.values() if out.untold}
        old = {
            key: each.alert
            for key, each in self._tables.alerts.items()
            if each.alert.created_at < before and key not in unsettled
        }
        with self._tables.journal.transaction():
            for key, alert in old.items():
                self._tables.alerts.drop(key)
                pair = (alert.watch_id, alert.story_id)
                kept = tuple(each for each in self._tables.told.get(pair) or () if each != key)
                self._tables.told.put(pair, kept)
            for number, out in self._tables.outbox.items():
                if out.row.alert_key in old:
                    self._tables.outbox.drop(number)
            for where, kept_held in self._tables.held.items():
                if kept_held.released and kept_held.held.since < before:
                    self._tables.held.drop(where)
        return len(old)
