"""When an article is read, what was unsure is asked again: nothing real is swallowed, and nothing rings twice."""

from __future__ import annotations

from datetime import timedelta

from monitor.model import ArticleWanted, Decision, Judged, Kind, Opinion, Placement, RawEntry, RawFeed
from monitor.store.memory import MemoryStore
from tests.house import House, made_entry, made_feed, made_watch

HARBOUR = "Großbrand im Osthafen: zwei Lagerhallen zerstört"
HARBOUR_TEXT = (
    "In der Nacht hat ein Großbrand im Osthafen zwei Lagerhallen zerstört. Die Feuerwehr löschte mit zwölf Fahrzeugen; "
    "verletzt wurde niemand. Der Schaden an den Lagerhallen geht in die Millionen, die Ursache des Brandes ist unbekannt."
)
STRANGER = "Osthafen: Millionen für Hallen"
STRANGER_TEXT = (
    "Der Stadtrat hat am Dienstag sechs Millionen für den Umbau der Hallen am Markt zu einem Theater bewilligt. Im Sommer zieht dort die Oper ein, "
    "deren Haus am Domplatz saniert wird. Der Intendant lobte die Akustik und kündigte ein Festival für Kammermusik an."
)
FEEDS = (made_feed("abendblatt"), made_feed("bote"))
OTHER_WORDS = "Lagerhallen am Osthafen in Flammen"


def heard(house: House, title: str, name: str, text: str = "", feed: str = "bote") -> Placement:
    house.clock.push(minutes=5)
    house.hear(made_entry(title, name, text=text, feed=feed, at=house.clock()))
    placed = house.store.stories.entry(f"{feed}-{name}")
    assert placed is not None
    return placed


def read(house: House, name: str, text: str) -> int:
    """Its article comes; how many alerts that makes."""
    placed = house.store.stories.entry(f"abendblatt-{name}")
    assert placed is not None
    wanted = ArticleWanted(placed.entry.id, "abendblatt", placed.entry.url)
    page = RawFeed(entries=(RawEntry(title=placed.entry.title, content=text),))
    house.clock.push(minutes=1)
    return len(house.judge.hear_article(house.feeds["abendblatt"], wanted, page, house.clock()).alerts)


def swallowed(store: MemoryStore) -> House:
    """A house whose judge has put a stranger into the story of the fire, and was not sure of it."""
    house = House(store, feeds=FEEDS, watches=[made_watch("hafen", "Osthafen")])
    fire = heard(house, HARBOUR, "fire", HARBOUR_TEXT)
    entry = made_entry(STRANGER, "stranger", at=house.clock() + timedelta(minutes=5))
    unsure = Placement(entry, fire.story_id, Kind.DUPLICATE, certain=False)
    store.ledger.commit(Judged(placements=(unsure,), decision=Decision()))
    house.window.absorb([unsure])
    return house


def test_what_turns_out_to_be_another_story_leaves_it_and_is_told() -> None:
    store = MemoryStore()
    house = swallowed(store)
    assert len(store.ledger.alerts()) == 1, "the fire was told, the stranger was not"
    assert read(house, "stranger", STRANGER_TEXT) == 1
    placed = store.stories.entry("abendblatt-stranger")
    assert placed is not None
    assert [each.entry.id for each in store.stories.of_story(placed.story_id)] == ["abendblatt-stranger"]
    (said,) = store.opinions.standing()
    assert (said.same, said.author) == (False, "full text")


def test_what_turns_out_to_be_the_same_joins_the_story_and_rings_nobody() -> None:
    store = MemoryStore()
    house = House(store, feeds=FEEDS, watches=[made_watch("hallen", "Großbrand OR zwölf")])
    fire = heard(house, HARBOUR, "fire", HARBOUR_TEXT)
    later = heard(house, OTHER_WORDS, "later", feed="abendblatt")
    assert later.story_id != fire.story_id
    told = len(store.ledger.alerts())
    assert read(house, "later", HARBOUR_TEXT) == 0
    placed = store.stories.entry("abendblatt-later")
    assert placed is not None
    assert placed.story_id == fire.story_id
    assert len(store.ledger.alerts()) == told


def test_what_still_belongs_stays() -> None:
    store = MemoryStore()
    house = swallowed(store)
    assert read(house, "stranger", HARBOUR_TEXT) == 0
    assert store.opinions.standing() == ()


def test_what_was_certain_is_not_asked_again() -> None:
    store = MemoryStore()
    house = House(store, feeds=FEEDS)
    fire = heard(house, HARBOUR, "fire", HARBOUR_TEXT)
    copy = heard(house, HARBOUR, "copy", HARBOUR_TEXT, feed="abendblatt")
    assert copy.story_id == fire.story_id
    read(house, "copy", STRANGER_TEXT)
    assert store.opinions.standing() == ()


def test_a_persons_word_stands_against_any_text() -> None:
    store = MemoryStore()
    house = swallowed(store)
    fire = store.stories.entry("bote-fire")
    assert fire is not None
    said = Opinion("abendblatt-stranger", "bote-fire", True, house.clock(), (), "s-x", fire.story_id, author="ada")
    store.opinions.say(said)
    assert read(house, "stranger", STRANGER_TEXT) == 0
    assert len(store.opinions.standing()) == 1
