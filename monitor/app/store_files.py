"""The store as a file: for commands that copy it, put it back or make it smaller."""

from __future__ import annotations

import shlex
from pathlib import Path

from sqlalchemy import URL, make_url

from monitor.app.beside import Beside, sqlite_file
from monitor.errors import StoreUnavailable, UsageError


def database_of(made: Beside, doing: str, file: Path) -> Path:
    """The SQLite file of the config's store. Raises UsageError with the server's own command where it is none."""
    url = made.config.store.url.reveal()
    database = sqlite_file(url)
    if database is None:
        raise UsageError(f"a PostgreSQL database has its own {doing}", hint=_of_postgres(url, doing, file))
    if doing != "restore" and not database.exists():
        raise StoreUnavailable(f"nothing is remembered yet: there is no {database}", hint="so there is nothing to do")
    return database


def _of_postgres(url: str, doing: str, file: Path) -> str:
    """The command that does it, without the password: pg_dump and its kin ask for it, or read ~/.pgpass."""
    given = make_url(url)
    address = URL.create("postgresql", given.username, None, given.host, given.port, given.database, given.query)
    where = f"--dbname={address.render_as_string()}"
    commands = {
        "backup": ["pg_dump", "--format=custom", f"--file={file}", where],
        "restore": ["pg_restore", "--clean", "--if-exists", "--single-transaction", where, str(file)],
    }
    return " ".join(map(shlex.quote, commands[doing]))
