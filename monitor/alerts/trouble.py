"""Alerts about Depesche itself: something of ours is not well, or is well again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from monitor.model import Alert, Decision, Delivery, Occasion

OPERATOR = "operator"
"""The watch id of alerts about Depesche itself."""


def note(
    occasion: Occasion,
    thing: str,
    title: str,
    text: str,
    since: datetime,
    now: datetime,
    channels: Sequence[str],
    targets: Mapping[str, int],
) -> Decision:
    """Tell the operator that something of ours is not well (`TROUBLE`), or well again (`RECOVERY`). `thing` names it
    (`feed:heise`, `channel:post`).

    `since` is when this trouble began: it makes the key, so one trouble is told once and the next one again.
    """
    alert = Alert(OPERATOR, thing, occasion, int(since.timestamp()), now, (), (), title=title, text=text)
    return Decision((alert,), deliveries_of(alert, channels, targets))


def deliveries_of(alert: Alert, channels: Iterable[str], targets: Mapping[str, int]) -> tuple[Delivery, ...]:
    """One row of the outbox for each receiver of each channel; a channel named twice counts once."""
    return tuple(
        Delivery(alert.key, channel, target)
        for channel in dict.fromkeys(channels)
        for target in range(targets.get(channel, 0))
    )
