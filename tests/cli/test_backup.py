"""`depesche backup`, `restore` and `vacuum`, and the copy that an upgrade leaves behind."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from monitor.errors import StoreInUse, StoreUnavailable
from monitor.store.schema import REVISION, VERSION_TABLE
from monitor.store.sql import backup as files
from monitor.store.sql.opening import SqlStore, open_store
from tests.cli.making import GOOD, run, written
from tests.store.making import NOON, alert, entry, judged, placed


def opened(folder: Path, *, hold: bool = True) -> SqlStore:
    return open_store("sqlite:///depesche.db", base=folder, hold=hold, command="depesche run")


@pytest.fixture
def config(tmp_path: Path) -> str:
    store = opened(tmp_path)
    store.ledger.commit(judged(placed(entry("a")), alerts=(alert("a"),)))
    store.close()
    return written(tmp_path)


def entries(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as raw:
        return [row[0] for row in raw.execute("SELECT id FROM entry ORDER BY id")]


# ------------------------------------------------------------------ backup


def test_a_copy_is_made_beside_a_daemon_and_holds_its_latest_commit(
    config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    daemon = opened(tmp_path)
    daemon.ledger.commit(judged(placed(entry("b"))))
    copy = tmp_path / "copies" / "monday.db"
    copy.parent.mkdir()
    assert run("backup", str(copy), "--config", config) == 0
    daemon.ledger.commit(judged(placed(entry("c"))))
    daemon.close()
    assert "2 entries, 1 alert" in capsys.readouterr().err
    assert entries(copy) == ["a", "b"]
    assert copy.stat().st_mode & 0o777 == 0o600
    assert os.listdir(copy.parent) == ["monday.db"], "nothing half done lies about"


def test_a_directory_gets_a_file_of_the_stores_name_and_nothing_is_replaced_unasked(
    config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    assert run("backup", str(folder), "--config", config) == 0
    assert (folder / "depesche.db").exists()
    assert run("backup", str(folder), "--config", config) == 1
    assert "is there already" in capsys.readouterr().err
    assert run("backup", str(folder), "--force", "--config", config) == 0


def test_what_can_not_be_copied_leaves_nothing(config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("backup", str(tmp_path / "nowhere" / "x.db"), "--config", config) == 1
    (tmp_path / "depesche.db").write_bytes(b"no database at all" * 100)
    assert run("backup", str(tmp_path / "x.db"), "--config", config) == 1
    assert "is no database" in capsys.readouterr().err
    assert not (tmp_path / "x.db").exists()


def test_where_nothing_is_remembered_there_is_nothing_to_copy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("backup", str(tmp_path / "x.db"), "--config", written(tmp_path)) == 1
    assert "nothing is remembered yet" in capsys.readouterr().err
    assert not (tmp_path / "depesche.db").exists()


@pytest.mark.parametrize(("doing", "tool"), [("backup", "pg_dump"), ("restore", "pg_restore")])
def test_a_server_is_copied_by_its_own_tools_which_are_named_without_the_password(
    doing: str, tool: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, GOOD + "store: {url: 'postgresql://bote:geheim@db.example/news'}\n")
    assert run(doing, "copy.dump", "--config", path) == 2
    said = capsys.readouterr().err
    assert f"{tool} " in said
    assert "postgresql://bote@db.example/news" in said
    assert "geheim" not in said


# ------------------------------------------------------------------ restore


def test_a_copy_is_put_back_and_the_old_store_is_kept(
    config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.db"
    assert run("backup", str(copy), "--config", config) == 0
    store = opened(tmp_path)
    store.ledger.commit(judged(placed(entry("later"))))
    store.close()
    assert run("restore", str(copy), "--dry-run", "--config", config) == 0
    assert "would become" in capsys.readouterr().err
    assert entries(tmp_path / "depesche.db") == ["a", "later"]
    assert run("restore", str(copy), "--config", config) == 0
    assert f"schema {REVISION}) is now" in capsys.readouterr().err
    store = opened(tmp_path)
    assert (bool(store.stories.entry("a")), bool(store.stories.entry("later"))) == (True, False)
    store.close()
    (aside,) = tmp_path.glob("depesche.db.before-*")
    assert entries(aside) == ["a", "later"]
    assert (tmp_path / "depesche.db").stat().st_mode & 0o777 == 0o600


def test_while_a_daemon_runs_nothing_is_put_back(
    config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.db"
    assert run("backup", str(copy), "--config", config) == 0
    daemon = opened(tmp_path)
    assert run("restore", str(copy), "--config", config) == 3
    daemon.close()
    assert f"depesche run, process {os.getpid()}" in capsys.readouterr().err


def of_another_program(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA application_id = 77")


def newer(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute(f"UPDATE {VERSION_TABLE} SET version_num = '9999'")


def damaged(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\x55" * (len(whole) - 8192))


def gone(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (of_another_program, "no store of depesche's"),
        (newer, "newer depesche"),
        (damaged, ""),
        (gone, "there is no file"),
    ],
)
@pytest.mark.parametrize("dry", [True, False])
def test_a_copy_that_is_no_good_changes_nothing(
    spoil: object, said: str, dry: bool, config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.db"
    assert run("backup", str(copy), "--config", config) == 0
    assert callable(spoil)
    spoil(copy)
    assert run("restore", str(copy), *(["--dry-run"] if dry else []), "--config", config) == 1
    assert said in capsys.readouterr().err
    assert entries(tmp_path / "depesche.db") == ["a"]
    assert list(tmp_path.glob("*.before-*")) == list(tmp_path.glob(".*.restored")) == []


def test_a_damaged_store_is_replaced_and_kept_with_its_journal(config: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert run("backup", str(copy), "--config", config) == 0
    damaged(tmp_path / "depesche.db")
    assert run("restore", str(copy), "--config", config) == 0
    assert entries(tmp_path / "depesche.db") == ["a"]
    assert len(list(tmp_path.glob("depesche.db.before-*"))) == 1


# ------------------------------------------------------------------ vacuum


def test_room_is_given_back_with_and_without_a_daemon(
    config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = opened(tmp_path)
    store.ledger.commit(judged(*(placed(entry(f"e{n}", content="Hafen " * 3000)) for n in range(50))))
    store.stories.forget(NOON.replace(year=2027))
    full = store.upkeep.size()
    assert run("vacuum", "--config", config) == 0
    assert "uses it; stop that one" in capsys.readouterr().err
    assert store.upkeep.size() < full
    store.close()
    assert run("vacuum", "--config", config) == 0
    assert "uses it" not in capsys.readouterr().err
    assert entries(tmp_path / "depesche.db") == ["a"], "what is still to be told is kept"


# ------------------------------------------------------------------ upgrades


def make_older(path: Path, revision: str = "0002") -> None:
    """A store as version 0002 left it, with one entry."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine

    from monitor.store import migrations
    from monitor.store.schema import APPLICATION_ID

    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(migrations.__file__).parent))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql("INSERT INTO entry (id, title) VALUES ('old', 'Hafen')")
    engine.dispose()


def test_an_upgrade_keeps_a_copy_named_after_the_schema_and_can_be_undone(tmp_path: Path) -> None:
    make_older(tmp_path / "depesche.db")
    store = opened(tmp_path)
    assert store.stories.find("old-") == ()
    store.close()
    kept = tmp_path / "depesche.db.schema-0002"
    assert files.contents(kept).revision == "0002"
    assert entries(kept) == ["old"]
    assert run("restore", str(kept), "--config", written(tmp_path)) == 0
    assert files.contents(tmp_path / "depesche.db").revision == "0002"
    opened(tmp_path).close()
    assert files.contents(tmp_path / "depesche.db").revision == REVISION


def test_only_the_last_three_copies_stay(tmp_path: Path) -> None:
    for revision in ("0000a", "0001", "0001b", "0001c"):
        (tmp_path / f"depesche.db.schema-{revision}").write_text("older still")
    make_older(tmp_path / "depesche.db")
    opened(tmp_path).close()
    assert sorted(path.name[-5:] for path in tmp_path.glob("*.schema-*")) == ["-0002", "0001b", "0001c"]


def test_a_new_store_needs_no_copy(config: str, tmp_path: Path) -> None:
    assert list(tmp_path.glob("*.schema-*")) == []


def test_without_room_for_a_copy_nothing_is_upgraded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_older(tmp_path / "depesche.db")
    (tmp_path / f".depesche.db.schema-0002.{os.getpid()}.part").mkdir()
    with pytest.raises(StoreUnavailable, match="is not upgraded") as caught:
        opened(tmp_path)
    assert "free" in caught.value.hint
    assert files.contents(tmp_path / "depesche.db").revision == "0002"


def test_no_schema_is_changed_under_an_older_daemon(tmp_path: Path) -> None:
    import subprocess
    import sys

    make_older(tmp_path / "depesche.db")
    hold = "import fcntl, os, sys; f = open(sys.argv[1], 'w'); fcntl.flock(f, 2); f.write('depesche run, process 1'); f.flush(); print(flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", hold, str(tmp_path / "depesche.db.lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as older:
        assert older.stdout is not None
        older.stdout.readline()
        with pytest.raises(StoreInUse, match="older depesche, and depesche run, process 1"):
            opened(tmp_path, hold=False)
        older.kill()
    assert files.contents(tmp_path / "depesche.db").revision == "0002"
    opened(tmp_path, hold=False).close()
