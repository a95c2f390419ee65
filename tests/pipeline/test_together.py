"""Small changes share a commit, a failure is its own, and whoever waits hears how it ended."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from monitor.errors import StoreError, StoreUnavailable
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.together import Together
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from tests.fakes import MORNING
from tests.house import file_store, made_feed


@dataclass
class Ledger:
    """Counts commits; refuses them as long as it is told to."""

    commits: list[list[str]] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    refuses: StoreError | None = None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        self.written = []
        yield
        if self.refuses is not None:
            raise self.refuses
        self.commits.append(self.written)

    def write(self, word: str) -> Callable[[], str]:
        def change() -> str:
            self.written.append(word)
            return word.upper()

        return change


class Desk:
    """A clerk that is kept busy until all have asked."""

    def __init__(self) -> None:
        self.clerk, self.ledger = Clerk(), Ledger()
        self.undone = 0
        self.together = Together(self.clerk, self.ledger, self._undo)  # type: ignore[arg-type]  # all that is used of one

    def _undo(self) -> None:
        self.undone += 1

    async def ask(self, *changes: Callable[[], object]) -> list[object]:
        """All at once, while the clerk is busy; what each got."""
        free = threading.Event()
        busy = asyncio.create_task(self.clerk(free.wait, 5))
        asked = [asyncio.create_task(self.together(change)) for change in changes]
        await asyncio.sleep(0)
        free.set()
        await busy
        return await asyncio.gather(*asked, return_exceptions=True)


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.clerk.close()


def fails(error: Exception) -> Callable[[], object]:
    def change() -> object:
        raise error

    return change


async def test_what_is_asked_for_while_the_clerk_is_busy_is_one_commit_in_its_order(desk: Desk) -> None:
    assert await desk.ask(*map(desk.ledger.write, "abc")) == ["A", "B", "C"]
    assert await desk.ask(desk.ledger.write("d")) == ["D"]
    assert desk.ledger.commits == [["a", "b", "c"], ["d"]]
    assert not desk.undone


async def test_many_who_ask_at_any_time_all_get_their_answer(desk: Desk) -> None:
    async def asks(number: int) -> object:
        for _ in range(number % 5):
            await asyncio.sleep(0)
        return await desk.together(lambda: number)

    assert await asyncio.gather(*(asks(number) for number in range(500))) == list(range(500))


async def test_a_change_that_fails_takes_nobody_with_it(desk: Desk) -> None:
    broken = ValueError("a poisonous feed")
    assert await desk.ask(desk.ledger.write("a"), fails(broken), desk.ledger.write("c")) == ["A", broken, "C"]
    assert desk.ledger.commits == [["a"], ["c"]], "each by itself, the second time"
    assert desk.undone == 2, "what was noted besides is forgotten before and after"


async def test_a_single_change_that_fails_is_not_tried_twice(desk: Desk) -> None:
    tries = []

    def change() -> None:
        tries.append(1)
        raise ValueError("never")

    [got] = await desk.ask(change)
    assert isinstance(got, ValueError)
    assert len(tries) == 1


async def test_a_store_that_is_away_is_asked_once_for_all(desk: Desk) -> None:
    desk.ledger.refuses = StoreUnavailable("the disk is full")
    assert await desk.ask(*map(desk.ledger.write, "abc")) == [desk.ledger.refuses] * 3
    assert desk.ledger.written == ["a", "b", "c"], "and not once more for each"
    assert desk.undone == 1
    desk.ledger.refuses = None
    assert await desk.ask(desk.ledger.write("d")) == ["D"]


async def test_a_store_that_goes_away_among_single_tries_is_not_asked_for_the_rest(desk: Desk) -> None:
    away, tried = StoreUnavailable("the disk is full"), []

    def last() -> None:
        tried.append("last")

    def goes_away() -> None:
        tried.append("away")
        raise away if len(tried) > 1 else ValueError("something else, at first")

    got = await desk.ask(goes_away, last, desk.ledger.write("c"))
    assert got == [away] * 3
    assert tried == ["away", "away"]


async def test_a_caller_that_is_cancelled_stops_nothing_that_it_asked_for(desk: Desk) -> None:
    caller = asyncio.create_task(desk.together(desk.ledger.write("a")))
    await asyncio.sleep(0)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    assert await desk.together(desk.ledger.write("b")) == "B"
    assert [word for commit in desk.ledger.commits for word in commit] == ["a", "b"]


async def test_a_clerk_that_has_gone_home_leaves_nobody_waiting() -> None:
    desk = Desk()
    desk.clerk.close()
    with pytest.raises(RuntimeError):
        await desk.together(desk.ledger.write("a"))
    with pytest.raises(RuntimeError):
        await desk.together(desk.ledger.write("b"))


async def test_a_clerk_that_goes_home_while_they_wait_leaves_nobody_waiting_either() -> None:
    desk, free = Desk(), threading.Event()
    busy = asyncio.create_task(desk.clerk(free.wait, 5))
    asked = [asyncio.create_task(desk.together(desk.ledger.write(word))) for word in "ab"]
    await asyncio.sleep(0)
    closing = asyncio.create_task(asyncio.to_thread(desk.clerk.close))
    await asyncio.sleep(0)
    free.set()
    await asyncio.gather(busy, closing)
    done, waiting = await asyncio.wait(asked, timeout=5)
    assert len(done) == 2
    assert not waiting


@pytest.mark.parametrize("kind", ["memory", "file"])
async def test_what_a_failed_change_wrote_is_undone_in_a_real_store(kind: str, tmp_path: Path) -> None:
    """The change before it in the same transaction is made again, by itself."""
    store: Store = MemoryStore() if kind == "memory" else file_store(tmp_path)
    store.feeds.sync([made_feed("nord"), made_feed("ost")], MORNING)
    nord, ost = store.feeds.states()
    clerk = Clerk()
    together = Together(clerk, store.ledger, lambda: None)

    def half() -> None:
        store.feeds.save(replace(ost, etag='"half"'))
        raise ValueError("and then this")

    free = threading.Event()
    busy = asyncio.create_task(clerk(free.wait, 5))
    well = asyncio.create_task(together(lambda: store.feeds.save(replace(nord, etag='"whole"'))))
    ill = asyncio.create_task(together(half))
    await asyncio.sleep(0)
    free.set()
    await busy
    with pytest.raises(ValueError, match="and then this"):
        await ill
    await well
    assert {state.feed_id: state.etag for state in store.feeds.states()} == {"nord": '"whole"', "ost": ""}
    clerk.close()
    store.close()
