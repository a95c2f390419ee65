"""A judge that begins with a kept window judges as one that has read the store, and doubts what it can't rely on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.model import Kind, Opinion
from monitor.pipeline.recollection import FRESH, Recollection, filled, last_opinion, worth_keeping
from monitor.store.memory import MemoryStore
from monitor.stories.window import Window
from tests.store.making import MINUTE, NOON, entry, judged, placed

SPAN = timedelta(hours=72)
TITLES = ("Sturm über dem Hafen", "Neuer Leiter im Museum", "Streik bei der Fähre beendet")


class Kept:
    """A memory of one window."""

    def __init__(self, recollection: Recollection | None) -> None:
        self.recollection = recollection

    def recall(self) -> Recollection | None:
        return self.recollection

    def keep(self, recollection: Recollection) -> None:
        self.recollection = recollection


def store_of(*titles: str) -> MemoryStore:
    store = MemoryStore()
    for number, title in enumerate(titles):
        one = entry(f"e{number}", f"guid:{number}", title=title, seen=NOON + number * MINUTE)
        store.ledger.commit(judged(placed(one, f"s{number}")))
    return store


def window_of(store: MemoryStore, *, span: timedelta = SPAN) -> Window:
    return filled(store, Window(span), None, NOON).window


def test_without_memory_the_store_is_read() -> None:
    found = filled(store_of(*TITLES), Window(SPAN), Kept(None), NOON)
    assert (len(found.window), found.added) == (3, 3)


def test_what_came_since_is_added_once_and_what_is_known_is_not() -> None:
    store = store_of(*TITLES)
    kept = Kept(Recollection(NOON + 5 * MINUTE, 0, window_of(store)))
    late = entry("late", "guid:late", title="Erdrutsch auf der Küstenstraße", seen=NOON + 6 * MINUTE)
    store.ledger.commit(judged(placed(late, "s9")))
    found = filled(store, Window(SPAN), kept, NOON + 9 * MINUTE)
    assert (len(found.window), found.added) == (4, 1)
    assert found.window.draft().known("late") is not None


def test_a_revision_since_counts_with_its_new_words() -> None:
    store = store_of(*TITLES)
    kept = Kept(Recollection(NOON + 60 * MINUTE, 0, window_of(store)))
    revised = entry("e0", "guid:0", title="Orkan über dem Hafen", seen=NOON + 90 * MINUTE)
    store.ledger.commit(judged(replace(placed(revised, "s0", kind=Kind.DUPLICATE), revises=True)))
    found = filled(store, Window(SPAN), kept, NOON + 95 * MINUTE)
    known = found.window.draft().known("e0")
    assert known is not None
    assert "orkan" in known.title
    assert found.added == 1


@pytest.mark.parametrize("doubt", ["too old", "from the future", "another span", "somebody said something"])
def test_a_window_that_can_not_be_relied_on_is_left_aside(doubt: str) -> None:
    store = store_of(*TITLES)
    span = SPAN / 2 if doubt == "another span" else SPAN
    at = {"too old": NOON - FRESH - MINUTE, "from the future": NOON + 120 * MINUTE}.get(doubt, NOON)
    window = window_of(store, span=span)
    kept = Kept(Recollection(at, 0, window))
    if doubt == "somebody said something":
        store.opinions.say(Opinion("e0", "e1", True, NOON, ("e0",), "s0", "s1"))
        assert last_opinion(store) > 0
    found = filled(store, Window(SPAN), kept, NOON)
    assert found.window is not window
    assert found.added == 3


@pytest.mark.parametrize("left", [0, 2], ids=["removed", "put back as it was before"])
def test_a_window_that_knows_more_than_the_store_is_left_aside(left: int) -> None:
    """After `depesche restore`, and where somebody removed the store and not what lies beside it: a further telling was
    taken for one of a story that nobody can look up."""
    window = window_of(store_of(*TITLES))
    found = filled(store_of(*TITLES[:left]), Window(SPAN), Kept(Recollection(NOON, 0, window)), NOON + 5 * MINUTE)
    assert found.window is not window
    assert (len(found.window), found.added) == (left, left)


def test_an_opinion_that_the_window_heeds_is_no_reason_to_doubt_it() -> None:
    store = store_of(*TITLES)
    store.opinions.say(Opinion("e0", "e1", True, NOON, ("e0",), "s0", "s1"))
    window = window_of(store)
    assert filled(store, Window(SPAN), Kept(Recollection(NOON, last_opinion(store), window)), NOON).window is window


@pytest.mark.parametrize(("added", "worth"), [(0, False), (1, True), (3, True)])
def test_it_is_kept_when_the_next_start_gains_by_it(added: int, worth: bool) -> None:
    assert worth_keeping(window_of(store_of(*TITLES)), added) is worth
