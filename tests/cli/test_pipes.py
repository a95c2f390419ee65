"""What a shell does to a command: a reader that has had enough, a signal in the middle."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.making import GOOD, written
from tests.needs import ROOT


@pytest.mark.parametrize("lines", [0, 1])
@pytest.mark.parametrize("command", [["check"], ["feeds", "list"], ["schema"], ["man"], ["history", "--help"]])
def test_a_reader_that_has_had_enough_is_no_failure(command: list[str], lines: int, tmp_path: Path) -> None:
    many = "\n".join(f"  - {{url: https://blatt{number}.example/feed, name: Blatt {number}}}" for number in range(400))
    path = written(tmp_path, GOOD.replace("watches:", f"{many}\nwatches:", 1))
    with subprocess.Popen(
        [sys.executable, "-m", "monitor", *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "DEPESCHE_CONFIG": path},
        cwd=ROOT,
    ) as called:
        assert called.stdout is not None
        assert called.stderr is not None
        for _ in range(lines):
            called.stdout.readline()
        called.stdout.close()
        said = called.stderr.read()
        assert (called.wait(), said) == (0, b"")


@pytest.mark.parametrize("ended_by", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_demo_that_is_ended_leaves_nothing_behind(ended_by: signal.Signals, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "monitor", "demo"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        cwd=ROOT,
        text=True,
    ) as demo:
        assert demo.stderr is not None
        assert demo.stderr.readline().startswith("Three papers")
        assert list(tmp_path.iterdir())
        demo.send_signal(ended_by)
        said = demo.stderr.read()
        # Python ends itself by the signal where it was just reading a module; a shell says 130 of both.
        assert demo.wait() in (130, -signal.SIGINT)
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("command", [["version"], ["schema"], ["run", "--help"]])
def test_output_that_finds_no_room_is_one_clear_line(command: list[str]) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        called = subprocess.run(
            [sys.executable, "-m", "monitor", *command],
            stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT, check=False,
        )  # fmt: skip
    assert called.returncode == 1
    assert called.stderr.splitlines() == [
        "depesche: the output can't be written: No space left on device",
        "          make room, or write it elsewhere",
    ]


def test_a_process_without_any_output_ends_as_ever() -> None:
    command = f"exec {sys.executable} -m monitor version >&-"
    called = subprocess.run(["sh", "-c", command], stderr=subprocess.PIPE, text=True, cwd=ROOT, check=False)
    assert (called.returncode, called.stderr) == (0, "")
