"""A full window stays as large as it is allowed to be: also in memory, for years."""

from __future__ import annotations

import gc
from datetime import UTC, datetime, timedelta

from monitor.model import Entry
from monitor.stories.member import Member
from monitor.stories.place import place
from monitor.stories.window import Window

BEGUN = datetime(2026, 1, 1, tzinfo=UTC)
MOST = 400


def told(number: int) -> Entry:
    """Its own words, and two that every other entry has, too."""
    at = BEGUN + timedelta(seconds=number)
    title = f"Hafen Kran {number:x}a {number:x}b {number * 7:x}c"
    return Entry(f"e{number}", "f", (), f"https://a.example/{number}", title, "", "", "de", "a", at, None, at)


def fill(window: Window, first: int, count: int) -> None:
    for start in range(first, first + count, 40):
        draft = window.draft()
        window.absorb(place([told(number) for number in range(start, start + 40)], draft))


def test_a_full_window_holds_no_more_than_it_may_and_little_less() -> None:
    window = Window(timedelta(days=3), most=MOST)
    fill(window, 0, 3 * MOST)
    assert MOST * 0.9 <= len(window) <= MOST


def test_what_was_dropped_for_room_is_let_go_of_though_nothing_has_left_by_its_age() -> None:
    window = Window(timedelta(days=3), most=MOST)
    fill(window, 0, 12 * MOST)
    gc.collect()
    alive = [member for member in gc.get_objects() if type(member) is Member]
    assert len(alive) < 5 * MOST, "words lead to entries that are long gone"
    assert window.draft().known("e0") is None
    assert window.draft().known(f"e{12 * MOST - 1}") is not None
