"""Tell the operator: nothing of ours is given up silently (law 7).

What is not well becomes an alert like any other, with a key of its own, so that one trouble is told once. Where the
config names no operator, the log hears of it at once and the user's channels once a day at most, all in one message.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from monitor.alerts.notes import worded
from monitor.alerts.trouble import OPERATOR, note
from monitor.errors import DeliveryError
from monitor.model import Alert, Backoff, Judged, Occasion, Outgoing, said
from monitor.store.base import Ledger

DAILY = "daily"
"""The thing that the collected message of a day is about."""
DAY = timedelta(hours=24)
LASTING = timedelta(hours=1)
"""A receiver that stays away for so long is worth a word; its messages wait for a day before they are given up."""
MOST = 200
"""Alerts that a day's message can tell of."""

UNTOLD = ZoneInfo("UTC")

log = logging.getLogger("depesche.operator")


class Operator:
    """Writes troubles and recoveries for the operator's channels into the outbox. Belongs to the clerk's thread.

    Without operator channels, the log is told (the console, or the journal under systemd), and the others rarely: the
    first trouble reaches them at once, what follows within a day is collected.
    """

    def __init__(
        self,
        ledger: Ledger,
        channels: Sequence[str],
        others: Sequence[str],
        targets: Mapping[str, int],
        locale: str = "en",
        zone: ZoneInfo = UNTOLD,
    ) -> None:
        """`others` are told when the operator's own channels are what is broken. The log is English in every `locale`."""
        self._ledger = ledger
        self._told_away: set[tuple[str, datetime]] = set()
        """Receivers that were told to be away, each with the beginning."""
        self.change(channels, others, targets, locale, zone)

    def change(
        self,
        channels: Sequence[str],
        others: Sequence[str],
        targets: Mapping[str, int],
        locale: str = "en",
        zone: ZoneInfo = UNTOLD,
    ) -> None:
        """From now on, tell these, in this language and with the times of this zone."""
        self._zone = zone
        self._locale = locale
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
        new = self._note(Occasion.TROUBLE, thing, title, text, since, now, self._sound(broken))
        return (*new, *self.collected(now, broken)) if new else ()

    def recovery(self, thing: str, title: str, text: str, since: datetime, now: datetime) -> tuple[Alert, ...]:
        """The trouble that began at `since` is over."""
        log.warning(title, extra={"thing": thing, "detail": text})
        new = self._note(Occasion.RECOVERY, thing, title, text, since, now, self._channels)
        return (*new, *self.collected(now)) if new else ()

    def worded(self, text: str) -> str:
        """A sentence of ours as the operator reads it."""
        return worded(text, self._locale, self._zone)

    def _note(
        self,
        occasion: Occasion,
        thing: str,
        title: str,
        text: str,
        since: datetime,
        now: datetime,
        channels: Sequence[str],
    ) -> tuple[Alert, ...]:
        told = note(occasion, thing, self.worded(title), self.worded(text), since, now, channels, self._targets)
        return self._ledger.commit(Judged(decision=told))

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
        many = said("{count} notes on feeds and channels", count=len(unheard))
        title = unheard[0].title if len(unheard) == 1 else many
        text = unheard[0].text if len(unheard) == 1 else "\n".join(f"{one.title}. {one.text}" for one in unheard)
        return self._note(Occasion.TROUBLE, DAILY, title, text, now, now, channels)

    def dead_letter(self, row: Outgoing, error: DeliveryError, now: datetime) -> tuple[Alert, ...]:
        """A message that nobody could take. One alert a channel and day: a dead channel has many dead letters."""
        name = row.delivery.channel
        if row.alert.watch_id == OPERATOR and row.alert.story_id in (f"channel:{name}", _away(name)):
            return ()
        day = now.replace(hour=0, minute=0, second=0, microsecond=0)
        subject = row.alert.title or (row.entries[0].title if row.entries else row.alert.key)
        title = said("Channel '{channel}' can't deliver", channel=name)
        text = said(
            "{error}. First lost: “{subject}” ({key}). `depesche outbox` lists what was lost and tries it again.",
            error=error,
            subject=subject,
            key=row.alert.key,
        )
        return self.trouble(f"channel:{name}", title, text, day, now, broken=name)

    def failing(self, backoff: Backoff, now: datetime) -> tuple[Alert, ...]:
        """A receiver is left alone. Told once, when that has lasted."""
        if now - backoff.since < LASTING or (backoff.channel, backoff.since) in self._told_away:
            return ()
        self._told_away.add((backoff.channel, backoff.since))
        title = said(
            "Channel '{channel}' has been failing for {span}", channel=backoff.channel, span=now - backoff.since
        )
        text = said(
            "{error}. Its messages wait: `depesche outbox` lists them. One of them is tried now and then.",
            error=backoff.error,
        )
        return self.trouble(_away(backoff.channel), title, text, backoff.since, now, broken=backoff.channel)

    def well_again(self, was: Backoff, now: datetime) -> tuple[Alert, ...]:
        """It takes messages again; told to whom was told that it did not."""
        if now - was.since < LASTING or was.channel not in self._targets:
            return ()
        title = said("Channel '{channel}' works again", channel=was.channel)
        text = said("What has waited for {span} is sent now.", span=now - was.since)
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
