"""The written words of a language: quick ways that must find what the slow ones find, and a bounded memory."""

from __future__ import annotations

from itertools import product
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.stories.status import standing
from monitor.stories.terms import NO_SPACES, term
from monitor.stories.vocabulary import (
    BEGINS,
    COUNTS,
    DATES,
    MOST,
    STATES,
    Told,
    Vocabulary,
    all_done,
    vocabulary,
    written_words,
)
from monitor.text.fold import fold
from monitor.text.words import WORD

LETTERS = st.text(st.sampled_from("aäßøĐɏBe1²½0 ’'_.:,-–„“€…\u00ad\u0301\u200b\u2060ж"), max_size=30)


@given(LETTERS | st.text(max_size=60))
def test_the_quick_way_finds_the_same_words(text: str) -> None:
    if not NO_SPACES.search(text):
        assert written_words(text) == WORD.findall(text)


def test_characters_without_spaces_are_taken_together() -> None:
    assert written_words("Eröffnung 新しい橋 2026") == ["Eröffnung", "新しい橋", "2026"]


def test_stop_words_say_nothing_and_glued_words_say_two() -> None:
    known = Vocabulary("de")
    assert known.said(["Die", "PlusPop", "Werften"]) == [term("plus", "de"), term("pop", "de"), term("werft", "de")]


def test_only_words_that_tell_something_are_told() -> None:
    known = Vocabulary("de")
    found = ["Fähre", "abgesagt", "Freitag", "17"]
    known.said(found)
    cancelled, friday, seventeen = known.told(found)
    assert cancelled.cue is not None
    assert [said.meaning for said in cancelled.cue.says] == [("takes place", "cancelled")]
    assert cancelled.does == STATES
    assert friday == Told("freitag", DATES)
    assert seventeen == Told("17", COUNTS | DATES)


def said(text: str) -> tuple[list[str], list[Told], Vocabulary]:
    known, found = Vocabulary("de"), written_words(text)
    known.said(found)
    return found, known.told(found), known


PIECES = st.sampled_from(
    "sagt ab nicht abgesagt lehnt den Streik Gipfel vom Tisch wird ? , droht findet statt nun".split()
)


@given(st.lists(PIECES, max_size=9).map(" ".join))
def test_a_text_that_does_not_state_a_thing_tells_no_state(text: str) -> None:
    found, told, known = said(text)
    forms = tuple(fold(word) for word in found)
    if not all_done(told) & (STATES | BEGINS):
        assert standing(text, found, forms, known.cues(found), "de") == ()


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("GDL sagt Streik ab", True),
        ("GDL sagt nichts", False),
        ("Streik abgesagt", True),
        ("Nicht am Freitag", False),
    ],
)
def test_whether_a_text_may_tell_a_state(text: str, may: bool) -> None:
    _, told, _ = said(text)
    assert bool(all_done(told) & (STATES | BEGINS)) is may


def test_a_language_without_a_table_of_its_own_shares_that_of_the_unknown() -> None:
    assert vocabulary("tlh") is vocabulary("")
    assert vocabulary("de") is not vocabulary("")


def test_the_older_half_is_forgotten_and_heard_anew() -> None:
    before = Vocabulary("")
    words = [f"Wort{letter}" for letter in ascii_lowercase[:20]] + ["1234"]
    said = before.said(words)
    after = before.later_half()
    assert len(after) == 11
    assert after.told(["1234"]) == before.told(["1234"]) != []
    assert after.said(words) == said
    assert len(before) == 21, "who is reading with it is not disturbed"


def test_a_language_never_takes_more_room_than_it_may() -> None:
    for first in ascii_lowercase[:8]:
        known = vocabulary("pl")
        known.said([f"{first}{a}{b}{c}x" for a, b, c in product(ascii_lowercase, repeat=3)])
        assert len(known) <= MOST + 26**3, "one text more than the limit, at most"
