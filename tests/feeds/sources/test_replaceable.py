"""A source is replaced under a question: that one is answered as it was asked, the next goes to the new one."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest

from monitor.errors import Unreachable
from monitor.feeds.sources.replaceable import Replaceable
from monitor.model import Feed, FeedState, Fetched
from tests.fakes import MORNING
from tests.house import made_feed

FEED = made_feed()
STATE = FeedState(FEED.id, FEED.url)


class Named:
    """Answers with its name, when its gate is open."""

    def __init__(self, name: str, *, fails: bool = False) -> None:
        self.name = name
        self.gate = asyncio.Event()
        self.closed = 0
        self._fails = fails

    async def fetch(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
        await self.gate.wait()
        assert not self.closed, "asked after it was closed"
        if self._fails:
            raise Unreachable("no answer")
        return Fetched(feed.id, feed.url, 200, self.name.encode(), (), state)

    async def close(self) -> None:
        self.closed += 1


async def answer(source: Replaceable) -> str:
    return ((await source.fetch(FEED, STATE, MORNING)).body or b"").decode()


async def test_a_question_under_way_keeps_its_source_open_until_it_is_answered() -> None:
    old, new = Named("old"), Named("new")
    source = Replaceable(old)
    asked = [asyncio.create_task(answer(source)) for _ in range(2)]
    await asyncio.sleep(0)
    await source.replace(new)
    new.gate.set()
    assert await answer(source) == "new"
    assert old.closed == 0
    old.gate.set()
    assert await asyncio.gather(*asked) == ["old", "old"]
    assert (old.closed, new.closed) == (1, 0)


async def test_an_idle_source_is_closed_at_once() -> None:
    old, new = Named("old"), Named("new")
    source = Replaceable(old)
    await source.replace(new)
    assert old.closed == 1
    await source.close()
    assert new.closed == 1


async def test_a_question_that_fails_lets_go_of_its_source_too() -> None:
    old = Named("old", fails=True)
    source = Replaceable(old)
    asked = asyncio.create_task(answer(source))
    await asyncio.sleep(0)
    await source.replace(Named("new"))
    old.gate.set()
    with pytest.raises(Unreachable):
        await asked
    assert old.closed == 1


async def test_a_question_that_is_cancelled_lets_go_too() -> None:
    old = Named("old")
    source = Replaceable(old)
    asked = asyncio.create_task(answer(source))
    await asyncio.sleep(0)
    await source.replace(Named("new"))
    asked.cancel()
    await asyncio.wait([asked])
    assert old.closed == 1
