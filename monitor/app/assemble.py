"""A plan into parts around an open store."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial

from monitor.alerts.channels.base import Message
from monitor.alerts.routes import Routes
from monitor.app.adopt import adopt, rules_of, take_over
from monitor.app.alarm import room_of, shouting
from monitor.app.beside import sqlite_file
from monitor.app.examples import addresses_of
from monitor.app.keep import Hooks, keeping
from monitor.app.meaning import meanings_of
from monitor.app.outside import outside
from monitor.app.plan import Plan, article_feed, routes_of
from monitor.app.reload import Parts
from monitor.app.remember import KeptBeside
from monitor.app.signs import address_of, asking
from monitor.app.speak import Complaint, composer
from monitor.daemon import Work
from monitor.feeds.base import ARTICLE
from monitor.feeds.guarded import GuardedReader
from monitor.feeds.robots import Robots
from monitor.model import Outgoing
from monitor.pipeline.articles import ArticleReader, Web
from monitor.pipeline.chores import Chores, Keep
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.collect import Collector
from monitor.pipeline.deliver import Deliverer
from monitor.pipeline.distress import Distress
from monitor.pipeline.examples import ExampleReader
from monitor.pipeline.health import Health
from monitor.pipeline.heartbeat import Heartbeat
from monitor.pipeline.judge import Heard, Judge
from monitor.pipeline.jump import Jump
from monitor.pipeline.operator import Operator
from monitor.pipeline.poll import Polled, Poller, World
from monitor.pipeline.releasing import release_all
from monitor.store.base import Store
from monitor.stories.window import Window


async def assemble(made: Plan, store: Store, clerk: Clerk, hooks: Hooks) -> Work:
    """Everything wired together around an open store that this process holds; nothing has begun yet."""
    world = outside(made.config)
    await clerk(take_over, store)
    operator = Operator(store.ledger, made.config.operator, tuple(made.channels), made.targets)
    robots, pages = Robots(world.source), GuardedReader(workers=1)
    web = Web(world.source, robots.allowed, partial(pages.read, wanted=ARTICLE), hooks.clock)
    examples = ExampleReader(store, clerk, operator, web, partial(article_feed, made.config))
    await examples.want(addresses_of(made.watches))
    watches = await clerk(adopt, store, made, hooks.clock(), hooks.dice)
    file = sqlite_file(made.config.store.url.reveal())
    memory = KeptBeside(made.path.parent / file) if file is not None else None
    judge = Judge(
        store, Window(made.span), rules_of(made, watches), made.span, memory, meanings_of(made.config.stories)
    )
    woken = asyncio.Event()

    def polled(result: Polled) -> None:
        if any(heard.alerts for heard in result.heard):
            woken.set()
        hooks.polled(result)

    async def let_go(*, at_once: bool = False) -> int:
        told = await clerk(release_all, store, judge.rules, hooks.clock(), at_once=at_once)
        if told:
            woken.set()
        return told

    feeds = {feed.id: feed for feed in made.feeds}
    health = Health(store.ledger, operator, feeds)
    poller = Poller(
        store, clerk, judge, World(world.source, world.reader.read, hooks.clock, hooks.dice, robots), health
    )
    collector = Collector(store, clerk, poller, hooks.clock, feeds, made.config.concurrency, polled)

    def heard(result: Heard) -> None:
        if result.alerts:
            woken.set()

    articles = ArticleReader(store, clerk, judge, web, feeds, heard, lambda: collector.lanes)
    complain = Complaint(clerk, operator, hooks.clock)
    routes = routes_of(made, watches.values())
    deliverer = _deliverer(made, store, clerk, hooks, woken, operator, routes, composer(made, complain))

    chores = Chores(store, clerk, operator, hooks.clock, keep_of(made))

    def speak(changed: Plan) -> None:
        ways = routes_of(changed, judge.rules.watches.values())
        deliverer.change(changed.channels, composer(changed, complain), _patience(changed), ways)

        chores.keep = keep_of(changed)
        heartbeat.change(address_of(changed))

    shout, room = shouting(deliverer, operator), room_of(made)
    distress = Distress(clerk, operator, shout, room, lambda: collector.refused, hooks.clock)
    jump = Jump(store, clerk, hooks.clock, time.monotonic)
    parts = Parts(store, clerk, judge, collector, articles, health, operator, examples, world.source, speak)
    kept = keeping(made, parts, deliverer, hooks)
    heartbeat = Heartbeat(asking(made, hooks.clock), kept.beat, hooks.clock, address_of(made))

    async def remember() -> None:
        await clerk(judge.remember, hooks.clock())

    return Work(
        clerk=clerk,
        agenda=lambda: clerk(store.agenda.due, hooks.clock()),
        collector=collector,
        articles=articles,
        deliverer=deliverer,
        release=let_go,
        chores={"upkeep": chores.daily},
        refused=distress.refused,
        often={"index": chores.index, "distress": distress.look, "clock": jump.look},
        woken=woken,
        clock=hooks.clock,
        closers=(world.close, pages.close),
        ticks={"heartbeat": heartbeat.tick, "examples": examples.tick},
        keeping=kept,
        remember=remember,
    )


def _deliverer(
    made: Plan,
    store: Store,
    clerk: Clerk,
    hooks: Hooks,
    woken: asyncio.Event,
    operator: Operator,
    routes: Routes,
    compose: Callable[[Outgoing], Message],
) -> Deliverer:
    return Deliverer(
        store,
        clerk,
        made.channels,
        compose,
        hooks.clock,
        hooks.dice,
        _patience(made),
        woken,
        operator,
        routes,
    )


def _patience(made: Plan) -> dict[str, timedelta]:
    return {name: channel.give_up_after for name, channel in made.config.channels.items()}


def keep_of(made: Plan) -> Keep:
    """How long what is kept, as the config says."""
    config = made.config
    return Keep(config.keep, max(config.keep, config.keep_alerted), config.max_size)
