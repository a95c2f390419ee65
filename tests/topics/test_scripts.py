"""Scripts without spaces are matched by their characters, scripts with signs by whole words, other languages by their stems."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.fold import fold
from monitor.text.words import WORD, words
from monitor.topics.index import Index
from tests.topics.entries import entry, placed, watch


@pytest.mark.parametrize(
    ("language", "query", "text", "expected"),
    [
        ("zh", "普京 特朗普", "普京与特朗普通电话", True),
        ("zh", "普京", "普通北京", False),
        ("ja", "電話会談", "首脳の電話会談が始まった", True),
        ("ja", "電話 会談", "首脳会談と電話", True),
        ("ja", "電話会談", "首脳会談と電話", False),
        ("th", "โทรศัพท์", "ปูตินและทรัมป์คุยโทรศัพท์", True),
        ("th", "โทรทัศน์", "ปูตินและทรัมป์คุยโทรศัพท์", False),
        ("km", "ភូមិ", "នៅក្នុងភូមិតូច", True),
        ("ko", "전화", "푸틴 트럼프 전화 통화", True),
        ("hi", "प्रधानमंत्री", "प्रधानमंत्री का भाषण", True),
        ("hi", "प्रधान", "प्रधानमंत्री का भाषण", False),
        ("ar", "محمد", "قال محمّد اليوم", True),
        ("fr", "grève train", "Les trains touchés par des grèves", True),
        ("es", "huelga", "Huelgas en los hospitales", True),
        ("it", "terremoto", "Due terremoti nella notte", True),
        ("nl", "staking", "Nieuwe stakingen bij het spoor", True),
        ("pt", "eleição", "As eleições começam hoje", True),
        ("pl", "strajk", "Strajki na kolei", True),
        ("ru", "забастовка", "Забастовки на железной дороге", True),
        ("fr", "grève", "Le grand gravier", False),
    ],
)
def test_a_word_is_found_in_its_script(language: str, query: str, text: str, expected: bool) -> None:
    assert bool(Index([watch(query)], {}).match(placed(entry(text, language=language)))) is expected


@given(st.text(alphabet=st.characters(min_codepoint=0x0300, max_codepoint=0x17FF), max_size=40))
def test_every_letter_is_in_a_word_and_every_word_has_a_letter(text: str) -> None:
    covered = {at for match in WORD.finditer(text) for at in range(*match.span())}
    assert all(at in covered for at, char in enumerate(text) if char.isalnum())
    assert all(any(char.isalnum() for char in match.group()) for match in WORD.finditer(text))


@given(st.text(alphabet=st.characters(min_codepoint=0x0300, max_codepoint=0x17FF), max_size=40))
def test_folding_such_a_word_twice_changes_nothing(text: str) -> None:
    assert all(fold(word.form) == word.form for word in words(text))
