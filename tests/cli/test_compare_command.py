"""`depesche compare`: pairs in, verdicts out, with exactly the keys that scripts read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from monitor.app.compare import comparison
from monitor.cli import app
from monitor.errors import UsageError
from monitor.model import Verdict
from tests.house import CALL, RAIN, RECALL
from tests.stories.made import entry

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


def test_the_window_and_the_sensitivity_of_a_config_hold(tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    day = {"t1": "2026-03-01T10:00:00", "t2": "2026-03-02T10:00:00"}
    config.write_text("feeds: [https://a.example/feed]\nwatches: []\nstories: {window: 6h}\n")
    asked = pair("a", CALL, RECALL, **day)
    assert json.loads(compare(stdin=asked).stdout)["same"]
    said = json.loads(compare("-", "--config", str(config), stdin=asked).stdout)
    assert not said["same"]
    assert "24 hours apart, the window is 6" in " ".join(said["because"])


class Sure:
    """A model that finds all alike."""

    def closeness(self, text: str, others: Sequence[str]) -> list[float]:
        return [0.99] * len(others)

    def knows(self, text: str) -> bool:
        return True


@pytest.mark.parametrize(
    ("wanted", "near", "across"),
    [
        ("{}", False, False),
        ("{meaning: true}", True, False),
        ("{meaning: true, across_languages: true}", True, True),
    ],
)
def test_the_model_of_a_config_is_asked(tmp_path: Path, wanted: str, near: bool, across: bool) -> None:
    config = tmp_path / "config.yaml"
    config.write_text(f"feeds: [https://a.example/feed]\nwatches: []\nstories: {wanted}\n")
    judge = comparison(config, Sure)
    cat = entry("Feuerwehr rettet Kater vom Schornstein"), entry("Kater auf dem Dach hält Feuerwehr in Atem")
    fire = entry("Großbrand zerstört zwei Hallen"), entry("Fire destroys two sheds", language="en")
    assert (judge(*cat).verdict is not Verdict.DIFFERENT) is near
    assert (judge(*fire).verdict is not Verdict.DIFFERENT) is across
