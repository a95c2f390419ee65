"""Killed in the middle of what touches whole files: at each step there is a store to start from, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from monitor.store.schema import REVISION
from monitor.store.sql.backup import contents, copy
from monitor.store.sql.opening import open_store
from tests.needs import ROOT
from tests.store.making import entry, judged, placed

PRELUDE = """
import os, shutil, sys
from pathlib import Path
from monitor.store.sql.backup import copy, put_back
from monitor.store.sql.opening import open_store

template, step = Path(sys.argv[1]), int(sys.argv[2])
count = wanted = 0

def passed():
    global count
    count += 1
    if count == wanted:
        os._exit(9)  # as kill -9: no end of anything is run

def killed_at_each_step(work):
    global count, wanted
    for number in range(1, 10_000, step):
        folder = template.with_name(f"at {number}")
        shutil.copytree(template, folder)
        child = os.fork()
        if child == 0:
            count, wanted = 0, number
            work(folder)
            os._exit(0)
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0:
            break
"""
FILES = """
# What changes a name or removes a file; and the checks of a whole copy, which run before any of them.
def heard(event, _):
    if wanted and event in ("os.rename", "os.link", "os.remove", "os.chmod"):
        passed()
sys.addaudithook(heard)
"""
RESTORE = (
    PRELUDE + FILES + "killed_at_each_step(lambda it: put_back(it / 'copy.db', it / 'depesche.db', it / 'old.db'))"
)
BACKUP = PRELUDE + FILES + "killed_at_each_step(lambda it: copy(it / 'depesche.db', it / 'copy.db', replace=True))"
UPGRADE = (
    PRELUDE
    + """
import alembic.command, alembic.config, alembic.script
from sqlalchemy import event
from sqlalchemy.engine import Engine
event.listen(Engine, "before_cursor_execute", lambda *_: passed())
killed_at_each_step(lambda it: open_store("sqlite:///depesche.db", base=it, hold=False, command="test"))
"""
)


def cut_off(script: str, template: Path, step: int = 1) -> Iterator[Path]:
    """The folders as the killed left them, one a step, and as the last one left it, who came to the end."""
    done = subprocess.run(
        [sys.executable, "-c", script, str(template), str(step)],
        cwd=ROOT,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    folders = sorted(template.parent.glob("at *"), key=lambda it: int(it.name[3:]))
    assert len(folders) > 3, "something was cut off"
    yield from folders


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """A store with one entry more than its copy."""
    folder = tmp_path / "template"
    folder.mkdir()
    store = open_store("sqlite:///depesche.db", base=folder, hold=False, command="test")
    store.ledger.commit(judged(placed(entry("old"))))
    store.close()
    shutil.copy(folder / "depesche.db", folder / "copy.db")
    store = open_store("sqlite:///depesche.db", base=folder, hold=False, command="test")
    store.ledger.commit(judged(placed(entry("new"))))
    store.close()
    return folder


def entries(path: Path) -> list[str]:
    with closing(sqlite3.connect(f"file:{path}?mode=rw", uri=True)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return sorted(row[0] for row in raw.execute("SELECT id FROM entry"))


def test_a_restore_that_is_cut_off_leaves_the_old_store_or_the_new_one(template: Path) -> None:
    """Never none: where there is none, the next start begins a new one, and all that was known is news."""
    seen = set()
    for folder in cut_off(RESTORE, template):
        found = entries(folder / "depesche.db")
        seen.add(tuple(found))
        if found == ["old"]:
            assert entries(folder / "old.db") == ["new", "old"], "what it was is kept"
    assert seen == {("new", "old"), ("old",)}


def test_a_store_that_crashed_keeps_its_journal_when_it_is_put_aside(template: Path) -> None:
    """What a killed daemon had committed lies in the journal alone; and no other database may come to lie beside that."""
    writing = sqlite3.connect(template / "depesche.db")
    writing.execute("PRAGMA wal_autocheckpoint = 0")
    writing.execute("UPDATE entry SET id = 'newer' WHERE id = 'new'")
    writing.commit()
    shutil.copytree(template, template.with_name("crashed"))
    writing.close()
    for folder in cut_off(RESTORE, template.with_name("crashed")):
        assert entries(folder / "depesche.db") in (["newer", "old"], ["old"])
        if (folder / "old.db").exists():
            assert entries(folder / "old.db") == ["newer", "old"]


def test_a_backup_that_is_cut_off_leaves_the_last_one_and_no_rubbish_after_the_next(template: Path) -> None:
    for folder in cut_off(BACKUP, template):
        assert entries(folder / "depesche.db") == ["new", "old"]
        assert entries(folder / "copy.db") in (["old"], ["new", "old"])
        again = f"{PRELUDE}copy(template / 'depesche.db', template / 'copy.db', replace=True)"
        last = subprocess.run([sys.executable, "-c", again, str(folder), "1"], cwd=ROOT, check=False)
        assert last.returncode == 0
        assert sorted(path.name for path in folder.iterdir()) == ["copy.db", "depesche.db"]


def test_a_copy_that_another_is_making_is_left_to_it(template: Path) -> None:
    theirs = template / f".new.db.{os.getppid()}.part"
    theirs.write_bytes(b"half")
    copy(template / "depesche.db", template / "new.db")
    assert theirs.exists()


def older(folder: Path) -> None:
    """A store as the first version left it, with an entry."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine

    from monitor.store import migrations
    from monitor.store.schema import APPLICATION_ID

    engine = create_engine(f"sqlite:///{folder / 'depesche.db'}")
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(migrations.__file__).parent))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql("INSERT INTO entry (id, title) VALUES ('first', 'Hafen')")
    engine.dispose()


def test_an_upgrade_that_is_cut_off_is_begun_anew_and_then_comes_to_its_end(tmp_path: Path) -> None:
    template = tmp_path / "template"
    template.mkdir()
    older(template)
    before = set()
    for folder in cut_off(UPGRADE, template, step=9):
        before.add(contents(folder / "depesche.db").revision)
        open_store("sqlite:///depesche.db", base=folder, hold=False, command="test").close()
        assert contents(folder / "depesche.db").revision == REVISION
        assert entries(folder / "depesche.db") == ["first"]
        assert contents(folder / "depesche.db.schema-0001").revision == "0001", "the copy is whole in any case"
    assert before == {"0001", REVISION}, "all of it, or nothing"
