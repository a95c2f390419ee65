"""What every engine promises of receivers that fail, of rows that people handle, and of the daemon's own lives."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from monitor.model import Alert, Backoff, Delivery, Outcome, Settled
from monitor.store.base import Store
from monitor.store.lives import Life
from tests.store.making import MINUTE, NOON, alert, entry, judged, placed

LEASE = timedelta(minutes=2)


def told(store: Store, *names: str, channels: tuple[str, ...] = ("phone",), story: str = "") -> tuple[Alert, ...]:
    """One alert for each name, to each channel."""
    alerts = tuple(alert(name, story=story or name, step=number) for number, name in enumerate(names))
    placements = tuple(placed(entry(name)) for name in names)
    return store.ledger.commit(judged(*placements, alerts=alerts, channels=channels))


def claimed(store: Store, at: datetime = NOON, **more: object) -> list[int]:
    return [row.delivery_id for row in store.outbox.claim(at, LEASE, 50, **more)]  # type: ignore[arg-type] # busy


def state(store: Store) -> dict[str, str]:
    """Channel (and target, past the first) → state."""
    return {f"{row.channel}{row.target or ''}": row.state for row in store.outbox.rows()}


def rest(
    channel: str = "phone", *, until: datetime = NOON + MINUTE, since: datetime = NOON, target: int = 0
) -> Backoff:
    return Backoff(channel, target, since, until, 1, "away")


def settle(store: Store, number: int, outcome: Outcome, at: datetime = NOON) -> None:
    store.outbox.settle(Settled(number, outcome, at, "" if outcome is Outcome.SENT else "away", at))


def test_a_receiver_under_a_back_off_is_passed_over_and_no_other(store: Store) -> None:
    told(store, "a", "b", channels=("phone", "post"))
    store.outbox.back_off(rest())
    rows = store.outbox.claim(NOON, LEASE, 50)
    assert {row.delivery.channel for row in rows} == {"post"}
    assert len(rows) == 2
    assert store.outbox.backoffs() == (rest(),)


def test_after_its_time_one_row_is_the_probe_and_the_least_tried_goes_first(store: Store) -> None:
    told(store, "a", "b", "c")
    first, *others = claimed(store)
    store.outbox.unclaim(others)
    settle(store, first, Outcome.RETRY)
    store.outbox.back_off(rest())
    assert claimed(store, NOON + MINUTE) == others[:1], "not the row that has failed: it may be the one to blame"
    assert claimed(store, NOON + MINUTE, busy=(("phone", 0),)) == []
    assert store.outbox.recovered("phone", 0) == rest()
    assert claimed(store, NOON + MINUTE) == [first, others[1]]
    assert store.outbox.recovered("phone", 0) is None


def test_a_later_back_off_takes_the_place_of_the_earlier(store: Store) -> None:
    store.outbox.back_off(rest())
    later = Backoff("phone", 0, NOON, NOON + 9 * MINUTE, 2, "still away")
    store.outbox.back_off(later)
    store.outbox.back_off(rest("phone", target=1))
    assert store.outbox.backoffs() == (later, rest("phone", target=1))


def test_the_next_row_is_due_when_its_receiver_may_be_probed(store: Store) -> None:
    told(store, "a")
    assert store.outbox.next_due() == NOON
    store.outbox.back_off(rest(until=NOON + 5 * MINUTE))
    assert store.outbox.next_due() == NOON + 5 * MINUTE
    store.outbox.recovered("phone", 0)
    assert store.outbox.next_due() == NOON


def test_a_row_fails_since_its_first_try_and_an_untried_one_since_its_receiver_does(store: Store) -> None:
    told(store, "a", "b")
    first, second = claimed(store)
    settle(store, first, Outcome.RETRY, NOON + MINUTE)
    store.outbox.unclaim([second])
    assert [row.delivery_id for row in store.outbox.failing("phone", NOON + MINUTE)] == [first]
    assert store.outbox.failing("phone", NOON) == ()
    assert store.outbox.failing("post", NOON + LEASE) == ()
    store.outbox.back_off(rest(since=NOON + MINUTE))
    assert [row.delivery_id for row in store.outbox.failing("phone", NOON + MINUTE)] == [first, second]
    told_of = store.outbox.failing("phone", NOON + MINUTE, limit=1)
    assert [each.title for each in told_of[0].entries] == ["Der Kanzler reist nach Oslo"]


def test_what_waits_for_its_turn_without_any_trouble_is_not_failing(store: Store) -> None:
    told(store, "a", "b")
    assert store.outbox.failing("phone", NOON + timedelta(days=9)) == ()


def test_a_substitute_is_a_row_of_the_same_alert_and_says_for_whom(store: Store) -> None:
    (one,) = told(store, "a", channels=("phone",))
    (number,) = claimed(store)
    settle(store, number, Outcome.DEAD)
    substitute = Delivery(one.key, "post", instead_of="phone")
    assert store.outbox.stand_in(number, (substitute,), NOON) == 1
    assert store.outbox.stand_in(number, (substitute,), NOON) == 0, "once"
    (row,) = store.outbox.claim(NOON, LEASE, 50)
    assert (row.delivery.alert_key, row.delivery.channel, row.delivery.instead_of) == (one.key, "post", "phone")
    assert {row.channel: row.instead_of for row in store.outbox.rows()} == {"phone": "", "post": "phone"}


def test_a_substitute_can_wait_for_the_end_of_its_quiet_hours(store: Store) -> None:
    (one,) = told(store, "a")
    (number,) = claimed(store)
    settle(store, number, Outcome.DEAD)
    asleep = Delivery(one.key, "post", batch="quiet", until=NOON + 9 * MINUTE, instead_of="phone")
    assert store.outbox.stand_in(number, (asleep,), NOON) == 1
    assert store.outbox.claim(NOON + 20 * MINUTE, LEASE, 50) == (), "held: somebody has to let it go"
    (row,) = store.waiting.due(NOON + 9 * MINUTE)
    assert (row.channel, row.batch, row.instead_of) == ("post", "quiet", "phone")
    assert store.waiting.due(NOON + 8 * MINUTE) == ()
    assert store.waiting.open() == {("post", "quiet"): NOON + 9 * MINUTE}
    store.waiting.let_go([row.delivery_id], NOON + 9 * MINUTE)
    (out,) = store.outbox.claim(NOON + 9 * MINUTE, LEASE, 50)
    assert (out.delivery.channel, out.delivery.instead_of) == ("post", "phone")


def test_where_the_alert_goes_anyway_nobody_stands_in(store: Store) -> None:
    (one,) = told(store, "a", channels=("phone", "post"))
    number = store.outbox.rows(channel="phone")[0].delivery_id
    assert store.outbox.stand_in(number, (Delivery(one.key, "post", instead_of="phone"),), NOON) == 0
    assert store.outbox.rows(channel="post")[0].instead_of == ""


@pytest.mark.parametrize(("arrives", "dropped"), [("phone", "post"), ("post", "phone")])
def test_of_an_original_and_its_substitute_the_first_to_arrive_is_enough(
    store: Store, arrives: str, dropped: str
) -> None:
    (one,) = told(store, "a")
    (number,) = claimed(store)
    settle(store, number, Outcome.RETRY)
    store.outbox.stand_in(number, (Delivery(one.key, "post", instead_of="phone"),), NOON)
    rows = {row.delivery.channel: row.delivery_id for row in store.outbox.claim(NOON, LEASE, 50)}
    settle(store, rows[arrives], Outcome.SENT)
    assert state(store) == {arrives: "sent", dropped: "dropped"}
    assert store.outbox.rows(channel=dropped)[0].last_error == f"delivered to {arrives} instead"
    assert store.outbox.failing("phone", NOON + MINUTE) == ()


def test_other_alerts_and_other_targets_are_nobodys_substitutes(store: Store) -> None:
    one, other = told(store, "a", "b", channels=("phone", "desk"))
    rows = {(row.alert_key, row.channel): row.delivery_id for row in store.outbox.rows()}
    store.outbox.stand_in(rows[one.key, "phone"], (Delivery(one.key, "post", instead_of="phone"),), NOON)
    (substitute,) = store.outbox.rows(channel="post")
    claimed(store)
    settle(store, substitute.delivery_id, Outcome.SENT)
    left = {(row.alert_key, row.channel) for row in store.outbox.rows(states=["sending"])}
    assert left == {(one.key, "desk"), (other.key, "phone"), (other.key, "desk")}


def test_a_failing_row_that_is_replaced_already_is_not_named_again(store: Store) -> None:
    (one,) = told(store, "a")
    (number,) = claimed(store)
    settle(store, number, Outcome.RETRY)
    assert store.outbox.failing("phone", NOON, unreplaced=True)
    store.outbox.stand_in(number, (Delivery(one.key, "post", instead_of="phone"),), NOON)
    assert store.outbox.failing("phone", NOON, unreplaced=True) == ()
    assert store.outbox.failing("phone", NOON), "it is still tried, and given up in the end"


def test_what_is_sent_again_finds_its_substitutes_anew(store: Store) -> None:
    (one,) = told(store, "a")
    (number,) = claimed(store)
    settle(store, number, Outcome.DEAD)
    store.outbox.stand_in(number, (Delivery(one.key, "post", instead_of="phone"),), NOON)
    settle(store, claimed(store)[0], Outcome.SENT)
    assert store.outbox.resend(one.key, NOON) == 1
    assert state(store) == {"phone": "pending"}
    assert store.outbox.stand_in(number, (Delivery(one.key, "post", instead_of="phone"),), NOON) == 1


def test_a_retry_by_hand_begins_anew_at_once_and_lifts_the_back_off(store: Store) -> None:
    told(store, "a", "b", "c")
    dead, late, sent = claimed(store)
    settle(store, dead, Outcome.DEAD)
    store.outbox.settle(Settled(late, Outcome.RETRY, NOON, "away", NOON + 9 * MINUTE))
    settle(store, sent, Outcome.SENT)
    store.outbox.back_off(rest(until=NOON + 9 * MINUTE))
    assert store.outbox.retry([dead, late, sent, 999], NOON + MINUTE) == 2
    assert store.outbox.backoffs() == ()
    rows = store.outbox.claim(NOON + MINUTE, LEASE, 50)
    assert [(row.delivery_id, row.attempts, row.first_try_at) for row in rows] == [(dead, 0, None), (late, 0, None)]


def test_a_row_dropped_by_hand_is_not_sent_and_can_be_fetched_back(store: Store) -> None:
    told(store, "a", "b")
    first, second = (row.delivery_id for row in reversed(store.outbox.rows()))
    assert store.outbox.drop([first]) == 1
    assert store.outbox.drop([first]) == 0
    assert claimed(store) == [second]
    settle(store, second, Outcome.SENT)
    assert store.outbox.drop([second]) == 0, "what is sent is sent"
    assert store.outbox.retry([first], NOON) == 1
    assert claimed(store) == [first]


def test_a_row_dropped_while_it_is_sent_stays_dropped(store: Store) -> None:
    told(store, "a")
    (number,) = claimed(store)
    assert store.outbox.drop([number]) == 1
    settle(store, number, Outcome.RETRY)
    assert state(store) == {"phone": "dropped"}


def test_rows_are_found_by_state_channel_and_number(store: Store) -> None:
    told(store, "a", "b", channels=("phone", "post"))
    everything = store.outbox.rows()
    assert len(everything) == 4
    assert [row.delivery_id for row in everything] == sorted((row.delivery_id for row in everything), reverse=True)
    phone = store.outbox.rows(channel="phone")
    assert [row.channel for row in phone] == ["phone", "phone"]
    assert store.outbox.rows(ids=[phone[0].delivery_id, 999]) == phone[:1]
    assert store.outbox.rows(channel="phone", states=["dead"]) == ()
    told_of = store.outbox.outgoing([phone[1].delivery_id, phone[0].delivery_id])
    assert [row.delivery_id for row in told_of] == [phone[1].delivery_id, phone[0].delivery_id], "oldest first"
    assert store.outbox.count() == {"pending": 4}, "looking claims nothing"


def test_what_follows_knows_the_first_that_this_receiver_got(store: Store) -> None:
    first, second, third = (alert("a", story="s1", step=step) for step in range(3))
    one = placed(entry("a"))
    store.ledger.commit(judged(one, alerts=(first,), channels=("phone", "post")))
    phone, post = claimed(store)
    settle(store, phone, Outcome.SENT)
    settle(store, post, Outcome.DEAD)
    store.ledger.commit(judged(alerts=(second, third), channels=("phone", "post")))
    rows = store.outbox.claim(NOON, LEASE, 50)
    assert {row.delivery.channel: row.thread for row in rows} == {"phone": first.key, "post": ""}
    for row in rows:
        settle(store, row.delivery_id, Outcome.SENT)
    rows = store.outbox.claim(NOON, LEASE, 50)
    assert {row.delivery.channel: row.thread for row in rows} == {"phone": first.key, "post": second.key}


def test_the_first_of_a_story_follows_nothing_even_when_it_is_sent_again(store: Store) -> None:
    (one,) = told(store, "a")
    settle(store, claimed(store)[0], Outcome.SENT)
    store.outbox.resend(one.key, NOON)
    (row,) = store.outbox.claim(NOON, LEASE, 50)
    assert row.thread == ""


def test_a_delivery_brings_along_what_its_story_holds_oldest_first(store: Store) -> None:
    later = placed(entry("a2", seen=NOON + MINUTE), "s1")
    store.ledger.commit(judged(later, placed(entry("a1"), "s1"), placed(entry("b"), "s2"), alerts=(alert("a1"),)))
    (row,) = store.outbox.claim(NOON, LEASE, 50)
    assert [each.id for each in row.story] == ["a1", "a2"]
    assert [each.id for each in row.entries] == ["a1"]


def test_a_life_without_an_end_is_seen_by_the_next(store: Store) -> None:
    assert store.lives.begin(NOON) == ()
    store.lives.end(NOON + MINUTE)
    assert store.lives.begin(NOON + 2 * MINUTE) == (Life(NOON, NOON + MINUTE),)
    crashed = Life(NOON + 2 * MINUTE)
    assert store.lives.begin(NOON + 3 * MINUTE) == (crashed, Life(NOON, NOON + MINUTE))


def test_only_the_latest_lives_are_kept(store: Store) -> None:
    for number in range(30):
        before = store.lives.begin(NOON + number * MINUTE)
    assert len(before) == 20
    assert before[0] == Life(NOON + 28 * MINUTE)


def test_a_change_that_fails_halfway_leaves_the_back_off_as_it_was(store: Store) -> None:
    told(store, "a")
    (number,) = claimed(store)
    with pytest.raises(RuntimeError), store.ledger.transaction():  # noqa: PT012 - the change is what fails
        settle(store, number, Outcome.RETRY)
        store.outbox.back_off(rest())
        raise RuntimeError
    assert store.outbox.backoffs() == ()
    assert state(store) == {"phone": "sending"}
