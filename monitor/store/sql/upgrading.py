"""Brings a database to the schema of this version, in one transaction; refuses one that is newer."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, column, select, table

from monitor.errors import StoreNewer
from monitor.store import migrations
from monitor.store.schema import ALERT_MUTED, REVISION, SEARCHED_TABLE, VERSION_TABLE, alert, metadata

_VERSION = (
    f"CREATE TABLE {VERSION_TABLE} (version_num VARCHAR(32) NOT NULL PRIMARY KEY)",
    f"INSERT INTO {VERSION_TABLE} (version_num) VALUES ('{REVISION}')",  # nosec B608
)


def version(connection: Connection) -> str:
    """The migration that the database has; empty: none yet."""
    if not connection.dialect.has_table(connection, VERSION_TABLE):
        return ""
    return connection.execute(select(column("version_num")).select_from(table(VERSION_TABLE))).scalar() or ""


def upgrade(connection: Connection, name: str) -> None:
    """Run what is missing. Belongs inside a transaction, which the caller ends."""
    if not version(connection):
        _begin(connection)
        return
    # Alembic costs 20 MB and a quarter second: only who upgrades pays for it.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    found = version(connection)
    if found and found not in known:
        raise newer(name, found)
    command.upgrade(config, "head")


def _begin(connection: Connection) -> None:
    """All tables at once, as the migrations would have made them one after another; a test compares the two."""
    ALERT_MUTED.dialect_options[connection.dialect.name]["where"] = alert.c.muted != ""
    metadata.create_all(connection)
    for statement in (*SEARCHED_TABLE[connection.dialect.name], *_VERSION):
        connection.exec_driver_sql(statement)


def newer(name: str, found: str) -> StoreNewer:
    """The refusal of a database whose schema we don't know."""
    return StoreNewer(
        f"{name} was written by a newer depesche (its schema is {found}, ours is {REVISION})",
        hint="use that version, or restore the backup from before its upgrade",
    )
