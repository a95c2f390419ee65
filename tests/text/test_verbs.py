"""The verb of a noun that says what one does, where a language's table knows how they are made."""

from __future__ import annotations

import pytest

from monitor.text.verbs import deeds


@pytest.mark.parametrize(
    ("noun", "verb"),
    [("sperrung", "sperren"), ("verlegung", "verlegen"), ("aenderung", "aendern"), ("sammlung", "sammeln")],
)
def test_a_deed_has_its_verb(noun: str, verb: str) -> None:
    assert verb in deeds(noun, "de")


@pytest.mark.parametrize("noun", ["zeitung", "wohnung", "sprung", "dung", "haus", ""])
def test_what_only_ends_so_has_none(noun: str) -> None:
    assert deeds(noun, "de") == ()


def test_a_language_without_a_rule_has_none() -> None:
    assert deeds("building", "en") == ()
    assert deeds("sperrung", "") == ()
