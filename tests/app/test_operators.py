"""A query in the manner of another program is warned about: it would find something else than was meant, or nothing."""

from __future__ import annotations

import pytest

from monitor.app.operators import foreign, literal


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
        ("Streik NEAR Bahn", ("'NEAR' is no operator here", 'nearness is written "these words"~8')),
        ("Streik NEAR/5 Bahn", ("'NEAR/5' is no operator here", 'nearness is written "these words"~8')),
        ("Streik AROUND(5) Bahn", ("'AROUND' is no operator here", 'nearness is written "these words"~8')),
        ("Duran Duran Konzert", ("'Duran' stands twice, and counts once", 'as a name: "Duran Duran"')),
        (
            "Streik,Ausstand",
            (
                "'Streik,Ausstand' is one word here",
                "put a blank between words that must all be there, OR between others",
            ),
        ),
        ("*streik", ("a * in front does nothing", "a word finds by itself the compounds that end with it")),
        ("C++ Sicherheit", ("'C++' is read as 'C'", r"write /C\+\+/")),
        ("C#", ("'C#' is read as 'C'", "write /C#/")),
        ("'bei der Bahn' Streik", ("' is no quotation mark here", 'a phrase stands in "…"')),
        ("title: Streik", ("'title:' is a word here", "as a field it is written without a blank: title:word")),
        (
            "firma:Adler",
            ("'firma:Adler' is taken for words", "fields are title, lead, text, author, source, tag, lang, url"),
        ),
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
        "BBC: Putin",
        "10:30 Uhr",
        "https://news.example/a,b",
        "url:https://news.example/a",
        "source:c++",
        "Trump, Putin, Xi",
        "Trump's Rede",
        "G20",
        "Streik -Streik",
        "title:Streik Streik",
        "-Modell Modell",
        "NEAR",
    ],
)
def test_what_means_what_it_says_is_let_be(query: str) -> None:
    assert foreign(query) == ()


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ("title:Streik", True),
        ("Streik OR Bahn", True),
        ("Selenskyj~", True),
        ("/a b/", True),
        ("Streik bei der Bahn", False),
        ("tele*", False),
        ('"', False),
    ],
)
def test_an_item_of_a_list_that_is_written_as_a_query_is_a_phrase_and_said_to_be(item: str, told: bool) -> None:
    assert (literal(item) is not None) is told
