"""Pace learns: asked as often as it is worth, between the user's bounds, and never by surprise."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import BadAnswer, FeedError, Unreachable
from monitor.feeds.pace import DAY, GONE, LONGEST_RETRY, after_answer, after_failure
from monitor.feeds.rhythm import OVERLAP, worthwhile
from monitor.model import Feed, FeedState, Fetched, Habits, RawEntry, RawFeed
from tests.feeds.making import NOW, a_feed, a_state

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
FEED = a_feed(every=(10 * MINUTE, 40 * MINUTE))


def listing(count: int, apart: timedelta | None = None, newest: datetime = NOW) -> RawFeed:
    """A feed of so many entries, so far apart, dated if `apart` is given."""
    dates = [newest - apart * n if apart is not None else None for n in range(count)]
    return RawFeed(entries=tuple(RawEntry(guid=str(n), published=date) for n, date in enumerate(dates)))


def lived(feed: Feed, apart: timedelta, *, listed: int, days: float, jitter: float = 0.5) -> list[timedelta]:
    """The waits of a feed that brings one entry every `apart`, polled when due."""
    state, now, seen, waits = a_state(), NOW, NOW, []
    while now < NOW + timedelta(days=days):
        fresh = min((now - seen) // apart, listed) if state.looked_at is not None else listed
        seen += apart * ((now - seen) // apart)
        changed = fresh > 0
        fetched = Fetched(feed.id, feed.url, 200 if changed else 304, b"x" if changed else None, (), state)
        raw = listing(listed) if changed else None
        state = after_answer(state, feed, fetched, raw, now, jitter, fresh, listed - fresh)
        assert state.next_at is not None
        waits.append(state.next_at - now)
        now = state.next_at
    return waits


@pytest.mark.parametrize(
    ("apart", "listed", "shortest", "longest"),
    [
        (MINUTE, 50, 10 * MINUTE, 12 * MINUTE),
        (40 * MINUTE, 30, 15 * MINUTE, 30 * MINUTE),
        (timedelta(days=3), 10, 40 * MINUTE, 44 * MINUTE),
    ],
    ids=["busy: as often as allowed", "in between: about twice an entry", "sleepy: as seldom as allowed"],
)
def test_a_feed_is_asked_by_its_own_rhythm(
    apart: timedelta, listed: int, shortest: timedelta, longest: timedelta
) -> None:
    waits = lived(FEED, apart, listed=listed, days=6)
    settled = waits[len(waits) // 2 :]
    assert shortest <= sum(settled, timedelta()) / len(settled) <= longest


@given(st.integers(30, 36_000), st.integers(3, 60))
def test_a_part_of_each_fetch_is_known_already(seconds: int, listed: int) -> None:
    """Unless the user's shortest interval is too long for it, which is said."""
    apart = timedelta(seconds=seconds)
    habits = Habits(rhythm=apart.total_seconds(), new_at=NOW, listed=listed)
    feed = a_feed(every=(MINUTE, 7 * DAY))
    wait = worthwhile(feed, habits, NOW)
    assert wait <= max(MINUTE, OVERLAP * listed * apart * 1.001)


def test_a_feed_that_outruns_the_interval_is_told_of() -> None:
    state = a_state(looked_at=NOW - HOUR, habits=Habits(rhythm=30.0, new_at=NOW - 10 * MINUTE, listed=10))
    fetched = Fetched(FEED.id, FEED.url, 200, b"x", (), state)
    after = after_answer(state, FEED, fetched, listing(10), NOW, 0.0, 9, 1)
    assert "too seldom: it lists only 10 entries" in after.note


def test_the_first_look_guesses_from_the_dates() -> None:
    def first(raw: RawFeed) -> Habits:
        fetched = Fetched(FEED.id, FEED.url, 200, b"x", (), a_state())
        return after_answer(a_state(), FEED, fetched, raw, NOW, 0.0, len(raw.entries), 0).habits

    assert first(listing(20, HOUR)).rhythm == HOUR.total_seconds()
    assert first(listing(20, HOUR, NOW - 9 * DAY)).new_at == NOW - 9 * DAY
    assert first(listing(20)).rhythm == 0.0, "nothing is guessed from nothing"
    assert first(listing(20, timedelta())).rhythm == 0.0, "nor from dates that are those of the fetch"
    assert not first(listing(20, HOUR)).gap, "nothing was missed before we came"
    assert first(listing(2, HOUR, NOW + DAY)).rhythm == 0.0


def test_sharing_nothing_with_the_last_look_brings_us_back_as_soon_as_allowed() -> None:
    state = a_state(looked_at=NOW - HOUR, habits=Habits(rhythm=9e5, new_at=NOW - 9 * DAY, listed=10))
    fetched = Fetched(FEED.id, FEED.url, 200, b"x", (), state)
    after = after_answer(state, FEED, fetched, listing(10), NOW, 0.0, 10, 0)
    assert after.habits.gap
    assert after.next_at == NOW + FEED.every[0]
    assert "missed" in after.note


def test_a_part_teaches_the_rhythm_but_not_the_length_and_opens_no_gap() -> None:
    state = a_state(looked_at=NOW - HOUR, habits=Habits(rhythm=3600.0, new_at=NOW - HOUR, listed=30))
    fetched = Fetched(FEED.id, FEED.url, 226, b"x", (), state, partial=True)
    habits = after_answer(state, FEED, fetched, listing(2), NOW, 0.0, 2, 0).habits
    assert (habits.listed, habits.gap, habits.new_at) == (30, False, NOW)
    assert 1800 < habits.rhythm < 3600


# ------------------------------------------------------------------ never too soon, never never

SPANS = st.timedeltas(timedelta(0), timedelta(days=4000)) | st.none()
JITTER = st.floats(0, 1, exclude_max=True)
HABITS = st.builds(
    Habits,
    rhythm=st.floats(0, 1e9),
    new_at=st.none() | st.timedeltas(timedelta(days=-3000), timedelta(days=900)).map(lambda span: NOW + span),
    listed=st.integers(0, 5000),
    gap=st.booleans(),
)
FEEDS = st.builds(
    lambda shortest, times, private, obey: a_feed(every=(shortest, shortest * times), private=private, obey=obey),
    st.timedeltas(timedelta(seconds=1), timedelta(hours=12)),
    st.integers(1, 50),
    st.booleans(),
    st.booleans(),
)
HOURS, DAYS = st.lists(st.integers(-3, 30), max_size=30).map(tuple), st.lists(st.integers(-2, 9), max_size=9).map(tuple)
COUNTS = st.none() | st.integers(0, 500)


def answered(
    feed: Feed,
    habits: Habits,
    wishes: tuple[timedelta | None, timedelta | None],
    jitter: float = 0.0,
    skips: tuple[tuple[int, ...], tuple[int, ...]] = ((), ()),
    counts: tuple[int | None, int | None] = (None, None),
) -> FeedState:
    state = a_state(looked_at=NOW - HOUR, habits=habits)
    fetched = Fetched(feed.id, feed.url, 200, b"x", (), state, wishes[0])
    raw = RawFeed(wait=wishes[1], skip_hours=skips[0], skip_days=skips[1])
    return after_answer(state, feed, fetched, raw, NOW, jitter, *counts)


def due(state: FeedState) -> timedelta:
    assert state.next_at is not None
    return state.next_at - NOW


@given(FEEDS, HABITS, st.tuples(SPANS, SPANS), JITTER, st.tuples(HOURS, DAYS), st.tuples(COUNTS, COUNTS))
def test_never_too_soon_and_never_never(
    feed: Feed,
    habits: Habits,
    wishes: tuple[timedelta | None, timedelta | None],
    jitter: float,
    skips: tuple[tuple[int, ...], tuple[int, ...]],
    counts: tuple[int | None, int | None],
) -> None:
    wait = due(answered(feed, habits, wishes, jitter, skips, counts))
    asked = (
        max((min(wish, DAY) for wish in wishes if wish is not None), default=timedelta()) if feed.obey else timedelta()
    )
    assert max(feed.every[0], asked) <= wait
    assert wait <= 1.1 * max(DAY, feed.every[1])


@given(FEEDS, HABITS, st.tuples(SPANS, SPANS), st.tuples(SPANS, SPANS), JITTER)
def test_a_larger_wish_never_brings_us_back_sooner(
    feed: Feed,
    habits: Habits,
    wishes: tuple[timedelta | None, timedelta | None],
    others: tuple[timedelta | None, timedelta | None],
    jitter: float,
) -> None:
    none = timedelta(0)
    less, more = ([pick(a or none, b or none) for a, b in zip(wishes, others, strict=True)] for pick in (min, max))
    first, second = (due(answered(feed, habits, (fresh, wait), jitter)) for fresh, wait in (less, more))
    assert first <= second


@given(FEEDS, HABITS, st.tuples(SPANS, SPANS), JITTER)
def test_jitter_only_adds_and_a_tenth_at_the_most(
    feed: Feed, habits: Habits, wishes: tuple[timedelta | None, timedelta | None], jitter: float
) -> None:
    plain, spread = due(answered(feed, habits, wishes)), due(answered(feed, habits, wishes, jitter))
    assert plain <= spread <= plain * 1.1 + timedelta(microseconds=1)


ERRORS = st.builds(
    lambda status, after: BadAnswer(f"{status}", status=status, retry_after=after),
    st.sampled_from([304, 401, 403, 404, 410, 429, 500, 503]),
    st.none() | st.floats(0, 1e12),
) | st.just(Unreachable("x"))


@given(FEEDS, HABITS, st.lists(ERRORS, min_size=1, max_size=30), JITTER, st.booleans())
def test_failures_of_any_kind_never_bring_us_back_too_soon_or_never(
    feed: Feed, habits: Habits, errors: list[FeedError], jitter: float, learned: bool
) -> None:
    state = a_state("https://neu.example/feed" if learned else feed.url, habits=habits)
    longest = max(GONE, LONGEST_RETRY, feed.every[1])
    for error in errors:
        state = after_failure(state, feed, error, NOW, jitter)
        assert feed.every[0] <= due(state) <= 1.1 * longest
        assert state.wait_until is None or (state.next_at is not None and state.wait_until <= state.next_at)
        assert state.note


def test_feeds_that_failed_together_do_not_come_back_together() -> None:
    dice = [n / 40 for n in range(40)]
    states = [a_state() for _ in dice]
    spans = []
    for _ in range(6):
        states = [
            after_failure(state, FEED, Unreachable("x"), NOW, roll) for state, roll in zip(states, dice, strict=True)
        ]
        waits = [due(state) for state in states]
        spans.append(max(waits) - min(waits))
        assert len(set(waits)) == len(waits)
    assert spans[-1] > 20 * MINUTE, "an outage of our own network ends as a stream and not as a burst"
