"""A query tried on the past, with every change that it could bear."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.errors import QueryError
from monitor.model import Kind, Placement, Watch
from monitor.topics.index import Index
from monitor.topics.suggest import Suggestions, suggest
from tests.house import made_entry

PAST = [
    made_entry(title, f"n{number}")
    for number, title in enumerate(
        [
            "Adler telefoniert mit Brandt über den Hafen",
            "Telefonat: Brandt und Adler beraten über Hafenvertrag",
            "Adler und Brandt: Telefonat über Hafenvertrag verschoben",
            "Adler ruft Konsulat an, Hafenvertrag bleibt Thema: Telefonat geplant",
            "Brand in einer Lagerhalle gelöscht",
            "Feuer in Scheune: Flammen weithin sichtbar",
            "Flammen im Wald, Löschflugzeuge im Einsatz",
            "Das Wochenende wird trocken und mild",
            "Theater eröffnet die Spielzeit mit einer Oper",
            "Marktbericht: Gemüse wird teurer",
        ]
    )
]


def tried(query: str, **more: object) -> Suggestions:
    return suggest(query, {}, PAST, **more)  # type: ignore[arg-type] # only the thesaurus is ever given


def test_what_is_found_is_counted_with_the_forms_that_it_came_in() -> None:
    found = tried("Telefonat Adler Brandt")
    assert (found.looked, found.found) == (10, 3)
    assert found.forms["Telefonat"] == {"Telefonat": 2, "telefoniert": 1}
    assert list(found.forms) == ["Telefonat", "Adler", "Brandt"], "as the query has them"


def test_a_word_that_keeps_company_with_the_query_is_proposed_with_what_it_adds() -> None:
    (best,) = [each for each in tried("Telefonat Adler Brandt").proposals if "Hafenvertrag" in each.what]
    assert best.kind == "in company"
    assert best.query == "Telefonat Adler (Brandt OR Hafenvertrag)", "there it adds most"
    assert best.adds == 1
    assert best.examples == ("Adler [ruft] Konsulat an, [Hafenvertrag] bleibt Thema: Telefonat geplant",)
    assert best.words == {"Hafenvertrag": 1, "ruft": 1}, "what was not found before"


def test_words_of_the_same_notion_are_proposed_when_the_query_does_not_open_it() -> None:
    found = tried("Flammen")
    (fire,) = [each for each in found.proposals if each.what == "Feuer for Flammen"]
    assert (fire.kind, fire.query) == ("synonym", "Flammen OR Feuer")
    (blaze,) = [each for each in found.proposals if each.what == "Brand for Flammen"]
    assert (blaze.adds, blaze.examples) == (1, ("[Brand] in einer Lagerhalle gelöscht",))


def test_words_of_a_notion_are_those_of_the_languages_of_the_past() -> None:
    past = [
        replace(made_entry(title, f"f{number}"), language="fr")
        for number, title in enumerate(["Grève à la gare", "Les cheminots en grève", "Débrayage au dépôt"])
    ]
    adds = {each.what: each.adds for each in suggest("grévistes", {}, past).proposals if each.kind == "synonym"}
    assert adds["grève for grévistes"] == 3
    in_spanish = [replace(each, language="es") for each in past]
    assert not [each for each in suggest("grévistes", {}, in_spanish).proposals if each.kind == "synonym"]


def test_a_thesaurus_brings_further_words() -> None:
    found = tried("Marktbericht", thesaurus={"Marktbericht": ["Wochenende", "Marktbericht"]})
    (other,) = [each for each in found.proposals if each.kind == "synonym"]
    assert (other.query, other.adds) == ("Marktbericht OR Wochenende", 1)


def test_another_spelling_and_a_wider_manner_are_tried() -> None:
    found = tried("Telefonat Adler Brant")
    spelled = {each.what: each for each in found.proposals if each.kind == "spelling"}
    assert spelled["Brant in another spelling"].query == "Telefonat Adler Brant~"
    assert spelled["Brant in another spelling"].adds == 3
    manners = {each.option for each in found.proposals if each.kind == "manner"}
    assert manners == {"strictness: wide", "within: article"}


def test_what_says_the_same_comes_first_and_what_looks_for_something_else_last() -> None:
    kinds = [each.kind for each in tried("Telefonat Adler Brant").proposals if each.adds]
    assert kinds == ["spelling", "manner", "fewer words"], "a single change stands before the manner that holds it"


def test_of_one_kind_the_one_that_finds_most_comes_first_and_what_adds_nothing_is_last() -> None:
    adds = [each.adds for each in tried("Flammen").proposals]
    assert adds == sorted(adds, reverse=True)


def test_what_adds_just_the_entries_of_another_is_known_for_it() -> None:
    synonyms = [each for each in tried("Flammen").proposals if each.kind == "synonym" and each.adds]
    assert len(synonyms) > 1
    assert [each.again for each in synonyms] == [False, *[True] * (len(synonyms) - 1)]


def test_a_query_that_finds_nothing_is_told_which_part_is_too_much() -> None:
    fewer = {
        each.what: each for each in tried("Telefonat Adler Scheune -Regen").proposals if each.kind == "fewer words"
    }
    assert set(fewer) == {"without Telefonat", "without Adler", "without Scheune"}
    assert (fewer["without Scheune"].query, fewer["without Scheune"].adds) == ("Telefonat Adler -Regen", 4)
    assert not [each for each in tried("Telefonat Adler Brandt").proposals if each.kind == "fewer words"]
    assert not [each for each in tried("Scheunentor").proposals if each.kind == "fewer words"], "nothing to leave out"


def test_what_must_not_stand_there_is_left_alone() -> None:
    for each in tried("Telefonat -Adlr").proposals:
        assert "-Adlr" in each.query
        assert "Adlr~" not in each.query


def test_one_word_alone_has_nobody_to_be_told_along_with() -> None:
    assert not [each for each in tried("Adler -Regen").proposals if each.kind in ("in company", "fewer words")]


def test_a_broken_query_is_refused() -> None:
    with pytest.raises(QueryError):
        tried('"Telefonat')


def test_without_a_past_nothing_is_added() -> None:
    found = suggest("Telefonat Adler", {}, [])
    assert (found.looked, found.found) == (0, 0)
    assert {each.adds for each in found.proposals} == {0}


QUERIES = (
    "Telefonat Adler Brandt",
    "title:Adler Flammen",
    'same_sentence(Adler Brandt) OR "im Wald"',
    "Telefonat Oper",
)


@pytest.mark.parametrize("query", QUERIES)
def test_every_proposal_can_be_pasted_and_finds_what_it_says(query: str) -> None:
    base = _found_by(query)
    for each in tried(query).proposals:
        assert _found_by(each.query, each.option) - base == each.added, each


@pytest.mark.parametrize("synonym", ["OR", "–", "der „Fernruf“", 'am "Draht"', "title:Fernruf", "(Fernruf"])
def test_a_synonym_of_the_users_is_proposed_as_a_query_can_hold_it(synonym: str) -> None:
    found = suggest("Telefonat", {"Anruf": ["Telefonat", synonym]}, PAST)
    assert len([each for each in found.proposals if synonym in each.what]) == (synonym != "–")
    for each in found.proposals:
        assert _found_by(each.query, each.option) >= _found_by("Telefonat")


def _found_by(query: str, option: str = "") -> set[str]:
    watch = Watch("w", "w", query)
    if option:
        watch = replace(watch, strictness="wide") if option == "strictness: wide" else replace(watch, within="article")
    return {entry.id for entry in PAST if Index([watch], {}).match(Placement(entry, "", Kind.NEW))}
