"""Every fault of a config is found at its place, all at once, and said in one line."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.config import load
from monitor.errors import ConfigError
from monitor.model import FirstRun
from tests.needs import ROOT

GOOD = """\
feeds:
  - https://one.example/feed
  - {url: https://two.example/rss, name: Zwei, tags: [politik], language: de, every: 5m}
concepts:
  wahl: [Wahl, wählen]
watches:
  - name: Wahl im Norden
    query: wahl Norden
    notify: [handy]
channels:
  handy: {url: "ntfy://ntfy.example/${TOPIC}"}
  console: {console: true}
"""
ENVIRON = {"TOPIC": "a b/c"}
FORM = re.compile(r"^[^\n]+?:[1-9][0-9]*:[1-9][0-9]*: [^\n]+: [^\n]+; [^\n]+$")

Load = Callable[[str], list[str]]


@pytest.fixture
def faults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Write a config, load it, and return its faults as lines."""
    monkeypatch.chdir(tmp_path)

    def told(text: str) -> list[str]:
        Path("config.yaml").write_text(text, encoding="utf-8")
        lines = [str(fault) for fault in load("config.yaml", ENVIRON).faults]
        assert all(FORM.match(line) for line in lines), lines
        return lines

    return told


def test_a_good_config_becomes_a_frozen_record(faults: Load) -> None:
    assert faults(GOOD) == []
    config = load("config.yaml", ENVIRON).config
    assert [feed.title for feed in config.feeds] == ["one.example/feed", "Zwei"]
    assert config.interval(config.feeds[1]) == (timedelta(minutes=5), timedelta(minutes=20))
    assert config.interval(config.feeds[0]) == (timedelta(minutes=15), timedelta(hours=1))
    assert config.first_look(config.feeds[0]) == FirstRun()
    assert config.channels["handy"].addresses[0].reveal() == "ntfy://ntfy.example/a%20b%2Fc"
    assert config.channels_of(config.watches[0]) == ("handy",)
    with pytest.raises(ValueError, match="frozen"):
        config.locale = "de"  # type: ignore[misc]  # that is the point


CASES = [
    (
        "notify: [handy]",
        "notify: [hady]",
        "config.yaml:9:14: watches[0].notify[0]: unknown channel 'hady'; did you mean 'handy'?",
    ),
    (
        "language: de",
        "langauge: de",
        "config.yaml:3:65: feeds[1].langauge: unknown key 'langauge'; did you mean 'language'?",
    ),
    (
        "every: 5m",
        "every: 5 minutes",
        "config.yaml:3:86: feeds[1].every: '5 minutes' is no duration; write the shortest",
    ),
    ("https://one", "htp://one", "config.yaml:2:5: feeds[0].url: htp:// is no scheme we read; did you mean 'http'?"),
    (
        "https://two.example/rss",
        "https://one.example/feed",
        "config.yaml:3:11: feeds[1].url: the address is taken by feeds[0] (config.yaml:2:5)",
    ),
    ("    query: wahl Norden\n", "", "config.yaml:7:5: watches[0]: has no query; write query: words"),
    (
        "query: wahl Norden",
        "query: wahl Norden\n    any: [Norden]",
        "config.yaml:7:5: watches[0]: says what it watches twice",
    ),
    (
        "${TOPIC}",
        "${TOPIK}",
        "config.yaml:11:16: channels.handy.url: the environment variable TOPIK is not set; did you mean 'TOPIC'?",
    ),
    ("console: true", "console: yes", "config.yaml:12:22: channels.console.console: must be true or false; write true"),
    (
        "name: Zwei",
        "name: 2024",
        "config.yaml:3:42: feeds[1].name: must be text, but is a number; put the value in quotes",
    ),
    (
        "every: 5m",
        "full_text: ja",
        "config.yaml:3:90: feeds[1].full_text: must be true or false",
    ),
    (
        "name: Zwei",
        "name: Zwei, name: Drei",
        "config.yaml:3:48: feeds[1].name: is named twice, first at config.yaml:3:36; keep",
    ),
    ("tags: [politik]", "tags: [politik", "config.yaml:3:87: feeds[1].tags[3]: a list"),
    (
        "  console: {console: true}",
        "  console: {}",
        "config.yaml:12:12: channels.console: goes nowhere; give exactly one",
    ),
    (
        "concepts:",
        "timezone: Europe/Berlim\nconcepts:",
        "config.yaml:4:11: timezone: there is no time zone 'Europe/Berlim'; did you mean 'Europe/Berlin'?",
    ),
    ("[Wahl, wählen]", "[–, 🗳]", "config.yaml:5:9: concepts.wahl: stands for nothing; write the words"),
    ("concepts:", "concept: 1\nconcepts:", "config.yaml:4:1: concept: unknown key 'concept'; did you mean 'concepts'?"),
    ("concepts:", "store: mysql://x/y\nconcepts:", "config.yaml:4:8: store.url: there is no store mysql://"),
    ("concepts:", "concurrency: 0\nconcepts:", "config.yaml:4:14: concurrency: is too small; write at least 1"),
    (
        "concepts:",
        "allow_networks: [10.0.0.0/99]\nconcepts:",
        "config.yaml:4:18: allow_networks[0]: '10.0.0.0/99' is no network",
    ),
    (
        "https://one.example",
        "https://me:word@one.example",
        "config.yaml:2:5: feeds[0].url: a user or password stands in the address",
    ),
]


@pytest.mark.parametrize(("old", "new", "line"), CASES, ids=[case[2][:60] for case in CASES])
def test_a_fault_names_place_key_cause_and_cure(faults: Load, old: str, new: str, line: str) -> None:
    assert old in GOOD
    told = faults(GOOD.replace(old, new, 1))
    assert [each for each in told if each.startswith(line)], told


def test_all_faults_come_at_once_in_the_order_of_lines(faults: Load) -> None:
    broken = GOOD.replace("every: 5m", "every: often").replace("[handy]", "[hady]").replace("${TOPIC}", "${NOPE}")
    told = faults(broken.replace("https://one", "gopher://one"))
    assert [line.split(":")[1] for line in told] == ["2", "3", "9", "11"]


BAD_FILES = [
    (b"", "1:1: config: the file is empty"),
    (b"# nothing but a remark\n", "1:1: config: the file is empty"),
    (b"- https://one.example\n", "1:1: config: must be a mapping"),
    (b"feeds:\n  - k\xe4se\n", "2:6: config: the byte 0xE4 is no UTF-8"),
    (b"feeds: [a\x00b]\n", "1:10: config: the character U+0000 is not allowed"),
    (b"feeds:\n\t- a\n\t- b\n", "2:1: feeds: a tab is used for indentation"),
    (b"feeds: [a]\nfeeds: [b]\n", "2:1: feeds: is named twice, first at config.yaml:1:1"),
    (b"feeds: [a]\n---\nfeeds: [b]\n", "2:1: config: a second document begins here"),
    (b"a: " + b"[" * 100_000, "1:43: a[0]"),
    (b"a: " + b"{a: " * 100_000, "a: is nested more than 40 deep"),
    (
        b"a: &a [x, x]\n"
        + b"".join(
            b"b%d: &b%d [%s]\n" % (n, n, b", ".join([b"*b%d" % (n - 1) if n else b"*a"] * 9)) for n in range(12)
        ),
        "aliases blow this file up",
    ),
    (b"a: &a [*a]\n", "1:8: a[0]: the alias *a has no finished anchor"),
    (b"? [a]\n: b\n", "1:3: config: a key must be text"),
    (b"2024: b\n", "1:1: config: a key must be text"),
    (b"a: !!python/object/apply:os.system [x]\n", "1:4: a: the tag"),
    (b"watches: [{name: " + b"x" * 1_000_000 + b", query: a}]\n", "1:18: watches[0].name: is no name"),
    (b"watches: [{name: a, query: " + b"x" * 1_000_000 + b"}]\n", "1:28: watches[0].query: is longer than"),
    (b'a: "open\n', "a: a quotation mark is not closed"),
]


@pytest.mark.parametrize(("body", "said"), BAD_FILES, ids=[case[1][:50] for case in BAD_FILES])
def test_a_bad_file_gives_one_clear_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: bytes, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("config.yaml").write_bytes(body)
    loaded = load("config.yaml", {})
    lines = [str(fault) for fault in loaded.faults]
    assert any(said in line for line in lines), lines[:5]
    assert all(FORM.match(line) and len(line) < 400 for line in lines), lines
    with pytest.raises(ConfigError):
        _ = loaded.config


def test_a_directory_and_an_unreadable_file_are_named(tmp_path: Path) -> None:
    assert "this is a directory" in str(load(str(tmp_path), {}).faults[0])
    assert "can't be read" in str(load(str(tmp_path / "none.yaml"), {}).faults[0])
    assert "can't be read" in str(load("a\0b", {}).faults[0])


def test_the_shipped_config_loads_with_an_empty_environment() -> None:
    loaded = load(str(ROOT / "config.yaml"), {})
    assert (loaded.faults, loaded.warnings) == ((), ())
    assert loaded.config.feeds[0].url == "https://www.it-boltwise.de/feed"
    assert "Telefonat Putin–Trump" in [watch.name for watch in loaded.config.watches]
    assert loaded.config.store.url.reveal() == f"sqlite:///{ROOT / 'depesche.db'}"


@given(st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_no_bytes_break_the_loader(tmp_path_factory: pytest.TempPathFactory, body: bytes) -> None:
    _survives(tmp_path_factory, body)


@given(st.data())
@settings(max_examples=400, deadline=None)
def test_no_mutation_of_a_good_config_breaks_the_loader(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    body = GOOD.encode()
    for _ in range(data.draw(st.integers(1, 4))):
        at, length = data.draw(st.integers(0, len(body))), data.draw(st.integers(0, 12))
        new = data.draw(
            st.binary(max_size=6)
            | st.sampled_from(
                [b"[", b"{", b": ", b"- ", b"'", b'"', b"&a ", b"*a", b"${", b"!x ", b"\t", b"null", b"1", b".nan"]
            )
        )
        body = body[:at] + new + body[at + length :]
    _survives(tmp_path_factory, body)


def _survives(tmp_path_factory: pytest.TempPathFactory, body: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / f"any-{os.getpid()}.yaml"
    path.write_bytes(body)
    for running in (True, False):
        loaded = load(str(path), ENVIRON, running=running)
        for fault in (*loaded.faults, *loaded.warnings):
            assert fault.place.line >= 1
            assert fault.place.column >= 1
            assert FORM.match(str(fault)), str(fault)
            assert fault.key
            assert fault.hint
        if not loaded.faults:
            assert loaded.config.store.url


def test_ten_thousand_feeds_load_in_seconds_sound_or_broken(tmp_path: Path) -> None:
    row = "  - {{url: {}://site{}.example/rss, name: Seite {}, tags: [a, b], language: de, every: 30m}}\n"
    rest = "watches: [{name: a, query: b}]\nchannels: {c: {console: true}}\n"
    path = tmp_path / "config.yaml"
    for scheme, broken in (("https", 0), ("htp", 10_000)):
        path.write_text("feeds:\n" + "".join(row.format(scheme, n, n) for n in range(10_000)) + rest)
        start = process_time()
        loaded = load(str(path), {})
        # 0.9 s on a quiet machine; the bound is loose, to catch only what grows faster than the file.
        assert process_time() - start < 15
        assert len(loaded.faults) == broken
