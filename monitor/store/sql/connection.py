"""One connection and its transactions: what one writer needs, the same on both databases."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, PendingRollbackError, ResourceClosedError

from monitor.errors import StoreError, StoreUnavailable
from monitor.store.sql.dialect import BEGIN
from monitor.store.sql.driver import say
from monitor.store.sql.faults import translated

SAVEPOINT = "SAVEPOINT rehearsal"
_COMPLAINTS = (DBAPIError, sqlite3.Error)
"""Of SQLAlchemy's, and of SQLite's driver, which is spoken to directly where that is all there is to it."""


class Database:
    """The one connection of a store. The driver commits by itself; transactions are ours, in plain SQL.

    `prepare` readies each new connection: its settings, and the lock that must live on the connection that commits.
    A connection that was lost is made anew at the next call, never inside a transaction.
    """

    def __init__(
        self, engine: Engine, name: str, prepare: Callable[[Connection], None], *, rehearse: bool = False
    ) -> None:
        """`rehearse`: nothing is ever committed; all that is written is seen by this store alone, until it closes."""
        self.name = name
        self._rehearse = rehearse
        self._engine = engine
        self._prepare = prepare
        self._connection: Connection | None = None
        self._within = False
        self._broken = False
        self._closed = False

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """The connection for one question; inside a transaction it sees what that has written."""
        with self._translating():
            yield self._live()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One change, whole or not at all. Inside of another it is part of that, and its failure is the other's too."""
        if not self._within:
            with self._translating(), self._own_transaction() as connection:
                yield connection
            return
        try:
            with self._translating():
                yield self._live()
        except BaseException:
            self._broken = True
            raise

    def close(self) -> None:
        self._closed = True
        self._drop()
        self._engine.dispose()

    @contextmanager
    def _own_transaction(self) -> Iterator[Connection]:
        connection = self._live()
        say(connection, SAVEPOINT if self._rehearse else BEGIN[connection.dialect.name])
        self._within, self._broken = True, False
        try:
            yield connection
            if self._broken:
                raise StoreError("a change failed halfway and was undone as a whole")
            say(connection, "RELEASE SAVEPOINT rehearsal" if self._rehearse else "COMMIT")
        except BaseException:
            self._undo(connection)
            raise
        finally:
            self._within = False

    def _undo(self, connection: Connection) -> None:
        # A full disk or a lost connection may have ended the transaction already; what is left then is nothing.
        try:
            say(connection, "ROLLBACK TO SAVEPOINT rehearsal" if self._rehearse else "ROLLBACK")
        except (*_COMPLAINTS, PendingRollbackError, ResourceClosedError):
            if connection.invalidated or connection.dialect.name != "sqlite":
                self._drop()

    def _live(self) -> Connection:
        if self._closed:
            raise StoreUnavailable(f"{self.name} is closed")
        if self._connection is not None and self._connection.invalidated and not self._within:
            self._drop()
        if self._connection is None:
            connection = self._engine.connect()
            try:
                self._prepare(connection)
                if self._rehearse:
                    connection.exec_driver_sql(BEGIN[connection.dialect.name])
            except BaseException:
                connection.close()
                raise
            self._connection = connection
        return self._connection

    def _drop(self) -> None:
        if self._connection is not None:
            with suppress(DBAPIError):
                self._connection.close()
            self._connection = None

    @contextmanager
    def _translating(self) -> Iterator[None]:
        try:
            yield
        except _COMPLAINTS as error:
            raise translated(self.name, error) from error
        except (PendingRollbackError, ResourceClosedError) as error:
            raise StoreUnavailable(f"{self.name}: the connection was lost", hint="it is made anew") from error
