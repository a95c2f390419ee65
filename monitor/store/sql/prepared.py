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
_Order = Callable[[Row], tuple[Value, ...]]


class Prepared:
    """One INSERT or UPDATE for rows that all have the columns `names`. Texts are made storable, as `Words` would."""

    def __init__(self, make: Callable[[Connection], Executable], *names: str) -> None:
        """`make` says the statement for the connection's dialect; it is asked once for each dialect."""
        self._make = make
        self._names = list(names)
        self._spelled: dict[str, tuple[str, _Order | None]] = {}

    def run(self, connection: Connection, rows: Sequence[Row]) -> None:
        """Execute it for each row; for no rows, nothing."""
        if not rows:
            return
        kind = connection.dialect.name
        if kind not in self._spelled:
            self._spelled[kind] = self._spell(connection)
        text, order = self._spelled[kind]
        if order is None:
            connection.exec_driver_sql(text, [dict(zip(row, _kept(list(row.values())), strict=True)) for row in rows])
        else:
            connection.exec_driver_sql(text, [_kept(order(row)) for row in rows])

    def _spell(self, connection: Connection) -> tuple[str, _Order | None]:
        statement = self._make(connection)
        assert isinstance(statement, CompilerElement)
        compiled = statement.compile(dialect=connection.dialect, column_keys=self._names)
        places = getattr(compiled, "positiontup", None)
        return str(compiled), itemgetter(*places) if places else None


def _kept(values: Sequence[Value]) -> tuple[Value, ...]:
    return tuple([storable(value) if value.__class__ is str else value for value in values])


@lru_cache(maxsize=256)
def marks(connection_kind: str, count: int) -> str:
    """So many parameters in a row, as the driver wants them."""
    return ",".join(("?" if connection_kind == "sqlite" else "%s",) * count)
