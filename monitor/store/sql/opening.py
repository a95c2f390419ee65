"""Opens a store by its address: finds out whether it is ours, brings it up to date, takes its lock if asked to."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, inspect, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import NullPool

from monitor.errors import StoreError, StoreForeign, StoreUnavailable
from monitor.store.schema import APPLICATION_ID, REVISION, metadata
from monitor.store.sql.agenda import SqlAgenda
from monitor.store.sql.articles import SqlArticles
from monitor.store.sql.before_upgrade import before_upgrade
from monitor.store.sql.connection import Database
from monitor.store.sql.control import SqlControl
from monitor.store.sql.dialect import POSTGRES_SETTINGS, SQLITE_PRAGMAS
from monitor.store.sql.examples import SqlExamples
from monitor.store.sql.feeds import SqlFeeds
from monitor.store.sql.holding import FileHold, hold_postgres, owner
from monitor.store.sql.ledger import SqlLedger
from monitor.store.sql.lives import SqlLives
from monitor.store.sql.opinions import SqlOpinions
from monitor.store.sql.outbox import SqlOutbox
from monitor.store.sql.past import SqlPast
from monitor.store.sql.rehearsing import Copy
from monitor.store.sql.seen import SqlSeen
from monitor.store.sql.silences import SqlSilences
from monitor.store.sql.stories import SqlStories
from monitor.store.sql.upgrading import newer, upgrade, version
from monitor.store.sql.upkeep import SqlUpkeep
from monitor.store.sql.waiting import SqlWaiting

KINDS = "sqlite:///FILE or postgresql://USER:PASSWORD@HOST/DATABASE"


@dataclass(frozen=True, slots=True)
class SqlStore:
    """The protocols over one connection; `close` gives back the lock as well."""

    name: str
    seen: SqlSeen
    stories: SqlStories
    ledger: SqlLedger
    outbox: SqlOutbox
    feeds: SqlFeeds
    waiting: SqlWaiting
    agenda: SqlAgenda
    silences: SqlSilences
    articles: SqlArticles
    lives: SqlLives
    opinions: SqlOpinions
    examples: SqlExamples
    past: SqlPast
    control: SqlControl
    upkeep: SqlUpkeep
    database: Database
    lock: FileHold | Copy | None
    """What is given back at the end."""

    def close(self) -> None:
        self.database.close()
        if self.lock is not None:
            self.lock.release()


def open_store(url: str, *, base: Path, hold: bool, command: str, rehearse: bool = False) -> SqlStore:
    """The store at `url`, ready for use; a relative SQLite file is looked for in `base`.

    `hold` takes the store's lock (StoreInUse names who has it); without it, the store is used beside a daemon.
    `command` is what this process is called in front of others, for instance `depesche run`.
    `rehearse`: everything works as ever and nothing is kept. A SQLite file that is not there is not made; one that is
    there is copied, so that nobody waits for the rehearsal and it waits for nobody, not even for the lock.
    Raises StoreError in one of its kinds, each with a hint.
    """
    address = _address(url)
    if address.get_backend_name() == "sqlite":
        return _open_sqlite(_path(address, base), hold=hold, command=command, rehearse=rehearse)
    return _open_postgres(address, hold=hold, command=command, rehearse=rehearse)


def _address(url: str) -> URL:
    try:
        address = make_url(url.replace("postgres://", "postgresql://", 1) if url.startswith("postgres://") else url)
        kind = address.drivername.partition("+")[0]
    except (ArgumentError, ValueError):
        raise StoreError("the store's address can't be read", hint=f"write {KINDS}") from None
    if kind not in ("sqlite", "postgresql"):
        raise StoreError(f"there is no store of the kind {kind}", hint=f"write {KINDS}")
    if kind == "sqlite" and not address.database:
        raise StoreError("the store's address names no file", hint=f"write {KINDS}")
    return address


def _path(address: URL, base: Path) -> Path:
    return base / Path(address.database or "").expanduser()


# ------------------------------------------------------------------ SQLite


def _open_sqlite(path: Path, *, hold: bool, command: str, rehearse: bool) -> SqlStore:
    name = f"sqlite:///{path}"
    imagined = rehearse and not path.exists()
    if not imagined:
        _expect_a_file(path, name)
    copy = _copy(path, name) if rehearse and not imagined else None
    place = ":memory:" if imagined else str(copy.path if copy is not None else path)
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=place),
        connect_args={"check_same_thread": False, "timeout": 5},
        isolation_level="AUTOCOMMIT",
        poolclass=NullPool,
        hide_parameters=True,
    )
    lock = FileHold(path.with_name(f"{path.name}.lock"), command) if hold and not rehearse else copy
    database = Database(engine, name, lambda connection: _prepare_sqlite(connection, name), rehearse=rehearse)
    return _opened(database, engine, lock)


def _copy(path: Path, name: str) -> Copy:
    try:
        return Copy(path)
    except (sqlite3.Error, OSError) as error:
        hint = "a rehearsal needs as much room for temporary files as the store takes"
        raise StoreUnavailable(f"{name} can't be copied to rehearse in ({error})", hint=hint) from error


def _expect_a_file(path: Path, name: str) -> None:
    """Say plainly what SQLite would only call `unable to open`; a new file is ours alone to read."""
    if path.is_dir():
        raise StoreUnavailable(f"{name} is a directory", hint="name a file in it, for instance depesche.db")
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except FileNotFoundError:
        raise StoreUnavailable(f"{name}: there is no directory {path.parent}", hint=f"mkdir -p {path.parent}") from None
    except OSError as error:
        hint = "check who owns the file and its directory, and whether they are writable"
        raise StoreUnavailable(f"{name} can't be opened ({error.strerror})", hint=hint) from error


def _prepare_sqlite(connection: Connection, name: str) -> None:
    connection.exec_driver_sql("PRAGMA busy_timeout = 5000")
    marked = connection.exec_driver_sql("PRAGMA application_id").scalar()
    if marked != APPLICATION_ID and (marked or connection.exec_driver_sql("SELECT 1 FROM sqlite_master").first()):
        raise StoreForeign(f"{name} belongs to another program", hint="name another file; this one is left untouched")
    for pragma in SQLITE_PRAGMAS:
        connection.exec_driver_sql(pragma)


# ------------------------------------------------------------------ PostgreSQL


def _open_postgres(address: URL, *, hold: bool, command: str, rehearse: bool) -> SqlStore:
    name = address.set(password=None, query={}).render_as_string().replace("+psycopg", "", 1)
    try:
        engine = create_engine(
            address.set(drivername="postgresql+psycopg"),
            connect_args={"application_name": owner(command), "connect_timeout": 10, "keepalives_idle": 30},
            isolation_level="AUTOCOMMIT",
            poolclass=NullPool,
            hide_parameters=True,
        )
    except ModuleNotFoundError as error:
        raise StoreError("the driver for PostgreSQL is missing", hint="pip install 'depesche[postgres]'") from error
    database = Database(engine, name, lambda connection: _prepare_postgres(connection, hold=hold), rehearse=rehearse)
    return _opened(database, engine, None)


def _prepare_postgres(connection: Connection, *, hold: bool) -> None:
    for setting in POSTGRES_SETTINGS:
        connection.exec_driver_sql(setting)
    if hold:
        hold_postgres(connection)


# ------------------------------------------------------------------ both


def _opened(database: Database, engine: Engine, lock: FileHold | Copy | None) -> SqlStore:
    store = SqlStore(
        name=database.name,
        seen=SqlSeen(database),
        stories=SqlStories(database),
        ledger=SqlLedger(database),
        outbox=SqlOutbox(database),
        feeds=SqlFeeds(database),
        waiting=SqlWaiting(database),
        agenda=SqlAgenda(database),
        silences=SqlSilences(database),
        articles=SqlArticles(database),
        lives=SqlLives(database),
        opinions=SqlOpinions(database),
        examples=SqlExamples(database),
        past=SqlPast(database),
        control=SqlControl(database),
        upkeep=SqlUpkeep(database),
        database=database,
        lock=lock,
    )
    try:
        _bring_up_to_date(database, lock)
    except BaseException:
        store.close()
        raise
    return store


def _bring_up_to_date(database: Database, lock: FileHold | Copy | None) -> None:
    with database.reading() as connection:
        found = version(connection)
    if found == REVISION:
        return
    if found > REVISION:
        raise newer(database.name, found)  # before anything is written: it stays as it is
    if found and not isinstance(lock, Copy):
        before_upgrade(database, found)
    with database.writing() as connection:
        # Asked again: another process may have been first while we waited for the turn to write.
        _wait_for_turn(connection)
        if not version(connection):
            _expect_no_tables(connection, database.name)
        upgrade(connection, database.name)


def _wait_for_turn(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    else:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")


def _expect_no_tables(connection: Connection, name: str) -> None:
    taken = set(inspect(connection).get_table_names()) & set(metadata.tables)
    if taken:
        raise StoreForeign(
            f"{name} holds tables of another program ({', '.join(sorted(taken))})",
            hint="give depesche a database, or a schema, of its own",
        )
