"""What is too long for its place says so, and shows what matters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.shorten import shortened


@pytest.mark.parametrize(
    ("text", "room", "seen", "shown"),
    [
        ("Sturm an der Küste", 18, 0, "Sturm an der Küste"),
        ("Sturm an der Küste", 17, 0, "Sturm an der Küs…"),
        ("Sturm an der Küste", 10, 0, "Sturm an…"),
        ("Sturm\n an  der\tKüste", 40, 0, "Sturm an der Küste"),
        ("Ein langer Anfang, dann der [Sturm] und mehr", 20, 35, "…er [Sturm] und mehr"),
        ("", 5, 0, ""),
    ],
)
def test_one_line_and_no_longer(text: str, room: int, seen: int, shown: str) -> None:
    assert shortened(text, room, seen) == shown


@given(st.text(max_size=80), st.integers(min_value=2, max_value=60), st.integers(min_value=0, max_value=80))
def test_it_fits_and_shortening_twice_changes_nothing(text: str, room: int, seen: int) -> None:
    once = shortened(text, room, min(seen, len(" ".join(text.split()))))
    assert len(once) <= room
    assert "\n" not in once
    assert shortened(once, room) == once
