"""What every text is full of is no form of a word that says something, and a word has no parts that chance gave it."""

from __future__ import annotations

import pytest

from monitor.text.fold import fold
from monitor.topics.table import Atom, Table


def found(word: str, text: str, code: str = "de") -> list[str]:
    """The words of the text that a query's word finds."""
    table = Table(code, {Atom(fold(word), "inflected", word[0].isupper()): 0})
    return [surface for surface in text.split() if table.atoms(surface)]


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("Sicherheit", "Wer sich freut braucht Sicherheiten"),
        ("Seite", "Sie liegt seit gestern auf der Seiten"),
        ("Werder", "Morgen werden alle kommen Werders"),
        ("Ware", "Es war und wäre gute Ware"),
        ("Einigung", "Einige sagten einiges zur Einigungen"),
        ("Änderung", "Die anderen wollen keine Änderungen"),
        ("Meisterschaft", "Die meisten sehen Meisterschaften"),
        ("Wege", "Nur wegen der Wegen nicht des Weges"),
    ],
)
def test_a_little_word_is_no_form_of_a_telling_one(word: str, text: str) -> None:
    assert found(word, text) == text.split()[-1:]


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("Dems", "Mit dem Land", []),
        ("Under", "Hund und Katze", []),
        ("alle", "alles ist allen gleich", ["alles", "allen"]),
        ("eine", "ein Haus und einer", ["ein", "einer"]),
    ],
)
def test_a_little_word_is_found_by_its_own_kind_only(word: str, text: str, expected: list[str]) -> None:
    assert found(word, text) == expected


@pytest.mark.parametrize(
    ("word", "others", "kinds"),
    [
        ("Haft", "Wirtschaft Gesellschaft Botschaften Geschäft", "Einzelhaft Untersuchungshaft"),
        ("Tat", "Realität Kriminalität Universitäten", "Straftat Gewalttaten"),
        ("Ort", "Antworten Reporter Sport Exporte", "Geburtsort Urlaubsorten"),
        ("Ende", "Gründe Brände Tausende Während", "Jahresende Karriereende"),
        ("Lage", "Anschlag Vorschläge Niederlage", "Wirtschaftslage Notlage"),
        ("Reise", "Strompreise Landkreis Ticketpreisen", "Dienstreise Weltreisen"),
        ("Land", "Deutschland Russlands Thailand", "Bundesland Nachbarländer"),
        ("Bürger", "Hamburg Magdeburger", "Staatsbürger"),
        ("Nacht", "Weihnachten", "Silvesternacht"),
    ],
)
def test_a_word_is_found_in_its_compounds_and_in_none_of_chance(word: str, others: str, kinds: str) -> None:
    assert found(word, others) == []
    assert found(word, kinds) == kinds.split()
