"""A watch finds what a person means, says why, and says why not."""

from __future__ import annotations

import pytest

from monitor.errors import QueryError
from monitor.topics.index import Index, validate
from tests.needs import shared
from tests.topics.entries import entry, placed, watch

CONCEPTS = {"telefonat": ["Telefonat", "Telefongespräch", "telefonieren", "Anruf", "anrufen", "am Telefon"]}


def matches(query: str, title: str, summary: str = "", content: str = "", **other: object) -> bool:
    concepts = other.pop("concepts", {})
    found = Index([watch(query)], concepts).match(placed(entry(title, summary, content, **other)))  # type: ignore[arg-type]
    return bool(found)


@pytest.mark.parametrize("concepts", [CONCEPTS, {}], ids=["configured", "shipped"])
@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Putin und Trump telefonieren", True),
        ("Trump-Putin-Telefonat", True),
        ("Kreml bestätigt Gespräch: Trump rief Putin an", True),
        ("Trumps Anruf bei Putin", True),
        ("Putin hat Trump angerufen", True),
        ("Putin und Trump sprechen lange am Telefon", True),
        ("Putin gratuliert, Telefonat Merz–Macron, Trump tobt", False),
        ("Trump und Putin reisen nach Alaska", False),
        ("Triumph für Computin: das Telefonat", False),
    ],
)
def test_a_call_is_found_however_it_is_told(concepts: dict[str, list[str]], title: str, expected: bool) -> None:
    assert matches("telefonat Putin Trump", title, concepts=concepts) is expected


@pytest.mark.parametrize("concepts", [CONCEPTS, {}], ids=["configured", "shipped"])
@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("kettner-2024-11-07.txt", "Putin offen für Gespräch mit Trump: Neue Hoffnung"),
        ("itboltwise-2025-05.txt", "Putin und Trump: Gedämpfte Erwartungen"),
    ],
)
def test_real_articles_match_by_their_text(concepts: dict[str, list[str]], name: str, title: str) -> None:
    text = shared(f"data/articles/{name}").read_text()
    (match,) = Index([watch("telefonat Putin Trump")], concepts).match(placed(entry(title, "", text)))
    assert match.score > 0.5
    assert all(hit.text == getattr(match.placement.entry, hit.field)[hit.start : hit.end] for hit in match.hits)


def test_words_far_apart_in_a_round_up_do_not_match() -> None:
    filler = " ".join(["Das Wetter bleibt in vielen Orten des Landes kühl und nass."] * 10)
    text = f"Putin empfing Gäste. {filler} Trump spielte Golf."
    (why,) = Index([watch("Putin Trump")], {}).explain(entry("Die Woche", "", text))
    assert not why.matched
    assert "apart" in why.reasons[0]


def test_explain_names_what_is_missing_and_what_is_excluded() -> None:
    watches = [
        watch("Putin Trump", "a"),
        watch("Putin", "b", feeds=("other",)),
        watch("Putin -Kreml", "c"),
        watch("Putin", "d"),
        watch("Putin -lang:de", "e"),
    ]
    reasons = {why.watch_id: why for why in Index(watches, {}).explain(entry("Putin im Kreml"))}
    assert reasons["a"].reasons == ("Trump missing",)
    assert reasons["b"].reasons == ("feed excluded",)
    assert reasons["c"].reasons == ("Kreml is excluded, and stands here",)
    assert reasons["d"].matched
    assert reasons["e"].reasons == ("lang: de is excluded",)


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Adler tritt zurück", ["any", "only"]),
        ("Adler schließt Rücktritt aus", ["any"]),
        ("Adler dementiert Rücktritt", ["any"]),
    ],
)
def test_what_is_denied_is_news_of_the_matter_unless_the_query_leaves_it_out(title: str, found: list[str]) -> None:
    watches = [watch("Rücktritt Adler", "any"), watch("Rücktritt Adler -(ausschließen OR dementieren)", "only")]
    matches = Index(watches, {}).match(placed(entry(title)))
    assert [match.watch_id for match in matches] == found


@pytest.mark.parametrize(
    ("query", "title", "found"),
    [
        ("Grüne", "Die Grünen wählen eine Vorsitzende", True),
        ("Grünen", "Grüne wählen eine Vorsitzende", True),
        ("Grüne", "Grünen-Fraktion stimmt zu", True),
        ("Grüne", "GRÜNE stimmen zu", True),
        ("Grüne", "Das grüne Sofa ist zurück", False),
        ("Grüne", "Stadtrat gibt grünes Licht", False),
        ("Grüne", "Wände in Grün sind beliebt", False),
        ("Linke", "Linken-Chef tritt zurück", True),
        ("Linke", "Torwart verletzt sich die linke Hand", False),
        ("Linke", "Drei Links auf der Seite", False),
        ("Grüne Wiese", "Auf der grünen Wiese entsteht ein Markt", False),
        ("grüne wiese", "Auf der grünen Wiese entsteht ein Markt", True),
        ("grüne", "Stadtrat gibt grünes Licht", True),
        ("Verletzte", "Zwei verletzte Wanderer geborgen", True),
    ],
)
def test_a_party_of_which_the_name_is_an_adjective_is_written_with_a_capital(
    query: str, title: str, found: bool
) -> None:
    matches = Index([watch(query)], {}).match(placed(entry(title)))
    assert bool(matches) == found


def test_because_says_which_words_stand_where() -> None:
    (match,) = Index([watch("telefonat Putin")], CONCEPTS).match(
        placed(entry("Putin am Apparat", "Das Telefonat dauerte lange."))
    )
    assert match.because == (
        'telefonat: "Telefonat" in the summary',
        'Putin: "Putin" in the title',
        "together in title and lead",
    )
    assert [(hit.part, hit.field, hit.start, hit.end) for hit in match.hits] == [
        ("Putin", "title", 0, 5),
        ("telefonat", "summary", 4, 13),
    ]


def test_a_title_scores_higher_than_a_lead_and_a_lead_higher_than_a_mention() -> None:
    index = Index([watch("Vulkan")], {})
    filler = "Es war ein ruhiger Tag im ganzen Land. " * 20
    scores = [
        index.match(placed(one))[0].score
        for one in (
            entry("Vulkan bricht aus"),
            entry("Island", "Ein Vulkan brach aus."),
            entry("Reise", "Tipps.", filler + "Ein Vulkan."),
        )
    ]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 3


def test_feeds_and_tags_restrict_a_watch() -> None:
    watches = [
        watch("Vulkan", "feed", feeds=("f2",)),
        watch("Vulkan", "tag", tags=("natur",)),
        watch("Vulkan", "off", enabled=False),
    ]
    index = Index(watches, {})
    assert [match.watch_id for match in index.match(placed(entry("Vulkan")), feed_tags=("natur",))] == ["tag"]
    assert [match.watch_id for match in index.match(placed(entry("Vulkan", feed_id="f2")))] == ["feed"]


def test_concepts_in_a_circle_are_refused() -> None:
    with pytest.raises(QueryError, match="circle: a → b → a"):
        validate("a", {"a": ["b"], "b": ["a"]})


def test_a_concept_may_stand_for_another() -> None:
    assert matches(
        "kontakt Putin",
        "Putin greift zum Hörer: Anruf in Paris",
        concepts=CONCEPTS | {"kontakt": ["telefonat", "Brief"]},
    )
