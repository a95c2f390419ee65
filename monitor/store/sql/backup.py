"""Copies of a SQLite database, whole and checked: made beside a running daemon, put back when none runs.

`VACUUM INTO` writes one consistent state in one go, while others go on writing; the stepwise backup of SQLite begins anew
at each write of theirs (143 s for 142 MB were measured, against 0.7 s).
"""

from __future__ import annotations

import glob
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from monitor.errors import StoreForeign, StoreUnavailable
from monitor.store.schema import APPLICATION_ID, REVISION, VERSION_TABLE
from monitor.store.sql.faults import translated
from monitor.store.sql.upgrading import newer

KEPT = 3
"""Copies from before upgrades that stay beside the database."""
BESIDE = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a database file."""

    revision: str
    entries: int
    alerts: int
    size: int


def copy(source: Path, target: Path, *, replace: bool = False) -> Contents:
    """A whole copy of the database, readable by its owner only; what is in it. Raises StoreError in one of its kinds.

    Nothing stands under the target's name before the copy is whole and checked.
    """
    if target.exists() and not replace:
        raise StoreUnavailable(f"{target} is there already", hint="choose another name, or remove it")
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    with _said(target):
        _clear_away(part, target)
    try:
        with _said(source), closing(_opened(source)) as connection:
            _expect_ours(connection, source)
            _expect_room(source, target)
            connection.execute("VACUUM INTO ?", (str(part),))
        with _said(target):
            part.chmod(0o600)
            found = contents(part)
            _flush(part)
            part.replace(target)
            _flush(target.parent)
    finally:
        with suppress(OSError):
            part.unlink()
    return found


def _clear_away(part: Path, target: Path) -> None:
    """What copies that were killed have left: each may be as large as the database."""
    for left in target.parent.glob(f".{glob.escape(target.name)}.*.part"):
        number = left.name.split(".")[-2]
        if left == part or (number.isdigit() and not _runs(int(number))):
            left.unlink(missing_ok=True)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:  # another user's
        return True
    return True


def contents(path: Path) -> Contents:
    """Look a database file over, by reading all of it. Raises StoreForeign or StoreNewer where it can't be used."""
    if not path.is_file():
        raise StoreUnavailable(f"there is no file {path}", hint="`depesche backup FILE` makes one")
    with _said(path), closing(_opened(path)) as connection:
        _expect_ours(connection, path)
        trouble = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(3)")]
        if trouble != ["ok"]:
            raise StoreForeign(f"{path} is damaged: {trouble[0]}", hint="use another backup")
        revision = str(connection.execute(f"SELECT version_num FROM {VERSION_TABLE}").fetchone()[0])  # nosec B608
        if revision > REVISION:
            raise newer(str(path), revision)
        counting = ("SELECT count(*) FROM entry", "SELECT count(*) FROM alert")
        count = [connection.execute(each).fetchone()[0] for each in counting]
    return Contents(revision, int(count[0]), int(count[1]), path.stat().st_size)


def put_back(backup: Path, database: Path, aside: Path) -> Contents:
    """Make the backup the database; the old one is kept as `aside`. Belongs to whoever holds the store's lock.

    Raises StoreError, and then everything is as it was.
    """
    contents(backup)
    new = database.with_name(f".{database.name}.restored")
    found = copy(backup, new, replace=True)
    with _said(database):
        if database.exists():
            _settle(database)
            for end in (*BESIDE, ""):
                with suppress(FileNotFoundError):
                    _keep(Path(f"{database}{end}"), Path(f"{aside}{end}"))
            # Before the new one is in its place, for a journal is applied to whatever database it lies beside.
            for end in BESIDE:
                with suppress(FileNotFoundError):
                    Path(f"{database}{end}").unlink()
        new.replace(database)
        _flush(database.parent)
    return found


def _keep(file: Path, aside: Path) -> None:
    """A second name for the file, which stays in its place until another takes it in one step: whoever starts where
    there is no database begins a new one, and has forgotten all."""
    try:
        aside.hardlink_to(file)
    except (FileNotFoundError, FileExistsError):
        raise
    except OSError:  # a file system without links
        shutil.copy2(file, aside)


def keep_before_upgrade(database: Path, revision: str) -> Path:
    """Keep a copy of the database as it was before its schema changed; the copies before the last three go."""
    kept = database.with_name(f"{database.name}.schema-{revision}")
    try:
        copy(database, kept, replace=True)
    except StoreUnavailable as error:
        raise StoreUnavailable(
            f"{database} is not upgraded: its copy can't be made ({error})",
            hint=f"free {database.stat().st_size / 1_000_000:.0f} MB on its disk; nothing has changed",
        ) from error
    for old in sorted(database.parent.glob(f"{database.name}.schema-[0-9]*"))[:-KEPT]:
        with suppress(OSError):
            old.unlink()
    return kept


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"file:{_quoted(path)}?mode=rw", uri=True, timeout=30, isolation_level=None)
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _quoted(path: Path) -> str:
    return str(path.absolute()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def _expect_ours(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise StoreForeign(f"{path} is no store of depesche's", hint="name a file that `depesche backup` made")


def _expect_room(source: Path, target: Path) -> None:
    size = sum(path.stat().st_size for path in (source, Path(f"{source}-wal")) if path.exists())
    free = shutil.disk_usage(target.parent).free
    if free < size:
        need = f"{size / 1_000_000:.0f} MB are needed, {free / 1_000_000:.0f} MB are free"
        raise StoreUnavailable(f"{target.parent} has no room for a copy", hint=need)


def _settle(database: Path) -> None:
    """Bring the journal into the file that is put aside; a damaged one is put aside with its journal."""
    with suppress(sqlite3.Error), closing(_opened(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _said(path: Path) -> Iterator[None]:
    """What the driver or the system complains of, in our words."""
    try:
        yield
    except sqlite3.Error as error:
        raise translated(str(path), error) from error
    except OSError as error:
        hint = "check that the directory is there, and who may write into it"
        raise StoreUnavailable(f"{path} can't be written ({error.strerror})", hint=hint) from error
