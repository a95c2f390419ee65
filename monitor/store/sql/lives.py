"""Runs of the daemon in SQL."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, func, insert, select, update

from monitor.store.lives import Life
from monitor.store.schema import life
from monitor.store.sql.connection import Database
from monitor.store.sql.rows import maybe_moment, micros, moment

KEPT = 20


class SqlLives:
    """`Lives` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, now: datetime) -> tuple[Life, ...]:
        with self._database.writing() as connection:
            before = connection.execute(select(life).order_by(life.c.id.desc()).limit(KEPT)).all()
            if before:
                connection.execute(delete(life).where(life.c.id < before[-1].id))
            connection.execute(insert(life).values(began_at=micros(now)))
        return tuple(Life(moment(row.began_at), maybe_moment(row.ended_at)) for row in before)

    def end(self, now: datetime) -> None:
        newest = select(func.max(life.c.id)).scalar_subquery()
        with self._database.writing() as connection:
            connection.execute(update(life).where(life.c.id == newest).values(ended_at=micros(now)))
