"""What is asked of a headline: by how much a stream retells, and by how many entries there are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.stories.density import Density, bar


def after(*told: bool) -> float:
    density = Density()
    for retold in told:
        density.learn(retold)
    return density.eagerness()


@pytest.mark.parametrize(
    ("why", "told", "eager"),
    [
        ("a stream begins as a quiet one", [], 0.0),
        ("one copy is no habit", [False] * 9 + [True], 0.0),
        ("a copy in twenty is a quiet stream", ([False] * 19 + [True]) * 20, 0.0),
        ("every third a copy: it retells", [False, False, True] * 20, 1.0),
    ],
)
def test_a_stream_has_to_show_that_it_retells(why: str, told: list[bool], eager: float) -> None:
    assert after(*told) == eager, why


def test_what_a_stream_was_like_long_ago_counts_little() -> None:
    assert after(*[True] * 4000, *[False] * 30_000) == 0.0


def test_an_overlay_learns_alone() -> None:
    below = Density()
    over = Density(over=below)
    over.learn(True)
    assert (below.heard, over.heard) == (0.0, 1.0)


@given(st.integers(0, 10**7), st.integers(0, 10**7), st.floats(0, 1))
def test_a_larger_crowd_never_asks_less(one: int, other: int, eagerness: float) -> None:
    few, many = sorted((one, other))
    assert bar(few, eagerness).harder <= bar(many, eagerness).harder
    assert bar(few, eagerness).profile <= bar(many, eagerness).profile


@given(st.integers(0, 10**7), st.floats(0, 1), st.floats(0, 1))
def test_a_stream_that_retells_never_asks_more(crowd: int, one: float, other: float) -> None:
    quiet, eager = sorted((one, other))
    assert bar(crowd, eager).harder <= bar(crowd, quiet).harder
    assert bar(crowd, eager).profile <= bar(crowd, quiet).profile


@given(st.integers(0, 10**7), st.floats(0, 1))
def test_what_no_headline_could_reach_is_not_asked_for(crowd: int, eagerness: float) -> None:
    asked = bar(crowd, eagerness)
    assert asked.reachable == (asked.profile <= 0.9)


def test_a_story_as_a_whole_is_asked_in_a_stream_that_retells_and_in_no_crowd() -> None:
    assert bar(500, 1.0).reachable
    assert bar(500, 0.0).reachable
    assert not bar(60_000, 1.0).reachable
    assert bar(500, 0.0).profile > bar(500, 1.0).profile + 0.4


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.floats(0, 1))
def test_a_larger_story_never_asks_more_of_what_belongs_to_it(one: int, other: int, eagerness: float) -> None:
    few, many = sorted((one, other))
    asked = bar(500, eagerness)
    assert asked.belonging(many) <= asked.belonging(few)


def test_only_where_a_stream_retells_does_it_matter_how_many_tell_a_story() -> None:
    quiet, eager = bar(500, 0.0), bar(500, 1.0)
    assert quiet.belonging(1) == quiet.belonging(100) == quiet.profile
    assert eager.belonging(100) < eager.profile < eager.belonging(1)


@given(st.integers(0, 10**7), st.floats(0, 1), st.floats(-0.1, 0.1))
def test_where_it_retells_asks_what_a_stream_that_retells_is_asked(crowd: int, eagerness: float, shift: float) -> None:
    asked = bar(crowd, eagerness, shift).where_it_retells
    assert asked.profile == pytest.approx(bar(crowd, 1.0, shift).profile)
    assert asked.quiet == 0.0
