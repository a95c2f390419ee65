"""What a chunk holds is remembered, and forgetting it changes no answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.fold import fold
from monitor.text.words import WORD
from monitor.topics import scan
from monitor.topics.index import Index
from monitor.topics.scan import Scanner
from monitor.topics.table import Atom, Table
from tests.topics.entries import entry, placed, watch


def scanner(*forms: str) -> Scanner:
    return Scanner(Table("de", {Atom(form, name=form.istitle()): at for at, form in enumerate(forms)}))


@given(st.text())
def test_the_words_of_a_text_are_the_words_of_its_chunks(text: str) -> None:
    apart = [match.group() for chunk in text.split() for match in WORD.finditer(chunk)]
    assert apart == WORD.findall(text)


LETTERS = st.text("aZäß7'’-.,(„_²\u0301\u00adกカ", max_size=8)


@given(st.one_of(LETTERS, st.text()).filter(lambda text: len(text.split()) == 1))
def test_a_chunk_has_as_many_words_as_are_found_in_it_and_each_stands_where_it_says(text: str) -> None:
    text = text.strip()
    found = [*WORD.finditer(text)]
    (told,) = scanner(*{fold(match.group()) for match in found}).read([text])
    assert told
    assert told.more + 1 == len(found)
    assert told.places == tuple(match.span() for match in found)


def test_a_chunk_without_a_wanted_word_is_only_counted_and_a_single_word_not_even_that() -> None:
    plain, none, more, told = scanner("putin").read(["Der", "–", "Wetter-Bericht,", "(Putins)"])
    assert plain is None
    assert (none, more) == (((), -1, (), ()), ((), 1, (), ()))
    assert told == ((0,), 0, ((1, 7),), ())


def test_a_chain_is_also_its_parts_joined() -> None:
    (told,) = scanner("bahnstreik").read(["»Bahn-Streik«"])
    assert told
    assert told.wanted == ((0, 0, 1),)


def test_addresses_and_rubbish_are_not_remembered() -> None:
    asked = scanner("putin")
    asked.read(["x" * 61, "y" * 60])
    assert list(asked._known) == ["y" * 60]


def test_a_full_memory_forgets_and_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "_REMEMBERED", 3)
    monkeypatch.setattr(scan, "_FORGOTTEN", 2)
    index = Index([watch("Putin Trump")], {})
    one = placed(entry("Als nächstes rief Putin laut nach dem alten Trump und Putin sprach"))
    first = index.match(one)
    assert first
    assert [index.match(one) for _ in range(5)] == [first] * 5
