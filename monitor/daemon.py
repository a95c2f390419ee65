"""The loops: APScheduler's ticks, the signals, the reload, the drain at the end.

APScheduler is the clock; what is due stands in the store. A tick that overruns is skipped, never stacked.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, timedelta
from functools import partial
from typing import TYPE_CHECKING, Protocol

from monitor.errors import StoreError
from monitor.keeping import Keeping
from monitor.pipeline.articles import ArticleReader
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.collect import Collector
from monitor.pipeline.deliver import Deliverer
from monitor.pipeline.poll import Clock
from monitor.pipeline.ticking import Part, Ticks, guarded
from monitor.store.base import Due

if TYPE_CHECKING:
    from apscheduler.schedulers.asyncio import AsyncIOScheduler

DRAIN = 5.0
"""Seconds that sends under way get at a stop (INTERFACE: "Stops within 2 s when idle; sends under way get 5 s")."""

log = logging.getLogger("depesche.daemon")


class Release(Protocol):
    """Sends off what was held for a summary, if it is time, or at once; how many alerts that made."""

    async def __call__(self, *, at_once: bool = False) -> int: ...


@dataclass(frozen=True, slots=True)
class Work:
    """What the daemon keeps going. `chores` run once a day, what is done `often` each half minute; all else at a tick,
    if the `agenda` has something for it."""

    clerk: Clerk
    agenda: Callable[[], Awaitable[Due]]
    """What has something to do now; asked each second."""
    collector: Collector
    deliverer: Deliverer
    release: Release
    chores: Mapping[str, Callable[[], Awaitable[None]]]
    woken: asyncio.Event
    """Set by whoever commits an alert: it leaves at once, not at the next tick."""
    clock: Clock
    refused: Callable[[StoreError], None] = lambda _: None
    """Told of each refusal by the store."""
    often: Mapping[str, Callable[[], Awaitable[object]]] = field(default_factory=dict)
    ticks: Mapping[str, Callable[[], Awaitable[object]]] = field(default_factory=dict)
    """What looks at the clock each second by itself."""
    articles: ArticleReader | None = None
    """Without one, no full texts are read."""
    keeping: Keeping = field(default_factory=Keeping)
    """The daemon's ties to its surroundings."""
    closers: tuple[Callable[[], Awaitable[None]], ...] = ()
    """What has to be closed inside the loop at the end."""
    remember: Callable[[], Awaitable[None]] | None = None
    """Keeps what the judge knows for a process that is to follow soon."""

    async def close(self) -> None:
        """Let go of connections and child processes."""
        for closer in self.closers:
            await closer()


async def serve(work: Work, ready: Callable[[], None]) -> None:
    """Run until SIGTERM or SIGINT, then drain; a second one ends the process at once. SIGHUP reloads the config."""
    keeping = work.keeping
    stop, again = asyncio.Event(), asyncio.Event()
    _listen(stop, again, keeping)
    ticks = _ticks(work, again)
    scheduler = _schedule(work, ticks)
    scheduler.start()
    helpers = [
        asyncio.create_task(_speak(work), name="speaker"),
        asyncio.create_task(keeping.reload_whenever(again), name="reloader"),
    ]
    ready()
    keeping.notifier.ready(keeping.figures())
    try:
        await stop.wait()
    finally:
        keeping.notifier.stopping()
        scheduler.pause()
        for helper in helpers:
            helper.cancel()
        readers = [work.articles.stop()] if work.articles is not None else []
        await asyncio.gather(work.collector.stop(), work.deliverer.stop(DRAIN), *readers)
        ticks.stop()
        scheduler.shutdown(wait=False)
    with contextlib.suppress(StoreError):
        await keeping.ended()


def _listen(stop: asyncio.Event, again: asyncio.Event, keeping: Keeping) -> None:
    loop = asyncio.get_running_loop()
    endings = (signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if keeping.terminal else []))

    def heard(number: signal.Signals) -> None:
        log.info("stopping", extra={"signal": number.name})
        stop.set()
        for each in endings:
            loop.remove_signal_handler(each)
            signal.signal(each, signal.SIG_DFL)

    if not keeping.terminal:
        loop.add_signal_handler(signal.SIGHUP, again.set)
    for number in endings:
        loop.add_signal_handler(number, heard, number)


def _ticks(work: Work, again: asyncio.Event) -> Ticks:
    parts = [
        Part("poll", work.collector.tick, lambda due: due.feeds),
        Part("deliver", work.deliverer.tick, lambda due: due.messages),
        Part("release", work.release, lambda due: due.releases),
    ]
    if work.articles is not None:
        parts.append(Part("articles", work.articles.tick, lambda due: due.articles))
    looking = partial(work.keeping.look_for_changes, again)
    return Ticks(work.agenda, parts, [*work.ticks.items(), ("config", looking)], work.refused)


def _schedule(work: Work, ticks: Ticks) -> AsyncIOScheduler:
    from apscheduler.schedulers.asyncio import AsyncIOScheduler  # here, since `once` needs no clock: 30 ms
    from apscheduler.triggers.interval import IntervalTrigger

    scheduler = AsyncIOScheduler(
        timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    )
    now = work.clock()
    scheduler.add_job(ticks.tick, IntervalTrigger(seconds=1, timezone=UTC), id="tick", next_run_time=now)
    # The pat comes from the same clock as the work: a loop that stalls pats nobody.
    beat = IntervalTrigger(seconds=work.keeping.interval.total_seconds(), timezone=UTC)
    scheduler.add_job(guarded("beat", work.keeping.look), beat, id="beat")
    for name, chore in work.chores.items():
        first = now + timedelta(minutes=10)
        scheduler.add_job(guarded(name, chore), IntervalTrigger(days=1, timezone=UTC), id=name, next_run_time=first)
    for name, job in work.often.items():
        soon, pause = now + timedelta(seconds=15), IntervalTrigger(seconds=30, timezone=UTC)
        scheduler.add_job(guarded(name, job), pause, id=name, next_run_time=soon)
    # Ticks that are skipped because the last one still runs are the design, not news.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    return scheduler


async def _speak(work: Work) -> None:
    with contextlib.suppress(asyncio.CancelledError):
        while True:
            await work.woken.wait()
            work.woken.clear()
            try:
                await work.deliverer.tick()
            except StoreError as error:
                # The tick each second will try again and say more.
                log.debug("not delivered at once", extra={"error": str(error)})
