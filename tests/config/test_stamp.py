"""A changed config is noticed once, and only when whoever changes it is done."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.config.stamp import Watcher, stamp


def write(file: Path, text: str) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(text)


def replace_by_rename(file: Path) -> None:
    """As editors save."""
    other = file.with_name("new")
    other.write_text(file.read_text())
    os.utime(other, ns=(0, file.stat().st_mtime_ns))
    other.rename(file)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda file: write(file, "every: 20m\n"), id="another text"),
        pytest.param(lambda file: os.utime(file, (1, 1)), id="another time, as after a restored backup"),
        pytest.param(replace_by_rename, id="another file of the same time and size"),
        pytest.param(lambda file: file.unlink(), id="gone"),
        pytest.param(lambda file: write(file.parent / "conf.d" / "b.yaml", "feeds: []\n"), id="one more included"),
        pytest.param(lambda file: (file.parent / "conf.d" / "a.yaml").unlink(), id="one less included"),
    ],
)
def test_a_change_is_told_once_when_it_is_over(tmp_path: Path, change: Callable[[Path], None]) -> None:
    file = tmp_path / "config.yaml"
    write(file, "every: 10m\n")
    write(tmp_path / "conf.d" / "a.yaml", "feeds: []\n")
    watcher = Watcher(file, ["conf.d/*.yaml"])
    assert not watcher.changed()
    change(file)
    assert not watcher.changed(), "the first look only notes it: the writer may not be done"
    assert watcher.changed()
    assert not watcher.changed(), "once is enough"


def test_a_file_that_is_still_growing_is_waited_for(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    write(file, "a")
    watcher = Watcher(file, [])
    for size in (2, 3, 4):
        write(file, "a" * size)
        assert not watcher.changed()
    assert watcher.changed()


def test_after_a_reload_its_own_files_are_known(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    write(file, "a")
    watcher = Watcher(file, [])
    write(file, "include: [more.yaml]")
    write(tmp_path / "more.yaml", "feeds: []")
    watcher.follow(["more.yaml"])
    assert not watcher.changed()
    write(tmp_path / "more.yaml", "feeds: [x]")
    assert [watcher.changed(), watcher.changed()] == [False, True]


def test_a_swapped_folder_behind_a_link_is_a_change(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write(tmp_path / name / "config.yaml", "same")
    link = tmp_path / "current"
    link.symlink_to("one")
    before = stamp(link / "config.yaml", [])
    link.unlink()
    link.symlink_to("two")
    assert stamp(link / "config.yaml", []) != before
