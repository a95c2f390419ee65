"""Deliveries that are put off, in SQL."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, case, func, or_, select, update

from monitor.model import Alert, Judged, Spoken
from monitor.store.schema import alert, delivery
from monitor.store.sql.connection import Database
from monitor.store.sql.ledger import SqlLedger
from monitor.store.sql.rows import alert_of, micros, moment
from monitor.store.waiting import PutOff

MOVABLE = ("held", "pending")
UNDERWAY = ("pending", "sending", "sent", "dead")


class SqlWaiting:
    """`Waiting` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self) -> dict[tuple[str, str], datetime]:
        earliest = func.min(delivery.c.next_at).label("release")
        question = select(delivery.c.channel, delivery.c.batch, earliest).where(delivery.c.state == "held")
        with self._database.reading() as connection:
            rows = connection.execute(question.group_by(delivery.c.channel, delivery.c.batch))
            return {(row.channel, row.batch): moment(row.release) for row in rows}

    def due(self, now: datetime, kinds: Sequence[str] = ()) -> tuple[PutOff, ...]:
        chosen = [delivery.c.next_at <= micros(now)]
        chosen += [or_(delivery.c.batch == kind, delivery.c.batch.startswith(f"{kind}:")) for kind in kinds]
        return self._put_off(_with_alerts().where(delivery.c.state == "held", or_(*chosen)))

    def expired(self, now: datetime) -> tuple[PutOff, ...]:
        late = and_(delivery.c.state == "pending", delivery.c.expires_at <= micros(now), delivery.c.instead_of == "")
        return self._put_off(_with_alerts().where(late))

    def spoken(self, since: datetime) -> tuple[Spoken, ...]:
        at = func.min(delivery.c.created_at).label("at")
        question = select(alert.c.watch_id, delivery.c.channel, at).join(alert, alert.c.key == delivery.c.alert_key)
        question = question.where(delivery.c.created_at > micros(since), delivery.c.state.in_(UNDERWAY))
        question = question.group_by(alert.c.key, alert.c.watch_id, delivery.c.channel)
        with self._database.reading() as connection:
            rows = connection.execute(question.order_by(at, alert.c.key, delivery.c.channel))
            return tuple(Spoken(row.watch_id, row.channel, moment(row.at)) for row in rows)

    def put_off(self, delivery_ids: Sequence[int], batch: str, until: datetime) -> None:
        movable = and_(delivery.c.id.in_(list(delivery_ids)), delivery.c.state.in_(MOVABLE))
        with self._database.writing() as connection:
            connection.execute(update(delivery).where(movable).values(state="held", batch=batch, next_at=micros(until)))

    def let_go(self, delivery_ids: Sequence[int], now: datetime) -> None:
        held = and_(delivery.c.id.in_(list(delivery_ids)), delivery.c.state == "held")
        at = micros(now)
        fresh = case((delivery.c.expires_at <= at, None), else_=delivery.c.expires_at)
        with self._database.writing() as connection:
            connection.execute(
                update(delivery).where(held).values(state="pending", next_at=at, created_at=at, expires_at=fresh)
            )

    def collect(self, delivery_ids: Sequence[int], judged: Judged, note: str = "") -> tuple[Alert, ...]:
        held = and_(delivery.c.id.in_(list(delivery_ids)), delivery.c.state == "held")
        with self._database.writing() as connection:
            new = SqlLedger(self._database).commit(judged)
            connection.execute(update(delivery).where(held).values(state="collected", next_at=None, last_error=note))
        return new

    def _put_off(self, question: Select[Any]) -> tuple[PutOff, ...]:
        with self._database.reading() as connection:
            rows = connection.execute(question.order_by(delivery.c.id)).all()
        return tuple(
            PutOff(row.delivery_id, alert_of(row), row.channel, row.target, row.batch, row.instead_of) for row in rows
        )


def _with_alerts() -> Select[Any]:
    where = (delivery.c.channel, delivery.c.target, delivery.c.batch, delivery.c.instead_of)
    return select(delivery.c.id.label("delivery_id"), *where, *alert.c).join(alert, alert.c.key == delivery.c.alert_key)
