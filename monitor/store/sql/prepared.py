"""Statements that are spelled once and then given to the driver as they are: SQLAlchemy's part costs more than SQLite's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter

from sqlalchemy import Connection
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.elements import CompilerElement

from monitor.store.sql.rows import Value
from monitor.store.storable import storable

Row = Mapping[str, Value]


class Prepared:
    """One INSERT or UPDATE for rows that all have the columns `names`. Texts are made storable, as `Words` would."""

    def __init__(self, make: Callable[[Connection], Executable], *names: str) -> None:
        """`make` says the statement for the connection's dialect; it is asked once for each dialect."""
        self._make = make
        self._names = list(names)
        self._spelled: dict[str, tuple[str, Sequence[str]]] = {}

    def run(self, connection: Connection, rows: Sequence[Row]) -> int:
        """Execute it for each row; for no rows, nothing. How many rows of the table that wrote, where the driver knows."""
        if not rows:
            return 0
        kind = connection.dialect.name
        if kind not in self._spelled:
            self._spelled[kind] = self._spell(connection)
        text, places = self._spelled[kind]
        if places:
            chosen = map(itemgetter(*places), rows) if len(places) > 1 else [(row[places[0]],) for row in rows]
            return connection.exec_driver_sql(text, [_kept(values) for values in chosen]).rowcount
        return connection.exec_driver_sql(
            text, [dict(zip(row, _kept(tuple(row.values())), strict=True)) for row in rows]
        ).rowcount

    def _spell(self, connection: Connection) -> tuple[str, Sequence[str]]:
        statement = self._make(connection)
        assert isinstance(statement, CompilerElement)
        compiled = statement.compile(dialect=connection.dialect, column_keys=self._names)
        return str(compiled), getattr(compiled, "positiontup", None) or ()


def _kept(values: tuple[Value, ...]) -> tuple[Value, ...]:
    """The same where nothing has to be replaced, as in nearly all rows."""
    for value in values:
        if value.__class__ is str and (not value.isascii() or "\x00" in value):
            return tuple([storable(each) if each.__class__ is str else each for each in values])
    return values


@lru_cache(maxsize=256)
def marks(connection_kind: str, count: int) -> str:
    """So many parameters in a row, as the driver wants them."""
    return ",".join(("?" if connection_kind == "sqlite" else "%s",) * count)
