"""The clerk: one thread in which everything about the store happens, one call after another.

That makes placing serial (law 1) and keeps the loop free while a disk is slow.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Clerk:
    """Runs synchronous calls in its own single thread, in the order in which they were asked for."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")

    async def __call__(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The call's result; its exceptions pass through. A cancelled caller does not stop what was begun."""
        loop = asyncio.get_running_loop()
        return await asyncio.shield(loop.run_in_executor(self._thread, partial(work, *args, **kwargs)))

    def close(self) -> None:
        """Let the call under way finish, drop those that wait."""
        self._thread.shutdown(wait=True, cancel_futures=True)
