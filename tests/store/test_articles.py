"""The article queue keeps its word in every engine: claimed once, tried as often as told, settled for good."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.errors import StoreError
from monitor.model import ArticleWanted, Judged, Placement
from monitor.store.base import Store
from tests.store.making import MINUTE, NOON, entry, placed

LEASE = 3 * MINUTE


def want(store: Store, *names: str, lane: str = "anzeiger.example", url: str = "") -> None:
    for name in names:
        address = url or f"https://anzeiger.example/{name}"
        wanted = ArticleWanted(name, "anzeiger", address, lane=lane)
        store.ledger.commit(Judged(placements=(placed(entry(name)),), articles=(wanted,)))


def claimed(store: Store, *, after: timedelta = timedelta(), limit: int = 10, busy: tuple[str, ...] = ()) -> list[str]:
    return [one.entry_id for one in store.articles.claim(NOON + after, LEASE, limit, busy)]


def test_a_row_is_claimed_as_it_was_wanted_and_by_one_only(store: Store) -> None:
    want(store, "a1")
    (one,) = store.articles.claim(NOON, LEASE, 10)
    assert one == ArticleWanted("a1", "anzeiger", "https://anzeiger.example/a1", lane="anzeiger.example")
    assert claimed(store) == []
    assert claimed(store, after=LEASE) == ["a1"], "whoever claimed it is dead by then"


def test_a_quiet_one_stays_quiet(store: Store) -> None:
    quiet = ArticleWanted("a1", "anzeiger", "https://anzeiger.example/a1", lane="anzeiger.example", quiet=True)
    store.ledger.commit(Judged(placements=(placed(entry("a1")),), articles=(quiet,)))
    assert store.articles.claim(NOON, LEASE, 10) == (quiet,)


def test_the_limit_and_the_busy_lanes_are_kept(store: Store) -> None:
    want(store, "a1", "a2", "a3")
    want(store, "b1", lane="bote.example")
    assert claimed(store, busy=("anzeiger.example",)) == ["b1"]
    assert claimed(store, limit=2) == ["a1", "a2"]
    assert claimed(store, busy=("bote.example",)) == ["a3"]


def test_a_failure_puts_it_off_and_counts(store: Store) -> None:
    want(store, "a1")
    claimed(store)
    store.articles.put_off("a1", NOON + 10 * MINUTE, "no answer")
    assert claimed(store, after=9 * MINUTE) == []
    assert store.articles.due(NOON) == 0
    row = store.articles.of("a1")
    assert row is not None
    assert (row.state, row.attempts, row.next_at, row.note) == ("wanted", 1, NOON + 10 * MINUTE, "no answer")
    (one,) = store.articles.claim(NOON + 10 * MINUTE, LEASE, 10)
    assert one.attempts == 1


@pytest.mark.parametrize("state", ["read", "given up"])
def test_what_is_settled_stays_so(store: Store, state: str) -> None:
    want(store, "a1")
    claimed(store)
    store.articles.settle("a1", state, "a reason")
    store.articles.put_off("a1", NOON, "too late")
    store.articles.settle("a1", "given up" if state == "read" else "read", "too late")
    want(store, "a1")
    assert claimed(store, after=timedelta(days=9)) == []
    row = store.articles.of("a1")
    assert row is not None
    assert (row.state, row.attempts, row.next_at, row.note) == (state, 1, None, "a reason")


def test_claims_are_given_back_singly_and_all_at_once(store: Store) -> None:
    want(store, "a1", "a2", "a3")
    assert claimed(store) == ["a1", "a2", "a3"]
    store.articles.unclaim(["a2", "nobody"])
    assert claimed(store) == ["a2"]
    store.articles.break_claims()
    assert claimed(store) == ["a1", "a2", "a3"]
    assert store.articles.due(NOON) == 3
    row = store.articles.of("a2")
    assert row is not None
    assert (row.attempts, row.next_at) == (0, None), "nothing was tried"


def test_the_row_is_part_of_the_one_commit(store: Store) -> None:
    with suppress(StoreError), store.ledger.transaction():
        want(store, "a1")
        raise StoreError("the disk is full")
    assert store.articles.of("a1") is None
    assert store.stories.entry("a1") is None


def test_settling_is_part_of_the_transaction_that_hears_the_article(store: Store) -> None:
    want(store, "a1")
    with suppress(StoreError), store.ledger.transaction():
        store.articles.settle("a1", "read")
        raise StoreError("the disk is full")
    assert claimed(store) == ["a1"]


def read(store: Store, name: str, text: str) -> None:
    """What the judge does when a page was read."""
    one = replace(entry(name), content=text)
    revision = Placement(one, f"story-{name}", placed(one).kind, revises=True, completes=True)
    store.ledger.commit(Judged(placements=(revision,)))
    store.articles.settle(name, "read")


def test_a_page_that_was_read_is_found_by_its_address_and_its_entries(store: Store) -> None:
    want(store, "a1", "a2", url="https://anzeiger.example/gleich")
    assert store.articles.read_at("https://anzeiger.example/gleich") is None
    assert store.articles.kept(["a1", "a2"]) == {}
    read(store, "a1", "Der ganze Text.")
    twin = store.articles.read_at("https://anzeiger.example/gleich")
    assert twin is not None
    assert (twin.entry.id, twin.entry.content) == ("a1", "Der ganze Text.")
    assert {name: one.content for name, one in store.articles.kept(["a1", "a2", "x"]).items()} == {
        "a1": "Der ganze Text."
    }
    assert store.articles.kept([]) == {}


def test_retention_drops_the_row_with_its_entry(store: Store) -> None:
    want(store, "a1")
    assert store.stories.forget(NOON + MINUTE) == 1
    assert store.articles.of("a1") is None
    assert claimed(store) == []
