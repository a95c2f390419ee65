"""What there is to do now, in one question."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import text

from monitor.store.agenda import Due
from monitor.store.sql.connection import Database
from monitor.store.sql.rows import micros

# In plain SQL: put together anew each second, it would cost more than its answer.
_QUESTION = text("""
    SELECT
        EXISTS (SELECT 1 FROM feed WHERE configured = 1 AND paused_at IS NULL AND next_at <= :at) AS feeds,
        EXISTS (SELECT 1 FROM delivery WHERE state IN ('pending', 'sending')) AS messages,
        EXISTS (SELECT 1 FROM held WHERE released = 0)
            OR EXISTS (SELECT 1 FROM delivery WHERE state = 'held' AND next_at <= :at)
            OR EXISTS (SELECT 1 FROM delivery WHERE state = 'pending' AND expires_at <= :at AND instead_of = '') AS releases,
        EXISTS (SELECT 1 FROM article WHERE state = 'wanted' AND next_at <= :at) AS articles
""")


class SqlAgenda:
    """`Agenda` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def due(self, now: datetime) -> Due:
        with self._database.reading() as connection:
            row = connection.execute(_QUESTION, {"at": micros(now)}).one()
            return Due(bool(row.feeds), bool(row.messages), bool(row.releases), bool(row.articles))
