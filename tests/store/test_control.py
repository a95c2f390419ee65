"""What an operator asks beside the daemon: pauses, polls out of turn, muted watches, in every engine."""

from __future__ import annotations

from monitor.model import Watch
from monitor.store.adopting import KnownWatch
from monitor.store.base import Store
from tests.store.making import MINUTE, NOON, feed, state


def due(store: Store) -> list[str]:
    """Feeds that a daemon would poll now."""
    leases = store.feeds.claim(NOON, MINUTE, 99)
    for lease in leases:
        store.feeds.release(lease, NOON)
    return sorted(one.feed_id for lease in leases for one in lease.states)


def test_a_paused_feed_is_never_due_until_it_is_resumed(store: Store) -> None:
    store.feeds.sync([feed("a"), feed("b")], NOON)
    assert store.control.pause(["a", "unknown"], NOON) == 1
    assert store.control.pause(["a"], NOON + MINUTE) == 0, "it was paused before, and stays so since then"
    assert store.control.paused() == {"a": NOON}
    assert due(store) == ["b"]
    assert store.feeds.overdue(NOON) == 1
    assert store.feeds.hasten(NOON) == 1
    assert store.feeds.awaiting_first_look() == 1
    assert [one.feed_id for one in store.feeds.states()] == ["a", "b"], "it is still one of the feeds"
    assert store.control.resume(["a"]) == 1
    assert store.control.resume(["a"]) == 0
    assert due(store) == ["a", "b"]


def test_a_pause_outlives_polls_and_a_new_config(store: Store) -> None:
    store.feeds.sync([feed("a")], NOON)
    store.control.pause(["a"], NOON)
    store.feeds.save(state("a", looked_at=NOON))
    store.feeds.sync([feed("a", lane="elsewhere")], NOON)
    assert store.control.paused() == {"a": NOON}


def test_a_feed_is_polled_now_even_after_failures_but_not_against_its_servers_word(store: Store) -> None:
    store.feeds.sync([feed(name) for name in ("calm", "failed", "told", "paused")], NOON)
    later = NOON + 30 * MINUTE
    store.feeds.save(state("calm", next_at=later))
    store.feeds.save(state("failed", next_at=later, failures=3))
    store.feeds.save(state("told", next_at=later, wait_until=later))
    store.feeds.save(state("paused", next_at=later))
    store.control.pause(["paused"], NOON)
    assert due(store) == []
    assert store.control.poll_now(["failed", "told", "paused", "calm", "unknown"], NOON) == ("calm", "failed")
    assert due(store) == ["calm", "failed"]


def test_a_muted_watch_stays_so_through_a_new_config(store: Store) -> None:
    watch = Watch("hafen", "Hafen", "hafen")
    store.ledger.adopt([watch])
    assert store.control.muted() == {}
    assert store.control.mute(["hafen", "unknown"], NOON) == 1
    assert store.control.mute(["hafen"], NOON + MINUTE) == 0
    store.ledger.adopt([Watch("hafen", "Hafen und See", "hafen OR see")])
    assert store.control.muted() == {"hafen": NOON}
    assert store.control.unmute(["hafen"]) == 1
    assert store.control.unmute(["hafen"]) == 0
    assert store.control.muted() == {}


def test_watches_are_known_by_the_names_that_the_config_gave_them_last(store: Store) -> None:
    store.ledger.adopt([Watch("hafen", "Hafen", "hafen"), Watch("berg", "Berg", "berg")])
    store.ledger.adopt([Watch("see", "See", "hafen")])
    assert store.control.watches() == (
        KnownWatch("berg", "berg", "Berg", "berg"),
        KnownWatch("hafen", "see", "See", "hafen"),
    )
