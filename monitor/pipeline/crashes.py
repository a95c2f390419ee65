"""A daemon that ended without a word is noticed by the next one: the operator hears of a crash, and of many louder.

Only operator channels are told, for the log has it in any case and readers of news are not to be bothered.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from monitor.model import said
from monitor.pipeline.operator import Operator
from monitor.store.base import Store

OFTEN = 3
WITHIN = timedelta(hours=1)
"""So many crashes in such a time are no accident."""

log = logging.getLogger("depesche.run")


class Run(Protocol):
    """When a run of the daemon began, and when it ended in good order."""

    @property
    def began_at(self) -> datetime: ...
    @property
    def ended_at(self) -> datetime | None: ...


def crashes(before: Sequence[Run], now: datetime) -> int:
    """How many of the runs (newest first) ended without a word, up to and with the last one; only recent ones count
    beyond that. 0: the last one ended well."""
    if not before or before[0].ended_at is not None:
        return 0
    return 1 + sum(run.ended_at is None and now - run.began_at < WITHIN for run in before[1:])


def begin(store: Store, operator: Operator, now: datetime) -> None:
    """Note that a run begins, and tell how the last one ended. In the clerk's thread."""
    before = store.lives.begin(now)
    count = crashes(before, now)
    if not count:
        return
    began = before[0].began_at
    log.warning(
        "the last run ended without a word", extra={"began": f"{began:%Y-%m-%d %H:%M:%S} UTC", "crashes": count}
    )
    if not operator.named:
        return
    day = now.replace(hour=0, minute=0, second=0, microsecond=0)
    text = said(
        "The run that began at {began} ended without a word: a crash, kill -9 or a power cut. Nothing was lost: what was "
        "decided is sent now, and what was not is polled again. The log from before may say more.",
        began=began,
    )
    if count >= OFTEN:
        title = said("Depesche has crashed {count} times within an hour", count=count)
        operator.trouble("daemon:crashing", title, text, day, now)
        return
    operator.trouble("daemon:crash", said("Depesche did not end in good order"), text, day, now)
