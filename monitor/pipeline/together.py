"""Small changes of many polls as one commit: what is asked for while the clerk is busy is made true together.

Most polls end with "not modified", and all that there is to save is one row: a walk to the clerk's thread and a commit
for each would cost more than the question to the server. A change that fails alone fails for itself only.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

from monitor.errors import StoreUnavailable
from monitor.pipeline.clerk import Clerk
from monitor.store.base import Ledger

T = TypeVar("T")

Change = Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Wish:
    change: Change
    answer: asyncio.Future[object]


class Together:
    """Takes changes that may share a transaction with others, whoever's they are."""

    def __init__(self, clerk: Clerk, ledger: Ledger, undone: Callable[[], None]) -> None:
        """`undone` is called when a transaction has failed, before its changes are tried again one by one: what they
        noted outside of the store is to be forgotten."""
        self._clerk = clerk
        self._ledger = ledger
        self._undone = undone
        self._wishes: deque[_Wish] = deque()
        self._called = False
        self._turns: set[asyncio.Task[None]] = set()

    async def __call__(self, change: Callable[[], T]) -> T:
        """The change's result, once it is committed. It runs in the clerk's thread, and again by itself if the
        transaction that it shared has failed. A cancelled caller does not stop it. Raises what the change raises."""
        answer = asyncio.get_running_loop().create_future()
        self._wishes.append(_Wish(change, answer))
        if not self._called:
            self._called = True
            turn = asyncio.create_task(self._turn())
            self._turns.add(turn)
            turn.add_done_callback(self._turns.discard)
        return cast(T, await answer)

    async def _turn(self) -> None:
        wishes: list[_Wish] = []
        try:
            outcomes = await self._clerk(self._make_true, wishes)
        except (Exception, asyncio.CancelledError) as error:  # noqa: BLE001 - the clerk has gone home: whoever waits is told so
            self._called = False
            wishes += self._wishes
            self._wishes.clear()
            outcomes = [error] * len(wishes)
        for wish, outcome in zip(wishes, outcomes, strict=True):
            _tell(wish.answer, outcome)

    def _make_true(self, wishes: list[_Wish]) -> Sequence[object]:
        """In the clerk's thread: all that was asked for until now, into `wishes`; what became of each."""
        # The order counts: a wish that comes between these two lines is taken now, and an empty turn follows.
        self._called = False
        while self._wishes:
            wishes.append(self._wishes.popleft())
        changes = [wish.change for wish in wishes]
        try:
            return self._committed(changes)
        except StoreUnavailable as error:
            self._undone()
            return [error] * len(changes)
        except Exception as error:  # noqa: BLE001 - it is told to whoever asked for the change
            self._undone()
            return [error] if len(changes) == 1 else list(self._one_by_one(changes))

    def _committed(self, changes: Iterable[Change]) -> Sequence[object]:
        with self._ledger.transaction():
            return [change() for change in changes]

    def _one_by_one(self, changes: Iterable[Change]) -> Iterable[object]:
        lost: StoreUnavailable | None = None
        for change in changes:
            try:
                yield lost or self._committed((change,))[0]
            except Exception as error:  # noqa: BLE001 - as above
                self._undone()
                lost = error if isinstance(error, StoreUnavailable) else None
                yield error


def _tell(answer: asyncio.Future[object], outcome: object) -> None:
    if answer.done():
        return
    if isinstance(outcome, asyncio.CancelledError):
        answer.cancel()
    elif isinstance(outcome, BaseException):
        answer.set_exception(outcome)
    else:
        answer.set_result(outcome)
