"""`depesche check`: all faults at once, each with its place and no secret; else what would run."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.cli.making import GOOD, run, written

FAULTY = """\
feeds: ["https://abendblatt.example/feed", "nirgendwo"]
watches:
  - {name: Anruf, query: "Telefonat AND ("}
  - {name: Wetter, query: Regen, notify: [fax]}
channels:
  post: {url: "gibtsnicht://user:ganzgeheim@host.example"}
colour: red
"""


def test_every_fault_is_named_at_once_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, FAULTY)
    assert run("check", "--config", path) == 2
    out, err = capsys.readouterr()
    assert out == ""
    for place, words in (
        (":1:44: feeds[1].url", "https://"),
        (":3:", "watches[0].query: a bracket is opened and never closed"),
        (":4:", "unknown channel 'fax'"),
        (":6:", "channels.post.url"),
        (":7:1: colour", "unknown key"),
    ):
        assert any(place in line and words in line for line in err.splitlines()), (place, words, err)
    assert "5 faults; nothing would run" in err
    lines = [int(line.partition("yaml:")[2].split(":")[0]) for line in err.splitlines() if "yaml:" in line]
    assert lines == sorted(lines), "whichever room found them"
    assert "ganzgeheim" not in err


def test_a_good_config_says_what_would_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path)
    assert run("check", "--config", path) == 0
    out, err = capsys.readouterr()
    assert err == ""
    for expected in (
        path,
        "1 feed",
        "Abendblatt",
        "every 5m",
        "1 watch",
        "Telefonat Adler Brandt",
        "→ schirm",
        "1 receiver",
    ):
        assert expected in out
    assert list(tmp_path.iterdir()) == [Path(path)], "no store is opened"


def test_what_is_meant_for_an_operator_and_is_none_is_warned_about(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, GOOD.replace("Telefonat Adler Brandt", "Adler ODER Brandt"))
    assert run("check", "--config", path) == 0
    err = capsys.readouterr().err
    assert "watches[0].query: 'ODER' is no operator here; OR, in capitals, is the operator (warning)" in err


@pytest.mark.parametrize(
    ("written_query", "warned"),
    [
        (
            "Streik #Bahn",
            "watches[0].query: '#Bahn' is a comment here; put the whole query in quotes, or a blank behind",
        ),
        ("Streik   #Bahn and so on", "'#Bahn' is a comment here"),
        ("Streik # since the spring", ""),
        ("'Streik #Bahn'", ""),
        ('"Streik" #Bahn', ""),
        ("Streik#Bahn", ""),
        (">-\n      Streik #Bahn", ""),
        ("Streik\n    # a comment of its own line\n    notify: schirm", ""),
    ],
)
def test_a_hashtag_that_yaml_takes_for_a_comment_is_warned_about(
    tmp_path: Path, written_query: str, warned: str, capsys: pytest.CaptureFixture[str]
) -> None:
    config = f"feeds: [https://abendblatt.example/feed]\nwatches:\n  - name: Streik\n    query: {written_query}\n"
    path = written(tmp_path, config + "channels: {schirm: {console: true}}\n")
    assert run("check", "--config", path) == 0
    err = capsys.readouterr().err
    assert warned in err
    assert ("is a comment here" in err) == bool(warned)
    assert not warned or f"{path}:4:12: " in err


def test_a_muted_watch_and_one_that_tells_nobody_are_shown_as_such(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    muted = GOOD.replace('Brandt"}', 'Brandt", enabled: false}')
    assert run("check", "--config", written(tmp_path, muted)) == 0
    assert "(muted)" in capsys.readouterr().out


def test_ten_thousand_feeds_are_looked_over_in_seconds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    many = "\n".join(f"  - https://blatt{number}.example/feed" for number in range(10_000))
    began = time.monotonic()
    assert run("check", "--config", written(tmp_path, GOOD.replace("watches:", f"{many}\nwatches:", 1))) == 0
    assert time.monotonic() - began < 20
    out = capsys.readouterr().out
    assert "10001 feeds" in out
    assert "and 9951 more" in out


SEALED = """\
feeds: [{url: "https://abendblatt.example/feed", headers: {X-Token: {file: /nowhere/token}}}]
watches: [{name: Anruf, query: Telefonat}]
channels:
  post: {url: {credential: mail}}
  mehr: {urls: [{credential: one}, "json://localhost/x"]}
store: {url: {credential: database}}
proxy: {file: /nowhere/proxy}
"""


def test_sealed_secrets_are_taken_for_given_and_everything_else_is_judged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, SEALED)
    assert run("check", "--config", path) == 2
    assert "can't be read" in capsys.readouterr().err
    assert run("check", "--sealed", "--config", path) == 0
    assert capsys.readouterr() == ("", "")
    path = written(tmp_path, SEALED.replace("query: Telefonat", "query: 'Telefonat AND ('"))
    assert run("check", "--sealed", "--config", path) == 2
    assert "a bracket is opened" in capsys.readouterr().err


def test_quiet_says_only_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "--quiet", "--config", written(tmp_path)) == 0
    assert capsys.readouterr().out == ""


WAYS = """\
feeds: [https://abendblatt.example/feed]
watches: [{name: Anruf, query: Telefonat, notify: [laut, "post, else handy"]}]
channels:
  handy: {url: "json://127.0.0.1:1/x", tags: [laut], fallback: buch}
  post: {url: "jsons://127.0.0.1:1/y"CA}
  buch: {file: a.log}
"""


def test_it_shows_who_takes_over_from_whom(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "--config", written(tmp_path, WAYS.replace("CA", ""))) == 0
    assert "→ handy, else buch; post, else handy, else buch" in capsys.readouterr().out


@pytest.mark.parametrize(("content", "said"), [(None, "can't be read"), ("words", "is no PEM file of certificates")])
def test_an_authority_that_is_none_is_named_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None, said: str
) -> None:
    if content is not None:
        (tmp_path / "own.pem").write_text(content, encoding="utf-8")
    assert run("check", "--config", written(tmp_path, WAYS.replace("CA", ", ca: own.pem"))) == 2
    assert f"config.yaml:5:44: channels.post.ca: {said}" in capsys.readouterr().err


def test_concepts_in_a_circle_are_one_fault_and_hide_no_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = GOOD.replace("Telefonat Adler Brandt", "Telefonat AND") + "concepts: {Au: [Aue], Haus: [Bau], Bau: [Haus]}\n"
    assert run("check", "--config", written(tmp_path, text)) == 2
    said = capsys.readouterr().err
    assert said.count("in a circle") == 1
    assert "concepts.Haus: concepts stand for each other in a circle" in said
    assert "nothing follows AND" in said


def test_what_is_wrong_with_a_query_is_said_in_the_language_of_the_config(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = GOOD.replace("Telefonat Adler Brandt", "titel:Adler") + "locale: de\n"
    assert run("check", "--config", written(tmp_path, text)) == 2
    assert "watches[0].query: ein Feld 'titel' gibt es nicht; title: gemeint?" in capsys.readouterr().err


def test_a_query_in_a_list_of_words_is_warned_about(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = GOOD.replace('query: "Telefonat Adler Brandt"', "any: [Adler, 'title:Brandt']")
    assert run("check", "--config", written(tmp_path, text)) == 0
    assert "watches[0].any[1]: 'title:Brandt' is looked for word for word" in capsys.readouterr().err
