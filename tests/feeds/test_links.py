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


SAME_PAGE = [
    ("the mobile host", "https://m.blatt.example/a/b"),
    ("the mobile host, spelled out", "http://mobil.blatt.example/a/b/"),
    ("the host for AMP", "https://amp.blatt.example/a/b"),
    ("AMP at the end of the path", "https://www.blatt.example/a/b/amp/"),
    ("AMP as a page's ending", "https://www.blatt.example/a/b.amp"),
    ("AMP in front of the path", "https://www.blatt.example/amp/a/b"),
    ("AMP in the query", "https://blatt.example/a/b?amp=1"),
    ("AMP in the query, without a value", "https://blatt.example/a/b?amp"),
    ("AMP as an output", "https://blatt.example/a/b?outputType=amp&utm_source=rss"),
    ("a search engine's copy", "https://www.google.com/amp/s/www.blatt.example/a/b"),
    ("a network's copy", "https://blatt-example.cdn.ampproject.org/c/s/www.blatt.example/a/b/"),
    ("tracking", "http://blatt.example/a/b/?wt_mc=x&fbclid=y"),
]


@pytest.mark.parametrize("url", [case[1] for case in SAME_PAGE], ids=[case[0] for case in SAME_PAGE])
def test_one_page_has_one_key(url: str) -> None:
    assert identity_of(url) == "blatt.example/a/b"


OTHER_PAGES = [
    ("a site about amplifiers", "https://amp.example/", "amp.example"),
    ("its page on them", "https://blatt.example/amp", "blatt.example/amp"),
    ("a word that begins so", "https://blatt.example/ampel", "blatt.example/ampel"),
    ("a host of two parts", "https://m.example/a", "m.example/a"),
    ("a parameter that counts", "https://blatt.example/a?m=7&page=2", "blatt.example/a?m=7&page=2"),
]


@pytest.mark.parametrize(("url", "wanted"), [case[1:] for case in OTHER_PAGES], ids=[case[0] for case in OTHER_PAGES])
def test_what_only_looks_like_amp_stays(url: str, wanted: str) -> None:
    assert identity_of(url) == wanted


@given(st.text(alphabet="ab/.-_~!$'()*+,=:@?&m1", max_size=40).map("https://blatt.example/".__add__))
def test_the_short_way_says_what_the_long_way_says(url: str) -> None:
    """An address that is well spelled is taken as it is; a base that does not matter shows the long way's answer."""
    assert canonical(url) == canonical("\u200b" + url)
