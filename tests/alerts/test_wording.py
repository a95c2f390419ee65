"""Every wording says the same things, and fills in what the other fills in."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from monitor.alerts.wording import ENGLISH, GERMAN, WORDINGS, wording
from monitor.model import Occasion
from monitor.stories.lexicon import states
from monitor.stories.states import AXES


def test_every_language_fills_the_same_blanks_and_leaves_no_word_empty() -> None:
    for words in WORDINGS.values():
        for field in fields(words):
            told, model = getattr(words, field.name), getattr(GERMAN, field.name)
            if isinstance(told, str):
                assert told, field.name
                dates = field.name == "time"  # a language may name its months
                assert dates or sorted(re.findall(r"\{\w+\}", told)) == sorted(re.findall(r"\{\w+\}", model))


def test_every_guard_that_can_fire_has_a_german_name() -> None:
    known = {state for axis in AXES for state in states(axis)}
    assert known | {"new number"} <= set(GERMAN.guards)


def test_every_occasion_has_its_word_in_every_language() -> None:
    for words in WORDINGS.values():
        assert all(getattr(words, occasion.value) for occasion in Occasion)
        assert set(words.places) == {"title", "summary", "content"}
        assert len(words.months) == 12


@pytest.mark.parametrize(
    ("locale", "when", "number"),
    [("de", "05.03.2026, 07:05 Uhr", "1.234.567"), ("en", "5 March 2026, 07:05", "1,234,567")],
)
def test_dates_and_numbers_in_the_languages_way(locale: str, when: str, number: str) -> None:
    words = wording(locale)
    assert words.when(datetime(2026, 3, 5, 6, 5, tzinfo=UTC), ZoneInfo("Europe/Berlin")) == when
    assert words.number(1_234_567) == number


@pytest.mark.parametrize(("locale", "one", "more"), [("de", "1 Quelle", "5 Quellen"), ("en", "1 source", "5 sources")])
def test_one_is_not_many(locale: str, one: str, more: str) -> None:
    assert (wording(locale).told_by(1), wording(locale).told_by(5)) == (one, more)


def test_english_calls_the_guards_by_their_own_names() -> None:
    assert ENGLISH.guards == {}
    assert GERMAN.guards["cancelled"] == "abgesagt"
