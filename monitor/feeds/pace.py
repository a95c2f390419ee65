"""When to look again: every wish about pacing ends up in one `next_at`, with the reason in words.

The rule (RFC 9111 4.2, RFC 9110 10.2.3, RSS 2.0 `ttl`): the longest of the user's interval, the server's freshness, the
feed's own wish, Retry-After and the back-off, each with its cap. Jitter only ever adds, so nobody is asked too soon.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from monitor.errors import BadAnswer, FeedError
from monitor.model import Feed, FeedState, Fetched, RawFeed

DAY = timedelta(days=1)
LONGEST_RETRY = timedelta(days=7)
"""A server's Retry-After holds as it is up to this; beyond, it is a mistake."""
GONE = timedelta(days=30)
"""410 means stop; we look once a month, since a site may have come back."""
GONE_AGAIN = DAY
"""The second look after the first 410 (a deployment can answer 410 by accident)."""
LONG_BACK_OFF = timedelta(hours=6)
"""401 and 403 need a person: asking often only deepens the block."""
SPREAD = 0.1


def after_answer(
    state: FeedState, feed: Feed, fetched: Fetched, raw: RawFeed | None, now: datetime, jitter: float
) -> FeedState:
    """The state to remember after a feed or a 304, with `next_at`; `jitter` lies in [0, 1)."""
    wait, why = _wish(feed, fetched, raw)
    return replace(
        fetched.state,
        next_at=now + _spread(wait, jitter),
        looked_at=now,
        failures=0,
        last_error="",
        failing_since=None,
        wait_until=None,
        note=why,
        title=(raw.title if raw is not None and raw.title else state.title),
    )


def after_failure(state: FeedState, feed: Feed, error: FeedError, now: datetime, jitter: float) -> FeedState:
    """The state to remember after a poll that failed: validators stay, patience grows, but never for good."""
    failures = state.failures + 1
    wait, why = _back_off(feed, error, failures)
    told = _told_to_wait(feed, error, failures)
    if told is not None and told >= wait:
        wait, why = told, f"the server asks to wait {spoken(told)}"
        if _status(error) == 410:
            why = f"the server says that the feed is gone (410); another look in {spoken(told)}"
    return replace(
        state,
        next_at=now + _spread(wait, jitter),
        failures=failures,
        last_error=str(error),
        failing_since=state.failing_since or now,
        wait_until=now + told if told is not None else None,
        note=why,
    )


def _wish(feed: Feed, fetched: Fetched, raw: RawFeed | None) -> tuple[timedelta, str]:
    """The longest wish and whose it is."""
    wait, why = feed.every[0], f"every {spoken(feed.every[0])}, as configured"
    if feed.private:
        return wait, why
    wishes = (
        (fetched.fresh_for, "the server says that nothing changes for"),
        (raw.wait if raw is not None else None, "the feed asks to be read every"),
    )
    for wish, words in wishes:
        capped = min(wish, DAY) if wish is not None else timedelta(0)
        if capped > wait:
            wait, why = capped, f"{words} {spoken(capped)}"
    return wait, why


def _back_off(feed: Feed, error: FeedError, failures: int) -> tuple[timedelta, str]:
    first = max(feed.every[0], LONG_BACK_OFF) if _status(error) in (401, 403) and not feed.private else feed.every[0]
    longest = max(first, feed.every[1] if feed.private else DAY)
    wait = min(first * 2 ** min(failures - 1, 20), longest)  # 2 ** 20 seconds are twelve days: beyond every cap
    times = "the poll failed" if failures == 1 else f"{failures} polls in a row failed"
    return wait, f"{times}; trying again in {spoken(wait)}"


def _told_to_wait(feed: Feed, error: FeedError, failures: int) -> timedelta | None:
    if not isinstance(error, BadAnswer):
        return None
    if error.status == 410:
        return GONE_AGAIN if failures == 1 else GONE
    if error.retry_after is None:
        return None
    return min(timedelta(seconds=max(0.0, error.retry_after)), LONGEST_RETRY)


def _status(error: FeedError) -> int:
    return error.status if isinstance(error, BadAnswer) else 0


def _spread(wait: timedelta, jitter: float) -> timedelta:
    return wait * (1 + SPREAD * min(max(jitter, 0.0), 1.0))


def spoken(span: timedelta) -> str:
    """A duration for people: `90 s`, `15 min`, `4 h`, `2 d`."""
    seconds = round(span.total_seconds())
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= 2 * size or seconds == size:
            return f"{round(seconds / size, 1):g} {unit}"
    return f"{seconds} s"
