"""What people say of stories is obeyed by a judge that runs, and by one that starts anew."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.model import Opinion, Placement
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from monitor.stories.people import apart, taken_back, together
from tests.fakes import MORNING
from tests.house import CALL, RECALL, House, made_entry

OTHER = "Ministerin Adler und Konsul Brandt vereinbaren Besuch im Hafen"
AGAIN = "Besuch im Hafen: Ministerin Adler und Konsul Brandt vereinbaren ihn"


def hear(house: House, title: str, name: str) -> Placement:
    house.clock.push(minutes=5)
    house.hear(made_entry(title, name, at=house.clock()))
    placed = house.store.stories.entry(f"abendblatt-{name}")
    assert placed is not None
    return placed


def one_story(house: House) -> tuple[Placement, Placement]:
    """Two tellings in one story, whatever the judge thinks of them."""
    first, second = hear(house, CALL, "call"), hear(house, OTHER, "visit")
    if second.story_id != first.story_id:
        members = (house.store.stories.of_story(first.story_id), house.store.stories.of_story(second.story_id))
        house.store.opinions.say(together(first, second, members, house.clock()))
    return first, second


def say_apart(house: House) -> Opinion:
    first, second = (house.store.stories.entry(f"abendblatt-{name}") for name in ("call", "visit"))
    assert first is not None and second is not None  # noqa: PT018 - one thing, for the type checker
    members = house.store.stories.of_story(first.story_id)
    return house.store.opinions.say(apart(second, first, members, lambda a, b: 0.0, house.clock()))


@pytest.mark.parametrize("restarted", [False, True], ids=["while it runs", "after a restart"])
def test_what_is_two_stories_stays_two_and_draws_its_own_tellings(restarted: bool) -> None:
    store = MemoryStore()
    house = House(store)
    one_story(house)
    said = say_apart(house)
    if restarted:
        fresh = House(store)
        fresh.clock = house.clock
        house = fresh
    assert hear(house, RECALL, "recall").story_id == said.from_story
    assert hear(house, AGAIN, "again").story_id == said.to_story


def test_what_was_taken_back_is_one_story_again() -> None:
    house = House(MemoryStore())
    one_story(house)
    said = say_apart(house)
    hear(house, RECALL, "recall")
    house.store.opinions.say(taken_back(said, house.clock()), withdraws=said.number)
    assert hear(house, AGAIN, "again").story_id == said.from_story


def test_what_was_joined_rings_nobody_again_for_either_half() -> None:
    store: Store = MemoryStore()
    house = House(store)
    first = hear(house, CALL, "call")
    other = hear(house, "Beratung über den neuen Vertrag für den Hafen beginnt", "contract")
    assert first.story_id != other.story_id
    assert len(store.ledger.alerts()) == 1
    members = (store.stories.of_story(other.story_id), store.stories.of_story(first.story_id))
    store.opinions.say(together(other, first, members, house.clock()))
    later = hear(
        house, "Beratung über den neuen Vertrag für den Hafen beginnt: Telefonat von Adler und Brandt", "later"
    )
    assert later.story_id == first.story_id
    assert len(store.ledger.alerts()) == 1, "the story was told"


def test_a_mere_copy_that_leaves_can_be_found_in_its_new_story() -> None:
    house = House(MemoryStore())
    first = hear(house, CALL, "call")
    copy = hear(house, CALL, "copy")
    assert copy.story_id == first.story_id
    members = house.store.stories.of_story(first.story_id)
    said = house.store.opinions.say(apart(first, copy, members, lambda a, b: 0.0, house.clock()))
    assert said.moved == ("abendblatt-call",)
    house.clock.push(minutes=5)
    third = hear(house, CALL, "third")
    assert third.story_id in (said.from_story, said.to_story)
    assert house.window.draft().story(said.from_story) is not None, "the copy stands for the story that its first left"


def test_opinions_on_what_the_window_has_forgotten_change_nothing() -> None:
    house = House(MemoryStore())
    one_story(house)
    house.window.forget(MORNING + timedelta(days=9))
    say_apart(house)
    assert hear(house, AGAIN, "again").story_id
