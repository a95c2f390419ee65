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
