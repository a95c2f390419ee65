"""The service for real: a machine is booted, the package installed. Only `make e2e` asks for it (root, a minute or two)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.machine import Machine
from tests.e2e.town import Town
from tests.needs import ROOT

collect_ignore_glob = [] if os.environ.get("DEPESCHE_E2E") else ["test_*.py"]


@pytest.fixture(scope="session")
def package() -> Path:
    """The Debian package that `make deb` built."""
    built = sorted((ROOT / "dist").glob("depesche_*.deb"), key=lambda path: path.stat().st_mtime)
    if not built:
        pytest.fail("there is no dist/depesche_*.deb: `make e2e` builds it first", pytrace=False)
    return built[-1]


@pytest.fixture(scope="session")
def machine(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """A running machine with the package installed as an operator would; what cannot boot fails, and skips nothing."""
    with Machine(tmp_path_factory.mktemp("machine")) as booted:
        booted.put(package, "/opt/depesche.deb")
        booted.run("dpkg", "-i", "/opt/depesche.deb", timeout=180)
        yield booted


@pytest.fixture(scope="session")
def town(machine: Machine) -> Iterator[Town]:
    """A paper and a letter box inside the machine."""
    with Town(machine) as built:
        yield built


@pytest.fixture(autouse=True)
def own_folder() -> None:
    """As it is: these tests share one machine, and read nothing of the folder that they start in."""
