"""`depesche replay`: its lines are an interface that scripts read."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from monitor.cli import app, clock
from monitor.errors import ConfigError, UsageError
from monitor.store.sql.opening import open_store
from tests.house import CALL, RAIN, RECALL
from tests.store.making import entry, judged, placed

CONFIG = """\
feeds: ["https://abendblatt.example/feed"]
watches: [{name: Anruf, query: "Telefonat Adler Brandt"}]
channels: {schirm: {console: true}}
timezone: Asia/Tokyo
"""


def record(id_: object, title: str, hour: int = 0, **more: object) -> str:
    return json.dumps({"id": id_, "t": f"2026-03-01T{hour:02}:00:00", "title": title, **more}, ensure_ascii=False)


def items(folder: Path, *lines: str) -> str:
    path = folder / "items.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def replay(*arguments: str, stdin: str | bytes = "") -> Any:
    return CliRunner().invoke(app, ["replay", *arguments], input=stdin)


def test_one_line_an_item_with_exactly_these_keys(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(CONFIG, encoding="utf-8")
    path = items(tmp_path, record("a", CALL, 1, lang="deu"), record("b", RAIN, 2), record(3, RECALL, 3, lang="de"))
    said = replay(path, "--json", "--config", str(tmp_path / "config.yaml"))
    assert said.exit_code == 0, said.output
    lines = [json.loads(line) for line in said.stdout.splitlines()]
    assert [line["id"] for line in lines] == ["a", "b", 3]
    assert all(list(line) == ["id", "story", "placement", "because", "matches", "alerts"] for line in lines)
    assert [line["placement"] for line in lines] == ["new", "new", "duplicate"]
    assert lines[0]["story"] == lines[2]["story"] != lines[1]["story"]
    assert lines[0]["alerts"] == [{"watch": "Anruf", "reason": "first"}]
    assert lines[1]["matches"] == lines[1]["alerts"] == lines[2]["alerts"] == []
    (match,) = lines[0]["matches"]
    assert list(match) == ["watch", "score", "because"]
    assert 0 <= match["score"] <= 1
    assert all(isinstance(reason, str) for reason in (*match["because"], *lines[2]["because"]))
    assert "items/s" in said.stderr


def test_without_a_config_there_are_no_watches_even_where_one_lies_in_the_folder(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(CONFIG, encoding="utf-8")
    said = replay(items(tmp_path, record("a", CALL)), "--json")
    assert json.loads(said.stdout)["matches"] == []
    assert not (tmp_path / "depesche.db").exists(), "nothing is stored"


def test_the_report_for_people_names_story_match_and_alert(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(CONFIG, encoding="utf-8")
    path = items(tmp_path, record("a", CALL, 1), record("b", RECALL, 2), json.dumps({"id": "c", "title": RAIN}))
    said = replay(path, "--config", str(tmp_path / "config.yaml"))
    assert said.exit_code == 0
    for expected in ("2026-03-01 10:00  + s", "ALERT Anruf (first)", "duplicate", "----------------  + "):
        assert expected in said.stdout
    assert "3 items, 2 stories, 1 duplicate, 0 updates, 1 alert;" in said.stderr


@pytest.mark.parametrize(
    ("bad", "named"),
    [
        ("{", "Expecting"),
        ("[1]", "not an object"),
        ('{"title": "x"}', "no 'id'"),
        ("[" * 60_000, "recursion"),
    ],
    ids=["broken", "a list", "no id", "deep"],
)
def test_a_bad_line_is_named_and_costs_itself_only(tmp_path: Path, bad: str, named: str) -> None:
    said = replay(items(tmp_path, record("a", CALL), "", bad, record("b", RAIN)), "--json")
    assert said.exit_code == 1
    assert len(said.stdout.splitlines()) == 2
    assert "depesche: line 3 left out: " in said.stderr
    assert named in said.stderr


def test_an_item_whose_time_cannot_be_read_is_still_an_item(tmp_path: Path) -> None:
    bad = '{"id": 1, "t": "gestern", "title": "Dammbruch bei Neustadt"}'
    said = replay(items(tmp_path, record("a", CALL), bad, record("b", RAIN)), "--json")
    assert said.exit_code == 0
    assert [json.loads(line)["id"] for line in said.stdout.splitlines()] == ["a", 1, "b"]
    assert "line 2: t is no ISO 8601 time: 'gestern'; taken as missing" in said.stderr


def test_bytes_that_are_no_utf_8_cost_their_line_only() -> None:
    said = replay("-", "--json", stdin=b'{"id": "a", "title": "\xff\xfe"}\n' + record("b", CALL).encode() + b"\n")
    assert said.exit_code == 1
    assert [json.loads(line)["id"] for line in said.stdout.splitlines()] == ["b"]


def test_standard_input_an_own_zone_and_no_items_at_all() -> None:
    zoned = json.dumps({"id": "z", "t": "2026-03-01T12:00:00+02:00", "title": CALL})
    said = replay("-", stdin=zoned + "\n")
    assert "2026-03-01 10:00" in said.stdout
    nothing = replay("-")
    assert (nothing.exit_code, nothing.stdout) == (0, "")


def test_speed_says_time_and_memory(tmp_path: Path) -> None:
    said = replay(items(tmp_path, record("a", CALL)), "--speed")
    assert " MB at the most" in said.stderr
    assert "items/s" in said.stderr


def test_a_missing_file_and_a_directory_and_a_bad_config_are_matters_of_usage(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.jsonl", tmp_path):
        assert isinstance(replay(str(path)).exception, UsageError)
    said = replay(items(tmp_path, record("a", CALL)), "--config", str(tmp_path / "none.yaml"))
    assert isinstance(said.exception, ConfigError)


def _configs(folder: Path) -> tuple[str, str]:
    old, new = folder / "old.yaml", folder / "new.yaml"
    old.write_text(CONFIG, encoding="utf-8")
    new.write_text(CONFIG.replace("Telefonat Adler Brandt", "Regen Wochenende"), encoding="utf-8")
    return str(new), str(old)


def test_two_configs_are_compared_by_the_alerts_gained_and_lost(tmp_path: Path) -> None:
    new, old = _configs(tmp_path)
    path = items(tmp_path, record("a", CALL, 1), record("b", RAIN, 2), record("c", RECALL, 3))
    said = replay(path, "--config", new, "--against", old, "--json")
    assert said.exit_code == 0, said.output
    assert [json.loads(line) for line in said.stdout.splitlines()] == [
        {"id": "a", "title": CALL, "gained": [], "lost": [{"watch": "Anruf", "reason": "first"}]},
        {"id": "b", "title": RAIN, "gained": [{"watch": "Anruf", "reason": "first"}], "lost": []},
    ]
    assert "Anruf: 1 gained, 1 lost" in said.stderr
    shown = replay(path, "--config", new, "--against", old).stdout
    assert "+ Anruf (first): " in shown
    assert "- Anruf (first): " in shown
    same = replay(path, "--config", old, "--against", old)
    assert same.stdout == ""
    assert "3 items, 1 alert in both; nothing changes" in same.stderr


def test_what_the_store_has_seen_is_replayed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new, old = _configs(tmp_path)
    store = open_store("sqlite:///depesche.db", base=tmp_path, hold=False, command="a test")
    told = {"call": CALL, "rain": RAIN, "old": RECALL}
    ages = {"call": 2, "rain": 1, "old": 200}
    made = [entry(name, title=title, seen=clock.now() - timedelta(hours=ages[name])) for name, title in told.items()]
    store.ledger.commit(judged(*map(placed, made)))
    store.close()
    said = replay("--since", "3d", "--config", old, "--json")
    assert said.exit_code == 0, said.output
    assert [json.loads(line)["id"] for line in said.stdout.splitlines()] == ["call", "rain"]
    monkeypatch.setenv("DEPESCHE_CONFIG", old)
    assert replay("--since", "3d", "--json").stdout == said.stdout, "by the watches of the config that names the store"
    compared = replay("--since", "3d", "--config", new, "--against", old, "--json")
    assert [json.loads(line)["id"] for line in compared.stdout.splitlines()] == ["call", "rain"]


@pytest.mark.parametrize("arguments", [(), ("items.jsonl", "--since", "3d")], ids=["neither", "both"])
def test_items_come_from_a_file_or_from_the_store(arguments: tuple[str, ...]) -> None:
    said = replay(*arguments)
    assert isinstance(said.exception, UsageError)
