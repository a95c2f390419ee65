"""Small records for the tests of this room, made up here."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from monitor.model import Entry, Kind, Match, Placement, Told, Watch

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
BRIDGES = Watch("bridges", "Brücken", "brücke", ("phone", "post"))
TARGETS = {"phone": 1, "post": 2}


def entry(
    name: str = "e1", *, at: datetime | None = NOW, title: str = "Alte Brücke wird gesperrt", **more: str
) -> Entry:
    return Entry(
        id=name,
        feed_id="feed",
        identities=(f"guid:{name}",),
        url=more.get("url", f"https://example.org/{name}"),
        title=title,
        summary=more.get("summary", "Ab Montag führt kein Weg über den Fluss."),
        content="",
        language="de",
        publisher=more.get("publisher", "Flussbote"),
        published=at,
        updated=None,
        seen_at=NOW,
    )


def match(
    name: str = "e1",
    *,
    story: str = "s1",
    watch: str = "bridges",
    kind: Kind = Kind.NEW,
    certain: bool = True,
    guard: str = "",
    score: float = 1.0,
    at: datetime = NOW,
) -> Match:
    placement = Placement(entry(name, at=at), story, kind, certain, guard)
    return Match(watch, placement, score, ("all words: Brücke",))


def told(*updates_ago: timedelta, story: str = "s1", watch: str = "bridges") -> Told:
    return Told(watch, story, NOW - timedelta(hours=5), tuple(NOW - ago for ago in updates_ago))
