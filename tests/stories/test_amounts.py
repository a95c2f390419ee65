"""One number said in two ways is no news, another number is: each pair with the sentence that it proves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Verdict
from monitor.stories.amounts import ABOUT, LESS, MORE, Amount, amount, mean_the_same
from monitor.stories.pairs import compare
from monitor.stories.quantities import any_alike, quantities
from monitor.stories.vocabulary import written_words
from monitor.text.fold import fold
from tests.stories.made import entry

ALIKE = [
    ("a million is rounded to a figure", "2,91 Millionen Menschen", "2,9 Millionen"),
    ("and to none", "42,7 Millionen Euro", "43 Millionen"),
    ("a decimal is rounded", "Stärke 5,9", "Stärke 6"),
    ("a large number is rounded", "1.234 Fälle", "1.200 Fälle"),
    ("nearly four is 3.7", "3,7 Prozent", "fast vier Prozent"),
    ("more than a round number", "12.000 Menschen", "mehr als 10.000 Menschen"),
    ("at least this, more than that", "mindestens 111 Tote", "mehr als 100 Menschenleben"),
    ("about so many", "181 Menschen an Bord", "rund 180 Passagiere"),
    ("a hectare is a hundredth of a square kilometre", "200 Hektar", "zwei Quadratkilometer"),
    ("acres and hectares", "1,000 acres burnt", "400 hectares burnt"),
    ("a measure may be glued on", "500kg of tea", "0.5 tonnes of tea"),
    ("years have months", "18 Monate Haft", "1,5 Jahre Haft"),
    ("parts of a whole are per cent", "zwei Drittel dafür", "66 Prozent dafür"),
    ("a German Milliarde is a billion", "3 Milliarden Dollar", "$3bn"),
    ("m is a million", "wins £42.7m", "£43m jackpot"),
]
APART = [
    ("more dead", "3 Tote", "5 Tote"),
    ("small numbers are counted, and not rounded", "48 Tote", "50 Tote"),
    ("at least is what is known by now", "mindestens 20 Tote", "23 Tote"),
    ("about is no free pass", "rund 20 Tote", "23 Tote"),
    ("more than thirty are more than twenty", "20 Tote", "mehr als 30 Tote"),
    ("two round numbers", "1.200 Fälle", "1.300 Fälle"),
    ("a million is no billion", "3 Millionen Euro", "3 Milliarden Euro"),
    ("other measures", "5 Kilometer", "6 Tonnen"),
    ("the score of another half", "2:1", "2:2"),
]


def alike(one: str, other: str) -> bool:
    some, others = (quantities(tuple(fold(word) for word in written_words(text))) for text in (one, other))
    return any_alike(some, others) and any_alike(others, some)


@pytest.mark.parametrize(("why", "one", "other"), ALIKE, ids=[case[0] for case in ALIKE])
def test_one_number_said_in_two_ways(why: str, one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(("why", "one", "other"), APART, ids=[case[0] for case in APART])
def test_another_number(why: str, one: str, other: str) -> None:
    assert not alike(one, other)


def test_a_rounded_number_is_no_news_and_a_new_one_is() -> None:
    counted = entry("12.000 Menschen demonstrieren in Leipzig gegen Mieterhöhungen")
    rounded = entry("Leipzig: Mehr als 10.000 Menschen demonstrieren gegen Mieterhöhungen", hours=2)
    grown = entry("Leipzig: 20.000 Menschen demonstrieren gegen Mieterhöhungen", hours=2)
    assert compare(counted, rounded).verdict is Verdict.DUPLICATE
    assert compare(counted, grown).guard == "new number"


@pytest.mark.parametrize("written", ["2:1", "a320", "17.2.1", "3x"])
def test_what_is_no_amount(written: str) -> None:
    assert amount(written, "", "") is None


AMOUNTS = st.builds(
    Amount,
    st.floats(0.0, 1e12),
    st.sampled_from(["", "mass", "time"]),
    st.sampled_from(["", MORE, LESS, ABOUT]),
    st.floats(0.001, 1e6),
)


@given(AMOUNTS, AMOUNTS)
def test_which_is_named_first_does_not_matter_and_a_number_is_always_itself(one: Amount, other: Amount) -> None:
    assert mean_the_same(one, other) == mean_the_same(other, one)
    assert mean_the_same(one, one)


@given(st.text("0123456789.:kmbn ", max_size=12), st.sampled_from(["", "tote", "hektar"]))
def test_anything_may_stand_where_a_number_does(value: str, unit: str) -> None:
    found = amount(value, unit, "")
    assert found is None or mean_the_same(found, found)
