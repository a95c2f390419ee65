"""A blocking call in a thread of its own that nobody has to wait for at the end of the process.

A pool's threads are joined at exit, so one send that ignores its deadline would keep a stopping daemon alive.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

T = TypeVar("T")


async def aside(work: Callable[[], T], *, name: str, timeout: float) -> T:
    """The call's result, or its exception; `TimeoutError` after `timeout` seconds, leaving the thread to itself."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def run() -> None:
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001 - whatever it is, it belongs to the one who waits
            answer = partial(_fail, future, error)
        else:
            answer = partial(_give, future, result)
        try:
            loop.call_soon_threadsafe(answer)
        except RuntimeError:
            # The loop is closed: nobody waits any more.
            return

    threading.Thread(target=run, name=name, daemon=True).start()
    return await asyncio.wait_for(future, timeout)


def _give(future: asyncio.Future[T], result: T) -> None:
    if not future.done():
        future.set_result(result)


def _fail(future: asyncio.Future[T], error: BaseException) -> None:
    if not future.done():
        future.set_exception(error)
