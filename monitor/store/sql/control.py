"""Pauses and silenced watches, as times in the rows that the daemon asks for anyway."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import ColumnElement, Table, and_, func, select, update

from monitor.store.adopting import KnownWatch
from monitor.store.schema import feed, watch
from monitor.store.sql.connection import Database
from monitor.store.sql.holding import holder_file, holder_postgres
from monitor.store.sql.rows import micros, moment


class SqlControl:
    """`Control` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def pause(self, feed_ids: Sequence[str], now: datetime) -> int:
        at = feed.c.paused_at
        return self._set(feed, and_(feed.c.id.in_(list(feed_ids)), at.is_(None)), paused_at=micros(now))

    def resume(self, feed_ids: Sequence[str]) -> int:
        at = feed.c.paused_at
        return self._set(feed, and_(feed.c.id.in_(list(feed_ids)), at.is_not(None)), paused_at=None)

    def paused(self) -> dict[str, datetime]:
        with self._database.reading() as connection:
            rows = connection.execute(select(feed.c.id, feed.c.paused_at).where(feed.c.paused_at.is_not(None)))
            return {row.id: moment(row.paused_at) for row in rows}

    def poll_now(self, feed_ids: Sequence[str], now: datetime) -> tuple[str, ...]:
        free = and_(
            feed.c.configured == 1, feed.c.paused_at.is_(None), func.coalesce(feed.c.wait_until, 0) <= micros(now)
        )
        hastened = update(feed).where(feed.c.id.in_(list(feed_ids)), free).values(next_at=0).returning(feed.c.id)
        with self._database.writing() as connection:
            return tuple(sorted(connection.scalars(hastened)))

    def mute(self, watch_ids: Sequence[str], now: datetime) -> int:
        at = watch.c.muted_at
        return self._set(watch, and_(watch.c.id.in_(list(watch_ids)), at.is_(None)), muted_at=micros(now))

    def unmute(self, watch_ids: Sequence[str]) -> int:
        at = watch.c.muted_at
        return self._set(watch, and_(watch.c.id.in_(list(watch_ids)), at.is_not(None)), muted_at=None)

    def holder(self) -> str:
        with self._database.reading() as connection:
            if connection.dialect.name != "sqlite":
                return holder_postgres(connection)
            file = connection.exec_driver_sql("SELECT file FROM pragma_database_list WHERE name = 'main'").scalar_one()
        return holder_file(Path(f"{file}.lock")) if file else ""

    def watches(self) -> tuple[KnownWatch, ...]:
        with self._database.reading() as connection:
            rows = connection.execute(select(watch).order_by(watch.c.id))
            return tuple(KnownWatch(row.id, row.goes_by, row.name, row.query) for row in rows)

    def muted(self) -> dict[str, datetime]:
        with self._database.reading() as connection:
            # Spelled out: it is asked at every judgement, and SQLAlchemy would cost more than SQLite.
            rows = connection.exec_driver_sql("SELECT id, muted_at FROM watch WHERE muted_at IS NOT NULL").all()
        return {str(watch_id): moment(at) for watch_id, at in rows}

    def _set(self, where_in: Table, which: ColumnElement[bool], **values: int | None) -> int:
        with self._database.writing() as connection:
            return connection.execute(update(where_in).where(which).values(**values)).rowcount
