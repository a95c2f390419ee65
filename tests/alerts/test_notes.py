"""What Depesche says of itself: every sentence of the house has its German beside it, and nobody's words are changed."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

import monitor
from monitor.alerts.notes import GERMAN, worded
from monitor.feeds.health import _TITLES, Happened, assess
from monitor.model import Feed, FeedState, Habits, said

UTC = ZoneInfo("UTC")
NOW = datetime(2026, 4, 25, 18, 5, tzinfo=UTC)
HOUSE = Path(monitor.__file__).parent


def sentences() -> Iterator[str]:
    """The templates of all calls of `said` in the house, and those that a table holds for it."""
    yield from _TITLES.values()
    for file in sorted(HOUSE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "said":
                (template,) = node.args
                if isinstance(template, ast.Constant):
                    yield str(template.value)


def names(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


SENTENCES = sorted(set(sentences()))


def test_no_sentence_of_the_house_is_without_german_and_no_german_without_its_sentence() -> None:
    assert set(SENTENCES) == set(GERMAN)
    assert len(SENTENCES) > 50


@pytest.mark.parametrize("template", SENTENCES)
def test_the_german_says_what_the_english_says(template: str) -> None:
    german = GERMAN[template]
    left_out = names(template) - names(german)
    assert names(german) <= names(template), "nothing that nobody fills in"
    assert left_out <= {"note"}, "the pace's own note is English"
    assert german != template
    filled = dict.fromkeys(names(template), "X")
    assert worded(said(template, **filled), "en", UTC) == template.format(**filled)
    assert worded(said(template, **filled), "de_AT", UTC) == german.format(**filled)


def test_a_sentence_within_a_sentence_is_said_in_the_same_language() -> None:
    sites = said("{names} and {count} more", names="a.example, b.example", count=3)
    whole = said(
        "No site has answered since {since}: {sites}. Most likely it is our own network or name server.",
        since="08:00",
        sites=sites,
    )
    assert "a.example, b.example and 3 more. Most likely" in whole, "as a string it is English"
    assert "seit 08:00 geantwortet: a.example, b.example und 3 weitere. Wahrscheinlich" in worded(whole, "de", UTC)


@given(st.text(), st.sampled_from(["de", "en", "fr", ""]))
def test_words_of_the_world_come_through_as_they_are(text: str, locale: str) -> None:
    assert worded(text, locale, UTC) == text
    assert text in worded(said("“{feed}” is the first of its feeds to answer.", feed=text), locale, UTC)
    assert text in worded(
        said("{text} It lasted {span}.", text=said("{room} are left.", room=text), span="2 h"), locale, UTC
    )


def test_what_was_put_together_without_a_table_is_told_in_english() -> None:
    assert worded(said("Something new is {what}.", what="up"), "de", UTC) == "Something new is up."


def test_whatever_the_operator_is_told_is_put_together_by_said() -> None:
    tellers = ("trouble", "recovery", "Trouble", "Recovery", "_begin", "_back")
    for file in sorted(HOUSE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in tellers:
                texts = [each for each in node.args[1:] if isinstance(each, (ast.JoinedStr, ast.Constant))]
                plain = [each for each in texts if not isinstance(each, ast.Constant) or each.value != ""]
                assert not plain, f"{file.name}:{node.lineno}: {ast.unparse(node)}"


def test_times_and_spans_are_those_of_the_reader_and_the_log_has_its_own() -> None:
    silence = said(
        "Nothing new since {since}, though it usually brings something every {rhythm}. It answers; has the site moved its "
        "news to another feed?",
        since=datetime(2026, 4, 25, 18, 5, tzinfo=UTC),
        rhythm=timedelta(minutes=30, seconds=36),
    )
    assert silence.startswith(
        "Nothing new since 2026-04-25 18:05 UTC, though it usually brings something every 30.6 min."
    )
    berlin = ZoneInfo("Europe/Berlin")
    assert "seit 25.04.2026, 20:05 Uhr, obwohl er sonst alle 30,6 min" in worded(silence, "de", berlin)
    assert "since 25 April 2026, 20:05, though it usually brings something every 30.6 min" in worded(
        silence, "en", berlin
    )


@pytest.mark.parametrize(("fresh", "german"), [(1, "Ein neuer Eintrag."), (2, "2 neue Einträge.")])
def test_one_is_not_many(fresh: int, german: str) -> None:
    """Of the feed that brings news again: the commonest recovery has one entry in it."""
    feed = Feed("a", "https://a.example/feed", "A", "a.example", (timedelta(minutes=5), timedelta(hours=1)))
    before = FeedState("a", feed.url, habits=Habits(troubles=(("silent", NOW),)))
    (change,) = assess(feed, before, before, Happened(NOW, listed=10, fresh=fresh))
    assert worded(change.text, "de", UTC) == german
