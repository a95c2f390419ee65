"""Occasions and manners in a replay: who rings whom is decided as ever, and nothing is put off."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from monitor.model import Limit, Manner, Occasion, Quiet, Sameness, Schedule, Watch, When
from monitor.pipeline.replay import Replay
from monitor.pipeline.think import Rules
from monitor.topics.index import Index
from tests.house import CALL, SPAN, made_watch
from tests.pipeline.test_replay import made_item

NIGHT = Quiet(((0, 24 * 60 - 1),), frozenset(range(7)))


def heard(*watches: Watch, titles: tuple[tuple[str, float, str], ...]) -> list[list[tuple[str, Occasion]]]:
    """What each item (title, hour, publisher) rings."""
    named = {watch.id: watch for watch in watches}
    rules = Rules(Index(watches, {}), named, {}, {"phone": Manner(quiet=(NIGHT,), digest=Schedule("@daily"))})
    replay = Replay(rules, Sameness(SPAN))
    return [list(replay.hear(made_item(title, at, publisher=paper)).alerts) for title, at, paper in titles]


def test_spreading_and_returning_stories_ring() -> None:
    watch = made_watch(when=When(spread=(3,), back=timedelta(days=1)))
    told = heard(
        watch,
        titles=((CALL, 0, "a"), (CALL, 1, "a"), (CALL, 2, "b"), (CALL, 3, "c"), (CALL, 40, "d")),
    )
    assert told == [
        [("anruf", Occasion.FIRST)],
        [],
        [],
        [("anruf", Occasion.SPREAD)],
        [("anruf", Occasion.BACK)],
    ]


def test_a_narrow_watch_silences_a_broad_one() -> None:
    broad = made_watch("breit", "Telefonat")
    narrow = made_watch("schmal", "Telefonat Adler", quiets=("breit",))
    assert heard(broad, narrow, titles=((CALL, 0, "a"),)) == [[("schmal", Occasion.FIRST)]]


def test_groups_limits_quiet_hours_and_digests_play_no_part() -> None:
    watch = replace(
        made_watch("alles", "Telefonat OR Regen OR Zirkus"),
        group=timedelta(hours=1), limit=Limit(1, timedelta(hours=1)), quiet=(NIGHT,), digest=Schedule("@daily"),
    )  # fmt: skip
    titles = ((CALL, 0, "a"), ("Zirkus Kolibri schlägt Zelte auf", 0.1, "a"), ("Regen zieht nach Norden", 0.2, "a"))
    assert heard(watch, titles=titles) == [[("alles", Occasion.FIRST)]] * 3
