"""When an address is believed to have moved, and when the new one is doubted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.errors import BadAnswer, FeedError, Unreachable
from monitor.feeds.moving import HOLDS, POLLS, advice, fallen_back, is_upgrade, lane_at, moved
from monitor.model import Fetched, Habits
from tests.feeds.making import NOW, a_feed, a_state

OLD, NEW, OTHER = (f"https://{host}.example/feed" for host in ("blatt", "neu", "anders"))
FEED = a_feed(OLD)


def seen(*targets: str, apart: timedelta = timedelta(hours=6), start: str = OLD) -> tuple[str, Habits]:
    """The address and the habits after polls that led to these (empty: no redirect)."""
    state = a_state(start)
    for number, target in enumerate(targets):
        fetched = Fetched(FEED.id, target or state.url, 200, b"x", (), state, moved_to=target)
        url, habits = moved(state, FEED, fetched, NOW + number * apart)
        state = a_state(url, habits=habits)
    return state.url, state.habits


@pytest.mark.parametrize(
    ("targets", "apart", "wanted"),
    [
        ([NEW] * POLLS, timedelta(hours=6), NEW),
        ([NEW] * (POLLS - 1), HOLDS, OLD),
        ([NEW] * 50, HOLDS / 100, OLD),
        ([NEW] * 4 + [""] + [NEW] * 4, HOLDS, OLD),
        ([NEW] * 4 + [OTHER] * 4, HOLDS, OLD),
        ([NEW] * 4 + [OTHER] * 5, HOLDS, OTHER),
        ([NEW] * 6 + [""] * 9, HOLDS, NEW),
        ([NEW] * 6 + [OTHER] * 6, HOLDS, OTHER),
    ],
    ids=["held", "too few", "too short", "interrupted", "wavered", "settled", "stays", "moves on"],
)
def test_a_target_counts_once_it_has_held(targets: list[str], apart: timedelta, wanted: str) -> None:
    assert seen(*targets, apart=apart)[0] == wanted


@pytest.mark.parametrize(
    ("old", "new", "upgrade"),
    [
        ("http://blatt.example/feed", "https://blatt.example/feed", True),
        ("http://blatt.example:80/feed", "https://blatt.example:443/rss", True),
        ("http://blatt.example/feed", "https://www.blatt.example/feed", False),
        ("https://blatt.example/feed", "http://blatt.example/feed", False),
        ("https://blatt.example/feed", "https://blatt.example/rss", False),
        ("http://blatt.example:8080/feed", "https://blatt.example/feed", False),
    ],
)
def test_https_on_the_same_host_is_believed_at_once(old: str, new: str, upgrade: bool) -> None:
    assert is_upgrade(old, new) is upgrade
    assert seen(new, start=old)[0] == (new if upgrade else old)


def test_the_user_is_told_what_to_write_as_long_as_it_matters() -> None:
    url, habits = seen(*[NEW] * 6, "", "", apart=HOLDS)
    assert NEW in advice(url, FEED, habits)
    assert advice(OLD, FEED, habits) == ""
    assert advice(NEW, FEED, Habits()) == "", "a feed that was found on a site's page has not moved"


@pytest.mark.parametrize(
    ("error", "failures", "wanted"),
    [
        (Unreachable("x"), 1, NEW),
        (Unreachable("x"), 3, OLD),
        (BadAnswer("x", status=500), 2, NEW),
        (BadAnswer("x", status=404), 1, OLD),
        (BadAnswer("x", status=410), 1, OLD),
    ],
)
def test_a_learned_address_that_fails_gives_way_to_the_configured_one(
    error: FeedError, failures: int, wanted: str
) -> None:
    assert fallen_back(a_state(NEW), FEED, error, failures) == wanted


@pytest.mark.parametrize(
    ("url", "lane"),
    [
        ("", "blatt.example#2"),
        (OLD, "blatt.example#2"),
        ("https://www.blatt.example/rss", "blatt.example#2"),
        ("https://feeds.neu.example/blatt", "neu.example"),
        ("https://198.51.100.7:8443/feed", "198.51.100.7:8443"),
    ],
)
def test_the_lane_is_that_of_the_site_which_is_asked(url: str, lane: str) -> None:
    assert lane_at(replace(FEED, lane="blatt.example#2"), url) == lane


def test_inside_an_allowed_network_each_server_is_a_lane() -> None:
    feed = a_feed("http://nas.local:8080/feed", private=True, lane="nas.local:8080")
    assert lane_at(feed, "http://nas.local:8080/other") == "nas.local:8080"
    assert lane_at(feed, "http://nas.local:9090/feed") == "nas.local:9090"
