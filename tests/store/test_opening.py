"""Opening a store: what is ours is brought up to date and held, what is not is left alone with a clear word."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine.interfaces import ReflectedIndex

from monitor.errors import StoreError, StoreForeign, StoreInUse, StoreNewer, StoreUnavailable
from monitor.store import migrations
from monitor.store.schema import APPLICATION_ID, REVISION, SEARCHED, VERSION_TABLE, metadata
from monitor.store.sql.opening import SqlStore, open_store
from tests.store.making import MINUTE, NOON, alert, entry, feed, judged, placed

ROOT = Path(__file__).resolve().parents[2]


def opened(url: str, base: Path, *, hold: bool = False, command: str = "depesche check") -> SqlStore:
    return open_store(url, base=base, hold=hold, command=command)


# ------------------------------------------------------------------ addresses


def test_a_relative_file_lies_beside_the_config_and_is_ours_alone_to_read(tmp_path: Path) -> None:
    store = opened("sqlite:///depesche.db", tmp_path)
    assert store.name == f"sqlite:///{tmp_path}/depesche.db"
    assert (tmp_path / "depesche.db").stat().st_mode & 0o777 == 0o600
    store.close()


def test_the_name_of_a_server_holds_no_secret(new_database: Callable[[], str], tmp_path: Path) -> None:
    address = sa.make_url(new_database()).set(password="geheim-123")
    store = opened(address.render_as_string(hide_password=False), tmp_path)
    assert "geheim-123" not in store.name
    assert address.database is not None
    assert address.database in store.name
    store.close()


@pytest.mark.parametrize("url", ["", "depesche.db", "mysql://u:geheim@h/x", "sqlite://", "postgresql://u:geheim@h:x/y"])
def test_an_address_that_names_no_store_is_refused_without_repeating_secrets(url: str, tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        opened(url, tmp_path)
    assert caught.value.hint
    assert "geheim" not in str(caught.value)


# ------------------------------------------------------------------ bad databases


def a_directory(path: Path) -> None:
    path.mkdir()


def a_text_file(path: Path) -> None:
    path.write_text("feeds:\n  - https://anzeiger.example/feed\n" * 50)


def no_directory(path: Path) -> None:
    path.parent.rmdir()


def below_a_file(path: Path) -> None:
    path.parent.rmdir()
    path.parent.write_text("a file where a directory should be")


def tables_of_another(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE feed (id)")


def the_mark_of_another(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA application_id = 77")
        other.execute("PRAGMA user_version = 1")


def a_newer_schema(path: Path) -> None:
    opened("sqlite:///depesche.db", path.parent).close()
    with sqlite3.connect(path) as newer:
        newer.execute(f"UPDATE {VERSION_TABLE} SET version_num = '9999'")


def a_damaged_file(path: Path) -> None:
    opened("sqlite:///depesche.db", path.parent).close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\x55" * (len(whole) - 4096))


@pytest.mark.parametrize(
    ("spoil", "kind", "word"),
    [
        (a_directory, StoreUnavailable, "is a directory"),
        (no_directory, StoreUnavailable, "no directory"),
        (below_a_file, StoreUnavailable, "Not a directory"),
        (a_text_file, StoreForeign, "is no database"),
        (tables_of_another, StoreForeign, "another program"),
        (the_mark_of_another, StoreForeign, "another program"),
        (a_newer_schema, StoreNewer, "newer"),
        (a_damaged_file, StoreForeign, "damaged"),
    ],
)
@pytest.mark.parametrize("hold", [True, False])
def test_a_bad_database_gets_one_clear_word_and_is_left_alone(
    spoil: Callable[[Path], None], kind: type[StoreError], word: str, hold: bool, tmp_path: Path
) -> None:
    path = tmp_path / "state" / "depesche.db"
    path.parent.mkdir()
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(kind, match=word) as caught:
        opened("sqlite:///depesche.db", path.parent, hold=hold)
    assert caught.value.hint
    assert "\n" not in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_postgresql_database_with_other_peoples_tables_is_left_alone(
    new_database: Callable[[], str], tmp_path: Path
) -> None:
    url = new_database()
    engine = sa.create_engine(sa.make_url(url).set(drivername="postgresql+psycopg"))
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE entry (id integer)")
    engine.dispose()
    with pytest.raises(StoreForeign, match="entry"):
        opened(url, tmp_path)


def test_a_server_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="can't be reached") as caught:
        opened("postgresql://u:geheim@127.0.0.1:1/x", tmp_path)
    assert "geheim" not in f"{caught.value}{caught.value.hint}"


def test_a_database_that_does_not_exist_says_so(server: sa.URL, tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        opened(server.set(database="nirgends").render_as_string(hide_password=False), tmp_path)


# ------------------------------------------------------------------ schema


def spelled_in_the_schema(name: str | None, kind: str, _: object) -> bool:
    """All but the words to search by, which each database keeps in a kind of table of its own."""
    return kind != "table" or not str(name).startswith(SEARCHED)


def test_the_migrations_make_exactly_the_tables_of_the_schema(url: str, tmp_path: Path) -> None:
    store = opened(url, tmp_path)
    with store.database.reading() as connection:
        options = {"version_table": VERSION_TABLE, "include_name": spelled_in_the_schema}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []
        if connection.dialect.name == "sqlite":
            tables = connection.exec_driver_sql("PRAGMA table_list").all()
            assert {row.name for row in tables if row.strict} == set(metadata.tables)
            assert connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID
            assert connection.exec_driver_sql("PRAGMA auto_vacuum").scalar() == 2
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    store.close()


def partial(index: ReflectedIndex) -> bool:
    """Whether it holds some rows only."""
    return any(key.endswith("_where") and condition is not None for key, condition in index["dialect_options"].items())


def shape_of(url: sa.URL) -> dict[str, object]:
    """Every table with its columns, keys, checks and indexes, whatever their order."""
    engine = sa.create_engine(url)
    found = sa.inspect(engine)
    shape: dict[str, object] = {}
    for name in found.get_table_names():
        columns = {
            each["name"]: (str(each["type"]), each["nullable"], each["default"]) for each in found.get_columns(name)
        }
        checks = sorted("".join(str(each["sqltext"]).split()) for each in found.get_check_constraints(name))
        indexes = sorted(
            (str(each["name"]), each["unique"], tuple(each["column_names"]), partial(each))
            for each in found.get_indexes(name)
        )
        unique = sorted((str(each["name"]), tuple(each["column_names"])) for each in found.get_unique_constraints(name))
        keys = found.get_pk_constraint(name)["constrained_columns"]
        shape[name] = (columns, sorted(keys), checks, indexes, unique)
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            for row in connection.exec_driver_sql("PRAGMA table_list"):
                shape[f"{row.name}, its kind"] = (row.type, row.strict)
    engine.dispose()
    return shape


def test_a_store_made_at_once_is_as_the_migrations_make_it(
    url: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    opened(url, tmp_path).close()
    if url.startswith("sqlite"):
        at_once = sa.make_url(f"sqlite:///{tmp_path}/depesche.db")
        migrated = sa.make_url(f"sqlite:///{tmp_path}/migrated.db")
    else:
        at_once = sa.make_url(url).set(drivername="postgresql+psycopg")
        other = request.getfixturevalue("new_database")()
        migrated = sa.make_url(other).set(drivername="postgresql+psycopg")
    engine = sa.create_engine(migrated)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(migrations.__file__).parent))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    engine.dispose()
    one, other_way = shape_of(at_once), shape_of(migrated)
    assert one.keys() == other_way.keys()
    for name in one:
        assert one[name] == other_way[name], name


def test_a_daemon_on_sqlite_does_not_carry_what_postgresql_needs(tmp_path: Path) -> None:
    program = f"""
        import sys
        from pathlib import Path
        from monitor.store.sql.opening import open_store
        open_store("sqlite:///depesche.db", base=Path({str(tmp_path)!r}), hold=True, command="depesche run").close()
        print([name for name in sys.modules if "postgresql" in name or name.startswith("alembic")])
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_the_revision_is_the_head_of_the_migrations() -> None:
    assert ScriptDirectory(str(Path(migrations.__file__).parent)).get_heads() == [REVISION]


def test_what_was_saved_is_there_after_reopening(url: str, tmp_path: Path) -> None:
    store = opened(url, tmp_path)
    store.ledger.commit(judged(placed(entry("a")), alerts=(alert("a"),)))
    store.close()
    again = opened(url, tmp_path)
    assert again.stories.entry("a") == placed(entry("a"))
    assert again.ledger.alerts() == (alert("a"),)
    again.close()


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    store = opened("sqlite:///depesche.db", tmp_path)
    store.close()
    with pytest.raises(StoreUnavailable, match="closed"):
        store.outbox.count()


# ------------------------------------------------------------------ the lock


def test_one_holder_a_store_and_it_is_named(url: str, tmp_path: Path) -> None:
    first = opened(url, tmp_path, hold=True, command="depesche run")
    with pytest.raises(StoreInUse) as caught:
        opened(url, tmp_path, hold=True, command="depesche once")
    assert caught.value.holder == f"depesche run, process {os.getpid()}"
    assert caught.value.holder in str(caught.value)
    first.close()
    opened(url, tmp_path, hold=True).close()


def test_others_work_beside_the_holder(url: str, tmp_path: Path) -> None:
    daemon = opened(url, tmp_path, hold=True)
    beside = opened(url, tmp_path)
    beside.feeds.sync([feed("a")], NOON)
    assert [one.feed_id for one in daemon.feeds.states()] == ["a"]
    daemon.ledger.commit(judged(placed(entry("a"))))
    assert beside.stories.entry("a")
    beside.close()
    daemon.close()


KILLED = """
    import os, sys
    from pathlib import Path
    from monitor.store.sql.opening import open_store
    from tests.store.making import alert, entry, judged, placed

    store = open_store(sys.argv[1], base=Path(sys.argv[2]), hold=True, command="depesche run")
    store.ledger.commit(judged(placed(entry("safe")), alerts=(alert("safe"),)))
    with store.ledger.transaction():
        store.ledger.commit(judged(placed(entry("lost")), alerts=(alert("lost", story="s2"),)))
        print("ready", flush=True)
        sys.stdin.read()
"""


def test_kill_9_inside_a_transaction_loses_nothing_committed_and_leaves_no_lock(url: str, tmp_path: Path) -> None:
    command = [sys.executable, "-c", textwrap.dedent(KILLED), url, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        with pytest.raises(StoreInUse, match=f"depesche run, process {process.pid}"):
            opened(url, tmp_path, hold=True)
        process.send_signal(signal.SIGKILL)
    store = opened(url, tmp_path, hold=True)
    assert store.stories.entry("safe")
    assert store.stories.entry("lost") is None
    assert [row.alert_key for row in store.outbox.rows()] == [alert("safe").key]
    assert store.ledger.commit(judged(placed(entry("lost")), alerts=(alert("lost", story="s2"),)))
    store.close()


def test_two_claimers_never_lease_one_lane_or_row_twice(new_database: Callable[[], str], tmp_path: Path) -> None:
    url = new_database()
    one, two = opened(url, tmp_path), opened(url, tmp_path)
    one.feeds.sync([feed(f"f{i}") for i in range(20)], NOON)
    one.ledger.commit(judged(alerts=tuple(alert("a", story=f"s{i}") for i in range(20))))
    with one.ledger.transaction():
        first = one.feeds.claim(NOON, 5 * MINUTE, 8)
        rows = one.outbox.claim(NOON, 5 * MINUTE, 8)
        second = two.feeds.claim(NOON, 5 * MINUTE, 99)
        other_rows = two.outbox.claim(NOON, 5 * MINUTE, 99)
    lanes = [lease.lane for lease in (*first, *second)]
    numbers = [row.delivery_id for row in (*rows, *other_rows)]
    assert (len(first), len(second), len(set(lanes))) == (8, 12, 20)
    assert (len(rows), len(other_rows), len(set(numbers))) == (8, 12, 20)
    assert one.feeds.claim(NOON, MINUTE, 99) == ()
    one.close()
    two.close()
