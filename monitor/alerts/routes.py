"""Who takes over when a channel can't deliver: a channel's own fall-back, or the one that a watch names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from monitor.alerts.quiet import quiet_until
from monitor.alerts.trouble import OPERATOR
from monitor.model import Alert, Delivery, Quiet

AFTER = timedelta(minutes=5)
"""How long a channel may fail before its fall-back takes over, where the config says nothing else."""


@dataclass(frozen=True, slots=True)
class Routes:
    """The ways of messages beyond their first channel."""

    fallbacks: Mapping[str, str] = field(default_factory=dict)
    """Channel → the channel that stands in for it."""
    by_watch: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    """(Watch id, channel) → the channels that stand in for it there, one after another; stronger than `fallbacks`."""
    after: Mapping[str, timedelta] = field(default_factory=dict)
    """Channel → how long it may fail before somebody stands in."""
    quiet: Mapping[str, tuple[Quiet, ...]] = field(default_factory=dict)
    """Channel → its quiet hours, which hold for what it stands in for, too."""

    @property
    def channels(self) -> frozenset[str]:
        """Those for which anybody stands in."""
        inner = {name for (_, first), chain in self.by_watch.items() for name in (first, *chain[:-1])}
        return frozenset({*self.fallbacks, *inner})

    def patience(self, channel: str) -> timedelta:
        """How long the channel may fail before somebody stands in."""
        return self.after.get(channel, AFTER)

    def chain(self, watch_id: str, channel: str) -> tuple[str, ...]:
        """The channel and all that stand in for it, in their order, none of them twice."""
        names = [channel, *self.by_watch.get((watch_id, channel), ())]
        while (following := self.fallbacks.get(names[-1])) is not None and following not in names:
            names.append(following)
        return tuple(names)

    def next(self, watch_id: str, delivery: Delivery) -> tuple[str, str] | None:
        """The channel that takes over from this delivery, and for which one it stands in; None: nobody is left."""
        original = delivery.instead_of or delivery.channel
        chain = self.chain(watch_id, original)
        if delivery.channel not in chain:
            return None
        at = chain.index(delivery.channel) + 1
        return (chain[at], original) if at < len(chain) else None

    def silent_until(self, alert: Alert, channel: str, now: datetime) -> datetime | None:
        """Until when the channel may not be rung with this alert; None: it may. What is high rings at any hour, and so
        does what the operator is told."""
        if alert.priority == "high" or alert.watch_id == OPERATOR:
            return None
        return quiet_until(self.quiet.get(channel, ()), now)


NOBODY = Routes()
"""No channel has a substitute."""
