"""`depesche init`: what it writes works as it stands, and it never harms what is there."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from monitor.app.beside import beside
from monitor.app.plan import plan
from tests.cli.making import run
from tests.daemons import item, rss
from tests.receivers import Webhook
from tests.servers import FeedServer

FEED = ("--feed", "https://abendblatt.example/feed")


def test_the_config_is_commented_and_passes_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    more = ("--watch", "Hafen: hafen AND (streik OR ausstand)", "--watch", "sturm", "--locale", "de")
    assert run("init", str(tmp_path / "new"), *FEED, *more, "--notify", "ntfy://ntfy.sh/thema") == 0
    path = tmp_path / "new" / "config.yaml"
    capsys.readouterr()
    assert run("check", "--config", str(path)) == 0
    made = plan(path)
    assert [feed.url for feed in made.feeds] == ["https://abendblatt.example/feed"]
    assert [(watch.name, watch.query) for watch in made.watches] == [
        ("Hafen", "hafen AND (streik OR ausstand)"), ("sturm", "sturm"),
    ]  # fmt: skip
    assert list(made.channels) == ["console", "me"]
    assert made.config.locale == "de"
    text = path.read_text()
    assert text.count("#") > 10
    assert path.stat().st_mode & 0o077 == 0, "an address can be a secret"


def test_what_is_hardly_meant_so_is_said_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("init", str(tmp_path), *FEED, "--watch", "Streik: Bahn ODER Streik") == 0
    warning, written = capsys.readouterr().err.splitlines()
    assert warning.startswith(f"{tmp_path / 'config.yaml'}:")
    assert warning.endswith("'ODER' is no operator here; OR, in capitals, is the operator (warning)")
    assert "is written: 1 feed. Look it over" in written


def test_without_a_watch_there_is_an_example(tmp_path: Path) -> None:
    assert run("init", str(tmp_path), *FEED) == 0
    assert [watch.name for watch in beside(tmp_path / "config.yaml").watches] == ["Example"]


def test_the_feed_of_a_site_is_found_and_a_test_message_arrives(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(item("Sturm", "http://127.0.0.1/1"), title="Küsten: Bote"))
        server.put(
            "/",
            f'<html><head><link rel="alternate" type="application/rss+xml" href="{server.url("/feed")}"></head></html>',
        )
        asked = ("--site", server.url("/"), "--notify", hook.url, "--allow-network", "127.0.0.1", "--test")
        assert run("init", str(tmp_path), *asked) == 0
        assert len(hook.posts) == 1
        (feed,) = beside(tmp_path / "config.yaml").feeds
        assert (feed.url, feed.name, feed.private) == (server.url("/feed"), "Küsten: Bote", True)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ((*FEED, "--watch", "(offen"), "watches[0].query"),
        ((*FEED, "--notify", "nonsense://x"), "channels.me.url"),
        (("--feed", "gopher://x"), "feeds[0]"),
        ((*FEED, "--locale", "fr"), "locale"),
        ((*FEED, "--allow-network", "10.0.0.0/99"), "allow_networks"),
        (("--site", "http://127.0.0.1:9/"), "127.0.0.1"),
        ((), "which feeds shall be read?"),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, tuple) else "",
)
def test_what_would_not_work_is_not_written(
    asked: tuple[str, ...],
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert run("init", str(tmp_path), *asked) == 2
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_config_that_is_there_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "config.yaml").write_text("mine")
    assert run("init", str(tmp_path), *FEED) == 2
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "config.yaml").read_text() == "mine"


class Terminal(io.StringIO):
    """Somebody who answers."""

    def isatty(self) -> bool:
        return True


def test_three_questions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(title="Bote"))
        monkeypatch.setattr("sys.stdin", Terminal(f"{server.url('/feed')}\nsturm küste\n{hook.url}\ny\n"))
        assert run("init", str(tmp_path), "--allow-network", "127.0.0.1") == 0
        assert len(hook.posts) == 1
    made = beside(tmp_path / "config.yaml")
    assert [feed.name for feed in made.feeds] == ["Bote"]
    assert [watch.query for watch in made.watches] == ["sturm küste"]


def test_no_answer_to_the_first_question_is_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", Terminal("\n"))
    assert run("init", str(tmp_path)) == 2
    assert list(tmp_path.iterdir()) == []
