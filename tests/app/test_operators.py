"""A query in the manner of another program is warned about: it would find something else than was meant, or nothing."""

from __future__ import annotations

import pytest

from monitor.app.operators import foreign


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("Streik ODER Bahn", ("'ODER' is no operator here", "OR, in capitals, is the operator")),
        ("streik or bahn", ("'or' is no operator here", "OR, in capitals, is the operator")),
        ("Streik | Bahn", ("'|' is no operator here", "OR, in capitals, is the operator")),
        (
            "Streik UND Bahn",
            ("'UND' is no operator here", "words side by side must all be there; AND, in capitals, says it too"),
        ),
        ("Streik nicht Fußball", ("'nicht' is no operator here", "write -WORD, or NOT in capitals")),
        ("Streik !Fußball", ("'!' is no operator here", "write -WORD, or NOT in capitals")),
        ("Streik|Ausstand Bahn", ("'Streik|Ausstand' is one word here", "write (Streik OR Ausstand)")),
        ("(Streik) oder (Bahn)", ("'oder' is no operator here", "OR, in capitals, is the operator")),
    ],
)
def test_an_operator_of_another_language_is_answered_with_ours(query: str, told: tuple[str, str]) -> None:
    assert foreign(query) == (told,)


@pytest.mark.parametrize(
    "query",
    [
        "Streik OR Bahn",
        "Streik AND Bahn -Fußball",
        "Baden und Württemberg",  # joins words, and is left out
        '"Sein oder Nichtsein"',
        "Oder Hochwasser",  # a river, at the beginning
        "Hochwasser Oder",
        "Streik (",
        '"',
        "/a|b/",
        "",
    ],
)
def test_what_means_what_it_says_is_let_be(query: str) -> None:
    assert foreign(query) == ()
