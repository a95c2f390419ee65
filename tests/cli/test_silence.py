"""`depesche silence`: made, listed and ended beside a running daemon; what was kept back says so."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.alerts.message import mark
from monitor.model import Decision, Delivery, Judged, Passed
from monitor.store.sql.opening import SqlStore, open_store
from tests.cli.making import run, written
from tests.store.making import alert, entry, judged, matched, placed

CONFIG = """\
feeds: [{url: "https://abendblatt.example/feed", name: Abendblatt}]
watches: [{name: oslo, query: Oslo}, {name: Hafen, id: h1, query: Hafen}]
channels: {schirm: {console: true}}
"""


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SqlStore]:
    """One alert on the story s1, as a running daemon would hold the store."""
    monkeypatch.chdir(tmp_path)
    written(tmp_path, CONFIG)
    opened = open_store("sqlite:///depesche.db", base=tmp_path, hold=True, command="depesche run")
    opened.ledger.commit(judged(placed(entry("a"), "s1"), alerts=(alert("a"),)))
    yield opened
    opened.close()


def told(capsys: pytest.CaptureFixture[str]) -> str:
    captured = capsys.readouterr()
    return captured.out + captured.err


def test_what_is_named_is_silenced_at_once(store: SqlStore, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("silence", "add", "--watch", "haf", "--words", "Oslo OR Bergen", "--for", "2h", "--comment", "zu laut",
               "--author", "anna") == 0  # fmt: skip
    assert "silence 1: watch h1, words Oslo OR Bergen, ends in" in told(capsys)
    (one,) = store.silences.all()
    assert (one.watch_id, one.words, one.author, one.comment) == ("h1", "Oslo OR Bergen", "anna", "zu laut")
    assert one.until is not None
    assert one.until - one.since == timedelta(hours=2)


@pytest.mark.parametrize("name", ["s1", "a", "https://anzeiger.example/a"])
def test_a_story_is_named_by_its_id_or_by_an_entry(store: SqlStore, name: str) -> None:
    store.ledger.commit(judged(placed(entry("abcd"), "s9")))
    assert run("silence", "add", "--story", name if name != "a" else "abcd") == 0
    assert store.silences.all()[0].story_id == ("s9" if name == "a" else "s1")


def test_a_message_is_answered_by_its_sign(store: SqlStore) -> None:
    assert run("silence", "add", "--alert", mark(alert("a").key), "--wrong") == 0
    (one,) = store.silences.all()
    assert (one.watch_id, one.story_id, one.comment, one.until) == ("oslo", "s1", "wrong match", None)


def test_the_list_says_how_long_by_whom_and_what_was_kept_back(
    store: SqlStore, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("silence", "list") == 0
    assert told(capsys) == "Nothing is silenced.\n"
    run("silence", "add", "--source", "Bote", "--author", "anna", "--comment", "Urlaub")
    kept = replace(alert("a", story="s2"), muted="silence:1")
    store.ledger.commit(Judged(decision=Decision((kept,))))
    told(capsys)
    run("silence", "list")
    assert told(capsys) == "   1  source Bote\n      until somebody ends it; kept back 1 alert; by anna (Urlaub)\n"
    run("silence", "list", "--json")
    row = json.loads(told(capsys))
    assert (row["id"], row["source"], row["kept_back"], row["holds"]) == (1, "Bote", 1, True)


def test_an_ended_silence_is_listed_on_demand(store: SqlStore, capsys: pytest.CaptureFixture[str]) -> None:
    run("silence", "add", "--source", "Bote")
    assert run("silence", "end", "1") == 0
    assert store.silences.active(datetime.now(UTC)) == ()
    told(capsys)
    run("silence", "list")
    run("silence", "list", "--all")
    said = told(capsys)
    assert said.startswith("Nothing is silenced.\n   1  source Bote\n      ended ")


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        ("add", "silence everything"),
        ("add --for 2h", "silence everything"),
        ("add --watch nirgends", "no watch 'nirgends'"),
        ("add --words a.AND.(", "bracket"),
        ("add --source x --for bald", "no duration"),
        ("add --source x --for 0", "no time at all"),
        ("add --story nirgends", "no story"),
        ("add --alert #abcdef", "alert"),
        ("add --alert #abcdef --watch oslo", "give --alert alone"),
        ("add --source x --wrong", "--alert"),
        ("end 7", "no silence 7"),
    ],
)
def test_what_can_not_be_is_refused_with_a_word(
    store: SqlStore, capsys: pytest.CaptureFixture[str], arguments: str, word: str
) -> None:
    assert run("silence", *(part.replace(".", " ") for part in arguments.split())) == 2
    assert word in told(capsys)
    assert store.silences.all() == ()


def test_alerts_and_explain_say_what_waits_and_what_was_kept_back(
    store: SqlStore, capsys: pytest.CaptureFixture[str]
) -> None:
    morning = datetime(2026, 3, 2, 6, tzinfo=UTC)
    waits, kept = alert("bbbb", story="s2"), replace(alert("bbbb", story="s2", watch="h1"), muted="silence:3")
    one = placed(entry("bbbb"), "s2")
    decision = Decision((waits, kept), (Delivery(waits.key, "schirm", 0, "quiet", morning),))
    store.ledger.commit(Judged((one,), (matched(one), matched(one, "h1")), decision))
    passed = placed(entry("cccc"), "s2")
    why = Decision(passed=(Passed("oslo", "cccc", "the story was told already"),))
    store.ledger.commit(Judged((passed,), (matched(passed),), why))
    assert run("alerts") == 0
    said = told(capsys)
    assert "schirm[0] held for the end of quiet hours, until 2026-03-02 06:00 UTC" in said
    assert "told to nobody: silence 3" in said
    assert run("explain", "bbbb") == 0
    said = told(capsys)
    assert "schirm[0]: held for the end of quiet hours, until 2026-03-02 06:00 UTC" in said
    assert "told to nobody: silence 3" in said
    assert run("explain", "cccc") == 0
    assert "oslo: not by itself: the story was told already" in told(capsys)
