"""What the store promises of the articles that watches have as examples, asked of every engine."""

from __future__ import annotations

from dataclasses import replace

from monitor.model import Example, Watch
from monitor.store.base import Store
from monitor.store.examples import KnownExample
from tests.store.making import MINUTE, NOON

HARBOUR = KnownExample("https://news.example/hafen", "Hafenvertrag gebilligt", "Zeile eins\nZeile zwei", "de", NOON)


def test_an_example_is_known_by_its_address(store: Store) -> None:
    assert store.examples.known([HARBOUR.address]) == {}
    store.examples.keep(HARBOUR)
    other = replace(HARBOUR, address="https://news.example/zoo", language="")
    store.examples.keep(other)
    assert store.examples.known([HARBOUR.address, "https://news.example/gone"]) == {HARBOUR.address: HARBOUR}
    assert store.examples.known([HARBOUR.address, other.address])[other.address] == other
    assert store.examples.known([]) == {}


def test_what_is_read_again_takes_the_place_of_what_was_kept(store: Store) -> None:
    store.examples.keep(HARBOUR)
    again = replace(HARBOUR, title="Hafenvertrag geplatzt", read_at=NOON + MINUTE)
    store.examples.keep(again)
    assert store.examples.known([HARBOUR.address]) == {HARBOUR.address: again}


def test_an_example_outlives_the_entries(store: Store) -> None:
    store.examples.keep(HARBOUR)
    store.stories.forget(NOON + MINUTE)
    assert HARBOUR.address in store.examples.known([HARBOUR.address])


def test_two_watches_without_queries_are_told_apart_by_their_examples(store: Store) -> None:
    def like(name: str, given: str) -> Watch:
        return Watch(name, name, "", like=(Example(given),))

    store.ledger.adopt([like("harbour", "https://news.example/hafen"), like("zoo", "https://news.example/zoo")])
    names = store.ledger.adopt(
        [like("port", "https://news.example/hafen"), like("school", "https://news.example/kita")]
    )
    assert names == {"port": "harbour", "school": "school"}, "one was renamed, the other is new"
    read = replace(like("port", "https://news.example/hafen"), like=(Example("https://news.example/hafen", "Hafen"),))
    assert store.ledger.adopt([replace(read, id="quay")])["quay"] == "harbour", "read or not, it is the same example"
