"""Neither a query nor a text can take long, whatever is in them: all times are the processor's."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.errors import QueryError
from monitor.text.fold import fold
from monitor.topics.index import Index, validate
from tests.topics.entries import entry, placed, watch

MEGABYTE = 1_000_000
SECONDS = 15
WATCHES = [
    "Putin Trump",
    "anrufen Putin",
    '"Putin Trump"~5',
    "same_sentence(Putin Trump) -Wien",
    "Streik Bahn",
    "Selenskyj~",
    "tele*",
    r"/(a|aa)+b|Putin\s+(\w+\s+)*Trump!/",
    "漢字",
]
INDEX = Index([watch(query, str(number)) for number, query in enumerate(WATCHES)], {})


@pytest.mark.parametrize(
    "piece",
    [
        "Putin Trump ",
        "a",
        "-",
        "a-",
        "Putin-Trump-",
        "rief an. ",
        "ä\u0308\u0308",
        ". ",
        "Putin, ",
        "a, ",
        "; \n",
        "+",
        "漢",
        "漢字 ",
        "ก็",
        "\u202e\u200b",
        "Streik Bahn Bahnstreik ",
        "Dr. ",
        "3. ",
        "\U0001f468\u200d\U0001f469",
        "ﷺ",
        "'",
        "l'",
        "1.",
        "\n",
    ],
)
def test_a_text_of_a_megabyte_of_anything(piece: str) -> None:
    content = piece * (MEGABYTE // len(piece))
    assert _seconds(content) < SECONDS


def test_a_text_of_a_megabyte_of_words_never_seen() -> None:
    assert _seconds(" ".join(f"Wort{number:x}er" for number in range(MEGABYTE // 10))) < SECONDS * 3


def test_a_headline_of_a_megabyte() -> None:
    one = placed(entry("Putin trifft, Trump ruft an, Bahnstreik; " * (MEGABYTE // 41)))
    began = time.process_time()
    INDEX.match(one)
    assert time.process_time() - began < SECONDS


def _seconds(content: str) -> float:
    one = placed(entry("Lage", "Putin und Trump", content))
    began = time.process_time()
    INDEX.match(one)
    INDEX.explain(one.entry)
    return time.process_time() - began


@given(st.text(alphabet=st.characters(codec=None, exclude_categories=()), max_size=300))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_no_text_is_too_strange(text: str) -> None:
    for match in INDEX.match(placed(entry(text[:80], text[80:160], text[160:], language=""))):
        assert all(getattr(match.placement.entry, hit.field)[hit.start : hit.end] == hit.text for hit in match.hits)


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    "query",
    [
        " ".join(f"wort{number}" for number in range(10_000)),
        " OR ".join(f"wort{number}" for number in range(10_000)),
        "(" * 10_000,
        "-" * 20_000,
        '"' * 19_999,
        "a" * 20_001,
        "a:" * 9_000,
        "/" * 20_000,
        "title:" * 3_000,
        "~ * " * 5_000,
    ],
)
def test_a_query_of_ten_thousand_of_anything_is_answered_soon(query: str) -> None:
    began = time.process_time()
    fault = _fault(query)
    assert time.process_time() - began < 5
    assert fault is None or fault.hint


def _fault(query: str) -> QueryError | None:
    try:
        validate(query, {})
    except QueryError as error:
        return error
    return None


@pytest.mark.parametrize("join", [" ", " OR ", " -"])
def test_a_query_of_nearly_a_thousand_terms_works(join: str) -> None:
    query = join.join(f"wort{number}" for number in range(999))
    began = time.process_time()
    index = Index([watch(query)], {})
    found = index.match(placed(entry("Das Wort998 steht hier, und Wort0 auch")))
    assert time.process_time() - began < SECONDS
    assert bool(found) is (join == " OR ")


def test_many_watches_are_compiled_in_seconds() -> None:
    began = time.process_time()
    index = Index(
        [watch(f"Telefonat Wort{number} (Streik OR Name{number})", str(number)) for number in range(5_000)], {}
    )
    index.match(placed(entry("Telefonat")))
    assert time.process_time() - began < 30
    assert len(index) == 5_000
