"""The package by itself: Debian's own critic finds no error in it, and each exception has its reason."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.needs import ROOT, tool


def test_lintian_finds_no_error(package: Path) -> None:
    done = subprocess.run(
        [tool("lintian"), "--fail-on", "error", "--allow-root", str(package)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_override_has_its_reason_over_it() -> None:
    lines = (ROOT / "packaging/deb/debian/depesche.lintian-overrides").read_text().splitlines()
    for number, line in enumerate(lines):
        if not line.startswith("#"):
            before = lines[:number]
            assert any(one.startswith("#") for one in before[-2:]), f"no reason over: {line}"


def test_no_path_of_the_builder_is_in_it(package: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "-x", str(package), str(tmp_path)], check=True)
    home = tmp_path / "usr/lib/depesche"
    assert (home / "bin/depesche").read_text().startswith("#!/usr/lib/depesche/bin/python3\n")
    assert (home / "bin/python3").readlink() == Path("../../../bin/python3")
    named = [
        path
        for path in (home / "pyvenv.cfg", home / "bin/depesche", *home.rglob("*.dist-info/*"))
        if path.is_file() and (str(ROOT).encode() in path.read_bytes() or b"/tmp/" in path.read_bytes())
    ]
    assert named == []
