"""What users get wrong, or their disks: one clear message each, an exit code, and never a traceback."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.store.schema import VERSION_TABLE
from monitor.store.sql.opening import open_store
from tests.cli.making import GOOD, run, written
from tests.daemons import depesche

Prepare = Callable[[Path], None]


def _foreign(base: Path) -> None:
    with sqlite3.connect(base / "depesche.db") as database:
        database.execute("CREATE TABLE recipes (name TEXT)")


def _garbage(base: Path) -> None:
    (base / "depesche.db").write_bytes(b"this is no database at all, but a letter" * 50)


def _directory(base: Path) -> None:
    (base / "depesche.db").mkdir()


def _newer(base: Path) -> None:
    open_store("sqlite:///depesche.db", base=base, hold=False, command="test").close()
    with sqlite3.connect(base / "depesche.db") as database:
        database.execute(f"UPDATE {VERSION_TABLE} SET version_num = 'from-the-future'")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "the file is empty"),
        (b"feeds: [\xff\xfe]\n", "is no UTF-8"),
        (b"feeds:\n\t- https://a.example/\n", "a tab is used for indentation"),
        (GOOD.encode() + b"watches: []\n", "is named twice"),
        (b"feeds: [\n", "config.yaml:"),
        (b"- just\n- a list\n", "config.yaml:1:1"),
        (b"\x00\x01\x02", "config.yaml:1:1"),
    ],
    ids=["empty", "no UTF-8", "tabs", "duplicate key", "no YAML", "a list", "binary"],
)
@pytest.mark.parametrize("command", ["check", "run", "once", "alerts"])
def test_a_bad_config_is_named_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, text: bytes, said: str
) -> None:
    assert run(command, "--config", written(tmp_path, text)) == 2
    out, err = capsys.readouterr()
    assert said in err
    assert "config.yaml:" in err
    assert "Traceback" not in out + err


@pytest.mark.parametrize("command", ["check", "run", "once", "alerts", "notify-test"])
def test_no_config_at_all_and_a_directory_are_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert run(command) == 2
    assert "no config found" in capsys.readouterr().err
    assert run(command, "--config", str(tmp_path)) == 2
    assert "this is a directory" in capsys.readouterr().err
    assert run(command, "--config", "nowhere.yaml") == 2
    assert "there is no such file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("prepare", "said"),
    [
        (_foreign, "belongs to another program"),
        (_garbage, "is no database"),
        (_directory, "is a directory"),
        (_newer, "newer"),
    ],
    ids=["foreign", "no database", "a directory", "newer"],
)
@pytest.mark.parametrize("command", ["run", "once", "alerts"])
def test_a_store_that_can_not_be_used_is_one_clear_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, prepare: Prepare, said: str
) -> None:
    path = written(tmp_path)
    prepare(tmp_path)
    assert run(command, "--config", path) == 1
    out, err = capsys.readouterr()
    (message,) = [line for line in err.splitlines() if line.startswith("depesche: ")]
    assert said in message
    assert "Traceback" not in out + err


def test_a_store_in_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, GOOD + "store: {url: 'sqlite:///weg/depesche.db'}\n")
    assert run("alerts", "--config", path) == 1
    assert "there is no directory" in capsys.readouterr().err


def test_a_store_where_nobody_may_write(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Of the kernel's own folder not even root may make a file."""
    path = written(tmp_path, GOOD + "store: {url: 'sqlite:////sys/depesche.db'}\n")
    assert run("once", "--config", path) == 1
    said = capsys.readouterr().err
    assert "can't be opened" in said or "there is no directory" in said
    assert "Traceback" not in said


def test_a_locked_store_is_waited_for_and_then_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path)
    with sqlite3.connect(tmp_path / "depesche.db", isolation_level=None) as database:
        database.execute("BEGIN EXCLUSIVE")
        assert run("alerts", "--config", path) == 1
        database.execute("ROLLBACK")
    said = capsys.readouterr().err
    assert "locked" in said or "in use" in said
    assert "Traceback" not in said


def test_the_command_itself_ends_with_a_line_and_a_code(tmp_path: Path) -> None:
    _foreign(tmp_path)
    said = depesche("run", "--config", written(tmp_path))
    assert said.returncode == 1
    assert said.stdout == ""
    assert "Traceback" not in said.stderr
    assert len([line for line in said.stderr.splitlines() if line.startswith("depesche: ")]) == 1


def test_schema_is_json_that_names_the_keys_of_the_config(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("schema") == 0
    schema = json.loads(capsys.readouterr().out)
    assert {"feeds", "watches", "channels", "concepts", "store"} <= set(schema["properties"])
    assert schema["$schema"].startswith("https://json-schema.org/")


def test_version_names_what_a_bug_report_needs(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("version") == 0
    said = capsys.readouterr().out
    assert said.startswith("depesche ")
    for part in ("python 3.", "sqlite 3.", "feedparser ", "apprise ", "sqlalchemy 2."):
        assert part in said
