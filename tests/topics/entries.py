"""Entries and placements for the tests of this room."""

from __future__ import annotations

from datetime import UTC, datetime

from monitor.model import Entry, Example, Kind, Placement, Watch
from monitor.topics.example import profile

SEEN = datetime(2026, 3, 1, 8, tzinfo=UTC)


def entry(title: str = "", summary: str = "", content: str = "", *, language: str = "de", **other: object) -> Entry:
    """An entry of which only what a test speaks of is told."""
    told: dict[str, object] = {
        "id": "e1", "feed_id": "f1", "identities": ("guid:1",), "url": "https://news.example/1", "publisher": "Morgenpost",
        "published": None, "updated": None, "seen_at": SEEN,
    } | other  # fmt: skip
    return Entry(title=title, summary=summary, content=content, language=language, **told)  # type: ignore[arg-type]


def placed(one: Entry) -> Placement:
    """The entry as a story of its own."""
    return Placement(one, "s1", Kind.NEW)


def watch(query: str, id: str = "w1", **other: object) -> Watch:
    """A watch with this query."""
    return Watch(id, id, query, **other)  # type: ignore[arg-type]


WORN = {"sagte", "neuen", "gilt", "war", "dabei", "alle", "mehr"}


def share(form: str, code: str) -> float:
    """How often a folded word is written, as a small world has it: some are worn, all others are rare."""
    del code
    return 1e-2 if form in WORN else 4e-6


def example(title: str, text: str = "", code: str = "de") -> Example:
    """An article that a watch wants more of."""
    return Example(title, title, profile(title, text, code, share))
