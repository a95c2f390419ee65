"""A watch that is new to the store may hear of the past: one summary of what it would have found, not a flood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from monitor.model import Decision, Held, Judged, Match, Watch
from monitor.pipeline.summary import GROUP
from monitor.store.base import Store
from monitor.topics.index import Index


def look_back(
    store: Store, index: Index, watches: Sequence[Watch], tags: Mapping[str, Sequence[str]], now: datetime
) -> int:
    """Hold, for one summary a watch, what the store has of its last `Watch.look_back`; how many stories that are.

    `index` holds these watches and no others; `tags` by feed id. Runs in the clerk's thread, inside the change that
    makes the watches known: a crash in between leaves them new.
    """
    since = {watch.id: now - watch.look_back for watch in watches}
    if not since:
        return 0
    matches: list[Match] = []
    held: dict[tuple[str, str], Held] = {}
    for placement in store.stories.recent(min(since.values())):
        for match in index.match(placement, tags.get(placement.entry.feed_id, ())):
            pair = (match.watch_id, placement.story_id)
            if placement.entry.at >= since[match.watch_id] and pair not in held:
                held[pair] = Held(*pair, placement.entry.id, GROUP, now, match.because)
                matches.append(match)
    store.ledger.commit(Judged(matches=tuple(matches), decision=Decision(held=tuple(held.values()))))
    return len(held)
