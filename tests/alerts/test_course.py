"""Which way an alert takes on a channel: each wish with the sentence that it proves, and which of two is stronger."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from monitor.alerts.course import Course, Pace, room_at
from monitor.model import Alert, Delivery, Limit, Manner, Occasion, Quiet, Schedule, Spoken, Watch
from tests.alerts.samples import BRIDGES, NOW

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
DAILY = Schedule("0 7 * * *")
MORNING = NOW + 19 * HOUR
NOON_REST = Quiet(((11 * 60, 13 * 60),), frozenset(range(7)))
WATCH = replace(BRIDGES, notify=("phone",))


def told(watch: Watch, pace: Pace, *, until: datetime | None = None, story: str = "s1") -> tuple[Delivery, ...]:
    alert = Alert(watch.id, story, Occasion.FIRST, 1, NOW, ("e1",), ())
    return Course(pace, {"phone": 1, "post": 2}, NOW).deliveries(alert, watch, until)


def said(*minutes_ago: float, watch: str = "bridges", channel: str = "phone") -> tuple[Spoken, ...]:
    return tuple(Spoken(watch, channel, NOW - ago * MINUTE) for ago in minutes_ago)


QUIET = Pace(channels={"phone": Manner(quiet=(NOON_REST,))})
COLLECTED = Pace(channels={"phone": Manner(digest=DAILY)}, digests={DAILY: MORNING})
CASES = [
    ("without wishes it leaves at once", WATCH, Pace(), None, "", None),
    ("a channel's quiet hours hold it until they end", WATCH, QUIET, None, "quiet", NOW + HOUR),
    ("so do the watch's own", replace(WATCH, quiet=(NOON_REST,)), Pace(), None, "quiet", NOW + HOUR),
    ("what is urgent breaks through both", replace(WATCH, quiet=(NOON_REST,), priority="high"), QUIET, None, "", None),
    ("a channel's digest collects it", WATCH, COLLECTED, None, "digest", MORNING),
    ("but not what is urgent", replace(WATCH, priority="high"), COLLECTED, None, "", None),
    (
        "a watch's own digest is followed even then",
        replace(WATCH, digest=DAILY, priority="high"),
        COLLECTED,
        None,
        "digest",
        MORNING,
    ),
    (
        "a digest is stronger than quiet hours",
        replace(WATCH, quiet=(NOON_REST,)),
        COLLECTED,
        None,
        "digest",
        MORNING,
    ),
    (
        "too many updates in an hour wait together, by story",
        WATCH,
        Pace(),
        NOW + 9 * MINUTE,
        "updates:bridges:s1",
        NOW + 9 * MINUTE,
    ),
    ("quiet hours are stronger than that", WATCH, QUIET, NOW + 9 * MINUTE, "quiet", NOW + HOUR),
    ("under the limit it leaves", replace(WATCH, limit=Limit(3, HOUR)), Pace(spoken=said(50, 20)), None, "", None),
    (
        "beyond it, it waits until the oldest message is an hour old",
        replace(WATCH, limit=Limit(3, HOUR)),
        Pace(spoken=said(50, 20, 1)),
        None,
        "limit:bridges",
        NOW + 10 * MINUTE,
    ),
    (
        "messages of other watches and to other channels don't count",
        replace(WATCH, limit=Limit(1, HOUR)),
        Pace(spoken=(*said(5, watch="else"), *said(5, channel="post"))),
        None,
        "",
        None,
    ),
    (
        "a channel's limit counts all watches",
        WATCH,
        Pace(channels={"phone": Manner(limit=Limit(2, HOUR))}, spoken=(*said(5, watch="else"), *said(9))),
        None,
        "limit",
        NOW + 51 * MINUTE,
    ),
    (
        "what follows one that waits for room waits with it",
        replace(WATCH, limit=Limit(9, HOUR)),
        Pace(waiting={("phone", "limit:bridges"): NOW + MINUTE}),
        None,
        "limit:bridges",
        NOW + MINUTE,
    ),
    ("the first of a group leaves at once", replace(WATCH, group=MINUTE), Pace(spoken=said(1)), None, "", None),
    (
        "its followers leave together when its time is over",
        replace(WATCH, group=5 * MINUTE),
        Pace(spoken=said(2)),
        None,
        "group:bridges",
        NOW + 3 * MINUTE,
    ),
    (
        "an open group takes what comes",
        replace(WATCH, group=5 * MINUTE),
        Pace(spoken=said(2), waiting={("phone", "group:bridges"): NOW + MINUTE}),
        None,
        "group:bridges",
        NOW + MINUTE,
    ),
    (
        "a limit is stronger than a group",
        replace(WATCH, group=5 * MINUTE, limit=Limit(1, HOUR)),
        Pace(spoken=said(2)),
        None,
        "limit:bridges",
        NOW + 58 * MINUTE,
    ),
]


@pytest.mark.parametrize(("why", "watch", "pace", "wish", "batch", "until"), CASES, ids=[case[0] for case in CASES])
def test_the_way_of_an_alert(
    why: str, watch: Watch, pace: Pace, wish: datetime | None, batch: str, until: datetime | None
) -> None:
    (row,) = told(watch, pace, until=wish)
    assert (row.batch, row.until) == (batch, until), why


def test_each_channel_has_a_way_of_its_own() -> None:
    rows = told(replace(WATCH, notify=("phone", "post")), QUIET)
    assert [(row.channel, row.target, row.batch) for row in rows] == [
        ("phone", 0, "quiet"),
        ("post", 0, ""),
        ("post", 1, ""),
    ]


def test_a_channel_without_receivers_has_no_way_at_all() -> None:
    assert told(replace(WATCH, notify=("gone",), digest=DAILY), Pace()) == ()


def test_what_leaves_in_a_slice_counts_for_what_follows() -> None:
    watch = replace(WATCH, group=MINUTE)
    course = Course(Pace(), {"phone": 1}, NOW)
    alerts = [Alert("bridges", story, Occasion.FIRST, 1, NOW, (story,), ()) for story in ("s1", "s2", "s3")]
    rows = [row for alert in alerts for row in course.deliveries(alert, watch)]
    assert [(row.batch, row.until) for row in rows] == [
        ("", None),
        ("group:bridges", NOW + MINUTE),
        ("group:bridges", NOW + MINUTE),
    ]


def test_a_message_grows_too_old_by_the_watchs_word_else_the_channels() -> None:
    pace = Pace(channels={"phone": Manner(expire=6 * HOUR)})
    assert told(WATCH, pace)[0].expires_at == NOW + 6 * HOUR
    assert told(replace(WATCH, expire=HOUR), pace)[0].expires_at == NOW + HOUR
    assert told(WATCH, Pace())[0].expires_at is None


@pytest.mark.parametrize(
    ("ago", "room"), [([], None), ([61], None), ([60], None), ([59, 3], 1), ([59, 30, 3], 30), ([30, 59, 3], 30)]
)
def test_when_there_is_room_for_two_an_hour(ago: list[int], room: int | None) -> None:
    times = [NOW - minutes * MINUTE for minutes in ago]
    assert room_at(Limit(2, HOUR), times, NOW) == (None if room is None else NOW + room * MINUTE)
