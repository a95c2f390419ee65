"""`depesche backup`: a whole copy of the store, beside a running daemon."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.options import ConfigOption
from monitor.cli.speech import counted
from monitor.cli.tables import size

FileArgument = Annotated[Path, typer.Argument(metavar="FILE", help="The copy; into a directory: depesche.db in it.")]
ForceOption = Annotated[bool, typer.Option("--force", help="Replace FILE if it is there.")]


def command(file: FileArgument, force: ForceOption = False, config: ConfigOption = None) -> None:
    """Copy the store into a file.

    Works beside a running daemon, which hardly notices; the copy is checked before it gets its name, and only its owner
    may read it. `depesche restore` puts it back. A PostgreSQL database is copied by its own pg_dump: the command for
    that is named, and the exit code is 2.
    """
    from monitor.app.beside import beside
    from monitor.app.store_files import database_of
    from monitor.store.sql.backup import copy

    database = database_of(beside(config), "backup", file)
    target = file / database.name if file.is_dir() else file
    found = copy(database, target, replace=force)
    what = f"{counted(found.entries, 'entry', 'entries')}, {counted(found.alerts, 'alert')}, {size(found.size)}"
    print(f"{target}: {what}", file=sys.stderr)
