"""What `base.py` promises, asked of every engine."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.errors import StoreError
from monitor.model import Decision, Delivery, Judged, Kind, Occasion, Outcome, Settled, Watch
from monitor.store.base import Store
from tests.store.making import MINUTE, NOON, alert, entry, feed, held, judged, matched, placed, state

LEASE = timedelta(minutes=2)
DAY = timedelta(days=1)

# ------------------------------------------------------------------ seen


def test_an_entry_is_fresh_until_it_is_committed(store: Store) -> None:
    one = entry("a", "guid:1", "link:1")
    assert store.seen.recognise("anzeiger", [one]).fresh == (one,)
    assert store.seen.recognise("anzeiger", [one]).fresh == (one,), "recognising remembers nothing"
    store.ledger.commit(judged(placed(one)))
    assert store.seen.recognise("anzeiger", [one]).known == (one,)


@pytest.mark.parametrize(
    ("keys", "known"),
    [
        (("guid:1", "link:9"), True),
        (("guid:9", "link:1"), True),
        (("guid:9", "link:9"), False),
    ],
    ids=["the strongest identity is enough", "the weakest is enough too", "none in common is another entry"],
)
def test_any_known_identity_makes_an_entry_known(store: Store, keys: tuple[str, ...], known: bool) -> None:
    store.ledger.commit(judged(placed(entry("a", "guid:1", "link:1"))))
    found = store.seen.recognise("anzeiger", [entry("b", *keys)])
    assert (len(found.known), len(found.fresh)) == ((1, 0) if known else (0, 1))


def test_an_identity_belongs_to_its_feed(store: Store) -> None:
    store.ledger.commit(judged(placed(entry("a", "guid:1"))))
    other = entry("b", "guid:1", feed_id="bote")
    assert store.seen.recognise("bote", [other]).fresh == (other,)


def test_two_of_one_call_that_share_an_identity_are_one(store: Store) -> None:
    first, second, third = entry("a", "guid:1", "link:1"), entry("b", "guid:2", "link:1"), entry("c", "guid:2")
    found = store.seen.recognise("anzeiger", [first, second, third])
    assert (found.fresh, found.known) == ((first,), (second, third)), "the first counts, along the whole chain"


def test_changed_words_are_a_revision_under_the_id_and_story_of_the_store(store: Store) -> None:
    store.ledger.commit(judged(placed(entry("a", "guid:1"), "s1")))
    now = entry("b", "guid:1", title="Der Kanzler reist doch nicht nach Oslo")
    assert store.seen.recognise("anzeiger", [now]).revised == ((replace(now, id="a"), "s1"),)


def test_two_that_lead_to_one_stored_entry_do_not_revise_each_other(store: Store) -> None:
    store.ledger.commit(judged(placed(entry("a", "guid:1", "link:1"))))
    found = store.seen.recognise("anzeiger", [entry("b", "guid:1", title="So"), entry("c", "link:1", title="Anders")])
    assert [one.title for one, _ in found.revised] == ["So"]
    assert [one.title for one in found.known] == ["Anders"]


def test_a_large_body_is_told_apart_in_one_call(store: Store) -> None:
    entries = [entry(f"e{number}", f"guid:{number}", f"link:{number}") for number in range(700)]
    store.ledger.commit(judged(*map(placed, entries[:350])))
    found = store.seen.recognise("anzeiger", entries)
    assert (found.known, found.fresh) == (tuple(entries[:350]), tuple(entries[350:]))


def test_an_identity_outlives_its_entry_while_the_feed_lists_it(store: Store) -> None:
    store.ledger.commit(judged(placed(entry("a", "guid:1"))))
    assert store.stories.forget(NOON + DAY) == 1
    store.seen.still_listed("anzeiger", ["guid:1", "guid:unknown"], NOON + 40 * DAY)
    assert store.seen.forget_unlisted(NOON + 30 * DAY) == 0
    changed = entry("b", "guid:1", title="Ganz andere Worte")
    assert store.seen.recognise("anzeiger", [changed]).known == (changed,), "nothing left to compare: no revision"
    assert store.seen.forget_unlisted(NOON + 41 * DAY) == 1
    assert store.seen.recognise("anzeiger", [changed]).fresh == (changed,)


def test_an_identity_is_kept_while_its_entry_is(store: Store) -> None:
    store.ledger.commit(judged(placed(entry("a", "guid:1"))))
    assert store.seen.forget_unlisted(NOON + 400 * DAY) == 0


def test_still_listed_never_sets_the_clock_back(store: Store) -> None:
    store.ledger.commit(judged(placed(entry("a", "guid:1"))))
    store.seen.still_listed("anzeiger", ["guid:1"], NOON - 9 * DAY)
    store.stories.forget(NOON + DAY)
    assert store.seen.forget_unlisted(NOON) == 0


def test_a_note_of_this_morning_is_not_written_again_and_one_of_yesterday_is(store: Store) -> None:
    store.ledger.commit(judged(placed(entry("a", "guid:1"))))
    store.seen.still_listed("anzeiger", ["guid:1"], NOON + timedelta(hours=11))
    store.stories.forget(NOON + DAY)
    assert store.seen.forget_unlisted(NOON) == 0
    assert store.seen.recognise("anzeiger", [entry("a", "guid:1")]).known
    store.seen.still_listed("anzeiger", ["guid:1"], NOON + timedelta(hours=13))
    assert store.seen.forget_unlisted(NOON + timedelta(hours=12)) == 0, "noted the second time"
    assert store.seen.forget_unlisted(NOON + timedelta(hours=14)) == 1


# ------------------------------------------------------------------ stories


def test_a_placement_comes_back_as_it_was_saved(store: Store) -> None:
    one = replace(entry("a", published=NOON - MINUTE), updated=NOON, content="Ein langer Text")
    saved = placed(one, "s1", kind=Kind.UPDATE, certain=False, guard="cancelled", score=0.625, because=("x", "y"))
    store.ledger.commit(judged(saved))
    assert store.stories.entry("a") == saved
    assert store.stories.entry("b") is None


def test_recent_entries_come_oldest_first_by_when_they_count_as_published(store: Store) -> None:
    late = placed(entry("late", published=NOON + DAY, seen=NOON))
    old = placed(entry("old", published=NOON - 3 * DAY, seen=NOON))
    early = placed(entry("early", published=NOON - MINUTE, seen=NOON))
    store.ledger.commit(judged(late, old, early))
    assert list(store.stories.recent(NOON - DAY)) == [early, late]


def test_what_came_since_is_told_with_the_revisions_of_what_was_there(store: Store) -> None:
    old, edited = placed(entry("old", "guid:1")), placed(entry("edited", "guid:2"))
    late = placed(entry("late", "guid:3", seen=NOON + MINUTE), "s3")
    later = placed(entry("later", "guid:4", seen=NOON + 2 * MINUTE), "s4")
    store.ledger.commit(judged(old, edited, later, late))
    store.ledger.commit(judged(replace(placed(entry("later", "guid:4", seen=NOON + 3 * MINUTE)), revises=True)))
    again = replace(entry("edited", "guid:2", title="Andere Worte", seen=NOON + 2 * MINUTE))
    store.ledger.commit(judged(replace(placed(again), revises=True)))
    found = list(store.stories.seen_since(NOON + MINUTE))
    assert [(one.entry.id, one.entry.title, one.revises) for one in found] == [
        ("late", late.entry.title, False),
        ("later", later.entry.title, True),
        ("edited", "Andere Worte", True),
    ]
    assert list(store.stories.seen_since(NOON + 9 * MINUTE)) == []
    unknown = [one.entry.id for one in store.stories.seen_since(NOON + MINUTE, {"late", "later"}.__contains__)]
    assert unknown == ["later", "edited"], "of what is known, only what was revised"


def test_what_came_since_comes_in_pages_without_a_gap(store: Store) -> None:
    entries = [placed(entry(f"e{number:04}", seen=NOON + MINUTE * (number // 7))) for number in range(1100)]
    store.ledger.commit(judged(*entries))
    assert list(store.stories.seen_since(NOON)) == entries
    assert list(store.stories.seen_since(NOON, lambda entry_id: entry_id != "e0700")) == [entries[700]]


def test_recent_entries_come_in_pages_without_a_gap(store: Store) -> None:
    entries = [placed(entry(f"e{number:04}", seen=NOON + MINUTE * (number // 7))) for number in range(1100)]
    store.ledger.commit(judged(*entries))
    assert list(store.stories.recent(NOON)) == entries


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("abcd1", ["abcd1"]),
        ("abcd", ["abcd2", "abcd1"]),
        ("abc", []),
        ("ABCD", []),
        ("ab%d", []),
        ("https://anzeiger.example/xyz", ["xyz"]),
        ("https://anzeiger.example/", []),
    ],
    ids=["an id", "a beginning, newest first", "too short", "another case", "no wildcards", "an address", "not part"],
)
def test_entries_are_found_by_id_beginning_or_address(store: Store, text: str, found: list[str]) -> None:
    store.ledger.commit(
        judged(placed(entry("abcd1")), placed(entry("abcd2", seen=NOON + MINUTE)), placed(entry("xyz")))
    )
    assert [each.entry.id for each in store.stories.find(text)] == found


def test_a_story_tells_its_entries_oldest_first(store: Store) -> None:
    second, first = placed(entry("b", seen=NOON + MINUTE), "s1"), placed(entry("a"), "s1")
    store.ledger.commit(judged(second, first, placed(entry("c"), "s2")))
    assert store.stories.of_story("s1") == (first, second)


def test_retention_spares_what_is_still_to_be_told(store: Store) -> None:
    store.ledger.commit(judged(placed(entry("sent"), "s1"), alerts=(alert("sent", story="s1"),)))
    store.ledger.commit(judged(placed(entry("open"), "s2"), alerts=(alert("open", story="s2"),)))
    waiting = placed(entry("waiting"), "s3")
    store.ledger.commit(Judged((waiting,), decision=Decision(held=(held("waiting", story="s3"),))))
    store.ledger.commit(judged(placed(entry("plain"), "s4"), placed(entry("young", seen=NOON + DAY), "s5")))
    first = store.outbox.claim(NOON, LEASE, 1)[0]
    store.outbox.settle(Settled(first.delivery_id, Outcome.SENT, NOON))
    assert store.stories.forget(NOON + MINUTE) == 2
    left = {each.entry.id for each in store.stories.recent(NOON - DAY)}
    assert left == {"open", "waiting", "young"}
    assert store.ledger.told([("oslo", "s1")]), "what was told is never forgotten"
    assert store.ledger.matches_of("plain") == ()


# ------------------------------------------------------------------ ledger


def test_a_key_is_alerted_once(store: Store) -> None:
    first, again = alert("a"), alert("b", at=NOON + DAY)
    assert store.ledger.commit(judged(placed(entry("a"), "s1"), alerts=(first,))) == (first,)
    assert store.ledger.commit(judged(placed(entry("b"), "s1"), alerts=(again, again))) == ()
    assert store.ledger.alerts() == (first,)
    assert store.outbox.count() == {"pending": 1}, "what is left out is left out with its deliveries"
    assert store.stories.entry("b") is not None, "the rest of the slice is saved"


def test_one_target_of_one_channel_gets_one_row(store: Store) -> None:
    one = alert("a")
    rows = (Delivery(one.key, "post"), Delivery(one.key, "post"), Delivery(one.key, "post", 1))
    store.ledger.commit(Judged(decision=Decision(alerts=(one,), deliveries=(*rows, Delivery("no/such/first/0", "x")))))
    assert [(row.channel, row.target) for row in store.outbox.of_alert(one.key)] == [("post", 0), ("post", 1)]


def test_a_revision_replaces_the_words_and_not_the_history(store: Store) -> None:
    store.ledger.commit(judged(placed(entry("a", "guid:1"), "s1")))
    now = entry("a", "guid:1", "link:new", title="Reise abgesagt", seen=NOON + DAY)
    change = placed(now, "s1", kind=Kind.UPDATE, guard="cancelled", revises=True)
    store.ledger.commit(Judged(placements=(change,), matches=(matched(change),)))
    kept = store.stories.entry("a")
    assert kept is not None
    assert (kept.entry.title, kept.entry.seen_at, kept.kind) == ("Reise abgesagt", NOON, Kind.NEW)
    assert store.seen.recognise("anzeiger", [replace(now, id="z", identities=("link:new",))]).known
    assert [each.placement for each in store.ledger.matches_of("a")] == [kept]


def test_an_entry_that_is_saved_already_stays_as_it_is(store: Store) -> None:
    store.ledger.commit(judged(placed(entry("a"), "s1")))
    store.ledger.commit(judged(placed(entry("a", title="Anderes"), "s2")))
    assert store.stories.entry("a") == placed(entry("a"), "s1")


def test_told_sums_up_alerts_and_what_is_held(store: Store) -> None:
    update = placed(entry("b"), "s1", kind=Kind.UPDATE, guard="cancelled")
    news = alert("b", occasion=Occasion.UPDATE, step=1, at=NOON + MINUTE)
    store.ledger.commit(judged(placed(entry("a"), "s1"), alerts=(alert("a"),)))
    store.ledger.commit(judged(update, alerts=(news,)))
    store.ledger.commit(Judged(decision=Decision(held=(held("c", story="s2"),))))
    told = store.ledger.told([("oslo", "s1"), ("oslo", "s2"), ("oslo", "s3"), ("bonn", "s1")])
    assert set(told) == {("oslo", "s1"), ("oslo", "s2")}
    first = told["oslo", "s1"]
    assert (first.first_at, first.updates, first.guards) == (NOON, (NOON + MINUTE,), ("cancelled",))
    assert told["oslo", "s2"].first_at == NOON


def test_what_is_held_is_told_together_and_once(store: Store) -> None:
    rows = tuple(held(f"e{i}", story=f"s{i}", at=NOON + i * MINUTE) for i in (2, 1))
    again = held("e9", story="s1", group="other")
    store.ledger.commit(Judged(decision=Decision(held=(*rows, again))))
    waiting = store.ledger.held("first-look")
    assert [row.entry_id for row in waiting] == ["e1", "e2"]
    assert store.ledger.held("other") == (), "a row for (watch, story) exists: left out"
    summary = alert("e1", "e2", story="first-look", occasion=Occasion.SUMMARY)
    assert store.ledger.release(waiting, judged(alerts=(summary,))) == (summary,)
    assert store.ledger.held("first-look") == ()
    assert ("oslo", "s1") in store.ledger.told([("oslo", "s1")]), "released rows count as told"
    assert store.ledger.held_of("e1") == (rows[1],)
    assert store.ledger.alerts_of("e2") == (summary,)


def test_alerts_come_newest_first_and_by_watch(store: Store) -> None:
    told = [alert("a", watch=watch, story=f"s{i}", at=NOON + i * MINUTE) for i, watch in enumerate(["x", "y", "x"])]
    store.ledger.commit(judged(alerts=tuple(told)))
    assert store.ledger.alerts() == tuple(reversed(told))
    assert store.ledger.alerts(watch_id="x", limit=1) == (told[2],)
    assert store.ledger.alerts_of("a") == tuple(told)


def test_a_transaction_that_fails_leaves_nothing(store: Store) -> None:
    store.feeds.sync([feed("anzeiger")], NOON)
    before = (store.feeds.states(), store.outbox.rows(), list(store.stories.recent(NOON)))
    with pytest.raises(ZeroDivisionError), store.ledger.transaction():  # noqa: PT012 - the block is what is tested
        slice_ = judged(placed(entry("a")), alerts=(alert("a"),))
        store.ledger.commit(replace(slice_, feed_state=state("anzeiger", etag="e")))
        store.ledger.adopt([Watch("oslo", "Oslo", "oslo")])
        assert store.seen.recognise("anzeiger", [entry("a")]).known, "inside, the change is visible"
        raise ZeroDivisionError
    assert (store.feeds.states(), store.outbox.rows(), list(store.stories.recent(NOON))) == before
    assert store.ledger.alerts() == ()
    assert store.ledger.commit(judged(placed(entry("a")), alerts=(alert("a"),))), "and it can be tried again"


def test_a_failure_that_was_swallowed_inside_still_undoes_the_whole(store: Store) -> None:
    with pytest.raises(StoreError), store.ledger.transaction():  # noqa: PT012 - the block is what is tested
        store.ledger.commit(judged(placed(entry("a"))))
        with pytest.raises(ZeroDivisionError), store.ledger.transaction():
            raise ZeroDivisionError
    assert store.stories.entry("a") is None


def test_a_renamed_watch_keeps_its_id(store: Store) -> None:
    adopt = store.ledger.adopt
    assert adopt([Watch("a", "A", "oslo"), Watch("b", "B", "bonn")]) == {"a": "a", "b": "b"}
    assert adopt([Watch("neu", "Neu", "oslo"), Watch("b", "B", "bonn")]) == {"neu": "a", "b": "b"}
    assert adopt([Watch("neu", "Neu", "oslo reise"), Watch("b", "B", "bonn")]) == {"neu": "a", "b": "b"}
    assert adopt([Watch("neu", "Neu", "oslo reise"), Watch("a", "A", "wien")]) == {"neu": "a", "a": "a~2"}


def test_a_query_that_two_gone_watches_had_is_nobodys_new_name(store: Store) -> None:
    store.ledger.adopt([Watch("a", "A", "oslo"), Watch("b", "B", "oslo")])
    assert store.ledger.adopt([Watch("c", "C", "oslo")]) == {"c": "c"}


# ------------------------------------------------------------------ outbox


def told_of(
    store: Store, *stories: str, channels: tuple[str, ...] = ("post",), occasion: Occasion = Occasion.FIRST
) -> None:
    alerts = tuple(alert("a", story=story, occasion=occasion) for story in stories)
    store.ledger.commit(judged(alerts=alerts, channels=channels))


def claimed(store: Store, at: timedelta = timedelta(), **more: object) -> list[tuple[str, str]]:
    rows = store.outbox.claim(NOON + at, LEASE, 10, **more)  # type: ignore[arg-type]
    return [(row.alert.story_id, row.delivery.channel) for row in rows]


def test_a_claimed_row_has_all_that_its_message_needs(store: Store) -> None:
    store.ledger.adopt([Watch("oslo", "Reisen nach Oslo", "oslo")])
    first, second = placed(entry("a"), "s1"), placed(entry("b"), "s1")
    news = alert("b", "gone", "a")
    store.ledger.commit(judged(first, second, alerts=(news,)))
    (out,) = store.outbox.claim(NOON, LEASE, 10)
    assert (out.alert, out.watch_name, out.delivery) == (news, "Reisen nach Oslo", Delivery(news.key, "post"))
    assert out.entries == (second.entry, first.entry), "in the alert's order, without what retention dropped"
    assert out.hits == matched(second).hits
    assert (out.attempts, out.first_try_at, out.lease_until) == (0, None, NOON + LEASE)


def test_nothing_is_claimed_before_it_is_due_nor_beyond_the_limit(store: Store) -> None:
    told_of(store, "s1", "s2", "s3")
    assert store.outbox.claim(NOON - MINUTE, LEASE, 10) == ()
    assert [row.alert.story_id for row in store.outbox.claim(NOON, LEASE, 2)] == ["s1", "s2"]
    assert claimed(store) == [("s3", "post")]
    assert claimed(store) == []


def test_a_claim_whose_lease_ran_out_is_claimed_again(store: Store) -> None:
    told_of(store, "s1")
    assert claimed(store) == [("s1", "post")]
    assert claimed(store, LEASE - MINUTE) == []
    assert store.outbox.next_due() == NOON + LEASE
    assert claimed(store, LEASE) == [("s1", "post")]


def test_a_later_row_of_a_story_waits_for_the_earlier_on_its_channel_alone(store: Store) -> None:
    told_of(store, "s1", channels=("post", "handy"))
    told_of(store, "s1", "s2", channels=("post", "handy"), occasion=Occasion.UPDATE)
    assert claimed(store) == [("s1", "post"), ("s1", "handy"), ("s2", "post"), ("s2", "handy")]
    first = next(
        row for row in store.outbox.rows() if row.delivery_id == min(r.delivery_id for r in store.outbox.rows())
    )
    store.outbox.settle(Settled(first.delivery_id, Outcome.RETRY, NOON, next_at=NOON + 9 * MINUTE))
    assert claimed(store) == [], "a row that waits for its next try holds up its story"
    store.outbox.settle(Settled(first.delivery_id, Outcome.DEAD, NOON))
    assert claimed(store) == [("s1", "post")], "once settled, however it ended, the next one goes"


def test_messages_of_no_story_wait_for_nobody(store: Store) -> None:
    told_of(store, "")
    told_of(store, "", occasion=Occasion.RECOVERY)
    assert claimed(store) == [("", "post"), ("", "post")]


def test_busy_targets_are_passed_over(store: Store) -> None:
    told_of(store, "s1", channels=("post", "handy"))
    assert claimed(store, busy=[("post", 0), ("handy", 1)]) == [("s1", "handy")]


@pytest.mark.parametrize(
    ("outcome", "state_", "attempts", "next_at", "sent_at"),
    [
        (Outcome.SENT, "sent", 1, None, NOON),
        (Outcome.RETRY, "pending", 1, NOON + MINUTE, None),
        (Outcome.DEAD, "dead", 1, None, None),
        (Outcome.DROPPED, "dropped", 0, None, None),
    ],
)
def test_a_try_is_written_down(
    store: Store, outcome: Outcome, state_: str, attempts: int, next_at: object, sent_at: object
) -> None:
    told_of(store, "s1")
    (out,) = store.outbox.claim(NOON, LEASE, 1)
    retry_at = NOON + MINUTE if outcome is Outcome.RETRY else None
    store.outbox.settle(Settled(out.delivery_id, outcome, NOON, error="so it went", next_at=retry_at))
    (row,) = store.outbox.rows()
    assert (row.state, row.attempts, row.next_at, row.sent_at) == (state_, attempts, next_at, sent_at)
    assert (row.last_error, row.created_at) == ("so it went", NOON)


def test_what_is_settled_for_good_stays_so(store: Store) -> None:
    told_of(store, "s1")
    (out,) = store.outbox.claim(NOON, LEASE, 1)
    store.outbox.settle(Settled(out.delivery_id, Outcome.SENT, NOON))
    store.outbox.settle(Settled(out.delivery_id, Outcome.RETRY, NOON, next_at=NOON))
    assert store.outbox.count() == {"sent": 1}
    assert store.outbox.next_due() is None


def test_the_first_try_is_remembered(store: Store) -> None:
    told_of(store, "s1")
    (out,) = store.outbox.claim(NOON, LEASE, 1)
    store.outbox.settle(Settled(out.delivery_id, Outcome.RETRY, NOON + MINUTE, next_at=NOON + MINUTE))
    (again,) = store.outbox.claim(NOON + MINUTE, LEASE, 1)
    assert (again.attempts, again.first_try_at) == (1, NOON + MINUTE)


def test_what_is_given_back_is_due_at_once_and_untried(store: Store) -> None:
    told_of(store, "s1", "s2")
    first, second = store.outbox.claim(NOON, LEASE, 2)
    store.outbox.settle(Settled(second.delivery_id, Outcome.SENT, NOON))
    store.outbox.unclaim([first.delivery_id, second.delivery_id, 999])
    assert store.outbox.count() == {"pending": 1, "sent": 1}
    (again,) = store.outbox.claim(NOON, LEASE, 2)
    assert (again.delivery_id, again.attempts, again.first_try_at) == (first.delivery_id, 0, None)


def test_a_row_that_must_wait_for_its_story_is_not_what_is_due_next(store: Store) -> None:
    told_of(store, "s1")
    told_of(store, "s1", occasion=Occasion.UPDATE)
    (out,) = store.outbox.claim(NOON, LEASE, 5)
    store.outbox.settle(Settled(out.delivery_id, Outcome.RETRY, NOON, next_at=NOON + MINUTE))
    assert store.outbox.next_due() == NOON + MINUTE


def test_rows_are_listed_newest_first_by_state(store: Store) -> None:
    told_of(store, "s1", "s2", "s3")
    store.outbox.claim(NOON, LEASE, 1)
    assert [row.alert_key.split("/")[1] for row in store.outbox.rows(limit=2)] == ["s3", "s2"]
    assert [row.alert_key.split("/")[1] for row in store.outbox.rows(states=["sending"])] == ["s1"]


# ------------------------------------------------------------------ feeds


def leased(store: Store, at: timedelta = timedelta(), limit: int = 10) -> dict[str, list[str]]:
    leases = store.feeds.claim(NOON + at, LEASE, limit)
    return {lease.lane: [one.feed_id for one in lease.states] for lease in leases}


def test_a_new_feed_is_due_at_once_or_when_its_spread_says(store: Store) -> None:
    store.feeds.sync([feed("a"), feed("b"), feed("c")], NOON, [0, 30])
    assert leased(store) == {"a.example": ["a"], "c.example": ["c"]}
    assert leased(store, timedelta(seconds=30)) == {"b.example": ["b"]}


def test_a_lane_is_leased_whole_and_once(store: Store) -> None:
    store.feeds.sync([feed("a", lane="x"), feed("b", lane="x"), feed("c", lane="y")], NOON)
    store.feeds.save(state("b", next_at=NOON - MINUTE))
    assert leased(store) == {"x": ["a", "b"], "y": ["c"]}, "what is due at once has waited longest"
    assert leased(store) == {}
    assert leased(store, LEASE) == {"x": ["a", "b"], "y": ["c"]}, "a lease that ran out is free"


def test_what_comes_due_after_the_given_time_is_left_for_later(store: Store) -> None:
    store.feeds.sync([feed("a", lane="x"), feed("b", lane="x"), feed("c", lane="y")], NOON)
    store.feeds.save(state("b", next_at=NOON + MINUTE))
    store.feeds.save(state("c", next_at=NOON + MINUTE))
    (lease,) = store.feeds.claim(NOON + LEASE, LEASE, 9, NOON)
    assert [one.feed_id for one in lease.states] == ["a"]
    assert lease.until == NOON + 2 * LEASE, "the lease itself begins now"
    assert store.feeds.claim(NOON + LEASE, LEASE, 9, NOON) == ()


def test_no_more_lanes_are_leased_than_asked_for_and_the_longest_waiting_go_first(store: Store) -> None:
    store.feeds.sync([feed("a"), feed("b"), feed("c")], NOON)
    for name, minutes in (("a", 1), ("b", 3), ("c", 2)):
        store.feeds.save(state(name, next_at=NOON - minutes * MINUTE))
    assert leased(store, limit=2) == {"b.example": ["b"], "c.example": ["c"]}


def test_a_lane_that_was_given_back_has_its_pause(store: Store) -> None:
    store.feeds.sync([feed("a", lane="x"), feed("b", lane="x")], NOON)
    (lease,) = store.feeds.claim(NOON, LEASE, 1)
    store.feeds.save(state("a", next_at=NOON + 5 * MINUTE, looked_at=NOON))
    store.feeds.release(lease, NOON + MINUTE)
    assert leased(store) == {}
    assert leased(store, MINUTE) == {"x": ["b"]}, "only what is due"


def test_who_lost_a_lane_can_neither_prolong_nor_release_it(store: Store) -> None:
    store.feeds.sync([feed("a")], NOON)
    (late,) = store.feeds.claim(NOON, LEASE, 1)
    assert store.feeds.renew(late, NOON + 2 * LEASE)
    assert leased(store, LEASE) == {}
    (owner,) = store.feeds.claim(NOON + 2 * LEASE, LEASE, 1)
    assert not store.feeds.renew(late, NOON + 9 * LEASE)
    store.feeds.release(late, NOON)
    assert leased(store, 2 * LEASE) == {}, "the release of the late one changed nothing"
    assert store.feeds.renew(owner, NOON + 4 * LEASE)


@pytest.mark.parametrize(
    ("changes", "due", "polled_now"),
    [
        ({"next_at": None}, True, True),
        ({"next_at": NOON + MINUTE}, False, True),
        ({"next_at": NOON + MINUTE, "failures": 2}, False, False),
        ({"next_at": NOON - MINUTE, "failures": 2}, True, True),
        ({"next_at": NOON + MINUTE, "wait_until": NOON + MINUTE}, False, False),
        ({"next_at": NOON + MINUTE, "wait_until": NOON}, False, True),
    ],
    ids=["at once", "not due", "backing off", "back-off is over", "told to wait", "waited long enough"],
)
def test_hastening_makes_feeds_due_but_never_against_a_servers_word(
    store: Store, changes: dict[str, object], due: bool, polled_now: bool
) -> None:
    store.feeds.sync([feed("a"), feed("gone")], NOON)
    store.feeds.sync([feed("a")], NOON)
    store.feeds.save(state("a", **changes))
    assert store.feeds.overdue(NOON) == int(due)
    assert store.feeds.hasten(NOON) == int(polled_now)
    assert store.feeds.overdue(NOON) == int(polled_now)
    assert leased(store) == ({"a.example": ["a"]} if polled_now else {})
    assert store.feeds.overdue(NOON) == int(polled_now), "leased or not"


def test_a_new_holder_frees_what_the_dead_one_held(store: Store) -> None:
    store.feeds.sync([feed("a"), feed("b")], NOON)
    paused, lost = store.feeds.claim(NOON, LEASE, 2)
    store.feeds.release(paused, NOON + MINUTE)
    told_of(store, "s1")
    (out,) = store.outbox.claim(NOON, LEASE, 1)
    store.feeds.break_leases()
    store.outbox.break_claims()
    assert leased(store) == {lost.lane: ["b"]}, "a pause is politeness, and stays"
    assert not store.feeds.renew(lost, NOON + LEASE)
    assert [again.delivery_id for again in store.outbox.claim(NOON, LEASE, 1)] == [out.delivery_id]


def test_an_alert_is_sent_again_when_somebody_asks_for_it(store: Store) -> None:
    told_of(store, "s1")
    (out,) = store.outbox.claim(NOON, LEASE, 1)
    key = out.alert.key
    assert store.outbox.resend(key, NOON) == 0, "it is on its way"
    store.outbox.settle(Settled(out.delivery_id, Outcome.DEAD, NOON, "401"))
    assert store.outbox.claim(NOON + MINUTE, LEASE, 1) == ()
    assert store.outbox.resend(key, NOON + MINUTE) == 1
    assert store.outbox.resend("no/such/key/1", NOON) == 0
    (again,) = store.outbox.claim(NOON + MINUTE, LEASE, 1)
    assert (again.delivery_id, again.attempts, again.first_try_at) == (out.delivery_id, 0, None)


def test_a_feed_left_out_of_the_config_is_kept_but_never_due(store: Store) -> None:
    store.feeds.sync([feed("a"), feed("b")], NOON)
    store.feeds.save(state("a", etag="w1", looked_at=NOON))
    store.feeds.sync([feed("b")], NOON)
    store.feeds.hasten(NOON)
    assert leased(store) == {"b.example": ["b"]}
    assert [one.feed_id for one in store.feeds.states()] == ["b"]
    store.feeds.sync([feed("b"), feed("a")], NOON)
    assert [(one.feed_id, one.etag) for one in store.feeds.states()] == [("b", ""), ("a", "w1")]


def test_a_changed_address_keeps_the_state_but_not_the_validators(store: Store) -> None:
    store.feeds.sync([feed("a")], NOON)
    full = state(
        "a",
        url="https://a.example/moved",
        next_at=NOON + MINUTE,
        looked_at=NOON,
        etag="w1",
        last_modified="Sun, 01 Mar 2026 12:00:00 GMT",
        validated_url="https://a.example/moved",
        body_hash="h",
        failures=3,
        last_error="timeout",
        failing_since=NOON,
        wait_until=NOON,
        note="learned",
        title="A",
    )
    store.feeds.save(full)
    store.feeds.sync([feed("a")], NOON)
    assert store.feeds.states() == (full,), "the same config changes nothing, not even after a redirect"
    store.feeds.sync([feed("a", url="https://neu.example/feed")], NOON)
    bare = replace(full, url="https://neu.example/feed", etag="", last_modified="", validated_url="", body_hash="")
    assert store.feeds.states() == (bare,)


def test_a_feed_that_learned_an_address_is_polled_in_the_lane_of_that(store: Store) -> None:
    store.feeds.sync([feed("a", lane="x"), feed("b", lane="x")], NOON)
    store.feeds.save(state("a", url="https://neu.example/feed"))
    store.feeds.relocate("a", "neu.example")
    store.feeds.relocate("nobody", "neu.example")
    assert leased(store) == {"x": ["b"], "neu.example": ["a"]}
    store.feeds.break_leases()
    store.feeds.sync([feed("a", lane="x"), feed("b", lane="x")], NOON)
    assert leased(store) == {"x": ["b"], "neu.example": ["a"]}, "a restart changes nothing"
    store.feeds.break_leases()
    store.feeds.sync([feed("a", lane="x", url="https://a.example/other"), feed("b", lane="x")], NOON)
    assert leased(store) == {"x": ["a", "b"]}, "another address in the config does"


def test_a_feed_that_moved_to_another_lane_is_polled_there(store: Store) -> None:
    store.feeds.sync([feed("a", lane="x")], NOON)
    store.feeds.sync([feed("a", lane="y")], NOON)
    assert leased(store) == {"y": ["a"]}


def test_feeds_wait_for_their_first_look_until_answered_or_failed(store: Store) -> None:
    store.feeds.sync([feed("a"), feed("b"), feed("c"), feed("d")], NOON)
    store.feeds.save(state("a", looked_at=NOON))
    store.feeds.save(state("b", failures=1))
    store.feeds.save(state("nobody", failures=1))
    store.feeds.sync([feed("a"), feed("b"), feed("c")], NOON)
    assert store.feeds.awaiting_first_look() == 1


def test_the_validators_are_saved_with_the_slice_that_names_them(store: Store) -> None:
    store.feeds.sync([feed("anzeiger")], NOON)
    store.ledger.commit(judged(placed(entry("a"))))
    assert store.feeds.states()[0].etag == ""
    store.ledger.commit(replace(judged(placed(entry("b"))), feed_state=state("anzeiger", etag="w2", looked_at=NOON)))
    assert store.feeds.states()[0] == state("anzeiger", etag="w2", looked_at=NOON)


def test_text_that_no_database_can_keep_stops_nothing(store: Store) -> None:
    odd = entry("a", "guid:\x00\ud800", title="Halbes \ud83d Zeichen\x00")
    store.ledger.commit(judged(placed(odd)))
    assert store.seen.recognise("anzeiger", [odd]).known == (odd,), "and is recognised the next time"
