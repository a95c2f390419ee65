"""The user's word on how alike two tellings must be, and how long a story stays open."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.model import Sameness
from monitor.stories.place import place
from monitor.stories.window import Window
from tests.fakes import MORNING
from tests.house import made_entry

FIRST = "Werft in Wismar meldet Insolvenz an, 400 Beschäftigte bangen um ihre Stellen"


def stories(second: str, sameness: Sameness, *, hours: int = 1) -> int:
    window = Window(timedelta(days=14))
    entries = [made_entry(FIRST, "a"), made_entry(second, "b", feed="bote", at=MORNING + timedelta(hours=hours))]
    placed = [place([entry], window.draft(sameness)) for entry in entries[:1]]
    window.absorb(placed[0])
    return len({placed[0][0].story_id, place(entries[1:], window.draft(sameness))[0].story_id})


def test_the_stricter_the_less_is_joined() -> None:
    titles = [
        FIRST,
        "Werft in Wismar meldet Insolvenz an",
        "Werft meldet Insolvenz an",
        "Insolvenz der Werft",
        "Wismar bangt um seine Werft",
        "Wismar: Werft bekommt Kredit",
        "Regen am Wochenende",
    ]
    apart = [sum(stories(t, Sameness(sensitivity=how)) == 2 for t in titles) for how in ("loose", "normal", "strict")]
    assert apart == sorted(apart)
    assert apart[0] < apart[2]
    assert apart[2] < len(titles), "the very same words are one story however strict"


@pytest.mark.parametrize(("hours", "count"), [(5, 1), (7, 2)])
def test_a_story_is_open_as_long_as_the_feed_wants(hours: int, count: int) -> None:
    assert stories(FIRST, Sameness(timedelta(hours=6)), hours=hours) == count


def test_a_feed_can_not_see_further_than_the_window() -> None:
    window = Window(timedelta(hours=6))
    assert window.draft(Sameness(timedelta(days=9))).span == timedelta(hours=6)
