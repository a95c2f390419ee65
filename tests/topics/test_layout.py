"""A list of news is told by its marks; where too few of them stand, nobody looks for its items."""

from __future__ import annotations

from bisect import bisect_right

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.words import words
from monitor.topics.layout import cuts, marks, starts

PIECES = st.lists(
    st.sampled_from(["Bahn", "dass", "Streik in", "+++", ",", "; ", " | ", "•", "\n", " ", "Wahl,", "3,5"]), max_size=14
)


@given(PIECES.map(" ".join))
def test_there_are_never_more_cuts_between_two_words_than_marks(text: str) -> None:
    found = cuts(text, frozenset({"dass"}))
    places = [word.start for word in words(text)]
    for at, begin in enumerate(places):
        for end in places[at:]:
            assert bisect_right(found, end) - bisect_right(found, begin) <= marks(text, begin, end)


@given(st.text(alphabet="ab \n\u00a0\x1c\u2003", max_size=20))
def test_each_piece_begins_where_it_stands(text: str) -> None:
    pieces = text.split()
    before, spaces = starts(text, pieces)
    found = [letters + number * spaces for number, letters in enumerate(before)]
    assert [text[at : at + len(piece)] for at, piece in zip(found, pieces, strict=False)] == pieces


@pytest.mark.parametrize(
    ("text", "count"),
    [("Beben in Peru, Regen in Rom, Wahl in Wien", 2), ("Peru, Chile, Bolivien: Beben in der Nacht", 1), ("Er sagt, dass es geht", 0)],
)  # fmt: skip
def test_a_cut_is_where_another_news_begins(text: str, count: int) -> None:
    assert len(cuts(text, frozenset({"dass"}))) == count
