"""Bring an open store in line with a config, at the start and at a reload."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import datetime

from monitor.app.examples import resolved
from monitor.app.manners import manners_of
from monitor.app.meaning import closeness_of
from monitor.app.plan import Plan
from monitor.model import Watch
from monitor.pipeline.look_back import look_back
from monitor.pipeline.think import Rules
from monitor.store.base import Store
from monitor.topics.index import Index

A_SECOND = 20
"""New feeds whose first polls begin in one second: a start is no burst, and twenty feeds are all there at once."""


def take_over(store: Store) -> None:
    """Give back what a dead predecessor had taken and not finished. Only for the store's single holder, at its start."""
    store.feeds.break_leases()
    store.outbox.break_claims()
    store.articles.break_claims()


def adopt(
    store: Store, made: Plan, now: datetime, dice: Callable[[], float], known: Collection[str] = frozenset()
) -> dict[str, Watch]:
    """Make the store's feeds and watches those of the plan, in one change; the watches by the ids that they go by there.

    `known` names feeds that run already: only the others' first polls are spread.
    """
    made = replace(made, watches=resolved(store, made.watches))
    longest = sum(feed.id not in known for feed in made.feeds) / A_SECOND
    with store.ledger.transaction():
        store.feeds.sync(made.feeds, now, [dice() * longest for _ in made.feeds])
        before = {each.id for each in store.control.watches()}
        names = store.ledger.adopt(made.watches)
        _hear_of_the_past(store, made, names, before, now)
    named = (replace(each, id=names[each.id], quiets=tuple(names[one] for one in each.quiets)) for each in made.watches)
    return {watch.id: watch for watch in named}


def _hear_of_the_past(
    store: Store, made: Plan, names: Mapping[str, str], before: Collection[str], now: datetime
) -> None:
    """Watches that the store has never known may look back; one that was only renamed has heard it."""
    curious = (watch for watch in made.watches if watch.look_back and watch.enabled)
    new = [replace(watch, id=names[watch.id]) for watch in curious if names[watch.id] not in before]
    if new:
        tags = {feed.id: feed.tags for feed in made.feeds}
        look_back(store, Index(new, made.config.concepts), new, tags, now)


def rules_of(made: Plan, watches: dict[str, Watch]) -> Rules:
    """By which the judge decides."""
    concepts = made.config.concepts
    index = Index(tuple(watches.values()), concepts, closeness_of(made.config.stories))
    return Rules(index, watches, made.targets, manners_of(made.config), concepts)
