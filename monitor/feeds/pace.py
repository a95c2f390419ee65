"""When to look again: every wish about pacing ends up in one `next_at`, with the reason in words.

The rule (RFC 9111 4.2, RFC 9110 10.2.3, RSS 2.0 `ttl`): the longest of the feed's rhythm between the user's bounds, the
server's freshness, the feed's own wish, Retry-After and the back-off, each with its cap; then the hours that the feed
skips. Jitter only ever adds, so nobody is asked too soon.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from monitor.errors import BadAnswer, FeedError
from monitor.feeds.closing import opens
from monitor.feeds.moving import advice, fallen_back, is_learned, moved
from monitor.feeds.rhythm import guessed, heard, outruns, worthwhile
from monitor.model import Feed, FeedState, Fetched, Habits, RawFeed, spoken

DAY = timedelta(days=1)
LONGEST_RETRY = timedelta(days=7)
"""A server's Retry-After holds as it is up to this; beyond, it is a mistake."""
GONE = timedelta(days=30)
"""410 means stop; we look once a month, since a site may have come back."""
GONE_AGAIN = DAY
"""The second look after the first 410 (a deployment can answer 410 by accident)."""
LONG_BACK_OFF = timedelta(hours=6)
"""401 and 403 need a person: asking often only deepens the block."""
LONGEST_AT_HOME = timedelta(hours=1)
"""The longest back-off inside `allow_networks`: nobody's patience but one's own is spared there."""
SPREAD = 0.1


def after_answer(
    state: FeedState,
    feed: Feed,
    fetched: Fetched,
    raw: RawFeed | None,
    now: datetime,
    jitter: float,
    fresh: int | None = None,
    known: int | None = None,
) -> FeedState:
    """The state to remember after a feed or a 304, with `next_at`; `jitter` lies in [0, 1).

    `fresh` and `known` say how many of its entries were new and how many not, as far as that has been judged.
    """
    url, habits = moved(state, feed, fetched, now)
    habits = _learned(habits, state, fetched, raw, now, fresh, known)
    wait, why = _wish(feed, fetched, habits, now)
    next_at, why = _open(feed, habits, now, now + _spread(wait, jitter), jitter, why)
    return replace(
        fetched.state,
        url=url,
        next_at=next_at,
        looked_at=now,
        failures=0,
        last_error="",
        failing_since=None,
        wait_until=None,
        note="; ".join(word for word in (why, advice(url, feed, habits)) if word),
        title=(raw.title if raw is not None and raw.title else state.title),
        habits=habits,
    )


def after_failure(state: FeedState, feed: Feed, error: FeedError, now: datetime, jitter: float) -> FeedState:
    """The state to remember after a poll that failed: validators stay, patience grows, but never for good."""
    failures = state.failures + 1
    learned = is_learned(state, feed)
    wait, why = _back_off(state, feed, error, failures, now)
    told = _told_to_wait(error, again=state.last_error == str(error), learned=learned)
    if told is not None and told >= wait:
        wait, why = told, f"the server asks to wait {spoken(told)}"
        if _status(error) == 410:
            why = f"the server says that the feed is gone (410); another look in {spoken(told)}"
    url = fallen_back(state, feed, error, failures)
    if learned and url == feed.url:
        why += ", at the address in the config"
    return replace(
        state,
        url=url,
        next_at=now + _spread(wait, jitter),
        failures=failures,
        last_error=str(error),
        failing_since=state.failing_since or now,
        wait_until=now + told if told is not None else None,
        note=why,
    )


def _learned(
    habits: Habits,
    state: FeedState,
    fetched: Fetched,
    raw: RawFeed | None,
    now: datetime,
    fresh: int | None,
    known: int | None,
) -> Habits:
    if fetched.status != 304 or habits.whole_at is None:
        habits = replace(habits, whole_at=now)
    if raw is None or fetched.partial:
        return habits if raw is None else replace(heard(habits, raw, now, fresh, None), listed=habits.listed)
    habits = replace(
        habits,
        wait=raw.wait.total_seconds() if raw.wait is not None else 0.0,
        skip_hours=raw.skip_hours,
        skip_days=raw.skip_days,
    )
    first = state.looked_at is None and habits.new_at is None  # what it taught under another address holds here, too
    return guessed(habits, raw, now) if first else heard(habits, raw, now, fresh, known)


def _wish(feed: Feed, fetched: Fetched, habits: Habits, now: datetime) -> tuple[timedelta, str]:
    """The longest wish and whose it is."""
    wait, why = _by_rhythm(feed, habits, now)
    if not feed.obey:
        return wait, why
    wishes = (
        (fetched.fresh_for, "the server says that nothing changes for"),
        (timedelta(seconds=habits.wait), "the feed asks to be read every"),
    )
    for wish, words in wishes:
        capped = min(wish, DAY) if wish is not None else timedelta(0)
        if capped > wait:
            wait, why = capped, f"{words} {spoken(capped)}"
    return wait, why


def _by_rhythm(feed: Feed, habits: Habits, now: datetime) -> tuple[timedelta, str]:
    wait = worthwhile(feed, habits, now)
    if habits.gap:
        return wait, f"every {spoken(wait)}, since entries may have been missed"
    if outruns(feed, habits):
        return wait, f"every {spoken(wait)}, as configured, which is too seldom: it lists only {habits.listed} entries"
    if wait > feed.every[0]:
        return wait, f"every {spoken(wait)}, by its own rhythm"
    return wait, f"every {spoken(wait)}, as configured"


def _open(feed: Feed, habits: Habits, now: datetime, due: datetime, jitter: float, why: str) -> tuple[datetime, str]:
    """After the hours that the feed skips, and then not on the dot, where everybody comes."""
    if not feed.obey:
        return due, why
    opening = opens(due, habits.skip_hours, habits.skip_days, max(due, now + DAY))
    if opening == due:
        return due, why
    return opening + _spread(timedelta(hours=1), jitter) - timedelta(
        hours=1
    ), "the feed asks to be left alone till then"


def _back_off(state: FeedState, feed: Feed, error: FeedError, failures: int, now: datetime) -> tuple[timedelta, str]:
    usual = worthwhile(feed, state.habits, now)
    first = max(usual, LONG_BACK_OFF) if _status(error) in (401, 403) and not feed.private else usual
    longest = max(first, feed.every[1], LONGEST_AT_HOME if feed.private else DAY)
    wait = min(first * 2 ** min(failures - 1, 20), longest)  # 2 ** 20 seconds are twelve days: beyond every cap
    times = "the poll failed" if failures == 1 else f"{failures} polls in a row failed"
    return wait, f"{times}; trying again in {spoken(wait)}"


def _told_to_wait(error: FeedError, *, again: bool, learned: bool) -> timedelta | None:
    if not isinstance(error, BadAnswer):
        return None
    if error.status == 410 and not learned:
        return GONE if again else GONE_AGAIN
    if error.retry_after is None:
        return None
    return min(timedelta(seconds=max(0.0, error.retry_after)), LONGEST_RETRY)


def _status(error: FeedError) -> int:
    return error.status if isinstance(error, BadAnswer) else 0


def _spread(wait: timedelta, jitter: float) -> timedelta:
    return wait * (1 + SPREAD * min(max(jitter, 0.0), 1.0))


def spared(state: FeedState, until: datetime, turn: timedelta) -> FeedState:
    """The state of a feed whose whole site wants to be left alone until then (429); `turn` keeps its feeds apart."""
    note = f"its site asks to be left alone until {until:%Y-%m-%d %H:%M} UTC"
    return replace(state, next_at=max(state.next_at or until, until + turn), wait_until=until, note=note)
