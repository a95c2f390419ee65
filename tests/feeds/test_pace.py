"""When to look again: never too soon, never never, and always with a reason."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import BadAnswer, FeedError, NotAFeed, Unreachable
from monitor.feeds.pace import DAY, GONE, after_answer, after_failure
from monitor.feeds.wishes import fresh_for, http_date, retry_after
from monitor.model import Feed, FeedState, Fetched, RawFeed, spoken
from tests.feeds.making import NOW, a_feed, a_state

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
FEED = a_feed(every=(10 * MINUTE, 40 * MINUTE))


def answered(
    fresh: timedelta | None = None, wait: timedelta | None = None, feed: Feed = FEED, jitter: float = 0.0
) -> FeedState:
    state = a_state(failures=3, last_error="x", failing_since=NOW, wait_until=NOW)
    fetched = Fetched(feed.id, feed.url, 200, b"x", (), state, fresh)
    return after_answer(state, feed, fetched, RawFeed(title="Blatt", wait=wait), NOW, jitter)


def due(state: FeedState) -> timedelta:
    assert state.next_at is not None
    return state.next_at - NOW


@pytest.mark.parametrize(
    ("fresh", "wait", "private", "wanted", "words"),
    [
        (None, None, False, 10 * MINUTE, "configured"),
        (HOUR, None, False, HOUR, "server"),
        (MINUTE, MINUTE, False, 10 * MINUTE, "configured"),
        (HOUR, 2 * HOUR, False, 2 * HOUR, "feed asks"),
        (timedelta(days=365), None, False, DAY, "server"),
        (HOUR, None, True, HOUR, "server"),
    ],
)
def test_the_longest_wish_counts(
    fresh: timedelta | None, wait: timedelta | None, private: bool, wanted: timedelta, words: str
) -> None:
    state = answered(fresh, wait, a_feed(every=FEED.every, private=private))
    assert due(state) == wanted
    assert words in state.note
    assert (state.failures, state.last_error, state.failing_since, state.wait_until) == (0, "", None, None)
    assert (state.looked_at, state.title) == (NOW, "Blatt")


def test_patience_doubles_up_to_a_day_and_never_ends() -> None:
    state, waits = a_state(), []
    for _ in range(40):
        state = after_failure(state, FEED, Unreachable("x"), NOW, 0.0)
        waits.append(due(state))
    assert waits[:4] == [10 * MINUTE, 20 * MINUTE, 40 * MINUTE, 80 * MINUTE]
    assert waits[-1] == DAY
    assert (state.failures, state.failing_since, state.last_error) == (40, NOW, "x")
    assert "40 polls" in state.note


def test_a_private_feed_is_asked_again_soon() -> None:
    feed, state = a_feed(private=True, every=(timedelta(seconds=1), timedelta(seconds=4))), a_state()
    for _ in range(9):
        state = after_failure(state, feed, Unreachable("x"), NOW, 0.0)
    assert due(state) == timedelta(seconds=256)
    for _ in range(9):
        state = after_failure(state, feed, Unreachable("x"), NOW, 0.0)
    assert due(state) == HOUR


@pytest.mark.parametrize(
    ("error", "wanted", "told"),
    [
        (BadAnswer("x", status=429, retry_after=7200), 2 * HOUR, 2 * HOUR),
        (BadAnswer("x", status=503, retry_after=1), 10 * MINUTE, timedelta(seconds=1)),
        (BadAnswer("x", status=429, retry_after=1e9), timedelta(days=7), timedelta(days=7)),
        (BadAnswer("x", status=410), DAY, DAY),
        (BadAnswer("x", status=403), 6 * HOUR, None),
        (BadAnswer("x", status=404), 10 * MINUTE, None),
        (NotAFeed("x"), 10 * MINUTE, None),
    ],
)
def test_being_told_to_wait(error: FeedError, wanted: timedelta, told: timedelta | None) -> None:
    state = after_failure(a_state(), FEED, error, NOW, 0.0)
    assert due(state) == wanted
    assert state.wait_until == (NOW + told if told is not None else None)


def test_gone_twice_is_gone_for_a_month() -> None:
    state = after_failure(a_state(), FEED, BadAnswer("x", status=410), NOW, 0.0)
    state = after_failure(state, FEED, BadAnswer("x", status=410), NOW, 0.0)
    assert due(state) == GONE
    assert "410" in state.note


def test_a_failure_keeps_validators() -> None:
    state = after_failure(a_state(etag='"1"', validated_url="u", body_hash="h"), FEED, NotAFeed("x"), NOW, 0.0)
    assert (state.etag, state.validated_url, state.body_hash) == ('"1"', "u", "h")


SPANS = st.timedeltas(timedelta(0), timedelta(days=4000)) | st.none()
ERRORS = st.builds(
    lambda status, after: BadAnswer("x", status=status, retry_after=after),
    st.sampled_from([401, 403, 404, 410, 429, 500, 503]),
    st.none() | st.floats(0, 1e12),
)


@given(SPANS, SPANS, st.floats(0, 1, exclude_max=True), st.booleans())
def test_an_answer_never_brings_us_back_too_soon_or_never(
    fresh: timedelta | None, wait: timedelta | None, jitter: float, private: bool
) -> None:
    state = answered(fresh, wait, a_feed(every=FEED.every, private=private), jitter)
    assert FEED.every[0] <= due(state) <= 1.1 * DAY


@given(st.lists(ERRORS, min_size=1, max_size=30), st.floats(0, 1, exclude_max=True))
def test_errors_never_bring_us_back_too_soon_or_never(errors: list[BadAnswer], jitter: float) -> None:
    state = a_state()
    for error in errors:
        state = after_failure(state, FEED, error, NOW, jitter)
        assert FEED.every[0] <= due(state) <= 1.1 * GONE
        assert state.wait_until is None or state.next_at is None or state.wait_until <= state.next_at
        assert state.note


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"cache-control": "max-age=600"}, 600),
        ({"cache-control": "public, max-age=600", "age": "100"}, 500),
        ({"cache-control": "s-maxage=600"}, None),
        ({"cache-control": "no-cache, max-age=600"}, None),
        ({"cache-control": "max-age=0", "expires": "Sun, 22 Nov 2026 13:00:00 GMT"}, None),
        ({"expires": "Sun, 22 Nov 2026 13:00:00 GMT"}, 3600),
        ({"expires": "Sun, 22 Nov 2026 13:00:00 GMT", "date": "Sun, 22 Nov 2026 12:30:00 GMT"}, 1800),
        ({"expires": "0"}, None),
        ({}, None),
    ],
)
def test_freshness(headers: dict[str, str], seconds: int | None) -> None:
    assert fresh_for(headers, NOW) == (None if seconds is None else timedelta(seconds=seconds))


@given(st.text())
def test_headers_of_any_kind_are_read_or_ignored(text: str) -> None:
    wish = retry_after(text, NOW)
    assert wish is None or wish >= 0
    fresh_for({"cache-control": text, "expires": text, "date": text, "age": text}, NOW)
    assert http_date(text) is None or isinstance(http_date(text), datetime)


def test_durations_in_words() -> None:
    assert [spoken(timedelta(seconds=n)) for n in (1, 90, 900, 3600, 5400, 86400, 172800)] == [
        *("1 s", "90 s", "15 min", "1 h", "90 min", "1 d", "2 d")
    ]
