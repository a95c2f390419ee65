"""A call aside: its result or its exception, or nobody waits for it any longer."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time

import pytest

from monitor.pipeline.aside import aside


async def test_the_result_comes_back_from_a_thread_of_that_name() -> None:
    assert await aside(lambda: threading.current_thread().name, name="send mail", timeout=5) == "send mail"


async def test_an_exception_is_that_of_the_one_who_waits() -> None:
    def fails() -> None:
        raise KeyError("nothing here")

    with pytest.raises(KeyError, match="nothing here"):
        await aside(fails, name="x", timeout=5)


async def test_after_the_time_nobody_waits_and_a_late_end_disturbs_nobody() -> None:
    free, ended = threading.Event(), threading.Event()

    def late(result: Exception | None) -> None:
        free.wait(10)
        ended.set()
        if result is not None:
            raise result

    for outcome in (None, ValueError("too late")):
        free.clear()
        ended.clear()
        with pytest.raises(TimeoutError):
            await aside(lambda outcome=outcome: late(outcome), name="x", timeout=0.02)  # type: ignore[misc] # mypy can't infer a lambda with a default
        free.set()
        await asyncio.to_thread(ended.wait, 5)
        await asyncio.sleep(0.01)


async def test_the_loop_goes_on_meanwhile() -> None:
    free = threading.Event()
    waiting = asyncio.create_task(aside(lambda: free.wait(10), name="x", timeout=10))
    await asyncio.sleep(0.01)
    free.set()
    assert await waiting


def test_a_call_that_never_ends_does_not_keep_the_process_alive() -> None:
    code = """
import asyncio, time
from monitor.pipeline.aside import aside

async def main():
    try:
        await aside(lambda: time.sleep(60), name="stuck", timeout=0.05)
    except TimeoutError:
        print("given up")

asyncio.run(main())
"""
    began = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert (done.stdout, done.stderr, done.returncode) == ("given up\n", "", 0)
    assert time.monotonic() - began < 20
