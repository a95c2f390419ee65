"""Words belong together in one thought, not in one page."""

from __future__ import annotations

import pytest

from monitor.topics.index import Index
from tests.topics.entries import entry, placed, watch

FILLER = "Das Wetter bleibt kühl. " * 20


@pytest.mark.parametrize(
    ("title", "summary", "content", "expected", "why"),
    [
        ("Erdbeben in Marokko", "", "", True, "both in the title"),
        ("Erdbeben in der Nacht", "In Marokko sind Häuser eingestürzt.", "", True, "title and lead are one thought"),
        (
            "Erdbeben in der Nacht",
            "",
            "In Marokko sind Häuser eingestürzt.",
            True,
            "without a teaser the text begins the lead",
        ),
        ("Reise", "", f"{FILLER}Ein Erdbeben traf Marokko.", True, "one sentence of the text"),
        ("Reise", "", f"{FILLER}Ein Erdbeben kam. Marokko trauert.", True, "two neighbouring sentences"),
        ("Reise", "", f"Ein Erdbeben kam. {FILLER}Marokko trauert.", False, "far apart in the text"),
        ("Reise", f"Ein Erdbeben kam. {FILLER}", "Marokko trauert.", False, "in different fields"),
        ("Erdbeben in Peru, Regen in Rom, Marokko feiert", "", "", False, "a title that lists news"),
        ("Erdbeben in Marokko, Regen in Rom, Wahl in Peru", "", "", True, "one item of a title that lists news"),
        ("Marokko, Algerien, Tunesien: Erdbeben in der Nacht", "", "", True, "a list of names is no list of news"),
        ("+++ Erdbeben in Peru +++ Marokko feiert +++ Regen in Rom", "", "", False, "a ticker"),
        (
            "Marokko feiert, Regen in Rom, Schnee in Wien",
            "Auch ein Erdbeben gab es.",
            "",
            False,
            "a list of news joins no lead",
        ),
    ],
)
def test_where_words_belong_together(title: str, summary: str, content: str, expected: bool, why: str) -> None:
    found = Index([watch("Erdbeben Marokko")], {}).match(placed(entry(title, summary, content)))
    assert bool(found) is expected, why


def test_nearer_scores_higher() -> None:
    index = Index([watch("Erdbeben Marokko")], {})
    near = index.match(placed(entry("Reise", "Lage.", FILLER * 2 + "Erdbeben in Marokko.")))
    far = index.match(
        placed(
            entry(
                "Reise", "Lage.", FILLER * 2 + "Ein Erdbeben traf am frühen Morgen nach vielen Tagen der Ruhe Marokko."
            )
        )
    )
    assert near[0].score > far[0].score


def test_the_title_scores_highest_and_repetition_helps() -> None:
    index = Index([watch("Erdbeben Marokko")], {})
    once = index.match(placed(entry("Lage", "Erdbeben in Marokko.")))[0].score
    twice = index.match(placed(entry("Lage", "Erdbeben in Marokko. Marokko nach dem Erdbeben.")))[0].score
    titled = index.match(placed(entry("Erdbeben in Marokko")))[0].score
    assert once < twice < titled


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("author:schmidt", True), ("author:Meier", False), ("source:morgen", True), ("tag:politik", True), ("tag:poli", False),
        ("tag:extra", True), ("lang:de", True), ("lang:en", False), ("url:news.example", True), ("url:sport", False),
        ("Lage -source:Morgenpost", False), ('author:"Anna Schmidt" Lage', True), ("Lage (tag:sport OR tag:politik)", True),
    ],
)  # fmt: skip
def test_conditions_on_what_is_not_text(query: str, expected: bool) -> None:
    one = entry("Zur Lage", authors=("Anna Schmidt",), tags=("Politik",))
    assert bool(Index([watch(query)], {}).match(placed(one), feed_tags=("extra",))) is expected


def test_a_language_is_guessed_when_the_entry_has_none() -> None:
    index = Index([watch("lang:en strike")], {})
    assert index.match(placed(entry("The unions have called for strikes in all of the country", language="")))
