"""The log: one line an event, no secret in it, and no line that somebody else has made."""

from __future__ import annotations

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.cli.logs import EventFormatter, set_up
from monitor.errors import UsageError


def line(message: str, *, secrets: tuple[str, ...] = (), level: int = logging.WARNING, **fields: object) -> str:
    record = logging.LogRecord("depesche.x", level, "x.py", 1, message, (), None)
    vars(record).update(fields)
    return EventFormatter(secrets).format(record)


def test_the_event_comes_first_and_its_fields_behind_it() -> None:
    said = line("feed failed", feed="Abendblatt", error="no answer", new=3)
    assert said.endswith(' warning  feed failed  feed=Abendblatt error="no answer" new=3')


@pytest.mark.parametrize(
    ("value", "shown"),
    [("", '""'), ("a b", '"a b"'), ("a=b", '"a=b"'), ("plain", "plain"), (None, "None"), (7, "7")],
)
def test_a_value_is_quoted_when_it_would_be_misread(value: object, shown: str) -> None:
    assert line("x", field=value).endswith(f"field={shown}")


@given(st.text(), st.text())
def test_no_text_makes_a_second_line_or_moves_the_cursor(message: str, value: str) -> None:
    said = line(message.replace("%", ""), title=value)
    assert len(said.splitlines()) == 1
    assert all(char.isprintable() for char in said)


@pytest.mark.parametrize("evil", ["a\nERROR all is lost", "a\r\x1b[2Jb", "a\u2028b", "a\x85b", "\u202eb", "\x00"])
def test_what_could_forge_a_line_becomes_visible(evil: str) -> None:
    said = line("x", title=evil)
    assert len(said.splitlines()) == 1
    assert "\\" in said


def test_secrets_are_nowhere_not_even_in_a_traceback() -> None:
    secrets = ("geheim", "geheim-und-länger")
    said = line("sent to json://u:geheim@host", secrets=secrets, url="x?token=geheim-und-länger")
    assert "geheim" not in said
    assert "länger" not in said
    try:
        raise ValueError("wrong password geheim")
    except ValueError:
        import sys

        record = logging.LogRecord("x", logging.ERROR, "x.py", 1, "surprise", (), sys.exc_info())
    text = EventFormatter(secrets).format(record)
    assert "Traceback" in text
    assert "wrong password ***" in text


def test_a_short_secret_does_not_blacken_everything() -> None:
    assert "feed" in line("feed failed", secrets=("e", "", "fee"))


@pytest.mark.parametrize(
    ("level", "ours", "others"),
    [
        ("debug", logging.DEBUG, logging.WARNING),
        ("info", logging.INFO, logging.WARNING),
        ("warning", logging.WARNING, logging.WARNING),
        ("error", logging.ERROR, logging.ERROR),
    ],
)
def test_the_level_is_ours_and_other_libraries_are_quiet(level: str, ours: int, others: int) -> None:
    set_up(level)
    assert logging.getLogger("depesche.collect").getEffectiveLevel() == ours
    assert logging.getLogger("aiohttp").getEffectiveLevel() == others
    assert logging.getLogger("apprise.plugins").getEffectiveLevel() == logging.CRITICAL
    assert len(logging.getLogger().handlers) == 1


def test_an_unknown_level_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(UsageError, match="unknown log level 'laut'") as caught:
        set_up("laut")
    assert "debug, info, warning, error" in caught.value.hint
