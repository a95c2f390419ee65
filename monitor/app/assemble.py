"""A plan into parts around an open store."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta

from monitor.app.adopt import take_over
from monitor.app.alarm import room_of, shouting
from monitor.app.keep import Hooks, keeping
from monitor.app.listening import Listening, listening
from monitor.app.plan import Plan, routes_of
from monitor.app.reload import Parts
from monitor.app.signs import address_of, asking
from monitor.app.speak import Complaint, composer
from monitor.daemon import Release, Work
from monitor.pipeline.chores import Chores, Keep
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.deliver import Deliverer
from monitor.pipeline.distress import Distress
from monitor.pipeline.heartbeat import Heartbeat
from monitor.pipeline.jump import Jump
from monitor.pipeline.operator import Operator
from monitor.pipeline.releasing import release_all
from monitor.store.base import Store


async def assemble(made: Plan, store: Store, clerk: Clerk, hooks: Hooks) -> Work:
    """Everything wired together around an open store that this process holds; nothing has begun yet."""
    await clerk(take_over, store)
    told = (made.config.operator, tuple(made.channels), made.targets, made.config.locale, made.zone)
    operator = Operator(store.ledger, *told)
    ears = await listening(made, store, clerk, operator, hooks)
    complain = Complaint(clerk, operator, hooks.clock)
    deliverer = _deliverer(made, store, clerk, hooks, operator, ears, complain)
    chores = Chores(store, clerk, operator, hooks.clock, keep_of(made))

    def speak(changed: Plan) -> None:
        ways = routes_of(changed, ears.judge.rules.watches.values())
        deliverer.change(changed.channels, composer(changed, complain), _patience(changed), ways)
        chores.keep = keep_of(changed)
        heartbeat.change(address_of(changed))

    kept = keeping(made, _parts(store, clerk, ears, operator, speak), deliverer, hooks)
    heartbeat = Heartbeat(asking(made, hooks.clock), kept.beat, hooks.clock, address_of(made))
    shout, room = shouting(deliverer, operator), room_of(made)
    distress = Distress(clerk, operator, shout, room, lambda: ears.collector.refused, hooks.clock)
    jump = Jump(store, clerk, hooks.clock, time.monotonic)
    return Work(
        clerk=clerk,
        agenda=lambda: clerk(store.agenda.due, hooks.clock()),
        collector=ears.collector,
        articles=ears.articles,
        deliverer=deliverer,
        release=_release(store, clerk, ears, hooks),
        chores={"upkeep": chores.daily},
        refused=distress.refused,
        often={"index": chores.index, "distress": distress.look, "clock": jump.look},
        woken=ears.woken,
        clock=hooks.clock,
        closers=ears.close,
        ticks={"heartbeat": heartbeat.tick, "examples": ears.examples.tick},
        keeping=kept,
        remember=lambda: clerk(ears.judge.remember, hooks.clock()),
    )


def _parts(store: Store, clerk: Clerk, ears: Listening, operator: Operator, speak: Callable[[Plan], None]) -> Parts:
    return Parts(
        store=store,
        clerk=clerk,
        judge=ears.judge,
        collector=ears.collector,
        articles=ears.articles,
        health=ears.health,
        operator=operator,
        examples=ears.examples,
        source=ears.source,
        speak=speak,
    )


def _release(store: Store, clerk: Clerk, ears: Listening, hooks: Hooks) -> Release:
    async def let_go(*, at_once: bool = False) -> int:
        told = await clerk(release_all, store, ears.judge.rules, hooks.clock(), at_once=at_once)
        if told:
            ears.woken.set()
        return told

    return let_go


def _deliverer(
    made: Plan,
    store: Store,
    clerk: Clerk,
    hooks: Hooks,
    operator: Operator,
    ears: Listening,
    complain: Complaint,
) -> Deliverer:
    return Deliverer(
        store,
        clerk,
        made.channels,
        composer(made, complain),
        hooks.clock,
        hooks.dice,
        _patience(made),
        ears.woken,
        operator,
        routes_of(made, ears.judge.rules.watches.values()),
    )


def _patience(made: Plan) -> dict[str, timedelta]:
    return {name: channel.give_up_after for name, channel in made.config.channels.items()}


def keep_of(made: Plan) -> Keep:
    """How long what is kept, as the config says."""
    config = made.config
    return Keep(config.keep, max(config.keep, config.keep_alerted), config.max_size)
