"""A feed says where the entries before its own are, and what made it."""

from __future__ import annotations

import pytest

from monitor.feeds.formats import read

URL = "https://kurier.example/feed"
ITEM = "<item><title>Titel</title><link>https://kurier.example/1</link><guid>1</guid></item>"


def rss(head: str) -> bytes:
    atom = 'xmlns:atom="http://www.w3.org/2005/Atom"'
    return f'<rss version="2.0" {atom}><channel><title>Kurier</title>{head}{ITEM}</channel></rss>'.encode()


@pytest.mark.parametrize(
    ("head", "older"),
    [
        pytest.param('<atom:link rel="prev-archive" href="/2025"/>', "https://kurier.example/2025", id="an archive"),
        pytest.param('<atom:link rel="next" href="?page=2"/>', f"{URL}?page=2", id="a paged feed"),
        pytest.param(
            '<atom:link rel="next" href="?page=2"/><atom:link rel="prev-archive" href="/2025"/>',
            "https://kurier.example/2025",
            id="the archive is the surer way",
        ),
        pytest.param('<atom:link rel="self" href="/feed"/>', "", id="itself is not older"),
        pytest.param('<atom:link rel="next" href=""/>', "", id="nowhere"),
        pytest.param("", "", id="nothing said"),
    ],
)
def test_where_older_entries_are(head: str, older: str) -> None:
    assert read(rss(head), (), URL).older == older


def test_what_made_it() -> None:
    assert read(rss("<generator>https://wordpress.org/?v=6.9</generator>"), (), URL).generator.endswith("?v=6.9")
