"""Size, figures and chores of a database."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, Table, delete, func, select
from sqlalchemy.sql.elements import ColumnElement

from monitor.store.schema import alert, delivery, entry, held, match, telling
from monitor.store.sql.connection import Database
from monitor.store.sql.rows import maybe_moment, micros
from monitor.store.upkeep import Figures, Found

SPANS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}
UNSETTLED = ("held", "pending", "sending")
BATCH = 500
PAGES = 2_000
"""Freed at once: a few milliseconds of the writer's time."""


class SqlUpkeep:
    """`Upkeep` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def size(self) -> int:
        with self._database.reading() as connection:
            if connection.dialect.name != "sqlite":
                return int(connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one())
            file = connection.exec_driver_sql("SELECT file FROM pragma_database_list WHERE name = 'main'").scalar_one()
        beside = [Path(f"{file}{end}") for end in ("", "-wal", "-shm")] if file else []
        return sum(path.stat().st_size for path in beside if path.exists())

    def tidy(self) -> None:
        with self._database.reading() as connection:
            if connection.dialect.name == "sqlite":
                _tidy_sqlite(connection)

    def rewrite(self) -> None:
        with self._database.reading() as connection:
            connection.exec_driver_sql("VACUUM" if connection.dialect.name == "sqlite" else "VACUUM (FULL, ANALYZE)")

    def figures(self, now: datetime) -> Figures:
        with self._database.reading() as connection:
            oldest = connection.execute(select(func.min(entry.c.seen_at))).scalar()
            return Figures(
                entries=_count(connection, entry),
                alerts=_count(connection, alert),
                oldest=maybe_moment(oldest),
                entries_by=_rates(connection, entry, entry.c.seen_at, now),
                alerts_by=_rates(connection, alert, alert.c.created_at, now),
            )

    def entries_of_feeds(self, since: datetime) -> dict[str, int]:
        question = select(entry.c.feed_id, func.count()).where(entry.c.seen_at >= micros(since))
        with self._database.reading() as connection:
            return {str(row[0]): int(row[1]) for row in connection.execute(question.group_by(entry.c.feed_id))}

    def found_by_watches(self, since: datetime) -> dict[str, Found]:
        matches = select(match.c.watch_id, func.count()).join(entry, entry.c.id == match.c.entry_id)
        matches = matches.where(entry.c.seen_at >= micros(since)).group_by(match.c.watch_id)
        told = select(alert.c.watch_id, func.count()).where(alert.c.created_at >= micros(since))
        found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        with self._database.reading() as connection:
            for place, question in enumerate((matches, told.group_by(alert.c.watch_id))):
                for watch_id, count in connection.execute(question):
                    found[watch_id][place] = count
        return {watch_id: Found(*counts) for watch_id, counts in found.items()}

    def forget_told(self, before: datetime) -> int:
        count = 0
        while dropped := self._forget_some(micros(before)):
            count += dropped
        with self._database.writing() as connection:
            connection.execute(delete(held).where(held.c.released == 1, held.c.since < micros(before)))
        return count

    def _forget_some(self, before: int) -> int:
        waiting = select(1).where(delivery.c.alert_key == alert.c.key, delivery.c.state.in_(UNSETTLED)).exists()
        old = select(alert.c.key).where(alert.c.created_at < before, ~waiting).limit(BATCH)
        with self._database.writing() as connection:
            keys = list(connection.scalars(old))
            for where, key in ((delivery, delivery.c.alert_key), (telling, telling.c.alert_key), (alert, alert.c.key)):
                if keys:
                    connection.execute(delete(where).where(key.in_(keys)))
        return len(keys)


def _tidy_sqlite(connection: Connection) -> None:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    free = -1
    while free != (free := int(driver.execute("PRAGMA freelist_count").fetchone()[0])) and free:
        # Only `executescript` runs it to its end: by `execute` one page a call is freed.
        driver.executescript(f"PRAGMA incremental_vacuum({PAGES})")
    driver.executescript("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)")


def _count(connection: Connection, of: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(of)).scalar_one())


def _rates(connection: Connection, of: Table, at: ColumnElement[int], now: datetime) -> dict[str, int]:
    counts = {}
    for name, span in SPANS.items():
        question = select(func.count()).select_from(of).where(at > micros(now - span))
        counts[name] = int(connection.execute(question).scalar_one())
    return counts
