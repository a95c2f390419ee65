"""`depesche compare`: pairs in, verdicts out, with exactly the keys that scripts read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from monitor.cli import app
from monitor.errors import UsageError
from tests.house import CALL, RAIN, RECALL

OFF = CALL.replace("vereinbaren Telefonat", "haben Telefonat abgesagt:")


def compare(*arguments: str, stdin: str = "") -> Any:
    return CliRunner().invoke(app, ["compare", *arguments], input=stdin)


def pair(id_: object, first: str, second: str, **more: object) -> str:
    return json.dumps({"id": id_, "title1": first, "title2": second, **more}, ensure_ascii=False)


def test_one_line_a_pair_with_exactly_these_keys(tmp_path: Path) -> None:
    path = tmp_path / "pairs.jsonl"
    path.write_text("\n".join([pair("a", CALL, RECALL), "", pair(2, CALL, RAIN), pair("c", CALL, OFF)]))
    said = compare(str(path))
    assert said.exit_code == 0, said.output
    lines = [json.loads(line) for line in said.stdout.splitlines()]
    assert all(list(line) == ["id", "same", "verdict", "score", "because"] for line in lines)
    assert [(line["id"], line["same"], line["verdict"]) for line in lines] == [
        ("a", True, "duplicate"),
        (2, False, "different"),
        ("c", True, "update"),
    ]
    assert all(0 <= line["score"] <= 1 for line in lines)
    assert all(isinstance(reason, str) for line in lines for reason in line["because"])
    assert all(line["because"] for line in lines), "an answer has a reason"
    assert lines[2]["because"]


def test_the_window_applies_and_missing_times_count_as_together() -> None:
    far = {"t1": "2026-03-01T10:00:00", "t2": "2026-04-01T10:00:00"}
    stdin = "\n".join([pair("far", CALL, RECALL, **far), pair("one", CALL, RECALL, t1="2026-03-01T10:00:00")])
    far_line, one_line = (json.loads(line) for line in compare("-", stdin=stdin).stdout.splitlines())
    assert not far_line["same"]
    assert one_line["same"]


def test_what_a_pair_may_say_besides_is_taken() -> None:
    more = {f"{key}{side}": value for side in (1, 2) for key, value in (("summary", "s"), ("lang", "deu"), ("url", ""))}
    said = compare(stdin=pair("a", CALL, RECALL, publisher1="Abendblatt", publisher2=None, **more))
    assert json.loads(said.stdout)["same"] is True


@pytest.mark.parametrize(
    ("bad", "named"),
    [
        ("{", "Expecting"),
        ("[1]", "not an object"),
        ('"x"', "not an object"),
        ("[" * 60_000, "recursion"),
        ('{"id": 1, "title1": "x"}', "no 'title2'"),
        ('{"title1": "x", "title2": "y"}', "no 'id'"),
        ('{"id": 1, "title1": "x", "title2": "y", "t1": "heute"}', "no ISO 8601 time"),
    ],
    ids=["broken", "a list", "a string", "deep", "one title", "no id", "no time"],
)
def test_a_bad_line_is_named_and_costs_itself_only(bad: str, named: str) -> None:
    said = compare("-", stdin="\n".join([pair("a", CALL, RAIN), bad, pair("b", CALL, RAIN)]))
    assert said.exit_code == 1
    assert len(said.stdout.splitlines()) == 2
    assert "depesche: line 2 left out: " in said.stderr
    assert named in said.stderr
    assert "Traceback" not in said.output


@pytest.mark.parametrize(
    ("second", "words"),
    [(RECALL, "The same story."), (OFF, "The same story, moved on"), (RAIN, "Two different stories.")],
)
def test_two_headlines_are_explained_in_words(second: str, words: str) -> None:
    said = compare(CALL, second)
    assert said.exit_code == 0
    first, *reasons = said.stdout.splitlines()
    assert first.startswith(words)
    assert "(score " in first
    assert reasons or second == RAIN


def test_a_missing_file_is_a_matter_of_usage(tmp_path: Path) -> None:
    said = compare(str(tmp_path / "nowhere.jsonl"))
    assert isinstance(said.exception, UsageError)
    assert "two headlines" in said.exception.hint
