"""The articles that watches name are asked for once, kept, and tried again with patience; the operator hears of it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from monitor.alerts.trouble import OPERATOR
from monitor.errors import BadAnswer, FeedError, Unreachable
from monitor.model import Feed, FeedState, Fetched, Occasion, RawEntry, RawFeed
from monitor.pipeline.articles import Web
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.examples import PATIENCE, ExampleReader
from monitor.pipeline.operator import Operator
from monitor.store.memory import MemoryStore
from tests.fakes import FakeClock
from tests.house import made_entry, made_feed
from tests.store.making import judged, placed

HARBOUR = "https://news.example/hafen"
ZOO = "https://zoo.example/elefant"
TEXT = "Der Stadtrat hat am Abend den neuen Hafenvertrag mit der Reederei Adler gebilligt, und Reeder Brandt lobte ihn."


Answer = str | Exception


@dataclass
class Site:
    """Serves pages by address, the last one for ever."""

    pages: dict[str, list[Answer]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    forbidden: set[str] = field(default_factory=set)
    held: asyncio.Event | None = None

    def put(self, url: str, *answers: Answer) -> None:
        self.pages[url] = list(answers)

    async def fetch(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
        self.asked.append(feed.url)
        if self.held is not None:
            await self.held.wait()
        queue = self.pages[feed.url]
        answer = queue.pop(0) if len(queue) > 1 else queue[0]
        if isinstance(answer, Exception):
            raise answer
        return Fetched(feed.id, feed.url, 200, answer.encode(), (), state)

    async def close(self) -> None:
        """Nothing is held open."""

    async def permitted(self, url: str, feed: Feed, now: datetime) -> bool:
        return url not in self.forbidden


async def article(body: bytes, headers: tuple[tuple[str, str], ...], url: str) -> RawFeed:
    """A page is its text here; finding it is tested with the formats."""
    return RawFeed(entries=(RawEntry(link=url, title="Hafenvertrag gebilligt", content=body.decode()),), kind="article")


class Desk:
    """An example reader around a scripted site and a store in memory."""

    def __init__(self, first_look: float = 10.0) -> None:
        self.site, self.store, self.clerk, self.clock = Site(), MemoryStore(), Clerk(), FakeClock()
        operator = Operator(self.store.ledger, ("post",), ("post",), {"post": 1})
        web = Web(self.site, self.site.permitted, article, self.clock)
        self.reader = ExampleReader(self.store, self.clerk, operator, web, feed_for, first_look)
        self.read = 0
        self.reader.read = self._was_read

    async def _was_read(self) -> None:
        self.read += 1

    def told(self) -> list[Occasion]:
        return [alert.occasion for alert in self.store.ledger.alerts(watch_id=OPERATOR)]


def feed_for(address: str) -> Feed:
    return made_feed(id=address, url=address, lane=address.split("/")[2])


@pytest.fixture
def desk() -> Desk:
    return Desk()


async def test_an_example_is_asked_for_once_and_kept(desk: Desk) -> None:
    desk.site.put(HARBOUR, TEXT)
    await desk.reader.want([HARBOUR, HARBOUR])
    kept = desk.store.examples.known([HARBOUR])[HARBOUR]
    assert (kept.text, kept.language, kept.title) == (TEXT, "de", "Hafenvertrag gebilligt")
    await desk.reader.want([HARBOUR])
    assert desk.site.asked == [HARBOUR]
    assert await desk.reader.tick() == 0
    assert desk.told() == []


async def test_what_a_feed_has_brought_needs_no_request_and_outlives_its_entry(desk: Desk) -> None:
    entry = made_entry("Hafenvertrag gebilligt", "hafen", text=TEXT)
    desk.store.ledger.commit(judged(placed(entry, "s1")))
    await desk.reader.want([entry.url])
    assert desk.site.asked == []
    desk.store.stories.forget(desk.clock() + timedelta(days=999))
    assert TEXT in desk.store.examples.known([entry.url])[entry.url].text


@pytest.mark.parametrize("error", [Unreachable("no such host"), BadAnswer("not there", status=404), "short"])
async def test_what_cant_be_read_is_told_once_and_tried_again_with_patience(desk: Desk, error: FeedError | str) -> None:
    desk.site.put(HARBOUR, error, error, TEXT)
    await desk.reader.want([HARBOUR])
    assert desk.reader.waiting == (HARBOUR,)
    assert await desk.reader.tick() == 0
    assert len(desk.site.asked) == 1, "not before its time"
    for wait, asked in zip(PATIENCE[:2], (2, 3), strict=True):
        desk.clock.now += wait
        await desk.reader.tick()
        assert len(desk.site.asked) == asked
    assert HARBOUR in desk.store.examples.known([HARBOUR])
    assert sorted(desk.told()) == sorted([Occasion.TROUBLE, Occasion.RECOVERY]), "each once"
    assert desk.read == 1, "the watches are told"
    assert not list(desk.reader.waiting)


async def test_a_server_that_names_a_time_is_given_it(desk: Desk) -> None:
    desk.site.put(HARBOUR, BadAnswer("busy", status=503, retry_after=7200), TEXT)
    await desk.reader.want([HARBOUR])
    desk.clock.push(minutes=90)
    assert await desk.reader.tick() == 0
    desk.clock.push(minutes=31)
    assert await desk.reader.tick() == 1


async def test_a_page_that_robots_forbid_is_not_asked_for(desk: Desk) -> None:
    desk.site.forbidden.add(HARBOUR)
    await desk.reader.want([HARBOUR])
    assert desk.site.asked == []
    assert desk.told() == [Occasion.TROUBLE]


async def test_one_that_fails_holds_up_no_other_and_surprises_are_troubles(desk: Desk) -> None:
    desk.site.put(ZOO, ZeroDivisionError("a surprise"))
    desk.site.put(HARBOUR, TEXT)
    await desk.reader.want([ZOO, HARBOUR])
    assert desk.reader.waiting == (ZOO,)
    assert HARBOUR in desk.store.examples.known([HARBOUR])


async def test_a_page_that_hangs_holds_up_the_start_for_a_bounded_time() -> None:
    desk = Desk(first_look=0.05)
    desk.site.held = asyncio.Event()
    desk.site.put(HARBOUR, TEXT)
    await desk.reader.want([HARBOUR])
    assert desk.reader.waiting == (HARBOUR,)
    desk.site.held.set()
    assert await desk.reader.tick() == 1, "it is asked again at the next tick"


async def test_an_address_that_no_watch_names_any_more_is_forgotten(desk: Desk) -> None:
    desk.site.put(HARBOUR, Unreachable("down"), TEXT)
    await desk.reader.want([HARBOUR])
    await desk.reader.want([])
    desk.clock.push(days=2)
    assert await desk.reader.tick() == 0
    assert len(desk.site.asked) == 1
