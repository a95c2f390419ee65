"""Overview pages laid out as magazines do, and what is taken for an article there."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import FeedError, NotAFeed
from monitor.feeds.base import Wanted
from monitor.feeds.formats import read
from monitor.model import RawEntry, RawFeed
from tests.needs import ROOT, shared

URL = "https://blatt.example/magazin/"
SAMPLES = ROOT / "tests" / "samples"


def entries(body: str | bytes, links: str = "", url: str = URL) -> tuple[RawEntry, ...]:
    data = body.encode() if isinstance(body, str) else body
    return read(data, (("content-type", "text/html"),), url, Wanted("page", links)).entries


def site(content: str, *, head: str = "") -> str:
    """An ordinary site around it: menus above, a column beside, a footer below."""
    return f"""<!doctype html><html lang="de"><head><title>Das Blatt - Magazin</title>{head}</head><body class="has-menu">
<div class="cookie-consent"><p><a href="/datenschutz">Wir und unsere 180 Partner verarbeiten Ihre Daten</a></p></div>
<header><a href="/"><img alt="Das Blatt" src="l.png"></a><nav><ul><li><a href="/politik/">Politik</a></li>
<li><a href="/ratgeber/wie-sie-mit-gold-richtig-sparen/">Wie Sie mit Gold richtig sparen</a></li></ul></nav></header>
<main>{content}</main>
<aside class="sidebar"><form action="/newsletter"><a href="/newsletter/jetzt-hier-kostenlos-anmelden">Jetzt hier kostenlos
anmelden</a></form><div class="tagcloud"><a href="/thema/gold-und-silber-heute">Gold und Silber heute</a></div></aside>
<footer><ul><li><a href="/impressum">Impressum</a></li><li><a href="/karriere/redakteur-in-vollzeit-gesucht">Redakteur in
Vollzeit gesucht</a></li></ul></footer></body></html>"""


TEASERS = """<h1>Magazin</h1>
<article class="teaser"><a href="/magazin/notenbank-kauft-mehr-gold/"><img alt="Barren"></a><span class="kicker">Metall</span>
 <h2><a href="/magazin/notenbank-kauft-mehr-gold/?utm_source=start">Notenbank kauft so viel <b>G</b>old wie nie &amp; schweigt</a></h2>
 <time datetime="2026-11-20T10:00:00+01:00">vorgestern</time>
 <p>Die Reserven wachsen im dritten Jahr in Folge, sagt der Sprecher.</p>
 <a href="/magazin/notenbank-kauft-mehr-gold/">Weiterlesen</a>
 <a href="/magazin/notenbank-kauft-mehr-gold/#comments">12 Kommentare</a> <a href="/tag/gold">Gold</a>
 <a href="/autor/ada-beispiel-und-ihre-texte">Von Ada Beispiel und Co</a></article>
<article class="teaser"><h2><a href="https://www.blatt.example/magazin/2026/11/19/inflation">Die Inflation kehrt zurück</a></h2>
 <p>Kurz.</p></article>
<a class="card" href="/magazin/adler-telefoniert-mit-brandt"><h3><span class="dachzeile">Diplomatie</span>
 <span>Adler telefoniert mit Brandt</span></h3><p>Am Nachmittag sprachen beide länger als eine Stunde.</p></a>"""

FOUND = [
    "Notenbank kauft so viel Gold wie nie &amp; schweigt",
    "Die Inflation kehrt zurück",
    "Adler telefoniert mit Brandt",
]


def test_teasers_are_found_and_nothing_else() -> None:
    assert [one.title for one in entries(site(TEASERS))] == FOUND


def test_teaser_date_and_address_stand_beside_the_title() -> None:
    first, second, third = entries(site(TEASERS))
    assert first.link == "https://blatt.example/magazin/notenbank-kauft-mehr-gold/"
    assert first.summary == "Die Reserven wachsen im dritten Jahr in Folge, sagt der Sprecher."
    assert first.published == datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
    assert (second.published, second.summary) == (datetime(2026, 11, 19, tzinfo=UTC), "")
    assert (third.published, third.summary) == (None, "Am Nachmittag sprachen beide länger als eine Stunde.")


def test_what_the_page_says_of_itself() -> None:
    feed = read(site(TEASERS).encode(), (), URL, Wanted("page"))
    assert (feed.kind, feed.title, feed.language, feed.link) == ("page", "Das Blatt - Magazin", "de", URL)


LAYOUTS = (
    # what it proves, the content, the titles
    (
        "a dense list of dated links",
        "<ul>"
        + "".join(f'<li>2{n}.11. <a href="/2026/11/2{n}/m{n}">Die Meldung Nummer {n} vom Tage</a>' for n in range(3))
        + "</ul>",
        [f"Die Meldung Nummer {n} vom Tage" for n in range(3)],
    ),
    (
        "a list without headings whose addresses speak",
        '<div><a href="/wirtschaft/werft-baut-drei-neue-schiffe-12345.html">Werft baut drei neue Schiffe</a></div>',
        ["Werft baut drei neue Schiffe"],
    ),
    (
        "tables of press releases",
        '<table><tr><td>20.11.2026</td><td><a href="/presse/pm-2026-117-neuer-kai">Neuer Kai wird im Mai eröffnet</a></td></table>',
        ["Neuer Kai wird im Mai eröffnet"],
    ),
    (
        "headings around links without an article element",
        '<div class="box"><h3><a href="/id/991">Hafen sperrt den alten Kai</a></h3></div>',
        ["Hafen sperrt den alten Kai"],
    ),
    (
        "a short title in an article counts when it is a heading",
        '<article><h2><a href="/id/992">Kai gesperrt</a></h2></article>',
        ["Kai gesperrt"],
    ),
    (
        "but no section of the site does",
        '<article><h2><a href="/kultur">Kultur und Medien</a></h2></article>'
        '<article><h2><a href="/id/993">Kai wieder frei</a></h2></article>',
        ["Kai wieder frei"],
    ),
    (
        "other sites' articles are theirs",
        '<article><h2><a href="https://anders.example/ein-ganz-anderer-artikel">Ein ganz anderer Artikel hier</a></h2></article>'
        '<article><h2><a href="/a/unser-eigener-artikel-hier">Unser eigener Artikel hier</a></h2></article>',
        ["Unser eigener Artikel hier"],
    ),
    (
        "pictures, papers and mail are no pages",
        '<article><h2><a href="/bild-vom-neuen-kai.jpg">Ein Bild vom neuen Kai</a></h2><h2><a href="mailto:a@b.example">Schreiben'
        ' Sie uns gern einmal</a></h2><h2><a href="/n/der-neue-kai-ist-fertig">Der neue Kai ist fertig</a></h2></article>',
        ["Der neue Kai ist fertig"],
    ),
)


@pytest.mark.parametrize(("content", "titles"), [case[1:] for case in LAYOUTS], ids=[case[0] for case in LAYOUTS])
def test_layouts(content: str, titles: list[str]) -> None:
    assert [one.title for one in entries(site(content))] == titles


def test_a_menu_named_frame_around_everything_hides_nothing() -> None:
    wrapped = f'<div class="page-footer-sticky menu">{site(TEASERS)}</div>'
    assert [one.title for one in entries(wrapped)] == FOUND


@pytest.mark.parametrize("selector", ["article h2 a", "main article h2", "h2, h3", "article h2 > a[href*='/magazin/']"])
def test_a_selector_chooses(selector: str) -> None:
    assert [one.title for one in entries(site(TEASERS), selector)][:2] == FOUND[:2]


def test_what_a_selector_chooses_may_be_of_any_site_and_shape() -> None:
    content = '<div class="x"><a href="https://anders.example/1">Kurz</a></div>'
    (one,) = entries(site(content), "div.x")
    assert (one.title, one.link) == ("Kurz", "https://anders.example/1")


@pytest.mark.parametrize(
    ("content", "selector", "words"),
    [
        ("<p>Nichts</p>", "", "no links to articles"),
        (TEASERS, "div.gibtsnicht a", "finds no link"),
        (TEASERS, "h2 >", "no CSS selector"),
        (TEASERS, "a:contains(", "no CSS selector"),
        (
            '<form><input type="password"><a href="/login/passwort-vergessen-hier">Passwort vergessen</a></form>',
            "",
            "no links",
        ),
    ],
)
def test_nothing_found_is_told(content: str, selector: str, words: str) -> None:
    with pytest.raises(NotAFeed, match=words):
        entries(site(content), selector)


def test_relative_links_start_at_the_pages_base() -> None:
    page = site(
        '<article><h2><a href="a/der-neue-kai-ist-fertig">Der neue Kai ist fertig</a></h2></article>',
        head='<base href="/b/">',
    )
    assert entries(page)[0].link == "https://blatt.example/b/a/der-neue-kai-ist-fertig"


def test_a_feed_where_a_page_was_expected_is_a_feed() -> None:
    feed = read(
        b"<rss version='2.0'><channel><item><title>Eins</title></item></channel></rss>", (), URL, Wanted("page")
    )
    assert (feed.kind, feed.entries[0].title) == ("feed", "Eins")


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
def test_encodings(charset: str) -> None:
    page = site(
        '<article><h2><a href="/n/gruene-waende">Grüne Wände für die Häfen</a></h2></article>',
        head=f'<meta charset="{charset}">',
    )
    assert entries(page.encode(charset))[0].title == "Grüne Wände für die Häfen"


def test_the_magazine_of_a_gold_dealer() -> None:
    """An article that we have as text, on an overview page such as its magazine may have."""
    lines = [line for line in shared("data/articles/kettner-2024-11-07.txt").read_text().splitlines() if line.strip()]
    title = next(line for line in lines if "Trump" in line)
    lead = next(line for line in lines if len(line) > 200)
    slug = "-".join(re.findall(r"[a-z]+", title.lower()))
    menu = "".join(f'<li><a href="/{n}">{line}</a></li>' for n, line in enumerate(lines[:9]))
    content = f"""<nav><ul>{menu}</ul></nav><div class="grid"><div class="post-item"><a href="/news/{slug}"><img alt=""></a>
    <div class="meta">07.11.2024 16:15 Uhr</div><h3><a href="/news/{slug}">{title}</a></h3><p>{lead}</p>
    <a class="btn" href="/news/{slug}">Mehr erfahren</a></div></div>"""
    (one,) = entries(site(content), url="https://gold.example/news/")
    assert (one.title, one.summary) == (title, lead)
    assert one.link == f"https://gold.example/news/{slug}"


@given(st.binary(max_size=300), st.sampled_from(["", "article a"]))
def test_any_bytes_are_a_feed_or_a_feed_error(junk: bytes, selector: str) -> None:
    for body in (b"<html><body>" + junk, junk):
        with suppress(FeedError):
            assert isinstance(read(body, (("content-type", "text/html"),), URL, Wanted("page", selector)), RawFeed)


WHOLE = site(TEASERS).encode()


@given(st.integers(0, len(WHOLE)), st.binary(min_size=1, max_size=8), st.sampled_from(["page", "links"]))
def test_any_damage_is_a_feed_or_a_feed_error(at: int, junk: bytes, kind: str) -> None:
    with suppress(FeedError):
        assert isinstance(read(WHOLE[:at] + junk + WHOLE[at + len(junk) :], (), URL, Wanted(kind)), RawFeed)


@given(st.text(max_size=40))
def test_any_selector_is_read_or_refused(selector: str) -> None:
    with suppress(NotAFeed):
        assert entries(WHOLE, selector)


@pytest.mark.parametrize("body", [b"<b>" * 400_000, b"<div class='teaser'>" * 50_000, b"<a href='/x-y-z-w'>x" * 60_000])
def test_nested_and_endless_pages_end(body: bytes) -> None:
    with suppress(FeedError):
        assert isinstance(read(b"<!doctype html><html>" + body, (), URL, Wanted("page")), RawFeed)
