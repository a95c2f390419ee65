"""Half alike words: derived ones and compounds, each used once, at the weight of the more common one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.stories.akin import AT_MOST, _akin, in_part
from monitor.stories.likeness import SAME, by_halves, resemblance, weigh
from monitor.stories.pairs import compare
from monitor.stories.traits import traits
from monitor.stories.weights import Weights
from tests.stories.made import entry

WEIGHTS = Weights()
DAY = 86400.0
TERMS = st.lists(st.text(alphabet="abcs", min_size=1, max_size=9), max_size=8)


@pytest.mark.parametrize(
    ("why", "one", "other", "named"),
    [
        ("a derived word begins alike", "griechenland", "griechen", "griechenland and griechen"),
        ("a compound begins alike", "skisaison", "skisaisonstart", "skisaison and skisaisonstart"),
        ("a compound ends in its matter", "neuschnee", "schnee", "neuschnee and schnee"),
        ("short words are alike by accident", "hand", "handel", ""),
        ("the same word is whole, and counted elsewhere", "schnee", "schnee", ""),
        ("four letters are too few", "schnabel", "schnur", ""),
    ],
)
def test_words_that_are_half_alike(why: str, one: str, other: str, named: str) -> None:
    weight, told = in_part([one], [other], WEIGHTS, 1.0)
    assert told == named, why
    assert bool(weight) == bool(named), why


def test_a_word_is_used_once() -> None:
    once, _ = in_part(["schneefall"], ["schneefront"], WEIGHTS, 1.0)
    twice, named = in_part(["schneefall"], ["schneefront", "schneemann"], WEIGHTS, 1.0)
    assert twice == once
    assert named == "schneefall and schneefront"


def test_half_a_word_says_less_than_the_more_common_of_the_two() -> None:
    weight, _ = in_part(["feuerwehr"], ["feuerwerk"], WEIGHTS, 1.0)
    assert 0 < weight < min(WEIGHTS.of("feuerwehr"), WEIGHTS.of("feuerwerk"))


@given(TERMS, TERMS)
def test_whose_words_they_are_makes_no_difference(one: list[str], other: list[str]) -> None:
    assert in_part(one, other, WEIGHTS, 1.6)[0] == pytest.approx(in_part(other, one, WEIGHTS, 1.6)[0])


def test_halves_tip_the_scale_and_are_named() -> None:
    one = entry("Kanzleramt sucht Handwerker für Laar")
    two = entry("Handwerkskammer: Kanzler sucht Leute", hours=1)
    evidence = compare(one, two)
    close = resemblance(weigh(traits(two), WEIGHTS), weigh(traits(one), WEIGHTS).member(), 3 * DAY)
    assert close.score < SAME <= evidence.score == pytest.approx(close.score + AT_MOST, abs=1e-4)
    assert "half words: Kanzler and Kanzleramt" in " ".join(map(str, evidence.reasons))


@pytest.mark.parametrize(("why", "bar"), [("far below the bar", 2.0), ("beyond the bar", 0.0)])
def test_where_they_could_not_decide_they_are_not_heard(why: str, bar: float) -> None:
    one, two = (
        weigh(traits(entry("Neuschnee am Auerberg")), WEIGHTS),
        weigh(traits(entry("Schnee am Auerberg")), WEIGHTS),
    )
    close = resemblance(one, two.member(), 3 * DAY)
    assert by_halves(close, one, two.member(), WEIGHTS, bar) is close, why


@given(TERMS, TERMS)
def test_no_pair_that_begins_or_ends_alike_is_missed(one: list[str], other: list[str]) -> None:
    some, others = set(one) - set(other), set(other) - set(one)
    alike = {
        (a, b)
        for a in some
        for b in others
        if min(len(a), len(b)) >= 5 and (a[:5] == b[:5] or a.endswith(b) or b.endswith(a))
    }
    assert bool(in_part(one, other, WEIGHTS, 1.0)[1]) == bool(alike)
    assert set(_akin(some, others)) == alike
