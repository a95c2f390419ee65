"""Words that stand beside a query's more often than elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.model import Entry, Kind, Match, Placement, Watch
from monitor.topics.company import company
from monitor.topics.index import Index
from monitor.topics.query import parse
from tests.house import made_entry

ELSEWHERE = ("Regen am Morgen", "Die Oper beginnt wieder", "Der Markt und die Preise", "Ein Fest für die Stadt")


def beside(query: str, titles: list[str], code: str = "de") -> dict[str, int]:
    past: list[Entry] = [
        replace(made_entry(title, f"n{number}"), language=code) for number, title in enumerate([*titles, *ELSEWHERE])
    ]
    index = Index([Watch("w", "w", query)], {})
    found: list[Match] = [match for entry in past for match in index.match(Placement(entry, "", Kind.NEW))]
    return company(parse(query), found, past, {code})


def test_it_is_counted_in_how_many_entries_a_word_stands_beside_them() -> None:
    titles = ["Adler und Brandt im Schloss", "Brandt trifft Adler: Schloss bleibt zu", "Adler dankt Brandt"]
    assert beside("Adler Brandt", titles) == {"Schloss": 2}


@pytest.mark.parametrize(
    ("why", "titles"),
    [
        ("little words say nothing", ["Adler und Brandt sind wieder da", "Brandt und Adler sind wieder hier"]),
        ("a verb is no other word for a name", ["Adler lobt Brandt", "Brandt lobt Adler"]),
        ("a number is none either", ["Adler 2031 Brandt", "Brandt 2031 Adler"]),
        ("once may be chance", ["Adler, Brandt, Schloss", "Brandt neben Adler"]),
        ("what is found already is no news", ["Adlers Brandt", "Brandt bei Adlers Haus"]),
    ],
)
def test_what_tells_nothing_of_the_query_is_left_out(why: str, titles: list[str]) -> None:
    assert not beside("Adler Brandt", titles), why


def test_where_nouns_are_written_small_small_words_count() -> None:
    titles = ["Adler meets Brandt in a castle", "Brandt leaves Adler at the castle"]
    assert beside("Adler Brandt", titles, "en") == {"castle": 2}


def test_without_anything_found_there_is_no_company() -> None:
    assert beside("Adler Brandt", ["Schloss", "Schloss"]) == {}
