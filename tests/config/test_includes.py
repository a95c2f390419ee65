"""Included files add their parts, and their faults name their own places."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.config import Loaded, load

MAIN = """\
include: [conf.d/*.yaml]
feeds: [https://a.example/]
watches: [{name: a, query: x}]
channels: {c: {console: true}}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "conf.d").mkdir()
    (tmp_path / "config.yaml").write_text(MAIN)
    return tmp_path / "conf.d"


def told(loaded: Loaded) -> list[str]:
    return [str(fault) for fault in loaded.faults]


def test_parts_are_added_in_the_order_of_names(folder: Path) -> None:
    (folder / "2.yaml").write_text("feeds: [https://c.example/]\nconcepts: {k: [l]}\n")
    (folder / "1.yaml").write_text("feeds: [https://b.example/]\nchannels: {d: {file: x.log}}\n")
    config = load("config.yaml", {}).config
    assert [feed.url[8] for feed in config.feeds] == ["a", "b", "c"]
    assert set(config.channels) == {"c", "d"}
    assert config.concepts == {"k": ("l",)}


def test_faults_name_the_included_file(folder: Path) -> None:
    (folder / "1.yaml").write_text("feeds: [https://a.example/]\nwatches:\n  - {name: b, query: x, notify: [d]}\n")
    (folder / "2.yaml").write_text("channels: {c: {console: true}}\nlocale: de\ninclude: [x]\n")
    (folder / "3.yaml").write_text("watches: {b: 1}\n")
    assert [line.rpartition(";")[0] for line in told(load("config.yaml", {}))] == [
        "conf.d/1.yaml:1:9: feeds[1].url: the address is taken by feeds[0] (config.yaml:2:9)",
        "conf.d/1.yaml:3:34: watches[1].notify[0]: unknown channel 'd'",
        "conf.d/2.yaml:1:12: channels.c: is named twice, first at config.yaml:4:12",
        "conf.d/2.yaml:2:1: locale: 'locale' has no place in an included file",
        "conf.d/2.yaml:3:1: include: 'include' has no place in an included file",
        "conf.d/3.yaml:1:10: watches: is not written as in config.yaml:3:10",
    ]


CASES = [
    ("include: none.yaml", "include[0]: there is no file 'none.yaml'"),
    ("include: [1]", "include[0]: must be text, but is a number"),
    ("include: {a: b}", "include: must be a list"),
    ("include: ['']", "include[0]: is empty"),
    ("include: ['conf.d/**x/[']", "include[0]: there is no file"),
    ("include: ['~nobody-here/*.yaml', '/none/*']", ""),
    ("include: [config.yaml]", ""),
]


@pytest.mark.parametrize(("line", "said"), CASES)
def test_an_odd_include_gives_one_message_or_none(folder: Path, line: str, said: str) -> None:
    (folder.parent / "config.yaml").write_text(MAIN.replace("include: [conf.d/*.yaml]", line))
    faults = told(load("config.yaml", {}))
    assert len(faults) == bool(said), faults
    assert all(said in fault for fault in faults)
