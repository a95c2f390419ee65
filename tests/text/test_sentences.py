"""Sentences end where a reader would end them."""

from __future__ import annotations

from bisect import bisect_right

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.sentences import ends_between, sentences
from monitor.text.words import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er kam. Sie ging.", ["Er kam.", "Sie ging."]),
        ("Am 3. Mai sprach Dr. Meier. Dann war Schluss!", ["Am 3. Mai sprach Dr. Meier.", "Dann war Schluss!"]),
        ("Wer war das? Niemand… Gut.", ["Wer war das?", "Niemand…", "Gut."]),
        ("Rund 1.500 Menschen kamen", ["Rund 1.500 Menschen kamen"]),
        ("Titel ohne Punkt\nText darunter", ["Titel ohne Punkt", "Text darunter"]),
        ("J. D. Vance spricht. Alle hören zu.", ["J. D. Vance spricht.", "Alle hören zu."]),
        ("„Wir gehen.“ Dann gingen sie.", ["„Wir gehen.“", "Dann gingen sie."]),
        ("", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected


@given(st.text())
def test_no_letter_is_lost(text: str) -> None:
    assert "".join("".join(text[start:end].split()) for start, end in sentences(text)) == "".join(text.split())


PROSE = st.lists(
    st.sampled_from(
        [*"Wer das? Nein… „Gut.“ z. B. am 3. Mai ging 1.500 J. D. U.S 地震。 。Nr. 地 !? ). (so) ... Nr. (Nr. x。".split(), "\n", "\n\n", "\t", "\u00a0", "\n\tNr."]
    ),
    max_size=14,
)  # fmt: skip


@given(st.one_of(PROSE.map(" ".join), PROSE.map("".join)))
def test_so_many_sentences_end_between_two_words_as_a_look_at_the_whole_text_finds(text: str) -> None:
    firsts = [first for first, _ in sentences(text)]
    places = [word.start for word in words(text)]
    for at, begin in enumerate(places):
        for end in places[at:]:
            assert ends_between(text, begin, end) == bisect_right(firsts, end) - bisect_right(firsts, begin)
