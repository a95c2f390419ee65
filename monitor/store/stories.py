"""Entries and the stories they belong to, as they are read again: for the window, to be looked at, to be forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Protocol

from monitor.model import Placement, Telling


def nobody(_: str) -> bool:
    """None of them is known."""
    return False


class Stories(Protocol):
    """Entries and the stories they belong to: recent ones for the window, single ones to look at."""

    def recent(self, since: datetime) -> Iterator[Placement]:
        """All placements of entries with `Entry.at` ≥ since, oldest first, to fill the window."""
        ...

    def seen_since(self, since: datetime, known: Callable[[str], bool] = nobody) -> Iterator[Placement]:
        """What a window that was kept at that time may lack: entries first seen at it or later, oldest first, then
        older ones whose text was revised since. All that were revised since come with `revises`; of those that the
        window says it has (by their id), none but these come, and none but these are read."""
        ...

    def entry(self, entry_id: str) -> Placement | None: ...

    def find(self, text: str) -> tuple[Placement, ...]:
        """Entries whose id, id's beginning (≥ 4 characters), or address is `text`; newest first, at most 20."""
        ...

    def of_story(self, story_id: str) -> tuple[Placement, ...]:
        """All placements of a story, oldest first."""
        ...

    def tellings(self, story_ids: Sequence[str], since: datetime) -> dict[str, tuple[Telling, ...]]:
        """By story, its newest `MOST_TOLD` entries with `Entry.at` ≥ since, oldest first, without their texts; stories
        without one are absent."""
        ...

    def latest(self, since: datetime, *, watch_id: str = "", tellings: int = 1, limit: int = 20) -> tuple[str, ...]:
        """Stories (their ids) with an entry published since then, the newest first: of at least so many entries, and
        found by that watch."""
        ...

    def forget(self, before: datetime, told_before: datetime | None = None) -> int:
        """Retention: drop entries seen before that time (not those that an undelivered alert tells of); how many.

        Entries of stories that somebody was told of stay until `told_before`, if that is given.
        """
        ...
