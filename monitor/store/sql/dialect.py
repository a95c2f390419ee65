"""The few things that SQLite and PostgreSQL want said differently; everything else is one SQL for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

BEGIN = {
    # The write lock at once: a transaction that reads first and writes later could find its reads outdated.
    "sqlite": "BEGIN IMMEDIATE",
    "postgresql": "BEGIN ISOLATION LEVEL READ COMMITTED",
}

SQLITE_PRAGMAS = (
    "PRAGMA busy_timeout = 5000",
    "PRAGMA auto_vacuum = INCREMENTAL",  # counts only before the first table
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",  # safe after kill -9; a power cut may take the last commits, which are polled again
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    # Of a large file SQLite would hold 64 MB twice and map a quarter of a gigabyte, for next to no time saved: the
    # system keeps those pages anyway, and gives them up when others need the room.
    "PRAGMA cache_size = -16384",
    "PRAGMA mmap_size = 0",
    "PRAGMA journal_size_limit = 67108864",
)

POSTGRES_SETTINGS = (
    "SET lock_timeout = '10s'",
    "SET client_min_messages = warning",
    "SET TIME ZONE 'UTC'",
)


def insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that knows `ON CONFLICT`, which each dialect spells in a class of its own."""
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # 2 MB that most daemons never need

    return postgresql.insert(table)
