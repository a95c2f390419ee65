"""A word of a query stands for its concept: the user's first, then the shipped ones."""

from __future__ import annotations

import pytest

from monitor.errors import QueryError
from monitor.text.fold import fold
from monitor.topics.concepts import Concepts
from monitor.topics.index import Index, validate
from monitor.topics.shipped import SHIPPED
from tests.topics.entries import entry, placed, watch


def test_the_users_concept_replaces_ours() -> None:
    concepts = {"Streik": ["Arbeitskampf"]}
    index = Index([watch("streik")], concepts)
    assert index.match(placed(entry("Arbeitskampf bei der Post")))
    assert not index.match(placed(entry("Streik bei der Post")))


def test_an_unknown_word_stands_for_itself() -> None:
    assert Concepts({}).synonyms("Quittengelee") == ("Quittengelee",)


@pytest.mark.parametrize(
    ("concepts", "circle"),
    [({"a": ["b"], "b": ["c"], "c": ["a"]}, "a → b → c → a"), ({"x": ["Y"], "Y": ["z", "x"]}, "x → y → x")],
)
def test_circles_are_named(concepts: dict[str, list[str]], circle: str) -> None:
    with pytest.raises(QueryError, match=circle) as caught:
        Concepts(concepts)
    assert caught.value.hint


def test_a_concept_that_lists_itself_is_no_circle() -> None:
    validate("telefonat", {"telefonat": ["Telefonat", "Anruf"]})


def test_shipped_groups_are_many_and_hold_no_empty_words() -> None:
    assert len(SHIPPED) > 150
    for triggers, others in SHIPPED:
        assert triggers
        assert all(fold(word).strip() for word in (*triggers, *others))


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("Tod Schauspieler", "Schauspieler mit 90 Jahren gestorben"),
        ("Rücktritt Minister", "Minister tritt zurück"),
        ("Rücktritt Minister", "Ministerin ist zurückgetreten"),
        ("Festnahme Hamburg", "Polizei nimmt Mann in Hamburg fest"),
        ("Zinsentscheid EZB", "Europäische Zentralbank senkt die Zinsen"),
        ("Stellenabbau Autobauer", "Autobauer streicht Stellen"),
        ("Waffenruhe", "Die Waffen schweigen: Waffenstillstand hält"),
        ("Bahnstreik", "Lokführer rufen zum Warnstreik auf"),
        ("Übernahme Bank", "Bank schluckt kleinere Rivalin"),
        ("Erdbeben Türkei", "Türkische Küste: Nachbeben am Morgen"),
    ],
)
def test_common_notions_are_found_in_other_words(query: str, title: str) -> None:
    assert Index([watch(query)], {}).match(placed(entry(title)))


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("resignation minister", "Minister steps down after scandal"),
        ("ceasefire", "Both sides agree on a truce"),
        ("layoffs bank", "Bank lays off thousands"),
    ],
)
def test_english_notions(query: str, title: str) -> None:
    assert Index([watch(query)], {}).match(placed(entry(title, language="en")))


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("Tod Schauspieler", "Schauspieler feiert Geburtstag"),
        ("Wahl Hamburg", "Walfang vor Hamburg"),
        ("US", "Lasst uns feiern"),
        ("Rat", "Der Monat im Überblick"),
        ("Art", "Start der Saison"),
    ],
)
def test_what_only_sounds_alike_is_not_found(query: str, title: str) -> None:
    assert not Index([watch(query)], {}).match(placed(entry(title)))
