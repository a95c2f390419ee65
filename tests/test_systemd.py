"""The unit file is valid, closed, and gives a reason for every line."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from tests.needs import ROOT, tool

UNIT = ROOT / "systemd" / "depesche.service"


def directives(text: str) -> list[tuple[str, str]]:
    return [(name, value) for name, value in re.findall(r"^([A-Za-z]+)=(.*)$", text, flags=re.MULTILINE)]


def installed(folder: Path) -> Path:
    """The unit with a program that exists here, so that verify judges the unit and not this machine."""
    copy = folder / UNIT.name
    copy.write_text(UNIT.read_text().replace("/opt/depesche/bin/depesche", shutil.which("true") or "/bin/true"))
    return copy


def analyze(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [tool("systemd-analyze"), *arguments], capture_output=True, text=True, check=False, timeout=60
    )


def test_systemd_finds_nothing_to_complain_about(tmp_path: Path) -> None:
    done = analyze("verify", "--man=no", str(installed(tmp_path)))
    mine = [line for line in done.stderr.splitlines() if UNIT.name in line]
    assert (done.returncode, mine) == (0, [])


def test_verify_would_find_a_mistyped_line(tmp_path: Path) -> None:
    unit = installed(tmp_path)
    unit.write_text(unit.read_text().replace("ProtectSystem=strict", "ProtectSytem=strict"))
    assert "ProtectSytem" in analyze("verify", "--man=no", str(unit)).stderr


def test_the_exposure_stays_low(tmp_path: Path) -> None:
    done = analyze("security", "--offline=true", "--threshold=15", str(installed(tmp_path)))
    assert done.returncode == 0, done.stdout[-400:] + done.stderr


def test_every_line_has_a_reason_over_it() -> None:
    """A reason stands for its paragraph: the lines up to the next comment."""
    reason = False
    for line in UNIT.read_text().splitlines():
        if line.startswith("["):
            reason = False
        elif line.startswith("#"):
            reason = True
        elif line and not line.startswith(("Description=", "WantedBy=")):
            assert reason, f"no reason over: {line}"


def test_it_restarts_after_a_crash_but_not_after_a_mistake() -> None:
    unit = dict(directives(UNIT.read_text()))
    assert unit["Restart"] == "on-failure"
    assert unit["RestartPreventExitStatus"].split() == ["2", "3"]


def test_it_checks_the_config_that_it_runs() -> None:
    unit = dict(directives(UNIT.read_text()))
    assert unit["ExecStartPre"].replace(" check ", " run ") == unit["ExecStart"]
