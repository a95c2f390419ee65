"""The questions for what stories hand on: of each story the newest so many, counted by the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Select, func, select

from monitor.model import MOST_TOLD
from monitor.store.schema import entry, match
from monitor.store.sql.rows import micros


def own_matches(story_ids: Sequence[str], since: datetime) -> Select[*tuple[object, ...]]:
    """Of each story and watch the newest matches by own words, by entry and watch."""
    columns = (entry.c.story_id, entry.c.title, match.c.watch_id, match.c.asked, match.c.score, match.c.entry_id)
    told = entry.c.story_id.in_(story_ids), entry.c.at >= micros(since), match.c.asked != ""
    question = select(*columns, _newest_first(entry.c.story_id, match.c.watch_id))
    found = question.select_from(entry.join(match, match.c.entry_id == entry.c.id)).where(*told).subquery()
    return select(found).where(found.c.place <= MOST_TOLD).order_by(found.c.entry_id, found.c.watch_id)


def tellings(story_ids: Sequence[str], since: datetime) -> Select[*tuple[object, ...]]:
    """Of each story the newest entries, oldest first."""
    columns = entry.c.story_id, entry.c.id, entry.c.at, entry.c.certain
    told = entry.c.story_id.in_(story_ids), entry.c.at >= micros(since)
    found = select(*columns, _newest_first(entry.c.story_id)).where(*told).subquery()
    return select(found).where(found.c.place <= MOST_TOLD).order_by(found.c.at, found.c.id)


def _newest_first(*of: ColumnElement[str]) -> ColumnElement[int]:
    return func.row_number().over(partition_by=of, order_by=(entry.c.at.desc(), entry.c.id.desc())).label("place")
