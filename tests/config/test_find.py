"""The config is found where the docs say, in that order; without one, the message says how to begin."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.config import find
from monitor.errors import ConfigError


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".config/depesche").mkdir(parents=True)
    return tmp_path


def test_the_nearer_place_wins(home: Path) -> None:
    environ = {"HOME": str(home)}
    own = home / ".config/depesche/config.yaml"
    own.touch()
    assert find(None, environ) == str(own)
    (home / "config.yaml").touch()
    assert find(None, environ) == "config.yaml"
    (home / "env.yaml").touch()
    assert find(None, {**environ, "DEPESCHE_CONFIG": "env.yaml"}) == "env.yaml"
    (home / "given.yaml").touch()
    assert find("given.yaml", {**environ, "DEPESCHE_CONFIG": "env.yaml"}) == "given.yaml"


def test_no_config_names_every_place_and_how_to_begin(home: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        find(None, {"HOME": str(home)})
    said = str(caught.value)
    for part in (
        "./config.yaml",
        str(home / ".config/depesche/config.yaml"),
        "/etc/depesche/config.yaml",
        "begin with",
    ):
        assert part in said
    assert len(caught.value.lines) == 1


@pytest.mark.parametrize("name", ["none.yaml", "a\0b", "x" * 5000])
def test_a_config_that_was_named_must_exist(home: Path, name: str) -> None:
    with pytest.raises(ConfigError, match="--config names it"):
        find(name, {})
    with pytest.raises(ConfigError, match="DEPESCHE_CONFIG names it"):
        find(None, {"DEPESCHE_CONFIG": name})
