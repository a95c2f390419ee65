"""`depesche discover`: what a site has, best first; the exit code says whether anything was found."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.making import run, written
from tests.daemons import item, rss
from tests.servers import FeedServer

ALLOWED = 'feeds: ["https://a.example/"]\nwatches: [{name: x, query: y}]\nallow_networks: [127.0.0.1]\n'
PAGE = '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>'
NEWS = [
    item(f"Meldung {number}", f"https://a.example/{number}", date="Sun, 22 Nov 2026 08:00:00 GMT")
    for number in range(5)
]


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with FeedServer() as server:
        server.put("/", PAGE, headers={"Content-Type": "text/html"})
        server.put("/feed", rss(*NEWS, title="Abendblatt"))
        yield server


def test_a_sites_feed_with_a_preview(server: FeedServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("discover", server.url("/"), "--config", written(tmp_path, ALLOWED)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.strip() for line in lines] == [
        server.url("/feed"),
        "Abendblatt",
        "feed · declared · 5 entries · newest 2026-11-22",
        "Meldung 0",
        "Meldung 1",
        "Meldung 2",
    ]


def test_the_same_for_scripts(server: FeedServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("discover", server.url("/"), "--json", "--config", written(tmp_path, ALLOWED)) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line) == {
        "url": server.url("/feed"),
        "kind": "feed",
        "how": "declared",
        "title": "Abendblatt",
        "entries": 5,
        "newest": "2026-11-22T08:00:00Z",
        "preview": ["Meldung 0", "Meldung 1", "Meldung 2"],
    }


def test_nothing_found_is_exit_code_1(server: FeedServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    server.put("/", "<!doctype html><html><body>Leer</body></html>", headers={"Content-Type": "text/html"})
    server.put("/feed", status=404)
    assert run("discover", server.url("/"), "--config", written(tmp_path, ALLOWED)) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "no feed was found" in err


def test_private_addresses_need_a_config_that_allows_them(
    server: FeedServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("discover", server.url("/")) == 1
    assert "allow_networks" in capsys.readouterr().err
    assert server.log == []
