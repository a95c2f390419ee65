"""What keeps two events of one kind apart, and what doesn't: each pair with the sentence that it proves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from monitor.model import Verdict
from monitor.stories.guards import _akin, objections
from monitor.stories.pairs import compare
from monitor.stories.traits import traits
from tests.stories.made import entry

TWO_EVENTS = [
    ("two ministers", "de", "Umweltministerin Kern tritt zurück", "Umweltministerin Obst tritt zurück"),
    ("with their first names", "de", "Minister Karl Kern tritt zurück", "Minister Hans Obst tritt zurück"),
    ("two companies", "de", "Siemann AG erhöht Prognose", "Baltic AG erhöht Prognose"),
    ("a short name is no part of any word", "de", "Stadtrat von Aalen beschließt Haushalt", "Stadtrat von Speyer beschließt Haushalt"),
    ("two artists of one age", "de", "Regisseurin Ute Adler mit 90 gestorben", "Schauspieler Heinz Loh mit 90 gestorben"),
    ("two matches", "en", "Brighton beat Fulham 2-0", "Wolves beat Everton 2-0"),
    ("two artists", "en", "Director Ute Adler dies at 90", "Actor Henry Loh dies at 90"),
]  # fmt: skip
ONE_EVENT = [
    ("only one names the person", "de", "Umweltministerin tritt zurück", "Umweltministerin Kern tritt zurück"),
    ("only one names the office", "de", "Kern tritt zurück", "Umweltministerin Kern tritt zurück"),
    ("a day is no name", "de", "Fürst Orlow feiert 90. Geburtstag", "Fürst Orlow feiert Montag 90. Geburtstag im Schloss"),
    ("what has befallen him is no name", "de", "Untersuchungshaft für Kaufmann Lamprecht", "Kaufmann Lamprecht wieder auf freiem Fuß"),
    ("where every word has a capital, they name nobody", "en", "Navy Jet Crashes Into Apartment Building", "Navy Jet Crashes Into Apartment Block"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "code", "one", "two"), TWO_EVENTS, ids=[case[0] for case in TWO_EVENTS])
def test_two_events_of_one_kind(why: str, code: str, one: str, two: str) -> None:
    told = [entry(one, publisher="A", language=code), entry(two, publisher="B", hours=5, language=code)]
    assert compare(*told).verdict is Verdict.DIFFERENT


@pytest.mark.parametrize(("why", "code", "one", "two"), ONE_EVENT, ids=[case[0] for case in ONE_EVENT])
def test_one_event(why: str, code: str, one: str, two: str) -> None:
    told = [entry(one, publisher="A", language=code), entry(two, publisher="B", hours=2, language=code)]
    assert compare(*told).verdict is not Verdict.DIFFERENT


@pytest.mark.parametrize(
    ("later", "guard"),
    [
        ("Autobauer Kranich streicht 900 Stellen", ""),
        ("Autobauer Kranich holt Berater wegen 900 Stellen", "decided"),
    ],
)
def test_what_was_foretold_in_its_words_is_told_again_when_it_comes(later: str, guard: str) -> None:
    told = entry("Autobauer Kranich will 900 Stellen streichen"), entry(later, hours=5)
    assert compare(*told).guard == guard


@pytest.mark.parametrize(
    ("why", "later", "verdict"),
    [
        ("the next state of what both name", "Flughafen Laar wieder geöffnet", Verdict.UPDATE),
        ("of another airport it is another matter", "Flughafen Emden wieder geöffnet", Verdict.DIFFERENT),
    ],
)
def test_the_next_state_of_one_matter_speaks_for_it(why: str, later: str, verdict: Verdict) -> None:
    closed = entry("Flughafen Laar nach Drohnensichtung gesperrt", publisher="A")
    evidence = compare(closed, entry(later, hours=5, publisher="B"))
    assert evidence.verdict is verdict
    assert [reason.weight > 0.0 for reason in evidence.reasons if reason.name == "status"] == [
        verdict is Verdict.UPDATE
    ]


def test_a_house_that_changes_one_word_may_but_write_it_better() -> None:
    one, two = (
        "Brandstifter von Emden steht in Aurich vor Richter",
        "Brandstifter von Emden steht in Aurich vor Justiz",
    )
    weights = {
        publisher: [o.weight for o in objections(traits(entry(two, publisher=publisher)), traits(entry(one, publisher="A")), 1.0)]
        for publisher in ("A", "B")
    }  # fmt: skip
    assert sum(weights["A"]) < sum(weights["B"])


@given(st.text("abc", min_size=1, max_size=9), st.lists(st.text("abc", min_size=1, max_size=9), max_size=6))
def test_a_name_is_known_again_by_its_beginning_its_parts_or_its_spelling(name: str, others: list[str]) -> None:
    said = any(
        name[:4] == other[:4]
        or (min(len(name), len(other)) >= 4 and (other in name or name in other))
        or fuzz.ratio(name, other) >= 75
        for other in others
    )
    assert _akin(name, dict.fromkeys(others, 1.0)) is said
