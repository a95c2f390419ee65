"""What hears of the world: feeds, articles and examples, and the judge whom they tell."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from monitor.app.adopt import adopt, rules_of
from monitor.app.beside import sqlite_file
from monitor.app.examples import addresses_of
from monitor.app.keep import Hooks
from monitor.app.meaning import meanings_of
from monitor.app.outside import outside
from monitor.app.plan import Plan, article_feed
from monitor.app.remember import KeptBeside
from monitor.feeds.base import ARTICLE
from monitor.feeds.guarded import GuardedReader
from monitor.feeds.robots import Robots
from monitor.feeds.sources.replaceable import Replaceable
from monitor.model import Watch
from monitor.pipeline.articles import ArticleReader, Web
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.collect import Collector
from monitor.pipeline.examples import ExampleReader
from monitor.pipeline.health import Health
from monitor.pipeline.judge import Heard, Judge
from monitor.pipeline.operator import Operator
from monitor.pipeline.poll import Polled, Poller, World
from monitor.store.base import Store
from monitor.stories.window import Window


@dataclass(frozen=True, slots=True)
class Listening:
    """The parts that hear, wired together; nothing has begun yet."""

    source: Replaceable
    judge: Judge
    collector: Collector
    articles: ArticleReader
    examples: ExampleReader
    health: Health
    woken: asyncio.Event
    """Set whenever one of them brought an alert."""
    close: tuple[Callable[[], Awaitable[None]], ...]


async def listening(made: Plan, store: Store, clerk: Clerk, operator: Operator, hooks: Hooks) -> Listening:
    """The parts that hear, around a store that is brought in line with the plan."""
    world = outside(made.config)
    robots, pages = Robots(world.source), GuardedReader(workers=1)
    web = Web(world.source, robots.allowed, partial(pages.read, wanted=ARTICLE), hooks.clock)
    examples = ExampleReader(store, clerk, operator, web, partial(article_feed, made.config))
    await examples.want(addresses_of(made.watches))
    judge = _judge(made, store, await clerk(adopt, store, made, hooks.clock(), hooks.dice))
    woken = asyncio.Event()

    def polled(result: Polled) -> None:
        for each in result.heard:
            heard(each)
        hooks.polled(result)

    def heard(result: Heard) -> None:
        if result.alerts:
            woken.set()

    feeds = {feed.id: feed for feed in made.feeds}
    health = Health(store.ledger, operator, feeds)
    asked = World(world.source, world.reader.read, hooks.clock, hooks.dice, robots)
    poller = Poller(store, clerk, judge, asked, health)
    collector = Collector(store, clerk, poller, hooks.clock, feeds, made.config.concurrency, polled)
    articles = ArticleReader(store, clerk, judge, web, feeds, heard, lambda: collector.lanes)
    close = (world.close, pages.close)
    return Listening(world.source, judge, collector, articles, examples, health, woken, close)


def _judge(made: Plan, store: Store, watches: dict[str, Watch]) -> Judge:
    file = sqlite_file(made.config.store.url.reveal())
    memory = KeptBeside(made.path.parent / file) if file is not None else None
    rules, meanings = rules_of(made, watches), meanings_of(made.config.stories)
    return Judge(store, Window(made.span), rules, made.span, memory, meanings)
