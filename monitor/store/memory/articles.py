"""The article queue in a plain dict."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.model import ArticleWanted, Entry, Placement
from monitor.store.articles import ArticleRow
from monitor.store.memory.tables import KnownArticle, Tables

_AT_ONCE = datetime.min.replace(tzinfo=UTC)


class MemoryArticles:
    """`Articles` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def claim(self, now: datetime, lease: timedelta, limit: int, busy: Sequence[str] = ()) -> tuple[ArticleWanted, ...]:
        free = (one for one in self._due(now) if one.lease_until is None or one.lease_until <= now)
        passable = (one for one in free if one.wanted.lane not in busy)
        taken = sorted(passable, key=lambda one: (one.next_at or _AT_ONCE, one.wanted.entry_id))[:limit]
        with self._tables.journal.transaction():
            for one in taken:
                self._tables.articles.put(one.wanted.entry_id, replace(one, lease_until=now + lease))
        return tuple(one.wanted for one in taken)

    def settle(self, entry_id: str, state: str, note: str = "") -> None:
        self._tried(entry_id, state, None, note)

    def put_off(self, entry_id: str, next_at: datetime, note: str) -> None:
        self._tried(entry_id, "wanted", next_at, note)

    def _tried(self, entry_id: str, state: str, next_at: datetime | None, note: str) -> None:
        one = self._tables.articles.get(entry_id)
        if one is not None and one.state == "wanted":
            wanted = replace(one.wanted, attempts=one.wanted.attempts + 1)
            with self._tables.journal.transaction():
                self._tables.articles.put(entry_id, KnownArticle(wanted, state, next_at, None, note))

    def unclaim(self, entry_ids: Sequence[str]) -> None:
        with self._tables.journal.transaction():
            for entry_id in entry_ids:
                one = self._tables.articles.get(entry_id)
                if one is not None:
                    self._tables.articles.put(entry_id, replace(one, lease_until=None))

    def break_claims(self) -> None:
        self.unclaim([entry_id for entry_id, one in self._tables.articles.items() if one.lease_until is not None])

    def due(self, now: datetime) -> int:
        return sum(1 for _ in self._due(now))

    def of(self, entry_id: str) -> ArticleRow | None:
        one = self._tables.articles.get(entry_id)
        if one is None:
            return None
        return ArticleRow(entry_id, one.wanted.url, one.state, one.wanted.attempts, one.next_at, one.note)

    def read_at(self, url: str) -> Placement | None:
        read = (one.wanted for one in self._tables.articles.values() if one.state == "read")
        ids = sorted(wanted.entry_id for wanted in read if wanted.url == url)
        placed = (self._tables.entries.get(entry_id) for entry_id in ids)
        return next((each for each in placed if each is not None), None)

    def kept(self, entry_ids: Sequence[str]) -> dict[str, Entry]:
        read = (entry_id for entry_id in entry_ids if (one := self.of(entry_id)) and one.state == "read")
        placed = (self._tables.entries.get(entry_id) for entry_id in read)
        return {each.entry.id: each.entry for each in placed if each is not None}

    def _due(self, now: datetime) -> Iterable[KnownArticle]:
        wanted = (one for one in self._tables.articles.values() if one.state == "wanted")
        return (one for one in wanted if one.next_at is None or one.next_at <= now)


def want(tables: Tables, wanted: Sequence[ArticleWanted]) -> None:
    """New rows, due at once; an entry whose article was ever wanted is left as it is."""
    for one in wanted:
        if one.entry_id not in tables.articles:
            tables.articles.put(one.entry_id, KnownArticle(replace(one, attempts=0)))
