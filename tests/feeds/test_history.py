"""When entries may have been missed, and where they can still be read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.feeds.history import (
    asked,
    belonging,
    beside,
    closed,
    gap_of,
    older,
    opened,
    possible,
    reaches,
    unconditional,
)
from monitor.model import Entry, Feed, FeedState, RawFeed

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
URL = "https://kurier.example/feed"
LOOKED = FeedState("kurier", URL, looked_at=NOON, validated_url=URL, etag='"1"', last_modified="x", body_hash="y")


def entry(number: int, hours: float | None = 1, url: str = "") -> Entry:
    """One published so many hours after the last look."""
    at = NOON + timedelta(hours=hours) if hours is not None else None
    address = url or f"https://kurier.example/{number}"
    return Entry(f"e{number}", "kurier", (f"guid:{number}",), address, "Titel", "", "", "de", "", at, None, NOON)


@pytest.mark.parametrize(
    ("hours", "fresh", "known", "gap"),
    [
        pytest.param((1, 2, 3), 3, 0, True, id="nothing is known, all is newer than the last look"),
        pytest.param((1, 2, 3), 2, 1, False, id="one is known: the lists overlap"),
        pytest.param((1, 2), 2, 0, False, id="too short a list to say anything"),
        pytest.param((None, None, None), 3, 0, True, id="no dates, no proof of the contrary"),
        pytest.param((1, -2, 3), 3, 0, True, id="two hours early is a zone, or a slow desk"),
        pytest.param((1, 2, -30), 3, 0, False, id="the list reaches back: it is the names that have changed"),
        pytest.param((), 0, 0, False, id="an empty list shows nothing new"),
    ],
)
def test_when_a_gap_is_possible(hours: tuple[float | None, ...], fresh: int, known: int, gap: bool) -> None:
    entries = [entry(number, at) for number, at in enumerate(hours)]
    assert possible(LOOKED, entries, fresh, known) is gap


def test_the_first_look_at_an_address_has_no_gap_before_it() -> None:
    entries = [entry(number) for number in range(5)]
    assert not possible(FeedState("kurier", URL), entries, 5, 0)
    assert not possible(replace(LOOKED, validated_url=""), entries, 5, 0), "its address in the config has changed"


def test_a_gap_is_opened_remembered_and_closed() -> None:
    state = opened(LOOKED, NOON)
    assert gap_of(state) == NOON
    assert state.habits.gap
    assert closed(state) == LOOKED
    assert gap_of(LOOKED) is None


def test_while_a_gap_is_open_nothing_may_be_not_modified() -> None:
    state = unconditional(LOOKED)
    assert (state.etag, state.last_modified, state.body_hash) == ("", "", "")
    assert state.looked_at == NOON


@pytest.mark.parametrize(
    ("raw", "page", "address"),
    [
        pytest.param(RawFeed(older="https://kurier.example/2025"), 2, "https://kurier.example/2025", id="RFC 5005"),
        pytest.param(RawFeed(older="https://archiv.kurier.example/5"), 4, "https://archiv.kurier.example/5", id="host"),
        pytest.param(RawFeed(older="https://fremd.example.net/5"), 2, None, id="never another site"),
        pytest.param(RawFeed(older=URL), 2, None, id="never itself"),
        pytest.param(RawFeed(generator="https://wordpress.org/?v=6.9"), 2, f"{URL}?paged=2", id="WordPress"),
        pytest.param(RawFeed(generator="WordPress"), 3, f"{URL}?paged=3", id="its third page"),
        pytest.param(RawFeed(), 2, None, id="a feed that says nothing of it"),
        pytest.param(RawFeed(kind="sitemap"), 2, None, id="a sitemap is its own history"),
    ],
)
def test_where_the_older_entries_are(raw: RawFeed, page: int, address: str | None) -> None:
    assert older(raw, URL, page) == address


@pytest.mark.parametrize(
    ("sitemaps", "address"),
    [
        ((), None),
        (("https://kurier.example/karte.xml",), "https://kurier.example/karte.xml"),
        (
            ("https://fremd.example.net/news.xml", "https://www.kurier.example/s.xml"),
            "https://www.kurier.example/s.xml",
        ),
    ],
)
def test_a_sitemap_that_helps_is_one_of_the_feeds_own_site(sitemaps: tuple[str, ...], address: str | None) -> None:
    assert beside(sitemaps, URL) == address


def test_a_query_that_is_there_stays() -> None:
    assert older(RawFeed(generator="WordPress"), f"{URL}?cat=7&paged=2", 3) == f"{URL}?cat=7&paged=3"


def test_what_the_user_gave_for_the_host_goes_to_no_other() -> None:
    feed = Feed("kurier", URL, "Kurier", "kurier.example", (timedelta(hours=1),) * 2, headers=(("X-Token", "t"),))
    assert asked(feed, "https://kurier.example/2025").headers == feed.headers
    assert asked(feed, "https://archiv.kurier.example/2025").headers == ()


def test_a_sitemap_names_the_whole_site_and_only_the_feeds_section_counts() -> None:
    sample = [entry(1, url="https://kurier.example/sport/1"), entry(2, url="https://kurier.example/sport/tennis/2")]
    listed = [entry(3, url="https://kurier.example/politik/3"), entry(4, url="https://kurier.example/sport/4")]
    assert [one.id for one in belonging(listed, sample, "sitemap")] == ["e4"]
    assert len(belonging(listed, sample, "feed")) == 2
    assert len(belonging(listed, [], "sitemap")) == 2


def test_a_page_reaches_back_when_its_dates_do() -> None:
    assert reaches([entry(1, 5), entry(2, -4)], NOON)
    assert not reaches([entry(1, 5), entry(2, -2), entry(3, None)], NOON)
