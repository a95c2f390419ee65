"""A new watch hears of the past once, in one message."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from monitor.app.adopt import adopt
from monitor.app.plan import plan
from monitor.model import Occasion, Watch
from monitor.pipeline.look_back import look_back
from monitor.pipeline.summary import release
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from monitor.topics.index import Index
from tests.cli.making import written
from tests.fakes import MORNING
from tests.house import CALL, RAIN, RECALL, House, made_entry, made_watch

DAY = timedelta(days=1)
OTHER = "Hafenvertrag: Telefonat zwischen Adler und Brandt dauerte drei Stunden länger als geplant"


async def remembered(store: Store) -> House:
    """A store that has seen four entries and knows no watch yet."""
    house = House(store, watches=())
    for number, title in enumerate([CALL, RECALL, RAIN, OTHER]):
        house.hear(made_entry(title, f"n{number}", at=MORNING - DAY * (2 - number / 2)))
    return house


def curious(length: timedelta = 3 * DAY, query: str = "Telefonat Adler Brandt") -> Watch:
    return made_watch("anruf", query, look_back=length)


def look(store: Store, *watches: Watch) -> int:
    return look_back(store, Index(watches, {}), watches, {}, MORNING)


async def test_the_past_is_told_in_one_message_each_story_once() -> None:
    store = MemoryStore()
    house = await remembered(store)
    house.watches = {"anruf": curious()}
    stories = {
        placed.story_id for placed in store.stories.recent(MORNING - 9 * DAY) if "Telefonat" in placed.entry.title
    }
    assert look(store, curious()) == len(stories)
    (alert,) = house.release(at_once=True)
    assert alert.occasion is Occasion.SUMMARY
    assert len(alert.entry_ids) == len(stories)
    assert house.release(at_once=True) == ()


async def test_only_so_long_ago() -> None:
    store = MemoryStore()
    await remembered(store)
    assert look(store, curious(timedelta(hours=1))) == 0
    assert look(store, curious(timedelta(0))) == 0
    assert look(store, curious(query="Regen")) == 1


async def test_what_was_summed_up_rings_no_more() -> None:
    store = MemoryStore()
    house = await remembered(store)
    watch = curious()
    look(store, watch)
    house.judge.change_rules(House(store, watches=[watch]).rules)
    heard = house.hear(made_entry(CALL, "again", feed="abendblatt", at=MORNING))
    assert heard.matches
    assert heard.alerts == ()


CONFIG = """\
feeds: ["https://abendblatt.example/feed"]
watches:
  - {name: Regen, query: Regen, look_back: 3d}
channels: {schirm: {console: true}}
"""


async def test_a_watch_is_new_once_and_a_renamed_one_is_not_new(tmp_path: Path) -> None:
    store = MemoryStore()
    await remembered(store)

    def begin(text: str) -> int:
        """How many stories wait to be summed up after a start with this config; then they are let go."""
        watches = adopt(store, plan(Path(written(tmp_path, text))), MORNING, lambda: 0.5)
        waiting = store.ledger.held("first-look")
        release(store, watches, {"schirm": 1}, MORNING, at_once=True)
        return len(waiting)

    assert begin(CONFIG) == 1
    assert begin(CONFIG) == 0, "it has heard of it"
    assert begin(CONFIG.replace("name: Regen", "name: Wetter")) == 0, "renamed"
    assert begin(CONFIG.replace("query: Regen", "query: Telefonat")) == 0, "a changed query tells nothing again"
    assert (
        begin(CONFIG.replace("{name: Regen,", "{name: Anruf, id: anruf,").replace("query: Regen", "query: Wochenende"))
        == 1
    )
