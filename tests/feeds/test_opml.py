"""Lists of feeds as other readers write them, and ours that come back whole."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import FeedError, NotAFeed, TooMuch
from monitor.feeds.opml import NAMESPACE, Listed, Outline, listed, one_line, web_address, written

READER = """<?xml version="1.0" encoding="UTF-8"?>
<opml version="1.0"><head><title>Meine &amp; deine Blätter</title></head><body>
  <outline text="Politik" title="Politik">
    <outline text="Ausland">
      <outline type="rss" text="Der &lt;Bote&gt;" title="Der &lt;Bote&gt;" xmlUrl="https://bote.example/feed?a=1&amp;b=2"
               htmlUrl="https://bote.example/" category="Zeitung, /Region/Nord" language="de-DE"/>
    </outline>
    <outline text="Abendblatt" xmlURL="feed://abend.example/rss"/>
  </outline>
  <outline text="Wieder der Bote" xmlUrl="https://bote.example/feed?a=1&amp;b=2"/>
  <outline text="Ein Verweis" type="link" url="https://irgendwo.example/"/>
  <outline text="Kaputt" xmlUrl="javascript:alert(1)"/>
  <outline text="Geheim" xmlUrl="https://user:wort@bote.example/feed"/>
</body></opml>""".encode()


def test_folders_and_categories_are_tags() -> None:
    found = listed(READER)
    assert found.title == "Meine & deine Blätter"
    bote, abend = found.feeds
    assert (bote.name, bote.url) == ("Der <Bote>", "https://bote.example/feed?a=1&b=2")
    assert bote.tags == ("Politik", "Ausland", "Zeitung", "Region", "Nord")
    assert (bote.language, bote.site) == ("de", "https://bote.example/")
    assert (abend.name, abend.url, abend.tags) == ("Abendblatt", "http://abend.example/rss", ("Politik",))
    assert found.skipped == 2


BOMB = b'<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><opml><body><outline text="&b;"/></body></opml>'
FILE = b'<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/hostname">]><opml><body><outline text="&x;"/></body></opml>'


@pytest.mark.parametrize(
    ("body", "error"),
    [
        pytest.param(BOMB, TooMuch, id="an entity is refused before it grows"),
        pytest.param(FILE, TooMuch, id="an entity from a file too"),
        pytest.param(b"<opml>" + b"<outline text='x'>" * 200, TooMuch, id="nested too deep"),
        pytest.param(b"<rss><channel/></rss>", NotAFeed, id="a feed is no list"),
        pytest.param(b"<!doctype html><p>", NotAFeed, id="a page is no list"),
        pytest.param(b"<opml><body><outline text='a & b'/></body></opml>", NotAFeed, id="not well-formed"),
        pytest.param(b"<?xml version='1.0' encoding='nonsense'?><opml/>", NotAFeed, id="an unknown encoding"),
        pytest.param(b"", NotAFeed, id="nothing"),
    ],
)
def test_what_is_refused(body: bytes, error: type[FeedError]) -> None:
    with pytest.raises(error):
        listed(body)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://a.example/feed", "https://a.example/feed"),
        (" http://a.example ", "http://a.example"),
        ("feed:https://a.example/f", "https://a.example/f"),
        ("feed://a.example/f", "http://a.example/f"),
        ("file:///etc/passwd", ""),
        ("https://", ""),
        ("https://a.example:99999/", ""),
        ("https://a.example/mit leer", ""),
        ("https://[::1", ""),
    ],
)
def test_only_what_can_be_asked_is_taken(text: str, address: str) -> None:
    assert web_address(text) == address


NAMES = st.text(max_size=60).map(one_line).filter(bool)
LINES = st.builds(
    Outline,
    url=st.integers(0, 10**6).map(lambda number: f'https://blatt.example/{number}?a=<b>&"{number}'),
    name=NAMES,
    tags=st.lists(NAMES, max_size=4, unique=True).map(tuple),
    language=st.sampled_from(["", "de", "en"]),
    id=st.one_of(st.just(""), NAMES),
    every=st.sampled_from(["", "5m", "5m..1h30m"]),
    page=st.booleans(),
    links=st.sampled_from(["", 'article > h2 a[href*="/n/"]']),
    full_text=st.booleans(),
)


@given(st.lists(LINES, max_size=6, unique_by=lambda line: line.url))
def test_a_list_of_ours_comes_back_whole(feeds: list[Outline]) -> None:
    feeds = [one for one in feeds if legal(one)]
    assert listed(written(feeds, "Unsere <Liste> & mehr").encode()) == Listed(tuple(feeds), "Unsere <Liste> & mehr")


def legal(one: Outline) -> bool:
    """XML can't write noncharacters, and white space around a comma is none of a category's."""
    return not any(mark in text for text in (one.name, one.id, *one.tags) for mark in "\ufffe\uffff")


def test_words_of_our_own_count_only_in_lists_of_our_own() -> None:
    mine = written([Outline("https://a.example/", every="5m", tags=("a,b", "/c", "100%"))], "x")
    assert listed(mine.encode()).feeds[0].every == "5m"
    assert listed(mine.encode()).feeds[0].tags == ("a,b", "/c", "100%")
    foreign = listed(mine.replace(NAMESPACE, "urn:x").encode()).feeds[0]
    assert (foreign.every, foreign.tags[-1]) == ("", "100%25")


@given(st.binary(max_size=300))
def test_any_bytes_are_a_list_or_a_feed_error(body: bytes) -> None:
    for text in (body, b"<opml><body>" + body + b"</body></opml>"):
        with contextlib.suppress(FeedError):
            assert isinstance(listed(text), Listed)


@given(st.integers(0, len(READER)), st.binary(max_size=8))
def test_any_damage_is_a_list_or_a_feed_error(at: int, junk: bytes) -> None:
    with contextlib.suppress(FeedError):
        assert isinstance(listed(READER[:at] + junk + READER[at + len(junk) :]), Listed)
