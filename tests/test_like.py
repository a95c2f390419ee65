"""A watch by example with the real command: the page is read once, its like rings, and explain says why the rest didn't."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from monitor.app.examine import examine
from monitor.app.examples import example_of_text, fault_of, is_address
from tests.daemons import depesche, item, rss
from tests.servers import FeedServer

PAGE = """<html><head><title>Anzeiger</title><meta property="og:title" content="Stadtrat billigt neuen Hafenvertrag"></head>
<body><nav><a href="/">Start</a></nav><article><h1>Stadtrat billigt neuen Hafenvertrag</h1>
<p>Der Stadtrat hat am Abend den neuen Hafenvertrag mit der Reederei Adler gebilligt. Sie darf die Kaimauer pachten.</p>
<p>Reeder Brandt lobte die Entscheidung. Die Opposition sprach von einem Geschenk und kündigte eine Klage an.</p>
</article></body></html>"""
ALIKE = "Hafenvertrag mit Adler: Stadtrat stimmt zu"
OTHER = "Zoo tauft Elefanten Tuffi"


def config(folder: Path, feed: str, like: str) -> Path:
    path = folder / "config.yaml"
    path.write_text(
        f"allow_networks: [127.0.0.1]\nfirst_run: all\nfeeds: [{{url: '{feed}', id: f, language: de}}]\n"
        f"watches: [{{name: Hafen, like: '{like}'}}]\nchannels: {{out: {{file: out.txt}}}}\n"
    )
    return path


def test_from_the_page_to_the_message_and_never_asked_again(tmp_path: Path) -> None:
    with FeedServer() as server:
        server.put("/hafen.html", PAGE, headers={"Content-Type": "text/html"})
        server.put(
            "/feed",
            rss(item(ALIKE, "https://a.example/1", "Reeder Brandt darf pachten."), item(OTHER, "https://a.example/2")),
        )
        path = config(tmp_path, server.url("/feed"), server.url("/hafen.html"))
        for _ in range(2):
            assert depesche("once", "--config", str(path)).returncode == 0
        assert len(server.asked("/hafen.html")) == 1, "the second start has it in the store"
        told = (tmp_path / "out.txt").read_text()
        assert ALIKE in told
        assert OTHER not in told
        said = depesche("explain", "https://a.example/1", "--config", str(path)).stdout
        assert 'like "Stadtrat billigt neuen Hafenvertrag": Hafenvertrag' in said
        said = depesche("explain", "https://a.example/2", "--config", str(path)).stdout
        assert '0.00 alike "Stadtrat billigt neuen Hafenvertrag", wanted 0.60' in said
        tried = depesche("test", "--like", server.url("/hafen.html"), "--json", "--config", str(path))
        assert [json.loads(line)["title"] for line in tried.stdout.splitlines()] == [ALIKE]
        assert len(server.asked("/hafen.html")) == 1


def test_an_example_that_cant_be_read_stops_nothing_else(tmp_path: Path) -> None:
    with FeedServer() as server:
        server.put("/feed", rss(item(ALIKE, "https://a.example/1")))
        path = config(tmp_path, server.url("/feed"), server.url("/gone.html"))
        done = depesche("once", "--config", str(path))
        assert "1 feed read" in done.stderr
        assert "An example can't be read" in (tmp_path / "out.txt").read_text() + done.stderr
        said = depesche("explain", "https://a.example/1", "--config", str(path)).stdout
        assert "is not read yet" in said


def test_check_names_an_example_that_was_never_read_with_its_place(tmp_path: Path) -> None:
    with FeedServer() as server:
        server.put("/feed", rss(item(ALIKE, "https://a.example/1")))
        server.put("/hafen.html", PAGE, headers={"Content-Type": "text/html"})
        both = f"[{server.url('/hafen.html')}, {server.url('/gone.html')}, '{ALIKE} und pachtet die Kaimauer']"
        path = config(tmp_path, server.url("/feed"), "")
        path.write_text(path.read_text().replace("''", both))

        def warnings() -> list[str]:
            checked = depesche("check", "--config", str(path))
            assert checked.returncode == 0, checked.stderr
            return checked.stderr.splitlines()

        assert warnings() == [], "there is no store yet: nobody can say"
        depesche("once", "--config", str(path))
        before = sorted(each.name for each in tmp_path.iterdir())
        (line,) = warnings()
        assert f"{path}:4:" in line
        assert "watches[0].like[1]: was never read, so nothing can be like it" in line
        assert sorted(each.name for each in tmp_path.iterdir()) == before, "the store is looked at, not opened"
        (tmp_path / "depesche.db").write_bytes(b"no database")
        assert warnings() == [], "what can't be read says nothing"


@pytest.mark.parametrize(
    ("like", "fault"),
    [
        ("ftp://news.example/hafen", "is no address of a web page"),
        ("https://news.example/ein hafen", "is no address of a web page"),
        ("und der die das", "has fewer than 3 words that tell it"),
        (" ", "is empty"),
        ("[]", "has no query"),
    ],
)
def test_an_example_that_nothing_could_be_like_is_a_fault_with_its_place(tmp_path: Path, like: str, fault: str) -> None:
    path = config(tmp_path, "https://a.example/feed", like)
    if like == "[]":
        path.write_text(path.read_text().replace("'[]'", "[]"))
    (line,) = examine(path).faults
    assert fault in line
    assert f"{path}:4:" in line


def test_expectations_try_a_text_and_leave_an_address_alone(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    watch = "watches:\n  - name: Hafen\n    like: {like}\n    expect_match: [Zoo tauft Elefanten]\nchannels: {{out: {{console: true}}}}\n"
    path.write_text(watch.format(like="Stadtrat billigt Hafenvertrag mit Adler"))
    assert any("does not match" in fault for fault in examine(path).faults)
    path.write_text(watch.format(like="https://news.example/hafen"))
    assert not any("does not match" in fault for fault in examine(path).faults)


@pytest.mark.parametrize(
    ("given", "title"),
    [
        ("Hafenvertrag gebilligt\nDer Stadtrat stimmte zu.", "Hafenvertrag gebilligt"),
        ("Der Hafenvertrag gilt. " + "Die Reederei Adler pachtet die Kaimauer. " * 10, "Der Hafenvertrag gilt."),
    ],
)
def test_the_headline_of_a_text_is_its_first_line_or_sentence(given: str, title: str) -> None:
    assert example_of_text(given).title.strip() == title


def test_an_address_is_one_word_of_the_web() -> None:
    assert is_address(" HTTPS://news.example/hafen ")
    assert not is_address("siehe https://news.example/hafen")
    assert fault_of("https://news.example/hafen") == ""
