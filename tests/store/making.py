"""Records for the store's tests, made short."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.model import (
    Alert,
    Decision,
    Delivery,
    Entry,
    Feed,
    FeedState,
    Held,
    Hit,
    Judged,
    Kind,
    Match,
    Occasion,
    Placement,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def feed(name: str, *, lane: str = "", url: str = "") -> Feed:
    return Feed(
        id=name,
        url=url or f"https://{name}.example/feed",
        name=name,
        lane=lane or f"{name}.example",
        every=(5 * MINUTE, 60 * MINUTE),
    )


def state(name: str, **changes: object) -> FeedState:
    return FeedState(**{"feed_id": name, "url": f"https://{name}.example/feed", **changes})  # type: ignore[arg-type]


def entry(
    name: str,
    *keys: str,
    feed_id: str = "anzeiger",
    title: str = "Der Kanzler reist nach Oslo",
    seen: datetime = NOON,
    published: datetime | None = None,
    content: str = "",
) -> Entry:
    return Entry(
        id=name,
        feed_id=feed_id,
        identities=keys or (f"guid:{name}",),
        url=f"https://anzeiger.example/{name}",
        title=title,
        summary="Eine kurze Zusammenfassung – mit „Umlauten“ äöü.",
        content=content,
        language="de",
        publisher="Anzeiger",
        published=published,
        updated=None,
        seen_at=seen,
        authors=("A. Autorin",),
        tags=("politik", "reise"),
    )


def placed(one: Entry, story: str = "", **changes: object) -> Placement:
    fields = {"entry": one, "story_id": story or f"story-{one.id}", "kind": Kind.NEW, "because": ("nothing like it",)}
    return Placement(**{**fields, **changes})  # type: ignore[arg-type]


def matched(placement: Placement, watch: str = "oslo") -> Match:
    hit = Hit(part="Oslo", field="title", start=23, end=27, text="Oslo")
    return Match(watch_id=watch, placement=placement, score=0.75, because=("all words",), hits=(hit,))


def own(placement: Placement, watch: str = "oslo", asked: str = "sign", score: float = 0.75) -> Match:
    """A match by the entry's own words, which its story may hand on."""
    return replace(matched(placement, watch), asked=asked, score=score)


def alert(
    *entries: str,
    watch: str = "oslo",
    story: str = "s1",
    step: int = 0,
    occasion: Occasion = Occasion.FIRST,
    at: datetime = NOON,
) -> Alert:
    return Alert(watch, story, occasion, step, at, entries, ("all words in the title",))


def held(one: str, *, watch: str = "oslo", story: str = "s1", group: str = "first-look", at: datetime = NOON) -> Held:
    return Held(watch, story, one, group, at, ("seen at the first look",))


def judged(*placements: Placement, alerts: tuple[Alert, ...] = (), channels: tuple[str, ...] = ("post",)) -> Judged:
    """A slice in which every placement matches the watch `oslo`, and every alert goes to every channel."""
    deliveries = tuple(Delivery(each.key, channel) for each in alerts for channel in channels)
    return Judged(
        placements=placements,
        matches=tuple(matched(each) for each in placements),
        decision=Decision(alerts=alerts, deliveries=deliveries),
    )
