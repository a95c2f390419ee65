"""Identities live while their feed lists them and thirty days more, whatever the feed does meanwhile."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.model import Judged
from monitor.store.base import Store
from tests.store.making import NOON, entry, feed, placed, state

DAY = timedelta(days=1)
MONTH = 30 * DAY


def listed(store: Store, *names: str) -> None:
    """A feed whose entries are listed at noon and dropped by retention; only their identities are left."""
    store.feeds.sync([feed("anzeiger")], NOON)
    store.ledger.commit(Judged(placements=tuple(placed(entry(name)) for name in names)))
    store.stories.forget(NOON + DAY)


def known(store: Store, *names: str) -> list[str]:
    found = store.seen.recognise("anzeiger", [entry(name) for name in names])
    return [one.id for one in found.known]


@pytest.mark.parametrize(
    ("looked", "asked", "left"),
    [
        (100, 100, ["a", "b"]),
        (0, 100, ["a", "b"]),
        (100, 20, ["a", "b"]),
    ],
    ids=[
        "a feed that says nothing new for a hundred days still lists what it listed",
        "a feed that does not answer, or is paused, may list it still",
        "too early for anything to go",
    ],
)
def test_nothing_old_comes_back_as_new(store: Store, looked: int, asked: int, left: list[str]) -> None:
    listed(store, "a", "b")
    store.feeds.save(state("anzeiger", looked_at=NOON + looked * DAY))
    store.seen.forget_unlisted(NOON + asked * DAY - MONTH)
    assert known(store, "a", "b") == left


def test_what_a_feed_no_longer_lists_goes_after_thirty_days(store: Store) -> None:
    listed(store, "a", "b")
    later = NOON + 20 * DAY
    store.seen.still_listed("anzeiger", ["guid:b"], later)
    store.feeds.save(state("anzeiger", looked_at=NOON + 29 * DAY))
    assert store.seen.forget_unlisted(NOON + 29 * DAY - MONTH) == 0
    store.feeds.save(state("anzeiger", looked_at=NOON + 31 * DAY))
    assert store.seen.forget_unlisted(NOON + 31 * DAY - MONTH) == 1
    assert known(store, "a", "b") == ["b"]
    store.feeds.save(state("anzeiger", looked_at=NOON + 200 * DAY))
    assert store.seen.forget_unlisted(NOON + 200 * DAY - MONTH) == 0, "it said nothing new since"
    assert known(store, "a", "b") == ["b"]


def test_a_feed_that_left_is_forgotten_with_its_last_identity(store: Store) -> None:
    listed(store, "a")
    store.feeds.save(state("anzeiger", looked_at=NOON))
    store.feeds.sync([], NOON + DAY)
    assert store.seen.forget_unlisted(NOON + 20 * DAY - MONTH) == 0
    store.feeds.sync([feed("anzeiger")], NOON + DAY)
    assert store.feeds.states()[0].looked_at == NOON, "back within the month, it goes on where it was"
    store.feeds.sync([], NOON + 2 * DAY)
    assert store.seen.forget_unlisted(NOON + 40 * DAY - MONTH) == 1
    store.feeds.sync([feed("anzeiger")], NOON + 50 * DAY)
    assert store.feeds.states()[0].looked_at is None, "looked at for the first time again: no flood of old news"


def test_an_identity_with_its_entry_stays_whatever_it_is_listed(store: Store) -> None:
    store.feeds.sync([feed("anzeiger")], NOON)
    store.ledger.commit(Judged(placements=(placed(entry("a")),)))
    store.feeds.save(state("anzeiger", looked_at=NOON + 99 * DAY))
    assert store.seen.forget_unlisted(NOON + 50 * DAY) == 0
    assert known(store, "a") == ["a"]
