"""The written words of a language: quick ways that must find what the slow ones find, and a bounded memory."""

from __future__ import annotations

from itertools import product
from string import ascii_lowercase

from hypothesis import given
from hypothesis import strategies as st

from monitor.stories.terms import NO_SPACES, term
from monitor.stories.vocabulary import MOST, Told, Vocabulary, vocabulary, written_words
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
    assert friday == Told("freitag", None, False, True)
    assert seventeen == Told("17", None, True, True)


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
