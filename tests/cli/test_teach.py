"""Every command's help shows how it is called, and what it shows can be called."""

from __future__ import annotations

import re
import shlex

import pytest
import typer.main
from typer.core import TyperGroup

from monitor.cli.commands import command_line
from monitor.cli.teach import EXAMPLES
from tests.cli.making import run


def names(group: TyperGroup, before: str = "") -> set[str]:
    found: set[str] = set()
    for name, command in group.commands.items():
        found |= names(command, f"{before}{name} ") if isinstance(command, TyperGroup) else {before + name}
    return found


@pytest.fixture(scope="module")
def whole() -> TyperGroup:
    made = typer.main.get_command(command_line())
    assert isinstance(made, TyperGroup)
    return made


def test_every_command_has_an_example_and_no_example_is_of_another(whole: TyperGroup) -> None:
    assert set(EXAMPLES) == names(whole)


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, lines in EXAMPLES.items() for line in lines])
def test_an_example_can_be_called_as_it_stands(whole: TyperGroup, name: str, line: str) -> None:
    program, *words = shlex.split(re.split(r" (?:&&|\|\||>) ", line)[0])
    assert program == "depesche"
    command, path = whole.commands[words[0]], [words.pop(0)]
    if isinstance(command, TyperGroup) and words:
        command = command.commands[words[0]]
        path.append(words.pop(0))
    assert name in (" ".join(path), " ".join(path) + " list"), "a group alone lists"
    if not isinstance(command, TyperGroup):
        command.make_context(path[-1], words)  # a usage error where one of the words can't be read


@pytest.mark.parametrize("name", ["once", "feeds add", "outbox retry"])
def test_help_ends_with_examples_a_line_each(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*name.split(), "--help") == 0
    out = capsys.readouterr().out
    for line in EXAMPLES[name]:
        assert f"\n    {line}\n" in out, out


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_the_usage_is_written_for_people(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """No `[[FEED]...]... <list[str]>`."""
    assert run(*name.split(), "--help") == 0
    out = capsys.readouterr().out.partition("Examples:")[0].partition("Example:")[0]
    assert not re.search(r"[{}]|\[\[|\]\]|<\w|\.\.\.\]\.|\.\.\.\.", out), out
