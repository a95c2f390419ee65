"""A source's troubles begin once and end once, and what is merely its way is no trouble."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import BadAnswer, FeedError, NotAFeed, TooMuch, Unreachable, Untrusted
from monitor.feeds.health import Change, Happened, Recovery, Trouble, assess, noted, of_the_network, of_the_site
from monitor.feeds.pace import after_failure
from monitor.model import Feed, FeedState, Habits

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FEED = Feed("kurier", "https://kurier.example/feed", "Kurier", "kurier.example", (timedelta(minutes=5), HOUR))
WELL = FeedState(
    "kurier",
    FEED.url,
    looked_at=NOON - HOUR,
    validated_url=FEED.url,
    habits=Habits(rhythm=3600.0, new_at=NOON - HOUR, listed=30),
)


def failing(error: FeedError, *, every: timedelta = HOUR, times: int = 12) -> list[tuple[int, Change]]:
    """What is told in which of so many failures in a row."""
    state, told = WELL, []
    for number in range(1, times + 1):
        now = NOON + number * every
        after = after_failure(state, FEED, error, now, 0.0)
        changes = assess(FEED, state, after, Happened(now, error))
        told += [(number, change) for change in changes]
        state = noted(after, changes)
    return told


def answered(before: FeedState, *, days: float = 0, url: str = FEED.url, **happened: object) -> tuple[Change, ...]:
    now = NOON + timedelta(days=days)
    after = replace(before, looked_at=now, validated_url=url)
    return assess(FEED, before, after, Happened(now, **happened))  # type: ignore[arg-type] # cases name real fields


@pytest.mark.parametrize(
    ("error", "name", "when"),
    [
        pytest.param(Unreachable("no answer"), "failing", 5, id="silence is told at the fifth time"),
        pytest.param(BadAnswer("it answered 500", status=500), "failing", 5, id="so is a broken server"),
        pytest.param(BadAnswer("it answered 404", status=404), "failing", 5, id="and a page that is not there"),
        pytest.param(TooMuch("too long"), "failing", 5, id="and a feed beyond all bounds"),
        pytest.param(BadAnswer("it answered 401", status=401), "login", 2, id="a login needs a person soon"),
        pytest.param(Untrusted("its certificate"), "certificate", 2, id="a certificate does too"),
        pytest.param(NotAFeed("an HTML page"), "page", 3, id="a maintenance page gets three looks"),
        pytest.param(BadAnswer("it answered 410", status=410), "gone", 1, id="gone is gone"),
    ],
)
def test_a_streak_is_told_once_by_its_kind(error: FeedError, name: str, when: int) -> None:
    ((number, change),) = failing(error)
    assert (number, change.name) == (when, name)
    assert isinstance(change, Trouble)
    assert "Kurier" in change.title
    assert str(error) in change.text
    assert change.since == NOON + HOUR, "since the first failure, however late it is told"


def test_a_seldom_polled_feed_is_told_after_a_day_whatever_the_count() -> None:
    ((number, _),) = failing(Unreachable("no answer"), every=timedelta(hours=13))
    assert number == 3, "26 hours after the first failure"


def test_a_slow_single_failure_is_no_streak() -> None:
    assert failing(Unreachable("no answer"), times=1) == []


def test_gone_is_told_even_if_failing_was_and_takes_its_place() -> None:
    state = noted(WELL, [Trouble("failing", NOON, "", "")])
    state = replace(state, failures=6, failing_since=NOON)
    error = BadAnswer("it answered 410", status=410)
    after = after_failure(state, FEED, error, NOON + DAY, 0.0)
    changes = assess(FEED, state, after, Happened(NOON + DAY, error))
    assert [change.name for change in changes] == ["gone"]
    assert [name for name, _ in noted(after, changes).habits.troubles] == ["gone"]
    assert assess(FEED, noted(after, changes), after, Happened(NOON + DAY, Unreachable("no answer"))) == ()


def test_an_answer_ends_what_kept_it_from_being_read() -> None:
    state = noted(WELL, [Trouble("page", NOON - DAY, "", "")])
    (change,) = answered(state, listed=30)
    assert isinstance(change, Recovery)
    assert (change.name, change.since) == ("page", NOON - DAY)
    assert "1 d" in change.text
    assert noted(state, [change]).habits.troubles == ()


@pytest.mark.parametrize(
    ("rhythm", "silence", "told"),
    [
        pytest.param(HOUR, timedelta(hours=71), False, id="a newspaper's weekend"),
        pytest.param(HOUR, timedelta(hours=73), True, id="three days of one that writes hourly"),
        pytest.param(timedelta(minutes=1), timedelta(hours=23), False, id="even the busiest may be quiet for a day"),
        pytest.param(timedelta(minutes=1), timedelta(hours=25), True, id="but not for longer"),
        pytest.param(7 * DAY, 300 * DAY, False, id="a weekly's long holidays"),
        pytest.param(timedelta(0), 900 * DAY, False, id="without a rhythm nothing is expected"),
    ],
)
def test_silence_is_measured_by_the_feeds_own_rhythm(rhythm: timedelta, silence: timedelta, told: bool) -> None:
    habits = replace(WELL.habits, rhythm=rhythm.total_seconds(), new_at=NOON - silence)
    changes = answered(replace(WELL, habits=habits))
    assert [change.name for change in changes] == (["silent"] if told else [])
    assert all(change.since == NOON - silence for change in changes)


def test_silence_is_over_with_the_first_new_entry_and_told_once() -> None:
    state = replace(WELL, habits=replace(WELL.habits, new_at=NOON - 9 * DAY))
    (began,) = answered(state)
    state = noted(state, [began])
    assert answered(state) == ()
    (ended,) = answered(state, listed=30, fresh=2)
    assert isinstance(ended, Recovery)
    assert ended.since == began.since


@pytest.mark.parametrize(
    ("usual", "listed", "name"),
    [
        pytest.param(30, 0, "few", id="nothing"),
        pytest.param(30, 3, "few", id="next to nothing"),
        pytest.param(30, 4, "", id="a quiet day"),
        pytest.param(6, 0, "", id="a search that finds nothing today"),
        pytest.param(0, 0, "", id="it was never known to list anything"),
        pytest.param(30, 149, "", id="a busy day"),
        pytest.param(30, 150, "flood", id="five times as much"),
        pytest.param(10, 99, "", id="a hundred is not many"),
        pytest.param(10, 100, "flood", id="unless it was ten before"),
    ],
)
def test_a_drop_and_a_flood_are_measured_by_what_is_usual(usual: int, listed: int, name: str) -> None:
    changes = answered(replace(WELL, habits=replace(WELL.habits, listed=usual)), listed=listed, fresh=1)
    assert [change.name for change in changes] == ([name] if name else [])


def test_a_first_look_has_nothing_to_compare_with() -> None:
    assert answered(FeedState("kurier", FEED.url), listed=900, fresh=900) == ()


@pytest.mark.parametrize(("name", "still", "over"), [("few", 2, 20), ("flood", 200, 40)])
def test_a_drop_and_a_flood_end_when_the_list_is_as_long_as_usual(name: str, still: int, over: int) -> None:
    state = noted(WELL, [Trouble(name, NOON - DAY, "", "")])
    assert answered(state, listed=still, fresh=1) == ()
    assert answered(state) == (), "an answer without a list says nothing about it"
    (change,) = answered(state, listed=over, fresh=1)
    assert isinstance(change, Recovery)


def test_a_move_to_another_site_is_told_and_so_is_the_way_back() -> None:
    (moved,) = answered(WELL, url="https://parked.example.net/feed", fresh=1)
    assert (moved.name, "example.net" in moved.text) == ("moved", True)
    state = noted(replace(WELL, validated_url="https://parked.example.net/feed"), [moved])
    assert answered(state, url="https://parked.example.net/feed", fresh=1) == ()
    (back,) = answered(state, fresh=1)
    assert isinstance(back, Recovery)


@pytest.mark.parametrize(
    "url", ["https://www.kurier.example/feed", "http://kurier.example/neu", "https://cdn.kurier.example/"]
)
def test_another_host_of_the_same_site_is_no_move(url: str) -> None:
    assert answered(WELL, url=url, fresh=1) == ()


def test_a_feed_that_has_always_been_redirected_has_not_moved() -> None:
    elsewhere = "https://feeds.example.net/kurier"
    assert answered(FeedState("kurier", FEED.url), url=elsewhere, fresh=1) == ()
    assert answered(replace(WELL, validated_url=elsewhere), url=elsewhere, fresh=1) == ()


def test_a_feed_that_breaks_its_form_is_told_and_one_that_never_had_any_is_not() -> None:
    (broke,) = answered(WELL, listed=30, fresh=1, flaw="not well-formed: junk")
    assert (broke.name, "not well-formed" in broke.text) == ("garbled", True)
    (mended,) = answered(noted(WELL, [broke]), listed=30, fresh=1)
    assert isinstance(mended, Recovery)
    new = FeedState("kurier", FEED.url)
    (always,) = answered(new, listed=30, flaw="not well-formed: junk")
    assert always.name == "always garbled"
    looked = noted(replace(WELL, habits=WELL.habits), [always])
    assert answered(looked, listed=30, fresh=1, flaw="not well-formed: junk") == ()
    assert [change.name for change in answered(looked, listed=30, fresh=1)] == ["always garbled"]


@pytest.mark.parametrize(
    ("error", "site", "network"),
    [
        (Unreachable("no answer"), True, True),
        (Untrusted("its certificate"), True, True),
        (NotAFeed("a page"), False, True),
        (BadAnswer("503", status=503), True, False),
        (BadAnswer("403", status=403), True, False),
        (BadAnswer("404", status=404), False, False),
        (TooMuch("too long"), False, False),
    ],
)
def test_whose_fault_an_error_could_be(error: FeedError, site: bool, network: bool) -> None:
    assert (of_the_site(error), of_the_network(error)) == (site, network)


ERRORS = (
    Unreachable("no answer"),
    BadAnswer("500", status=500),
    BadAnswer("410", status=410),
    BadAnswer("401", status=401),
    NotAFeed("a page"),
    Untrusted("its certificate"),
)


@given(
    st.lists(
        st.one_of(
            st.sampled_from(ERRORS),
            st.tuples(st.integers(0, 400), st.integers(0, 3), st.sampled_from(("", "junk")), st.booleans()),
        ),
        max_size=40,
    )
)
def test_whatever_happens_nothing_begins_twice_or_ends_unbegun(
    days: list[FeedError | tuple[int, int, str, bool]],
) -> None:
    state, open_now, keys = WELL, set[str](), set[tuple[str, str, datetime]]()
    for number, day in enumerate(days):
        now = NOON + number * timedelta(hours=7)
        if isinstance(day, FeedError):
            after, happened = after_failure(state, FEED, day, now, 0.0), Happened(now, day)
        else:
            listed, fresh, flaw, away = day
            url = "https://weg.example.net/" if away else FEED.url
            # What is new is noted by the pace, before health is asked.
            habits = replace(state.habits, new_at=now) if fresh else state.habits
            after = replace(state, looked_at=now, failures=0, failing_since=None, validated_url=url, habits=habits)
            happened = Happened(now, listed=listed, fresh=fresh, flaw=flaw)
        changes = assess(FEED, state, after, happened)
        for change in changes:
            begins = isinstance(change, Trouble)
            assert (change.name in open_now) is not begins
            assert (type(change).__name__, change.name, change.since) not in keys
            keys.add((type(change).__name__, change.name, change.since))
        state = noted(after, changes)
        open_now = {name for name, _ in state.habits.troubles}


def test_what_fails_is_counted_once() -> None:
    """The pace's own note begins with the count; the sentence has it already."""
    ((_, change),) = failing(Unreachable("no answer"))
    assert isinstance(change, Trouble)
    assert change.text.count("5 polls in a row failed") == 1
    assert "5 polls in a row failed; trying again in " in change.text
