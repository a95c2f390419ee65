"""Deliveries that are not settled yet: claimed with a lease, settled once, in order within a story."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, exists, func, or_, select, tuple_, update

from monitor.model import Alert, Delivery, Entry, Hit, Outcome, Outgoing, Settled
from monitor.store.base import OutboxRow
from monitor.store.schema import alert, delivery, entry, match, watch
from monitor.store.sql.connection import Database
from monitor.store.sql.rows import AnyRow, alert_of, entry_of, hits_of, maybe_micros, maybe_moment, micros, moment

UNSETTLED = ("pending", "sending")
STATE = {Outcome.SENT: "sent", Outcome.RETRY: "pending", Outcome.DEAD: "dead", Outcome.DROPPED: "dropped"}


class SqlOutbox:
    """`Outbox` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def claim(
        self, now: datetime, lease: timedelta, limit: int, busy: Sequence[tuple[str, int]] = ()
    ) -> tuple[Outgoing, ...]:
        until = now + lease
        due = select(delivery.c.id).where(_due(micros(now)), _first_of_its_story())
        if busy:
            due = due.where(tuple_(delivery.c.channel, delivery.c.target).not_in(list(busy)))
        taken = due.order_by(delivery.c.id).limit(limit).with_for_update(of=delivery, skip_locked=True).cte("taken")
        change = (
            update(delivery)
            .where(delivery.c.id.in_(select(taken.c.id)))
            .values(state="sending", lease_until=micros(until))
            .returning(delivery)
        )
        with self._database.writing() as connection:
            rows = sorted(connection.execute(change), key=lambda row: int(row.id))
            return _outgoing(connection, rows, until)

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
            connection.execute(update(delivery).where(open_row).values(values))

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
        settled = and_(delivery.c.alert_key == alert_key, delivery.c.state.not_in(UNSETTLED))
        anew = {"state": "pending", "next_at": micros(now), "attempts": 0, "first_try_at": None, "sent_at": None}
        with self._database.writing() as connection:
            return connection.execute(update(delivery).where(settled).values(anew)).rowcount

    def next_due(self) -> datetime | None:
        wants = case((delivery.c.state == "sending", delivery.c.lease_until), else_=delivery.c.next_at)
        question = select(func.min(wants)).where(delivery.c.state.in_(UNSETTLED), _first_of_its_story())
        with self._database.reading() as connection:
            return maybe_moment(connection.execute(question).scalar_one())

    def rows(self, *, states: Sequence[str] = (), limit: int = 100) -> tuple[OutboxRow, ...]:
        question = select(delivery).order_by(delivery.c.id.desc()).limit(limit)
        return self._shown(question.where(delivery.c.state.in_(list(states))) if states else question)

    def of_alert(self, alert_key: str) -> tuple[OutboxRow, ...]:
        return self._shown(select(delivery).where(delivery.c.alert_key == alert_key).order_by(delivery.c.id))

    def count(self) -> dict[str, int]:
        question = select(delivery.c.state, func.count().label("number")).group_by(delivery.c.state)
        with self._database.reading() as connection:
            return {row.state: row.number for row in connection.execute(question)}

    def _shown(self, question: Select[Any]) -> tuple[OutboxRow, ...]:
        with self._database.reading() as connection:
            return tuple(_row_of(row) for row in connection.execute(question))


def _due(at: int) -> ColumnElement[bool]:
    return or_(
        and_(delivery.c.state == "pending", delivery.c.next_at <= at),
        and_(delivery.c.state == "sending", delivery.c.lease_until <= at),
    )


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


def _outgoing(connection: Connection, rows: Sequence[AnyRow], until: datetime) -> tuple[Outgoing, ...]:
    """What the messages need, in four questions however many rows were claimed."""
    keys = {row.alert_key for row in rows}
    alerts = {row.key: alert_of(row) for row in connection.execute(select(alert).where(alert.c.key.in_(keys)))}
    ids = {id_ for each in alerts.values() for id_ in each.entry_ids}
    entries = {row.id: entry_of(row) for row in connection.execute(select(entry).where(entry.c.id.in_(ids)))}
    watches = {each.watch_id for each in alerts.values()}
    named = select(watch.c.id, watch.c.name).where(watch.c.id.in_(watches))
    names = {row.id: row.name for row in connection.execute(named)}
    hits = _hits(connection, {(each.entry_ids[0], each.watch_id) for each in alerts.values() if each.entry_ids})
    return tuple(_one(row, alerts[row.alert_key], entries, names, hits, until) for row in rows)


def _hits(connection: Connection, pairs: set[tuple[str, str]]) -> dict[tuple[str, str], tuple[Hit, ...]]:
    asked = tuple_(match.c.entry_id, match.c.watch_id).in_(list(pairs))
    found = connection.execute(select(match.c.entry_id, match.c.watch_id, match.c.hits).where(asked))
    return {(row.entry_id, row.watch_id): hits_of(row.hits) for row in found}


def _one(
    row: AnyRow,
    told: Alert,
    entries: dict[str, Entry],
    names: dict[str, str],
    hits: dict[tuple[str, str], tuple[Hit, ...]],
    until: datetime,
) -> Outgoing:
    first = told.entry_ids[0] if told.entry_ids else ""
    return Outgoing(
        delivery_id=row.id,
        delivery=Delivery(row.alert_key, row.channel, row.target),
        alert=told,
        watch_name=names.get(told.watch_id, ""),
        entries=tuple(entries[id_] for id_ in told.entry_ids if id_ in entries),
        hits=hits.get((first, told.watch_id), ()),
        attempts=row.attempts,
        first_try_at=maybe_moment(row.first_try_at),
        lease_until=until,
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
    )
