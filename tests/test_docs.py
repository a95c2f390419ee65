"""The docs keep their word: every command has its section, every YAML block loads, every link leads somewhere."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import pytest
import typer.main
from typer.core import TyperCommand, TyperGroup

from monitor.cli import app
from monitor.config.load import load
from tests.needs import ROOT

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "bench" / "README.md"])
"""Every page that a reader may open."""

CODE = re.compile(r"^(`{3,}|~{3,}).*?^\1[ \t]*$", flags=re.MULTILINE | re.DOTALL)
YAML = re.compile(r"(<!-- fragment -->\s*)?^```ya?ml\n(.*?)^```$", flags=re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
SECRET = re.compile(r"\$\{([A-Z_]+)(?::raw)?\}")


class Block(NamedTuple):
    """One YAML block of a page."""

    page: str
    line: int
    text: str
    fragment: bool


def blocks(page: str, text: str) -> list[Block]:
    return [
        Block(page, text.count("\n", 0, found.start(2)), found[2], found[1] is not None)
        for found in YAML.finditer(text)
    ]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


BLOCKS = [block for path in PAGES for block in blocks(name_of(path), path.read_text())]


def faults(text: str, folder: Path) -> list[str]:
    """What the config reader has to say against a block; every variable that it names is set."""
    path = folder / "config.yaml"
    path.write_text(text)
    environ = {"HOME": str(folder), **dict.fromkeys(SECRET.findall(text), "word")}
    return [str(fault) for fault in load(str(path), environ, running=False).faults]


@pytest.mark.parametrize(
    "block",
    [pytest.param(block, id=f"{block.page}:{block.line}") for block in BLOCKS if not block.fragment],
)
def test_a_yaml_block_is_a_config_that_loads(block: Block, tmp_path: Path) -> None:
    assert faults(block.text, tmp_path) == []


def test_a_faulty_block_would_be_seen(tmp_path: Path) -> None:
    page = "text\n\n```yaml\nfeedz: [https://example.org/feed]\n```\n\n<!-- fragment -->\n```yaml\nname: x\n```\n"
    faulty, fragment = blocks("page.md", page)
    assert (faulty.line, faulty.fragment, fragment.fragment) == (3, False, True)
    assert any("feedz" in fault for fault in faults(faulty.text, tmp_path))


def anchors(text: str) -> set[str]:
    """The anchors that a reader's browser gets from the headings, as GitHub makes them; repeated ones are numbered."""
    seen: defaultdict[str, int] = defaultdict(int)
    made = set()
    for heading in re.findall(r"^#+ (.+)$", CODE.sub("", text), flags=re.MULTILINE):
        anchor = re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
        made.add(f"{anchor}-{seen[anchor]}" if seen[anchor] else anchor)
        seen[anchor] += 1
    return made


def dead_links(path: Path, text: str) -> list[str]:
    dead = []
    for target in LINK.findall(CODE.sub("", text)):
        file, _, anchor = target.partition("#")
        aim = (path.parent / file) if file else path
        if re.match(r"[a-z]+:", target):
            continue
        if not aim.exists() or (anchor and aim.suffix == ".md" and anchor not in anchors(aim.read_text())):
            dead.append(target)
    return dead


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_every_link_within_the_repository_leads_somewhere(path: Path) -> None:
    assert dead_links(path, path.read_text()) == []


def test_a_dead_link_would_be_seen() -> None:
    page = "[a](nowhere.md) [b](operate.md#no-such-part) [c](operate.md#backup) [d](https://example.org)\n```\n[e](x)\n```\n"
    assert dead_links(ROOT / "docs" / "install.md", page) == ["nowhere.md", "operate.md#no-such-part"]


def commands(group: TyperGroup, before: str = "") -> dict[str, TyperCommand]:
    """Every command by what one types for it, `watches pause` among them; hidden ones are nobody's business."""
    found: dict[str, TyperCommand] = {}
    for name, command in group.commands.items():
        if command.hidden:
            continue
        if isinstance(command, TyperGroup):
            found |= commands(command, f"{before}{name} ")
        else:
            assert isinstance(command, TyperCommand)
            found[before + name] = command
    return found


def command_line() -> TyperGroup:
    whole = typer.main.get_command(app)
    assert isinstance(whole, TyperGroup)
    return whole


COMMANDS = commands(command_line())


def section(name: str) -> str:
    """What docs/commands.md says under the heading of a command; of `alerts resend` it is that of `alerts`."""
    text = (ROOT / "docs" / "commands.md").read_text()
    found = re.search(rf"^## {re.escape(name.split()[0])}\n(.*?)(?=^## |\Z)", text, flags=re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_its_section_with_every_option(name: str) -> None:
    said = section(name)
    assert f"depesche {name}" in said or name.split()[-1] in said
    options = {option for each in COMMANDS[name].params for option in each.opts if option.startswith("--")}
    common = {"--help", "--config", "--log"}
    assert {option for option in options - common if option not in said} == set()


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_teaches_itself(name: str) -> None:
    assert COMMANDS[name].help


def test_no_section_is_about_a_command_that_is_gone() -> None:
    text = (ROOT / "docs" / "commands.md").read_text()
    assert set(re.findall(r"^## (.+)$", text, flags=re.MULTILINE)) <= {name.split()[0] for name in COMMANDS}


def test_the_promised_commands_are_there() -> None:
    promised = "run once check schema parse notify-test replay compare explain demo version alerts"
    assert set(promised.split()) <= {name.split()[0] for name in COMMANDS}


def test_the_shipped_config_loads(tmp_path: Path) -> None:
    assert faults((ROOT / "config.yaml").read_text(), tmp_path) == []


def test_the_exit_codes_of_the_docs_are_those_of_the_code() -> None:
    from monitor.cli.speech import DONE, FAILED, IN_USE, USAGE

    table = re.findall(r"^\| (\d) \| ", (ROOT / "docs" / "operate.md").read_text(), flags=re.MULTILINE)
    assert [int(code) for code in table] == [DONE, FAILED, USAGE, IN_USE] == [0, 1, 2, 3]
