"""The claim of lanes, asked each second by whoever polls: spelled once, since to put it together cost more than its answer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from sqlalchemy import BindParameter, ColumnElement, Connection, Update, and_, bindparam, func, select, update

from monitor.store.schema import feed, lane
from monitor.store.sql.prepared import Question, Row
from monitor.store.sql.rows import AnyRow

ACTIVE = and_(feed.c.configured == 1, feed.c.paused_at.is_(None))
DUE = and_(ACTIVE, feed.c.next_at <= bindparam("due_by"))


def any_due(connection: Connection, due_by: int) -> bool:
    """Whether there is a feed to poll; it costs a tenth of a claim."""
    return bool(_ANY.rows(connection, {"due_by": due_by}))


def take_lanes(connection: Connection, now: int, due_by: int, until: int, token: str, limit: int) -> list[str]:
    """Lease lanes that are free now and have a feed that was due by then, the longest waiting first; which ones."""
    given: Row = {"now": now, "due_by": due_by, "until_then": until, "with_token": token, "most": limit}
    return [str(row.id) for row in _TAKEN.rows(connection, given)]


def due_in(connection: Connection, lanes: Sequence[str], due_by: int) -> Sequence[AnyRow]:
    """The feeds to poll in these lanes, the longest waiting first."""
    if not lanes:
        return ()
    named = {f"lane_{number}": each for number, each in enumerate(lanes)}
    return _of_lanes(len(lanes)).rows(connection, {"due_by": due_by, **named})


def _taking(_: Connection) -> Update:
    waiting = select(feed.c.lane, func.min(feed.c.next_at).label("first")).where(DUE).group_by(feed.c.lane).subquery()
    free = (
        select(lane.c.id)
        .join(waiting, waiting.c.lane == lane.c.id)
        .where(lane.c.free_at <= bindparam("now"), lane.c.until <= bindparam("now"))
        .order_by(waiting.c.first, lane.c.id)
        .limit(bindparam("most"))
        .with_for_update(of=lane, skip_locked=True)
        .cte("free")
    )
    taken = update(lane).where(lane.c.id.in_(select(free.c.id)))
    return taken.values(token=bindparam("with_token"), until=bindparam("until_then")).returning(lane.c.id)


@lru_cache(maxsize=1024)
def _of_lanes(count: int) -> Question:
    named: list[BindParameter[str]] = [bindparam(f"lane_{number}") for number in range(count)]
    wanted: ColumnElement[bool] = and_(DUE, feed.c.lane.in_(named))
    return Question(lambda _: select(feed).where(wanted).order_by(feed.c.next_at, feed.c.position, feed.c.id))


_ANY = Question(lambda _: select(feed.c.next_at).where(DUE).limit(1))
_TAKEN = Question(_taking)
