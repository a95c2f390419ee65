"""Tell the operator: nothing of ours is given up silently (law 7).

What is not well becomes an alert like any other, with a key of its own, so that one trouble is told once.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime

from monitor.alerts.decide import OPERATOR, recovery, trouble
from monitor.errors import DeliveryError
from monitor.model import Alert, Judged, Outgoing
from monitor.store.base import Ledger

log = logging.getLogger("depesche.operator")


class Operator:
    """Writes troubles and recoveries for the operator's channels into the outbox. Belongs to the clerk's thread.

    Without operator channels, the log is told (the console, or the journal under systemd).
    """

    def __init__(
        self, ledger: Ledger, channels: Sequence[str], others: Sequence[str], targets: Mapping[str, int]
    ) -> None:
        """`others` are told when the operator's own channels are what is broken."""
        self._ledger = ledger
        self._channels = tuple(channels)
        self._others = tuple(others)
        self._targets = targets

    def trouble(
        self, thing: str, title: str, text: str, since: datetime, now: datetime, broken: str = ""
    ) -> tuple[Alert, ...]:
        """Something that began at `since` is not well; `broken` names a channel that can't tell it."""
        log.error(title, extra={"thing": thing, "detail": text})
        told = trouble(
            thing, title=title, text=text, since=since, now=now, channels=self._sound(broken), targets=self._targets
        )
        return self._ledger.commit(Judged(decision=told))

    def recovery(self, thing: str, title: str, text: str, since: datetime, now: datetime) -> tuple[Alert, ...]:
        """The trouble that began at `since` is over."""
        log.warning(title, extra={"thing": thing, "detail": text})
        told = recovery(
            thing, title=title, text=text, since=since, now=now, channels=self._channels, targets=self._targets
        )
        return self._ledger.commit(Judged(decision=told))

    def dead_letter(self, row: Outgoing, error: DeliveryError, now: datetime) -> tuple[Alert, ...]:
        """A message that nobody could take. One alert a channel and day: a dead channel has many dead letters."""
        name = row.delivery.channel
        if row.alert.watch_id == OPERATOR and row.alert.story_id == f"channel:{name}":
            return ()
        day = now.replace(hour=0, minute=0, second=0, microsecond=0)
        subject = row.alert.title or (row.entries[0].title if row.entries else row.alert.key)
        text = f"{error}. First lost: “{subject}” ({row.alert.key}). `depesche alerts` lists what was not delivered."
        return self.trouble(f"channel:{name}", f"Channel {name!r} can't deliver", text, day, now, broken=name)

    def _sound(self, broken: str) -> tuple[str, ...]:
        """The operator's channels without the broken one; if none is left but there was one, all others."""
        sound = tuple(name for name in self._channels if name != broken)
        if sound or not self._channels:
            return sound
        return tuple(name for name in self._others if name != broken)
