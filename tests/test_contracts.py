"""The four import contracts and the clock guard are no decoration: a planted violation breaks exactly the one it should."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.needs import ROOT

BIN = Path(sys.executable).parent

FLOORS, CIRCLES, NO_IO, PICKS = "floors", "no circles", "the core does no I/O", "only app picks"

PLANTS = [
    pytest.param("topics/__init__.py", "import monitor.store.base", FLOORS, id="a room imports another room"),
    pytest.param("errors.py", "import monitor.model", FLOORS, id="the lowest floor imports upwards"),
    pytest.param("text/fold.py", "import monitor.model", FLOORS, id="the two grounds stay apart"),
    pytest.param("app/plan.py", "import monitor.cli", FLOORS, id="app imports the stair above it"),
    pytest.param("loft.py", "", FLOORS, id="a new room without a floor"),
    pytest.param("stories/__init__.py", "import socket", NO_IO, id="the core opens a socket"),
    pytest.param("topics/__init__.py", "import logging", NO_IO, id="the core logs"),
    pytest.param("model/read.py", "import random", NO_IO, id="the core rolls dice"),
    pytest.param("alerts/new_rule.py", "import time", NO_IO, id="a new module is core unless it is named"),
    pytest.param("feeds/new_thought.py", "import aiohttp", NO_IO, id="a new module of feeds is core too"),
    pytest.param("pipeline/judge.py", "from monitor.store import sql", PICKS, id="the flow picks a store"),
    pytest.param(
        "pipeline/new.py", "import monitor.store.sql.connection", PICKS, id="the flow picks a part of a store"
    ),
    pytest.param("pipeline/collect.py", "import monitor.feeds.guarded", PICKS, id="the flow picks how to parse"),
    pytest.param("daemon.py", "import monitor.feeds.sources", PICKS, id="the daemon picks a source"),
    pytest.param("web/__init__.py", "import monitor.alerts.channels", PICKS, id="the web picks a channel"),
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The code and its contracts, free to be spoiled."""
    shutil.copytree(ROOT / "monitor", tmp_path / "monitor", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def verdict(copy: Path) -> tuple[int, dict[str, str]]:
    """The exit code of the import linter in `copy`, and KEPT or BROKEN for each contract."""
    done = subprocess.run(
        [str(BIN / "lint-imports"), "--no-cache"], cwd=copy, capture_output=True, text=True, check=False, timeout=120
    )
    said = dict(re.findall(r"^(.+?) (KEPT|BROKEN)\b", done.stdout, flags=re.MULTILINE))
    assert set(said) == {FLOORS, CIRCLES, NO_IO, PICKS}, done.stdout + done.stderr
    return done.returncode, said


def broken(said: dict[str, str]) -> set[str]:
    return {name for name, state in said.items() if state == "BROKEN"}


def plant(copy: Path, module: str, line: str) -> None:
    """Add one line to a module (a new one if need be); a function keeps it from ever being run."""
    path = copy / "monitor" / module
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a") as file:
        file.write(f"\n\ndef planted() -> None:\n    {line or 'return'}\n")


def test_the_untouched_code_keeps_all_four(copy: Path) -> None:
    assert verdict(copy) == (0, dict.fromkeys((FLOORS, CIRCLES, NO_IO, PICKS), "KEPT"))


@pytest.mark.parametrize(("module", "line", "contract"), PLANTS)
def test_a_planted_line_breaks_its_contract(copy: Path, module: str, line: str, contract: str) -> None:
    plant(copy, module, line)
    code, said = verdict(copy)
    assert (code, broken(said) - {CIRCLES}) == (1, {contract})


@pytest.mark.parametrize("folder", ["stories", "text/languages", "alerts/channels", "pipeline", "cli"])
def test_a_circle_anywhere_is_found(copy: Path, folder: str) -> None:
    package = "monitor." + folder.replace("/", ".")
    plant(copy, f"{folder}/egg.py", f"import {package}.hen")
    plant(copy, f"{folder}/hen.py", f"import {package}.egg")
    code, said = verdict(copy)
    assert (code, broken(said)) == (1, {CIRCLES})


CLOCKS = [
    "datetime.datetime.now(datetime.UTC)",
    "datetime.datetime.now()",
    "datetime.date.today()",
    "time.time()",
    "time.time_ns()",
]


def clock_faults(copy: Path, module: str) -> tuple[int, str]:
    done = subprocess.run(
        [str(BIN / "ruff"), "check", "--no-cache", "--select", "TID251", "--output-format", "concise", module],
        cwd=copy,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.returncode, done.stdout


@pytest.mark.parametrize("reading", CLOCKS)
@pytest.mark.parametrize("module", ["stories/tick.py", "pipeline/tick.py", "store/tick.py", "feeds/sources/tick.py"])
def test_reading_a_clock_below_the_shell_is_found(copy: Path, module: str, reading: str) -> None:
    (copy / "monitor" / module).write_text(f"import datetime\nimport time\n\nprint(time.tzname, {reading})\n")
    code, said = clock_faults(copy, f"monitor/{module}")
    assert code == 1
    assert "TID251" in said


def test_the_shell_may_read_the_clock_and_the_untouched_code_is_clean(copy: Path) -> None:
    (copy / "monitor/cli/tick.py").write_text("import time\n\nprint(time.time())\n")
    assert clock_faults(copy, "monitor") == (0, "All checks passed!\n")


def test_the_clock_guard_is_part_of_the_gate() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["ruff"]["lint"]
    assert "TID" in settings["select"]
    assert "TID251" not in settings["ignore"]
    freed = {pattern for pattern, codes in settings["per-file-ignores"].items() if "TID251" in codes}
    assert {pattern for pattern in freed if pattern.startswith("monitor/")} <= {"monitor/cli/*", "monitor/daemon.py"}


PURE = ("errors.py", "model", "text", "stories", "topics", "alerts", "feeds")
SHELL = ("alerts/channels", "feeds/sources", "feeds/formats", "feeds/guarded.py")
WORLDLY = {"open", "print", "input", "breakpoint", "exec", "eval", "__import__"}


def core_modules(top: Path) -> Iterator[Path]:
    """Every module of the core: the rooms without their shell, as the contract names it."""
    for path in sorted(top.rglob("*.py")):
        place = path.relative_to(top).as_posix()
        if place.startswith(PURE) and not place.startswith(SHELL):
            yield path


def worldly_calls(source: str) -> list[str]:
    """The built-in doors to the world that need no import, so that no import contract sees them."""
    called = (node.func for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return [name.id for name in called if isinstance(name, ast.Name) and name.id in WORLDLY]


def test_the_core_uses_no_built_in_door_to_the_world() -> None:
    found = {
        path.relative_to(ROOT).as_posix(): worldly_calls(path.read_text()) for path in core_modules(ROOT / "monitor")
    }
    assert len(found) > 10
    assert {path: calls for path, calls in found.items() if calls} == {}


def test_such_a_door_would_be_seen() -> None:
    assert worldly_calls("def f(p):\n    return open(p).read(), re.compile('x'), print(p)\n") == ["print", "open"]
