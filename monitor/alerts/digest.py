"""Several tellings in one message: what a first look held, what quiet hours, limits and groups put off, what a schedule
collects."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from monitor.alerts.course import Course, Pace
from monitor.model import Alert, Decision, Held, Occasion, Watch

MANY = "digest"
"""The watch id of a digest that tells of several watches."""


def summary(
    held: Sequence[Held],
    watch: Watch,
    targets: Mapping[str, int],
    now: datetime,
    times: Mapping[str, datetime] | None = None,
    pace: Pace | None = None,
) -> Decision:
    """One alert that tells of all held rows of one watch (muted: nothing), newest first.

    `times`: when each entry was published, by entry id; without it the rows' own order counts. The key is made from
    the rows, so that the same rows give the same key however often it is asked for, and others another. Quiet hours
    and digests hold this one too, by `pace`.
    """
    rows = [row for row in held if row.watch_id == watch.id]
    if not rows or not watch.enabled:
        return Decision()
    published = times or {}
    rows.sort(key=lambda row: (published.get(row.entry_id, row.since), row.entry_id), reverse=True)
    entry_ids = tuple(dict.fromkeys(row.entry_id for row in rows))
    alert = Alert(
        watch_id=watch.id,
        story_id=f"{rows[0].group}:{_mark(entry_ids)}",
        occasion=Occasion.SUMMARY,
        step=int(min(row.since for row in rows).timestamp()),
        created_at=now,
        entry_ids=entry_ids,
        because=rows[0].because,
        priority=watch.priority,
    )
    return Decision((alert,), Course(pace or Pace(), targets, now).deliveries(alert, watch))


def collection(alerts: Iterable[Alert], batch: str, order: Sequence[str], now: datetime, rows: Iterable[int]) -> Alert:
    """One alert that tells of all these, grouped by watch (in `order`), the newest first within each.

    The key is made from theirs and from the outbox rows that it stands for: receivers whose quiet hours end at different
    times are told by alerts of their own, each once. A collection among them is taken apart, so that nothing is nested.
    """
    rank = {watch_id: number for number, watch_id in enumerate(order)}
    found = sorted(alerts, key=lambda one: one.key)
    found.sort(key=lambda one: one.created_at, reverse=True)
    found.sort(key=lambda one: (rank.get(one.watch_id, len(rank)), one.watch_id))
    keys = tuple(dict.fromkeys(key for one in found for key in (one.collects or (one.key,))))
    watches = {one.watch_id for one in found}
    return Alert(
        watch_id=watches.pop() if len(watches) == 1 else MANY,
        story_id=f"{batch.partition(':')[0]}:{_mark((*keys, *map(str, rows)))}",
        occasion=Occasion.DIGEST,
        step=int(min(one.created_at for one in found).timestamp()),
        created_at=now,
        entry_ids=tuple(dict.fromkeys(entry_id for one in found for entry_id in one.entry_ids)),
        because=(),
        priority=found[0].priority if len({one.priority for one in found}) == 1 else "normal",
        collects=keys,
    )


def _mark(names: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(sorted(names)).encode()).hexdigest()[:8]
