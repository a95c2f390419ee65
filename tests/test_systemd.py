"""The units are valid, closed, and give a reason for every line."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.needs import ROOT, lacking, tool

FOLDER = ROOT / "systemd"
UNIT = FOLDER / "depesche.service"
PROGRAM = "/usr/lib/depesche/bin/depesche"
DROP_INS = sorted((FOLDER / "drop-ins").glob("*.conf"))
TABLES = [FOLDER / "sysusers.d" / "depesche.conf", FOLDER / "tmpfiles.d" / "depesche.conf"]


def directives(text: str) -> list[tuple[str, str]]:
    return [(name, value) for name, value in re.findall(r"^([A-Za-z]+)=(.*)$", text, flags=re.MULTILINE)]


def installed(folder: Path, *drop_ins: Path) -> Path:
    """The unit with a program that exists here, so that verify judges the unit and not this machine."""
    copy = folder / UNIT.name
    copy.write_text(UNIT.read_text().replace(PROGRAM, shutil.which("true") or "/bin/true"))
    for each in drop_ins:
        beside = folder / f"{UNIT.name}.d" / each.name
        beside.parent.mkdir(exist_ok=True)
        shutil.copy(each, beside)
    return copy


def analyze(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [tool("systemd-analyze"), *arguments], capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.parametrize("drop_ins", [[], *([each] for each in DROP_INS)], ids=str)
def test_systemd_finds_nothing_to_complain_about(tmp_path: Path, drop_ins: list[Path]) -> None:
    done = analyze("verify", "--man=no", str(installed(tmp_path, *drop_ins)))
    mine = [line for line in done.stderr.splitlines() if UNIT.name in line]
    assert (done.returncode, mine) == (0, [])


def test_verify_would_find_a_mistyped_line(tmp_path: Path) -> None:
    unit = installed(tmp_path)
    unit.write_text(unit.read_text().replace("ProtectSystem=strict", "ProtectSytem=strict"))
    assert "ProtectSytem" in analyze("verify", "--man=no", str(unit)).stderr


@pytest.mark.parametrize(
    ("drop_ins", "most"),
    [([], 11), ([FOLDER / "drop-ins" / "10-egress-proxy.conf"], 9), ([FOLDER / "drop-ins" / "20-no-lan.conf"], 11)],
    ids=["as it stands", "through a proxy", "without the local network"],
)
def test_the_exposure_stays_low(tmp_path: Path, drop_ins: list[Path], most: int) -> None:
    """In tenths: systemd calls 1.1 “OK” and 0.9 “SAFE”."""
    unit = installed(tmp_path)
    # An offline judgement reads one file: a drop-in's section goes on where the unit's ends.
    added = "".join(each.read_text().partition("[Service]")[2] for each in drop_ins)
    unit.write_text(unit.read_text().replace("\n[Install]", f"{added}\n[Install]"))
    done = analyze("security", "--offline=true", f"--threshold={most}", str(unit))
    assert done.returncode == 0, done.stdout[-400:] + done.stderr


@pytest.mark.parametrize("file", [UNIT, *DROP_INS, *TABLES], ids=lambda file: file.name)
def test_every_line_has_a_reason_over_it(file: Path) -> None:
    """A reason stands for its paragraph: the lines up to the next comment."""
    reason = False
    for line in file.read_text().splitlines():
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
    assert unit["StartLimitIntervalSec"] == "0", "an outage of a night must not leave it down for good"
    assert "ExecStartPre" not in unit, "its exit code would not prevent a restart: the daemon itself says 2"


def test_a_reload_checks_the_config_that_runs_and_asks_the_daemon_only_then() -> None:
    unit = directives(UNIT.read_text())
    check, ask = (value for name, value in unit if name == "ExecReload")
    assert check.replace(" check --sealed ", " run ") == dict(unit)["ExecStart"]
    assert ask == "/bin/kill -HUP $MAINPID"


def test_the_daemon_has_time_to_drain_and_its_watchdog_more_than_its_own_patience() -> None:
    from monitor.daemon import DRAIN
    from monitor.pipeline.heart import PATIENCE

    unit = dict(directives(UNIT.read_text()))
    assert int(unit["TimeoutStopSec"]) > 3 * DRAIN
    assert int(unit["WatchdogSec"]) > 3 * PATIENCE


@pytest.mark.parametrize(
    ("program", "file"), [("systemd-sysusers", TABLES[0]), ("systemd-tmpfiles", TABLES[1])], ids=["user", "folders"]
)
def test_systemd_takes_the_tables(tmp_path: Path, program: str, file: Path) -> None:
    """Carried out on a root of our own: what the operator's system would do."""
    if os.geteuid() != 0:
        lacking("only root gives files away")
    root = tmp_path / "root"
    (root / "etc/depesche").mkdir(parents=True)
    (root / "etc/depesche/config.yaml").write_text("feeds: []\n")
    (root / "etc/passwd").write_text(
        "root:x:0:0:root:/root:/bin/sh\ndepesche:x:995:995::/var/lib/depesche:/usr/sbin/nologin\n"
    )
    (root / "etc/group").write_text("root:x:0:\ndepesche:x:995:\n")
    mode = ["--create"] if program == "systemd-tmpfiles" else []
    done = subprocess.run(
        [tool(program), *mode, f"--root={root}", str(file)], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    if mode:
        assert (root / "etc/depesche/credentials").stat().st_mode & 0o777 == 0o700
