"""Our own notions: each belongs to its language and is looked for in that language's entries, names and the user's in all."""

from __future__ import annotations

import pytest

from monitor.text.fold import fold
from monitor.text.languages import LANGUAGES
from monitor.topics.concepts import Concepts, Synonym
from monitor.topics.index import Index
from monitor.topics.shipped import TABLES, groups
from tests.topics.entries import entry, placed, watch


def test_a_group_speaks_for_entries_of_its_own_language() -> None:
    index = Index([watch("fire")], {})
    assert index.match(placed(entry("Warehouse ablaze: flames seen for miles", language="en")))
    assert not index.match(placed(entry("Flames heißt die neue Kneipe", language="de")))


def test_the_querys_own_word_is_looked_for_in_every_language() -> None:
    index = Index([watch("Brand")], {})
    for language in (*LANGUAGES, "sv"):
        assert index.match(placed(entry("Brand", language=language)))
    assert not index.match(placed(entry("Feuer", language="en")))


def test_a_word_of_several_languages_brings_each_its_own() -> None:
    index = Index([watch("Transfer")], {})
    assert index.match(placed(entry("Neuzugang: Stürmer kommt aus Lissabon", language="de")))
    assert index.match(placed(entry("Striker signs for Rovers", language="en")))
    assert not index.match(placed(entry("Striker signs for Rovers", language="de")))


def test_the_users_own_concepts_are_for_every_language() -> None:
    index = Index([watch("Hafenstreit")], {"Hafenstreit": ["dockers", "Kaiarbeiter"]})
    assert index.match(placed(entry("Dockers march on", language="en")))
    assert index.match(placed(entry("Dockers wollen mehr", language="de")))


def test_names_are_for_every_language() -> None:
    index = Index([watch("Kiew")], {})
    for language, title in {"en": "Mayor of Kyiv", "fr": "Le maire de Kiev", "ru": "Мэр Киева", "sv": "Kyiv"}.items():
        assert index.match(placed(entry(title, language=language)))


def test_an_entry_that_names_no_language_is_read_as_it_sounds() -> None:
    index = Index([watch("resignation")], {})
    assert index.match(placed(entry("The minister who was over the limit steps down", language="")))
    assert not index.match(placed(entry("Der Film »Minister steps down« ist nicht im Kino", language="")))


def test_what_the_word_itself_says_is_not_said_twice() -> None:
    synonyms = Concepts({}).synonyms("Streik")
    assert synonyms[0] == Synonym("Streik")
    assert [each.text for each in synonyms].count("Streik") == 1


def test_a_name_of_several_words_may_hold_little_ones() -> None:
    index = Index([watch("state of the union")], {"State of the Union": ["Rede zur Lage der Nation"]})
    assert index.match(placed(entry("Rede zur Lage der Nation")))
    assert index.match(placed(entry("State of the Union heute Nacht")))
    assert index.match(placed(entry("Union: State in Not")))
    assert not index.match(placed(entry("Lage der Union")))


@pytest.mark.parametrize("code", TABLES)
def test_a_data_file_is_whole(code: str) -> None:
    assert not code or code in LANGUAGES
    for group in groups(code):
        assert group.triggers
        assert all(fold(word).strip() for word in (*group.triggers, *group.others))
