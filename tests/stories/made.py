"""Entries made for the tests of this room, and a stream of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from monitor.model import Entry, Placement
from monitor.stories.place import place
from monitor.stories.window import Window

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)


def entry(
    title: str,
    summary: str = "",
    *,
    ident: str = "",
    hours: float = 0.0,
    language: str = "de",
    publisher: str = "",
    url: str = "",
    content: str = "",
) -> Entry:
    at = NOON + timedelta(hours=hours)
    return Entry(
        ident or f"{title}@{hours}/{publisher}",
        "f",
        (),
        url,
        title,
        summary,
        content,
        language,
        publisher,
        at,
        None,
        at,
    )


def stream(entries: list[Entry], size: int = 1, window: Window | None = None) -> list[Placement]:
    """What becomes of entries that come in slices of that size, as the daemon takes them."""
    window = window if window is not None else Window()
    found: list[Placement] = []
    for start in range(0, len(entries), size):
        draft = window.draft()
        found += place(entries[start : start + size], draft)
        window.absorb(draft.placements)
    return found
