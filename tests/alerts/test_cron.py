"""Cron expressions mean here what they mean in crontab(5)."""

from __future__ import annotations

import pytest

from monitor.alerts.cron import Cron, cron

ALL_MONTHS = tuple(range(1, 13))


def weekly(*days: int) -> Cron:
    return Cron((0,), (7,), None, ALL_MONTHS, days)


@pytest.mark.parametrize(
    ("expression", "means"),
    [
        ("0 7 * * *", Cron((0,), (7,), None, ALL_MONTHS, None)),
        ("0 7 * * 0", weekly(6)),
        ("0 7 * * 7", weekly(6)),
        ("0 7 * * 1", weekly(0)),
        ("0 7 * * mon-fri", weekly(0, 1, 2, 3, 4)),
        ("0 7 * * 1-5", weekly(0, 1, 2, 3, 4)),
        ("0 7 * * 5-7", weekly(4, 5, 6)),
        ("0 7 * * 0-6", weekly(0, 1, 2, 3, 4, 5, 6)),
        ("0 7 * * SUN,WED", weekly(2, 6)),
        ("0 7 * * */2", weekly(1, 3, 5, 6)),
        ("0 7 * * mon-fri/2", weekly(0, 2, 4)),
        ("0,30 8-18/5 1,15 jan-mar *", Cron((0, 30), (8, 13, 18), (1, 15), (1, 2, 3), None)),
        ("*/20 * * * *", Cron((0, 20, 40), tuple(range(24)), None, ALL_MONTHS, None)),
        ("0 7 1 * mon", Cron((0,), (7,), (1,), ALL_MONTHS, (0,))),
        ("@daily", Cron((0,), (0,), None, ALL_MONTHS, None)),
    ],
)
def test_what_an_expression_means(expression: str, means: Cron) -> None:
    assert cron(expression) == means


@pytest.mark.parametrize(
    ("expression", "word"),
    [
        ("", "five fields"),
        ("7:00", "five fields"),
        ("0 7 * *", "five fields"),
        ("0 7 * * * *", "five fields"),
        ("60 7 * * *", "minute"),
        ("0 24 * * *", "hour"),
        ("0 7 0 * *", "day"),
        ("0 7 * 13 *", "month"),
        ("0 7 * * 8", "weekday"),
        ("0 7 * * someday", "weekday"),
        ("0 7 * * mon/2", "range"),
        ("0 18-8 * * *", "ends before"),
        ("5/10 * * * *", "step"),
        ("*-5 * * * *", "minute"),
        ("*/0 * * * *", "step"),
        ("0 7 30 2 *", "never comes"),
        ("@reboot", "five fields"),
    ],
)
def test_what_is_none_is_refused_with_a_word(expression: str, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        cron(expression)
