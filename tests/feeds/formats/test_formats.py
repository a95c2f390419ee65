"""Every format reads what the world sends, and no bytes do more than fail as a feed."""

from __future__ import annotations

import io
import json
import warnings
from datetime import UTC, datetime, timedelta
from pathlib import Path

import feedparser
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.errors import FeedError, NotAFeed, TooMuch
from monitor.feeds.clean import clean
from monitor.feeds.formats import read
from monitor.feeds.formats.dates import read_date
from monitor.feeds.plain import one_line
from monitor.model import Entry
from tests.feeds.making import NOW, a_feed, rss
from tests.needs import shared

SAMPLES = Path(__file__).resolve().parent.parent.parent / "samples"


def sample(name: str) -> bytes:
    return (SAMPLES / name).read_bytes()


def entries(name: str, url: str = "https://talblick.example/feed") -> tuple[Entry, ...]:
    return clean(read(sample(name), (), url), a_feed(url), NOW)


# ------------------------------------------------------------------ what is read


def test_a_german_rss_feed_is_read_whole() -> None:
    raw = read(sample("nachrichten.xml"))
    assert (raw.title, raw.link, raw.language) == ("Talblick – Nachrichten", "https://talblick.example/", "de-DE")
    assert (raw.wait, raw.trouble, raw.truncated) == (timedelta(minutes=30), "", False)
    first, second = entries("nachrichten.xml")
    assert first.published == datetime(2026, 11, 21, 17, 30, tzinfo=UTC)
    assert (first.url, first.authors, first.tags) == (
        "https://talblick.example/2026/11/bruecke/",
        ("Anna Beispiel",),
        ("Verkehr",),
    )
    assert first.summary == "Die Brücke bleibt bis März zu."
    assert first.content.splitlines()[1] == "Der Umweg kostet zwölf Minuten."
    assert second.published == datetime(2026, 11, 20, 8, 15, tzinfo=UTC)
    assert (second.title, second.publisher) == ("Der Rat tagt & vertagt", "Kreisanzeiger")
    assert second.url == "https://talblick.example/2026/11/rat/"


def test_an_atom_feed_is_read_with_the_right_link() -> None:
    first, second = entries("dispatch.atom")
    assert (first.title, first.url, first.language) == ("Ferry back in service", "https://dispatch.example/ferry", "en")
    assert first.published == datetime(2026, 11, 21, 8, tzinfo=UTC)
    assert (second.url, second.content or second.summary) == ("", "First.\nSecond.")
    assert second.identities[0] == "guid:tag:dispatch.example,2026:2"
    assert second.published == datetime(2025, 11, 21, 10, tzinfo=UTC)


def test_broken_xml_is_read_as_far_as_it_goes() -> None:
    raw = read(sample("broken.xml"))
    assert [one_line(one.title, 99) for one in raw.entries][:1] == ["Fisch & Chips kosten mehr"]
    assert len(raw.entries) == 2
    assert "well-formed" in raw.trouble


@pytest.mark.parametrize(
    ("name", "content_type", "title"),
    [
        ("utf16-claimed.xml", "text/xml; charset=utf-16", "Grüße aus der Höhe"),
        ("latin1.xml", "text/xml", "Ärger auf der Straße"),
        ("latin1.xml", "application/rss+xml; charset=utf-8", "Ärger auf der Straße"),
        ("nachrichten.xml", "text/html; charset=iso-8859-1", "Brücke über die Isel wird gesperrt"),
        ("entities.xml", "", "More to come…"),
    ],
)
def test_encodings_and_what_is_said_of_them(name: str, content_type: str, title: str) -> None:
    raw = read(sample(name), (("content-type", content_type),))
    assert one_line(raw.entries[0].title, 99) == title


def test_utf16_is_read_with_and_without_its_mark() -> None:
    text = sample("nachrichten.xml").decode().replace("UTF-8", "UTF-16")
    for body in (text.encode("utf-16"), text.encode("utf-16-be"), text.encode("utf-16-le")):
        assert read(body).entries[0].title == "Brücke über die Isel wird gesperrt"


def test_what_stands_before_a_feed_is_passed_over() -> None:
    assert len(read(b"\n\n <b>Warning</b>: line 7\n" + sample("nachrichten.xml")).entries) == 2


def test_json_feed() -> None:
    raw = read(sample("notes.json"))
    first, second = clean(raw, a_feed(), NOW)
    assert (first.title, first.content, first.language) == ("On tea", "Milk last.", "en")
    assert (first.published, first.authors, first.tags) == (datetime(2026, 11, 20, 8, tzinfo=UTC), ("Cleo",), ("tea",))
    assert first.identities[0] == "guid:7"
    assert (second.url, second.title) == ("https://elsewhere.example/8", "a < b & c")


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", NotAFeed),
        (b" \n", NotAFeed),
        (sample("login.html"), NotAFeed),
        (b"<html><body><rss>", NotAFeed),
        (b"just a line of text", NotAFeed),
        (b"/etc/passwd", NotAFeed),
        (b"http://127.0.0.1/feed", NotAFeed),
        (b"<svg xmlns='http://www.w3.org/2000/svg'></svg>", NotAFeed),
        (b"{}", NotAFeed),
        (b'{"items": [{"id": 1}]}', NotAFeed),
        (b"{broken", NotAFeed),
        (b'{"a":' + b"[" * 100_000, FeedError),
        (sample("laughs.xml"), TooMuch),
        (sample("peek.xml"), TooMuch),
    ],
)
def test_what_is_no_feed_says_so(body: bytes, kind: type[FeedError]) -> None:
    with pytest.raises(kind):
        read(body)


def test_a_feed_without_entries_is_a_feed() -> None:
    assert read(rss()).entries == ()


def test_of_a_very_long_feed_both_ends_are_read() -> None:
    raw = read(rss(*(f"Meldung {number} " + "x" * 60 for number in range(2000))))
    assert raw.truncated
    numbers = [int(one.title.split()[1]) for one in raw.entries]
    assert (numbers[0], numbers[-1], len(numbers)) == (0, 1999, 1500)


def test_the_feeds_wishes_have_bounds() -> None:
    sy = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'
    for head, wanted in (
        ("<ttl>60</ttl>", timedelta(hours=1)),
        ("<ttl>9999999</ttl>", timedelta(days=1)),
        ("<ttl>-5</ttl>", None),
        ("<ttl>bald</ttl>", None),
        (
            f"<sy:updatePeriod {sy}>daily</sy:updatePeriod><sy:updateFrequency {sy}>4</sy:updateFrequency>",
            6 * timedelta(hours=1),
        ),
        (
            f"<sy:updatePeriod {sy}>hourly</sy:updatePeriod><sy:updateFrequency {sy}>0</sy:updateFrequency>",
            timedelta(hours=1),
        ),
    ):
        assert read(rss("Eins", head=head)).wait == wanted, head


# ------------------------------------------------------------------ dates

DATES = [
    ("Sun, 22 Nov 2026 08:00:00 +0100", "2026-11-22T07:00"),
    ("Sun, 22 Nov 2026 08:00:00 GMT", "2026-11-22T08:00"),
    ("22 Nov 26 08:00 EST", "2026-11-22T13:00"),
    ("Mi, 22 Jul 2026 08:00:00 CEST", "2026-07-22T06:00"),
    ("Di, 8. Dezember 2026 um 18:05 Uhr", "2026-12-08T17:05"),
    ("8. März 2026", "2026-03-07T23:00"),
    ("22.11.2026 08:00", "2026-11-22T07:00"),
    ("22.07.2026, 08:00 Uhr MESZ", "2026-07-22T06:00"),
    ("2026-11-22T08:00:00Z", "2026-11-22T08:00"),
    ("2026-11-22 08:00:00.123+05:30", "2026-11-22T02:30"),
    ("2026-11-22", "2026-11-22T00:00"),
    ("November 22, 2026 08:05 PM PST", "2026-11-23T04:05"),
    ("1795334400", "2026-11-22T08:00"),
    ("1795334400000", "2026-11-22T08:00"),
    ("Sun, 22 Nov 2026 24:00:00 GMT", "2026-11-23T00:00"),
    ("0001-01-01T00:00:00Z", None),
    ("Mon, 01 Jan 0001 00:00:00 +0000", None),
    ("31.02.2026", None),
    ("9999-12-31T23:59:59-12:00", None),
    ("gestern", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "wanted"), DATES)
def test_dates(text: str, wanted: str | None) -> None:
    found = read_date(text)
    assert (found.strftime("%Y-%m-%dT%H:%M") if found else None) == wanted


@given(st.text() | st.from_regex(r"[A-Z][a-z]{2}, \d{1,2} [A-Za-z]{3,9} \d{1,4} \d\d:\d\d [A-Z+-]\d{0,6}"))
def test_any_text_is_a_date_or_none(text: str) -> None:
    found = read_date(text)
    assert found is None or 1989 < found.year < 2101


# ------------------------------------------------------------------ properties

SEEDS = [sample(name) for name in ("nachrichten.xml", "dispatch.atom", "broken.xml", "notes.json", "entities.xml")]


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    body = bytearray(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(body)))
        end = min(len(body), at + draw(st.integers(0, 40)))
        body[at:end] = draw(
            st.binary(max_size=20) | st.sampled_from([b"<", b"]]>", b"&#xD800;", b"\x00", b"<!--", b"<item>", b'"'])
        )
    return bytes(body)


@given(st.binary(max_size=300) | mutated())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_bytes_do_more_than_fail_as_a_feed(body: bytes) -> None:
    """In the reading process whatever else is raised becomes `NotAFeed`; here the formats are held to it themselves."""
    try:
        raw = read(body)
    except FeedError:
        return
    for entry in clean(raw, a_feed(), NOW):
        json.dumps([entry.title, entry.url, entry.summary, entry.content]).encode()


# ------------------------------------------------------------------ beside feedparser alone


def test_every_development_feed_is_read_at_least_as_well_as_by_feedparser_alone() -> None:
    folder = shared("data/feeds")
    warnings.simplefilter("ignore", DeprecationWarning)
    for path in sorted(folder.iterdir()):
        if path.suffix == ".md":
            continue
        body = path.read_bytes()
        ours, theirs = read(body), feedparser.parse(io.BytesIO(body))
        assert len(ours.entries) >= len(theirs.entries), path.name
        assert len(ours.entries) > 0, path.name
        for mine, other in zip(ours.entries, theirs.entries, strict=False):
            assert one_line(mine.title, 300) == one_line(other.get("title", ""), 300), path.name
            assert bool(mine.link) >= bool(other.get("link")), path.name
            parsed = other.get("published_parsed") or other.get("updated_parsed")
            if parsed and parsed.tm_year >= 1990:
                assert mine.published or mine.updated, path.name
        assert len(clean(ours, a_feed(), NOW)) == len(ours.entries), path.name
