"""What the parts of a config mean: queries from lists, channels of a watch, private addresses, first looks."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from monitor.config import Config, WatchConfig, load
from monitor.config.channels import ChannelConfig
from monitor.config.feeds import FeedConfig
from monitor.config.shape import LATER
from monitor.model import FirstRun

QUERIES: list[tuple[dict[str, list[str]], str]] = [
    ({"any": ["Streik", "Warnstreik"]}, "Streik OR Warnstreik"),
    ({"all": ["Bahn", "Streik"]}, "Bahn AND Streik"),
    ({"any": ["a", "b"], "all": ["c"], "none": ["d", "e f"]}, 'c AND (a OR b) AND NOT d AND NOT "e f"'),
    ({"any": ["a"], "none": ["d"]}, "a AND NOT d"),
    ({"any": ["a", "b"], "none": ["d"]}, "(a OR b) AND NOT d"),
    ({"all": ["am Telefon", 'er sagte "nein"', "NOT", "C++", "tele*", "back\\slash"]},
     '"am Telefon" AND "er sagte \\"nein\\"" AND "NOT" AND "C++" AND tele* AND "back\\\\slash"'),
]  # fmt: skip


@pytest.mark.parametrize(("lists", "query"), QUERIES)
def test_lists_become_a_query(lists: dict[str, list[str]], query: str) -> None:
    assert WatchConfig.model_validate({"name": "x", **lists}).query_text() == query


def test_a_written_query_is_taken_as_it_is() -> None:
    assert WatchConfig(name="x", query=" a  (b OR c)").query_text() == " a  (b OR c)"


def config(tmp_path: Path, text: str) -> Config:
    (tmp_path / "config.yaml").write_text(text)
    return load(str(tmp_path / "config.yaml"), {}, running=False).config


def test_a_watch_tells_its_own_channels_or_all_but_the_operators(tmp_path: Path) -> None:
    made = config(
        tmp_path,
        """
        watches: [{name: a, query: x}, {name: b, query: x, notify: [ops, c, c]}, {name: c, query: x, notify: c}]
        channels: {c: {console: true}, f: {file: x.log}, ops: {console: }}
        operator: ops
        """,
    )
    assert [made.channels_of(watch) for watch in made.watches] == [("c", "f"), ("ops", "c"), ("c",)]
    assert made.channels["f"].file == str(tmp_path / "x.log")


def test_a_watch_names_feeds_by_id_name_or_address(tmp_path: Path) -> None:
    made = config(
        tmp_path,
        """
        feeds: [https://a.example/, {url: https://b.example/, name: B}, {url: https://c.example/, id: c}]
        watches: [{name: w, query: x, feeds: [https://a.example/, B, c]}]
        """,
    )
    assert made.feeds_of(made.watches[0]) == ("https://a.example/", "https://b.example/", "c")


PRIVATE = [
    ("http://10.1.2.3/feed", True, "in the network"),
    ("http://10.1.2.3:8080/feed", True, "any port"),
    ("http://11.1.2.3/feed", False, "outside of it"),
    ("http://[::1]:80/", True, "one address"),
    ("http://NAS.local/feed", True, "a host name, in any case"),
    ("http://nas.local.example/feed", False, "no other host"),
]


@pytest.mark.parametrize(("url", "expected", "why"), PRIVATE)
def test_allowed_networks_make_an_address_private(tmp_path: Path, url: str, expected: bool, why: str) -> None:
    made = config(tmp_path, f'feeds: [{{url: "{url}", every: 1s}}]\nallow_networks: [10.0.0.0/8, "::1", Nas.local]')
    assert made.private(made.feeds[0].url) is expected, why
    assert made.interval(made.feeds[0])[1] == timedelta(seconds=1 if expected else 4)


FIRST = [
    ("all", FirstRun(mode="all")),
    ("nothing", FirstRun(mode="nothing")),
    ("since 2d", FirstRun(mode="since", since=timedelta(days=2))),
    ("last 5", FirstRun(mode="last", last=5)),
]


@pytest.mark.parametrize(("text", "expected"), FIRST)
def test_a_first_look_is_the_feeds_the_global_or_the_default_one(tmp_path: Path, text: str, expected: FirstRun) -> None:
    made = config(tmp_path, f"feeds: [https://a.example/, {{url: https://b.example/, first_run: {text}}}]")
    assert [made.first_look(feed) for feed in made.feeds] == [FirstRun(), expected]
    made = config(
        tmp_path, f"first_run: {text}\nfeeds: [https://a.example/, {{url: https://b.example/, first_run: all}}]"
    )
    assert [made.first_look(feed) for feed in made.feeds] == [expected, FirstRun(mode="all")]


STORES = [
    ("", "sqlite:///{}/depesche.db", "beside the config"),
    ("store: sqlite:///data/x.db", "sqlite:///{}/data/x.db", "relative to the config"),
    ("store: {url: sqlite:////var/x.db}", "sqlite:////var/x.db", "absolute"),
    ("store: 'sqlite:///:memory:'", "sqlite:///:memory:", "no file"),
    ("store: postgresql://me@db.example/x", "postgresql://me@db.example/x", "another engine"),
]


@pytest.mark.parametrize(("text", "expected", "why"), STORES)
def test_the_store_lies_where_the_config_says(tmp_path: Path, text: str, expected: str, why: str) -> None:
    (tmp_path / "config.yaml").write_text(
        f"feeds: [https://a.example/]\nwatches: [{{name: a, query: b}}]\nchannels: {{c: {{console: true}}}}\n{text}\n"
    )
    loaded = load(str(tmp_path / "config.yaml"), {})
    assert loaded.config.store.url.reveal() == expected.format(tmp_path), why


def test_planned_keys_are_not_keys_yet() -> None:
    for section, model in (
        ("feed", FeedConfig),
        ("watch", WatchConfig),
        ("channel", ChannelConfig),
        ("config", Config),
    ):
        assert not LATER[section] & set(model.model_fields)
