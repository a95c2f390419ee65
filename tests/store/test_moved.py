"""Stories that people join or part, on every engine: what was told goes with the entry, so that nobody hears it twice."""

from __future__ import annotations

from monitor.model import Occasion, Opinion, Told
from monitor.store.base import Store
from tests.store.making import MINUTE, NOON, alert, entry, judged, placed


def told_of_two(store: Store) -> None:
    """Entries a and b in stories of their own; the watch was told both, and an update of the second."""
    first, second = placed(entry("a"), "s1"), placed(entry("b"), "s2")
    alerts = (
        alert("a", story="s1"),
        alert("b", story="s2", at=NOON + MINUTE),
        alert("b", story="s2", occasion=Occasion.UPDATE, step=1, at=NOON + 2 * MINUTE),
    )
    store.ledger.commit(judged(first, second, alerts=alerts))


def joined(store: Store, moved: tuple[str, ...] = ("b",), old: str = "s2", new: str = "s1") -> None:
    store.opinions.say(Opinion("a", "b", True, NOON + 3 * MINUTE, moved, old, new))


def test_a_story_that_takes_in_another_was_told_what_that_was(store: Store) -> None:
    told_of_two(store)
    joined(store)
    assert store.ledger.told([("oslo", "s1")])["oslo", "s1"] == Told("oslo", "s1", NOON, (NOON + 2 * MINUTE,))


def test_a_story_that_was_told_nothing_is_told_when_a_told_entry_comes_to_it(store: Store) -> None:
    store.ledger.commit(judged(placed(entry("a"), "s1"), placed(entry("b"), "s2"), alerts=(alert("b", story="s2"),)))
    assert ("oslo", "s1") not in store.ledger.told([("oslo", "s1")])
    joined(store)
    assert store.ledger.told([("oslo", "s1"), ("else", "s1")]) == {("oslo", "s1"): Told("oslo", "s1", NOON)}


def test_an_entry_that_is_parted_takes_along_what_was_told_of_it(store: Store) -> None:
    both = (placed(entry("a"), "s1"), placed(entry("b"), "s1"))
    store.ledger.commit(judged(*both, alerts=(alert("a", "b", story="s1"),)))
    joined(store, ("b",), "s1", "s9")
    assert set(store.ledger.told([("oslo", "s1"), ("oslo", "s9")])) == {("oslo", "s1"), ("oslo", "s9")}
