"""Reasons are read by people: they name words as the headlines write them."""

from __future__ import annotations

import pytest

from monitor.model import Kind, Reason
from monitor.stories.as_written import as_written
from monitor.stories.pairs import compare
from tests.stories.made import entry, stream

CASES = [
    (
        "a name, spelt as in the later headline",
        ("Selenskyj reist nach Warschau", "Zelensky fliegt nach Warschau"),
        Reason("rare words", 0.4, "selenski, varsau"),
        "Selenskyj, Warschau",
    ),
    (
        "what only the earlier one says, as it says it",
        ("Gespräch mit Putin abgesagt", "Telefonat mit Putin abgesagt"),
        Reason("names", -0.2, "gesprakh against telefonat"),
        "Gespräch against Telefonat",
    ),
    ("a number is no word", ("Bahn 300 spät", "Bahn 200 spät"), Reason("numbers", -0.1, "300 against 200"), "300 against 200"),
    ("a term that neither has stays as it is", ("Bahn spät", "Zug spät"), Reason("rare words", 0.1, "gibtsnikht"), "gibtsnikht"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "titles", "reason", "detail"), CASES, ids=[case[0] for case in CASES])
def test_a_reason_for_people(sentence: str, titles: tuple[str, str], reason: Reason, detail: str) -> None:
    (told,) = as_written([reason], [entry(title) for title in titles])
    assert told.detail == detail, sentence
    assert (told.name, told.weight) == (reason.name, reason.weight)


def test_compare_tells_its_reasons_so() -> None:
    evidence = compare(
        entry("Telefonat zwischen Putin und Trump am Donnerstag"), entry("Putin und Trump: Telefonat am Donnerstag")
    )
    shared = next(reason.detail for reason in evidence.reasons if reason.name == "rare words")
    assert "Donnerstag" in shared
    assert "Telefonat" in shared


def test_a_placement_names_the_words_of_a_headline_that_is_not_at_hand_any_more() -> None:
    first = entry("Tarifstreit der Fährleute in Emden: Reederei bietet mehr Geld", publisher="A")
    second = entry("Tarifstreit der Fährleute in Emden: Gewerkschaft will mehr Geld", hours=1, publisher="B")
    (_, later) = stream([first, second])
    against = [reason for reason in later.because if reason.startswith("names")]
    assert later.kind is not Kind.NEW
    assert against == ["names: Gewerkschaft against Reederei"]
