"""Identities: which entries of a feed are new, asked in one question for a whole body."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, literal, select, update

from monitor.model import Entry, Habits
from monitor.store.base import Recognised
from monitor.store.recognising import RELISTED, Known, recognised
from monitor.store.schema import entry, feed, identity
from monitor.store.sql.connection import Database
from monitor.store.sql.dialect import insert
from monitor.store.sql.habits import habits_of
from monitor.store.sql.listing import forget, still_as_it_was
from monitor.store.sql.prepared import marks
from monitor.store.sql.rows import micros, text_hash
from monitor.store.storable import storable
from monitor.store.succession import names_of, predecessor

SLICE = 500
"""Keys in one question: well under what either database takes as parameters."""


_LED_TO = """
SELECT identity.key, identity.entry_id, entry.text_hash, entry.story_id, identity.last_listed_at
FROM identity LEFT JOIN entry ON entry.id = identity.entry_id
WHERE identity.feed_id = {feed} AND identity.key IN ({keys})
"""

_LISTED = """
UPDATE identity SET last_listed_at = {at}
WHERE feed_id = {feed} AND last_listed_at < {least} AND key IN ({keys})
"""
_ANY_RETIRED = "SELECT 1 FROM feed WHERE configured = 0 LIMIT 1"


class SqlSeen:
    """`Seen` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._noted: tuple[str, dict[str, int]] = "", {}
        """The feed that was recognised last, and until when its identities were noted as listed. Such a note only ever
        grows, so what is recent enough here needs no other one, which `still_listed` is asked for right afterwards."""

    def recognise(self, feed_id: str, entries: Sequence[Entry]) -> Recognised:
        keys = list(dict.fromkeys(storable(key) for each in entries for key in each.identities))
        known: dict[str, Known] = {}
        noted: dict[str, int] = {}
        for start in range(0, len(keys), SLICE):
            for key, found, listed_at in self._led_to(feed_id, keys[start : start + SLICE]):
                known[key], noted[key] = found, listed_at
        self._noted = feed_id, noted
        return recognised(entries, known, text_hash, self._wordings)

    def rename(self, feed_id: str, renamed: Sequence[tuple[Entry, tuple[str, ...]]], now: datetime) -> None:
        rows = [
            {"feed_id": feed_id, "key": key, "entry_id": one.id, "last_listed_at": micros(now)}
            for one, keys in renamed
            for key in keys
        ]
        if rows:
            with self._database.writing() as connection:
                connection.execute(insert(connection, identity).on_conflict_do_nothing(), rows)

    def take_over(self, feed_id: str, entries: Sequence[Entry]) -> Habits | None:
        with self._database.reading() as connection:
            if connection.exec_driver_sql(_ANY_RETIRED).first() is None:
                return None  # as in nearly all stores: a first poll of many feeds asks this for each of them
        retired = select(feed.c.id).where(feed.c.configured == 0, feed.c.id != feed_id)
        with self._database.writing() as connection:
            keys = [storable(key) for key in names_of(entries)][:SLICE]
            asked = select(identity.c.feed_id, identity.c.key).where(
                identity.c.feed_id.in_(retired), identity.c.key.in_(keys)
            )
            old = predecessor(entries, ((row.feed_id, row.key) for row in connection.execute(asked)))
            if not old:
                return None
            _move(connection, old, feed_id)
            return habits_of(connection.execute(select(feed.c.habits).where(feed.c.id == old)).scalar_one())

    def _wordings(self, ids: Sequence[str]) -> dict[str, str]:
        words: dict[str, str] = {}
        with self._database.reading() as connection:
            for start in range(0, len(ids), SLICE):
                some = entry.c.id.in_(ids[start : start + SLICE])
                for row in connection.execute(select(entry.c.id, entry.c.title, entry.c.summary).where(some)):
                    words[row.id] = f"{row.title}\n{row.summary}"
        return words

    def _led_to(self, feed_id: str, keys: Sequence[str]) -> list[tuple[str, Known, int]]:
        with self._database.reading() as connection:
            spelled = marks(connection.dialect.name, 1 + len(keys)).partition(",")
            question = _LED_TO.format(feed=spelled[0], keys=spelled[2])
            rows = connection.exec_driver_sql(question, (storable(feed_id), *keys)).all()
        return [(key, Known(entry_id, hashed, story_id or ""), at) for key, entry_id, hashed, story_id, at in rows]

    def still_listed(self, feed_id: str, identities: Iterable[str], now: datetime) -> None:
        least = micros(now - RELISTED)
        noted = self._noted[1] if self._noted[0] == feed_id else {}
        keys = [key for key in dict.fromkeys(map(storable, identities)) if noted.get(key, 0) < least]
        if not keys:
            return
        with self._database.writing() as connection:
            for start in range(0, len(keys), SLICE):
                some = keys[start : start + SLICE]
                at, feed, since, spelled = marks(connection.dialect.name, 3 + len(some)).split(",", 3)
                told = _LISTED.format(at=at, feed=feed, least=since, keys=spelled)
                connection.exec_driver_sql(told, (micros(now), storable(feed_id), least, *some))

    def forget_unlisted(self, before: datetime) -> int:
        with self._database.writing() as connection:
            still_as_it_was(connection)
            return forget(connection, micros(before))


def _move(connection: Connection, old: str, new: str) -> None:
    columns = (identity.c.key, identity.c.entry_id, identity.c.last_listed_at)
    theirs = select(literal(new), *columns).where(identity.c.feed_id == old)
    made = insert(connection, identity).from_select(["feed_id", *(column.name for column in columns)], theirs)
    connection.execute(made.on_conflict_do_nothing())
    connection.execute(delete(identity).where(identity.c.feed_id == old))
    connection.execute(update(entry).where(entry.c.feed_id == old).values(feed_id=new))
