"""`depesche restore`: a backup becomes the store again."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli import clock
from monitor.cli.options import ConfigOption
from monitor.cli.speech import counted
from monitor.cli.tables import size

FileArgument = Annotated[Path, typer.Argument(metavar="FILE", help="A copy that `depesche backup` made.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Look the copy over and change nothing.")]


def command(file: FileArgument, dry_run: DryRun = False, config: ConfigOption = None) -> None:
    """Put a backup in place of the store.

    Refuses while a daemon runs (exit code 3), and a file that is damaged, of another program or of a newer version. The
    store as it is now is kept beside the new one. What was told after the copy was made is not known to it, and can be
    told again where feeds still list it. An older copy is upgraded at the next start.
    """
    from monitor.app.beside import beside
    from monitor.app.store_files import database_of
    from monitor.store.sql.backup import contents, put_back
    from monitor.store.sql.holding import FileHold

    database = database_of(beside(config), "restore", file)
    aside = database.with_name(f"{database.name}.before-{clock.now():%Y%m%dT%H%M%SZ}")
    lock = FileHold(database.with_name(f"{database.name}.lock"), "depesche restore")
    try:
        was_there = database.exists()
        found = contents(file) if dry_run else put_back(file, database, aside)
    finally:
        lock.release()
    what = f"{counted(found.entries, 'entry', 'entries')}, {counted(found.alerts, 'alert')}, {size(found.size)}"
    said = "would become" if dry_run else "is now"
    print(f"{file} ({what}, schema {found.revision}) {said} {database}", file=sys.stderr)
    if was_there:
        print(f"the store as it was {'would be' if dry_run else 'is'} kept as {aside}", file=sys.stderr)
