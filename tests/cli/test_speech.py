"""Exit codes and the wording of errors: scripts and people rely on them."""

from __future__ import annotations

import pytest

from monitor.cli import main
from monitor.cli.commands import COMMANDS
from monitor.cli.speech import complain, exit_code
from monitor.errors import (
    ConfigError,
    DeliveryError,
    DepescheError,
    NotAFeed,
    QueryError,
    StoreForeign,
    StoreInUse,
    StoreNewer,
    StoreUnavailable,
    UsageError,
)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (ConfigError(("config.yaml:1:1: x",)), 2),
        (UsageError("x"), 2),
        (QueryError("x", start=0), 2),
        (StoreInUse("x", holder="depesche run"), 3),
        (StoreUnavailable("x"), 1),
        (StoreForeign("x"), 1),
        (StoreNewer("x"), 1),
        (NotAFeed("x"), 1),
        (DeliveryError("x"), 1),
        (DepescheError("x"), 1),
    ],
)
def test_each_kind_of_error_has_its_exit_code(error: DepescheError, code: int) -> None:
    assert exit_code(error) == code


def test_an_error_is_one_line_with_our_name_and_its_hint(capsys: pytest.CaptureFixture[str]) -> None:
    complain(UsageError("there is no channel 'x'", hint="known are: y"))
    complain(UsageError("bare"))
    assert capsys.readouterr().err.splitlines() == [
        "depesche: there is no channel 'x'",
        "          known are: y",
        "depesche: bare",
    ]


def test_faults_of_a_config_stand_alone_so_that_editors_can_jump_to_them(capsys: pytest.CaptureFixture[str]) -> None:
    complain(ConfigError(("config.yaml:3:1: a", "config.yaml:9:2: b")))
    assert capsys.readouterr().err == "config.yaml:3:1: a\nconfig.yaml:9:2: b\n"


def test_main_ends_with_the_code_of_the_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["depesche", "replay", "nowhere.jsonl"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith("depesche: can't read nowhere.jsonl")
    assert "Traceback" not in said


@pytest.mark.parametrize("arguments", [["--help"], *([name, "--help"] for name in COMMANDS)])
def test_every_command_teaches_itself(arguments: list[str]) -> None:
    from typer.testing import CliRunner

    from monitor.cli import app

    said = CliRunner().invoke(app, arguments)
    assert said.exit_code == 0
    assert "Usage:" in said.output


def test_an_unknown_command_is_a_matter_of_usage() -> None:
    from typer.testing import CliRunner

    from monitor.cli import app

    said = CliRunner().invoke(app, ["flieg"])
    assert said.exit_code == 2
    assert "Traceback" not in said.output
