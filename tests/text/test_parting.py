"""Where a German compound may be parted, and where its letters say that it may not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.fold import fold
from monitor.text.languages import language
from monitor.text.parting import may_part

GERMAN = language("de")


@pytest.mark.parametrize(
    "parted",
    """Bahn|streik Hoch|haus Regierungs|präsident Stadt|rat Fisch|ware Frosch|mann Markt|lage Kunst|rasen Auto|unfall Schiff|fahrt
    Jahres|ende Strom|preis Arzt|praxis Herbst|mode Raucher|lunge Fallschirm|sprung Auf|schwung Finanz|sektor Unter|welt Tür|öffner
    Müll|öfen Nuß|öl Fuß|sohle""".split(),
)
def test_a_compound_falls_into_its_parts(parted: str) -> None:
    before, part = parted.split("|")
    assert may_part(fold(before + part), len(fold(before)), before + part, GERMAN)


@pytest.mark.parametrize(
    ("parted", "reason"),
    [
        ("Wirtsc|haft", "no word ends in sc"),
        ("Botsc|haft", "no word ends in sc"),
        ("Antw|ort", "no word ends in tw"),
        ("Goldp|reis", "no word ends in dp"),
        ("Fußb|all", "no word ends in sb"),
        ("Bew|eis", "no word ends in w"),
        ("Reali|tät", "a suffix has no parts"),
        ("Ausstel|lung", "a suffix with the last letter of the verb has none"),
        ("Ausstel|lungen", "nor in the plural"),
        ("Reak|toren", "nor a foreign one"),
        ("Ver|letzte", "what stands behind a verb's prefix alone is another word"),
    ],
)
def test_letters_tell_that_a_word_has_no_such_part(parted: str, reason: str) -> None:
    before, part = parted.split("|")
    assert not may_part(fold(before + part), len(fold(before)), before + part, GERMAN), reason


@pytest.mark.parametrize(("surface", "cut"), [("Gründe", 3), ("Gru\u0308nde", 3), ("Brücken", 3), ("Fußsohle", 3)])
def test_no_part_begins_inside_a_letter(surface: str, cut: int) -> None:
    assert not may_part(fold(surface), cut, surface, GERMAN)


def test_where_nothing_is_known_of_a_language_any_border_will_do() -> None:
    assert may_part("wirtschaft", 6, "wirtschaft", language(""))


@given(st.text(max_size=20), st.integers(1, 19))
def test_any_text_gets_an_answer(surface: str, cut: int) -> None:
    assert may_part(fold(surface), cut, surface, GERMAN) in (True, False)
