"""Identities: which entries of a feed are new, asked in one question for a whole body."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import and_, delete, exists, or_, select, update

from monitor.model import Entry
from monitor.store.base import Recognised
from monitor.store.recognising import Known, recognised
from monitor.store.schema import entry, identity
from monitor.store.sql.connection import Database
from monitor.store.sql.rows import micros, text_hash
from monitor.store.storable import storable

SLICE = 500
"""Keys in one question: well under what either database takes as parameters."""


class SqlSeen:
    """`Seen` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def recognise(self, feed_id: str, entries: Sequence[Entry]) -> Recognised:
        keys = list(dict.fromkeys(storable(key) for each in entries for key in each.identities))
        known: dict[str, Known] = {}
        for start in range(0, len(keys), SLICE):
            known.update(self._known(feed_id, keys[start : start + SLICE]))
        return recognised(entries, known, text_hash)

    def _known(self, feed_id: str, keys: Sequence[str]) -> dict[str, Known]:
        question = (
            select(identity.c.key, identity.c.entry_id, entry.c.text_hash, entry.c.story_id)
            .select_from(identity.outerjoin(entry, entry.c.id == identity.c.entry_id))
            .where(identity.c.feed_id == feed_id, identity.c.key.in_(keys))
        )
        with self._database.reading() as connection:
            return {
                row.key: Known(row.entry_id, row.text_hash, row.story_id or "") for row in connection.execute(question)
            }

    def still_listed(self, feed_id: str, identities: Iterable[str], now: datetime) -> None:
        keys = list(dict.fromkeys(identities))
        at = micros(now)
        with self._database.writing() as connection:
            for start in range(0, len(keys), SLICE):
                connection.execute(
                    update(identity)
                    .where(
                        identity.c.feed_id == feed_id,
                        identity.c.key.in_(keys[start : start + SLICE]),
                        identity.c.last_listed_at < at,
                    )
                    .values(last_listed_at=at)
                )

    def forget_unlisted(self, before: datetime) -> int:
        gone = and_(
            identity.c.last_listed_at < micros(before),
            or_(identity.c.entry_id == "", ~exists().where(entry.c.id == identity.c.entry_id)),
        )
        with self._database.writing() as connection:
            return connection.execute(delete(identity).where(gone)).rowcount
