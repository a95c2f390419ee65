"""The wheel, as pipx and uv install it: a fresh environment that holds nothing of the checkout."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.needs import ROOT

CONFIG = """\
feeds: [https://abendblatt.example/feed]
watches: [{name: Anruf, query: Telefonat}]
channels: {console: {console: true}}
"""


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from the checkout by the backend that pyproject names."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def home(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel in it. Its dependencies are those of the tests: the package for Debian, which
    `make e2e` installs, brings its own."""
    home = tmp_path_factory.mktemp("home")
    venv.create(home, with_pip=False, symlinks=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(home / "bin" / "python")]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)], check=True, cwd=home)
    (packages,) = home.glob("lib/python*/site-packages")
    # A path in a .pth file is searched; the .pth files that lie there (the checkout, installed editable) are not.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return home


def depesche(home: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(home / "bin" / "depesche"), *arguments], cwd=cwd, capture_output=True, text=True, timeout=120, check=False
    )


def test_it_is_the_wheel_that_runs(home: Path, tmp_path: Path) -> None:
    where = subprocess.run(
        [str(home / "bin" / "python"), "-c", "import monitor; print(monitor.__file__)"],
        cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert where.stdout.startswith(str(home))


def test_the_play_plays_and_a_config_is_checked(home: Path, tmp_path: Path) -> None:
    played = depesche(home, "demo", "--speed", "20", cwd=tmp_path)
    assert (played.returncode, "Traceback" in played.stderr) == (0, False), played.stderr
    assert "●" in played.stdout
    (tmp_path / "config.yaml").write_text(CONFIG)
    checked = depesche(home, "check", cwd=tmp_path)
    assert checked.returncode == 0, checked.stderr
    assert "1 watch" in checked.stdout


def test_a_first_round_makes_the_store_and_ends(home: Path, tmp_path: Path) -> None:
    """Migrations, templates and word lists are data: a wheel without them would fail here."""
    feed = ROOT / "tests" / "samples" / "nachrichten.xml"
    (tmp_path / "config.yaml").write_text(CONFIG.replace("https://abendblatt.example/feed", feed.as_uri()))
    done = depesche(home, "once", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "depesche.db").exists()


def test_everything_that_is_no_code_is_in_the_wheel_and_nothing_else_is(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    data = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "monitor").rglob("*")
        if path.is_file() and path.suffix != ".py" and "__pycache__" not in path.parts
    }
    assert data - inside == set()
    assert {name for name in inside if not re.match(r"monitor/|depesche-[^/]+\.dist-info/", name)} == set()
