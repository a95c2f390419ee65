"""The demo's evening, in any order that polling may give it: a call is announced, told again, and called off."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import permutations

from monitor.cli.demo_scenes import SCENES
from monitor.model import Entry, Kind, Placement
from monitor.stories.place import place
from monitor.stories.window import Window

OPENED = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
ANNOUNCED = next(at for at, scene in enumerate(SCENES) if scene.title.endswith("angesetzt"))
CALLED_OFF = next(at for at, scene in enumerate(SCENES) if scene.title.endswith("abgesagt"))
ROUND_UP = next(at for at, scene in enumerate(SCENES) if "Das war der Tag" in scene.title)
STRIKE = next(at for at, scene in enumerate(SCENES) if "Warnstreik" in scene.title)


def told(order: tuple[int, ...]) -> dict[int, Placement]:
    """The placements of the scenes, heard one after another in this order."""
    window, placed = Window(), dict[int, Placement]()
    for at in order:
        scene = SCENES[at]
        when = OPENED + timedelta(seconds=scene.second)
        language = "en" if scene.paper == "wire" else "de"
        entry = Entry(
            f"scene-{at}", scene.paper, (), "", scene.title, scene.teaser, "", language, scene.paper, when, None, when
        )
        draft = window.draft()
        (placed[at],) = place((entry,), draft)
        window.absorb(draft.placements)
    return placed


def test_whatever_the_order_the_cancellation_is_a_certain_update_and_nothing_else_joins() -> None:
    orders = [order for order in permutations(range(len(SCENES))) if order.index(ANNOUNCED) < order.index(CALLED_OFF)]
    for order in orders[::7]:
        placed = told(order)
        off = placed[CALLED_OFF]
        assert (off.kind, off.certain, off.guard) == (Kind.UPDATE, True, "cancelled"), order
        assert off.story_id == placed[ANNOUNCED].story_id, order
        assert placed[ROUND_UP].story_id != off.story_id, order
        assert placed[STRIKE].kind is Kind.NEW, order
