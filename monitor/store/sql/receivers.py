"""Receivers that fail: left alone as a whole, probed one message at a time, replaced by others."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, and_, case, delete, func, or_, select, update

from monitor.model import Backoff, Delivery
from monitor.store.schema import backoff, delivery
from monitor.store.sql.dialect import insert
from monitor.store.sql.rows import AnyRow, micros, moment

Receiver = tuple[str, int]
"""Channel and target."""

UNSETTLED = ("pending", "sending")


def back_off(connection: Connection, one: Backoff) -> None:
    values = {
        "since": micros(one.since),
        "until": micros(one.until),
        "failures": one.failures,
        "error": one.error,
    }
    made = insert(connection, backoff).values(channel=one.channel, target=one.target, **values)
    connection.execute(made.on_conflict_do_update(index_elements=["channel", "target"], set_=values))


def recovered(connection: Connection, channel: str, target: int) -> Backoff | None:
    here = and_(backoff.c.channel == channel, backoff.c.target == target)
    row = connection.execute(delete(backoff).where(here).returning(backoff)).one_or_none()
    return None if row is None else _backoff_of(row)


def backoffs(connection: Connection) -> tuple[Backoff, ...]:
    rows = connection.execute(select(backoff).order_by(backoff.c.channel, backoff.c.target))
    return tuple(_backoff_of(row) for row in rows)


def failing(connection: Connection, channel: str, before: int, *, unreplaced: bool, limit: int) -> Sequence[AnyRow]:
    """Unsettled rows of the channel, tried at or before that time, or held up by a back-off since then."""
    here = and_(backoff.c.channel == delivery.c.channel, backoff.c.target == delivery.c.target)
    created, tried = delivery.c.created_at, delivery.c.first_try_at
    held_up = case((backoff.c.since > created, backoff.c.since), (backoff.c.since.is_not(None), created), else_=None)
    since = case((held_up < tried, held_up), else_=func.coalesce(tried, held_up))
    question = select(delivery).join(backoff, here, isouter=True)
    question = question.where(delivery.c.state.in_(UNSETTLED), delivery.c.channel == channel, since <= before)
    if unreplaced:
        question = question.where(delivery.c.handed_at.is_(None))
    return connection.execute(question.order_by(delivery.c.id).limit(limit)).all()


def stand_in(connection: Connection, delivery_id: int, deliveries: Sequence[Delivery], at: int) -> int:
    """Hand the row over to these of its alert; how many of them are new."""
    change = update(delivery).where(delivery.c.id == delivery_id).values(handed_at=at).returning(delivery)
    row = connection.execute(change).one_or_none()
    if row is None or not deliveries:
        return 0
    new = [
        {
            "alert_key": row.alert_key,
            "channel": each.channel,
            "target": each.target,
            "story_id": row.story_id,
            "state": "held" if each.batch else "pending",
            # At once means: also for a round that looks at what was due when it began.
            "next_at": micros(each.until) if each.until is not None else row.created_at,
            "batch": each.batch,
            "created_at": at,
            "instead_of": each.instead_of,
        }
        for each in deliveries
    ]
    made = insert(connection, delivery).values(new).on_conflict_do_nothing().returning(delivery.c.id)
    return len(connection.execute(made).all())


def drop_others(connection: Connection, sent: AnyRow) -> None:
    """One of a row and its substitutes has arrived: the reader has the news, and the rest of them are not needed."""
    whose = sent.instead_of or (sent.channel if sent.handed_at is not None else "")
    if not whose:
        return
    waiting = delivery.c.state.in_((*UNSETTLED, "held"))  # a row that grew too old meanwhile waits to be collected
    waits = and_(delivery.c.alert_key == sent.alert_key, waiting, delivery.c.id != sent.id)
    original = and_(delivery.c.channel == whose, delivery.c.handed_at.is_not(None))
    others = or_(original, delivery.c.instead_of == whose)
    why = f"delivered to {sent.channel} instead"
    given_up = {"state": "dropped", "next_at": None, "lease_until": None, "last_error": why}
    connection.execute(update(delivery).where(waits, others).values(given_up))


def _backoff_of(row: AnyRow) -> Backoff:
    return Backoff(
        channel=row.channel,
        target=row.target,
        since=moment(row.since),
        until=moment(row.until),
        failures=row.failures,
        error=row.error,
    )
