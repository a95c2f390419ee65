"""Full-text search: SQLite's FTS5 without a copy of the text, PostgreSQL's tsvector; one set of words for both.

The words are parted and folded here, so that either database only has to look them up. `searchable` says which entries
are in the index; an entry whose words change, or that is dropped, leaves it in the same transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import islice

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    column,
    delete,
    literal_column,
    select,
    table,
    text,
)

from monitor.model import Placement
from monitor.store.past import MOST, Clause, Search, terms
from monitor.store.schema import SEARCHED, chore, entry, match, searchable
from monitor.store.sql.connection import Database
from monitor.store.sql.dialect import insert
from monitor.store.sql.rows import AnyRow, micros, placement_of

MARK = "words"
"""The chore whose time says: what was seen before is in the index."""
OVERLAP = int(timedelta(hours=1).total_seconds()) * 1_000_000
"""An entry may be saved some time after it was seen; so far back the index is compared with the entries again."""
MOST_PLACES = 16_383
"""Positions that a tsvector knows."""

_ROWID = {"sqlite": "rowid", "postgresql": "id"}
_ADD = {
    "sqlite": "INSERT INTO searched (rowid, words) VALUES (?, ?)",
    "postgresql": "INSERT INTO searched (id, words) VALUES (%s, CAST(%s AS tsvector))",
}
_DROP = {
    # An index without the text must be told which words to take out: those that were put in.
    "sqlite": "INSERT INTO searched (searched, rowid, words) VALUES ('delete', ?, ?)",
    "postgresql": "DELETE FROM searched WHERE id = %s AND %s <> ''",
}


class SqlPast:
    """`Past` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._reached = 0
        """The last entry taken in a row of calls that each found enough: what was looked through is not looked through
        again until the next row begins."""

    def search(
        self,
        what: Search,
        *,
        since: datetime | None = None,
        feed_ids: Sequence[str] = (),
        watch_id: str = "",
        limit: int = 20,
    ) -> tuple[Placement, ...]:
        where = _within(since, feed_ids, watch_id)
        with self._database.reading() as connection:
            indexed: list[AnyRow] = list(connection.execute(_indexed(connection, what).where(where).limit(limit)))
            found = [placement_of(row) for row in indexed]
            outside = _outside(_mark(connection)).where(where).order_by(entry.c.at.desc(), entry.c.id.desc())
            read: Iterable[AnyRow] = connection.execute(outside)
            placed = (placement_of(row) for row in read)
            found += islice((each for each in placed if what.finds(each.entry)), limit)
        return tuple(sorted(found, key=lambda each: (each.entry.at, each.entry.id), reverse=True)[:limit])

    def take_in(self, limit: int) -> int:
        with self._database.writing() as connection:
            mark = _mark(connection)
            begin = max(mark, self._reached)
            rows: list[AnyRow] = list(connection.execute(_outside(begin).order_by(entry.c.seen_at).limit(limit)))
            add_words(connection, rows)
            latest = int(rows[-1].seen_at) if rows else mark
            _set_mark(connection, max(mark, latest - OVERLAP))
        self._reached = latest if len(rows) == limit else 0
        return len(rows)

    def look_again(self) -> None:
        self._reached = 0
        with self._database.writing() as connection:
            _set_mark(connection, 0)


def add_words(connection: Connection, rows: Sequence[AnyRow]) -> None:
    """Put entries into the index; each row has the id and the three texts of one that is not in it."""
    if not rows:
        return
    kind = connection.dialect.name
    spell = _spaced if kind == "sqlite" else _placed
    made = insert(connection, searchable).returning(searchable.c.id, searchable.c.entry_id)
    numbers = {one.entry_id: one.id for one in connection.execute(made, [{"entry_id": row.id} for row in rows])}
    connection.exec_driver_sql(_ADD[kind], [(numbers[row.id], spell(_terms_of(row))) for row in rows])


def drop_words(connection: Connection, entry_ids: Sequence[str]) -> bool:
    """Take entries out of the index, before their words change or go; whether any was in it."""
    texts = (entry.c.title, entry.c.summary, entry.c.content)
    known = select(searchable.c.id, *texts).join(entry, entry.c.id == searchable.c.entry_id)
    rows: list[AnyRow] = list(connection.execute(known.where(searchable.c.entry_id.in_(entry_ids))))
    if rows:
        connection.exec_driver_sql(
            _DROP[connection.dialect.name], [(row.id, _spaced(_terms_of(row)) or " ") for row in rows]
        )
        connection.execute(delete(searchable).where(searchable.c.entry_id.in_(entry_ids)))
    return bool(rows)


def reword(connection: Connection, entry_id: str) -> None:
    """Put an entry that was taken out back, with the words that it has now."""
    texts = (entry.c.id, entry.c.title, entry.c.summary, entry.c.content)
    add_words(connection, list(connection.execute(select(*texts).where(entry.c.id == entry_id))))


def _terms_of(row: AnyRow) -> list[str]:
    return terms(f"{row.title}\n{row.summary}\n{row.content}"[:MOST])


def _spaced(words: Sequence[str]) -> str:
    return " ".join(words)


def _placed(words: Sequence[str]) -> str:
    """The literal of a tsvector: each word with its place."""
    return " ".join(f"{_quoted(word)}:{place}" for place, word in enumerate(words[:MOST_PLACES], 1))


def _quoted(word: str) -> str:
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'"


# ------------------------------------------------------------------ asking


def _within(since: datetime | None, feed_ids: Sequence[str], watch_id: str) -> ColumnElement[bool]:
    bounds: list[ColumnElement[bool]] = [entry.c.id.is_not(None)]
    if since is not None:
        bounds.append(entry.c.seen_at >= micros(since))
    if feed_ids:
        bounds.append(entry.c.feed_id.in_(list(feed_ids)))
    if watch_id:
        bounds.append(entry.c.id.in_(select(match.c.entry_id).where(match.c.watch_id == watch_id)))
    return and_(*bounds)


def _indexed(connection: Connection, what: Search) -> Select[*tuple[object, ...]]:
    kind = connection.dialect.name
    words = table(SEARCHED, column(_ROWID[kind]))
    said: ColumnElement[bool] = (
        literal_column("searched").op("MATCH", is_comparison=True)(bindparam("what", _fts5(what)))
        if kind == "sqlite"
        else text("searched.words @@ CAST(:what AS tsquery)").bindparams(what=_tsquery(what))  # type: ignore[assignment] # a condition in words
    )
    question = select(entry).join(searchable, searchable.c.entry_id == entry.c.id)
    question = question.join(words, words.c[_ROWID[kind]] == searchable.c.id)
    return question.where(said).order_by(entry.c.at.desc(), entry.c.id.desc())


def _fts5(what: Search) -> str:
    def said(clause: Clause) -> str:
        return '"' + " ".join(clause.terms).replace('"', '""') + '"' + (" *" if clause.open_end else "")

    wanted = " AND ".join(map(said, what.wanted))
    return f"({wanted})" + "".join(f" NOT {said(clause)}" for clause in what.unwanted)


def _tsquery(what: Search) -> str:
    def said(clause: Clause) -> str:
        return "(" + " <-> ".join(map(_quoted, clause.terms)) + (":*" if clause.open_end else "") + ")"

    return " & ".join([*map(said, what.wanted), *(f"!{said(clause)}" for clause in what.unwanted)])


def _outside(mark: int) -> Select[*tuple[object, ...]]:
    """Entries that the index lacks."""
    known = select(1).where(searchable.c.entry_id == entry.c.id).exists()
    return select(entry).where(entry.c.seen_at >= mark, ~known)


def _mark(connection: Connection) -> int:
    return int(connection.execute(select(chore.c.done_at).where(chore.c.name == MARK)).scalar() or 0)


def _set_mark(connection: Connection, at: int) -> None:
    made = insert(connection, chore)
    upsert = made.on_conflict_do_update(index_elements=[chore.c.name], set_={"done_at": made.excluded.done_at})
    connection.execute(upsert, {"name": MARK, "done_at": at})
