"""Rows of the outbox with all that their messages need, in a handful of questions however many rows there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, func, select, tuple_

from monitor.model import Alert, Delivery, Entry, Hit, Outgoing, Part
from monitor.store.schema import alert, delivery, entry, match, watch
from monitor.store.sql.rows import AnyRow, alert_of, entry_of, hits_of, maybe_moment, moment

OF_A_STORY = 30
"""Entries of its story that a delivery brings along."""

Place = tuple[str, str, int]
"""A story at a receiver: story id, channel, target."""


def outgoing_of(connection: Connection, rows: Sequence[AnyRow], until: datetime | None = None) -> tuple[Outgoing, ...]:
    """The rows of `delivery` as deliveries to compose; without `until`, each with the lease that it has."""
    alerts = _alerts(connection, {row.alert_key for row in rows})
    alerts |= _alerts(connection, {key for each in alerts.values() for key in each.collects})
    ids = {id_ for each in alerts.values() for id_ in each.entry_ids}
    entries = {row.id: entry_of(row) for row in connection.execute(select(entry).where(entry.c.id.in_(ids)))}
    watches = {each.watch_id for each in alerts.values()}
    named = select(watch.c.id, watch.c.name).where(watch.c.id.in_(watches))
    names = {row.id: row.name for row in connection.execute(named)}
    hits = _hits(connection, {(each.entry_ids[0], each.watch_id) for each in alerts.values() if each.entry_ids})
    threads = _threads(connection, rows)
    stories = {id_: _story(connection, id_) for id_ in {each.story_id for each in alerts.values() if each.entry_ids}}
    found = (_one(row, alerts[row.alert_key], entries, names, hits, threads, until) for row in rows)
    return tuple(
        replace(
            each,
            story=stories.get(each.alert.story_id, ()),
            parts=tuple(
                _part(alerts[key], entries, names, hits, stories) for key in each.alert.collects if key in alerts
            ),
        )
        for each in found
    )


def _alerts(connection: Connection, keys: set[str]) -> dict[str, Alert]:
    if not keys:
        return {}
    return {row.key: alert_of(row) for row in connection.execute(select(alert).where(alert.c.key.in_(keys)))}


def _part(
    one: Alert,
    entries: dict[str, Entry],
    names: dict[str, str],
    hits: dict[tuple[str, str], tuple[Hit, ...]],
    stories: dict[str, tuple[Entry, ...]],
) -> Part:
    there = tuple(entries[id_] for id_ in one.entry_ids if id_ in entries)
    found = hits.get((one.entry_ids[0], one.watch_id), ()) if one.entry_ids else ()
    return Part(one, names.get(one.watch_id, ""), there, found, stories.get(one.story_id, ()))


def _hits(connection: Connection, pairs: set[tuple[str, str]]) -> dict[tuple[str, str], tuple[Hit, ...]]:
    asked = tuple_(match.c.entry_id, match.c.watch_id).in_(list(pairs))
    found = connection.execute(select(match.c.entry_id, match.c.watch_id, match.c.hits).where(asked))
    return {(row.entry_id, row.watch_id): hits_of(row.hits) for row in found}


def _story(connection: Connection, story_id: str) -> tuple[Entry, ...]:
    newest = select(entry).where(entry.c.story_id == story_id).order_by(entry.c.at.desc(), entry.c.id.desc())
    return tuple(reversed([entry_of(row) for row in connection.execute(newest.limit(OF_A_STORY))]))


def _threads(connection: Connection, rows: Sequence[AnyRow]) -> dict[Place, str]:
    """The key of the first alert of each story that its receiver got."""
    places = {_place(row) for row in rows if row.story_id}
    if not places:
        return {}
    place = (delivery.c.story_id, delivery.c.channel, delivery.c.target)
    first = select(func.min(delivery.c.id)).where(tuple_(*place).in_(list(places)), delivery.c.state == "sent")
    sent = connection.execute(select(delivery).where(delivery.c.id.in_(first.group_by(*place))))
    return {_place(row): row.alert_key for row in sent}


def _place(row: AnyRow) -> Place:
    return (row.story_id, row.channel, row.target)


def _one(
    row: AnyRow,
    told: Alert,
    entries: dict[str, Entry],
    names: dict[str, str],
    hits: dict[tuple[str, str], tuple[Hit, ...]],
    threads: dict[Place, str],
    until: datetime | None,
) -> Outgoing:
    first = told.entry_ids[0] if told.entry_ids else ""
    thread = threads.get(_place(row), "")
    return Outgoing(
        delivery_id=row.id,
        delivery=Delivery(row.alert_key, row.channel, row.target, instead_of=row.instead_of),
        alert=told,
        watch_name=names.get(told.watch_id, ""),
        entries=tuple(entries[id_] for id_ in told.entry_ids if id_ in entries),
        hits=hits.get((first, told.watch_id), ()),
        attempts=row.attempts,
        first_try_at=maybe_moment(row.first_try_at),
        lease_until=until or moment(row.lease_until or row.created_at),
        thread="" if thread == row.alert_key else thread,
    )
