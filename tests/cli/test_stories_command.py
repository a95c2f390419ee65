"""`depesche stories`: the list, one story whole, and the user's word."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.cli import clock
from monitor.store.base import Store
from monitor.store.sql.opening import open_store
from tests.cli.making import GOOD, run, written
from tests.store.making import entry, judged, placed

NOW = clock.now()
TITLES = {
    "fire": "Großbrand im Osthafen: zwei Lagerhallen zerstört",
    "copy": "Zwei Lagerhallen bei Großbrand im Osthafen zerstört",
    "wrong": "Lagerhallen im Osthafen werden für zwei Millionen saniert",
    "with-it": "Osthafen: Lagerhallen werden saniert, zwei Millionen bewilligt",
}


@pytest.fixture
def config(tmp_path: Path) -> str:
    """A store with one story of four tellings, two of which do not belong there, and a story by itself."""
    path = written(tmp_path, GOOD)
    with_store = opened(tmp_path)
    told = [
        placed(
            replace(entry(name, title=title, seen=NOW - timedelta(minutes=50 - number)), publisher=f"Blatt {number}"),
            "s-fire",
            because=(f"rare words: of {name}",),
            certain=name != "wrong",
        )
        for number, (name, title) in enumerate(TITLES.items())
    ]
    alone = placed(entry("rain", title="Regen am Wochenende", seen=NOW - timedelta(hours=2)), "s-rain")
    with_store.ledger.commit(judged(*told, alone))
    with_store.close()
    return path


def opened(folder: Path) -> Store:
    return open_store("sqlite:///depesche.db", base=folder, hold=False, command="a test")


@pytest.fixture
def store(config: str, tmp_path: Path) -> Iterator[Store]:
    opened_now = opened(tmp_path)
    yield opened_now
    opened_now.close()


def test_the_list_shows_who_tells_it_and_what_is_uncertain(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("stories", "--config", config) == 0
    told = capsys.readouterr().out
    assert TITLES["fire"] in told
    assert "4 tellings by 1 source, 1 uncertain" in told, "all have the same site"
    assert "Regen" not in told
    assert run("stories", "--all", "--config", config) == 0
    assert "Regen" in capsys.readouterr().out


def test_nothing_to_show_is_exit_code_1(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("stories", "--since", "1m", "--config", config) == 1
    assert "No story" in capsys.readouterr().out


@pytest.mark.parametrize("what", ["s-fire", "copy", "https://anzeiger.example/with-it"])
def test_a_story_is_shown_whole_by_any_of_its_names(config: str, what: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("stories", what, "--config", config) == 0
    told = capsys.readouterr().out
    for name, title in TITLES.items():
        assert title in told
        assert f"rare words: of {name}" in told


def test_scripts_get_one_object_a_story(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("stories", "--json", "--config", config) == 0
    (story,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert [each["id"] for each in story["entries"]] == list(TITLES)
    assert [each["certain"] for each in story["entries"]] == [True, True, False, True]
    assert [each["title"] for each in story["headlines"]] == list(TITLES.values())


def test_not_the_same_takes_along_what_is_more_like_it(
    config: str, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("stories", "apart", "wrong", "--dry-run", "--config", config) == 0
    assert "2 entries would move" in capsys.readouterr().out
    assert len(store.stories.of_story("s-fire")) == 4, "a dry run moves nothing"
    assert run("stories", "apart", "wrong", "--comment", "a renovation is no fire", "--config", config) == 0
    told = capsys.readouterr()
    assert "2 entries moved" in told.out
    assert {each.entry.id for each in store.stories.of_story("s-fire")} == {"fire", "copy"}
    (said,) = store.opinions.standing()
    assert (said.same, said.moved, said.comment) == (False, ("wrong", "with-it"), "a renovation is no fire")
    number = re.search(r"undo (\d+)", told.err)
    assert number
    assert run("stories", "undo", number[1], "--config", config) == 0
    assert len(store.stories.of_story("s-fire")) == 4
    assert store.opinions.standing() == ()


def test_the_same_brings_the_later_story_into_the_earlier(config: str, store: Store) -> None:
    assert run("stories", "join", "rain", "copy", "--config", config) == 0
    assert len(store.stories.of_story("s-rain")) == 5, "the rain was first"
    assert store.stories.of_story("s-fire") == ()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("apart", "rain"), "alone in its story"),
        (("apart", "rain", "fire"), "two stories already"),
        (("apart", "fire", "fire"), "always the same story as itself"),
        (("join", "fire", "copy"), "one story already"),
        (("undo", "7"), "no opinion '7'"),
        (("undo",), "can't be done"),
        (("nowhere",), "no story or entry is known as 'nowhere'"),
        (("a", "b"), "can't be done"),
        (("--since", "soon"), "is no duration"),
        (("--since", ""), "--since says nothing"),
    ],
)
def test_what_can_not_be_done_is_said(
    config: str, words: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("stories", *words, "--config", config) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert told.out == ""
