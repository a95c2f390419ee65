"""What a database driver complains of, said in our tree of errors: one line, with what to do about it."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError

from monitor.errors import StoreError, StoreForeign, StoreUnavailable

SQLITE = {
    "SQLITE_BUSY": ("is locked by another program", "wait until it is done, or close it"),
    "SQLITE_LOCKED": ("is locked by another program", "wait until it is done, or close it"),
    "SQLITE_FULL": ("has no room left on its disk", "free some space; nothing that was saved is lost"),
    "SQLITE_READONLY": ("can't be written", "check who owns the file and its directory, and whether they are writable"),
    "SQLITE_PERM": ("can't be written", "check who owns the file and its directory, and whether they are writable"),
    "SQLITE_CANTOPEN": ("can't be opened", "check that its directory exists and that you may write there"),
    "SQLITE_IOERR": ("can't be read or written", "check the disk: is it full, at its limit, or failing?"),
}

SQLITE_STRANGE = {
    "SQLITE_NOTADB": ("is no database", "name another file, or move this one away"),
    "SQLITE_CORRUPT": ("is damaged", "restore a backup; keep the damaged file for `sqlite3 FILE .recover`"),
}

POSTGRES = {
    "08": ("can't be reached", "check that the server runs and that its address is right"),
    "25006": ("is read-only", "is this a standby? name the primary server"),
    "28": ("does not let us in", "check user and password"),
    "3D": ("does not exist", "create the database: createdb NAME"),
    "40": ("was changed by others at the same time", "it is tried again"),
    "42501": ("does not permit that", "let this user create and change tables in its schema"),
    "53": ("has no room left", "free disk space or connections on the server; nothing that was saved is lost"),
    "55": ("is locked by another program", "wait until it is done"),
    "57": ("is shutting down or was interrupted", "it is tried again"),
    "58": ("has trouble with its disk", "look into the server's log"),
}


def translated(name: str, error: DBAPIError | sqlite3.Error) -> StoreError:
    """The error to raise for what the driver said about the store of that name."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return _of_sqlite(name, cause)
    return _of_postgres(name, cause)


def _of_sqlite(name: str, cause: sqlite3.Error) -> StoreError:
    code = "_".join(str(getattr(cause, "sqlite_errorname", "")).split("_")[:2])
    if code in SQLITE_STRANGE:
        what, hint = SQLITE_STRANGE[code]
        return StoreForeign(f"{name} {what}", hint=hint)
    if code in SQLITE:
        what, hint = SQLITE[code]
        return StoreUnavailable(f"{name} {what} ({cause})", hint=hint)
    return StoreError(f"{name}: {_first_line(cause)}", hint="this is a fault of ours: please report it")


def _of_postgres(name: str, cause: BaseException | None) -> StoreError:
    state = getattr(cause, "sqlstate", None) or "08"
    for known, (what, hint) in POSTGRES.items():
        if state.startswith(known):
            return StoreUnavailable(f"{name} {what} ({_first_line(cause)})", hint=hint)
    return StoreError(f"{name}: {_first_line(cause)}", hint="this is a fault of ours: please report it")


def _first_line(cause: BaseException | None) -> str:
    return next(iter(str(cause).strip().splitlines()), type(cause).__name__)
