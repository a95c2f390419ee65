"""What the store promises to those who look at stories and correct them, asked of every engine."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from monitor.model import Opinion
from monitor.store.base import Store
from tests.store.making import MINUTE, NOON, entry, judged, matched, placed


def _told_apart(store: Store, *, moved: tuple[str, ...] = ("b",)) -> Opinion:
    store.ledger.commit(
        judged(
            placed(entry("a", "guid:1"), "s1"), placed(entry("b", "guid:2"), "s1"), placed(entry("c", "guid:3"), "s2")
        )
    )
    return store.opinions.say(Opinion("b", "a", False, NOON, moved, "s1", "s3", author="ada", comment="another fire"))


def test_an_opinion_moves_its_entries_and_is_kept_with_its_author(store: Store) -> None:
    said = _told_apart(store)
    assert [each.entry.id for each in store.stories.of_story("s1")] == ["a"]
    assert [each.entry.id for each in store.stories.of_story("s3")] == ["b"]
    assert store.opinions.standing() == (said,)
    assert (said.number, said.author, said.comment, said.at) == (1, "ada", "another fire", NOON)


def test_what_has_left_the_story_meanwhile_is_not_moved(store: Store) -> None:
    said = _told_apart(store, moved=("b", "c", "gone"))
    assert said.moved == ("b",)
    assert [each.entry.id for each in store.stories.of_story("s2")] == ["c"], "it belongs to a third story"


def test_a_judge_hears_of_each_opinion_once(store: Store) -> None:
    assert store.opinions.since(0) == ()
    first = _told_apart(store)
    second = store.opinions.say(Opinion("c", "a", True, NOON + MINUTE, ("c",), "s2", "s1"))
    assert store.opinions.since(0) == (first, second)
    assert store.opinions.since(first.number) == (second,)
    assert store.opinions.since(second.number) == ()


def test_taking_one_back_is_an_opinion_too_and_neither_stands(store: Store) -> None:
    said = _told_apart(store)
    back = Opinion("b", "a", True, NOON + MINUTE, said.moved, "s3", "s1")
    undone = store.opinions.say(back, withdraws=said.number)
    assert [each.entry.id for each in store.stories.of_story("s1")] == ["a", "b"]
    assert store.opinions.standing() == ()
    assert store.opinions.since(said.number) == (undone,), "a running judge has to hear of it"


def test_a_revision_stays_where_the_opinion_has_put_its_entry(store: Store) -> None:
    _told_apart(store)
    now = entry("b", "guid:2", title="Ein zweiter Brand im Hafen")
    ((revised, story_id),) = store.seen.recognise("anzeiger", [now]).revised
    assert (revised.id, story_id) == ("b", "s3")


def test_the_latest_stories_come_first_and_are_chosen_by_age_size_and_watch(store: Store) -> None:
    hours = {name: NOON + timedelta(hours=number) for number, name in enumerate("abcd")}
    told = {
        name: placed(entry(name, f"guid:{name}", seen=hours[name]), f"s-{story}")
        for name, story in zip("abcd", "1121", strict=True)
    }
    found = (matched(told["a"]), matched(told["c"], "bergen"))
    store.ledger.commit(replace(judged(*told.values()), matches=found))
    assert store.stories.latest(NOON) == ("s-1", "s-2")
    assert store.stories.latest(hours["c"] + MINUTE) == ("s-1",)
    assert store.stories.latest(NOON, tellings=2) == ("s-1",)
    assert store.stories.latest(NOON, tellings=4) == ()
    assert store.stories.latest(NOON, watch_id="oslo") == ("s-1",)
    assert store.stories.latest(NOON, watch_id="bergen") == ("s-2",)
    assert store.stories.latest(NOON, watch_id="tromso") == ()
    assert store.stories.latest(NOON, limit=1) == ("s-1",)
