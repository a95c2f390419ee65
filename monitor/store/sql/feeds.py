"""Which feeds are due, who may poll them, and what is remembered about each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    Update,
    and_,
    bindparam,
    func,
    not_,
    or_,
    select,
    update,
)

from monitor.model import Feed, FeedState
from monitor.store.base import LaneLease
from monitor.store.schema import feed, lane
from monitor.store.sql.claiming import ACTIVE, any_due, due_in, take_lanes
from monitor.store.sql.connection import Database
from monitor.store.sql.dialect import insert
from monitor.store.sql.habits import habits_of, habits_text
from monitor.store.sql.prepared import Prepared
from monitor.store.sql.rows import AnyRow, Value, maybe_micros, maybe_moment, micros


class SqlFeeds:
    """`Feeds` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def sync(self, feeds: Sequence[Feed], now: datetime, spread: Sequence[float] = ()) -> None:
        with self._database.writing() as connection:
            before: list[AnyRow] = list(connection.execute(_configuration()))
            known = {str(row.id): row for row in before}
            rows = [_wish(each, position) for position, each in enumerate(feeds)]
            new, changed, moved = [], [], []
            for row, wait in zip(rows, _waits(len(feeds), spread), strict=True):
                old = known.pop(str(row["id"]), None)
                row = row if old is None else {**row, "lane": _lane_of(old, row)}
                if old is None:
                    new.append({**row, "url": row["address"], "next_at": micros(now + wait) if wait else 0})
                elif any(getattr(old, name) != row[name] for name in row):
                    changed.append(row)
                    moved += [row] if old.address != row["address"] else []
            _write_configuration(connection, new, changed, moved)
            _retire(connection, [row.id for row in known.values() if row.configured])

    def claim(
        self, now: datetime, lease: timedelta, limit: int, due_by: datetime | None = None
    ) -> tuple[LaneLease, ...]:
        at, until, token = micros(now), now + lease, uuid4().hex
        by = at if due_by is None else micros(due_by)
        with self._database.reading() as connection:
            if not any_due(connection, by):
                return ()
        with self._database.writing() as connection:
            lanes = take_lanes(connection, at, by, micros(until), token, limit)
            states: dict[str, list[FeedState]] = defaultdict(list)
            for row in due_in(connection, lanes, by):
                states[row.lane].append(state_of(row))
        return tuple(LaneLease(each, token, until, tuple(states[each])) for each in states)

    def hasten(self, now: datetime) -> int:
        at = micros(now)
        with self._database.writing() as connection:
            early = update(feed).where(_pollable(at), feed.c.next_at > at)
            connection.execute(early.values(next_at=at))
            return _count(connection, _due(at))

    def overdue(self, now: datetime) -> int:
        with self._database.reading() as connection:
            return _count(connection, _due(micros(now)))

    def break_leases(self) -> None:
        with self._database.writing() as connection:
            connection.execute(update(lane).where(lane.c.token != "").values(token="", until=0))

    def renew(self, lease: LaneLease, until: datetime) -> bool:
        row: dict[str, Value] = {"until": micros(until), "with_id": lease.lane, "with_token": lease.token}
        with self._database.writing() as connection:
            return _PROLONGED.run(connection, [row]) == 1

    def release(self, lease: LaneLease, free_at: datetime) -> None:
        free: dict[str, Value] = {"token": "", "until": 0, "free_at": micros(free_at)}
        with self._database.writing() as connection:
            _RELEASED.run(connection, [{**free, "with_id": lease.lane, "with_token": lease.token}])

    def save(self, state: FeedState) -> None:
        with self._database.writing() as connection:
            save_state(connection, state)

    def relocate(self, feed_id: str, lane: str) -> None:
        with self._database.writing() as connection:
            _LANES.run(connection, [{"id": lane}])
            _RELOCATED.run(connection, [{"lane": lane, "with_id": feed_id}])

    def states(self) -> tuple[FeedState, ...]:
        question = select(feed).where(feed.c.configured == 1).order_by(feed.c.position, feed.c.id)
        with self._database.reading() as connection:
            return tuple(state_of(row) for row in connection.execute(question))

    def awaiting_first_look(self) -> int:
        never = and_(ACTIVE, feed.c.looked_at.is_(None), feed.c.failures == 0)
        with self._database.reading() as connection:
            return _count(connection, never)


def save_state(connection: Connection, state: FeedState) -> None:
    """Remember a poll. A feed that no config ever named has no row, and nothing to remember."""
    _STATE.run(connection, [_remembered(state)])


def _remembered(state: FeedState) -> dict[str, Value]:
    return {
        "with_id": state.feed_id,
        "url": state.url,
        "next_at": maybe_micros(state.next_at) or 0,
        "looked_at": maybe_micros(state.looked_at),
        "etag": state.etag,
        "last_modified": state.last_modified,
        "validated_url": state.validated_url,
        "body_hash": state.body_hash,
        "failures": state.failures,
        "last_error": state.last_error,
        "failing_since": maybe_micros(state.failing_since),
        "wait_until": maybe_micros(state.wait_until),
        "note": state.note,
        "title": state.title,
        "habits": habits_text(state.habits),
    }


_STATE = Prepared(
    lambda _: update(feed).where(feed.c.id == _param("id")),
    *("url", "next_at", "looked_at", "etag", "last_modified", "validated_url", "body_hash", "failures"),
    *("last_error", "failing_since", "wait_until", "note", "title", "habits"),
)


def _held(_: Connection) -> Update:
    return update(lane).where(lane.c.id == _param("id"), lane.c.token == _param("token"))


_LANES = Prepared(lambda connection: insert(connection, lane).on_conflict_do_nothing(), "id")
_RELOCATED = Prepared(lambda _: update(feed).where(feed.c.id == _param("id")), "lane")
_PROLONGED = Prepared(_held, "until")
_RELEASED = Prepared(_held, "token", "until", "free_at")


def state_of(row: AnyRow) -> FeedState:
    return FeedState(
        feed_id=row.id,
        url=row.url,
        next_at=maybe_moment(row.next_at or None),
        looked_at=maybe_moment(row.looked_at),
        etag=row.etag,
        last_modified=row.last_modified,
        validated_url=row.validated_url,
        body_hash=row.body_hash,
        failures=row.failures,
        last_error=row.last_error,
        failing_since=maybe_moment(row.failing_since),
        wait_until=maybe_moment(row.wait_until),
        note=row.note,
        title=row.title,
        habits=habits_of(row.habits),
    )


def _count(connection: Connection, which: ColumnElement[bool]) -> int:
    return connection.execute(select(func.count()).select_from(feed).where(which)).scalar_one()


def _due(at: int) -> ColumnElement[bool]:
    return and_(ACTIVE, feed.c.next_at <= at)


def _pollable(at: int) -> ColumnElement[bool]:
    """Due or not, except where a server or a growing back-off said "later"."""
    told_to_wait = func.coalesce(feed.c.wait_until, 0) > at
    backing_off = and_(feed.c.failures > 0, feed.c.next_at > at)
    return and_(ACTIVE, not_(or_(told_to_wait, backing_off)))


def _configuration() -> Select[*tuple[object, ...]]:
    return select(feed.c.id, feed.c.address, feed.c.lane, feed.c.position, feed.c.configured, feed.c.url)


def _lane_of(old: AnyRow, wish: dict[str, Value]) -> str:
    """The lane of the address that the feed has learned, else the one that the config wants."""
    learned = old.address == wish["address"] and old.url not in ("", old.address)
    return str(old.lane if learned else wish["lane"])


def _wish(wanted: Feed, position: int) -> dict[str, Value]:
    return {"id": wanted.id, "address": wanted.url, "lane": wanted.lane, "position": position, "configured": 1}


def _waits(count: int, spread: Sequence[float]) -> list[timedelta]:
    return [timedelta(seconds=spread[i]) if i < len(spread) else timedelta() for i in range(count)]


def _write_configuration(
    connection: Connection,
    new: list[dict[str, Value]],
    changed: list[dict[str, Value]],
    moved: list[dict[str, Value]],
) -> None:
    if new:
        connection.execute(insert(connection, feed), new)
    if changed:
        wish = {name: _param(name) for name in ("address", "lane", "position", "configured")}
        connection.execute(update(feed).where(feed.c.id == _param("id")).values(**wish), _named(changed))
    if moved:
        fresh = update(feed).where(feed.c.id == _param("id"))
        fresh = fresh.values(url=_param("address"), etag="", last_modified="", validated_url="", body_hash="")
        connection.execute(fresh, _named([{"id": row["id"], "address": row["address"]} for row in moved]))
    lanes = [{"id": name} for name in dict.fromkeys(row["lane"] for row in (*new, *changed))]
    if lanes:
        connection.execute(insert(connection, lane).on_conflict_do_nothing(), lanes)


def _retire(connection: Connection, ids: Sequence[str]) -> None:
    """Feeds that the config no longer names are kept, and never due."""
    if ids:
        gone = update(feed).where(feed.c.id == _param("id")).values(configured=0)
        connection.execute(gone, [{"with_id": each} for each in ids])


def _param(name: str) -> BindParameter[str]:
    """A parameter of an executemany that is not taken for a column of the same name."""
    return bindparam(f"with_{name}")


def _named(rows: list[dict[str, Value]]) -> list[dict[str, Value]]:
    return [{f"with_{name}": value for name, value in row.items()} for row in rows]
