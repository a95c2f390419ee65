"""`depesche test`: the past by a new query, best first, and a query that can't be read with its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from monitor.cli import app
from monitor.errors import QueryError, UsageError
from tests.cli.making import run, written
from tests.daemons import depesche, rss
from tests.receivers import Webhook
from tests.servers import FeedServer
from tests.test_end_to_end import CALL, config

ITEMS = [
    {
        "id": 1,
        "t": "2026-03-01T08:00:00",
        "title": "Zur Lage",
        "content": "Der Vulkan ruht. " + "Nichts geschah. " * 40,
    },
    {"id": 2, "t": "2026-03-01T09:00:00", "title": "Vulkan bricht aus", "url": "https://news.example/2"},
    {"id": 3, "t": "2026-03-01T10:00:00", "title": "Vulkane in Asien"},
    {"id": 4, "title": "Regen in Wien"},
]


def tried(*arguments: str) -> Any:
    lines = "\n".join(json.dumps(item) for item in ITEMS)
    return CliRunner().invoke(app, ["test", *arguments, "--items", "-"], input=lines)


@pytest.fixture(autouse=True)
def _in_london(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")


def test_times_are_those_of_the_configs_zone_else_of_the_systems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("timezone: Asia/Tokyo\n", "utf-8")
    assert tried("Vulkan", "--config", str(config)).stdout.startswith("0.80  2026-03-01 19:00  [Vulkane]")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    assert tried("Vulkan").stdout.startswith("0.80  2026-03-01 11:00  [Vulkane]")


def test_best_first_among_equals_the_newest_with_the_words_in_brackets() -> None:
    said = tried("Vulkan")
    assert said.exit_code == 0, said.output
    lines = said.stdout.splitlines()
    assert lines[0] == "0.80  2026-03-01 10:00  [Vulkane] in Asien"
    assert lines[2:4] == ["0.80  2026-03-01 09:00  [Vulkan] bricht aus", " " * 24 + "https://news.example/2"]
    assert lines[5] == "0.55  2026-03-01 08:00  Zur Lage"
    assert lines[6].strip().startswith("Der [Vulkan] ruht. Nichts")
    assert lines[6].endswith(" geschah.…"), "whole words"
    assert said.stderr == "3 of 4 entries would match\n"


def test_words_need_no_quotes() -> None:
    assert tried("Vulkan", "Asien").stdout == tried("Vulkan Asien").stdout
    assert "[Vulkane] in [Asien]" in tried("Vulkan", "Asien").stdout


def test_the_limit_is_said_and_json_gives_the_places() -> None:
    said = tried("Vulkan", "--limit", "1", "--json")
    (row,) = map(json.loads, said.stdout.splitlines())
    assert (row["id"], row["score"], row["hits"]) == (
        "3",
        0.8,
        [{"part": "Vulkan", "field": "title", "start": 0, "end": 7}],
    )
    assert "3 of 4 entries would match, 1 shown" in said.stderr


def test_where_nothing_is_found_it_is_said_what_to_try_next() -> None:
    said = tried("Erdrutsch")
    assert said.exit_code == 0
    assert said.stderr == "0 of 4 entries would match; `depesche suggest` tries other words\n"


def test_the_concepts_of_a_config_count(tmp_path: Path) -> None:
    path = written(tmp_path, "concepts: {wetter: [Regen, Schnee]}\n")
    assert "[Regen] in Wien" in tried("wetter", "--config", path).stdout
    assert not tried("wetter").stdout


def test_a_broken_query_is_shown_with_its_place() -> None:
    said = tried("Vulkan AND")
    assert isinstance(said.exception, QueryError)
    assert said.stderr.splitlines() == ["Vulkan AND", "       ^^^"]
    assert run("test", "Vulkan AND", "--items", "nowhere") == 2


def test_items_and_url_exclude_each_other() -> None:
    assert isinstance(tried("Vulkan", "--url", "https://a.example/").exception, UsageError)


def test_the_store_and_a_feed_can_be_tried(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(CALL))
        path = str(config(tmp_path, server.url("/feed"), hook.url))
        assert depesche("once", "--config", path).returncode == 0
        for more in ((), ("--since", "1h"), ("--url", server.url("/feed"))):
            said = depesche("test", "telefonat Putin Trump", *more, "--config", path)
            assert said.returncode == 0, said.stderr
            assert "[Putin]" in said.stdout
            assert "1 von einem Eintrag würde passen" in said.stderr
        for since, what in (("gestern", "is no duration"), ("", "--since says nothing")):
            wrong = depesche("test", "Putin", "--since", since, "--config", path)
            assert (wrong.returncode, wrong.stdout) == (2, "")
            assert what in wrong.stderr
