"""A dry run works on a copy: nothing of it comes back, nobody waits for it, and it leaves nothing behind."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from monitor.errors import StoreError, StoreForeign, StoreUnavailable
from monitor.store.sql.opening import SqlStore, open_store
from monitor.store.sql.rehearsing import Copy
from tests.store.making import NOON, entry, judged, placed

HERE = "sqlite:///a.db"


def opened(folder: Path, *, rehearse: bool = False) -> SqlStore:
    return open_store(HERE, base=folder, hold=True, command="test", rehearse=rehearse)


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def test_a_rehearsal_sees_what_is_there_and_keeps_what_it_adds_to_itself(tmp_path: Path, temporary: Path) -> None:
    real = opened(tmp_path)
    real.ledger.commit(judged(placed(entry("a", "guid:1"))))
    rehearsal = opened(tmp_path, rehearse=True)
    assert rehearsal.stories.entry("a") is not None
    rehearsal.ledger.commit(judged(placed(entry("b", "guid:2"))))
    assert rehearsal.stories.entry("b") is not None
    assert real.stories.entry("b") is None
    rehearsal.close()
    real.close()
    assert list(temporary.iterdir()) == []
    assert opened(tmp_path).stories.entry("b") is None


def test_a_rehearsal_needs_no_lock_and_makes_no_writer_wait(tmp_path: Path) -> None:
    real = opened(tmp_path)
    rehearsal = opened(tmp_path, rehearse=True)
    with rehearsal.ledger.transaction():
        rehearsal.ledger.commit(judged(placed(entry("b", "guid:2"))))
        real.ledger.commit(judged(placed(entry("a", "guid:1", seen=NOON))))
    assert real.stories.entry("a") is not None
    rehearsal.close()
    real.close()


def test_what_was_not_there_is_not_made_by_a_rehearsal(tmp_path: Path) -> None:
    opened(tmp_path, rehearse=True).close()
    assert not (tmp_path / "a.db").exists()


def test_a_file_of_another_program_is_refused_as_ever(tmp_path: Path, temporary: Path) -> None:
    with sqlite3.connect(tmp_path / "a.db") as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()
    with pytest.raises(StoreForeign):
        opened(tmp_path, rehearse=True)
    assert list(temporary.iterdir()) == []


def test_what_is_no_database_is_said_to_be_none(tmp_path: Path, temporary: Path) -> None:
    (tmp_path / "a.db").write_text("Streichhölzer, Brot, Milch. " * 50)
    with pytest.raises(StoreError):
        opened(tmp_path, rehearse=True)
    assert list(temporary.iterdir()) == []


def test_without_room_it_says_what_a_rehearsal_needs(tmp_path: Path, temporary: Path) -> None:
    opened(tmp_path).close()
    temporary.rmdir()
    with pytest.raises(StoreUnavailable, match="to rehearse in") as refused:
        opened(tmp_path, rehearse=True)
    assert "room" in refused.value.hint


def test_a_copy_is_for_our_eyes_alone(tmp_path: Path) -> None:
    opened(tmp_path).close()
    copy = Copy(tmp_path / "a.db")
    assert copy.path.parent.stat().st_mode & 0o077 == 0
    copy.release()
    assert not copy.path.exists()
