"""All that waits for its time, looked at each second: first looks, then what is put off."""

from __future__ import annotations

from datetime import datetime

from monitor.pipeline.collected import Ways, release_due
from monitor.pipeline.summary import release
from monitor.pipeline.think import Rules, heeded
from monitor.store.base import Store


def release_all(store: Store, rules: Rules, now: datetime, *, at_once: bool = False) -> int:
    """Release what is due by these rules; how many messages that made. `at_once`: first looks and open groups too."""
    alerts = release(store, rules.watches, rules.targets, now, at_once=at_once, channels=rules.channels)
    ways = Ways(heeded(rules.watches, store.control.muted()), rules.channels)
    return len(alerts) + release_due(store, ways, now, at_once=at_once)
