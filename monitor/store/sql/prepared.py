"""Statements that are spelled once and then given to the driver as they are: SQLAlchemy's part costs more than SQLite's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter

from sqlalchemy import Compiled, Connection
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.elements import CompilerElement

from monitor.store.sql.driver import write
from monitor.store.sql.rows import AnyRow, Value
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
            return write(connection, text, [_kept(values) for values in chosen])
        return connection.exec_driver_sql(
            text, [dict(zip(row, _kept(tuple(row.values())), strict=True)) for row in rows]
        ).rowcount

    def _spell(self, connection: Connection) -> tuple[str, Sequence[str]]:
        compiled = _compiled(self._make(connection), connection, self._names)
        return str(compiled), getattr(compiled, "positiontup", None) or ()


class Question:
    """One statement that gives rows, with parameters that are all numbers or names of ours."""

    def __init__(self, make: Callable[[Connection], Executable]) -> None:
        """As above; parameters are `bindparam`s."""
        self._make = make
        self._spelled: dict[str, tuple[str, Sequence[str], Row]] = {}

    def rows(self, connection: Connection, values: Row) -> Sequence[AnyRow]:
        """What it gives for these values."""
        kind = connection.dialect.name
        if kind not in self._spelled:
            compiled = _compiled(self._make(connection), connection)
            self._spelled[kind] = str(compiled), getattr(compiled, "positiontup", None) or (), compiled.params
        text, places, usual = self._spelled[kind]
        given = {**usual, **values}
        return connection.exec_driver_sql(text, tuple(given[name] for name in places) if places else given).all()


def _compiled(statement: Executable, connection: Connection, names: list[str] | None = None) -> Compiled:
    assert isinstance(statement, CompilerElement)
    return statement.compile(dialect=connection.dialect, column_keys=names)


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
