"""When we speak: each rule with the sentence that it proves, and what holds on any day whatsoever."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.alerts.decide import decide
from monitor.alerts.digest import summary
from monitor.alerts.rules import Treatment
from monitor.alerts.trouble import note
from monitor.model import Decision, Delivery, Held, Kind, Match, Occasion, Passed, Told, Watch
from tests.alerts.samples import BRIDGES, NOW, TARGETS, match, told

MINUTE = timedelta(minutes=1)
WATCHES = {"bridges": BRIDGES}
S1 = ("bridges", "s1")
UPDATE = match(kind=Kind.UPDATE, guard="cancelled")


def ring(*matches: Match, before: Told | None = None, treatments: dict[str, Treatment] | None = None) -> Decision:
    return decide(matches, {S1: before} if before else {}, WATCHES, TARGETS, treatments or {}, NOW)


CASES = [
    ("a first sighting rings", [match()], None, ["bridges/s1/first/1"]),
    ("a duplicate of a told story rings nobody", [match(kind=Kind.DUPLICATE)], told(), []),
    (
        "a duplicate of a story that this watch never heard of is its first sighting, certain or not",
        [match(kind=Kind.DUPLICATE, certain=False)],
        None,
        ["bridges/s1/first/1"],
    ),
    ("an update with a named guard rings", [UPDATE], told(), ["bridges/s1/update/1"]),
    ("the step counts the updates", [UPDATE], told(300 * MINUTE, 200 * MINUTE), ["bridges/s1/update/3"]),
    ("an update without a guard rings nobody", [match(kind=Kind.UPDATE)], told(), []),
    (
        "an update rings though it is uncertain of which story: of another one it were news as well",
        [match(kind=Kind.UPDATE, guard="cancelled", certain=False)],
        told(),
        ["bridges/s1/update/1"],
    ),
    (
        "a fourth update within the hour is decided, and waits",
        [UPDATE],
        told(50 * MINUTE, 9 * MINUTE, MINUTE),
        ["bridges/s1/update/4"],
    ),
    ("an hour later it is not", [UPDATE], told(60 * MINUTE, 9 * MINUTE, MINUTE), ["bridges/s1/update/4"]),
    ("two entries of one story in one slice ring once", [match("e1"), match("e2")], None, ["bridges/s1/first/1"]),
    ("a story and its update in one slice ring once", [match("e0"), UPDATE], None, ["bridges/s1/first/1"]),
    (
        "two stories ring twice",
        [match("e1"), match("e2", story="s2")],
        None,
        ["bridges/s1/first/1", "bridges/s2/first/1"],
    ),
    ("a watch that is gone is told nothing", [match(watch="gone")], None, []),
]


@pytest.mark.parametrize(("sentence", "matches", "before", "keys"), CASES, ids=[case[0] for case in CASES])
def test_when_we_speak(sentence: str, matches: list[Match], before: Told | None, keys: list[str]) -> None:
    assert [alert.key for alert in ring(*matches, before=before).alerts] == keys, sentence


def test_every_target_of_every_channel_gets_a_row_and_an_unknown_channel_none() -> None:
    watch = replace(BRIDGES, notify=("phone", "post", "phone", "gone"))
    decision = decide([match()], {}, {"bridges": watch}, TARGETS, {}, NOW)
    key = decision.alerts[0].key
    assert decision.deliveries == (Delivery(key, "phone"), Delivery(key, "post", 0), Delivery(key, "post", 1))


def test_a_muted_watch_is_told_and_held_nothing() -> None:
    muted = {"bridges": replace(BRIDGES, enabled=False)}
    nothing = Decision(passed=(Passed("bridges", "e1", "the watch is muted"),))
    assert decide([match()], {}, muted, TARGETS, {}, NOW) == nothing
    assert decide([match()], {}, muted, TARGETS, {"e1": Treatment.HOLD}, NOW) == nothing


def test_the_most_telling_entry_comes_first() -> None:
    alert = ring(match("weak", score=0.4), match("strong", score=0.9)).alerts[0]
    assert alert.entry_ids == ("strong", "weak")


def test_an_update_says_which_guard_fired() -> None:
    assert ring(UPDATE, before=told()).alerts[0].because[0] == "update: cancelled"


def test_what_is_held_waits_and_what_is_silent_leaves_no_trace() -> None:
    decision = ring(match("e1"), match("e2", story="s2"), treatments={"e1": Treatment.HOLD, "e2": Treatment.SILENT})
    assert decision.alerts == ()
    assert [(row.entry_id, row.group) for row in decision.held] == [("e1", "first-look")]


def test_of_a_story_that_is_partly_held_a_loud_entry_rings_and_nothing_is_held() -> None:
    decision = ring(match("e1"), match("e2"), treatments={"e1": Treatment.HOLD})
    assert [alert.entry_ids for alert in decision.alerts] == [("e2",)]
    assert decision.held == ()


def held(name: str, minutes: int = 0) -> Held:
    return Held("bridges", f"story of {name}", name, "first-look", NOW + minutes * MINUTE, ("all words",))


def test_a_summary_is_one_alert_for_all_rows_newest_first() -> None:
    rows = [held("old"), held("new", 1), replace(held("other"), watch_id="else")]
    decision = summary(rows, BRIDGES, TARGETS, NOW)
    (alert,) = decision.alerts
    assert (alert.occasion, alert.entry_ids) == (Occasion.SUMMARY, ("new", "old"))
    assert len(decision.deliveries) == 3
    by_date = {"old": NOW, "new": NOW - MINUTE}
    assert summary(rows, BRIDGES, TARGETS, NOW, by_date).alerts[0].entry_ids == ("old", "new")


def test_the_same_rows_make_the_same_key_and_others_of_the_same_second_another() -> None:
    def key(*names: str) -> str:
        return summary([held(name) for name in names], BRIDGES, TARGETS, NOW).alerts[0].key

    assert key("a", "b") == key("b", "a")
    assert key("a") != key("b")


def test_no_rows_and_muted_watches_make_no_summary() -> None:
    assert summary([], BRIDGES, TARGETS, NOW) == Decision()
    assert summary([held("a")], replace(BRIDGES, enabled=False), TARGETS, NOW) == Decision()


def test_a_trouble_is_told_once_and_the_next_one_again() -> None:
    def key(minutes: int) -> str:
        since = NOW + minutes * MINUTE
        decision = note(Occasion.TROUBLE, "feed:bote", "t", "x", since, NOW, ("phone",), TARGETS)
        assert len(decision.deliveries) == 1
        return decision.alerts[0].key

    assert key(0) == key(0)
    assert key(0) != key(1)


def test_a_recovery_is_another_alert_than_its_trouble() -> None:
    kinds = (Occasion.TROUBLE, Occasion.RECOVERY)
    trouble, recovery = (note(kind, "a", "t", "x", NOW, NOW, ("phone",), TARGETS).alerts[0] for kind in kinds)
    assert trouble.key != recovery.key


MATCHES = st.lists(
    st.builds(
        match,
        st.sampled_from(["e1", "e2", "e3", "e4", "e5", "e6"]),
        story=st.sampled_from(["s1", "s2", "s3"]),
        watch=st.sampled_from(["bridges", "rivers"]),
        kind=st.sampled_from(Kind),
        certain=st.booleans(),
        guard=st.sampled_from(["", "cancelled", "new number"]),
        score=st.sampled_from([0.5, 1.0]),
    ),
    max_size=12,
    unique_by=lambda found: (found.watch_id, found.placement.entry.id),
)
BOTH = {"bridges": BRIDGES, "rivers": Watch("rivers", "Flüsse", "fluss", ("phone",))}
TREATMENTS = st.dictionaries(st.sampled_from(["e1", "e2", "e3"]), st.sampled_from(Treatment))


@given(MATCHES, TREATMENTS, st.randoms(use_true_random=False))
def test_the_order_within_a_slice_makes_no_difference(
    matches: list[Match], how: dict[str, Treatment], dice: object
) -> None:
    shuffled = list(matches)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    assert decide(matches, {}, BOTH, TARGETS, how, NOW) == decide(shuffled, {}, BOTH, TARGETS, how, NOW)


@given(st.lists(st.tuples(MATCHES, TREATMENTS, st.integers(0, 90)), max_size=8))
def test_on_any_day_no_key_comes_twice_and_no_first_sighting_is_forgotten(
    day: list[tuple[list[Match], dict[str, Treatment], int]],
) -> None:
    ledger: dict[tuple[str, str], Told] = {}
    keys: list[str] = []
    now = NOW
    for matches, how, minutes in day:
        now += minutes * MINUTE
        decision = decide(matches, ledger, BOTH, TARGETS, how, now)
        keys += [alert.key for alert in decision.alerts]
        assert {row.alert_key for row in decision.deliveries} == {alert.key for alert in decision.alerts}
        remember(ledger, decision)
        for found in matches:
            loud = how.get(found.placement.entry.id, Treatment.TELL) is not Treatment.SILENT
            assert not loud or (found.watch_id, found.placement.story_id) in ledger
        for known in ledger.values():
            assert sum(1 for at in known.updates if now - at < timedelta(hours=1)) <= 3
    assert len(keys) == len(set(keys))


def remember(ledger: dict[tuple[str, str], Told], decision: Decision) -> None:
    """What a store keeps of a decision."""
    firsts = (alert for alert in decision.alerts if alert.occasion is Occasion.FIRST)
    for watch_id, story_id in ((row.watch_id, row.story_id) for rows in (decision.held, firsts) for row in rows):
        assert (watch_id, story_id) not in ledger
        ledger[watch_id, story_id] = Told(watch_id, story_id, NOW)
    for alert in decision.alerts:
        if alert.occasion is Occasion.UPDATE:
            before = ledger[alert.watch_id, alert.story_id]
            ledger[alert.watch_id, alert.story_id] = replace(before, updates=(*before.updates, alert.created_at))
