"""The words of the past: every engine finds the same entries, in the index or not yet, and forgets what is gone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.errors import StoreError, UsageError
from monitor.model import Entry, Judged, Kind
from monitor.store.base import Store
from monitor.store.past import Clause, Search, searched_for, terms
from monitor.store.sql.opening import open_store
from tests.store.making import MINUTE, NOON, entry, judged, placed

HARBOUR = "Neuer Vertrag für den Hafen: Müller und Straßer einigen sich um 10:30 Uhr"


def keep(store: Store, *entries: Entry) -> None:
    store.ledger.commit(judged(*map(placed, entries)))


def titles(store: Store, text: str, **more: object) -> list[str]:
    found = store.past.search(searched_for(text), **more)  # type: ignore[arg-type] # the cases say what
    return [each.entry.id for each in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hafen vertrag", True),
        ("HAFEN", True),
        ("mueller", True),
        ("Müller", True),
        ("strasser", True),
        ('"neuer vertrag"', True),
        ('"vertrag neuer"', False),
        ("haf*", True),
        ("haf", False),
        ("hafen -straßer", False),
        ("hafen -flughafen", True),
        ("hafen -str*", False),
        ('"10:30 uhr"', True),
        ("10:30", True),
        ("10:31", False),
        ("hafen flughafen", False),
        ("OR NOT AND", False),
        ("zusammenfassung", True),
        ("wortlaut", True),
    ],
    ids=lambda each: str(each),
)
@pytest.mark.parametrize("taken_in", [True, False], ids=["in the index", "not yet in it"])
def test_what_a_search_means(store: Store, text: str, found: bool, taken_in: bool) -> None:
    keep(store, entry("a", title=HARBOUR, content="Der volle Wortlaut."))
    if taken_in:
        store.past.take_in(100)
    assert titles(store, text) == (["a"] if found else [])


@pytest.mark.parametrize("text", ["", "   ", "-hafen", '""', "!?"])
def test_a_search_that_looks_for_nothing_is_a_usage_error(text: str) -> None:
    with pytest.raises(UsageError, match="the search") as caught:
        searched_for(text)
    assert caught.value.hint


def test_a_search_is_read_as_it_is_written() -> None:
    assert searched_for('a* "b c" -d -"e f') == Search(
        (Clause(("a",), open_end=True), Clause(("b", "c"))), (Clause(("d",)), Clause(("e", "f")))
    )


def test_what_stands_without_spaces_is_found_by_its_signs(store: Store) -> None:
    keep(store, entry("tokio", title="東京都知事が会見"))
    store.past.take_in(10)
    assert titles(store, "東京") == ["tokio"]
    assert titles(store, "京東") == []


def test_newest_first_and_bounded_by_time_feed_watch_and_number(store: Store) -> None:
    several = [
        entry("old", title="Hafen eins", seen=NOON - timedelta(days=3)),
        entry("new", title="Hafen zwei", seen=NOON),
        entry("other", title="Hafen drei", seen=NOON + MINUTE, feed_id="bote"),
    ]
    keep(store, *several)
    store.ledger.commit(Judged(placements=(placed(entry("late", title="Hafen vier", seen=NOON + 2 * MINUTE)),)))
    assert titles(store, "hafen") == ["late", "other", "new", "old"]
    while store.past.take_in(3):
        pass
    assert titles(store, "hafen") == ["late", "other", "new", "old"]
    assert titles(store, "hafen", limit=2) == ["late", "other"]
    assert titles(store, "hafen", since=NOON) == ["late", "other", "new"]
    assert titles(store, "hafen", feed_ids=["bote"]) == ["other"]
    assert titles(store, "hafen", watch_id="oslo") == ["other", "new", "old"], "the late one was found by no watch"
    assert titles(store, "hafen", watch_id="nobody") == []


@pytest.mark.parametrize("taken_in", [True, False])
def test_a_revised_entry_is_found_by_its_new_words_only(store: Store, taken_in: bool) -> None:
    keep(store, entry("a", title="Der Hafen wird gebaut"))
    if taken_in:
        store.past.take_in(10)
    changed = replace(placed(entry("a", title="Die Brücke wird gebaut")), kind=Kind.UPDATE, revises=True)
    store.ledger.commit(judged(changed))
    assert titles(store, "hafen") == []
    assert titles(store, "bruecke gebaut") == ["a"]


@pytest.mark.parametrize("taken_in", [True, False])
def test_what_retention_dropped_is_not_found(store: Store, taken_in: bool) -> None:
    keep(store, entry("a", title="Hafen alt"), entry("b", title="Hafen neu", seen=NOON + timedelta(days=2)))
    if taken_in:
        store.past.take_in(10)
    assert store.stories.forget(NOON + timedelta(days=1)) == 1
    assert titles(store, "hafen") == ["b"]


def test_taking_in_ends_and_a_clock_set_back_hides_nothing_for_ever(store: Store) -> None:
    keep(store, *(entry(f"e{n}", title=f"Hafen {n}", seen=NOON + n * MINUTE) for n in range(7)))
    while store.past.take_in(3):
        pass
    keep(store, entry("backward", title="Hafen gestern", seen=NOON - timedelta(days=1)))
    store.past.look_again()
    assert "backward" in titles(store, "hafen")
    while store.past.take_in(3):
        pass
    assert len(titles(store, "hafen")) == 8


def test_what_is_saved_late_while_the_index_is_being_filled_is_taken_in_before_long(store: Store) -> None:
    """An entry may be saved some time after it was seen, behind the place that was reached."""
    keep(store, *(entry(f"e{n}", title=f"Hafen {n}", seen=NOON + n * MINUTE) for n in range(25)))
    store.past.take_in(10)
    keep(
        store,
        entry("late", title="Hafen spät", seen=NOON + 5 * MINUTE),
        entry("twin", title="Hafen", seen=NOON + 9 * MINUTE),
    )
    for _ in range(3):
        store.past.take_in(10)
    assert store.past.take_in(10) == 0
    assert len(titles(store, "hafen", limit=100)) == 27


@given(
    st.text(
        alphabet=st.one_of(st.characters(codec="utf-8"), st.sampled_from("aZ0_ -ßäÉ東京カタİﬁ\u00ad\u0307²٣ﷺ")),
        max_size=60,
    )
)
def test_terms_are_the_same_by_whatever_way_they_are_found(text: str) -> None:
    """Plain texts take a shorter way: among foreign letters each word is what it is alone."""
    apart = [term for word in text.split() for term in terms(word)]
    assert terms(text) == apart
    assert terms(f"{text} 東") == [*apart, "東"]
    assert terms(f"{text} é") == [*apart, "e"]


def test_after_a_failed_transaction_the_index_is_as_before(store: Store) -> None:
    keep(store, entry("a", title="Hafen"))
    store.past.take_in(10)
    changed = replace(placed(entry("a", title="Brücke")), kind=Kind.UPDATE, revises=True)
    with suppress(StoreError), store.ledger.transaction():
        store.ledger.commit(judged(changed))
        raise StoreError("the disk is full")
    assert (titles(store, "hafen"), titles(store, "bruecke")) == (["a"], [])


def test_the_index_stays_sound_and_is_emptied_word_by_word(tmp_path: Path) -> None:
    store = open_store("sqlite:///depesche.db", base=tmp_path, hold=True, command="test")
    keep(store, *(entry(f"e{n}", title=f"Hafen {n} Müller", seen=NOON) for n in range(40)))
    assert store.past.take_in(100) == 40
    revised = replace(placed(entry("e1", title="Brücke")), kind=Kind.UPDATE, revises=True)
    store.ledger.commit(judged(revised))
    store.stories.forget(NOON + MINUTE)
    store.close()
    with sqlite3.connect(tmp_path / "depesche.db") as raw:
        raw.execute("INSERT INTO searched (searched) VALUES ('integrity-check')")
        for word in ("hafen", "mueller", "bruecke"):
            assert raw.execute("SELECT count(*) FROM searched WHERE searched MATCH ?", (word,)).fetchone() == (0,)


def test_terms_are_those_that_the_index_was_filled_with() -> None:
    """When this fails, folding has changed: a migration must empty `searchable` and `searched` (see schema.py)."""
    said = "Ölpreis: EU-Kommission „prüft“ l’État; №5, Æther & ﷺ 3,5 % – naïve Straße"
    assert terms(said) == ("oelpreis eu kommission prueft l etat 5 aether صلى الله عليه وسلم 3 5 naive strasse".split())


@given(text=st.text(max_size=60), query=st.text(min_size=1, max_size=12))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_index_finds_what_reading_finds(text: str, query: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    if not terms(query):
        return
    store = open_store("sqlite:///a.db", base=tmp_path_factory.mktemp("any"), hold=False, command="test", rehearse=True)
    keep(store, entry("a", title=text + " " + query, content=query[::-1]))
    for open_end in (False, True):
        what = Search((Clause(tuple(terms(query)), open_end=open_end),))
        before = store.past.search(what)
        store.past.take_in(5)
        assert store.past.search(what) == before
    store.close()


def test_postgresql_agrees_about_odd_words(new_database: Callable[[], str], tmp_path: Path) -> None:
    odd = "l'État \\ 'zitat' a:b* ½ 3.000 x&y !nein (klammer) " + "z" * 5000 + " " + "wort " * 20_000
    store = open_store(new_database(), base=tmp_path, hold=True, command="test")
    keep(store, entry("a", title=odd))
    before = [titles(store, text) for text in ("zitat", '"a b"', "3.000", "nein klammer", "zzz*", "wort", "x -y")]
    store.past.take_in(5)
    after = [titles(store, text) for text in ("zitat", '"a b"', "3.000", "nein klammer", "zzz*", "wort", "x -y")]
    assert before == after == [["a"]] * 6 + [[]]
    store.close()
