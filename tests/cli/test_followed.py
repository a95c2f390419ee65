"""Following a story, as the commands show it: `test` on the store, `explain`, `replay`."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.model import Watch
from tests.cli.making import run, written
from tests.fakes import MORNING
from tests.house import CALL, RAIN, House, file_store, made_entry, made_feed, made_watch

AGAIN = "Hafenvertrag: Ministerin Adler und Konsul vereinbaren Telefonat"
OFF = "Hafenvertrag: Ministerin sagt Telefonat mit Konsul ab"
THIRD = "Hafenvertrag: Ministerin und Konsul vereinbaren Telefonat"
PAPERS = ("abendblatt", "kurier", "bote", "echo", "funk")
CONFIG = """\
feeds: ["https://abendblatt.example/feed"]
watches:
  - {name: Anruf, query: "Telefonat Adler Brandt"}
  - {name: Absage, query: "Telefonat Adler -Konsulin"}
  - {name: Genau, query: "Telefonat Adler Brandt", strictness: exact}
channels: {schirm: {console: true}}
"""


@pytest.fixture
def config(tmp_path: Path) -> str:
    """A config whose store has heard of the call, and of what came of it."""
    watches: list[Watch] = [
        made_watch("Anruf", "Telefonat Adler Brandt"),
        made_watch("Absage", "Telefonat Adler -Konsulin"),
        made_watch("Genau", "Telefonat Adler Brandt", strictness="exact"),
    ]
    store = file_store(tmp_path)
    house = House(store, feeds=[made_feed(name) for name in PAPERS], watches=watches)
    titles = (CALL, RAIN, AGAIN, OFF, THIRD.replace("Konsul", "Konsulin"))
    for number, (paper, title) in enumerate(zip(PAPERS, titles, strict=True)):
        house.clock.now = MORNING + timedelta(hours=number)
        house.hear(made_entry(title, f"n{number}", feed=paper, at=house.clock.now))
    store.close()
    return written(tmp_path, CONFIG)


def test_a_query_tried_on_the_store_follows_its_stories(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("test", "Telefonat Adler Brandt", "--since", "520w", "--config", config, "--json") == 0
    said = capsys.readouterr()
    titles = [json.loads(line)["title"] for line in said.out.splitlines()]
    assert titles == [CALL, AGAIN, OFF]
    assert "3 of 5 entries would match" in said.err
    assert run("test", "Telefonat Adler Brandt -Ministerin", "--since", "520w", "--config", config) == 0
    assert "0 of 5 entries" in capsys.readouterr().err


def test_explain_says_whose_story_an_entry_was_found_with(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explain", "bote-n2", "--config", config) == 0
    said = capsys.readouterr().out
    assert "Anruf: matched, 0.68" in said
    assert f"of a story that matched before: “{CALL}”" in said
    assert "Ministerin [Adler] und Konsul" in said
    assert "Anruf: not by itself: one more telling of a story that matched before: counted, rings nobody" in said
    assert "nor by its story, which matched: strictness is exact" in said


def test_explain_says_why_a_story_is_not_followed(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explain", "funk-n4", "--config", config) == 0
    said = capsys.readouterr().out
    assert "Absage: no match" in said
    assert "nor by its story, which matched: Konsulin is excluded, and stands here" in said
    assert run("explain", "abendblatt-n0", "--config", config) == 0
    assert "nor by its story" not in capsys.readouterr().out


def test_replay_marks_what_is_inherited(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "items.jsonl"
    records = [
        {"id": number, "t": f"2026-03-01T0{number}:00:00", "title": title, "publisher": f"p{number}", "lang": "de"}
        for number, title in enumerate((CALL, AGAIN, OFF))
    ]
    path.write_text("".join(json.dumps(each) + "\n" for each in records), encoding="utf-8")
    config = written(tmp_path, CONFIG)
    assert run("replay", str(path), "--config", config, "--json") == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    marks = [{match["watch"]: match.get("inherited", False) for match in line["matches"]} for line in lines]
    assert marks[0] == {"Anruf": False, "Absage": False, "Genau": False}
    assert marks[1] == {"Anruf": True, "Absage": False}
    assert marks[2] == {"Anruf": True, "Absage": True}
    assert {"watch": "Anruf", "reason": "update"} in lines[2]["alerts"]
    assert not lines[1]["alerts"]
    assert run("replay", str(path), "--config", config) == 0
    assert "of a story that matched before" in capsys.readouterr().out
