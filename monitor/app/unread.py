"""Examples of watches that no daemon has read yet: `check` says so, where it can look into the store without touching it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from monitor.app.beside import sqlite_file
from monitor.app.examples import is_address
from monitor.config.load import Loaded

HINT = (
    "a daemon reads it when it starts, and again later where its site doesn't answer; `depesche test --like` tries it"
)


def unread(loaded: Loaded) -> Iterator[str]:
    """A warning for each article that a watch names and that isn't in the store. None of a config with faults, nor where
    the store is a server's, isn't there, or can't be read."""
    named = [
        (("watches", at, "like", number), one.strip())
        for at, watch in loaded.drafts.watches.items()
        for number, one in enumerate(watch.like if watch.enabled else ())
        if is_address(one)
    ]
    read = _read(sqlite_file(loaded.config.store.url.reveal())) if named else None
    if read is None:
        return
    for path, address in named:
        if address not in read:
            yield str(loaded.fault(path, "was never read, so nothing can be like it", HINT))


def _read(database: Path | None) -> frozenset[str] | None:
    """Addresses of the articles in the store; None: nobody can say. Nothing is opened, locked or upgraded by it."""
    if database is None or not database.exists():
        return None
    log, index = (Path(f"{database}{end}").exists() for end in ("-wal", "-shm"))
    if log != index:
        return None
    # With neither there, SQLite would make both, and the daemon's user could not write to files of ours.
    how = "mode=ro" if log else "mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?{how}", uri=True)) as connection:
            return frozenset(row[0] for row in connection.execute("SELECT address FROM example"))
    except sqlite3.Error:
        return None
