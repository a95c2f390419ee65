"""Silences in SQL."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, insert, or_, select, update

from monitor.model import Silence
from monitor.store.schema import alert, silence
from monitor.store.sql.connection import Database
from monitor.store.sql.rows import AnyRow, maybe_micros, maybe_moment, micros, moment


class SqlSilences:
    """`Silences` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, wish: Silence) -> int:
        values = {
            "watch_id": wish.watch_id,
            "story_id": wish.story_id,
            "source": wish.source,
            "words": wish.words,
            "since": micros(wish.since),
            "until": maybe_micros(wish.until),
            "author": wish.author,
            "comment": wish.comment,
        }
        with self._database.writing() as connection:
            return int(connection.execute(insert(silence).values(values).returning(silence.c.id)).scalar_one())

    def active(self, now: datetime) -> tuple[Silence, ...]:
        with self._database.reading() as connection:
            rows = connection.execute(select(silence).where(_holds(now)).order_by(silence.c.id))
            return tuple(map(_silence_of, rows))

    def all(self) -> tuple[Silence, ...]:
        with self._database.reading() as connection:
            return tuple(map(_silence_of, connection.execute(select(silence).order_by(silence.c.id.desc()))))

    def end(self, silence_id: int, now: datetime) -> bool:
        change = update(silence).where(silence.c.id == silence_id, _holds(now)).values(ended_at=micros(now))
        with self._database.writing() as connection:
            return connection.execute(change).rowcount > 0

    def counts(self) -> dict[int, int]:
        question = select(alert.c.muted, func.count()).where(alert.c.muted != "").group_by(alert.c.muted)
        found: Counter[int] = Counter()
        with self._database.reading() as connection:
            for muted, count in connection.execute(question):
                kind, _, number = muted.partition(":")
                if kind == "silence":
                    found[int(number)] += count
        return dict(found)


def _holds(now: datetime) -> ColumnElement[bool]:
    return and_(silence.c.ended_at.is_(None), or_(silence.c.until.is_(None), silence.c.until > micros(now)))


def _silence_of(row: AnyRow) -> Silence:
    return Silence(
        watch_id=row.watch_id,
        story_id=row.story_id,
        source=row.source,
        words=row.words,
        since=moment(row.since),
        until=maybe_moment(row.until),
        author=row.author,
        comment=row.comment,
        id=row.id,
        ended_at=maybe_moment(row.ended_at),
    )
