"""The table of commands: what stands in it is what is there, and what is not called is not loaded."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys

import pytest
import typer.main
from typer.core import TyperGroup

from monitor.cli.commands import COMMANDS, app

HEAVY = (
    "pydantic",
    "sqlalchemy",
    "apprise",
    "aiohttp",
    "lxml",
    "trafilatura",
    "rapidfuzz",
    "apscheduler",
    "rich",
    "yaml",
)


def whole() -> TyperGroup:
    made = typer.main.get_command(app)
    assert isinstance(made, TyperGroup)
    return made


@pytest.mark.parametrize("name", COMMANDS)
def test_the_line_in_the_list_is_the_first_line_of_the_commands_own_help(name: str) -> None:
    command = whole().commands[name]
    assert inspect.cleandoc(command.help or "").splitlines()[0] == COMMANDS[name][1]
    assert command.name == name


def test_the_line_in_the_list_fits_a_narrow_terminal() -> None:
    width = max(map(len, COMMANDS))
    assert [about for _, about in COMMANDS.values() if width + len(about) > 74 or not about.endswith(".")] == []


def loaded_by(*arguments: str, **environ: str) -> tuple[set[str], str]:
    """Which heavy libraries a call loads, and what it prints."""
    code = (
        "import sys\nfrom monitor.cli import main\nsys.argv = ['depesche', *sys.argv[1:]]\n"
        "try:\n    main()\nfinally:\n    print('LOADED', *sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True, text=True, timeout=60, check=False, env={**os.environ, **environ},
    )  # fmt: skip
    modules = set(done.stderr.rpartition("LOADED")[2].split())
    return {name for name in HEAVY if name in modules}, done.stdout


@pytest.mark.parametrize("arguments", [["--help"], ["version"]], ids=lambda each: each[0])
def test_help_and_version_load_nothing_heavy(arguments: list[str]) -> None:
    loaded, said = loaded_by(*arguments)
    assert loaded == set()
    assert "depesche" in said


def test_the_shell_completes_commands_and_options() -> None:
    words = {"_DEPESCHE_COMPLETE": "complete_bash"}
    _, said = loaded_by(COMP_WORDS="depesche noti", COMP_CWORD="1", **words)
    assert said.split() == ["notify-test"]
    _, said = loaded_by(COMP_WORDS="depesche history --s", COMP_CWORD="2", **words)
    assert said.split() == ["--since"]


@pytest.mark.parametrize(
    ("shell", "sign"),
    [("bash", "complete -o default"), ("zsh", "#compdef depesche"), ("fish", "complete --command depesche")],
)
def test_the_completion_of_each_shell_is_shown(shell: str, sign: str) -> None:
    _, said = loaded_by("--show-completion", shell, _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1")
    assert sign in said
