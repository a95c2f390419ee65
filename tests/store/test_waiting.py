"""Deliveries that are put off, on every engine: held with a time, released once, collected in one change."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from monitor.model import Alert, Decision, Delivery, Judged, Occasion, Outcome, Settled, Silence, Told
from monitor.store.base import Store
from tests.store.making import MINUTE, NOON, alert, entry, judged, matched, placed

LATER = NOON + 60 * MINUTE
LEASE = 2 * MINUTE


def put_off(
    store: Store, *names: str, batch: str = "quiet", until: timedelta = 60 * MINUTE, channel: str = "post"
) -> list[Alert]:
    """Alerts on these entries, each held on the channel."""
    alerts = [alert(name, story=f"story-{name}") for name in names]
    rows = tuple(Delivery(one.key, channel, 0, batch, NOON + until if batch else None) for one in alerts)
    placements = tuple(placed(entry(name)) for name in names)
    store.ledger.commit(Judged(placements, tuple(map(matched, placements)), Decision(tuple(alerts), rows)))
    return alerts


def keys(store: Store, minutes: float = 60, *kinds: str) -> list[str]:
    return [row.alert.story_id for row in store.waiting.due(NOON + minutes * MINUTE, kinds)]


def sent(store: Store, minutes: float = 60) -> list[str]:
    return [out.alert.key for out in store.outbox.claim(NOON + minutes * MINUTE, LEASE, 50)]


def test_what_is_held_is_claimed_by_nobody_and_due_at_its_time(store: Store) -> None:
    put_off(store, "a", "b")
    assert sent(store, 120) == []
    assert keys(store, 59) == []
    assert keys(store, 60) == ["story-a", "story-b"]
    assert store.waiting.open() == {("post", "quiet"): LATER}
    (row, _) = store.outbox.rows()
    assert (row.state, row.batch, row.next_at) == ("held", "quiet", LATER)
    assert store.outbox.count() == {"held": 2}


def test_a_kind_of_batch_can_be_closed_before_its_time(store: Store) -> None:
    put_off(store, "a", batch="group:oslo")
    put_off(store, "b", batch="groups")
    assert keys(store, 0, "group") == ["story-a"]


def test_what_is_let_go_leaves_under_its_own_key_and_only_once(store: Store) -> None:
    (one,) = put_off(store, "a")
    (row,) = store.waiting.due(LATER)
    store.waiting.let_go([row.delivery_id], LATER)
    store.waiting.let_go([row.delivery_id], LATER)
    assert store.waiting.due(LATER) == ()
    assert sent(store) == [one.key]
    store.waiting.let_go([row.delivery_id], LATER)
    assert sent(store) == []


def test_collected_rows_are_told_by_one_alert_that_brings_them_along(store: Store) -> None:
    store.ledger.adopt([])
    members = put_off(store, "a", "b")
    rows = store.waiting.due(LATER)
    told = replace(
        alert("b", "a", story="quiet:x", occasion=Occasion.DIGEST, at=LATER), collects=tuple(one.key for one in members)
    )
    decision = Judged(decision=Decision((told,), (Delivery(told.key, "post"),)))
    ids = [row.delivery_id for row in rows]
    assert [one.key for one in store.waiting.collect(ids, decision, "told together")] == [told.key]
    assert store.waiting.collect(ids, decision) == ()
    assert {row.state for one in members for row in store.outbox.of_alert(one.key)} == {"collected"}
    (out,) = store.outbox.claim(LATER, LEASE, 50)
    assert out.alert == told
    assert [(part.alert, [each.id for each in part.entries]) for part in out.parts] == [
        (members[0], ["a"]),
        (members[1], ["b"]),
    ]
    assert out.parts[0].hits


def test_a_collected_alert_can_be_sent_again_by_itself(store: Store) -> None:
    (one,) = put_off(store, "a")
    store.waiting.collect([row.delivery_id for row in store.waiting.due(LATER)], Judged())
    assert store.outbox.resend(one.key, LATER) == 1
    assert sent(store) == [one.key]


def test_what_is_too_old_is_not_pushed_but_found_and_put_off(store: Store) -> None:
    one = alert("a", story="s1")
    row = Delivery(one.key, "post", expires_at=NOON + 10 * MINUTE)
    store.ledger.commit(replace(judged(placed(entry("a"))), decision=Decision((one,), (row,))))
    assert store.waiting.expired(NOON + 9 * MINUTE) == ()
    assert sent(store, 10) == []
    (late,) = store.waiting.expired(NOON + 10 * MINUTE)
    store.waiting.put_off([late.delivery_id], "late", LATER)
    assert store.waiting.expired(LATER) == ()
    assert keys(store, 60) == ["s1"]
    store.waiting.let_go([late.delivery_id], LATER)
    assert sent(store, 60) == [one.key], "it waited long enough, and does not expire again"


def test_a_row_that_is_being_sent_or_was_is_never_put_off(store: Store) -> None:
    (one,) = put_off(store, "a", batch="")
    (out,) = store.outbox.claim(NOON, LEASE, 1)
    store.waiting.put_off([out.delivery_id], "late", LATER)
    assert [row.state for row in store.outbox.of_alert(one.key)] == ["sending"]
    store.outbox.settle(Settled(out.delivery_id, Outcome.SENT, NOON))
    store.waiting.put_off([out.delivery_id], "late", LATER)
    assert [row.state for row in store.outbox.of_alert(one.key)] == ["sent"]


def test_what_was_said_is_counted_once_an_alert_and_channel_from_when_it_left(store: Store) -> None:
    put_off(store, "a", batch="")
    put_off(store, "b")
    assert [(one.watch_id, one.channel, one.at) for one in store.waiting.spoken(NOON - MINUTE)] == [
        ("oslo", "post", NOON)
    ]
    assert store.waiting.spoken(NOON) == ()
    store.waiting.let_go([row.delivery_id for row in store.waiting.due(LATER)], LATER)
    assert [one.at for one in store.waiting.spoken(NOON - MINUTE)] == [NOON, LATER]


def test_entries_and_alerts_that_wait_are_not_forgotten(store: Store) -> None:
    (one,) = put_off(store, "a")
    store.stories.forget(LATER)
    store.upkeep.forget_told(LATER)
    assert store.stories.entry("a") is not None
    assert [row.alert.key for row in store.waiting.due(LATER)] == [one.key]


def test_what_was_told_says_how_far_the_story_spread_and_when_updates_leave(store: Store) -> None:
    told = [
        alert("a", step=1),
        alert("b", step=1, occasion=Occasion.UPDATE, at=NOON + MINUTE),
        replace(alert("c", step=2, occasion=Occasion.UPDATE, at=NOON + 2 * MINUTE), until=LATER),
        alert("d", step=5, occasion=Occasion.SPREAD),
        alert("e", step=1, occasion=Occasion.BACK),
    ]
    store.ledger.commit(Judged(decision=Decision(tuple(told))))
    found = store.ledger.told([("oslo", "s1")])["oslo", "s1"]
    assert found == Told("oslo", "s1", NOON, (NOON + MINUTE, LATER), (), spread=5, backs=1)


def test_an_alert_keeps_its_priority_and_why_it_is_muted(store: Store) -> None:
    one = replace(alert("a"), priority="high", muted="silence:3", because=("„so“", 'a "b"'))
    store.ledger.commit(Judged(decision=Decision((one,))))
    assert store.ledger.alerts() == (one,)


def test_why_a_match_rang_nobody_is_kept_and_renewed(store: Store) -> None:
    from monitor.model import Passed

    slice_ = judged(placed(entry("a")), placed(entry("b")))
    why = Decision(passed=(Passed("oslo", "a", "the story was told already"),))
    store.ledger.commit(replace(slice_, decision=why))
    assert store.ledger.passed_of("a") == {"oslo": "the story was told already"}
    assert store.ledger.passed_of("b") == {}
    store.ledger.commit(slice_)
    assert store.ledger.passed_of("a") == {}


# ------------------------------------------------------------------ silences


def test_silences_hold_until_their_time_or_their_end(store: Store) -> None:
    first = store.silences.add(Silence(NOON, watch_id="oslo", until=LATER, author="anna", comment="zu laut"))
    second = store.silences.add(Silence(NOON, words="Hafen OR Werft", source="Bote", story_id="s1"))
    assert [one.id for one in store.silences.active(NOON)] == [first, second]
    assert [one.id for one in store.silences.active(LATER)] == [second]
    assert store.silences.end(second, NOON + MINUTE)
    assert not store.silences.end(second, NOON + MINUTE), "it has ended"
    assert not store.silences.end(first, LATER), "it is over"
    assert not store.silences.end(99, NOON)
    newest, oldest = store.silences.all()
    assert newest == Silence(
        NOON, story_id="s1", source="Bote", words="Hafen OR Werft", id=second, ended_at=NOON + MINUTE
    )
    assert oldest == Silence(NOON, "oslo", until=LATER, author="anna", comment="zu laut", id=first)


def test_what_a_silence_kept_back_is_counted(store: Store) -> None:
    told = [
        replace(alert("a", step=1), muted="silence:1"),
        replace(alert("b", step=2), muted="silence:1"),
        replace(alert("c", step=3), muted="quiets:7"),
        alert("d", step=4),
    ]
    store.ledger.commit(Judged(decision=Decision(tuple(told))))
    assert store.silences.counts() == {1: 2}


def test_what_grew_too_old_is_not_collected_once_its_substitute_arrived(store: Store) -> None:
    one = alert("a", story="s1")
    row = Delivery(one.key, "post", expires_at=NOON + 10 * MINUTE)
    store.ledger.commit(replace(judged(placed(entry("a"))), decision=Decision((one,), (row,))))
    (out,) = store.outbox.claim(NOON, LEASE, 1)
    store.outbox.settle(Settled(out.delivery_id, Outcome.RETRY, NOON, "no", NOON + 90 * MINUTE))
    store.outbox.stand_in(out.delivery_id, (Delivery(one.key, "handy", instead_of="post"),), NOON)
    assert [late.channel for late in store.waiting.expired(LATER)] == ["post"]
    store.waiting.put_off([out.delivery_id], "late", LATER)
    (substitute,) = store.outbox.claim(LATER, LEASE, 1)
    store.outbox.settle(Settled(substitute.delivery_id, Outcome.SENT, LATER))
    assert store.waiting.due(LATER) == ()
    assert {each.channel: each.state for each in store.outbox.rows()} == {"post": "dropped", "handy": "sent"}
