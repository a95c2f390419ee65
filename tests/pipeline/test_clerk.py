"""The clerk: one thread, one call after another, and what was begun is ended."""

from __future__ import annotations

import asyncio
import threading

import pytest

from monitor.pipeline.clerk import Clerk


async def test_calls_run_one_after_another_in_one_thread_in_their_order() -> None:
    clerk = Clerk()
    begun: list[int] = []
    threads: set[int] = set()
    inside = 0

    def work(number: int) -> int:
        nonlocal inside
        inside += 1
        assert inside == 1
        begun.append(number)
        threads.add(threading.get_ident())
        inside -= 1
        return number

    assert await asyncio.gather(*(clerk(work, number) for number in range(50))) == list(range(50))
    assert begun == list(range(50))
    assert len(threads) == 1
    assert threading.get_ident() not in threads
    clerk.close()


async def test_an_exception_passes_through_and_the_next_call_works() -> None:
    clerk = Clerk()
    with pytest.raises(ValueError, match="invalid literal"):
        await clerk(int, "no number")
    assert await clerk(int, "7", base=8) == 7
    clerk.close()


async def test_a_cancelled_caller_does_not_stop_what_was_begun() -> None:
    clerk = Clerk()
    begun, free, done = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        free.wait(10)
        done.set()

    caller = asyncio.create_task(clerk(work))
    await asyncio.to_thread(begun.wait, 5)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    free.set()
    await clerk(lambda: None)
    assert done.is_set()
    clerk.close()


async def test_a_cancelled_caller_does_not_take_back_what_still_waits() -> None:
    """Nor does it trouble the loop that the answer comes to nobody."""
    clerk, free = Clerk(), threading.Event()
    done: list[str] = []
    busy = asyncio.create_task(clerk(free.wait, 10))
    caller = asyncio.create_task(clerk(done.append, "saved"))
    await asyncio.sleep(0)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    free.set()
    await busy
    await clerk(int, "1")
    assert done == ["saved"]
    clerk.close()


async def test_what_still_waits_at_the_closing_is_dropped_and_told_so() -> None:
    clerk, begun, free = Clerk(), threading.Event(), threading.Event()
    done: list[str] = []

    def work() -> str:
        begun.set()
        free.wait(10)
        return "ended"

    busy = asyncio.create_task(clerk(work))
    await asyncio.to_thread(begun.wait, 5)
    waiting = asyncio.create_task(clerk(done.append, "never"))
    await asyncio.sleep(0)
    closing = asyncio.create_task(asyncio.to_thread(clerk.close))
    with pytest.raises(asyncio.CancelledError):
        await waiting
    free.set()
    await closing
    assert await busy == "ended"
    assert done == []


async def test_after_closing_nothing_is_taken_any_more() -> None:
    clerk = Clerk()
    clerk.close()
    with pytest.raises(RuntimeError):
        await clerk(int, "1")
