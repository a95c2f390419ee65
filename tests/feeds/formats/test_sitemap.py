"""Sitemaps as sites write them: with news, without, as an index, packed, damaged, hostile."""

from __future__ import annotations

import gzip
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import FeedError, NotAFeed, TooMuch
from monitor.feeds.formats import read
from monitor.feeds.formats.sitemap import MOST_ENTRIES, title_from
from monitor.model import RawFeed

NEWS = b"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
  xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
  <url><loc>https://bote.example/politik/hafen-vertrag-101.html?a=1&amp;b=2</loc><lastmod>2026-11-22T09:30:00+01:00</lastmod>
    <news:news><news:publication><news:name>Der Bote</news:name><news:language>de</news:language></news:publication>
      <news:publication_date>2026-11-22T08:00:00+01:00</news:publication_date>
      <news:title><![CDATA[Adler & Brandt einigen sich im Hafenstreit]]></news:title>
      <news:keywords>Hafen, Adler</news:keywords></news:news>
    <image:image><image:loc>https://bote.example/bild.jpg</image:loc><image:title>Ein Kran</image:title></image:image></url>
  <url><loc>https://bote.example/sport/regatta-auf-dem-see-102.html</loc></url>
</urlset>"""

INDEX = b"""<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://bote.example/post-sitemap1.xml</loc><lastmod>2025-01-01</lastmod></sitemap>
<sitemap><loc>https://bote.example/post-sitemap2.xml</loc><lastmod>2026-11-22T08:00:00Z</lastmod></sitemap>
<sitemap><loc>https://bote.example/page-sitemap.xml</loc></sitemap></sitemapindex>"""


def urlset(*rows: str) -> bytes:
    return f"<urlset>{''.join(f'<url>{row}</url>' for row in rows)}</urlset>".encode()


def test_a_news_sitemap_says_what_a_feed_says() -> None:
    feed = read(NEWS, (), "https://bote.example/news.xml")
    first, second = feed.entries
    assert (feed.kind, feed.title, feed.language, feed.link) == ("sitemap", "Der Bote", "de", "https://bote.example/")
    assert first.link == "https://bote.example/politik/hafen-vertrag-101.html?a=1&b=2"
    assert first.title == "Adler & Brandt einigen sich im Hafenstreit"
    assert (first.published, first.updated) == (
        datetime(2026, 11, 22, 7, 0, tzinfo=UTC),
        datetime(2026, 11, 22, 8, 30, tzinfo=UTC),
    )
    assert (first.publisher, first.language, first.tags) == ("Der Bote", "de", ("Hafen", "Adler"))
    assert (second.title, second.publisher) == ("Regatta auf dem see", "")


def test_an_index_names_its_files_newest_first() -> None:
    feed = read(INDEX)
    assert [address.rpartition("/")[2] for address, _ in feed.children] == [
        "post-sitemap2.xml",
        "post-sitemap1.xml",
        "page-sitemap.xml",
    ]
    assert feed.children[0][1] == datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
    assert (feed.entries, feed.kind) == ((), "sitemap")


@pytest.mark.parametrize(
    ("link", "title"),
    [
        ("https://a.example/politik/adler-und-brandt-reden-123456.html", "Adler und brandt reden"),
        ("https://a.example/2026/11/22/regen-im-norden/", "Regen im norden"),
        ("https://a.example/%C3%BCber-den-wolken", "Über den wolken"),
        ("https://a.example/regen-im-norden/index.html", "Regen im norden"),
        ("https://a.example/2026/11/22/", ""),
        ("https://a.example/", ""),
        ("https://a.example/4711", ""),
        ("https://[kaputt/x-y-z", ""),
    ],
)
def test_a_page_without_a_title_is_called_by_its_address(link: str, title: str) -> None:
    assert title_from(link) == title


def test_packed_files_are_read() -> None:
    assert read(gzip.compress(NEWS)) == read(NEWS)


def test_a_packed_bomb_ends_at_the_bound() -> None:
    with pytest.raises(TooMuch):
        read(gzip.compress(b"<urlset>" + b" " * 30_000_000))


def test_a_damaged_pack_is_no_feed() -> None:
    with pytest.raises(NotAFeed):
        read(b"\x1f\x8b" + b"junk" * 9)


@pytest.mark.parametrize(
    "head",
    [
        b'<!DOCTYPE urlset [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
        b'<!DOCTYPE urlset [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
        b'<!DOCTYPE urlset SYSTEM "https://evil.example/x.dtd">',
    ],
)
def test_document_types_are_refused(head: bytes) -> None:
    with pytest.raises(TooMuch):
        read(b'<?xml version="1.0"?>' + head + b"<urlset><url><loc>&b;</loc></url></urlset>")


def test_deep_nesting_ends_at_once() -> None:
    with pytest.raises(TooMuch):
        read(b"<urlset>" + b"<url>" * 100_000)


def test_what_came_before_a_cut_is_kept() -> None:
    feed = read(NEWS[: NEWS.index(b"<url><loc>https://bote.example/sport") + 20])
    assert len(feed.entries) == 1
    assert "not well-formed" in feed.trouble


def test_nothing_before_the_cut_is_no_feed() -> None:
    with pytest.raises(NotAFeed):
        read(b"<urlset><url><loc>https://a.exa")


def test_an_empty_sitemap_is_a_quiet_one() -> None:
    assert read(b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>').entries == ()


def test_of_too_many_pages_the_newest_are_kept_in_their_order() -> None:
    days = [
        f"<loc>https://a.example/{n}</loc><lastmod>20{10 + n % 15}-01-01</lastmod>" for n in range(MOST_ENTRIES * 2)
    ]
    feed = read(urlset(*days))
    kept = [int(one.link.rpartition("/")[2]) for one in feed.entries]
    assert feed.truncated
    assert len(kept) == MOST_ENTRIES
    assert kept == sorted(kept)
    assert min(one.updated.year for one in feed.entries if one.updated) >= 2017


def test_of_too_many_undated_pages_the_last_are_kept() -> None:
    feed = read(urlset(*(f"<loc>https://a.example/{n}</loc>" for n in range(MOST_ENTRIES + 5))))
    assert feed.entries[0].link.endswith("/5")


def test_prefixes_that_nobody_declared_are_read_all_the_same() -> None:
    feed = read(urlset("<loc>https://a.example/1</loc><news:news><news:title>Ein Titel</news:title></news:news>"))
    assert feed.entries[0].title == "Ein Titel"


@given(st.binary(max_size=200))
def test_any_bytes_are_a_feed_or_a_feed_error(junk: bytes) -> None:
    with suppress(FeedError):
        assert isinstance(read(b"<urlset>" + junk), RawFeed)


@given(st.integers(0, len(NEWS)), st.binary(min_size=1, max_size=6), st.sampled_from([NEWS, INDEX]))
def test_any_damage_is_a_feed_or_a_feed_error(at: int, junk: bytes, body: bytes) -> None:
    with suppress(FeedError):
        assert isinstance(read(body[:at] + junk + body[at + len(junk) :]), RawFeed)
