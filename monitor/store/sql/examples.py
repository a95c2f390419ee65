"""Examples in SQL."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from monitor.store.examples import KnownExample
from monitor.store.schema import example
from monitor.store.sql.connection import Database
from monitor.store.sql.dialect import insert
from monitor.store.sql.rows import micros, moment


class SqlExamples:
    """`Examples` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, addresses: Sequence[str]) -> dict[str, KnownExample]:
        if not addresses:
            return {}
        question = select(example).where(example.c.address.in_(list(addresses)))
        with self._database.reading() as connection:
            return {
                row.address: KnownExample(row.address, row.title, row.text, row.language, moment(row.read_at))
                for row in connection.execute(question)
            }

    def keep(self, one: KnownExample) -> None:
        values = {"title": one.title, "text": one.text, "language": one.language, "read_at": micros(one.read_at)}
        with self._database.writing() as connection:
            change = insert(connection, example).values(address=one.address, **values)
            connection.execute(change.on_conflict_do_update(index_elements=[example.c.address], set_=values))
