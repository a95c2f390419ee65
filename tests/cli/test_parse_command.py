"""`depesche parse`: what we read out of a feed, for people and for scripts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.making import GOOD, run, written
from tests.daemons import item, rss
from tests.servers import FeedServer

BODY = rss(
    item(
        "Hafen &amp; Markt", "http://a.example/1", "Ein <![CDATA[<b>kurzer</b>]]> Text", "Mon, 02 Mar 2026 08:00:00 GMT"
    ),
    item("Ohne Datum", "http://a.example/2"),
)


def test_a_file_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("parse", written(tmp_path, BODY, "feed.xml"), "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert list(said) == ["feed", "entries"]
    assert said["feed"]["title"] == "Abendblatt"
    first, second = said["entries"]
    assert (first["title"], first["link"]) == ("Hafen & Markt", "http://a.example/1")
    assert first["published"] == "2026-03-02T08:00:00Z"
    assert "<b>" not in first["summary"]
    assert second["published"] is None


def test_a_file_for_people(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    zone = written(tmp_path, GOOD + "timezone: Asia/Tokyo\n")
    assert run("parse", written(tmp_path, BODY, "feed.xml"), "--config", zone) == 0
    said = capsys.readouterr().out
    for expected in ("Abendblatt", "2026-03-02 17:00  Hafen & Markt", "no date", "2 entries"):
        assert expected in said


def test_an_address_is_asked_if_the_config_allows_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with FeedServer() as server:
        server.put("/feed", BODY)
        assert run("parse", server.url("/feed")) == 1
        assert server.asked("/feed") == [], "a private address is not asked without leave"
        assert capsys.readouterr().err.startswith("depesche: ")
        allowed = written(tmp_path, GOOD + "allow_networks: [127.0.0.1]\n")
        assert run("parse", server.url("/feed"), "--config", allowed) == 0
    assert "Hafen & Markt" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["<!doctype html><html><body>Login</body></html>", "", "\x00\x01"])
def test_what_is_no_feed_is_said_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    assert run("parse", written(tmp_path, text, "feed.xml")) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("depesche: ")
    assert "Traceback" not in err


def test_a_file_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("parse", "nowhere.xml") == 1
    assert "no such file" in capsys.readouterr().err
