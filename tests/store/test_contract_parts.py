"""What a digest brings along: its alerts in their order, each with its entries, its words and what its story held."""

from __future__ import annotations

from dataclasses import replace

from monitor.model import Decision, Delivery, Judged, Occasion
from monitor.store.base import Store
from tests.store.making import MINUTE, NOON, alert, entry, judged, placed


def test_a_digest_brings_the_parts_that_it_tells_of(store: Store) -> None:
    first = alert("a2", story="s1")
    second = alert("b1", story="s2")
    store.ledger.commit(
        judged(
            placed(entry("a1", seen=NOON - 5 * MINUTE), "s1"),
            placed(entry("a2"), "s1"),
            placed(entry("b1"), "s2"),
            alerts=(first, second),
            channels=(),
        )
    )
    digest = replace(
        alert(occasion=Occasion.DIGEST, story="digest:1"), collects=(second.key, first.key, "gone/s/first/0")
    )
    store.ledger.commit(Judged(decision=Decision((digest,), (Delivery(digest.key, "post"),))))
    (row,) = store.outbox.claim(NOON, MINUTE, 10)
    assert [part.alert.key for part in row.parts] == [second.key, first.key], "in the digest's order"
    assert [[one.id for one in part.entries] for part in row.parts] == [["b1"], ["a2"]]
    assert [[one.id for one in part.story] for part in row.parts] == [["b1"], ["a1", "a2"]], "oldest first"
    assert [part.hits[0].text for part in row.parts] == ["Oslo", "Oslo"]
    assert row.story == ()
