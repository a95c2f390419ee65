"""What an example is known by: its rare words, whatever language and script it is in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.topics.example import MOST, profile
from tests.topics.entries import share

TITLE = "Stadtrat billigt neuen Hafenvertrag"
TEXT = "Der Stadtrat hat den Hafenvertrag gebilligt. Reeder Brandt lobte den Vertrag, sagte er. Der Hafenvertrag gilt ab 2031."


def words_of(title: str, text: str = "", code: str = "de") -> list[str]:
    return [word for word, _ in profile(title, text, code, share)]


def test_the_most_telling_words_come_first_and_little_ones_never() -> None:
    told = words_of(TITLE, TEXT)
    assert told[:2] == ["Hafenvertrag", "Stadtrat"], "in the headline, and said again"
    assert {"Reeder", "Brandt"} <= {*told}
    assert not {"Der", "den", "ab", "er", "sagte"} & {*told}


def test_the_headline_weighs_more_than_the_text() -> None:
    weights = dict(profile("Hafenvertrag gebilligt", "Brandt war dabei", "de", share))
    assert weights["Hafenvertrag"] > weights["Brandt"]


def test_a_number_tells_less_than_a_name() -> None:
    weights = dict(profile("Brandt zahlt 4711", "", "de", share))
    assert weights["Brandt"] > weights["4711"]


def test_a_capital_at_the_beginning_of_a_sentence_makes_no_name() -> None:
    assert "bridges" in words_of("Bridges reopened: old bridges were mended in Harwick", "", "en")


@pytest.mark.parametrize(
    ("title", "code", "word"),
    [
        ("東京港で火災", "ja", "火災"),
        ("Пожар в порту Ростова", "ru", "Пожар"),
        ("Harbour contract signed in Harwick", "xx", "Harwick"),
    ],
)
def test_every_script_and_unknown_languages_have_telling_words(title: str, code: str, word: str) -> None:
    assert word in words_of(title, "", code)


@pytest.mark.parametrize("text", ["", "und der die", "…!?", "\u200b"])
def test_a_text_that_says_nothing_has_no_profile(text: str) -> None:
    assert profile(text, "", "de", share) == ()


@given(st.text(max_size=200), st.text(max_size=500), st.sampled_from(["", "de", "en", "ja", "xx"]))
def test_any_text_gives_a_bounded_profile_heaviest_first(title: str, text: str, code: str) -> None:
    found = profile(title, text, code, share)
    weights = [weight for _, weight in found]
    assert len(found) <= MOST
    assert weights == sorted(weights, reverse=True)
    assert all(word and weight > 0 for word, weight in found)
