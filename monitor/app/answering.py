"""What a running daemon says of itself at its door: how things stand in the store, and how the process does."""

from __future__ import annotations

import asyncio
import os
import time
from contextlib import AbstractAsyncContextManager
from pathlib import Path

from monitor import __version__
from monitor.app.beside import sqlite_file
from monitor.app.door import door_of, opened
from monitor.app.plan import Plan, feed_of
from monitor.app.reload import ReloadConfig
from monitor.app.status import Json, status
from monitor.daemon import Work
from monitor.pipeline.poll import Clock
from monitor.store.base import Store


def answering(made: Plan, work: Work, store: Store, clock: Clock) -> AbstractAsyncContextManager[None]:
    """Answer `depesche status` while the block runs."""
    began = time.monotonic()

    async def tell() -> Json:
        plan = work.keeping.reload.made if isinstance(work.keeping.reload, ReloadConfig) else made
        lag = await _lag()
        ailments = await work.keeping.beat()
        told = await work.clerk(_stands, plan, store, clock)
        return {**told, "daemon": {**_process(began), "lag": round(lag, 4), "ailments": list(ailments), **_work(work)}}

    return opened(door_of(sqlite_file(made.config.store.url.reveal()), made.path), tell)


def _stands(plan: Plan, store: Store, clock: Clock) -> Json:
    off = tuple(feed_of(plan.config, feed) for feed in plan.config.feeds if not feed.enabled)
    return status(plan.feeds, off, plan.watches, store, clock())


def _process(began: float) -> Json:
    return {
        "pid": os.getpid(),
        "version": __version__,
        "uptime": round(time.monotonic() - began, 1),
        "memory": memory(),
        "cpu": round(sum(os.times()[:2]), 2),
    }


def _work(work: Work) -> Json:
    return {
        "polls": work.collector.polled,
        "polling": work.collector.busy,
        "sent": work.deliverer.sent,
        "failed_tries": work.deliverer.failed,
    }


async def _lag() -> float:
    """Seconds that the loop needs for its turn: how late a wish to go on at once is granted."""
    began = time.monotonic()
    await asyncio.sleep(0)
    return time.monotonic() - began


def memory(status: Path = Path("/proc/self/status")) -> int:
    """Bytes of memory that the process holds (RSS); 0 where nobody says."""
    try:
        lines = status.read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS:")), 0)
