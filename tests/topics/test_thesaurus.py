"""Synonyms out of a thesaurus of an office suite."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.topics.thesaurus import MOST, encoding_of, synonyms

PAGE = """\
Feuer|2
-|Brand|Flammen (umgangssprachlich)|Wärme (Oberbegriff)
(noun)|Eifer|Leidenschaft|das, was einen Menschen von innen her antreibt
feuern|1
(verb)|entlassen|hinauswerfen
leer|0
Brände|1
-|Feuersbrünste|Feuer
""".splitlines(keepends=True)


def test_all_meanings_of_a_word_are_read_without_remarks_and_explanations() -> None:
    found = synonyms(PAGE, ["FEUER", "Löschzug"])
    assert found == {"FEUER": ("Brand", "Flammen", "Eifer", "Leidenschaft")}


def test_a_word_is_found_in_any_spelling_and_under_the_name_that_was_asked_for() -> None:
    assert synonyms(PAGE, ["braende"]) in ({}, {"braende": ("Feuersbrünste", "Feuer")})
    assert synonyms(PAGE, ["feuern", "leer"]) == {"feuern": ("entlassen", "hinauswerfen")}


def test_a_word_with_very_many_keeps_the_first() -> None:
    lines = ["viel|1\n", "-|" + "|".join(f"wort{number}x" for number in range(200)) + "\n"]
    found = synonyms(lines, ["viel"])["viel"]
    assert len(found) == MOST
    assert found[0] == "wort0x"


@pytest.mark.parametrize(
    ("line", "name"),
    [(b"ISO8859-15\n", "ISO8859-15"), (b"UTF-8\n", "UTF-8"), (b"Feuer|2\n", "utf-8"), (b"\xff", "utf-8")],
)
def test_the_encoding_is_what_the_first_line_names(line: bytes, name: str) -> None:
    assert encoding_of(line) == name


@given(st.lists(st.text(max_size=30)))
def test_whatever_the_file_holds_it_is_read(lines: list[str]) -> None:
    assert set(synonyms(lines, ["Feuer"])) <= {"Feuer"}
