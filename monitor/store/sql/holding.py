"""The store's lock: one daemon a store, freed by the system however its owner ends, and able to say who has it."""

from __future__ import annotations

import fcntl
import os
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from monitor.errors import StoreInUse, StoreUnavailable
from monitor.store.schema import APPLICATION_ID

LOCK_NOT_AVAILABLE = "55P03"


def owner(command: str) -> str:
    """How this process is named to others."""
    return f"{command}, process {os.getpid()}"


class FileHold:
    """A lock file beside the database. It stays when the lock is free: what counts is the lock, not the file."""

    def __init__(self, path: Path, command: str) -> None:
        self._descriptor = _opened(path)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(self._descriptor, 200, 0).decode(errors="replace").strip()
            os.close(self._descriptor)
            raise _in_use(holder or "another process") from None
        os.ftruncate(self._descriptor, 0)
        with suppress(OSError):  # a full disk may keep the name from being written; the lock holds all the same
            os.pwrite(self._descriptor, f"{owner(command)}\n".encode(), 0)

    def release(self) -> None:
        if self._descriptor >= 0:
            with suppress(OSError):
                os.ftruncate(self._descriptor, 0)
            os.close(self._descriptor)
            self._descriptor = -1


def _opened(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreUnavailable(
            f"the lock file {path} can't be opened ({error.strerror})",
            hint="check that the directory of the store exists and that you may write there",
        ) from error


def hold_postgres(connection: Connection) -> None:
    """Take the session's advisory lock, waiting a moment for a predecessor that the server hasn't buried yet."""
    try:
        connection.exec_driver_sql("SET lock_timeout = '2s'")
        connection.execute(text("SELECT pg_advisory_lock(:ours, hashtext(current_schema()))"), {"ours": APPLICATION_ID})
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", "") != LOCK_NOT_AVAILABLE:
            raise
        raise _in_use(holder_postgres(connection) or "another process") from None
    finally:
        if not connection.invalidated:
            connection.exec_driver_sql("SET lock_timeout = '10s'")


def holder_file(path: Path) -> str:
    """Who holds the lock file, without touching the lock: a daemon that starts now must not find it taken by us."""
    try:
        number = path.stat().st_ino
        locks = Path("/proc/locks").read_text(encoding="ascii")
    except OSError:
        return ""
    if not any(line.split()[1] == "FLOCK" and f":{number} " in line for line in locks.splitlines()):
        return ""
    return path.read_text(encoding="utf-8", errors="replace").strip()[:200] or "another process"


def holder_postgres(connection: Connection) -> str:
    """Who holds the session's lock; empty: nobody."""
    question = """
        SELECT max(coalesce(nullif(activity.application_name, ''), 'another process'))
        FROM pg_locks AS lock JOIN pg_stat_activity AS activity USING (pid)
        WHERE lock.locktype = 'advisory' AND lock.granted AND lock.classid = :ours
          AND lock.objid::bigint = hashtext(current_schema())::bigint & 4294967295
          AND lock.database = (SELECT oid FROM pg_database WHERE datname = current_database())
    """
    return str(connection.execute(text(question), {"ours": APPLICATION_ID}).scalar() or "")


def _in_use(holder: str) -> StoreInUse:
    return StoreInUse(
        f"the store is in use by {holder}", holder=holder, hint="stop it first, or give this one a store of its own"
    )
