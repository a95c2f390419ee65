"""A secret comes from where it is kept, reaches its URL intact, and never shows itself."""

from __future__ import annotations

import copy
import json
import pickle
import traceback
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from monitor.config import Secret, load
from monitor.config.secrets import Sources

CONFIG = """\
feeds: [{{url: https://one.example/feed, auth: {{user: me, password: "${{PASS}}"}}, headers: {{X-Token: "a${{PASS}}"}}}}]
watches: [{{name: a, query: b}}]
channels: {{post: {{url: {url}}}}}
"""


@given(st.text(min_size=5))
def test_no_way_of_printing_shows_a_secret(text: str) -> None:
    secret = Secret(text)
    for shown in (str(secret), repr(secret), f"{secret}", f"{[secret]}", f"{secret!r}", "%s" % secret):  # noqa: UP031
        assert shown in ("***", "[***]")
    assert f"{secret:>5}" == "  ***"
    assert secret.reveal() == text


def test_neither_dumps_nor_tracebacks_nor_pickles_show_it(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(CONFIG.format(url='"mailto://user:${PASS}@example.org"'))
    loaded = load(str(path), {"PASS": "hunter2+x"})
    config = loaded.config
    shown = [
        repr(loaded),
        repr(config),
        str(config),
        config.model_dump_json(),
        json.dumps(config.model_dump(mode="json")),
    ]
    try:
        raise ValueError(config.channels)
    except ValueError:
        shown.append(traceback.format_exc())
    assert not [text for text in shown if "hunter2" in text]
    with pytest.raises(TypeError):
        pickle.dumps(config.channels["post"].url)
    with pytest.raises(TypeError):
        copy.deepcopy(config.channels["post"].url)


EXPANSIONS = [
    ("ntfy://u:${P}@h/t", True, "ntfy://u:p%40%2F%3F@h/t", "percent-encoded within a URL"),
    ("json://h/?x=${P}", True, "json://h/?x=p%40%2F%3F", "in the query too"),
    ("json://h/${P:raw}", True, "json://h/p@/?", "raw on wish"),
    ("${P}", True, "p@/?", "a whole address is taken as it is"),
    ("Bearer ${P}", False, "Bearer p@/?", "no URL, no encoding"),
    ("a $${P} $P", False, "a ${P} $P", "doubled dollars stand for themselves"),
]


@pytest.mark.parametrize(("text", "url", "expected", "why"), EXPANSIONS)
def test_variables_are_inserted(text: str, url: bool, expected: str, why: str) -> None:
    assert Sources({"P": "p@/?"}, Path()).expand(text, url=url) == expected, why


@pytest.mark.parametrize("text", ["${}", "${A B}", "${A:rav}", "${MISSING}", "${EMPTY}", "x${", "${1}"])
def test_what_is_no_variable_is_refused_without_showing_others(text: str) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        Sources({"EMPTY": "", "OTHER": "hunter2"}, Path()).expand(text, url=False)
    assert "hunter2" not in f"{caught.value} {caught.value.context}"


def test_files_and_credentials_are_read_without_their_line_end(tmp_path: Path) -> None:
    (tmp_path / "word").write_text("ntfy://h/t\n")
    sources = Sources({"CREDENTIALS_DIRECTORY": str(tmp_path)}, tmp_path)
    assert sources.read({"file": "word"}) == "ntfy://h/t"
    assert sources.read({"credential": "word"}) == "ntfy://h/t"


def test_a_credential_of_the_folder_that_the_unit_loads_goes_by_its_files_name(tmp_path: Path) -> None:
    (tmp_path / "depesche_mail").write_text("of the folder\n")
    sources = Sources({"CREDENTIALS_DIRECTORY": str(tmp_path)}, tmp_path)
    assert sources.read({"credential": "mail"}) == "of the folder"
    (tmp_path / "mail").write_text("of its own line\n")
    assert sources.read({"credential": "mail"}) == "of its own line", "what is named exactly comes first"


REFUSED = [
    ({"file": "none"}, "No such file"),
    ({"file": "."}, "directory"),
    ({"file": "empty"}, "one line"),
    ({"file": "two"}, "one line"),
    ({"file": "bytes"}, "no UTF-8"),
    ({"file": "a\0b"}, "can't be read"),
    ({"credential": "../word"}, "no name of a credential"),
    ({"credential": ""}, "is no secret"),
    ({"file": "word", "credential": "word"}, "is no secret"),
    ({"vault": "x"}, "is no secret"),
    ({}, "is no secret"),
]


@pytest.mark.parametrize(("given_", "said"), REFUSED, ids=[case[1] + str(n) for n, case in enumerate(REFUSED)])
def test_a_secret_that_cannot_be_read_says_why(tmp_path: Path, given_: dict[str, object], said: str) -> None:
    (tmp_path / "word").write_text("x")
    (tmp_path / "empty").write_text("\n")
    (tmp_path / "two").write_text("a\nb\n")
    (tmp_path / "bytes").write_bytes(b"\xff")
    with pytest.raises(PydanticCustomError, match=said):
        Sources({"CREDENTIALS_DIRECTORY": str(tmp_path)}, tmp_path).read(given_)


def test_credentials_need_their_directory() -> None:
    with pytest.raises(PydanticCustomError, match="CREDENTIALS_DIRECTORY is not set"):
        Sources({}, Path()).read({"credential": "x"})


def test_a_fault_beside_a_secret_shows_no_secret(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(CONFIG.format(url='"hunter2-${PASS}"') + "every: hunter\nfedes: 1\n")
    lines = " ".join(map(str, load(str(path), {"PASS": "hunter2"}).faults))
    assert "is no address" in lines
    assert "hunter2" not in lines


def test_headers_carry_the_login(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(CONFIG.format(url="json://h/"))
    feed = load(str(path), {"PASS": "pä"}).config.feeds[0]
    assert feed.request_headers() == (("X-Token", "apä"), ("Authorization", "Basic bWU6cMOk"))


def test_without_running_no_secret_is_looked_up(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(CONFIG.format(url="{credential: none}"))
    assert load(str(path), {}, running=False).faults == ()
    assert len(load(str(path), {}).faults) == 3
