"""The clerk: one thread in which everything about the store happens, one call after another.

That makes placing serial (law 1) and keeps the loop free while a disk is slow.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Clerk:
    """Runs synchronous calls in its own single thread, in the order in which they were asked for."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")

    async def __call__(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The call's result; its exceptions pass through. A cancelled caller does not stop what was asked for."""
        # Not by `run_in_executor` behind a shield: that is the same with two more futures, at each poll.
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()

        def done(result: Future[T]) -> None:
            with suppress(RuntimeError):  # the loop is closed: nobody waits any more
                loop.call_soon_threadsafe(_tell, answer, result)

        self._thread.submit(partial(work, *args, **kwargs)).add_done_callback(done)
        return await answer

    def close(self) -> None:
        """Let the call under way finish, drop those that wait."""
        self._thread.shutdown(wait=True, cancel_futures=True)


def _tell(answer: asyncio.Future[T], result: Future[T]) -> None:
    if answer.done():
        return  # the caller was cancelled meanwhile
    if result.cancelled():
        answer.cancel()
    elif (error := result.exception()) is not None:
        answer.set_exception(error)
    else:
        answer.set_result(result.result())
