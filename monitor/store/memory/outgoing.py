"""A row of the outbox with all that its message needs."""

from __future__ import annotations

from monitor.model import Delivery, Entry, Outgoing, Part
from monitor.store.memory.tables import Out, Tables

OF_A_STORY = 30


def outgoing_of(tables: Tables, out: Out) -> Outgoing:
    told = _part(tables, out.row.alert_key)
    alert = told.alert
    return Outgoing(
        delivery_id=out.row.delivery_id,
        delivery=Delivery(out.row.alert_key, out.row.channel, out.row.target, instead_of=out.row.instead_of),
        alert=alert,
        watch_name=told.watch_name,
        entries=told.entries,
        hits=told.hits,
        attempts=out.row.attempts,
        first_try_at=out.first_try_at,
        lease_until=out.lease_until or out.row.created_at,
        thread=_thread(tables, out),
        story=_story(tables, alert.story_id) if alert.entry_ids else (),
        parts=tuple(_part(tables, key) for key in alert.collects if key in tables.alerts),
    )


def _part(tables: Tables, key: str) -> Part:
    """An alert with what a message says of it."""
    alert = tables.alerts[key].alert
    entries = (tables.entries.get(id_) for id_ in alert.entry_ids)
    watch = tables.watches.get(alert.watch_id)
    matches = tables.matches.get(alert.entry_ids[0]) if alert.entry_ids else ()
    return Part(
        alert,
        "" if watch is None else watch.name,
        tuple(each.entry for each in entries if each is not None),
        next((each.hits for each in matches or () if each.watch_id == alert.watch_id), ()),
        _story(tables, alert.story_id) if alert.entry_ids else (),
    )


def _story(tables: Tables, story_id: str) -> tuple[Entry, ...]:
    members = (tables.entries.get(id_) for id_ in tables.by_story.get(story_id) or ())
    entries = sorted((each.entry for each in members if each is not None), key=lambda entry: (entry.at, entry.id))
    return tuple(entries[-OF_A_STORY:])


def _thread(tables: Tables, out: Out) -> str:
    """The key of the first alert of the story that this receiver got."""
    place = (out.story_id, out.row.channel, out.row.target)
    sent = (
        each.row
        for each in tables.outbox.values()
        if each.row.state == "sent" and (each.story_id, each.row.channel, each.row.target) == place
    )
    first = min(sent, key=lambda row: row.delivery_id, default=None) if out.story_id else None
    return "" if first is None or first.alert_key == out.row.alert_key else first.alert_key
