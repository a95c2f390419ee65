"""Weights: rare words say more, the stream teaches, an overlay never changes what lies below."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.stories.common import LEAST, shares
from monitor.stories.terms import term
from monitor.stories.weights import HALF_LIFE, OF_NOTHING, Weights, share_of

DAYS = st.lists(st.lists(st.sampled_from("hafen oper wolf zins kran".split()), max_size=4, unique=True), max_size=30)


def test_a_cold_start_knows_common_words() -> None:
    weights = Weights()
    assert 0 < weights.of(term("polizei", "de")) < weights.of(term("seehund", "de"))
    assert 0 < weights.of(term("government", "en")) < weights.of(term("porcupine", "en"))


@pytest.mark.parametrize(
    ("code", "word"), [("de", "minister"), ("en", "police"), ("fr", "gouvernement"), ("pl", "policja")]
)
def test_the_tables_speak_of_the_terms_that_entries_have(code: str, word: str) -> None:
    """If this fails after a change of `term`, the tables must be written again: bench/common_words.py."""
    assert shares()[term(word, code)] > 10 * LEAST


def test_the_stream_teaches_what_is_common_today() -> None:
    weights = Weights()
    before = weights.of("gipfel")
    for _ in range(100):
        weights.learn(["gipfel"])
    assert weights.of("gipfel") < before - 2


def test_what_was_common_long_ago_is_rare_again() -> None:
    weights = Weights()
    for _ in range(50):
        weights.learn(["gipfel"])
    low = weights.of("gipfel")
    for _ in range(2 * HALF_LIFE):
        weights.learn(())
    assert weights.of("gipfel") > low


def test_faded_words_are_dropped() -> None:
    weights = Weights()
    weights.learn(["einmal"])
    for _ in range(3 * HALF_LIFE):
        weights.learn(())
    weights.prune()
    assert [word for word, _ in weights.to_pairs()] == [""]


@given(DAYS, DAYS)
def test_an_overlay_says_what_learning_would_and_leaves_the_base(base: list[list[str]], more: list[list[str]]) -> None:
    below, straight = Weights(), Weights()
    for words in base:
        below.learn(words)
        straight.learn(words)
    before = below.to_pairs()
    overlay = Weights(over=below)
    for words in more:
        overlay.learn(words)
        straight.learn(words)
    assert [overlay.of(w) for w in ("hafen", "oper", "unbekannt")] == [
        straight.of(w) for w in ("hafen", "oper", "unbekannt")
    ]
    assert below.to_pairs() == before


def test_without_a_table_nothing_is_common_until_it_is_heard() -> None:
    weights = Weights(known=OF_NOTHING)
    assert weights.of("minister") == weights.of("seehund")
    for _ in range(20):
        weights.learn(["minister"])
    assert weights.of("minister") < weights.of("seehund")


def test_an_overlay_knows_what_lies_below_it_knows() -> None:
    below = Weights(known=OF_NOTHING)
    assert Weights(over=below).of("minister") == below.of("minister") != Weights().of("minister")


def test_a_words_share_is_that_of_the_tables_to_the_last_digit() -> None:
    known = shares()
    assert {word: share_of(word) for word in known} == known
    assert share_of("kaimauerpächter") == LEAST
