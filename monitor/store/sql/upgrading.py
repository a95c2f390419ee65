"""Brings a database to the schema of this version, in one transaction; refuses one that is newer."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import Connection, column, select, table

from monitor.errors import StoreInUse, StoreNewer
from monitor.store import migrations
from monitor.store.schema import REVISION, VERSION_TABLE
from monitor.store.sql.connection import Database


def version(connection: Connection) -> str:
    """The migration that the database has; empty: none yet."""
    if not connection.dialect.has_table(connection, VERSION_TABLE):
        return ""
    return connection.execute(select(column("version_num")).select_from(table(VERSION_TABLE))).scalar() or ""


def upgrade(connection: Connection, name: str) -> None:
    """Run what is missing. Belongs inside a transaction, which the caller ends."""
    # Alembic costs 20 MB and a quarter second: only who upgrades pays for it.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    found = version(connection)
    if found and found not in known:
        raise newer(name, found)
    command.upgrade(config, "head")


def before_upgrade(database: Database, found: str) -> None:
    """Keep a copy, and never change the schema under an older daemon that is at work.

    Raises StoreInUse, StoreUnavailable: nothing has changed then.
    """
    from monitor.store.sql.backup import keep_before_upgrade
    from monitor.store.sql.holding import holder_file, holder_postgres

    with database.reading() as connection:
        if connection.dialect.name == "sqlite":
            question = "SELECT file FROM pragma_database_list WHERE name = 'main'"
            file = str(connection.exec_driver_sql(question).scalar() or "")
            holder = holder_file(Path(f"{file}.lock")) if file else ""
        else:
            file, holder = "", holder_postgres(connection)
    if holder and not holder.endswith(f"process {os.getpid()}"):
        what = f"{database.name} has the schema {found} of an older depesche, and {holder} works with it"
        raise StoreInUse(what, holder=holder, hint="restart that one: it upgrades the store, after making a copy")
    if file:
        # Of a server's database its owner makes copies, by pg_dump.
        keep_before_upgrade(Path(file), found)


def newer(name: str, found: str) -> StoreNewer:
    """The refusal of a database whose schema we don't know."""
    return StoreNewer(
        f"{name} was written by a newer depesche (its schema is {found}, ours is {REVISION})",
        hint="use that version, or restore the backup from before its upgrade",
    )
