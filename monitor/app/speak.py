"""How messages come about: by the config's language, zone and templates, to the measure of each receiver."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from monitor.alerts.channels.base import Message, Shape
from monitor.alerts.message import OURS, compose
from monitor.app.plan import Plan
from monitor.errors import StoreError, TemplateFault
from monitor.model import Alert, Delivery, Occasion, Outgoing, said
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.operator import Operator
from monitor.pipeline.poll import Clock

Failed = Callable[[str, TemplateFault], None]
"""Is told the channel whose template failed, and how."""

log = logging.getLogger("depesche.templates")


def _log(channel: str, fault: TemplateFault) -> None:
    log.error(
        "a template failed; our own went out", extra={"channel": channel, "line": fault.line, "error": str(fault)}
    )


def composer(made: Plan, failed: Failed = _log) -> Callable[[Outgoing], Message]:
    """Makes the message of a delivery. It never fails for want of a template: then ours is taken and `failed` is told."""
    locale, zone = made.config.locale, made.zone

    def composed(outgoing: Outgoing) -> Message:
        name, number = outgoing.delivery.channel, outgoing.delivery.target
        targets = made.channels.get(name, ())
        return compose(
            outgoing,
            locale=locale,
            zone=zone,
            shape=targets[number].shape if number < len(targets) else Shape(),
            style=made.styles.get(name, OURS),
            failed=lambda fault: failed(name, fault),
        )

    return composed


class Complaint:
    """Tells the operator of a template that fails: once for each channel, day and kind of failure."""

    def __init__(self, clerk: Clerk, operator: Operator, clock: Clock) -> None:
        self._clerk = clerk
        self._operator = operator
        self._clock = clock
        self._told: set[tuple[str, str, datetime]] = set()
        self._telling: set[asyncio.Task[None]] = set()

    def __call__(self, channel: str, fault: TemplateFault) -> None:
        """In the loop, while a message is being made; the operator is told in the clerk's thread, soon."""
        _log(channel, fault)
        day = self._clock().replace(hour=0, minute=0, second=0, microsecond=0)
        if (channel, str(fault), day) in self._told:
            return
        self._told.add((channel, str(fault), day))
        task = asyncio.get_running_loop().create_task(self._tell(channel, fault, day), name=f"template {channel}")
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _tell(self, channel: str, fault: TemplateFault, day: datetime) -> None:
        if fault.line:
            text = said(
                "It failed in line {line}: {fault}. Until it is mended, messages go out in our own words, as plain text.",
                line=fault.line,
                fault=fault,
            )
        else:
            text = said(
                "It failed: {fault}. Until it is mended, messages go out in our own words, as plain text.", fault=fault
            )
        title = said("The template of channel '{channel}' fails", channel=channel)
        try:
            await self._clerk(self._operator.trouble, f"template:{channel}", title, text, day, self._clock())
        except (StoreError, RuntimeError) as error:
            # RuntimeError: the clerk has gone home. The log has it; the next start tells anew.
            log.debug("the operator was not told of the template", extra={"error": str(error)})


def test_message(made: Plan, channel: str, target: int, now: datetime) -> Message:
    """What `notify-test` sends to one receiver, made in the very way of all messages."""
    alert = Alert("notify-test", "test", Occasion.TEST, int(now.timestamp()), now, (), ())
    row = Outgoing(0, Delivery(alert.key, channel, target), alert, "", (), (), 0, None, now)
    return composer(made)(row)
