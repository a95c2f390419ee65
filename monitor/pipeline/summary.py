"""Release what a first look held: one message for each watch, once every feed has been looked at.

Adding twenty feeds must not ring twenty times, and a newcomer must not wait for the slowest of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from monitor.alerts.digest import summary
from monitor.model import Alert, Held, Judged, Manner, Watch
from monitor.pipeline.recall import pace
from monitor.pipeline.think import heeded
from monitor.store.base import Store

GROUP = "first-look"
PATIENCE = timedelta(minutes=2)
"""After the first held match, slow feeds and articles are no longer waited for."""


def release(
    store: Store,
    watches: Mapping[str, Watch],
    targets: Mapping[str, int],
    now: datetime,
    *,
    at_once: bool = False,
    channels: Mapping[str, Manner] | None = None,
) -> tuple[Alert, ...]:
    """Turn held rows into one summary a watch, if it is time. Runs in the clerk's thread."""
    held = store.ledger.held(GROUP)
    if not held:
        return ()
    unread = store.feeds.awaiting_first_look() + store.articles.due(now)
    waited_for = now - held[0].since < PATIENCE and unread > 0
    if waited_for and not at_once:
        return ()
    heard = heeded(watches, store.control.muted())
    by_watch: dict[str, list[Held]] = defaultdict(list)
    for row in held:
        by_watch[row.watch_id].append(row)
    alerts: list[Alert] = []
    for watch_id, rows in by_watch.items():
        watch = heard.get(watch_id)
        decision = None
        if watch is not None:
            lately = pace(store, [watch], channels or {}, now)
            decision = summary(rows, watch, targets, now, _times(store, rows), lately)
        alerts += store.ledger.release(rows, Judged(decision=decision) if decision else Judged())
    return tuple(alerts)


def _times(store: Store, rows: Sequence[Held]) -> dict[str, datetime]:
    """When each entry was published: rows of one poll were all held at the same moment."""
    found = (store.stories.entry(row.entry_id) for row in rows)
    return {placed.entry.id: placed.entry.at for placed in found if placed is not None}
