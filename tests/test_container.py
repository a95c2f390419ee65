"""The container file: no engine builds it here, so a linter judges it, and what it promises is tried without one."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from tests.needs import ROOT, lacking, tool

FILE = ROOT / "packaging" / "container" / "Containerfile"


def instructions() -> list[tuple[str, str]]:
    """What the file orders, each in one line: the word and the rest."""
    text = re.sub(r"^\s*#.*\n", "", FILE.read_text(), flags=re.MULTILINE).replace("\\\n", " ")
    return [
        (word, " ".join(rest.split())) for word, _, rest in (line.partition(" ") for line in text.splitlines() if line)
    ]


def last_stage() -> list[tuple[str, str]]:
    orders = instructions()
    begins = max(number for number, (word, _) in enumerate(orders) if word == "FROM")
    return orders[begins:]


def test_the_linter_finds_nothing() -> None:
    linter = Path(sys.executable).with_name("hadolint")
    program = str(linter) if linter.exists() else tool("hadolint")
    done = subprocess.run(
        [program, "--failure-threshold", "style", str(FILE)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_it_runs_as_a_number_that_is_not_root() -> None:
    users = [rest for word, rest in last_stage() if word == "USER"]
    assert users
    assert all(re.fullmatch(r"[1-9]\d*:[1-9]\d*", user) for user in users)


def test_its_bases_are_named_with_registry_and_version() -> None:
    bases = [rest.split()[0] for word, rest in instructions() if word == "FROM"]
    assert len(bases) == 2
    assert all(re.fullmatch(r"docker\.io/library/python:3\.\d+-slim-\w+", base) for base in bases)


def test_nothing_is_fetched_that_is_not_pinned() -> None:
    orders = instructions()
    assert not [rest for word, rest in orders if word == "ADD" or "curl" in rest or "wget" in rest or "apt-get" in rest]
    installs = [rest for _, rest in orders if "pip install" in rest]
    assert all("--require-hashes" in rest or "--no-deps" in rest for rest in installs)


def test_the_build_needs_only_what_it_is_sent() -> None:
    sent = {line[1:] for line in (ROOT / ".containerignore").read_text().splitlines() if line.startswith("!")}
    copied = {
        name for word, rest in instructions() if word == "COPY" and "--from" not in rest for name in rest.split()[:-1]
    }
    assert copied <= sent
    assert all((ROOT / name).exists() for name in copied)


def test_what_it_runs_and_asks_are_commands_that_there_are() -> None:
    from monitor.cli.commands import COMMANDS

    orders = dict(last_stage())
    check = json.loads(orders["HEALTHCHECK"].partition("CMD ")[2])
    program, run = json.loads(orders["ENTRYPOINT"]), json.loads(orders["CMD"])
    assert (program, check[0]) == (["depesche"], "depesche")
    assert {run[0], check[1]} <= set(COMMANDS)
    assert check[1:3] == ["status", "--alive"]


def test_it_works_where_nothing_but_its_own_folder_can_be_written(tmp_path: Path) -> None:
    """`--read-only`, by the kernel's own means: a namespace in which all but the state folder is read-only."""
    if os.geteuid() != 0:
        lacking("only root may remount")
    state = tmp_path / "state"
    state.mkdir()
    feed = ROOT / "tests" / "samples" / "nachrichten.xml"
    (state / "config.yaml").write_text(
        f"feeds: [{feed.as_uri()}]\nwatches: [{{name: Alles, query: die}}]\n"
        "channels: {datei: {file: alerts.log}}\nstore: sqlite:///depesche.db\n"
    )
    script = f"""
        set -e
        mount --bind {state} {state}
        mount -o remount,bind,ro /
        if touch {tmp_path}/elsewhere 2>/dev/null; then exit 99; fi
        cd {state}
        env -i PATH=/usr/bin:/bin PYTHONPATH={ROOT} PYTHONDONTWRITEBYTECODE=1 XDG_CACHE_HOME={state}/.cache \\
            {sys.executable} -m monitor once --config config.yaml
    """
    done = subprocess.run(
        [tool("unshare"), "--mount", "--propagation", "private", "sh", "-c", script],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (state / "depesche.db").exists()
