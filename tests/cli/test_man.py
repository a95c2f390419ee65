"""The manual page names everything that there is, and troff has nothing to say against it."""

from __future__ import annotations

import re
import subprocess

import pytest
import typer.main
from typer.core import TyperGroup

from monitor.cli.commands import command_line
from monitor.cli.man import page
from tests.needs import tool


@pytest.fixture(scope="module")
def text() -> str:
    whole = typer.main.get_command(command_line(completion=True))
    assert isinstance(whole, TyperGroup)
    return "\n".join(page(whole, "1.2.3")) + "\n"


def unescaped(text: str) -> str:
    return re.sub(r"\\f[BIR]", "", text).replace(r"\-", "-").replace(r"\&", "")


def everything(group: TyperGroup, before: str = "") -> dict[str, list[str]]:
    """Each command, with its options."""
    found: dict[str, list[str]] = {}
    for name, command in group.commands.items():
        if isinstance(command, TyperGroup):
            found |= everything(command, f"{before}{name} ")
        elif not command.hidden:
            said = [each for each in command.params if getattr(each, "help", "") and not getattr(each, "hidden", False)]
            found[before + name] = [option for each in said for option in each.opts if option.startswith("--")]
    return found


def test_it_names_every_command_with_every_option(text: str) -> None:
    whole = typer.main.get_command(command_line())
    assert isinstance(whole, TyperGroup)
    sections = {part.splitlines()[0]: part for part in unescaped(text).split(".SS depesche ")[1:]}
    for name, options in everything(whole).items():
        here = [part for head, part in sections.items() if head == name or head.startswith(f"{name} ")]
        assert here, name
        assert [option for option in options if option not in here[0]] == [], name


@pytest.mark.parametrize(
    "part", ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXIT STATUS", "FILES", "ENVIRONMENT"]
)
def test_it_has_the_parts_that_readers_look_for(part: str, text: str) -> None:
    assert f"\n.SH {part}\n" in text


def test_no_line_is_taken_for_a_command_of_troff(text: str) -> None:
    known = (".TH ", ".SH ", ".SS ", ".PP", ".TP", ".B ", ".BR ")
    assert [line for line in text.splitlines() if line.startswith((".", "'")) and not line.startswith(known)] == []


def test_troff_finds_no_fault_and_readers_see_hyphens(text: str) -> None:
    done = subprocess.run(
        [tool("groff"), "-man", "-Tutf8", "-ww", "-k"],
        input=text,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "--no-watch" in re.sub(r"\x1b\[[0-9;]*m|.\x08", "", done.stdout)
