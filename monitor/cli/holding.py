"""In words: why a delivery is held, and why an alert was told to nobody."""

from __future__ import annotations

from datetime import UTC, tzinfo
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.store.outbox import OutboxRow

WAITS_FOR = {
    "digest": "for the next digest",
    "quiet": "for the end of quiet hours",
    "group": "to leave with what follows (group)",
    "limit": "for room under the limit",
    "updates": "for room in the story's hour (3 updates)",
    "late": "for the channel to work again (expire)",
}


def waits_for(batch: str) -> str:
    """`for the end of quiet hours`."""
    return WAITS_FOR.get(batch.partition(":")[0], f"({batch})")


def held_for(row: OutboxRow, zone: tzinfo = UTC) -> str:
    """`held for the end of quiet hours, until 2026-03-02 07:00 UTC`."""
    until = f", until {row.next_at.astimezone(zone):%Y-%m-%d %H:%M %Z}" if row.next_at is not None else ""
    return f"held {waits_for(row.batch)}{until}"


def muted_by(muted: str) -> str:
    """`silence 3 (depesche silence list --all)`, or the narrower watch that tells it."""
    kind, _, what = muted.partition(":")
    if kind == "silence":
        return f"silence {what} (`depesche silence list --all` shows it)"
    return f"the watch {what} tells this story (quiets)"
