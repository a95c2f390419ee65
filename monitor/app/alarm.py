"""What is told when the store can't be: straight to the operator's channels, and only by what is at hand."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime

from monitor.alerts.channels.base import Message
from monitor.app.beside import sqlite_file
from monitor.app.plan import Plan
from monitor.pipeline.deliver import Deliverer
from monitor.pipeline.distress import Shout
from monitor.pipeline.operator import Operator


def shouting(deliverer: Deliverer, operator: Operator) -> Shout:
    """Says it to whoever hears of our troubles now, each receiver once."""

    async def shout(title: str, text: str, since: datetime) -> None:
        key = f"operator/store/trouble/{int(since.timestamp())}"
        title, text = operator.worded(title), operator.worded(text)
        await deliverer.shout(operator.ears, Message(key, title, f"{title}\n\n{text}", plain=text, headed=True))

    return shout


def room_of(made: Plan) -> Callable[[], int | None]:
    """Bytes left on the disk where the store lies; None: it lies on a server."""
    file = sqlite_file(made.config.store.url.reveal())

    def room() -> int | None:
        try:
            return None if file is None else shutil.disk_usage(file.parent).free
        except OSError:
            return None

    return room
