"""The whole flow in one process, with stand-ins only at the seams: a source of bytes, channels, a clock, the dice."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from zoneinfo import ZoneInfo

from monitor.alerts.channels.base import Channel
from monitor.alerts.message import compose
from monitor.alerts.routes import NOBODY, Routes
from monitor.feeds.base import FEED, Source, Wanted
from monitor.feeds.formats import read
from monitor.feeds.robots import Robots
from monitor.model import Alert, Entry, Feed, FeedState, FirstRun, Manner, RawFeed, Watch
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.collect import Collector
from monitor.pipeline.deliver import Deliverer
from monitor.pipeline.health import Health
from monitor.pipeline.judge import Heard, Judge
from monitor.pipeline.operator import Operator
from monitor.pipeline.poll import Polled, Poller, World
from monitor.pipeline.releasing import release_all
from monitor.pipeline.summary import release
from monitor.pipeline.think import Rules
from monitor.store.base import Store
from monitor.store.sql.opening import open_store
from monitor.stories.window import Window
from monitor.topics.index import Index
from tests.daemons import item
from tests.fakes import MORNING, FakeClock, FakeSource

SPAN = timedelta(hours=72)
ALL = FirstRun("all")
CALL = "Ministerin Adler und Konsul Brandt vereinbaren Telefonat über Hafenvertrag"
RECALL = "Hafenvertrag: Ministerin Adler und Konsul Brandt vereinbaren Telefonat"
RAIN = "Regen zieht nach Norden ab, das Wochenende bleibt trocken"


def made_feed(name: str = "abendblatt", *, lane: str = "", first_run: FirstRun = ALL, **more: object) -> Feed:
    """A feed of our own making, polled every five minutes."""
    fields = {
        "id": name,
        "url": f"https://{name}.example/feed",
        "name": name.title(),
        "lane": lane or f"{name}.example",
        "every": (timedelta(minutes=5), timedelta(hours=1)),
        "pause": timedelta(),
        "language": "de",
        "first_run": first_run,
    }
    return Feed(**{**fields, **more})  # type: ignore[arg-type] # the fields above are right, and cases say the rest


def made_watch(name: str = "anruf", query: str = "Telefonat Adler Brandt", *notify: str, **more: object) -> Watch:
    fields = {"id": name, "name": name.title(), "query": query, "notify": notify or ("phone",)}
    return Watch(**{**fields, **more})  # type: ignore[arg-type] # as above


def made_entry(
    title: str,
    name: str = "",
    *,
    feed: str = "abendblatt",
    text: str = "",
    at: datetime = MORNING,
    language: str = "de",
) -> Entry:
    """A clean entry, as the judge gets it."""
    name = name or title[:24].replace(" ", "-")
    fields = {"feed_id": feed, "identities": (f"guid:{name}",), "url": f"https://{feed}.example/{name}"}
    return Entry(
        id=f"{feed}-{name}",
        title=title,
        summary=text,
        content="",
        language=language,
        publisher=feed,
        published=at,
        updated=None,
        seen_at=at,
        **fields,  # type: ignore[arg-type] # three of its fields, spelt shorter
    )


def listed(title: str, number: int = 0, *, at: datetime = MORNING, paper: str = "abendblatt", text: str = "") -> str:
    """One RSS item of the paper."""
    return item(title, f"https://{paper}.example/{number}", text, format_datetime(at.astimezone(UTC)))


async def read_here(body: bytes, headers: tuple[tuple[str, str], ...], url: str, wanted: Wanted = FEED) -> RawFeed:
    """The formats without their guarding process: the bytes are ours."""
    return read(body, headers, url, wanted)


def file_store(folder: Path) -> Store:
    """The real store on one file of the folder, held as the daemon holds it."""
    return open_store("sqlite:///depesche.db", base=folder, hold=True, command="depesche run")


class House:
    """Every part wired as `app.assemble` does; `async with` it, then `poll` and `deliver`."""

    def __init__(
        self,
        store: Store,
        *,
        feeds: Sequence[Feed] = (made_feed(),),
        watches: Sequence[Watch] = (made_watch(),),
        channels: Mapping[str, Sequence[Channel]] | None = None,
        source: Source | None = None,
        clock: FakeClock | None = None,
        width: int = 8,
        patience: Mapping[str, timedelta] | None = None,
        operator: Sequence[str] = (),
        manners: Mapping[str, Manner] | None = None,
        routes: Routes = NOBODY,
        robots: bool = False,
    ) -> None:
        self.store = store
        self.clock = clock or FakeClock()
        self.source = source or FakeSource()
        self.channels = channels or {}
        self.told: list[Polled] = []
        self.woken = asyncio.Event()
        self.clerk = Clerk()
        self.feeds = {feed.id: feed for feed in feeds}
        self.watches = {watch.id: watch for watch in watches}
        self.targets = {name: len(each) for name, each in self.channels.items()} or {"phone": 1}
        self.rules = Rules(Index(tuple(watches), {}), self.watches, self.targets, manners or {})
        self.window = Window(SPAN)
        self.judge = Judge(store, self.window, self.rules, SPAN)
        world = World(self.source, read_here, self.clock, lambda: 0.5, Robots(self.source) if robots else None)
        self.operator = Operator(store.ledger, operator, tuple(self.channels), self.targets)
        self.health = Health(store.ledger, self.operator, self.feeds)
        self.poller = Poller(store, self.clerk, self.judge, world, self.health)
        self.collector = Collector(store, self.clerk, self.poller, self.clock, self.feeds, width, self.told.append)
        self.deliverer = Deliverer(
            store,
            self.clerk,
            self.channels,
            lambda outgoing: compose(outgoing, locale="de", zone=ZoneInfo("UTC")),
            self.clock,
            lambda: 0.5,
            patience or {},
            self.woken,
            self.operator,
            routes,
        )
        store.feeds.break_leases()
        store.outbox.break_claims()
        store.feeds.sync(tuple(feeds), self.clock())
        store.ledger.adopt(tuple(watches))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.collector.stop()
        await self.deliverer.stop(0.2)
        self.clerk.close()

    async def poll(self) -> list[Polled]:
        """Poll what is due until nothing is; what became of it."""
        before = len(self.told)
        while await self.collector.tick() or self.collector.busy:
            await self.collector.next_done()
        return self.told[before:]

    async def deliver(self) -> None:
        """Send what is due now, each row once."""
        now = self.clock()
        while await self.deliverer.tick(now):
            await self.deliverer.settle()

    def hear(self, *entries: Entry, feed: str = "", after: FeedState | None = None) -> Heard:
        """Let the judge hear a slice by itself."""
        source = self.feeds[feed or entries[0].feed_id]
        return self.judge.hear(source, entries, {}, after, self.clock())

    def release(self, *, at_once: bool = False) -> tuple[Alert, ...]:
        return release(
            self.store, self.watches, self.targets, self.clock(), at_once=at_once, channels=self.rules.channels
        )

    def let_go(self, *, at_once: bool = False) -> int:
        """Release all that is due, as the daemon does each second; how many messages that made."""
        return release_all(self.store, self.rules, self.clock(), at_once=at_once)
