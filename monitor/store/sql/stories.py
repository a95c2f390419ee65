"""Entries and their stories: the recent ones as a stream, single ones to look at, old ones to drop."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Select, and_, delete, exists, func, or_, select, tuple_

from monitor.model import Placement, Telling
from monitor.store.schema import alert, article, delivery, entry, held, match, revision, story, telling
from monitor.store.sql.connection import Database
from monitor.store.sql.lineage import tellings
from monitor.store.sql.past import drop_words
from monitor.store.sql.rows import AnyRow, micros, moment, placement_of
from monitor.store.stories import nobody

PAGE = 500
SHOWN = 20
SHORTEST_PREFIX = 4
UNSETTLED = ("held", "pending", "sending")


class SqlStories:
    """`Stories` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def recent(self, since: datetime) -> Iterator[Placement]:
        place: ColumnElement[bool] = entry.c.at >= micros(since)
        while rows := self._rows(select(entry).where(place).order_by(entry.c.at, entry.c.id).limit(PAGE)):
            yield from map(placement_of, rows)
            place = tuple_(entry.c.at, entry.c.id) > tuple_(rows[-1].at, rows[-1].id)

    def seen_since(self, since: datetime, known: Callable[[str], bool] = nobody) -> Iterator[Placement]:
        at = micros(since)
        changed = select(revision.c.entry_id).where(revision.c.replaced_at >= at)
        revised = {row.entry_id for row in self._rows(changed)}
        by_age = (entry.c.seen_at, entry.c.id)
        new = self._rows(select(entry.c.id).where(entry.c.seen_at >= at).order_by(*by_age))
        old = self._rows(select(entry.c.id).where(entry.c.id.in_(changed), entry.c.seen_at < at).order_by(*by_age))
        wanted = [row.id for row in (*new, *old) if row.id in revised or not known(row.id)]
        for start in range(0, len(wanted), PAGE):
            page = wanted[start : start + PAGE]
            found = {row.id: row for row in self._rows(select(entry).where(entry.c.id.in_(page)))}
            yield from (replace(placement_of(found[each]), revises=each in revised) for each in page)

    def entry(self, entry_id: str) -> Placement | None:
        rows = self._rows(select(entry).where(entry.c.id == entry_id))
        return placement_of(rows[0]) if rows else None

    def find(self, text: str) -> tuple[Placement, ...]:
        wanted = [entry.c.id == text, entry.c.url == text]
        if len(text) >= SHORTEST_PREFIX:
            wanted.append(func.substr(entry.c.id, 1, len(text)) == text)
        newest = select(entry).where(or_(*wanted)).order_by(entry.c.at.desc(), entry.c.id.desc()).limit(SHOWN)
        return tuple(map(placement_of, self._rows(newest)))

    def of_story(self, story_id: str) -> tuple[Placement, ...]:
        question = select(entry).where(entry.c.story_id == story_id).order_by(entry.c.at, entry.c.id)
        return tuple(map(placement_of, self._rows(question)))

    def tellings(self, story_ids: Sequence[str], since: datetime) -> dict[str, tuple[Telling, ...]]:
        wanted = list(dict.fromkeys(story_ids))
        found: dict[str, list[Telling]] = defaultdict(list)
        for start in range(0, len(wanted), PAGE):
            for row in self._rows(tellings(wanted[start : start + PAGE], since)):
                found[row.story_id].append(Telling(row.id, moment(row.at), bool(row.certain)))
        return {story_id: tuple(told) for story_id, told in found.items()}

    def latest(self, since: datetime, *, watch_id: str = "", tellings: int = 1, limit: int = 20) -> tuple[str, ...]:
        question = select(entry.c.story_id).where(story.c.latest_at >= micros(since)).group_by(entry.c.story_id)
        question = question.select_from(story.join(entry, entry.c.story_id == story.c.id))
        if watch_id:
            of_story = entry.alias()
            found = exists().where(match.c.watch_id == watch_id, match.c.entry_id == of_story.c.id)
            question = question.where(exists().where(of_story.c.story_id == story.c.id, found))
        newest = func.max(entry.c.at)
        question = question.having(func.count() >= tellings, newest >= micros(since))
        rows = self._rows(question.order_by(newest.desc(), entry.c.story_id).limit(limit))
        return tuple(row.story_id for row in rows)

    def forget(self, before: datetime, told_before: datetime | None = None) -> int:
        count = 0
        while dropped := self._forget_some(_old(before, told_before)):
            count += dropped
        with self._database.writing() as connection:
            empty = ~exists().where(entry.c.story_id == story.c.id)
            connection.execute(delete(story).where(story.c.latest_at < micros(before), empty))
        return count

    def _forget_some(self, old: ColumnElement[bool]) -> int:
        """One batch, so that nobody waits long for the writer."""
        question = select(entry.c.id).where(old, ~_wanted()).limit(PAGE)
        with self._database.writing() as connection:
            ids = list(connection.scalars(question))
            if ids:
                _drop(connection, ids)
        return len(ids)

    def _rows(self, question: Select[*tuple[object, ...]]) -> list[AnyRow]:
        with self._database.reading() as connection:
            return list(connection.execute(question))


def _old(before: datetime, told_before: datetime | None) -> ColumnElement[bool]:
    old = entry.c.seen_at < micros(before)
    if told_before is None:
        return old
    told = exists().where(alert.c.story_id == entry.c.story_id)
    return and_(old, or_(entry.c.seen_at < micros(told_before), ~told))


def _wanted() -> ColumnElement[bool]:
    """Somebody is still to be told of the entry."""
    outgoing = telling.join(delivery, delivery.c.alert_key == telling.c.alert_key)
    return or_(
        select(1)
        .select_from(outgoing)
        .where(and_(telling.c.entry_id == entry.c.id, delivery.c.state.in_(UNSETTLED)))
        .exists(),
        exists().where(held.c.entry_id == entry.c.id, held.c.released == 0),
    )


def _drop(connection: Connection, ids: list[str]) -> None:
    drop_words(connection, ids)
    connection.execute(delete(match).where(match.c.entry_id.in_(ids)))
    connection.execute(delete(article).where(article.c.entry_id.in_(ids)))
    connection.execute(delete(revision).where(revision.c.entry_id.in_(ids)))
    connection.execute(delete(entry).where(entry.c.id.in_(ids)))
