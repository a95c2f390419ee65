"""Article pages still to be read: claimed with a lease, settled once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, update

from monitor.model import ArticleWanted, Entry, Placement
from monitor.store.articles import ArticleRow
from monitor.store.schema import article, entry
from monitor.store.sql.connection import Database
from monitor.store.sql.dialect import insert
from monitor.store.sql.rows import AnyRow, Value, entry_of, micros, moment, placement_of


class SqlArticles:
    """`Articles` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def claim(self, now: datetime, lease: timedelta, limit: int, busy: Sequence[str] = ()) -> tuple[ArticleWanted, ...]:
        at = micros(now)
        free = or_(article.c.lease_until.is_(None), article.c.lease_until <= at)
        due = select(article.c.entry_id).where(_due(at), free)
        if busy:
            due = due.where(article.c.lane.not_in(list(busy)))
        due = due.order_by(article.c.next_at, article.c.entry_id).limit(limit)
        taken = due.with_for_update(of=article, skip_locked=True).cte("taken")
        change = (
            update(article)
            .where(article.c.entry_id.in_(select(taken.c.entry_id)))
            .values(lease_until=micros(now + lease))
            .returning(article)
        )
        with self._database.writing() as connection:
            rows = sorted(connection.execute(change), key=lambda row: (int(row.next_at), str(row.entry_id)))
        return tuple(map(_wanted_of, rows))

    def settle(self, entry_id: str, state: str, note: str = "") -> None:
        self._tried(entry_id, state=state, note=note)

    def put_off(self, entry_id: str, next_at: datetime, note: str) -> None:
        self._tried(entry_id, next_at=micros(next_at), note=note)

    def _tried(self, entry_id: str, **values: str | int) -> None:
        still = and_(article.c.entry_id == entry_id, article.c.state == "wanted")
        change = update(article).where(still).values(attempts=article.c.attempts + 1, lease_until=None, **values)
        with self._database.writing() as connection:
            connection.execute(change)

    def unclaim(self, entry_ids: Sequence[str]) -> None:
        with self._database.writing() as connection:
            connection.execute(update(article).where(article.c.entry_id.in_(list(entry_ids))).values(lease_until=None))

    def break_claims(self) -> None:
        with self._database.writing() as connection:
            connection.execute(update(article).where(article.c.lease_until.is_not(None)).values(lease_until=None))

    def due(self, now: datetime) -> int:
        question = select(func.count()).select_from(article).where(_due(micros(now)))
        with self._database.reading() as connection:
            return int(connection.execute(question).scalar_one())

    def of(self, entry_id: str) -> ArticleRow | None:
        with self._database.reading() as connection:
            row = connection.execute(select(article).where(article.c.entry_id == entry_id)).one_or_none()
        if row is None:
            return None
        next_at = moment(row.next_at) if row.next_at and row.state == "wanted" else None
        return ArticleRow(row.entry_id, row.url, row.state, row.attempts, next_at, row.note)

    def read_at(self, url: str) -> Placement | None:
        read = and_(article.c.url == url, article.c.state == "read")
        question = select(entry).join(article, article.c.entry_id == entry.c.id).where(read).order_by(entry.c.id)
        with self._database.reading() as connection:
            row = connection.execute(question.limit(1)).one_or_none()
        return None if row is None else placement_of(row)

    def kept(self, entry_ids: Sequence[str]) -> dict[str, Entry]:
        if not entry_ids:
            return {}
        read = and_(article.c.entry_id.in_(list(entry_ids)), article.c.state == "read")
        question = select(entry).join(article, article.c.entry_id == entry.c.id).where(read)
        with self._database.reading() as connection:
            return {row.id: entry_of(row) for row in connection.execute(question)}


def save_wanted(connection: Connection, wanted: Sequence[ArticleWanted]) -> None:
    """New rows, due at once; an entry whose article was ever wanted is left as it is."""
    if wanted:
        connection.execute(insert(connection, article).on_conflict_do_nothing(), [_columns(one) for one in wanted])


def _columns(one: ArticleWanted) -> dict[str, Value]:
    return {
        "entry_id": one.entry_id,
        "feed_id": one.feed_id,
        "url": one.url,
        "lane": one.lane,
        "quiet": int(one.quiet),
    }


def _wanted_of(row: AnyRow) -> ArticleWanted:
    return ArticleWanted(row.entry_id, row.feed_id, row.url, row.attempts, row.lane, bool(row.quiet))


def _due(at: int) -> ColumnElement[bool]:
    return and_(article.c.state == "wanted", article.c.next_at <= at)
