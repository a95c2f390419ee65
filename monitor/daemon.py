"""The loops: APScheduler's ticks, the signals, the reload, the drain at the end.

APScheduler is the clock; what is due stands in the store. A tick that overruns is skipped, never stacked.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, timedelta
from functools import partial
from typing import Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from monitor.errors import StoreError
from monitor.keeping import Keeping
from monitor.pipeline.articles import ArticleReader
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.collect import Collector
from monitor.pipeline.deliver import Deliverer
from monitor.pipeline.poll import Clock

DRAIN = 5.0
"""Seconds that sends under way get at a stop (INTERFACE: "Stops within 2 s when idle; sends under way get 5 s")."""
SLOWEST = 30.0
"""Seconds between two tries at most while the store refuses."""

log = logging.getLogger("depesche.daemon")


class Release(Protocol):
    """Sends off what was held for a summary, if it is time, or at once; how many alerts that made."""

    async def __call__(self, *, at_once: bool = False) -> int: ...


@dataclass(frozen=True, slots=True)
class Work:
    """What the daemon keeps going. `chores` run once a day, what is done `often` each half minute; `release` and all
    else at every tick."""

    clerk: Clerk
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
    """What looks at the clock every second by itself."""
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
    scheduler = _schedule(work)
    _schedule_keeping(scheduler, keeping, again)
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


def _schedule_keeping(scheduler: AsyncIOScheduler, keeping: Keeping, again: asyncio.Event) -> None:
    """The pat comes from the same ticks as the work: a loop that stalls pats nobody."""
    beat = IntervalTrigger(seconds=keeping.interval.total_seconds(), timezone=UTC)
    scheduler.add_job(_guarded("beat", keeping.look), beat, id="beat")
    second = IntervalTrigger(seconds=1, timezone=UTC)
    looking = partial(keeping.look_for_changes, again)
    scheduler.add_job(_guarded("config-tick", looking), second, id="config-tick")


def _schedule(work: Work) -> AsyncIOScheduler:
    scheduler = AsyncIOScheduler(
        timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    )
    now = work.clock()
    second = IntervalTrigger(seconds=1, timezone=UTC)
    scheduler.add_job(
        _guarded("poll-tick", work.collector.tick, work.refused), second, id="poll-tick", next_run_time=now
    )
    scheduler.add_job(
        _guarded("deliver-tick", work.deliverer.tick, work.refused), second, id="deliver-tick", next_run_time=now
    )
    scheduler.add_job(_guarded("summary-tick", work.release, work.refused), second, id="summary-tick")
    if work.articles is not None:
        reading = _guarded("article-tick", partial(_read_articles, work.articles))
        scheduler.add_job(reading, second, id="article-tick", next_run_time=now)
    for name, chore in work.chores.items():
        first = now + timedelta(minutes=10)
        scheduler.add_job(_guarded(name, chore), IntervalTrigger(days=1, timezone=UTC), id=name, next_run_time=first)
    for name, job in work.ticks.items():
        scheduler.add_job(_guarded(name, job), second, id=name)
    for name, job in work.often.items():
        soon, pause = now + timedelta(seconds=15), IntervalTrigger(seconds=30, timezone=UTC)
        scheduler.add_job(_guarded(name, job), pause, id=name, next_run_time=soon)
    # Ticks that are skipped because the last one still runs are the design, not news.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    return scheduler


async def _read_articles(articles: ArticleReader) -> None:
    if articles.wanted:
        await articles.tick()


def _guarded(
    name: str,
    job: Callable[[], Awaitable[object]],
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
