"""The repository itself: pinned with hashes, silent about the machines it was made on, and checked by one command."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.needs import ROOT

LOCKS = ("requirements.lock", "requirements-dev.lock")
PIN = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?==([^\s;\\]+)")

# Written in two halves, so that this file does not find itself.
PRIVATE = ("/wo" + "rk/", "far" + "m-", "pypi" + ".org", "pythonhosted" + ".org", "/opt/" + "pypi", "/opt/" + "wheels")


def committed() -> list[Path]:
    """Every file of the repository; outside a checkout (a source archive), every file that is no product of a tool."""
    if (ROOT / ".git").exists():
        listed = subprocess.run(
            ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True
        )
        return [path for name in listed.stdout.decode().split("\0") if name and (path := ROOT / name).is_file()]
    made = {".venv", "dist", "build", "__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis"}
    return [path for path in ROOT.rglob("*") if path.is_file() and not made & set(path.parts)]


def requirements(lock: str) -> dict[str, list[str]]:
    """What a lock file pins: the requirement's own line, and the hashes that follow it."""
    pinned: dict[str, list[str]] = {}
    for line in lock.replace("\\\n", " ").splitlines():
        if line.strip() and not line.startswith("#"):
            head, *hashes = line.split("--hash=")
            pinned[head.strip()] = [each.strip() for each in hashes]
    return pinned


def plain(name: str) -> str:
    """A distribution's name in its normal form (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def names(lock: str) -> set[str]:
    return {plain(found[1]) for line in requirements(lock) if (found := PIN.match(line))}


@pytest.mark.parametrize("name", LOCKS)
def test_every_requirement_is_pinned_with_hashes(name: str) -> None:
    pinned = requirements((ROOT / name).read_text())
    assert len(pinned) > 30
    for line, hashes in pinned.items():
        assert PIN.match(line), f"not pinned to a version: {line}"
        assert hashes, f"no hash: {line}"
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in hashes), line


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_index(name: str) -> None:
    text = (ROOT / name).read_text()
    assert "://" not in text
    options = [line for line in text.splitlines() if line.lstrip().startswith("-") and "--hash=sha256:" not in line]
    assert options == []


def test_an_unpinned_line_would_be_seen() -> None:
    assert requirements("a==1 \\\n    --hash=sha256:00\nb>=2\n") == {"a==1": ["sha256:00"], "b>=2": []}
    assert PIN.match("b>=2") is None


def wanted(*groups: list[str]) -> set[str]:
    return {plain(re.split(r"[\s\[<>=!~;]", each, maxsplit=1)[0]) for group in groups for each in group}


def test_everything_that_pyproject_asks_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    build = [line for line in (ROOT / "build.in").read_text().splitlines() if not line.startswith("#")]
    run = wanted(
        project["project"]["dependencies"],
        project["project"]["optional-dependencies"]["postgres"],
        project["build-system"]["requires"],
        build,
    )
    assert run - names((ROOT / "requirements.lock").read_text()) == set()
    dev = run | wanted(project["dependency-groups"]["dev"])
    assert dev - names((ROOT / "requirements-dev.lock").read_text()) == set()


def test_both_locks_agree() -> None:
    run, dev = (requirements((ROOT / name).read_text()) for name in LOCKS)
    assert {line for line in run if line not in dev} == set()


def test_no_file_tells_about_the_machine_that_made_it() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in committed()
        if path.suffix not in {".png", ".gz"}
        for word in PRIVATE
        if word.encode() in path.read_bytes()
    ]
    assert found == []


def test_ci_runs_the_whole_gate_and_nothing_weaker() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    orders = [line.strip() for line in script.read_text().splitlines() if line.strip() and not line.startswith("#")]
    assert orders[-2:] == ["make check </dev/null", "exec make e2e </dev/null"]
    assert "set -euo pipefail" in orders, "a gate that fails ends it"
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0


@pytest.mark.parametrize("gate", ["format", "lint", "types", "contracts", "security", "test"])
def test_make_check_holds_every_gate(gate: str) -> None:
    rules = dict(re.findall(r"^([a-z]+): ?(.*?)(?:  ## .*)?$", (ROOT / "Makefile").read_text(), flags=re.MULTILINE))
    assert gate in rules["check"].split()


def test_the_tests_come_last_so_that_their_closing_line_is_the_last() -> None:
    check = re.search(r"^check: (.*?)  ##", (ROOT / "Makefile").read_text(), flags=re.MULTILINE)
    assert check is not None
    assert check[1].split()[-1] == "test"
    assert ".NOTPARALLEL:" in (ROOT / "Makefile").read_text()


def test_every_promised_make_target_explains_itself() -> None:
    explained = set(re.findall(r"^([a-z0-9]+):.*  ## \S", (ROOT / "Makefile").read_text(), flags=re.MULTILINE))
    assert {"help", "run", "test", "e2e", "deb", "audit", "check", "bench", "lock", "clean"} <= explained
