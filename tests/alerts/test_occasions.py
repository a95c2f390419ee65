"""Spread, back, who silences whom, and what a silence covers: each with its sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.alerts.decide import Background, asked, decide
from monitor.alerts.rules import Treatment
from monitor.alerts.silence import covers
from monitor.model import Decision, Kind, Match, Silence, SoFar, Told, Watch, When
from tests.alerts.samples import BRIDGES, NOW, TARGETS, match, told

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SPREADING = replace(BRIDGES, when=When(spread=(3, 5)))
LATE_RISER = replace(BRIDGES, when=When(first=False, update=False, spread=(3,)))
RETURNING = replace(BRIDGES, when=When(back=2 * DAY))
AGAIN = match("e9", kind=Kind.DUPLICATE)


def so_far(*houses: str, hours_ago: float = 1, latest: timedelta = HOUR) -> dict[str, SoFar]:
    return {"s1": SoFar(NOW - latest, tuple((house, NOW - hours_ago * HOUR) for house in houses))}


def ring(
    watch: Watch, matches: list[Match], before: Told | None, story: Mapping[str, SoFar], house: str = "neu"
) -> Decision:
    background = Background(so_far=story, sources={each.placement.entry.id: house for each in matches})
    known = {(watch.id, "s1"): before} if before else {}
    return decide(matches, known, {watch.id: watch}, TARGETS, {}, NOW, background)


CASES = [
    ("a third source rings where three are named", SPREADING, AGAIN, told(), so_far("a", "b"), ["spread/3"]),
    ("a source that told it before is no new one", SPREADING, AGAIN, told(), so_far("a", "neu"), []),
    ("of several numbers the highest that is reached", SPREADING, AGAIN, told(), so_far(*"abcd"), ["spread/5"]),
    ("each number rings once", SPREADING, AGAIN, replace(told(), spread=3), so_far("a", "b", "c"), []),
    ("an uncertain telling does not ring", SPREADING, match("e9", kind=Kind.DUPLICATE, certain=False), told(), so_far("a", "b"), []),
    (
        "what was there before the first alert is part of that news",
        SPREADING,
        AGAIN,
        told(),
        so_far("a", "b", "c", hours_ago=9),
        [],
    ),
    ("who does not ask is not rung", BRIDGES, AGAIN, told(), so_far("a", "b"), []),
    ("who asks for spreading alone hears nothing of beginnings", LATE_RISER, match(), None, {}, []),
    ("… and of the third source", LATE_RISER, AGAIN, None, so_far("a", "b"), ["spread/3"]),
    (
        "an update is news before it is one more source",
        SPREADING,
        match("e9", kind=Kind.UPDATE, guard="cancelled"),
        told(),
        so_far("a", "b"),
        ["update/1"],
    ),
    ("a story is back after its silence", RETURNING, AGAIN, told(), so_far("a", latest=49 * HOUR), ["back/1"]),
    ("not before", RETURNING, AGAIN, told(), so_far("a", latest=47 * HOUR), []),
    ("each return has its number", RETURNING, AGAIN, replace(told(), backs=1), so_far("a", latest=50 * HOUR), ["back/2"]),
    (
        "an old article that comes late is no return",
        RETURNING,
        match("e9", kind=Kind.DUPLICATE, at=NOW - 48 * HOUR),
        told(),
        so_far("a", latest=49 * HOUR),
        [],
    ),
    (
        "an uncertain one neither",
        RETURNING,
        match("e9", kind=Kind.DUPLICATE, certain=False),
        told(),
        so_far("a", latest=49 * HOUR),
        [],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("why", "watch", "one", "before", "story", "keys"), CASES, ids=[case[0] for case in CASES])
def test_when_a_story_spreads_or_returns(
    why: str, watch: Watch, one: Match, before: Told | None, story: dict[str, SoFar], keys: list[str]
) -> None:
    decision = ring(watch, [one], before, story)
    assert [alert.key for alert in decision.alerts] == [f"bridges/s1/{key}" for key in keys], why
    assert bool(decision.passed) == (not keys), "what does not ring says why"


def test_who_asks_for_updates_alone_hears_them_from_the_beginning() -> None:
    watch = replace(BRIDGES, when=When(first=False))
    update = match(kind=Kind.UPDATE, guard="cancelled")
    assert [one.key for one in ring(watch, [update], None, {}).alerts] == ["bridges/s1/update/1"]
    assert ring(watch, [match()], None, {}).passed[0].why == "a first sighting, and the watch does not ask for those"


def test_a_fourth_update_waits_for_room_and_a_fifth_waits_with_it() -> None:
    update = match(kind=Kind.UPDATE, guard="cancelled")
    busy = told(timedelta(minutes=50), timedelta(minutes=9), timedelta(minutes=1))
    fourth = ring(BRIDGES, [update], busy, {})
    until = NOW + timedelta(minutes=10)
    assert {(row.batch, row.until) for row in fourth.deliveries} == {("updates:bridges:s1", until)}
    waiting = replace(busy, updates=(*busy.updates, until))
    fifth = ring(BRIDGES, [update], waiting, {})
    assert fifth.alerts[0].step == 5
    assert {row.until for row in fifth.deliveries} == {until}


def test_older_articles_ring_nobody_and_leave_the_story_untold() -> None:
    watch = replace(BRIDGES, max_age=2 * DAY)
    decision = ring(watch, [match(at=NOW - 3 * DAY)], None, {})
    assert (decision.alerts, decision.passed[0].why) == ((), "older than max_age")
    assert ring(watch, [match(at=NOW - DAY)], None, {}).alerts


# ------------------------------------------------------------------ who silences whom

NARROW = Watch("narrow", "Schmal", "x", ("phone",), quiets=("bridges",))
NARROWER = Watch("aaa", "Schmaler", "x", ("phone",), quiets=("narrow",))
BOTH = {"bridges": BRIDGES, "narrow": NARROW}


def test_of_one_slice_the_narrow_watch_rings_and_the_broad_one_is_kept_back_by_name() -> None:
    decision = decide([match(), match(watch="narrow")], {}, BOTH, TARGETS, {}, NOW)
    assert [(one.watch_id, one.muted) for one in decision.alerts] == [("narrow", ""), ("bridges", "quiets:narrow")]
    assert {row.alert_key for row in decision.deliveries} == {"narrow/s1/first/1"}


def test_a_story_that_the_narrow_watch_told_before_is_kept_back_too() -> None:
    before = told(watch="narrow")
    assert asked([match()], BOTH) == [("bridges", "s1"), ("narrow", "s1")]
    (alert,) = decide([match()], {("narrow", "s1"): before}, BOTH, TARGETS, {}, NOW).alerts
    assert alert.muted == "quiets:narrow"


def test_other_stories_ring_and_a_muted_watch_silences_nobody() -> None:
    decision = decide([match(story="s2"), match("e2", watch="narrow")], {}, BOTH, TARGETS, {}, NOW)
    assert [one.muted for one in decision.alerts] == ["", ""]
    off = {**BOTH, "narrow": replace(NARROW, enabled=False)}
    assert [one.muted for one in decide([match()], {}, off, TARGETS, {}, NOW).alerts] == [""]


def test_the_narrowest_of_three_rings_alone_whatever_their_names() -> None:
    three = {**BOTH, "aaa": NARROWER}
    matches = [match(), match(watch="narrow"), match(watch="aaa")]
    decision = decide(matches, {}, three, TARGETS, {}, NOW)
    assert [one.watch_id for one in decision.alerts if not one.muted] == ["aaa"]


def test_at_a_first_look_the_broad_watch_is_kept_out_of_the_summary() -> None:
    decision = decide([match(), match(watch="narrow")], {}, BOTH, TARGETS, {"e1": Treatment.HOLD}, NOW)
    assert [row.watch_id for row in decision.held] == ["narrow"]
    assert [(one.watch_id, one.why) for one in decision.passed] == [("bridges", "quieted by narrow")]


# ------------------------------------------------------------------ silences


def hushed(matches: list[Match], silenced: dict[tuple[str, str], str], **more: object) -> Decision:
    background = Background(silenced=silenced)
    return decide(matches, {}, {"bridges": replace(BRIDGES, **more)}, TARGETS, {}, NOW, background)  # type: ignore[arg-type]  # a watch's own fields


def test_what_is_silenced_is_decided_told_to_nobody_and_says_by_what() -> None:
    decision = hushed([match()], {("bridges", "e1"): "silence:3"})
    assert [(one.key, one.muted) for one in decision.alerts] == [("bridges/s1/first/1", "silence:3")]
    assert decision.deliveries == ()


def test_of_a_story_that_is_partly_silenced_the_rest_rings() -> None:
    decision = hushed([match(), match("e2")], {("bridges", "e1"): "silence:3"})
    assert [(one.entry_ids, one.muted) for one in decision.alerts] == [(("e2",), "")]
    assert [(one.entry_id, one.why) for one in decision.passed] == [("e1", "silenced (silence:3)")]


def test_a_silenced_match_of_a_first_look_is_no_part_of_the_summary() -> None:
    background = Background(silenced={("bridges", "e1"): "silence:3"})
    treatments = {"e1": Treatment.HOLD}
    decision = decide([match()], {}, {"bridges": BRIDGES}, TARGETS, treatments, NOW, background)
    assert decision.held == ()
    assert [one.muted for one in decision.alerts] == ["silence:3"]


@pytest.mark.parametrize(
    ("silence", "said", "covered"),
    [
        (Silence(NOW, watch_id="bridges"), False, True),
        (Silence(NOW, watch_id="else"), False, False),
        (Silence(NOW, story_id="s1"), False, True),
        (Silence(NOW, story_id="s2"), False, False),
        (Silence(NOW, source="FlussBote"), False, True),
        (Silence(NOW, source="Fluss"), False, False),
        (Silence(NOW, words="Brücke"), True, True),
        (Silence(NOW, words="Brücke"), False, False),
        (Silence(NOW, watch_id="bridges", source="anderer"), False, False),
    ],
)
def test_all_that_a_silence_names_must_fit(silence: Silence, said: bool, covered: bool) -> None:
    assert covers(silence, match(), {"flussbote", "feed"}, said) is covered
