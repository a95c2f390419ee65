"""Opinions in SQL: one row each, and the entries that it moved."""

from __future__ import annotations

from sqlalchemy import Connection, select, update

from monitor.model import Opinion
from monitor.store.schema import entry, opinion, story
from monitor.store.sql.connection import Database
from monitor.store.sql.dialect import insert
from monitor.store.sql.rows import AnyRow, listed, micros, moment, words


class SqlOpinions:
    """`Opinions` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def say(self, opinion_said: Opinion, *, withdraws: int = 0) -> Opinion:
        with self._database.writing() as connection:
            moved = _move(connection, opinion_said)
            values = {
                "entry_id": opinion_said.entry_id,
                "other_id": opinion_said.other_id,
                "same": int(opinion_said.same),
                "said_at": micros(opinion_said.at),
                "moved": listed(moved),
                "from_story": opinion_said.from_story,
                "to_story": opinion_said.to_story,
                "author": opinion_said.author,
                "comment": opinion_said.comment,
                "withdraws": withdraws,
            }
            made = insert(connection, opinion).returning(opinion)
            row = connection.execute(made, values).one()
            if withdraws:
                connection.execute(update(opinion).where(opinion.c.id == withdraws).values(withdrawn=1))
        return _opinion_of(row)

    def since(self, number: int) -> tuple[Opinion, ...]:
        with self._database.reading() as connection:
            # Spelled out: it is asked at every judgement, and SQLAlchemy would cost more than the look-up.
            newest = connection.exec_driver_sql("SELECT max(id) FROM opinion").scalar_one()
            if newest is None or newest <= number:
                return ()
            rows = connection.execute(select(opinion).where(opinion.c.id > number).order_by(opinion.c.id))
            return tuple(map(_opinion_of, rows))

    def standing(self) -> tuple[Opinion, ...]:
        stands = (opinion.c.withdrawn == 0, opinion.c.withdraws == 0)
        with self._database.reading() as connection:
            return tuple(map(_opinion_of, connection.execute(select(opinion).where(*stands).order_by(opinion.c.id))))


def _move(connection: Connection, said: Opinion) -> tuple[str, ...]:
    """Entries of an opinion that still are where it takes them from; their new story is there from now on."""
    here = select(entry.c.id, entry.c.at).where(entry.c.id.in_(said.moved), entry.c.story_id == said.from_story)
    times = {row.id: row.at for row in connection.execute(here)}
    if not times:
        return ()
    connection.execute(update(entry).where(entry.c.id.in_(list(times))).values(story_id=said.to_story))
    begun, latest = min(times.values()), max(times.values())
    made = insert(connection, story).values(id=said.to_story, begun_at=begun, latest_at=latest)
    connection.execute(made.on_conflict_do_nothing())
    longer = update(story).where(story.c.id == said.to_story)
    connection.execute(longer.where(story.c.begun_at > begun).values(begun_at=begun))
    connection.execute(longer.where(story.c.latest_at < latest).values(latest_at=latest))
    return tuple(one for one in said.moved if one in times)


def _opinion_of(row: AnyRow) -> Opinion:
    return Opinion(
        entry_id=row.entry_id,
        other_id=row.other_id,
        same=bool(row.same),
        at=moment(row.said_at),
        moved=words(row.moved),
        from_story=row.from_story,
        to_story=row.to_story,
        author=row.author,
        comment=row.comment,
        number=row.id,
        withdrawn=bool(row.withdrawn),
    )
