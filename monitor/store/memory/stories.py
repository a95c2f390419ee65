"""Identities and entries in plain dicts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from monitor.model import Entry, Placement
from monitor.store.base import Recognised
from monitor.store.memory.tables import Tables
from monitor.store.recognising import Known, recognised
from monitor.store.storable import storable

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
                text = None if placed is None else _text(placed.entry)
                known[storable(key)] = Known(identity.entry_id, text, "" if placed is None else placed.story_id)
        return recognised(entries, known, _text)

    def still_listed(self, feed_id: str, identities: Iterable[str], now: datetime) -> None:
        with self._tables.journal.transaction():
            for key in identities:
                known = self._tables.identities.get((feed_id, key))
                if known is not None and known.last_listed_at < now:
                    self._tables.identities.put((feed_id, key), replace(known, last_listed_at=now))

    def forget_unlisted(self, before: datetime) -> int:
        gone = [
            key
            for key, known in self._tables.identities.items()
            if known.last_listed_at < before and known.entry_id not in self._tables.entries
        ]
        with self._tables.journal.transaction():
            for key in gone:
                self._tables.identities.drop(key)
        return len(gone)


class MemoryStories:
    """`Stories` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def recent(self, since: datetime) -> Iterator[Placement]:
        yield from _oldest_first(each for each in self._tables.entries.values() if each.entry.at >= since)

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

    def forget(self, before: datetime) -> int:
        wanted = self._still_to_tell()
        old = [each for each in self._tables.entries.values() if each.entry.seen_at < before]
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
        keys = {out.row.alert_key for out in self._tables.outbox.values() if out.unsettled}
        told = {id_ for key in keys for id_ in self._tables.alerts[key].alert.entry_ids}
        return told | {kept.held.entry_id for kept in self._tables.held.values() if not kept.released}


def _text(entry: Entry) -> str:
    return "\x00".join((entry.title, entry.summary, entry.content))


def _oldest_first(placements: Iterable[Placement]) -> list[Placement]:
    return sorted(placements, key=lambda each: (each.entry.at, each.entry.id))
