"""The window beside the store: as it was, for this code alone, and never a reason to fail."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest

from monitor.app.remember import KeptBeside
from monitor.app.snapshot import Unreadable, packed, unpacked
from monitor.pipeline.recollection import Recollection
from monitor.stories.place import place
from monitor.stories.window import Window
from tests.store.making import MINUTE, NOON, entry, placed

TITLES = [f"Nummer {number}: Sturm {number} trifft Hafen {number * 7}" for number in range(40)]
COPY = "Nummer 9: Sturm 9 trifft Hafen 63"


def window() -> Window:
    made = Window()
    made.absorb(
        placed(entry(f"e{number}", title=title, seen=NOON + number * MINUTE), f"s{number}")
        for number, title in enumerate(TITLES)
    )
    return made


def test_a_window_that_was_kept_judges_as_before(tmp_path: Path) -> None:
    kept = KeptBeside(tmp_path / "depesche.db")
    made = window()
    kept.keep(Recollection(NOON, 7, made))
    found = kept.recall()
    assert found is not None
    assert (found.at, found.opinion, len(found.window)) == (NOON, 7, len(made))
    new = entry("new", title=COPY, seen=NOON + 60 * MINUTE)
    (before,), (after,) = place([new], made.draft()), place([new], found.window.draft())
    assert before == after
    assert after.story_id == "s9"
    assert os.stat(tmp_path / "depesche.db.window").st_mode & 0o077 == 0
    assert [file.name for file in tmp_path.iterdir()] == ["depesche.db.window"]


def test_nothing_that_another_code_wrote_is_believed(tmp_path: Path) -> None:
    kept = KeptBeside(tmp_path / "a.db")
    assert kept.recall() is None
    kept.keep(Recollection(NOON, 0, window()))
    file = tmp_path / "a.db.window"
    file.write_bytes(b"\x00" * 16 + file.read_bytes()[16:])
    assert kept.recall() is None


@pytest.mark.parametrize("length", [0, 5, 16, 20, 32, 40, 900])
def test_a_file_that_was_cut_is_left_aside(tmp_path: Path, length: int) -> None:
    kept = KeptBeside(tmp_path / "a.db")
    kept.keep(Recollection(NOON, 0, window()))
    file = tmp_path / "a.db.window"
    file.write_bytes(file.read_bytes()[:length])
    assert kept.recall() is None


def test_a_disk_that_refuses_is_no_trouble(tmp_path: Path) -> None:
    KeptBeside(tmp_path / "nowhere" / "a.db").keep(Recollection(NOON, 0, window()))
    assert list(tmp_path.iterdir()) == []


class Harm:
    """What a pickle of somebody else would do."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, ("harm",)


@pytest.mark.parametrize("body", [pickle.dumps(Harm()), pickle.dumps([1, 2]), b"", b"nonsense", pickle.dumps(print)])
def test_bytes_that_are_no_window_do_nothing(body: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Unreadable):
        unpacked(body)
    assert list(tmp_path.iterdir()) == []


def test_packing_changes_nothing() -> None:
    made = window()
    assert packed(unpacked(packed(made)))
    assert len(unpacked(packed(made))) == len(made)
