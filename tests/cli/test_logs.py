"""The log: one line an event, no secret in it, and no line that somebody else has made."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.alerts.channels.secrets import secrets_of
from monitor.cli.log_events import JsonFormatter, Redactor, TextFormatter
from monitor.cli.logs import Log, set_up
from monitor.errors import UsageError


def line(message: str, *, secrets: tuple[str, ...] = (), level: int = logging.WARNING, **fields: object) -> str:
    record = logging.LogRecord("depesche.x", level, "x.py", 1, message, (), None)
    vars(record).update(fields)
    return TextFormatter(Redactor(secrets)).format(record)


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
        record = logging.LogRecord("x", logging.ERROR, "x.py", 1, "surprise", (), sys.exc_info())
    text = TextFormatter(Redactor(secrets)).format(record)
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


def test_an_unknown_format_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(UsageError, match="unknown log format 'xml'") as caught:
        set_up("info", form="xml")
    assert "auto, text, json, journal" in caught.value.hint


# ------------------------------------------------------------------ secrets, in every form that a channel's address has

ADDRESSES = [
    ("mailto://leser:Gar7enTor!@mail.example?to=a@mail.example", "Gar7enTor!"),
    ("mailtos://leser:p%40ss%2Fw0rt@mail.example:465?to=a@mail.example", "p@ss/w0rt"),
    ("json://leser:g3heimnis@host.example/neu", "g3heimnis"),
    ("jsons://host.example/haken/9f8e7d6c5b4a39281706f5e4", "9f8e7d6c5b4a39281706f5e4"),
    ("json://host.example/neu?+X-Token=kopfzeile77", "kopfzeile77"),
    ("xml://u:zweitesgeheimnis@host.example/neu", "zweitesgeheimnis"),
    ("form://u:drittesgeheimnis@host.example/neu", "drittesgeheimnis"),
    ("ntfy://mein-langes-thema", "mein-langes-thema"),
    ("ntfys://tk_abcdefgh12345678@ntfy.example/thema9", "tk_abcdefgh12345678"),
    ("ntfy://leser:wortlaut1@ntfy.example/thema9", "wortlaut1"),
    ("gotify://gotify.example/AbCdEfGhIjKlMnO", "AbCdEfGhIjKlMnO"),
    ("tgram://123456789:AAH-abcdefghijklmnopqrstuvwxyz012345/987654321", "AAH-abcdefghijklmnopqrstuvwxyz012345"),
    ("discord://123456789012345678/aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789", "aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789"),
    ("slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/#alle", "TIiajkdnlazkcOXrIdevi7FQ"),
    ("matrixs://leser:matrixwort@matrix.example/#raum", "matrixwort"),
    ("pover://uQiRzpo4DXghDmr9QzzfQu27cmVRsG@azGDORePK8gMaC0QOYAMyEEuzJnyUi", "azGDORePK8gMaC0QOYAMyEEuzJnyUi"),
    ("signal://+4915112345678:kennwort9@signal.example/+4915187654321", "kennwort9"),
    ("mmost://mattermost.example/3ccdd113474722377935511fc85d3dd4", "3ccdd113474722377935511fc85d3dd4"),
]


@pytest.mark.parametrize(("address", "secret"), ADDRESSES, ids=[address.partition(":")[0] for address, _ in ADDRESSES])
@pytest.mark.parametrize("formatter", [TextFormatter, JsonFormatter])
def test_no_part_of_a_channels_address_gives_its_secret_away(
    address: str, secret: str, formatter: type[TextFormatter] | type[JsonFormatter]
) -> None:
    from urllib.parse import quote

    record = logging.LogRecord("requests", logging.ERROR, "x.py", 1, "can't reach %s", (address,), None)
    vars(record).update(
        {"url": address, "path": f"/bot{secret}/send", "quoted": quote(secret, safe=""), "told": repr([address])}
    )
    try:
        raise ConnectionError(f"HTTPSConnectionPool: {address} and {secret}")
    except ConnectionError:
        record.exc_info = sys.exc_info()
    said = formatter(Redactor(secrets_of(address))).format(record)
    assert "***" in said
    for spelling in (secret, quote(secret, safe=""), address):
        assert spelling not in said


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("https://u:pw@feeds.example/x failed", "https://u:***@feeds.example/x failed"),
        ("postgresql://depesche:a@b@db.example/d", "postgresql://depesche:***@db.example/d"),
        ("https://feeds.example/x?a=1&token=abc&b=2", "https://feeds.example/x?a=1&token=***&b=2"),
        ("https://feeds.example/x?api_key=abc", "https://feeds.example/x?api_key=***"),
        ("https://feeds.example/x?page=2", "https://feeds.example/x?page=2"),
        ("at 12:30 https://feeds.example/x", "at 12:30 https://feeds.example/x"),
    ],
)
def test_what_looks_like_a_secret_in_an_address_is_masked_without_being_known(text: str, shown: str) -> None:
    assert Redactor()(text) == shown


def test_a_secret_of_a_reloaded_config_is_hidden_and_the_old_one_stays_hidden() -> None:
    redact = Redactor(["first-one"])
    redact.learn(["second-one"])
    assert redact("first-one second-one") == "*** ***"


# ------------------------------------------------------------------ JSON


def json_line(message: str, **fields: object) -> str:
    record = logging.LogRecord("depesche.x", logging.INFO, "x.py", 1, message, (), None)
    vars(record).update(fields)
    return JsonFormatter(Redactor()).format(record)


def test_an_event_in_json_keeps_its_numbers_and_names() -> None:
    said = json.loads(json_line("feed read", feed="Abendblatt", new=3, event="mine"))
    assert (said["event"], said["level"], said["feed"], said["new"]) == ("feed read", "info", "Abendblatt", 3)
    assert said["event_"] == "mine", "a field never hides the event"
    assert said["time"].endswith("+00:00")


@given(st.text(), st.dictionaries(st.from_regex(r"[a-z]{1,8}", fullmatch=True), st.text()))
def test_any_event_is_one_line_of_json_that_reads_back(message: str, fields: dict[str, str]) -> None:
    own = set(vars(logging.LogRecord("", 0, "", 0, "", (), None))) | {"message", "asctime"}
    fields = {name: value for name, value in fields.items() if name not in own}
    said = json_line(message.replace("%", ""), **fields)
    assert len(said.splitlines()) == 1
    assert said.isascii()
    json.loads(said)


def test_a_traceback_can_not_forge_an_event() -> None:
    try:
        raise ValueError("x\n12:00:00 error    all is lost")
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, "x.py", 1, "surprise", (), sys.exc_info())
    first, *rest = TextFormatter(Redactor()).format(record).split("\n")
    assert first.endswith("surprise")
    assert rest
    assert all(line.startswith("    | ") for line in rest)


def test_a_field_that_can_not_be_written_costs_only_itself() -> None:
    class Broken:
        def __str__(self) -> str:
            raise RuntimeError

    assert line("x", field=Broken(), other=1).endswith("field=<Broken> other=1")


# ------------------------------------------------------------------ while it runs


@pytest.fixture
def log() -> Iterator[Log]:
    root = logging.getLogger()
    before = (root.handlers[:], root.level)
    yield set_up("info", form="text")
    root.handlers[:], root.level = before[0], before[1]
    logging.captureWarnings(capture=False)


def test_the_level_changes_while_it_runs(log: Log, capsys: pytest.CaptureFixture[str]) -> None:
    ours = logging.getLogger("depesche.test")
    ours.debug("before")
    log.level("debug")
    ours.debug("between")
    log.level(log.usual)
    ours.debug("after")
    said = capsys.readouterr().err
    assert [word for word in ("before", "between", "after") if word in said] == ["between"]


def test_what_is_learned_later_is_hidden_from_then_on(log: Log, capsys: pytest.CaptureFixture[str]) -> None:
    log.hide(["new-secret"])
    logging.getLogger("depesche.test").warning("sent to new-secret")
    assert "new-secret" not in capsys.readouterr().err


def test_only_a_stream_that_leads_to_the_journal_is_taken_for_one(tmp_path: Path) -> None:
    from monitor.cli.journal import JournalHandler
    from monitor.cli.logs import _handler

    with (tmp_path / "err").open("w") as stream, pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stderr", stream)
        import os

        found = os.fstat(stream.fileno())
        for environ, native in (
            ({"JOURNAL_STREAM": f"{found.st_dev}:{found.st_ino}"}, True),
            ({"JOURNAL_STREAM": f"{found.st_dev}:{found.st_ino + 1}"}, False),
            ({}, False),
        ):
            handler = _handler("auto", Redactor(), environ)
            assert isinstance(handler, JournalHandler) is native
            handler.close()


@pytest.mark.parametrize("form", ["text", "json"])
def test_readiness_is_said_at_any_level_and_in_the_form_of_the_rest(
    form: str, log: Log, capsys: pytest.CaptureFixture[str]
) -> None:
    del log  # it puts the handlers back
    set_up("error", form=form).announce("ready: 1 feeds")
    said = capsys.readouterr().err
    assert said == "ready: 1 feeds\n" if form == "text" else json.loads(said)["event"] == "ready: 1 feeds"
