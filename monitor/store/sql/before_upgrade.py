"""What comes before a change of the schema: nobody else may be at work with the old one, and a copy of it is kept."""

from __future__ import annotations

import os
from pathlib import Path

from monitor.errors import StoreInUse
from monitor.store.sql.backup import keep_before_upgrade
from monitor.store.sql.connection import Database
from monitor.store.sql.holding import holder_file, holder_postgres


def before_upgrade(database: Database, found: str) -> None:
    """Keep a copy, and never change the schema under an older daemon that is at work.

    Raises StoreInUse, StoreUnavailable: nothing has changed then.
    """
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
