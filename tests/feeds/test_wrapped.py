"""News searches: the same article as in the site's own feed, whatever they wrap around it."""

from __future__ import annotations

import re

import pytest

from monitor.feeds.clean import clean
from monitor.feeds.formats import read
from monitor.feeds.wrapped import unwrapped
from monitor.model import Entry, RawEntry, RawFeed
from tests.feeds.making import NOW, a_feed, rss
from tests.needs import ROOT, shared

HEADLINE = "Adler und Brandt vereinbaren Telefonat über den Hafenvertrag"


def entries_of(body: bytes) -> tuple[Entry, ...]:
    return clean(read(body), a_feed("https://suche.example/rss"), NOW)


def sample(name: str) -> bytes:
    return (ROOT / "tests" / "samples" / name).read_bytes()


def test_google_news_gives_the_headline_and_the_publisher_apart() -> None:
    first, second = entries_of(sample("google-news.xml"))
    assert (first.title, first.publisher) == (HEADLINE, "Das Abendblatt")
    assert (second.title, second.publisher) == ("Hafenvertrag - wer zahlt?", "Küste & Meer")


def test_the_headlines_of_others_are_no_text_of_the_article() -> None:
    assert [(one.summary, one.content) for one in entries_of(sample("google-news.xml"))] == [("", ""), ("", "")]


def test_a_new_link_at_every_fetch_is_the_same_entry_at_google() -> None:
    again = re.sub(rb"/articles/CBMi\w+[^?<\"]*\?oc=5", b"/articles/CBMiNEU?oc=5&amp;hl=de", sample("google-news.xml"))
    before, after = entries_of(sample("google-news.xml")), entries_of(again)
    assert [one.id for one in before] == [one.id for one in after]
    assert all(set(old.identities) & set(new.identities) for old, new in zip(before, after, strict=True))


def test_bing_leads_to_the_article_itself() -> None:
    (entry,) = entries_of(sample("bing-news.xml"))
    assert entry.url == "https://abendblatt.example/politik/hafenvertrag-telefonat"
    assert (entry.title, entry.publisher) == (HEADLINE, "Das Abendblatt")
    assert "Montag" in entry.summary


def test_a_new_link_at_every_fetch_is_the_same_entry_at_bing() -> None:
    again = sample("bing-news.xml").replace(b"tid=69218f0c11aa", b"tid=70000ffff").replace(b"c=1234567890", b"c=99")
    assert entries_of(again)[0].id == entries_of(sample("bing-news.xml"))[0].id


def test_both_say_what_the_sites_own_feed_says() -> None:
    own = entries_of(rss(HEADLINE))[0].title
    assert {entries_of(sample(name))[0].title for name in ("google-news.xml", "bing-news.xml")} == {own}


GOOGLE = "https://news.google.com/rss/articles/CBMix?oc=5"
BING = "http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fa.example%2fb"
CASES = (
    # what it proves, the link, title and source as sent, title and publisher as understood
    (
        "without a source the last part is the publisher",
        GOOGLE,
        "Eins - zwei - Der Bote",
        "",
        "Eins - zwei",
        "Der Bote",
    ),
    ("a title that has no tail stays", GOOGLE, "Nur ein Titel", "Der Bote", "Nur ein Titel", "Der Bote"),
    (
        "a dash of the headline's own stays",
        GOOGLE,
        "Hafen - wer zahlt? - Der Bote",
        "Der Bote",
        "Hafen - wer zahlt?",
        "Der Bote",
    ),
    ("the spelling of the name may differ in case", GOOGLE, "Eins - DER BOTE", "Der Bote", "Eins", "Der Bote"),
    ("a gap of another kind is a gap", GOOGLE, "Eins\u00a0- Der\nBote", "Der  Bote", "Eins", "Der Bote"),
    ("Bing's tails are cut only when they are the source's", BING, "Eins - zwei", "", "Eins - zwei", ""),
    ("and then they are", BING, "Eins - Der Bote", "Der Bote", "Eins", "Der Bote"),
    ("other sites are left alone", "https://a.example/1", "Eins - Der Bote", "Der Bote", "Eins - Der Bote", "Der Bote"),
)


@pytest.mark.parametrize(
    ("link", "title", "source", "bare", "publisher"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_titles_and_publishers(link: str, title: str, source: str, bare: str, publisher: str) -> None:
    (one,) = unwrapped(RawFeed(entries=(RawEntry(link=link, title=title, publisher=source),))).entries
    assert (one.title, one.publisher) == (bare, publisher)


def test_a_feed_that_is_no_search_is_not_touched() -> None:
    raw = read(rss("Eins - zwei", "Drei"))
    assert unwrapped(raw) is raw


def test_an_old_feed_of_google_news() -> None:
    entries = entries_of(shared("data/feeds/google-news-2009.xml").read_bytes())
    assert len(entries) > 5
    assert all(one.publisher and not one.title.endswith(f" - {one.publisher}") for one in entries)
    assert not any("news.google.com" in one.url for one in entries)


def test_comments_on_one_article_are_entries_of_their_own() -> None:
    body = shared("data/feeds/wordpress-comments-battlefieldanomalies.xml").read_bytes()
    once, again = entries_of(body), entries_of(b"\n".join(body.splitlines()))
    assert len(once) == body.count(b"<item>")
    assert len({one.id for one in once}) == len({one.url for one in once}) == len(once)
    assert [one.id for one in once] == [one.id for one in again]


def comments(*names: str, author: str = "Von: ") -> bytes:
    """The feed of one article's comments, as WordPress writes it."""
    items = "".join(
        f"<item><title>{author}{name}</title><link>https://blog.example/artikel/#comment-{number}</link>"
        f'<guid isPermaLink="false">https://blog.example/?p=7#comment-{number}</guid><pubDate>Sun, 22 Nov 2026 0{number}:00:00'
        f" +0000</pubDate><description>Dazu meine ich Nummer {number}.</description></item>"
        for number, name in reversed(list(enumerate(names)))
    )
    head = "<title>Kommentare zu: Artikel</title><link>https://blog.example/artikel/</link>"
    return f'<rss version="2.0"><channel>{head}{items}</channel></rss>'.encode()


def test_two_comments_of_one_reader_are_two() -> None:
    entries = entries_of(comments("Ada", "Bo", "Ada"))
    assert [one.url.partition("#")[2] for one in entries] == ["comment-2", "comment-1", "comment-0"]
    assert len({one.id for one in entries}) == 3


def test_a_comment_keeps_its_name_when_others_follow() -> None:
    before, after = entries_of(comments("Ada", "Bo")), entries_of(comments("Ada", "Bo", "Cy"))
    assert {one.id for one in before} < {one.id for one in after}
