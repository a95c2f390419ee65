"""Which way an alert takes on each channel: at once, or put off, and then with whom it leaves as one message.

The strongest wish decides: a digest waits for its hour, quiet hours for their end, an update for room in its hour, a
limit for room in its span, a group for its followers. What is put off is a row of the outbox with the batch that it
leaves with; `pipeline.collected` releases it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from monitor.alerts.quiet import quiet_until
from monitor.model import Alert, Delivery, Limit, Manner, Schedule, Spoken, Watch

DIGEST, QUIET, LATE = "digest", "quiet", "late"
"""Batches of a whole channel. `late` is what expired before it could be delivered."""
GROUP, LIMIT, UPDATES = "group", "limit", "updates"
"""Batches of one watch on a channel, `group:WATCH`; `limit` alone is the channel's own."""
AS_USUAL = Manner()


@dataclass(frozen=True, slots=True)
class Pace:
    """What was said lately, and what waits: all that decides whether there is room for one more message."""

    channels: Mapping[str, Manner] = field(default_factory=dict)
    """Manners of the channels; one that is missing has none."""
    digests: Mapping[Schedule, datetime] = field(default_factory=dict)
    """The next time of each schedule."""
    spoken: Sequence[Spoken] = ()
    waiting: Mapping[tuple[str, str], datetime] = field(default_factory=dict)
    """(channel, batch) → when it is released."""


class Course:
    """Finds the way of one alert after another; what it sends on its way counts for those that follow."""

    def __init__(self, pace: Pace, targets: Mapping[str, int], now: datetime) -> None:
        self._pace = pace
        self._targets = targets
        self._now = now
        self._spoken = list(pace.spoken)
        self._waiting = dict(pace.waiting)

    def deliveries(self, alert: Alert, watch: Watch, until: datetime | None = None) -> tuple[Delivery, ...]:
        """The rows of the outbox for each receiver of the watch's channels. `until`: the rule's own wish to wait."""
        channels = [channel for channel in dict.fromkeys(watch.notify) if self._targets.get(channel)]
        return tuple(row for channel in channels for row in self._rows(alert, watch, channel, until))

    def _rows(self, alert: Alert, watch: Watch, channel: str, until: datetime | None) -> list[Delivery]:
        expire = watch.expire or self._pace.channels.get(channel, AS_USUAL).expire
        expires_at = self._now + expire if expire else None
        wait = self._wait(alert, watch, channel, until)
        if wait is None:
            self._spoken.append(Spoken(watch.id, channel, self._now))
        else:
            self._waiting[channel, wait[0]] = wait[1]
        batch, release = wait or ("", None)
        targets = range(self._targets[channel])
        return [Delivery(alert.key, channel, number, batch, release, expires_at) for number in targets]

    def _wait(self, alert: Alert, watch: Watch, channel: str, until: datetime | None) -> tuple[str, datetime] | None:
        """The batch and its time; None: it leaves at once."""
        manner = self._pace.channels.get(channel, AS_USUAL)
        high = watch.priority == "high"
        schedule = watch.digest or (None if high else manner.digest)
        if schedule is not None:
            return DIGEST, self._pace.digests[schedule]
        end = None if high else quiet_until((*watch.quiet, *manner.quiet), self._now)
        if end is not None:
            return QUIET, end
        if until is not None:
            return f"{UPDATES}:{watch.id}:{alert.story_id}", until
        return self._beyond(watch, channel, manner) or self._grouped(watch, channel)

    def _beyond(self, watch: Watch, channel: str, manner: Manner) -> tuple[str, datetime] | None:
        """The batch of what is beyond the watch's limit, or the channel's. What follows one that waits, waits too."""
        own = [each.at for each in self._spoken if each.channel == channel and each.watch_id == watch.id]
        every = [each.at for each in self._spoken if each.channel == channel]
        for batch, limit, times in ((f"{LIMIT}:{watch.id}", watch.limit, own), (LIMIT, manner.limit, every)):
            release = self._waiting.get((channel, batch)) or room_at(limit, times, self._now)
            if release is not None:
                return batch, release
        return None

    def _grouped(self, watch: Watch, channel: str) -> tuple[str, datetime] | None:
        batch = f"{GROUP}:{watch.id}"
        own = [each.at for each in self._spoken if each.channel == channel and each.watch_id == watch.id]
        release = self._waiting.get((channel, batch))
        if release is None and own and self._now - max(own) < watch.group:
            release = max(own) + watch.group
        return (batch, release) if release is not None else None


def room_at(limit: Limit | None, times: Sequence[datetime], now: datetime) -> datetime | None:
    """When there is room for one more message after these; None: now."""
    if limit is None:
        return None
    lately = sorted(at for at in times if now - at < limit.span)
    return lately[-limit.count] + limit.span if len(lately) >= limit.count else None
