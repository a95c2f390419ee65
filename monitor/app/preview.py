"""What each channel would get: real messages in every detail, and none of them sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.alerts.channels.base import Message, Shape
from monitor.alerts.message import OURS, compose
from monitor.alerts.messages.fit import MEASURES
from monitor.alerts.messages.samples import sample
from monitor.app.beside import sqlite_file
from monitor.app.outside import open_store
from monitor.app.plan import Plan
from monitor.errors import TemplateFault, UsageError
from monitor.model import Delivery, Occasion, Outgoing
from monitor.store.base import Store

LOOKED_AT = 200
"""Alerts in which the newest fitting one is looked for."""
_OURS = frozenset({Occasion.TROUBLE, Occasion.RECOVERY, Occasion.TEST})
_SHAPES = (Shape("text"), Shape("markdown", 0, 4000), Shape("html", 0, 4000), Shape("mail", 200, 90_000, "bytes"))
"""The formats as such, for those that no channel has."""


@dataclass(frozen=True, slots=True)
class Preview:
    """One message as one receiver would get it."""

    channel: str
    """Empty: the format as such, which no channel has."""
    target: int
    shape: Shape
    message: Message
    fault: str = ""
    """Why the user's template could not be used for it."""

    @property
    def size(self) -> int:
        """Of the body, in the shape's unit."""
        return MEASURES[self.shape.unit](self.message.body)


def newest(made: Plan, watch: str, occasion: Occasion | None, now: datetime) -> tuple[Outgoing, bool]:
    """What was last told of a watch (its id or name; empty: of any), and whether it is made up, for want of one."""
    ids = _ids(made, watch)
    row = None
    file = sqlite_file(made.config.store.url.reveal())
    if occasion not in _OURS and (file is None or file.exists()):
        store = open_store(made, hold=False, command="depesche preview")
        try:
            row = _told(store, ids, occasion)
        finally:
            store.close()
    if row is not None:
        return row, False
    made_up = sample(occasion or Occasion.FIRST, made.config.locale, now)
    return replace(made_up, watch_name=watch or made_up.watch_name), True


def previews(made: Plan, row: Outgoing, channel: str, *, every_format: bool) -> Iterator[Preview]:
    """The message of each receiver, in the order of the config; then, if wanted, the formats that none of them has."""
    shown = set()
    for name in [channel] if channel else made.channels:
        for number, target in enumerate(made.channels[name]):
            shown.add(target.shape.format)
            yield _preview(made, row, name, number, target.shape)
    for shape in _SHAPES:
        if every_format and shape.format not in shown:
            yield _preview(made, row, "", 0, shape)


def _preview(made: Plan, row: Outgoing, channel: str, target: int, shape: Shape) -> Preview:
    faults: list[TemplateFault] = []
    message = compose(
        replace(row, delivery=Delivery(row.alert.key, channel, target)),
        locale=made.config.locale,
        zone=made.zone,
        shape=shape,
        style=made.styles.get(channel, OURS),
        failed=faults.append,
    )
    return Preview(channel, target, shape, message, str(faults[0]) if faults else "")


def _ids(made: Plan, wanted: str) -> tuple[str, ...]:
    """The watch's id and name: by which of them the store knows it depends on when it was named."""
    if not wanted:
        return ()
    found = [watch for watch in made.watches if wanted in (watch.id, watch.name)]
    if not found:
        known = ", ".join(watch.name for watch in made.watches)
        raise UsageError(f"there is no watch {wanted!r}", hint=f"known are: {known}")
    return (found[0].id, found[0].name)


def _told(store: Store, ids: tuple[str, ...], occasion: Occasion | None) -> Outgoing | None:
    """The newest alert about the news that went, or will go, to anybody."""
    for watch_id in ids or ("",):
        for alert in store.ledger.alerts(limit=LOOKED_AT, watch_id=watch_id):
            if alert.occasion in _OURS or (occasion is not None and alert.occasion is not occasion):
                continue
            rows = store.outbox.of_alert(alert.key)
            found = store.outbox.outgoing([rows[0].delivery_id]) if rows else ()
            if found:
                return found[0]
    return None
