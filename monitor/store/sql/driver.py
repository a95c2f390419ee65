"""SQLite's own driver, for statements without results that are spelled already: SQLAlchemy's part costs twice SQLite's."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from sqlalchemy import Connection

from monitor.store.sql.rows import Value


def say(connection: Connection, statement: str) -> None:
    """Execute it as it is. Raises what the driver raises, in SQLAlchemy's words or in SQLite's own."""
    driver = _driver(connection)
    if driver is None:
        connection.exec_driver_sql(statement)
    else:
        driver.execute(statement)


def write(connection: Connection, statement: str, rows: Sequence[tuple[Value, ...]]) -> int:
    """Execute it for each row; how many rows of the table that changed, where the driver knows. Raises as `say`."""
    driver = _driver(connection)
    if driver is None:
        return connection.exec_driver_sql(statement, list(rows)).rowcount
    return driver.executemany(statement, rows).rowcount


def _driver(connection: Connection) -> sqlite3.Connection | None:
    if connection.dialect.name != "sqlite":
        return None  # a server's connection may be lost, and SQLAlchemy is who notices
    driver = connection.connection.driver_connection
    return driver if isinstance(driver, sqlite3.Connection) else None
