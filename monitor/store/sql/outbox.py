"""Deliveries that are not settled yet: claimed with a lease, settled once, in order within a story."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    case,
    delete,
    exists,
    func,
    or_,
    select,
    text,
    tuple_,
    update,
)

from monitor.model import Backoff, Delivery, Outcome, Outgoing, Settled
from monitor.store.outbox import OutboxRow
from monitor.store.schema import backoff, delivery
from monitor.store.sql import receivers
from monitor.store.sql.connection import Database
from monitor.store.sql.outgoing import outgoing_of
from monitor.store.sql.receivers import Receiver
from monitor.store.sql.rows import AnyRow, maybe_micros, maybe_moment, micros, moment

UNSETTLED = ("pending", "sending")
SETTLED = ("sent", "dead", "dropped", "collected")
STATE = {Outcome.SENT: "sent", Outcome.RETRY: "pending", Outcome.DEAD: "dead", Outcome.DROPPED: "dropped"}

_ANY_WAITING = text("SELECT 1 FROM delivery WHERE state IN ('pending', 'sending') LIMIT 1")


class SqlOutbox:
    """`Outbox` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def claim(self, now: datetime, lease: timedelta, limit: int, busy: Sequence[Receiver] = ()) -> tuple[Outgoing, ...]:
        at, until = micros(now), now + lease
        with self._database.reading() as connection:
            # Asked each second, nearly always for nothing: a look costs a tenth of a claim.
            if connection.execute(_ANY_WAITING).first() is None:
                return ()
        with self._database.writing() as connection:
            resting = {(one.channel, one.target): one for one in receivers.backoffs(connection)}
            probed = [place for place, one in resting.items() if one.until <= now and place not in busy]
            ids = [id_ for place in probed for id_ in _probe(connection, place, at)]
            ids += _take(connection, at, limit - len(ids), {*busy, *resting})
            change = update(delivery).where(delivery.c.id.in_(ids))
            claimed = change.values(state="sending", lease_until=micros(until)).returning(delivery)
            rows = sorted(connection.execute(claimed), key=lambda row: int(row.id)) if ids else []
            return outgoing_of(connection, rows, until) if rows else ()

    def settle(self, settled: Settled) -> None:
        tried = settled.outcome is not Outcome.DROPPED
        at = micros(settled.at)
        values: dict[str, object] = {
            "state": STATE[settled.outcome],
            "attempts": delivery.c.attempts + int(tried),
            "next_at": None,
            "lease_until": None,
            "last_error": settled.error,
        }
        if tried:
            values["first_try_at"] = func.coalesce(delivery.c.first_try_at, at)
        if settled.outcome is Outcome.RETRY:
            values["next_at"] = maybe_micros(settled.next_at) or at
        if settled.outcome is Outcome.SENT:
            values["sent_at"] = at
        open_row = and_(delivery.c.id == settled.delivery_id, delivery.c.state.in_(UNSETTLED))
        with self._database.writing() as connection:
            change = update(delivery).where(open_row).values(values).returning(delivery)
            row = connection.execute(change).one_or_none()
            if row is not None and settled.outcome is Outcome.SENT:
                receivers.drop_others(connection, row)

    def back_off(self, backoff: Backoff) -> None:
        with self._database.writing() as connection:
            receivers.back_off(connection, backoff)

    def recovered(self, channel: str, target: int) -> Backoff | None:
        with self._database.writing() as connection:
            return receivers.recovered(connection, channel, target)

    def backoffs(self) -> tuple[Backoff, ...]:
        with self._database.reading() as connection:
            return receivers.backoffs(connection)

    def failing(
        self, channel: str, before: datetime, *, unreplaced: bool = False, limit: int = 100
    ) -> tuple[Outgoing, ...]:
        with self._database.reading() as connection:
            rows = receivers.failing(connection, channel, micros(before), unreplaced=unreplaced, limit=limit)
            return outgoing_of(connection, rows) if rows else ()

    def stand_in(self, delivery_id: int, deliveries: Sequence[Delivery], now: datetime) -> int:
        with self._database.writing() as connection:
            return receivers.stand_in(connection, delivery_id, deliveries, micros(now))

    def unclaim(self, delivery_ids: Sequence[int]) -> None:
        claimed = and_(delivery.c.id.in_(list(delivery_ids)), delivery.c.state == "sending")
        with self._database.writing() as connection:
            # `next_at` is still the time for which the row was claimed, so it lies in the past.
            connection.execute(update(delivery).where(claimed).values(state="pending", lease_until=None))

    def break_claims(self) -> None:
        claimed = update(delivery).where(delivery.c.state == "sending")
        with self._database.writing() as connection:
            connection.execute(claimed.values(state="pending", lease_until=None))

    def resend(self, alert_key: str, now: datetime) -> int:
        settled = and_(delivery.c.alert_key == alert_key, delivery.c.state.in_(SETTLED))
        with self._database.writing() as connection:
            # Substitutes are found anew, should the original fail again.
            connection.execute(delete(delivery).where(settled, delivery.c.instead_of != ""))
            return connection.execute(update(delivery).where(settled).values(_anew(now))).rowcount

    def retry(self, delivery_ids: Sequence[int], now: datetime) -> int:
        chosen = and_(
            delivery.c.id.in_(list(delivery_ids)), delivery.c.state.in_(("held", "pending", "dead", "dropped"))
        )
        with self._database.writing() as connection:
            change = update(delivery).where(chosen).values(_anew(now)).returning(delivery.c.channel, delivery.c.target)
            rows = connection.execute(change).all()
            for channel, target in {(row.channel, row.target) for row in rows}:
                receivers.recovered(connection, channel, target)
            return len(rows)

    def drop(self, delivery_ids: Sequence[int]) -> int:
        chosen = and_(delivery.c.id.in_(list(delivery_ids)), delivery.c.state.not_in(("sent", "dropped")))
        given_up = {"state": "dropped", "next_at": None, "lease_until": None}
        with self._database.writing() as connection:
            return connection.execute(update(delivery).where(chosen).values(given_up)).rowcount

    def outgoing(self, delivery_ids: Sequence[int]) -> tuple[Outgoing, ...]:
        chosen = select(delivery).where(delivery.c.id.in_(list(delivery_ids))).order_by(delivery.c.id)
        with self._database.reading() as connection:
            return outgoing_of(connection, connection.execute(chosen).all())

    def next_due(self) -> datetime | None:
        wants = case((delivery.c.state == "sending", delivery.c.lease_until), else_=delivery.c.next_at)
        here = and_(backoff.c.channel == delivery.c.channel, backoff.c.target == delivery.c.target)
        rests = func.coalesce(select(backoff.c.until).where(here).scalar_subquery(), 0)
        when = case((rests > wants, rests), else_=wants)
        question = select(func.min(when)).where(delivery.c.state.in_(UNSETTLED), _first_of_its_story())
        with self._database.reading() as connection:
            if connection.execute(_ANY_WAITING).first() is None:
                return None
            return maybe_moment(connection.execute(question).scalar_one())

    def rows(
        self, *, states: Sequence[str] = (), channel: str = "", ids: Sequence[int] = (), limit: int = 100
    ) -> tuple[OutboxRow, ...]:
        question = select(delivery).order_by(delivery.c.id.desc()).limit(limit)
        if states:
            question = question.where(delivery.c.state.in_(list(states)))
        if channel:
            question = question.where(delivery.c.channel == channel)
        if ids:
            question = question.where(delivery.c.id.in_(list(ids)))
        return self._shown(question)

    def of_alert(self, alert_key: str) -> tuple[OutboxRow, ...]:
        return self._shown(select(delivery).where(delivery.c.alert_key == alert_key).order_by(delivery.c.id))

    def count(self) -> dict[str, int]:
        question = select(delivery.c.state, func.count().label("number")).group_by(delivery.c.state)
        with self._database.reading() as connection:
            return {row.state: row.number for row in connection.execute(question)}

    def _shown(self, question: Select[Any]) -> tuple[OutboxRow, ...]:
        with self._database.reading() as connection:
            return tuple(_row_of(row) for row in connection.execute(question))


def _anew(now: datetime) -> dict[str, object]:
    return {
        "state": "pending",
        "next_at": micros(now),
        "lease_until": None,
        "attempts": 0,
        "first_try_at": None,
        "sent_at": None,
        "handed_at": None,
        "batch": "",
        "expires_at": None,
    }


def _due(at: int) -> ColumnElement[bool]:
    return or_(
        and_(
            delivery.c.state == "pending",
            delivery.c.next_at <= at,
            or_(delivery.c.expires_at.is_(None), delivery.c.expires_at > at),
        ),
        and_(delivery.c.state == "sending", delivery.c.lease_until <= at),
    )


def _take(connection: Connection, at: int, limit: int, but: set[Receiver]) -> list[int]:
    """Ids of due rows, oldest first, of all receivers but these."""
    due = select(delivery.c.id).where(_due(at), _first_of_its_story())
    if but:
        due = due.where(tuple_(delivery.c.channel, delivery.c.target).not_in(list(but)))
    taken = due.order_by(delivery.c.id).limit(max(limit, 0)).with_for_update(of=delivery, skip_locked=True)
    return list(connection.execute(taken).scalars())


def _probe(connection: Connection, place: Receiver, at: int) -> list[int]:
    """The one row by which a receiver that failed is asked whether it is well again."""
    here = and_(delivery.c.channel == place[0], delivery.c.target == place[1])
    due = select(delivery.c.id).where(here, _due(at), _first_of_its_story())
    first = due.order_by(delivery.c.attempts, delivery.c.id).limit(1).with_for_update(of=delivery, skip_locked=True)
    return list(connection.execute(first).scalars())


def _first_of_its_story() -> ColumnElement[bool]:
    """No earlier row of the same story on the same channel and target is unsettled. No story, no order."""
    earlier = delivery.alias("earlier")
    return ~exists().where(
        earlier.c.story_id == delivery.c.story_id,
        earlier.c.story_id != "",
        earlier.c.channel == delivery.c.channel,
        earlier.c.target == delivery.c.target,
        earlier.c.id < delivery.c.id,
        earlier.c.state.in_(UNSETTLED),
    )


def _row_of(row: AnyRow) -> OutboxRow:
    return OutboxRow(
        delivery_id=row.id,
        alert_key=row.alert_key,
        channel=row.channel,
        target=row.target,
        state=row.state,
        attempts=row.attempts,
        next_at=maybe_moment(row.next_at),
        last_error=row.last_error,
        created_at=moment(row.created_at),
        sent_at=maybe_moment(row.sent_at),
        instead_of=row.instead_of,
        batch=row.batch,
    )
