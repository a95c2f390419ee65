"""Traits: what is taken out of an entry, and what is left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.stories.quantities import Quantity
from monitor.stories.status import Status
from monitor.stories.terms import by_sound, term
from monitor.stories.traits import traits, without_publisher
from tests.stories.made import entry


@pytest.mark.parametrize(
    ("title", "publisher", "left"),
    [
        ("Wolf bei Celle gesichtet - Heidebote", "Heidebote", "Wolf bei Celle gesichtet"),
        ("Wolf bei Celle gesichtet | heidebote.example", "heidebote.example", "Wolf bei Celle gesichtet"),
        ("Wolf bei Celle gesichtet - Der Heidebote", "", "Wolf bei Celle gesichtet"),
        ("Wolf bei Celle gesichtet – Jäger warnen", "Heidebote", "Wolf bei Celle gesichtet – Jäger warnen"),
        ("Laar - Emden", "", "Laar - Emden"),
    ],
)
def test_the_publisher_at_the_end_is_no_part_of_the_headline(title: str, publisher: str, left: str) -> None:
    assert without_publisher(title, publisher) == left


def test_numbers_know_what_they_count_and_dates_are_none_of_them() -> None:
    found = traits(entry("Am 3. Mai 2026: zwei Tote und 17 Verletzte nach Unfall um 20:15 Uhr"))
    assert Quantity("2", "tote") in found.quantities
    assert Quantity("17", "verletzte") in found.quantities
    assert {"date 3.5", "year 2026", "clock 20:15"} <= found.moments


def test_status_words_are_found_with_their_endings() -> None:
    found = traits(entry("Gipfel abgesagt, Zeitung berichtet", "Der Minister hatte das dementiert."))
    assert found.status == (Status("takes place", "cancelled", "abgesagt"),)
    assert found.lead_status == (Status("truth", "denied", "dementiert"),)


@pytest.mark.parametrize(
    ("one", "two"), [("selenskyj", "zelensky"), ("netanjahu", "netanyahu"), ("trumps", "trump"), ("haefen", "hefen")]
)
def test_names_are_compared_by_their_sound(one: str, two: str) -> None:
    assert by_sound(one) == by_sound(two)


def test_inflected_forms_are_one_term() -> None:
    assert term("werften", "de") == term("werft", "de")


def test_the_address_tells_words_that_the_headline_keeps_back() -> None:
    found = traits(
        entry("Jetzt ist es raus", url="https://bote.example/lokales/faehre-laar-emden-eingestellt-123.html")
    )
    assert {"emden", "lar"} & found.slug


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=60))
def test_any_text_has_traits_and_always_the_same(title: str, summary: str, url: str) -> None:
    one = traits(entry(title, summary, url=url))
    assert one == traits(entry(title, summary, url=url))


def test_characters_without_spaces_are_compared_in_pairs() -> None:
    found = traits(entry("新しい橋 2026", language="ja"))
    assert {"新し", "しい", "い橋", "2026"} == set(found.title)


@pytest.mark.parametrize(
    ("title", "digest"),
    [("Das war der Tag", True), ("Newsblog aus Laar", True), ("Der Tag, an dem die Fähre kam", False)],
)
def test_a_round_up_calls_itself_one(title: str, digest: bool) -> None:
    assert traits(entry(title)).digest is digest
