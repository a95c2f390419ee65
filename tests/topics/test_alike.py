"""A watch by example finds what tells of the same, says by which words, and leaves the rest of the news alone."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.model import Entry, Example, Match, Watch
from monitor.topics.alike import BARS
from monitor.topics.index import Index
from tests.topics.entries import entry, example, placed, watch

HARBOUR = example(
    "Stadtrat billigt neuen Hafenvertrag",
    "Die Reederei Adler darf die Kaimauer am Nordhafen pachten. Reeder Brandt lobte den Hafenvertrag.",
)


def found(one: Entry, *examples: Example, meaning: object = None, **options: object) -> Match | None:
    index = Index([watch("", like=examples or (HARBOUR,), **options)], {}, meaning)  # type: ignore[arg-type]
    matches = index.match(placed(one))
    return matches[0] if matches else None


@pytest.mark.parametrize(
    ("title", "summary"),
    [
        ("Stadtrat billigt neuen Hafenvertrag", ""),
        ("Hafenvertrag: Stadtrat stimmt für Reederei Adler", "Brandt lobt die Pacht der Kaimauer."),
        (
            "Reeder Brandt freut sich über den Vertrag am Nordhafen",
            "Der Stadtrat hat den Hafenvertrag mit Adler gebilligt.",
        ),
        ("Hafenverträge des Stadtrats mit Reederei Adler gebilligt", ""),
    ],
)
def test_other_tellings_of_the_example_are_found(title: str, summary: str) -> None:
    assert found(entry(title, summary)) is not None


@pytest.mark.parametrize(
    ("title", "summary"),
    [
        ("Stadtrat streitet über Schwimmbad", "Am Abend ging es um Eintrittspreise."),
        ("Adler kreisen über dem Nordhafen", "Vogelfreunde zählten mehr als sonst."),
        ("Brandt gewinnt Marathon", ""),
        ("Newsticker: Stadtrat, Wetter, Verkehr", "Alle Meldungen des Tages, auch vom Schwimmbad und vom Zoo."),
    ],
)
def test_what_shares_a_word_or_two_is_not_like_it(title: str, summary: str) -> None:
    assert found(entry(title, summary)) is None


def test_a_text_that_tells_it_all_is_found_under_a_headline_that_says_little() -> None:
    text = (
        "Der Stadtrat billigt den Hafenvertrag. Reeder Brandt und die Reederei Adler pachten die Kaimauer am Nordhafen."
    )
    assert found(entry("Was heute wichtig war", "", text)) is not None


def test_it_says_which_words_did_it_and_where_they_stand() -> None:
    one = entry("Hafenvertrag: Stadtrat stimmt für Adler", "Brandt lobt ihn.")
    match = found(one)
    assert match is not None
    (why,) = match.because
    assert why.startswith('like "Stadtrat billigt neuen Hafenvertrag": Hafenvertrag, Stadtrat')
    assert why.endswith(f"({match.score:.2f})")
    assert {hit.text for hit in match.hits} >= {"Hafenvertrag", "Stadtrat", "Adler", "Brandt"}
    assert all(getattr(one, hit.field)[hit.start : hit.end] == hit.text for hit in match.hits)


def test_of_several_examples_one_suffices_and_is_named() -> None:
    zoo = example("Zoo tauft Elefantenbaby Tuffi", "Im Elefantenhaus drängten sich Kinder.")
    match = found(entry("Elefantenbaby im Zoo heißt Tuffi"), HARBOUR, zoo)
    assert match is not None
    assert 'like "Zoo tauft' in match.because[0]


def test_beside_a_query_both_must_hold() -> None:
    both = {"id": "w1", "name": "w1", "like": (HARBOUR,)}
    one = entry("Stadtrat billigt Hafenvertrag mit Adler", "Die Kaimauer am Nordhafen wird verpachtet.")
    for query, matches in (("Kaimauer", True), ("Bahnhof", False)):
        index = Index([Watch(query=query, **both)], {})  # type: ignore[arg-type]
        assert bool(index.match(placed(one))) is matches
    (match,) = Index([Watch(query="Kaimauer", **both)], {}).match(placed(one))  # type: ignore[arg-type]
    assert match.because[0].startswith("Kaimauer:")
    assert match.because[1].startswith("like")


def test_explain_says_how_much_was_alike_and_how_much_was_wanted() -> None:
    index = Index([watch("", like=(HARBOUR,))], {})
    (why,) = index.explain(entry("Stadtrat und Adler streiten über Hafenmauer Brandt Zoo Wetter Schule Kita Bad"))
    assert not why.matched
    assert 'alike "Stadtrat billigt neuen Hafenvertrag", wanted 0.60' in why.reasons[0]


def test_strictness_shifts_the_bar() -> None:
    one = entry("Hafenvertrag: Stadtrat stimmt Adler zu und vertagt Badepläne")
    assert [name for name in BARS if found(one, strictness=name)] == ["wide"]
    again = entry(HARBOUR.title, "Adler darf die Kaimauer am Nordhafen pachten, sagt Brandt.")
    assert [name for name in BARS if found(again, strictness=name)] == [*BARS]


def test_min_score_bounds_it_as_ever() -> None:
    one = entry("Hafenvertrag: Stadtrat stimmt für Reederei Adler", "Brandt lobt die Pacht der Kaimauer.")
    match = found(one)
    assert match is not None
    assert found(one, min_score=match.score) is not None
    assert found(one, min_score=match.score + 0.02) is None


def test_an_example_that_is_not_read_yet_finds_nothing_and_says_so() -> None:
    waiting = Example("https://news.example/hafen")
    index = Index([watch("", like=(waiting,)), watch("Zoo", "w2")], {})
    assert [match.watch_id for match in index.match(placed(entry("Zoo tauft Elefant")))] == ["w2"]
    assert "is not read yet" in index.explain(entry("Zoo"))[0].reasons[0]


def test_meaning_is_asked_near_the_bar_only_and_decides_there() -> None:
    asked: list[tuple[str, Sequence[str]]] = []

    def close(text: str, others: Sequence[str]) -> list[float]:
        asked.append((text, others))
        return [0.96] * len(others)

    near = entry("Hafenverträge des Stadtrats mit Adler gebilligt")
    assert found(near) is None
    assert found(near, meaning=close) is not None
    assert asked == [(near.title, (HARBOUR.title,))]
    assert found(entry("Brandt gewinnt Marathon"), meaning=close) is None
    assert len(asked) == 1, "far from the bar the words decide"

    def far(text: str, others: Sequence[str]) -> list[float]:
        return [0.80] * len(others)

    just = entry("Hafenvertrag: Stadtrat stimmt für Reederei Adler")
    assert found(just) is not None
    assert found(just, meaning=far) is None


WORDS = (
    "Stadtrat Hafenvertrag Adler Brandt Zoo Elefant Tuffi Kaimauer billigt der am 2031 Nordhafen Hafen Vertrags".split()
)
TEXTS = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)


@settings(max_examples=60)
@given(st.lists(TEXTS, min_size=1, max_size=4), TEXTS, TEXTS, st.sampled_from(sorted(BARS)))
def test_the_index_and_the_naive_loop_agree(examples: list[str], title: str, text: str, strictness: str) -> None:
    watches = [watch("", str(n), like=(example(one),), strictness=strictness) for n, one in enumerate(examples)]
    watches.append(watch("Zoo", "both", like=(HARBOUR, example(title))))
    one = placed(entry(title, text))
    together = Index(watches, {}).match(one)
    assert together == tuple(match for each in watches for match in Index([each], {}).match(one))
    explained = Index(watches, {}).explain(one.entry)
    assert {why.watch_id for why in explained if why.matched} == {match.watch_id for match in together}
    assert all(0 < match.score <= 1 for match in together)


@settings(max_examples=60)
@given(st.text(max_size=80), st.text(max_size=200), st.text(max_size=80), st.text(max_size=200))
def test_no_text_breaks_an_example_or_what_is_compared_with_it(a: str, b: str, title: str, text: str) -> None:
    Index([watch("", like=(example(a, b, ""), HARBOUR))], {}).match(placed(entry(title, text, language="")))
