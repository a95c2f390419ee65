"""A sign that something is under way is for the terminal: what goes into a file goes there whole, and nothing else does."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.cli.looking import measured, under_way

ITEMS = "".join(json.dumps({"id": str(n), "title": f"Meldung {n} vom Hafen"}) + "\n" for n in range(40))


def test_a_replay_into_a_file_is_in_the_file_while_the_terminal_shows_a_bar(tmp_path: Path) -> None:
    (tmp_path / "items.jsonl").write_text(ITEMS, encoding="utf-8")
    shown = _on_a_terminal(["replay", "items.jsonl", "--json"], tmp_path)
    lines = (tmp_path / "out").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == [str(n) for n in range(40)]
    assert "placement" not in shown
    assert "replaying" in shown
    assert "40 items" in shown


def test_two_configs_are_compared_under_one_bar_and_each_difference_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "items.jsonl").write_text(ITEMS, encoding="utf-8")
    for name, query in (("new", "Hafen"), ("old", "Schleuse")):
        text = f"feeds: [https://a.example/feed]\nwatches:\n  - name: {name}\n    query: {query}\n"
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    shown = _on_a_terminal(
        ["replay", "items.jsonl", "--config", "new.yaml", "--against", "old.yaml", "--json"], tmp_path
    )
    told = [json.loads(line) for line in (tmp_path / "out").read_text(encoding="utf-8").splitlines()]
    assert [each["id"] for each in told if each["gained"]] == [str(n) for n in range(40)]
    assert "replaying" in shown
    assert "trying" not in shown, "the file has its bar, and two signs would overwrite each other"


def test_a_question_to_the_store_says_that_it_is_looked_into(tmp_path: Path) -> None:
    (tmp_path / "items.jsonl").write_text(ITEMS, encoding="utf-8")
    shown = _on_a_terminal(["test", "Hafen", "--items", "items.jsonl", "--json"], tmp_path)
    assert len((tmp_path / "out").read_text(encoding="utf-8").splitlines()) == 20
    assert "looking" in shown
    assert "40 of 40 entries would match" in shown


def test_where_nobody_looks_nothing_is_shown(capfd: pytest.CaptureFixture[str]) -> None:
    with under_way("looking"), measured("polling", 3) as advance:
        advance(3)
    assert capfd.readouterr() == ("", "")


def _on_a_terminal(arguments: list[str], folder: Path) -> str:
    """What a terminal shows of standard error; standard output goes into the file `out`."""
    ours, theirs = pty.openpty()
    with (folder / "out").open("wb") as out:
        running = subprocess.Popen(
            [sys.executable, "-m", "monitor", *arguments],
            cwd=folder,
            stdout=out,
            stderr=theirs,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "TERM": "xterm", "COLUMNS": "100", "PYTHONPATH": str(Path(__file__).parents[2])},
        )
    os.close(theirs)
    shown = b""
    while True:
        try:
            piece = os.read(ours, 65_536)
        except OSError:  # how Linux says that nobody holds the other end any more
            break
        if not piece:
            break
        shown += piece
    os.close(ours)
    assert running.wait(30) == 0, shown
    return shown.decode(errors="replace")
