"""One spelling a page, and nothing in it that changes from fetch to fetch."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.links import canonical, identity_of, lane_of, shown

BASE = "https://www.blatt.example/feed/rss"

CANONICAL = [
    ("tracking goes", "https://Blatt.example/a?utm_source=x&id=3&fbclid=9", "https://blatt.example/a?id=3"),
    ("German tracking goes", "https://blatt.example/a?wt_mc=rss&at_medium=RSS", "https://blatt.example/a"),
    ("the order of what stays is kept", "https://blatt.example/a?z=1&b=2", "https://blatt.example/a?z=1&b=2"),
    ("relative to the feed", "/politik/1.html", "https://www.blatt.example/politik/1.html"),
    ("without a scheme", "//cdn.blatt.example/x", "https://cdn.blatt.example/x"),
    ("a host written as a path", "blatt.example/2026/x/", "https://blatt.example/2026/x/"),
    ("a file is no host", "artikel.html", "https://www.blatt.example/feed/artikel.html"),
    ("default ports go, others stay", "http://blatt.example:80/a", "http://blatt.example/a"),
    ("a comment's fragment stays", "https://blatt.example/a#comment-7", "https://blatt.example/a#comment-7"),
    ("a tracking fragment goes", "https://blatt.example/a#xtor=RSS-3", "https://blatt.example/a"),
    ("credentials go", "https://me:pw@blatt.example/a", "https://blatt.example/a"),
    ("blanks and invisibles", " https://blatt.example/a\u200b b\n", "https://blatt.example/a%20b"),
    ("umlauts in host and path", "https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC"),
    (
        "Bing's wrapper",
        "http://www.bing.com/news/apiclick.aspx?ref=F&tid=A1&url=https%3a%2f%2fblatt.example%2fa%3futm_source%3db&c=4",
        "https://blatt.example/a",
    ),
    (
        "Google's wrapper",
        "https://www.google.com/url?rct=j&url=https://blatt.example/a&ct=ga",
        "https://blatt.example/a",
    ),
    ("no script", "javascript:alert(1)", ""),
    ("no mail", "mailto:a@blatt.example", ""),
    ("no file", "file:///etc/passwd", ""),
    ("no `at:` protocol", "at://did:plc:x/y", ""),
    ("no broken address", "http://[::1", ""),
    ("no port of letters", "http://blatt.example:abc/", ""),
    ("nothing", "", ""),
    ("endless", "https://blatt.example/" + "a" * 9000, ""),
]


@pytest.mark.parametrize(("given_", "wanted"), [case[1:] for case in CANONICAL], ids=[case[0] for case in CANONICAL])
def test_canonical(given_: str, wanted: str) -> None:
    assert canonical(given_, BASE) == wanted


@given(st.text() | st.text(alphabet="htps:/?#&=%.@[]ü \x00\u202ewgolbing", max_size=80).map("http://".__add__))
def test_canonical_is_a_fixed_point_and_never_fails(text: str) -> None:
    once = canonical(text, BASE)
    assert canonical(once) == once
    assert once == "" or once.startswith(("http://", "https://"))
    assert once.isascii()
    assert canonical(identity_of(text) and "https://" + identity_of(text)) is not None


def test_identity_survives_what_sites_change() -> None:
    same = (
        "https://blatt.example/a",
        "http://www.blatt.example/a/",
        "https://BLATT.example/a?utm_campaign=x",
        "http://www.bing.com/news/apiclick.aspx?tid=9&url=https%3a%2f%2fblatt.example%2fa&c=77",
    )
    assert len({identity_of(url) for url in same}) == 1
    assert identity_of("https://blatt.example/a?id=1") != identity_of("https://blatt.example/a?id=2")
    assert identity_of("https://blatt.example/a#c1") != identity_of("https://blatt.example/a#c2")


@pytest.mark.parametrize(
    ("url", "private", "slot", "wanted"),
    [
        ("https://news.blatt.co.uk/feed", False, None, "blatt.co.uk"),
        ("https://feeds.blatt.de:8443/feed", False, None, "blatt.de"),
        ("https://anna.github.io/feed", False, None, "anna.github.io"),
        ("http://93.184.215.14/feed", False, None, "93.184.215.14:80"),
        ("http://[2a00::1]:81/feed", False, None, "[2a00::1]:81"),
        ("http://127.0.0.1:8080/feed", True, 3, "127.0.0.1:8080#3"),
        ("http://intern.blatt.de:8080/feed", True, None, "intern.blatt.de:8080"),
    ],
)
def test_lane(url: str, private: bool, slot: int | None, wanted: str) -> None:
    assert lane_of(url, private=private, slot=slot) == wanted


def test_shown_tells_no_secret() -> None:
    assert shown("https://user:pw@blatt.example:81/feed?token=x#y") == "https://blatt.example:81/feed?…"
    assert shown("http://[") == "(unreadable address)"
