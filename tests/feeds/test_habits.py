"""A feed teaches what its names are worth; one odd day teaches nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.feeds.clean import clean
from monitor.feeds.habits import inherited, learn, learn_names
from monitor.model import Habits, RawEntry, RawFeed
from tests.feeds.making import NOW, a_feed

FEED = a_feed()
DAY = timedelta(days=1)


def listing(*entries: RawEntry) -> RawFeed:
    return RawFeed(title="Blatt", link="https://blatt.example/", entries=entries)


def item(number: int, link: str = "", guid: str = "", tail: str = "") -> RawEntry:
    return RawEntry(
        guid=guid or f"g{number}",
        link=link or f"https://blatt.example/{number}",
        title=f"Meldung {number} vom Hafen{tail}",
    )


SHARED = [
    ("each has its own", listing(*map(item, range(5))), ()),
    ("all have one link", listing(*(item(n, link="https://blatt.example/live") for n in range(5))), ("link",)),
    ("all have one guid", listing(*(item(n, guid="x") for n in range(5))), ("guid",)),
    ("two of many", listing(item(1, guid="x"), item(2, guid="x"), *map(item, range(3, 9))), ()),
    ("one item listed three times", listing(item(1), item(1), item(1)), ()),
    ("none has a link", listing(*(RawEntry(guid=f"g{n}", title=f"T {n}") for n in range(5))), ()),
]


@pytest.mark.parametrize(("raw", "wanted"), [case[1:] for case in SHARED], ids=[case[0] for case in SHARED])
def test_a_name_that_most_share_is_none(raw: RawFeed, wanted: tuple[str, ...]) -> None:
    assert learn(Habits(), raw, FEED).distrusted == wanted


def test_what_was_learned_of_links_holds_on_a_day_with_one_item() -> None:
    """Else the second item under the one link would pass for the first."""
    live = "https://blatt.example/live"
    habits = learn(Habits(), listing(*(item(n, link=live, guid=f"g{n}") for n in range(4))), FEED)
    (entry,) = clean(listing(item(9, link=live)), FEED, NOW, learn(habits, listing(item(9, link=live)), FEED))
    assert not any(key.startswith("link:") for key in entry.identities)


def test_the_tail_of_titles_is_learned_and_heeded() -> None:
    habits = learn(Habits(), listing(*(item(n, tail=" | Blatt") for n in range(4))), FEED)
    (entry,) = clean(listing(item(1, tail=" | Blatt")), FEED, NOW, habits)
    assert (habits.suffix, entry.title) == (" | Blatt", "Meldung 1 vom Hafen")


def test_nothing_new_to_learn_is_the_same_habits() -> None:
    habits = Habits(suffix=" | Blatt", listed=7)
    assert learn(habits, listing(*map(item, range(3))), FEED) is habits


GUIDS = [(f"guid:{n}",) for n in range(4)]
BOTH = [(f"guid:{n}", f"link:{n}") for n in range(4)]
RENAMED = [
    ("new names once are a new system", [(0, GUIDS)], ()),
    ("twice within a week, and the kind is worth nothing", [(0, GUIDS), (2, GUIDS)], ("guid",)),
    ("both kinds", [(0, BOTH), (2, BOTH)], ("guid", "link")),
    ("twice in a year are two new systems", [(0, GUIDS), (200, GUIDS)], ()),
    ("two of four, but fewer than three", [(0, GUIDS[:2]), (1, GUIDS[:2])], ()),
    ("none", [(0, []), (1, [])], ()),
]


@pytest.mark.parametrize(("polls", "wanted"), [case[1:] for case in RENAMED], ids=[case[0] for case in RENAMED])
def test_names_that_change_all_the_time_are_distrusted(
    polls: list[tuple[int, list[tuple[str, ...]]]], wanted: tuple[str, ...]
) -> None:
    habits = Habits()
    for day, names in polls:
        habits = learn_names(habits, 4, names, NOW + day * DAY)
    assert habits.distrusted == wanted


def test_a_distrusted_name_names_nothing_unless_the_text_is_all_that_is_left() -> None:
    (entry,) = clean(listing(item(1)), FEED, NOW, Habits(distrusted=("guid",)))
    assert entry.identities[0] == "link:blatt.example/1"
    (entry,) = clean(listing(item(1)), FEED, NOW, Habits(distrusted=("guid", "link")))
    assert entry.identities[0].startswith("text:")


def test_a_feed_with_another_address_keeps_its_ways_and_not_its_troubles() -> None:
    old = Habits(
        rhythm=1800.0,
        new_at=NOW,
        listed=30,
        suffix=" | Blatt",
        kickers=("Plus",),
        distrusted=("guid",),
        whole_at=NOW,
        moved_to="https://alt.example/feed",
        moved_since=NOW,
        moved_seen=3,
        gap=True,
        troubles=(("gap", NOW), ("silent", NOW)),
        wait=3600.0,
        skip_hours=(3,),
        skip_days=(6,),
    )
    kept = Habits(rhythm=1800.0, new_at=NOW, listed=30, suffix=" | Blatt", kickers=("Plus",), distrusted=("guid",))
    assert inherited(old) == kept
