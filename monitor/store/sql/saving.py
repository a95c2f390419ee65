"""How one slice of judged entries becomes rows: inside the transaction of the one commit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, Executable, bindparam, case, select, update
from sqlalchemy import insert as plain_insert

from monitor.model import Alert, Decision, Held, Judged, Match, Passed, Placement
from monitor.store.schema import alert, delivery, entry, held, identity, match, revision, story, telling
from monitor.store.sql.dialect import insert
from monitor.store.sql.past import drop_words, reword
from monitor.store.sql.prepared import Prepared
from monitor.store.sql.rows import (
    Value,
    alert_columns,
    entry_columns,
    held_columns,
    listed,
    match_columns,
    maybe_micros,
    micros,
    text_columns,
)


def _new_entries(connection: Connection) -> Executable:
    return insert(connection, entry).on_conflict_do_nothing()


def _longer_stories(connection: Connection) -> Executable:
    made = insert(connection, story)
    begun, latest = made.excluded.begun_at, made.excluded.latest_at
    return made.on_conflict_do_update(
        index_elements=[story.c.id],
        set_={
            "begun_at": case((begun < story.c.begun_at, begun), else_=story.c.begun_at),
            "latest_at": case((latest > story.c.latest_at, latest), else_=story.c.latest_at),
        },
    )


def _listed_identities(connection: Connection) -> Executable:
    made = insert(connection, identity)
    later = made.excluded.last_listed_at
    return made.on_conflict_do_update(
        index_elements=[identity.c.feed_id, identity.c.key],
        set_={"last_listed_at": case((later > identity.c.last_listed_at, later), else_=identity.c.last_listed_at)},
    )


def _latest_matches(connection: Connection) -> Executable:
    made = insert(connection, match)
    return made.on_conflict_do_update(
        index_elements=[match.c.entry_id, match.c.watch_id],
        set_={name: made.excluded[name] for name in ("score", "because", "hits", "passed", "asked", "inherited")},
    )


_ENTRIES = Prepared(_new_entries, *(column.name for column in entry.c))
_STORIES = Prepared(_longer_stories, "id", "begun_at", "latest_at")
_IDENTITIES = Prepared(_listed_identities, "feed_id", "key", "entry_id", "last_listed_at")
_MATCHES = Prepared(_latest_matches, "entry_id", "watch_id", "score", "because", "hits", "passed", "asked", "inherited")


def save_placements(connection: Connection, placements: Sequence[Placement]) -> None:
    new = [each for each in placements if not each.revises]
    _ENTRIES.run(connection, [entry_columns(each) for each in new])
    _STORIES.run(connection, [_story_columns(each) for each in new])
    for each in placements:
        if each.revises:
            _revise(connection, each)
    _save_identities(connection, placements)


def _story_columns(placement: Placement) -> dict[str, Value]:
    at = micros(placement.entry.at)
    return {"id": placement.story_id, "begun_at": at, "latest_at": at}


def _revise(connection: Connection, placement: Placement) -> None:
    """The new words take the place of the old, which are kept with what was thought of the change."""
    old = connection.execute(
        select(entry.c.title, entry.c.summary, entry.c.content).where(entry.c.id == placement.entry.id)
    ).one_or_none()
    if old is None:
        return
    connection.execute(
        plain_insert(revision).values(
            entry_id=placement.entry.id,
            replaced_at=micros(placement.entry.seen_at),
            title=old.title,
            summary=old.summary,
            content=old.content,
            kind=placement.kind.value,
            guard=placement.guard,
            because=listed(placement.because),
        )
    )
    searched = drop_words(connection, [placement.entry.id])
    connection.execute(update(entry).where(entry.c.id == placement.entry.id).values(**text_columns(placement.entry)))
    if searched:
        reword(connection, placement.entry.id)


def _save_identities(connection: Connection, placements: Sequence[Placement]) -> None:
    rows: list[dict[str, Value]] = []
    for one in (each.entry for each in placements):
        at = micros(one.seen_at)
        rows += [
            {"feed_id": one.feed_id, "key": key, "entry_id": one.id, "last_listed_at": at} for key in one.identities
        ]
    _IDENTITIES.run(connection, rows)


def save_matches(connection: Connection, matches: Sequence[Match], passed: Iterable[Passed] = ()) -> None:
    """A match of a revised entry replaces the one of its old words: the places must fit the words that are kept."""
    why = {(each.watch_id, each.entry_id): each.why for each in passed}
    _MATCHES.run(
        connection, [match_columns(each, why.get((each.watch_id, each.placement.entry.id), "")) for each in matches]
    )


def save_held(connection: Connection, rows: Sequence[Held]) -> None:
    if rows:
        connection.execute(insert(connection, held).on_conflict_do_nothing(), [held_columns(each) for each in rows])


def save_decision(connection: Connection, judged: Judged) -> tuple[Alert, ...]:
    """Alerts whose key is new, with their deliveries; the unique key decides, whatever the rules thought."""
    guards = guards_by_entry(judged)
    new = tuple(each for each in judged.decision.alerts if _is_new(connection, each, guards))
    tellings = [{"entry_id": id_, "alert_key": each.key} for each in new for id_ in dict.fromkeys(each.entry_ids)]
    if tellings:
        connection.execute(insert(connection, telling).on_conflict_do_nothing(), tellings)
    _save_deliveries(connection, judged.decision, {each.key: each for each in new})
    save_held(connection, judged.decision.held)
    return new


def guards_by_entry(judged: Judged) -> dict[str, str]:
    """The named guard of each entry in the slice, if one fired: what an alert on it has told."""
    placed: Iterable[Placement] = (*(each.placement for each in judged.matches), *judged.placements)
    return {each.entry.id: each.guard for each in placed if each.guard}


def _is_new(connection: Connection, one: Alert, guards: dict[str, str]) -> bool:
    told = list(dict.fromkeys(guards[id_] for id_ in one.entry_ids if id_ in guards))
    made = insert(connection, alert).on_conflict_do_nothing().returning(alert.c.key)
    return connection.execute(made, alert_columns(one, told)).one_or_none() is not None


def _save_deliveries(connection: Connection, decision: Decision, new: dict[str, Alert]) -> None:
    rows = [
        {
            "alert_key": each.alert_key,
            "channel": each.channel,
            "target": each.target,
            "story_id": new[each.alert_key].story_id,
            "state": "held" if each.batch else "pending",
            "next_at": micros(each.until or new[each.alert_key].created_at),
            "created_at": micros(new[each.alert_key].created_at),
            "batch": each.batch,
            "expires_at": maybe_micros(each.expires_at),
        }
        for each in decision.deliveries
        if each.alert_key in new
    ]
    if rows:
        connection.execute(insert(connection, delivery).on_conflict_do_nothing(), rows)


def mark_released(connection: Connection, rows: Sequence[Held]) -> None:
    if rows:
        connection.execute(
            update(held)
            .where(held.c.watch_id == bindparam("of_watch"), held.c.story_id == bindparam("of_story"))
            .values(released=1),
            [{"of_watch": each.watch_id, "of_story": each.story_id} for each in rows],
        )
