"""Records to rows and back: times to microseconds, lists to JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, TypeAlias

from sqlalchemy import Row

from monitor.model import Alert, Entry, Held, Hit, Kind, Match, Occasion, Placement
from monitor.store.recognising import wording

Value: TypeAlias = str | int | float | None
AnyRow: TypeAlias = Row[Any]
"""A row as the driver gave it: the functions below are the parser that turns it into records."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
_DECODE = json.JSONDecoder().decode
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Kept, since `json.dumps` makes a new encoder at each call; an entry has four lists."""


def micros(at: datetime) -> int:
    """Microseconds since 1970 in UTC, exact."""
    since = at - EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def maybe_micros(at: datetime | None) -> int | None:
    return None if at is None else micros(at)


def moment(value: int) -> datetime:
    return EPOCH + value * MICROSECOND


def maybe_moment(value: int | None) -> datetime | None:
    return None if value is None else moment(value)


def listed(words: Sequence[str]) -> str:
    """The words as JSON; without an encoder where none of them holds what JSON would write otherwise."""
    if not words:
        return "[]"
    plain = '","'.join(words)
    if "\\" not in plain and plain.isprintable() and plain.count('"') == 2 * (len(words) - 1):
        return f'["{plain}"]'
    return _ENCODE(list(words))


def words(text: str) -> tuple[str, ...]:
    return () if text == "[]" else tuple(_DECODE(text))


def text_hash(entry: Entry) -> str:
    """What tells a revision: of title, summary and content, each closed off against the next."""
    return sha256(wording(entry).encode()).hexdigest()[:32]


def text_columns(entry: Entry) -> dict[str, Value]:
    """What a revision replaces: the words, not when and under which id the entry was first seen."""
    return {
        "url": entry.url,
        "title": entry.title,
        "summary": entry.summary,
        "content": entry.content,
        "text_hash": text_hash(entry),
        "language": entry.language,
        "publisher": entry.publisher,
        "updated": maybe_micros(entry.updated),
        "authors": listed(entry.authors),
        "tags": listed(entry.tags),
    }


def entry_columns(placement: Placement) -> dict[str, Value]:
    entry = placement.entry
    return {
        **text_columns(entry),
        "id": entry.id,
        "feed_id": entry.feed_id,
        "story_id": placement.story_id,
        "published": maybe_micros(entry.published),
        "seen_at": micros(entry.seen_at),
        "at": micros(entry.at),
        "identities": listed(entry.identities),
        "kind": placement.kind.value,
        "certain": int(placement.certain),
        "guard": placement.guard,
        "score": placement.score,
        "because": listed(placement.because),
    }


def entry_of(row: AnyRow) -> Entry:
    return Entry(
        id=row.id,
        feed_id=row.feed_id,
        identities=words(row.identities),
        url=row.url,
        title=row.title,
        summary=row.summary,
        content=row.content,
        language=row.language,
        publisher=row.publisher,
        published=maybe_moment(row.published),
        updated=maybe_moment(row.updated),
        seen_at=moment(row.seen_at),
        authors=words(row.authors),
        tags=words(row.tags),
    )


def placement_of(row: AnyRow) -> Placement:
    return Placement(
        entry=entry_of(row),
        story_id=row.story_id,
        kind=Kind(row.kind),
        certain=bool(row.certain),
        guard=row.guard,
        score=row.score,
        because=words(row.because),
    )


def hits_json(hits: Sequence[Hit]) -> str:
    return json.dumps([asdict(hit) for hit in hits], ensure_ascii=False, separators=(",", ":"))


def hits_of(text: str) -> tuple[Hit, ...]:
    return tuple(Hit(**each) for each in json.loads(text))


def match_columns(match: Match, passed: str = "") -> dict[str, Value]:
    return {
        "passed": passed,
        "entry_id": match.placement.entry.id,
        "watch_id": match.watch_id,
        "score": match.score,
        "because": listed(match.because),
        "hits": hits_json(match.hits),
        "asked": match.asked,
        "inherited": match.inherited,
    }


def alert_columns(alert: Alert, guards: Sequence[str]) -> dict[str, Value]:
    return {
        "key": alert.key,
        "watch_id": alert.watch_id,
        "story_id": alert.story_id,
        "occasion": alert.occasion.value,
        "step": alert.step,
        "created_at": micros(alert.created_at),
        "entry_ids": listed(alert.entry_ids),
        "because": listed(alert.because),
        "title": alert.title,
        "text": alert.text,
        "guards": listed(guards),
        "priority": alert.priority,
        "collects": listed(alert.collects),
        "muted": alert.muted,
        "until": maybe_micros(alert.until),
    }


def alert_of(row: AnyRow) -> Alert:
    return Alert(
        watch_id=row.watch_id,
        story_id=row.story_id,
        occasion=Occasion(row.occasion),
        step=row.step,
        created_at=moment(row.created_at),
        entry_ids=words(row.entry_ids),
        because=words(row.because),
        title=row.title,
        text=row.text,
        priority=row.priority or "normal",
        collects=words(row.collects or "[]"),
        muted=row.muted,
        until=maybe_moment(row.until),
    )


def held_columns(held: Held) -> dict[str, Value]:
    return {
        "watch_id": held.watch_id,
        "story_id": held.story_id,
        "entry_id": held.entry_id,
        "group": held.group,
        "since": micros(held.since),
        "because": listed(held.because),
        "released": 0,
    }


def held_of(row: AnyRow) -> Held:
    return Held(
        watch_id=row.watch_id,
        story_id=row.story_id,
        entry_id=row.entry_id,
        group=row.group,
        since=moment(row.since),
        because=words(row.because),
    )
