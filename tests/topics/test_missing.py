"""What is lacking is said as exactly as it is known: absent, in another place, or too far apart."""

from __future__ import annotations

import pytest

from monitor.topics.index import Index
from tests.topics.entries import entry, watch

SPREAD = "Feuerwehr rettet am Montag früh gleich drei Menschen aus der Elbe"


@pytest.mark.parametrize(
    ("query", "title", "summary", "why"),
    [
        ('"Elbe Feuerwehr"~2', SPREAD, "", "Elbe Feuerwehr: 9 words apart, allowed 2"),
        ('"Elbe Feuerwehr"~2', "Die Elbe steigt", "", "Feuerwehr missing"),
        ('"Elbe Feuerwehr"~2', "Regen", "", "Elbe, Feuerwehr missing"),
        ('"Elbe Feuerwehr"~2', "Elbe", "Die Feuerwehr kommt", "Elbe Feuerwehr: not in one part of the article"),
        ('"Elbe Feuerwehr"~2', "Die Elbe. Die Feuerwehr.", "", "Elbe Feuerwehr: not in one sentence"),
        (
            "same_sentence(Elbe Feuerwehr)",
            "Die Elbe steigt. Die Feuerwehr ruht.",
            "",
            "Elbe Feuerwehr: not in one sentence",
        ),
        ("same_sentence(Elbe (Weser OR Rhein))", "Die Elbe steigt", "", "Weser OR Rhein missing"),
        ("title:Elbe", "Regen", "Die Elbe steigt", "Elbe stands in the summary, wanted in title"),
        ("text:Elbe", "Die Elbe steigt", "", "Elbe stands in the title, wanted in text"),
        ("title:Elbe", "Regen", "", "Elbe missing in title"),
        ("Elbe", "Regen", "", "Elbe missing"),
        ('"die Elbe"', "Elbe", "", "die Elbe missing"),
    ],
)
def test_why_a_part_is_not_found(query: str, title: str, summary: str, why: str) -> None:
    (said,) = Index([watch(query)], {}).explain(entry(title, summary))
    assert said.reasons == (why,)


def test_a_concept_of_parted_words_is_missing_under_its_name() -> None:
    (said,) = Index([watch("Kürzung")], {"Kürzung": ["streicht … Stellen"]}).explain(entry("Werk streicht Ausflug"))
    assert said.reasons == ("Kürzung missing",)
