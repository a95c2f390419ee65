"""Eight papers with one copy are one voice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Entry
from monitor.stories.houses import AGGREGATORS, HOUSE_OF, HOUSES
from monitor.stories.sources import headlines, host_and_path, house_of, sources
from tests.store.making import NOON, entry, placed


def _by(url: str, publisher: str = "", name: str = "a", hours: int = 0, title: str = "Brand im Hafen") -> Entry:
    one = entry(name, title=title, seen=NOON + timedelta(hours=hours))
    return replace(one, url=url, publisher=publisher)


@given(
    st.text(st.sampled_from("https:/?#.-@[]1a %\t;ü"), max_size=20).map("https://bote.example".__add__)
    | st.text(max_size=30)
    | st.text(max_size=30).map("http://a.example/".__add__)
)
def test_an_address_is_parted_as_the_standard_library_does(url: str) -> None:
    try:
        parts = urlsplit(url)
        wanted = (parts.hostname or "").rstrip("."), parts.path
    except ValueError:
        wanted = "", ""
    assert host_and_path(url) == wanted


@pytest.mark.parametrize(
    ("url", "publisher", "house"),
    [
        ("https://www.merkur.de/a", "Münchner Merkur", "Ippen"),
        ("https://m.hna.de/b", "HNA", "Ippen"),
        ("https://www.bote.example/a", "Der Bote", "bote"),
        ("https://regional.bote.example/a", "Bote Regional", "bote"),
        ("https://news.google.com/rss/articles/x", "Bote Online", "bote"),
        ("https://www.msn.com/de/x", "Der Bote", "bote"),
        ("https://www.msn.com/de/x", "", "www.msn.com"),
        ("https://www.herald.co.uk/x", "The Herald", "herald"),
        ("https://127.0.0.1:8080/x", "", "127.0.0.1"),
        ("", "Bote.de", "bote"),
        ("", "", "anzeiger"),
        ("http://[broken", "Bote", "bote"),
    ],
    ids=[
        "a site of a house",
        "another site of it, its mobile host",
        "a site of no house goes by its name",
        "its parts are one voice",
        "at an aggregator the publisher counts, and is the same as its own site",
        "with an article before its name",
        "an aggregator that names nobody is a voice of its own",
        "a country's second level is no name",
        "a machine without a name",
        "without an address the name counts",
        "without both, the feed",
        "an address that can't be read is none",
    ],
)
def test_whose_voice_it_is(url: str, publisher: str, house: str) -> None:
    assert house_of(_by(url, publisher)) == house


def test_papers_of_one_house_are_one_source_and_come_in_the_order_in_which_they_began() -> None:
    told = [
        placed(_by("https://www.bote.example/1", "Bote", "c", hours=2)),
        placed(_by("https://www.tz.de/1", "tz", "b", hours=1)),
        placed(_by("https://www.merkur.de/1", "Merkur", "a")),
    ]
    found = sources(told)
    assert [(each.name, len(each.placements)) for each in found] == [("Merkur", 2), ("Bote", 1)]
    assert [each.first_at for each in found] == [NOON, NOON + timedelta(hours=2)]


def test_a_story_knows_what_it_was_called_each_wording_once() -> None:
    told = [
        placed(_by("https://b.example/1", "Bote", "b", hours=1, title="BRAND im Hafen")),
        placed(_by("https://c.example/1", "Kurier", "c", hours=2, title="Hafen: Feuer gelöscht")),
        placed(_by("https://a.example/1", "Anzeiger", "a", title="Brand im Hafen")),
    ]
    assert [(each.title, each.name) for each in headlines(told)] == [
        ("Brand im Hafen", "Anzeiger"),
        ("Hafen: Feuer gelöscht", "Kurier"),
    ]


def test_the_table_names_each_site_once_and_no_aggregator() -> None:
    listed = [site for sites in HOUSES.values() for site in sites.split()]
    assert len(listed) == len(set(listed)) == len(HOUSE_OF)
    assert AGGREGATORS.isdisjoint(listed)
