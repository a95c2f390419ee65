"""Tell the operator: nothing of ours is given up silently (law 7).

What is not well becomes an alert like any other, with a key of its own, so that one trouble is told once. Where the
config names no operator, the log hears of it at once and the user's channels once a day at most, all in one message.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from monitor.alerts.trouble import OPERATOR, recovery, trouble
from monitor.errors import DeliveryError
from monitor.feeds.pace import spoken
from monitor.model import Alert, Backoff, Judged, Occasion, Outgoing
from monitor.store.base import Ledger

DAILY = "daily"
"""The thing that the collected message of a day is about."""
DAY = timedelta(hours=24)
LASTING = timedelta(hours=1)
"""A receiver that stays away for so long is worth a word; its messages wait for a day before they are given up."""
MOST = 200
"""Alerts that a day's message can tell of."""

log = logging.getLogger("depesche.operator")


class Operator:
    """Writes troubles and recoveries for the operator's channels into the outbox. Belongs to the clerk's thread.

    Without operator channels, the log is told (the console, or the journal under systemd), and the others rarely: the
    first trouble reaches them at once, what follows within a day is collected.
    """

    def __init__(
        self, ledger: Ledger, channels: Sequence[str], others: Sequence[str], targets: Mapping[str, int]
    ) -> None:
        """`others` are told when the operator's own channels are what is broken."""
        self._ledger = ledger
        self._told_away: set[tuple[str, datetime]] = set()
        """Receivers that were told to be away, each with the beginning."""
        self.change(channels, others, targets)

    def change(self, channels: Sequence[str], others: Sequence[str], targets: Mapping[str, int]) -> None:
        """From now on, tell these."""
        self._channels = tuple(channels)
        self._others = tuple(others)
        self._targets = targets

    @property
    def named(self) -> bool:
        """Whether the config names anybody for our troubles."""
        return bool(self._channels)

    @property
    def ears(self) -> tuple[str, ...]:
        """Who hears of our own troubles; everybody, where nobody was named for it."""
        return self._channels or self._others

    def trouble(
        self, thing: str, title: str, text: str, since: datetime, now: datetime, broken: str = ""
    ) -> tuple[Alert, ...]:
        """Something that began at `since` is not well; `broken` names a channel that can't tell it."""
        log.error(title, extra={"thing": thing, "detail": text})
        told = trouble(
            thing, title=title, text=text, since=since, now=now, channels=self._sound(broken), targets=self._targets
        )
        new = self._ledger.commit(Judged(decision=told))
        return (*new, *self.collected(now, broken)) if new else ()

    def recovery(self, thing: str, title: str, text: str, since: datetime, now: datetime) -> tuple[Alert, ...]:
        """The trouble that began at `since` is over."""
        log.warning(title, extra={"thing": thing, "detail": text})
        told = recovery(
            thing, title=title, text=text, since=since, now=now, channels=self._channels, targets=self._targets
        )
        new = self._ledger.commit(Judged(decision=told))
        return (*new, *self.collected(now)) if new else ()

    def collected(self, now: datetime, broken: str = "") -> tuple[Alert, ...]:
        """One message to every channel of what no operator was there to hear, if the last one is a day old."""
        if self._channels:
            return ()
        alerts = self._ledger.alerts(limit=MOST, watch_id=OPERATOR)
        last = max((alert.created_at for alert in alerts if alert.story_id == DAILY), default=None)
        if last is not None and now - last < DAY:
            return ()
        unheard = _unheard([alert for alert in alerts if alert.created_at > (last or now - DAY)])
        channels = [name for name in self._others if name != broken]
        if not unheard or not channels:
            return ()
        title = unheard[0].title if len(unheard) == 1 else f"{len(unheard)} notes on feeds and channels"
        text = unheard[0].text if len(unheard) == 1 else "\n".join(f"{one.title}. {one.text}" for one in unheard)
        told = trouble(DAILY, title=title, text=text, since=now, now=now, channels=channels, targets=self._targets)
        return self._ledger.commit(Judged(decision=told))

    def dead_letter(self, row: Outgoing, error: DeliveryError, now: datetime) -> tuple[Alert, ...]:
        """A message that nobody could take. One alert a channel and day: a dead channel has many dead letters."""
        name = row.delivery.channel
        if row.alert.watch_id == OPERATOR and row.alert.story_id in (f"channel:{name}", _away(name)):
            return ()
        day = now.replace(hour=0, minute=0, second=0, microsecond=0)
        subject = row.alert.title or (row.entries[0].title if row.entries else row.alert.key)
        text = f"{error}. First lost: “{subject}” ({row.alert.key}). `depesche outbox` lists what was lost and tries it again."
        return self.trouble(f"channel:{name}", f"Channel {name!r} can't deliver", text, day, now, broken=name)

    def failing(self, backoff: Backoff, now: datetime) -> tuple[Alert, ...]:
        """A receiver is left alone. Told once, when that has lasted."""
        if now - backoff.since < LASTING or (backoff.channel, backoff.since) in self._told_away:
            return ()
        self._told_away.add((backoff.channel, backoff.since))
        title = f"Channel {backoff.channel!r} has been failing for {spoken(now - backoff.since)}"
        text = f"{backoff.error}. Its messages wait: `depesche outbox` lists them. One of them is tried now and then."
        return self.trouble(_away(backoff.channel), title, text, backoff.since, now, broken=backoff.channel)

    def well_again(self, was: Backoff, now: datetime) -> tuple[Alert, ...]:
        """It takes messages again; told to whom was told that it did not."""
        if now - was.since < LASTING or was.channel not in self._targets:
            return ()
        title = f"Channel {was.channel!r} works again"
        text = f"What has waited for {spoken(now - was.since)} is sent now."
        return self.recovery(_away(was.channel), title, text, was.since, now)

    def _sound(self, broken: str) -> tuple[str, ...]:
        """The operator's channels without the broken one; if none is left but there was one, all others."""
        sound = tuple(name for name in self._channels if name != broken)
        if sound or not self._channels:
            return sound
        return tuple(name for name in self._others if name != broken)


def _away(channel: str) -> str:
    """The thing that a receiver which stays away is, in an alert's key."""
    return f"channel:{channel}:away"


def _unheard(alerts: Sequence[Alert]) -> list[Alert]:
    """Those worth telling, oldest first: what began and ended in between is over, and nobody was worried by it."""
    begun = {(one.story_id, one.step) for one in alerts if one.occasion is Occasion.TROUBLE}
    ended = {(one.story_id, one.step) for one in alerts if one.occasion is Occasion.RECOVERY}
    passing = begun & ended
    told = (one for one in alerts if one.story_id != DAILY and (one.story_id, one.step) not in passing)
    return sorted(told, key=lambda one: one.created_at)
