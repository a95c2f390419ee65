"""Expressions find what is written, show whole words, and can't be made slow."""

from __future__ import annotations

import time

import pytest

from monitor.topics.expressions import spans
from monitor.topics.index import Index
from tests.topics.entries import entry, placed, watch


@pytest.mark.parametrize(
    ("query", "title", "shown"),
    [
        (r"/Paragraf \d+a/", "Der Paragraf 218a bleibt", ["Paragraf 218a"]),
        ("/uti/", "Wladimir Putin, Putins Rede", ["Putin", "Putins"]),
        ("/überfall/", "ÜBERFALL in Wien", ["ÜBERFALL"]),
        ("/[€$]/", "Für 5 € mehr", ["mehr"]),
        ("/a/", "€", []),
        ("/Trump.*Putin/", "Putin, Trump und Putin", ["Trump und Putin"]),
    ],
)
def test_a_hit_is_shown_by_the_words_that_it_touches(query: str, title: str, shown: list[str]) -> None:
    found = Index([watch(query)], {}).match(placed(entry(title)))
    assert [hit.text for match in found for hit in match.hits] == shown


def test_an_expression_stands_beside_words_and_in_fields() -> None:
    index = Index([watch("Wien title:/reform 20../")], {})
    assert index.match(placed(entry("Reform 2030 in Wien")))
    assert not index.match(placed(entry("Wien", "Reform 2030")))


def test_what_takes_others_for_ever_takes_no_time() -> None:
    began = time.perf_counter()
    assert spans("(a+)+$|(a|aa)+!", "a" * 300_000 + "b") == []
    assert len(spans("a", "a " * 300_000)) == 50
    assert time.perf_counter() - began < 2


def test_half_a_character_breaks_no_expression() -> None:
    assert spans("sturm", "\ud800 Sturm \udfff") == [(2, 7)]
