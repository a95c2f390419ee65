"""Which pages are asked for, what is believed of them, and how often a failure is tried again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import AddressRefused, BadAnswer, FeedError, NotAFeed, TooMuch, Unreachable
from monitor.feeds.article import LONG_ALREADY, LONGEST, PATIENCE, SHORTEST, completed, kept, next_try, wanted
from monitor.model import Entry, FirstRun, RawEntry, RawFeed
from tests.fakes import MORNING
from tests.house import made_entry, made_feed

FEED = made_feed(full_text=True, first_run=FirstRun("summary"))
TEASER = made_entry("Hafen: Hoffnung auf ein Ende des Streits", "hafen", text="Die Lage ist besser als gedacht.")
BODY = "Die Verwaltung des Hafens teilte mit, die Kaimauer sei geprüft und für gut befunden worden. " * 3


def page(text: str) -> RawFeed:
    return RawFeed(entries=(RawEntry(content=text),), kind="article")


@pytest.mark.parametrize(
    ("entry", "asked"),
    [
        pytest.param(TEASER, True, id="a fresh teaser is worth a page"),
        pytest.param(replace(TEASER, published=MORNING - timedelta(hours=47)), True, id="so is one of the day before"),
        pytest.param(replace(TEASER, published=MORNING - timedelta(days=3)), False, id="an old one is history"),
        pytest.param(replace(TEASER, published=None), True, id="without a date it is as old as our knowledge of it"),
        pytest.param(replace(TEASER, content="x" * LONG_ALREADY), False, id="the feed delivers it whole already"),
        pytest.param(replace(TEASER, content="x" * (LONG_ALREADY - 1)), True, id="a long teaser is a teaser"),
        pytest.param(replace(TEASER, url=""), False, id="there is no page"),
        pytest.param(replace(TEASER, url="ftp://abendblatt.example/a"), False, id="that is no web page"),
        pytest.param(
            replace(TEASER, url="https://abendblatt.example:8443/a"), False, id="a feed chooses no port for us"
        ),
        pytest.param(replace(TEASER, url="http://abendblatt.example:80/a"), True, id="but the web's own"),
        pytest.param(replace(TEASER, url="https://a.example:99999/"), False, id="that is no port at all"),
        pytest.param(replace(TEASER, url="https://news.google.com/rss/articles/CB"), False, id="a redirect by script"),
    ],
)
def test_a_page_is_asked_for_only_if_it_may_matter(entry: Entry, asked: bool) -> None:
    found = wanted(FEED, (entry,), MORNING)
    assert bool(found) is asked
    assert all((one.entry_id, one.url, one.attempts) == (entry.id, entry.url, 0) for one in found)


def test_a_feed_without_the_wish_has_no_articles() -> None:
    assert wanted(replace(FEED, full_text=False), (TEASER,), MORNING) == ()


def test_what_the_user_wants_told_is_read_however_old_it_is() -> None:
    old = replace(TEASER, published=MORNING - timedelta(days=30))
    assert wanted(FEED, (old,), MORNING, whatever_age={old.id})
    assert wanted(replace(FEED, first_run=FirstRun("all")), (old,), MORNING)


@pytest.mark.parametrize(
    ("url", "lane"),
    [
        ("https://abendblatt.example/a", FEED.lane),
        ("https://www.kurier.example/a", "kurier.example"),
        ("https://einst.abendblatt.example/a", "abendblatt.example"),
    ],
)
def test_a_page_costs_the_patience_of_its_own_site(url: str, lane: str) -> None:
    (one,) = wanted(FEED, (replace(TEASER, url=url),), MORNING)
    assert one.lane == lane


def test_the_feeds_own_port_is_the_users_word() -> None:
    feed = replace(FEED, url="http://127.0.0.1:8080/feed", lane="127.0.0.1:8080#3")
    (one,) = wanted(feed, (replace(TEASER, url="http://127.0.0.1:8080/a"),), MORNING)
    assert one.lane == feed.lane
    assert not wanted(feed, (replace(TEASER, url="http://127.0.0.1:9090/a"),), MORNING)


def test_the_article_becomes_the_content_and_its_paragraphs_stay() -> None:
    read = completed(TEASER, page(f"{BODY}\n\n{BODY}\n"))
    assert read.entry is not None
    assert read.entry.content == f"{BODY.strip()}\n{BODY.strip()}"
    assert replace(read.entry, content="") == TEASER, "nothing else of the entry changes"
    assert read.note == f"{len(read.entry.content)} characters"


@pytest.mark.parametrize(
    ("entry", "text", "why"),
    [
        (TEASER, "", "no article text"),
        (TEASER, "Hafen." + "x" * (SHORTEST - 7), "no article text"),
        (TEASER, "Wir brauchen Ihre Zustimmung. Akzeptieren Sie alle Cookies oder schließen Sie ein Abonnement. " * 2, "no word"),
        (replace(TEASER, content=BODY * 2), BODY, "no more than the feed"),
    ],
)  # fmt: skip
def test_what_is_not_the_article_is_not_taken_for_it(entry: Entry, text: str, why: str) -> None:
    read = completed(entry, page(text))
    assert read.entry is None
    assert why in read.note


def test_a_title_of_short_words_only_can_be_checked_against_nothing() -> None:
    assert completed(replace(TEASER, title="Wer ist er?", summary=""), page(BODY)).entry


def test_the_language_of_a_teaser_too_short_to_tell_is_found_in_the_article() -> None:
    text = "Der Hafen ist nicht mehr offen, und die Stadt will das mit einer Frist auch nach dem Winter so halten. " * 2
    read = completed(replace(TEASER, language=""), page(text))
    assert read.entry is not None
    assert read.entry.language == "de"


@given(st.text(max_size=400))
def test_whatever_a_page_says_the_rest_of_the_house_gets_plain_text_within_bounds(text: str) -> None:
    read = completed(TEASER, page(text * 20))
    if read.entry is not None:
        assert SHORTEST <= len(read.entry.content) <= LONGEST
        assert "\x00" not in read.entry.content


def test_a_huge_article_is_cut() -> None:
    read = completed(TEASER, page(BODY * 3_000))
    assert read.entry is not None
    assert len(read.entry.content) <= LONGEST


def test_a_feed_that_goes_on_listing_the_teaser_has_changed_nothing() -> None:
    stored = replace(TEASER, content=BODY)
    assert kept(TEASER, stored) is None
    assert kept(replace(TEASER, content="ein Anriss"), stored) is None
    changed = kept(replace(TEASER, title="Hafen: Streit beendet"), stored)
    assert changed is not None
    assert (changed.title, changed.content) == ("Hafen: Streit beendet", BODY)


@pytest.mark.parametrize(
    ("error", "tries"),
    [
        (BadAnswer("gone", status=404), 1),
        (BadAnswer("gone", status=410), 1),
        (BadAnswer("pay", status=402), 1),
        (BadAnswer("no", status=403), 1),
        (BadAnswer("ill", status=503), 3),
        (BadAnswer("slower", status=429), 3),
        (Unreachable("no answer"), 3),
        (AddressRefused("robots.txt"), 1),
        (TooMuch("a bomb"), 1),
        (NotAFeed("no web page"), 1),
    ],
)
def test_how_often_a_page_is_tried(error: FeedError, tries: int) -> None:
    now, attempts = MORNING, 1
    while (again := next_try(attempts - 1, error, now)) is not None:
        assert again >= now + PATIENCE[0]
        now, attempts = again, attempts + 1
    assert attempts == tries
    assert now - MORNING < timedelta(days=1)


def test_a_servers_own_wish_is_waited_for_up_to_a_day() -> None:
    hours = BadAnswer("slower", status=429, retry_after=4 * 3600)
    assert next_try(0, hours, MORNING) == MORNING + timedelta(hours=4)
    assert next_try(0, BadAnswer("slower", status=429, retry_after=9e6), MORNING) == MORNING + timedelta(days=1)
