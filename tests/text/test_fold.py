"""Folding makes one spelling of what readers take as the same letters, and doing it twice changes nothing."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.text.fold import _decomposed, fold
from monitor.text.words import words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Präsident", "PRAESIDENT"),
        ("Straße", "STRASSE"),
        ("Erdoğan", "erdogan"),
        ("Über\u00adgabe", "Uebergabe"),
        ("ﬁnanz", "finanz"),
        ("„Ruf“", '"ruf"'),
        ("Kyiv – heute", "kyiv - heute"),
        ("Pra\u0308sident", "Präsident"),
        ("İstanbul", "istanbul"),
    ],
)
def test_one_spelling(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


LATIN = st.text(st.one_of(st.characters(max_codepoint=0x24F), st.sampled_from("\u0301\u0307\u0308ẞﬀ’İ")))


@given(st.one_of(LATIN, st.text()))
@example("`")
def test_the_short_way_leads_to_the_same(text: str) -> None:
    assert fold(text + "ä") == _decomposed(text + "ä")


@given(st.text())
def test_words_stand_where_they_say(text: str) -> None:
    found = words(text)
    assert all(fold(text[word.start : word.end]) == word.form for word in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Trump-Putin-Telefonat", ["trump", "putin", "telefonat"]),
        ("Trump’s 10:30-Termin", ["trump's", "10:30", "termin"]),
        ("Pra\u0308sident ruft an", ["praesident", "ruft", "an"]),
        ("地震です", ["地", "震", "で", "す"]),
        ("G7 und 3D", ["g7", "und", "3d"]),
        ("38.000 Haushalte", ["38.000", "haushalte"]),
    ],
)
def test_words(text: str, forms: list[str]) -> None:
    assert [word.form for word in words(text)] == forms
