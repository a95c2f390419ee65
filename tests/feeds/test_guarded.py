"""A body made to hurt costs itself, and only itself."""

from __future__ import annotations

import asyncio
import os
import pickle
import subprocess
import sys
import time
from collections.abc import AsyncIterator

import pytest

from monitor.errors import FeedError, NotAFeed, TooMuch
from monitor.feeds.guarded import GuardedReader, unpacked
from monitor.model import RawEntry, RawFeed
from tests.feeds.making import rss
from tests.needs import ROOT

HEALTHY = rss("Eins", "Zwei")
NESTED = b"<rss><channel><item><description>" + b"<b>" * 400_000 + b"</description></item></channel></rss>"


@pytest.fixture
async def reader() -> AsyncIterator[GuardedReader]:
    reading = GuardedReader(cpu_seconds=0.6, at_home=0)
    yield reading
    await reading.close()


async def test_a_feed_is_read_and_errors_arrive_as_themselves(reader: GuardedReader) -> None:
    assert [one.title for one in (await reader.read(HEALTHY)).entries] == ["Eins", "Zwei"]
    with pytest.raises(NotAFeed, match="HTML") as caught:
        await reader.read(b"<!doctype html><html>")
    assert caught.value.hint


async def test_a_bomb_ends_in_bounded_time_and_the_loop_stays_free(reader: GuardedReader) -> None:
    lags: list[float] = []

    async def watch() -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.01)
            lags.append(time.perf_counter() - before - 0.01)

    watching = asyncio.create_task(watch())
    started = time.monotonic()
    results = await asyncio.gather(
        reader.read(NESTED), *(reader.read(HEALTHY) for _ in range(6)), return_exceptions=True
    )
    watching.cancel()
    assert time.monotonic() - started < 8
    assert isinstance(results[0], TooMuch)
    assert not [one for one in results[1:] if isinstance(one, BaseException)]
    assert sorted(lags)[len(lags) // 2] < 0.05


async def test_a_child_that_dies_or_hangs_costs_one_body(reader: GuardedReader) -> None:
    await reader.read(HEALTHY)
    alive = [child._process for child in reader._children if child._process is not None]
    for process in alive:
        process.kill()
        await process.wait()
    results = await asyncio.gather(*(reader.read(HEALTHY) for _ in range(4)), return_exceptions=True)
    assert len([one for one in results if isinstance(one, FeedError)]) <= len(alive)
    assert len((await reader.read(HEALTHY)).entries) == 2


async def test_children_are_replaced_after_their_life() -> None:
    reading = GuardedReader(workers=1, reads_a_life=2, at_home=0)
    seen: set[int] = set()
    for _ in range(4):
        await reading.read(HEALTHY)
        seen.update(child._process.pid for child in reading._children if child._process)
    assert len(seen) == 2
    await reading.close()


async def test_a_read_that_is_cancelled_leaves_a_clean_child(reader: GuardedReader) -> None:
    task = asyncio.create_task(reader.read(NESTED))
    await asyncio.sleep(0.3)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [one.title for one in (await reader.read(HEALTHY)).entries] == ["Eins", "Zwei"]


async def test_nothing_is_started_before_it_is_needed_and_all_ends_at_once() -> None:
    reading = GuardedReader(at_home=0)
    assert all(child._process is None for child in reading._children)
    await reading.read(HEALTHY)
    started = time.monotonic()
    await reading.close()
    assert time.monotonic() - started < 1


def test_children_end_when_their_parent_is_killed() -> None:
    script = (
        "import asyncio, os\n"
        "from monitor.feeds.guarded import GuardedReader\n"
        "async def main():\n"
        "    reader = GuardedReader(workers=1, at_home=0)\n"
        f"    await reader.read({HEALTHY!r})\n"
        "    print(reader._children[0]._process.pid, flush=True)\n"
        "    os.kill(os.getpid(), 9)\n"
        "asyncio.run(main())\n"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, timeout=20)
    child = int(ended.stdout)
    deadline = time.monotonic() + 2
    while _alive(child) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not _alive(child)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False


# ------------------------------------------------------------------ a child that a body has taken over


class Evil:
    """What a pickle can do to who loads it carelessly."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("touch taken-over",)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(pickle.dumps(Evil()), id="a call"),
        pytest.param(pickle.dumps(RawFeed(entries=(RawEntry(title=Evil()),))), id="a call within a feed"),  # type: ignore[arg-type]  # on purpose
        pytest.param(pickle.dumps((SystemExit, "x", "")), id="another exception"),
        pytest.param(pickle.dumps((FeedError, "x")), id="half an error"),
        pytest.param(pickle.dumps({"title": "x"}), id="something else"),
        pytest.param(b"\x80", id="no pickle"),
    ],
)
def test_an_answer_that_is_none_runs_nothing_and_is_refused(answer: bytes) -> None:
    with pytest.raises(EOFError):
        unpacked(answer)
    assert not os.path.exists("taken-over")


def test_what_readers_answer_arrives_whole() -> None:
    from datetime import UTC, datetime, timedelta

    feed = RawFeed(wait=timedelta(hours=1), entries=(RawEntry(title="Ä", published=datetime(2026, 3, 2, tzinfo=UTC)),))
    assert unpacked(pickle.dumps(feed)) == feed
    assert unpacked(pickle.dumps((NotAFeed, "HTML", "look"))) == (NotAFeed, "HTML", "look")
