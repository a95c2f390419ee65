"""What happens each second: one look at the agenda, and only what has something to do is begun."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial

from monitor.errors import StoreError
from monitor.store.base import Due

SLOWEST = 30.0
"""Seconds between two tries at most while the store refuses."""

Job = Callable[[], Awaitable[object]]

log = logging.getLogger("depesche.daemon")


@dataclass(frozen=True, slots=True)
class Part:
    """What may be begun at a tick; `due` says whether the agenda names it."""

    name: str
    job: Job
    due: Callable[[Due], bool]


class Ticks:
    """A part that still runs is skipped, never stacked, and holds up none of the others."""

    def __init__(
        self,
        agenda: Callable[[], Awaitable[Due]],
        parts: Sequence[Part],
        always: Sequence[tuple[str, Job]] = (),
        refused: Callable[[StoreError], None] = lambda _: None,
    ) -> None:
        """`always` needs no agenda: it looks at the clock by itself, and goes on while the store refuses."""
        self._agenda = agenda
        self._parts = [(part, guarded(part.name, part.job, refused)) for part in parts]
        self._always = [("agenda", guarded("agenda", self._look, refused))]
        self._always += [(name, guarded(name, job)) for name, job in always]
        self._running: dict[str, asyncio.Task[None]] = {}

    async def tick(self) -> None:
        for name, job in self._always:
            self._begin(name, job)

    def stop(self) -> None:
        """Cut off what runs."""
        for task in tuple(self._running.values()):
            task.cancel()

    async def _look(self) -> None:
        due = await self._agenda()
        for part, job in self._parts:
            if part.due(due):
                self._begin(part.name, job)

    def _begin(self, name: str, job: Callable[[], Awaitable[None]]) -> None:
        if name not in self._running:
            task = self._running[name] = asyncio.ensure_future(job())
            task.add_done_callback(partial(self._done, name))

    def _done(self, name: str, _: asyncio.Task[None]) -> None:
        del self._running[name]


def guarded(
    name: str,
    job: Job,
    refused: Callable[[StoreError], None] = lambda _: None,
    seconds: Callable[[], float] = time.monotonic,
) -> Callable[[], Awaitable[None]]:
    """A tick that fails says so once. What the store refused is tried again ever more slowly, up to `SLOWEST` seconds:
    a disk that is full is not helped by being asked each second."""
    last, pause, again = "", 0.0, 0.0

    async def run() -> None:
        nonlocal last, pause, again
        if seconds() < again:
            return
        try:
            await job()
        except asyncio.CancelledError:
            # The end came while the tick waited for the store; APScheduler would make a traceback of it.
            return
        except StoreError as error:
            refused(error)
            pause = min(max(2 * pause, 1.0), SLOWEST)
            again = seconds() + pause - 0.5
            if str(error) != last:
                log.error("the store refused; trying again, ever more slowly", extra={"job": name, "error": str(error)})
            last = str(error)
        except Exception as error:
            if repr(error) != last:
                log.exception("surprise in a tick; trying again every second", extra={"job": name})
            last = repr(error)
        else:
            if last:
                log.info("the tick works again", extra={"job": name})
            last, pause = "", 0.0

    return run
