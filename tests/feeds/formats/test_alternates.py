"""The feeds that a page names, the main one first."""

from __future__ import annotations

import pytest

from monitor.feeds.base import LINKS
from monitor.feeds.formats import read

URL = "https://blatt.example/start/"


def named(page: str) -> list[tuple[str, str]]:
    feed = read(f"<!doctype html><html><head>{page}</html>".encode(), (), URL, LINKS)
    assert feed.kind == "links"
    return [(one.link.removeprefix("https://blatt.example"), one.tags[0]) for one in feed.entries]


CASES: tuple[tuple[str, str, list[tuple[str, str]]], ...] = (
    # what it proves, the page, the feeds in order
    ("declared", '<link rel="alternate" type="application/rss+xml" href="/feed">', [("/feed", "declared")]),
    (
        "relative to the page",
        '<link rel=alternate type=application/atom+xml href="a.xml">',
        [("/start/a.xml", "declared")],
    ),
    (
        "relative to its base",
        '<base href="/b/"><link rel=alternate type=application/atom+xml href="a">',
        [("/b/a", "declared")],
    ),
    ("JSON Feed", '<link rel="alternate" type="application/feed+json" href="/f.json">', [("/f.json", "declared")]),
    ("rel=feed", '<link rel="feed" href="/f">', [("/f", "declared")]),
    (
        "comments come last, though they stand first",
        '<link rel="alternate" type="application/rss+xml" title="Kommentare" href="/c"><link rel="alternate"'
        ' type="application/rss+xml" href="/comments/feed/"><link rel="alternate" type="application/rss+xml" href="/feed">',
        [("/feed", "declared"), ("/c", "declared"), ("/comments/feed/", "declared")],
    ),
    (
        "other languages, styles and interfaces are no feeds",
        '<link rel="alternate" hreflang="en" href="/en"><link rel="alternate stylesheet" type="text/xml" href="/s">'
        '<link rel="alternate" type="application/json+oembed" href="/oembed?x">'
        '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7">',
        [],
    ),
    ("linked by its address", '<body><a href="/rss.xml">Abonnieren</a>', [("/rss.xml", "linked")]),
    ("linked by its name", '<body><a href="/abo/7">RSS-Feed</a>', [("/abo/7", "linked")]),
    (
        "declared before linked",
        '<body><a href="/rss.xml">RSS</a><link rel=alternate type=text/xml href="/f">',
        [("/f", "declared"), ("/rss.xml", "linked")],
    ),
    ("other sites' feeds are theirs", '<body><a href="https://anders.example/rss.xml">RSS</a>', []),
    (
        "but for feed hosts",
        '<body><a href="https://feeds.feedburner.com/blatt">RSS</a>',
        [("https://feeds.feedburner.com/blatt", "linked")],
    ),
    (
        "words in other words are no feeds",
        '<body><a href="/dossier/feedback-kultur">Feedback</a><a href="/presse">Presse</a>',
        [],
    ),
    (
        "each once",
        '<link rel=feed href="/f"><link rel=feed href="/f"><body><a href="/f">Feed</a>',
        [("/f", "declared")],
    ),
    ("scripts are not asked", '<body><a href="javascript:rss()">RSS</a>', []),
)


@pytest.mark.parametrize(("page", "feeds"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_feeds_of_a_page(page: str, feeds: list[tuple[str, str]]) -> None:
    assert named(page) == feeds
