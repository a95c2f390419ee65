"""Every command line that the pages teach is one that there is: of ours, of make, and every file that they name."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer.main
from typer.core import TyperCommand, TyperGroup

from monitor.cli import app
from tests.needs import ROOT

PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
TARGETS = set(re.findall(r"^([a-z0-9]+):", (ROOT / "Makefile").read_text(), flags=re.MULTILINE))


def lines(page: Path) -> Iterator[tuple[int, str]]:
    """The indented lines that show what to type, with what they go on in."""
    whole = ""
    for number, line in enumerate(page.read_text().splitlines(), 1):
        if not line.startswith("    "):
            whole = ""
            continue
        whole += line.strip()
        if whole.endswith("\\"):
            whole = whole[:-1]
            continue
        yield number, whole
        whole = ""


def typed(words: tuple[str, ...]) -> list[tuple[str, str]]:
    """(where, what) of each line that begins with one of these words."""
    found = []
    for page in PAGES:
        for number, line in lines(page):
            words_of = line.split()
            if words_of and words_of[0] in words:
                found.append((f"{page.name}:{number}", line))
    return found


DEPESCHE = typed(("depesche", ".venv/bin/depesche", "/opt/depesche/bin/depesche"))
MAKE = typed(("make",))
COPIED = typed(("install", "sed", "podman"))


def call(line: str) -> list[str]:
    """The words of our command, without what a shell does around it."""
    bare = re.split(r"\s+(?:>|\||&&|#)\s", line.partition("  #")[0])[0]
    return shlex.split(bare)[1:]


def resolve(group: TyperGroup, words: list[str]) -> tuple[str, set[str]]:
    """Follow the words to a command; what it takes as options."""
    names: list[str] = []
    command: object = group
    while isinstance(command, TyperGroup) and words[:1] and words[0] in command.commands:
        names.append(words[0])
        command = command.commands[words.pop(0)]
    assert names, f"there is no command {words[0] if words else ''!r}"
    assert isinstance(command, TyperGroup | TyperCommand)
    options = {option for each in command.params for option in (*each.opts, *each.secondary_opts)}
    return " ".join(names), options | {"--help", "-h"}


@pytest.mark.parametrize(("where", "line"), DEPESCHE, ids=[where for where, _ in DEPESCHE])
def test_each_call_of_ours_is_one_that_there_is(where: str, line: str) -> None:
    words = call(line)
    if not words or words[0].startswith("-"):
        return  # depesche --help, depesche --install-completion
    whole = typer.main.get_command(app)
    assert isinstance(whole, TyperGroup)
    name, options = resolve(whole, words)
    given = {word.partition("=")[0] for word in words if re.match(r"--?[a-z]", word)}
    assert given - options == set(), f"{where}: depesche {name}"


@pytest.mark.parametrize(("where", "line"), MAKE, ids=[where for where, _ in MAKE])
def test_each_make_target_is_one_that_there_is(where: str, line: str) -> None:
    targets = [word for word in line.split("#")[0].split()[1:] if "=" not in word]
    assert set(targets) <= TARGETS, where


@pytest.mark.parametrize(("where", "line"), COPIED, ids=[where for where, _ in COPIED])
def test_each_file_of_the_checkout_that_is_copied_is_there(where: str, line: str) -> None:
    ours = re.findall(r"(?<![\w/.])(?:packaging|systemd)/[\w./-]+", line)
    assert [path for path in ours if not (ROOT / path).exists()] == [], where


def test_something_was_found_to_be_tried() -> None:
    assert len(DEPESCHE) > 25
    assert len(MAKE) > 3
    assert len(COPIED) > 4


def test_a_wrong_line_would_be_seen() -> None:
    whole = typer.main.get_command(app)
    assert isinstance(whole, TyperGroup)
    with pytest.raises(AssertionError, match="no command 'chek'"):
        resolve(whole, ["chek"])
    assert "--colour" not in resolve(whole, ["check", "--colour"])[1]
