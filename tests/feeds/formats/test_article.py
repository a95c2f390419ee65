"""The article in the page, and nothing of what stands around it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.errors import FeedError, NotAFeed, TooMuch
from monitor.feeds.article import completed
from monitor.feeds.base import ARTICLE
from monitor.feeds.formats import read
from monitor.feeds.formats.article import LONGEST, read_article
from monitor.feeds.guarded import GuardedReader
from monitor.model import Entry
from monitor.topics.index import Index
from tests.house import made_entry, made_watch
from tests.needs import shared

BODY = (
    "Die Verwaltung des Hafens teilte am Dienstag mit, die Kaimauer sei geprüft und für gut befunden worden.",
    "Ministerin Adler und Konsul Brandt wollen noch in dieser Woche miteinander telefonieren, hieß es weiter.",
    "Ob danach ein Treffen folgt, ist ungewiss; beide Seiten hatten zuletzt nur über ihre Anwälte verkehrt.",
)
AROUND = (
    "Newsletter abonnieren und nichts verpassen",
    "Stellenangebote KI: jetzt bewerben",
    "Alle Cookies akzeptieren",
)


def page(title: str, body: tuple[str, ...], around: tuple[str, ...], *, shell: str = "article") -> str:
    """A page as a site serves it; what stands around the text is marked as a site marks it."""
    text = "".join(f"<p>{line}</p>" for line in body)
    links = "".join(f'<li><a href="/{number}">{line}</a></li>' for number, line in enumerate(around))
    notes = "".join(f"<p>{line}</p>" for line in around)
    return f"""<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{title} | Abendblatt</title>
<script>var ad = "Stellenangebote KI";</script></head><body>
<header><nav><ul>{links}</ul></nav></header>
<div id="consent" class="cookie-banner" role="dialog"><p>{around[-1]}</p><button>Zustimmen</button></div>
<main><{shell}><h1>{title}</h1>{text}</{shell}></main>
<aside class="related"><h2>Lesen Sie auch</h2><ul>{links}</ul>{notes}</aside>
<footer>{notes}<form><label>{around[0]}</label><input type="email" name="mail"></form></footer></body></html>"""


def text_of(body: bytes, *headers: tuple[str, str]) -> str:
    feed = read(body, headers, "https://abendblatt.example/hafen", ARTICLE)
    assert feed.kind == "article"
    (entry,) = feed.entries
    return entry.content


def test_the_article_is_found_whole_with_its_paragraphs_and_nothing_else() -> None:
    text = text_of(page("Hoffnung im Hafen", BODY, AROUND).encode())
    lines = text.splitlines()
    assert [line for line in lines if line in BODY] == list(BODY)
    assert not [line for line in AROUND if line in text]


@pytest.mark.parametrize("shell", ["article", "div", "section"])
def test_the_shell_of_the_article_makes_no_difference(shell: str) -> None:
    text = text_of(page("Hoffnung im Hafen", BODY, AROUND, shell=shell).encode())
    assert all(line in text for line in BODY)
    assert not [line for line in AROUND if line in text]


def test_where_the_reader_finds_nothing_the_largest_block_of_paragraphs_is_the_article() -> None:
    short = tuple(line[:60] for line in BODY[:2])
    body = f"<html><body><nav><p>{AROUND[0] * 9}</p></nav><div><p>{short[0]}</p><p>{short[1]}</p></div></body></html>"
    assert text_of(body.encode()).splitlines() == list(short)


@pytest.mark.parametrize(
    ("charset", "headers", "meta"),
    [
        ("utf-8", (), ""),
        ("windows-1252", (("content-type", "text/html; charset=windows-1252"),), ""),
        ("iso-8859-1", (), '<meta charset="iso-8859-1">'),
        ("windows-1252", (("content-type", "text/html; charset=klingon"),), ""),
        ("utf-8", (("content-type", "text/html; charset=iso-8859-1"),), ""),
    ],
)
def test_umlauts_survive(charset: str, headers: tuple[tuple[str, str], ...], meta: str) -> None:
    whole = page("Hoffnung im Hafen", BODY, AROUND).replace('<meta charset="utf-8">', meta)
    assert BODY[0] in text_of(whole.encode(charset), *headers)


def test_what_is_no_page_is_refused() -> None:
    for body in (b"%PDF-1.7 ...", b'{"title": "x"}', b"\x89PNG\r\n\x1a\n"):
        with pytest.raises(NotAFeed):
            read(body, (), "", ARTICLE)


def test_an_empty_shell_gives_no_text() -> None:
    assert text_of(b"<html><body><div id=app></div><script>start()</script></body></html>") == ""


def test_a_book_is_cut() -> None:
    chapters = tuple(f"{line} {number}" for number in range(1_200) for line in BODY)
    assert len(text_of(page("Hafen", chapters, AROUND).encode())) <= LONGEST


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 2_000))
def test_mutilated_pages_give_text_or_a_word_of_their_own(noise: bytes, at: int) -> None:
    whole = page("Hoffnung im Hafen", BODY, AROUND).encode()
    body = whole[:at] + noise + whole[at + len(noise) :]
    try:
        feed = read_article(body, (), "https://abendblatt.example/x")
    except FeedError:
        return
    assert len(feed.entries) == 1


# ------------------------------------------------------------------ in its guarded process


@pytest.fixture
async def reader() -> AsyncIterator[GuardedReader]:
    reading = GuardedReader(workers=1, cpu_seconds=3)
    yield reading
    await reading.close()


async def test_pages_are_read_in_the_child(reader: GuardedReader) -> None:
    feed = await reader.read(page("Hoffnung im Hafen", BODY, AROUND).encode(), (), "https://a.example/", ARTICLE)
    assert BODY[1] in feed.entries[0].content


@pytest.mark.parametrize(
    "body",
    [
        b"<html><body>" + b"<div>" * 300_000,
        b"<html><body>" + b"<p " + b"a=1 " * 500_000 + b">x",
        b"<html><body><p>" + b"&amp;" * 500_000,
        b"<html><body><table>" + b"<tr><td>" * 100_000,
    ],
    ids=["nested", "attributes", "entities", "tables"],
)
async def test_a_page_made_to_hurt_costs_itself_only(reader: GuardedReader, body: bytes) -> None:
    with suppress(TooMuch, NotAFeed):
        await reader.read(body, (), "https://a.example/", ARTICLE)
    feed = await reader.read(page("Hoffnung im Hafen", BODY, AROUND).encode(), (), "https://a.example/", ARTICLE)
    assert BODY[1] in feed.entries[0].content


# ------------------------------------------------------------------ the two articles that the product must handle


def real(name: str, first: int, last: int) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Title, article and all the rest of a page that a person copied as text."""
    lines = shared(f"data/articles/{name}.txt").read_text(encoding="utf-8").splitlines()
    rest = (*lines[:first], *lines[last:])
    return lines[13], tuple(filter(None, lines[first:last])), tuple(filter(None, rest))


def read_as_entry(title: str, body: tuple[str, ...], around: tuple[str, ...]) -> Entry:
    raw = read(page(title, body, around).encode(), (), "https://site.example/a", ARTICLE)
    done = completed(made_entry(title, "artikel"), raw)
    assert done.entry is not None, done.note
    return done.entry


def articles() -> list[Entry]:
    dealer = read_as_entry(*real("kettner-2024-11-07", 16, 40))
    _, body, around = real("itboltwise-2025-05", 0, 9)
    return [dealer, read_as_entry("Putin und Trump: Gedämpfte Erwartungen an Ukraine-Gespräche", body, around)]


@pytest.mark.parametrize(
    ("query", "matches"),
    [
        ("Telefonat Putin Trump", True),
        ("Newsletter", False),
        ("Stellenangebote KI", False),
        ("Vizepräsident Vance", False),
    ],
)
def test_the_articles_match_what_they_say_and_not_what_stands_around_them(query: str, matches: bool) -> None:
    index = Index((made_watch("w", query),), {})
    for entry in articles():
        (why,) = index.explain(entry)
        assert why.matched is matches, (entry.title, why)
        (bare,) = index.explain(made_entry(entry.title, "bare"))
        assert not bare.matched, "the title alone would not do"
