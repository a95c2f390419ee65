"""Sentences end where a reader would end them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.sentences import sentences


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
