"""`depesche suggest`: a query's other words, tried on what is known."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from monitor.cli import clock
from monitor.store.sql.opening import open_store
from tests.cli.making import GOOD, run, written
from tests.store.making import entry, judged, placed

LINES = [
    "Adler telefoniert mit Brandt über den Hafen",
    "Telefonat: Brandt und Adler beraten über Hafenvertrag",
    "Adler und Brandt: Telefonat über Hafenvertrag verschoben",
    "Telefonat geplant: Adler hält am Hafenvertrag fest",
    "Fernruf: Adler und Brandt sprechen sich aus",
    "Regen am Wochenende",
]


@pytest.fixture
def items(tmp_path: Path) -> str:
    lines = [json.dumps({"id": n, "title": title, "lang": "de"}) for n, title in enumerate(LINES)]
    return written(tmp_path, "\n".join(lines), "items.jsonl")


def test_each_proposal_says_what_it_would_add(tmp_path: Path, items: str, capsys: pytest.CaptureFixture[str]) -> None:
    config = written(tmp_path)
    assert run("suggest", "Telefonat Adler Brandt", "--items", items, "--config", config) == 0
    told = capsys.readouterr().out
    assert "finds 3 of 6 past entries" in told
    assert "Telefonat: Telefonat ×2, telefoniert ×1" in told
    assert "+1    Telefonat Adler (Brandt OR Hafenvertrag)" in told
    assert "e.g. Telefonat geplant: Adler hält am [Hafenvertrag] fest" in told


def test_scripts_get_a_line_a_proposal(tmp_path: Path, items: str, capsys: pytest.CaptureFixture[str]) -> None:
    config = written(tmp_path)
    assert run("suggest", "Telefonat Adler Brandt", "--items", items, "--json", "--all", "--config", config) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"kind", "what", "query", "option", "adds", "words", "examples"} == set(found[0])
    assert {"manner", "spelling", "in company"} <= {each["kind"] for each in found}


def test_what_is_shown_fits_a_line_of_80_and_nothing_is_shown_twice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    far = "Die Aussprache der Abordnungen im großen Rathaussaal von Lindenau zieht sich hin: am Ende Feuer im Saal"
    titles = [far, *(f"Flammen in {place} und viele Helfer aus dem ganzen Umland im Einsatz" for place in "ABCDEF")]
    lines = [json.dumps({"id": n, "title": title, "lang": "de"}) for n, title in enumerate(titles)]
    items = written(tmp_path, "\n".join(lines), "items.jsonl")
    assert run("suggest", "Flammen", "--items", items, "--config", written(tmp_path)) == 0
    told = capsys.readouterr().out
    assert max(map(len, told.splitlines())) <= 80
    assert "by: Feuer ×1" in told
    assert "am Ende [Feuer] im Saal" in told
    assert told.count("[Feuer]") == 1, "another synonym that adds the same entry is left out"


def test_a_thesaurus_beside_the_config_brings_synonyms(
    tmp_path: Path, items: str, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path, "UTF-8\nTelefonat|1\n-|Fernruf|Fernschreiben\n", "th_de.dat")
    config = written(tmp_path, GOOD + "thesaurus: [th_de.dat]\n")
    assert run("suggest", "Telefonat Adler Brandt", "--items", items, "--config", config) == 0
    assert "+1    (Telefonat OR Fernruf) Adler Brandt" in capsys.readouterr().out


def test_a_thesaurus_that_is_not_there_is_named(tmp_path: Path, items: str, capsys: pytest.CaptureFixture[str]) -> None:
    config = written(tmp_path, GOOD + "thesaurus: [nowhere.dat]\n")
    assert run("suggest", "Telefonat", "--items", items, "--config", config) == 2
    assert "nowhere.dat can't be read" in capsys.readouterr().err


def test_a_broken_query_is_shown_with_its_place(tmp_path: Path, items: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("suggest", '"Telefonat', "--items", items, "--config", written(tmp_path)) == 2
    assert "^" in capsys.readouterr().err


@pytest.mark.parametrize(("strictness", "matches"), [("wide", 1), ("normal", 0)])
def test_only_a_wide_watch_finds_what_the_thesaurus_has(
    tmp_path: Path, strictness: str, matches: int, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path, "UTF-8\nTelefonat|1\n-|Fernruf|Fernschreiben\n", "th_de.dat")
    watch = f'watches: [{{name: Anruf, query: "Telefonat Adler Brandt", strictness: {strictness}}}]\n'
    config = written(tmp_path, f"channels: {{schirm: {{console: true}}}}\nthesaurus: [th_de.dat]\n{watch}")
    item = json.dumps({"id": 1, "title": "Fernruf: Adler und Brandt sprechen sich aus", "lang": "de"})
    assert run("replay", written(tmp_path, item, "one.jsonl"), "--json", "--config", config) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert len(json.loads(line)["matches"]) == matches


def test_a_german_config_is_answered_in_german(tmp_path: Path, items: str, capsys: pytest.CaptureFixture[str]) -> None:
    config = written(tmp_path, GOOD + "locale: de\n")
    assert run("suggest", "Telefonat Adler Brandt", "--items", items, "--config", config) == 0
    told = capsys.readouterr()
    assert "findet 3 von 6 früheren Einträgen" in told.out
    assert "kommt mit vor: Hafenvertrag neben Brandt" in told.out
    assert "z. B. Telefonat geplant" in told.out
    assert "durch: Hafenvertrag ×1" in told.out
    assert "brächte" in told.err
    assert run("suggest", "Telefonat AND", "--items", items, "--config", config) == 2
    assert "nach AND kommt nichts" in capsys.readouterr().err
    assert run("test", "Adler title: x", "--items", items, "--config", config) == 0
    told = capsys.readouterr()
    assert "0 von 6 Einträgen würden passen; `depesche suggest` versucht andere Wörter" in told.err
    assert "'title:' ist hier ein Wort" in told.err


def test_the_concepts_and_the_language_are_those_of_the_config_that_names_the_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DEPESCHE_CONFIG", written(tmp_path, GOOD + "locale: de\nconcepts: {Wetter: [Regen]}\n"))
    store = open_store("sqlite:///depesche.db", base=tmp_path, hold=False, command="a test")
    store.ledger.commit(judged(placed(entry("rain", title="Regen am Wochenende", seen=clock.now()))))
    store.close()
    assert run("suggest", "Wetter") == 0
    assert "findet 1 von einem früheren Eintrag" in capsys.readouterr().out
