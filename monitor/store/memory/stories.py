"""Identities and entries in plain dicts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.model import MOST_TOLD, Entry, Habits, Placement, Telling
from monitor.store.base import Recognised
from monitor.store.memory.tables import KnownFeed, KnownIdentity, Tables
from monitor.store.recognising import RELISTED, Known, recognised, wording
from monitor.store.storable import storable
from monitor.store.stories import nobody
from monitor.store.succession import predecessor

UNCHANGED = timedelta(days=7)
SHOWN = 20
SHORTEST_PREFIX = 4


class MemorySeen:
    """`Seen` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def recognise(self, feed_id: str, entries: Sequence[Entry]) -> Recognised:
        known = {}
        for key in {key for entry in entries for key in entry.identities}:
            identity = self._tables.identities.get((feed_id, key))
            if identity is not None:
                placed = self._tables.entries.get(identity.entry_id)
                text = None if placed is None else wording(placed.entry)
                known[storable(key)] = Known(identity.entry_id, text, "" if placed is None else placed.story_id)
        return recognised(entries, known, wording, self._wordings)

    def _wordings(self, ids: Sequence[str]) -> dict[str, str]:
        placed = (self._tables.entries.get(each) for each in ids)
        return {one.entry.id: f"{one.entry.title}\n{one.entry.summary}" for one in placed if one is not None}

    def rename(self, feed_id: str, renamed: Sequence[tuple[Entry, tuple[str, ...]]], now: datetime) -> None:
        with self._tables.journal.transaction():
            for entry, keys in renamed:
                for key in keys:
                    if (feed_id, key) not in self._tables.identities:
                        self._tables.identities.put((feed_id, key), KnownIdentity(entry.id, now))

    def take_over(self, feed_id: str, entries: Sequence[Entry]) -> Habits | None:
        retired = {each.wish.id for each in self._tables.feeds.values() if not each.configured} - {feed_id}
        rows = [
            (owner, key)
            for entry in entries
            for key in entry.identities
            for owner in retired
            if (owner, key) in self._tables.identities
        ]
        old = predecessor(entries, rows)
        if not old:
            return None
        with self._tables.journal.transaction():
            self._move(old, feed_id)
        return self._tables.feeds[old].state.habits

    def _move(self, old: str, new: str) -> None:
        for (owner, key), known in self._tables.identities.items():
            if owner == old:
                self._tables.identities.drop((owner, key))
                if (new, key) not in self._tables.identities:
                    self._tables.identities.put((new, key), known)
        for placed in self._tables.entries.values():
            if placed.entry.feed_id == old:
                moved = replace(placed, entry=replace(placed.entry, feed_id=new))
                self._tables.entries.put(placed.entry.id, moved)

    def still_listed(self, feed_id: str, identities: Iterable[str], now: datetime) -> None:
        with self._tables.journal.transaction():
            for key in identities:
                known = self._tables.identities.get((feed_id, key))
                if known is not None and known.last_listed_at < now - RELISTED:
                    self._tables.identities.put((feed_id, key), replace(known, last_listed_at=now))

    def forget_unlisted(self, before: datetime) -> int:
        with self._tables.journal.transaction():
            self._still_as_it_was()
            gone = [
                key
                for key, known in self._tables.identities.items()
                if known.last_listed_at < before
                and known.entry_id not in self._tables.entries
                and not self._waits_for(key[0], before)
            ]
            for key in gone:
                self._tables.identities.drop(key)
            known_of = {feed_id for feed_id, _ in dict(self._tables.identities.items())}
            for feed_id, feed in self._tables.feeds.items():
                if not feed.configured and feed_id not in known_of and _silent(feed, before):
                    self._tables.feeds.drop(feed_id)
        return len(gone)

    def _still_as_it_was(self) -> None:
        latest: dict[str, datetime] = {}
        for (feed_id, _), known in self._tables.identities.items():
            latest[feed_id] = max(known.last_listed_at, latest.get(feed_id, known.last_listed_at))
        for (feed_id, key), known in self._tables.identities.items():
            feed = self._tables.feeds.get(feed_id)
            looked_at = feed.state.looked_at if feed is not None and feed.configured else None
            if looked_at is not None and looked_at > latest[feed_id] + UNCHANGED == known.last_listed_at + UNCHANGED:
                self._tables.identities.put((feed_id, key), replace(known, last_listed_at=looked_at))

    def _waits_for(self, feed_id: str, before: datetime) -> bool:
        feed = self._tables.feeds.get(feed_id)
        return feed is not None and feed.configured and _silent(feed, before)


class MemoryStories:
    """`Stories` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def recent(self, since: datetime) -> Iterator[Placement]:
        yield from _oldest_first(each for each in self._tables.entries.values() if each.entry.at >= since)

    def seen_since(self, since: datetime, known: Callable[[str], bool] = nobody) -> Iterator[Placement]:
        revised = {entry_id for entry_id, at in self._tables.revised.items() if at >= since}
        told = (one for one in self._tables.entries.values() if one.entry.seen_at >= since or one.entry.id in revised)
        for one in sorted(told, key=lambda one: (one.entry.seen_at < since, one.entry.seen_at, one.entry.id)):
            if one.entry.id in revised or not known(one.entry.id):
                yield replace(one, revises=one.entry.id in revised)

    def entry(self, entry_id: str) -> Placement | None:
        return self._tables.entries.get(entry_id)

    def find(self, text: str) -> tuple[Placement, ...]:
        prefix = len(text) >= SHORTEST_PREFIX
        found = (
            each
            for each in self._tables.entries.values()
            if text in (each.entry.id, each.entry.url) or (prefix and each.entry.id.startswith(text))
        )
        return tuple(reversed(_oldest_first(found)))[:SHOWN]

    def of_story(self, story_id: str) -> tuple[Placement, ...]:
        ids = self._tables.by_story.get(story_id) or ()
        return tuple(_oldest_first(self._tables.entries[each] for each in ids))

    def tellings(self, story_ids: Sequence[str], since: datetime) -> dict[str, tuple[Telling, ...]]:
        found = {
            story_id: tuple(
                Telling(each.entry.id, each.entry.at, each.certain)
                for each in self.of_story(story_id)
                if each.entry.at >= since
            )[-MOST_TOLD:]
            for story_id in story_ids
        }
        return {story_id: tellings for story_id, tellings in found.items() if tellings}

    def latest(self, since: datetime, *, watch_id: str = "", tellings: int = 1, limit: int = 20) -> tuple[str, ...]:
        found = [
            (self._tables.entries[ids[-1]].story_id, [self._tables.entries[each] for each in ids])
            for ids in (tuple(each) for _, each in self._tables.by_story.items())
            if len(ids) >= tellings and (not watch_id or any(self._found_by(watch_id, each) for each in ids))
        ]
        newest = [(max(each.entry.at for each in members), story_id) for story_id, members in found]
        newest.sort(key=lambda pair: (-pair[0].timestamp(), pair[1]))
        return tuple(story_id for at, story_id in newest if at >= since)[:limit]

    def _found_by(self, watch_id: str, entry_id: str) -> bool:
        return any(match.watch_id == watch_id for match in self._tables.matches.get(entry_id) or ())

    def forget(self, before: datetime, told_before: datetime | None = None) -> int:
        wanted = self._still_to_tell()
        told = {each.alert.story_id for each in self._tables.alerts.values()} if told_before is not None else set()
        old = [
            each
            for each in self._tables.entries.values()
            if each.entry.seen_at < (told_before if told_before and each.story_id in told else before)
        ]
        gone = [each for each in old if each.entry.id not in wanted]
        with self._tables.journal.transaction():
            for each in gone:
                self._drop(each)
        return len(gone)

    def _drop(self, placed: Placement) -> None:
        self._tables.entries.drop(placed.entry.id)
        left = tuple(each for each in self._tables.by_story[placed.story_id] if each != placed.entry.id)
        if left:
            self._tables.by_story.put(placed.story_id, left)
        else:
            self._tables.by_story.drop(placed.story_id)
        if placed.entry.id in self._tables.matches:
            self._tables.matches.drop(placed.entry.id)
        if placed.entry.id in self._tables.articles:
            self._tables.articles.drop(placed.entry.id)

    def _still_to_tell(self) -> set[str]:
        keys = {out.row.alert_key for out in self._tables.outbox.values() if out.untold}
        told = {id_ for key in keys for id_ in self._tables.alerts[key].alert.entry_ids}
        return told | {kept.held.entry_id for kept in self._tables.held.values() if not kept.released}


def _oldest_first(placements: Iterable[Placement]) -> list[Placement]:
    return sorted(placements, key=lambda each: (each.entry.at, each.entry.id))


def _silent(feed: KnownFeed, before: datetime) -> bool:
    return feed.state.looked_at is None or feed.state.looked_at < before
