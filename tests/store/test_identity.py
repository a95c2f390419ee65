"""Feeds lie about identity, and every engine sees through it: names used again, names changed, feeds that moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.model import Entry, Habits
from monitor.store.base import Store
from tests.store.making import NOON, entry, feed, judged, placed, state

DAY = timedelta(days=1)
TITLES = ("Fähre sinkt im Hafen", "Müller gewinnt Preis", "Brücke wird gesperrt", "Kater kehrt heim", "Schule zieht um")


def article(number: int, *keys: str, title: str = "", feed_id: str = "anzeiger") -> Entry:
    """An entry that has the hint of its words besides."""
    words = title or TITLES[number]
    made = entry(f"e{number}", *keys, f"words:{words}", feed_id=feed_id, title=words)
    return replace(made, summary="")


def listed(count: int = 5, prefix: str = "", feed_id: str = "anzeiger") -> list[Entry]:
    return [article(n, f"guid:{prefix}{n}", f"link:{prefix}{n}", feed_id=feed_id) for n in range(count)]


def remember(store: Store, entries: list[Entry]) -> None:
    store.ledger.commit(judged(*map(placed, entries)))


# ------------------------------------------------------------------ names used again


def test_a_guid_used_for_another_article_is_a_new_entry_under_another_id(store: Store) -> None:
    remember(store, [article(0, "guid:1", "link:a")])
    reused = replace(article(1, "guid:1", "link:b"), id="e0")
    (fresh,) = store.seen.recognise("anzeiger", [reused]).fresh
    assert (fresh.id != "e0", fresh.identities) == (True, ("link:b", f"words:{TITLES[1]}"))
    remember(store, [fresh])
    assert store.seen.recognise("anzeiger", [reused]).fresh == (), "and from then on it is known"
    assert store.seen.recognise("anzeiger", [reused]).revised == ()
    assert store.stories.entry("e0") is not None
    assert store.stories.entry(fresh.id) is not None


REVISIONS = [
    ("the same link", ("guid:1", "link:a"), "Ganz andere Worte stehen hier"),
    ("another link, but mostly the same words", ("guid:1", "link:b"), "Fähre sinkt doch nicht im Hafen"),
    ("no link to tell by", ("guid:1",), "Ganz andere Worte stehen hier"),
]


@pytest.mark.parametrize(("keys", "title"), [case[1:] for case in REVISIONS], ids=[case[0] for case in REVISIONS])
def test_a_guid_with_other_words_is_a_revision_where_nothing_says_otherwise(
    store: Store, keys: tuple[str, ...], title: str
) -> None:
    remember(store, [article(0, "guid:1", "link:a")])
    found = store.seen.recognise("anzeiger", [article(0, *keys, title=title)])
    assert [one.id for one, _ in found.revised] == ["e0"]


@pytest.mark.parametrize(
    "summary",
    ["Eine Zeile.\nNoch eine.", "Eine Zeile. Noch  eine."],
    ids=["a paragraph more", "a blank more"],
)
def test_other_gaps_between_the_same_words_are_no_revision(store: Store, summary: str) -> None:
    one = replace(article(0, "guid:1"), summary="Eine Zeile. Noch eine.")
    remember(store, [one])
    assert store.seen.recognise("anzeiger", [replace(one, summary=summary)]).revised == ()


# ------------------------------------------------------------------ names changed


def test_a_site_that_renames_its_articles_has_no_news(store: Store) -> None:
    remember(store, listed())
    found = store.seen.recognise("anzeiger", listed(prefix="new-"))
    assert (found.fresh, found.revised, len(found.known)) == ((), (), 5)
    store.seen.rename("anzeiger", found.renamed, NOON)
    edited = replace(article(0, "guid:new-0", "link:new-0"), title="Fähre sinkt doch nicht im Hafen")
    again = store.seen.recognise("anzeiger", [edited])
    assert [one.id for one, _ in again.revised] == ["e0"], "the new names lead to the old entry"


def test_what_is_really_new_among_the_renamed_is_told(store: Store) -> None:
    remember(store, listed(4))
    found = store.seen.recognise("anzeiger", listed(5, prefix="new-"))
    assert [one.title for one in found.fresh] == [TITLES[4]]


def test_the_same_words_under_new_names_are_news_where_most_of_the_feed_is_as_before(store: Store) -> None:
    remember(store, listed(4))
    again = [*listed(3), article(3, "guid:x", "link:x")]
    assert [one.identities[0] for one in store.seen.recognise("anzeiger", again).fresh] == ["guid:x"]


def test_the_words_of_few_are_no_proof(store: Store) -> None:
    remember(store, listed(2))
    assert len(store.seen.recognise("anzeiger", listed(2, prefix="new-")).fresh) == 2


def test_a_name_more_is_learned_at_once(store: Store) -> None:
    remember(store, [article(0, "guid:1", "link:a")])
    found = store.seen.recognise("anzeiger", [article(0, "guid:1", "link:b")])
    assert [(one.id, keys) for one, keys in found.renamed] == [("e0", ("link:b",))]
    store.seen.rename("anzeiger", found.renamed, NOON + DAY)
    assert len(store.seen.recognise("anzeiger", [article(0, "guid:9", "link:b")]).known) == 1


def test_a_renaming_never_takes_a_name_from_another_entry(store: Store) -> None:
    remember(store, listed(2))
    store.seen.rename("anzeiger", [(article(0), ("guid:1",))], NOON)
    edited = replace(article(1, "guid:1", "link:1"), title="Müller gewinnt auch einen Preis")
    assert [one.id for one, _ in store.seen.recognise("anzeiger", [edited]).revised] == ["e1"]


# ------------------------------------------------------------------ feeds that moved


def test_a_feed_under_a_new_address_goes_on_where_the_old_one_was(store: Store) -> None:
    store.feeds.sync([feed("anzeiger")], NOON)
    remember(store, listed())
    taught = Habits(rhythm=1800.0, new_at=NOON, suffix=" | Anzeiger", troubles=(("silent", NOON),))
    store.feeds.save(state("anzeiger", looked_at=NOON, habits=taught))
    store.feeds.sync([feed("umgezogen")], NOON)
    entries = listed(feed_id="umgezogen")
    assert store.seen.take_over("umgezogen", entries) == taught
    assert store.seen.take_over("umgezogen", entries) is None, "once is enough"
    assert store.seen.recognise("umgezogen", entries).known == tuple(entries)
    assert store.seen.recognise("anzeiger", listed()).fresh, "the old one knows nothing any more"
    kept = store.stories.entry("e0")
    assert kept is not None
    assert kept.entry.feed_id == "umgezogen"


@pytest.mark.parametrize(
    ("still_there", "known", "texts_only"),
    [(True, 5, False), (False, 2, False), (False, 5, True)],
    ids=["the old feed is still configured", "it knows only some of it", "only texts agree"],
)
def test_nothing_is_taken_over_from_another_feed(store: Store, still_there: bool, known: int, texts_only: bool) -> None:
    store.feeds.sync([feed("anzeiger")], NOON)
    remember(store, listed(known))
    store.feeds.sync([feed("anzeiger"), feed("neu")] if still_there else [feed("neu")], NOON)
    entries = listed(prefix="other-" if texts_only else "", feed_id="neu")
    assert not store.seen.take_over("neu", entries)
    assert store.seen.recognise("neu", entries).fresh == tuple(entries)


def test_a_first_look_at_nothing_takes_over_nothing(store: Store) -> None:
    store.feeds.sync([feed("anzeiger")], NOON)
    store.feeds.sync([feed("neu")], NOON)
    assert not store.seen.take_over("neu", [])
