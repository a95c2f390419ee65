"""One round by hand: poll everything now, send what is due once, and say what failed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from monitor.pipeline.articles import ArticleReader
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.collect import Collector
from monitor.pipeline.deliver import Deliverer
from monitor.pipeline.poll import Clock
from monitor.store.base import Store

BREATH = 0.05
"""Seconds between two looks at lanes that still owe their pause."""
GATHER = 0.1
"""Seconds in which lanes that end are followed by one claim, not by one each: that costs as much as several polls."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What one round did."""

    sent: int
    undelivered: int
    """Tries that failed; the rows stay in the outbox."""


async def poll_round(store: Store, clerk: Clerk, collector: Collector, clock: Clock) -> None:
    """Poll every feed once, due or not, except those that a server or our own back-off keeps waiting.

    Raises `StoreError` when the store refuses what a poll brought: that feed would stay due for ever.
    """
    began = clock()
    await clerk(store.feeds.hasten, began)
    owed = collector.longest_pause + 1.0
    while True:
        begun = await collector.tick(began)  # what comes due again meanwhile is for the next round
        if not begun and not collector.busy:
            if collector.refused is not None:
                raise collector.refused
            # A lane that is not free after its longest pause is one that its site asked us to leave alone (429).
            if await clerk(store.feeds.overdue, began) == 0 or owed <= 0:
                return
            owed -= BREATH
            await asyncio.sleep(BREATH)
        elif begun == 0:
            await collector.next_done()
            await collector.done_within(GATHER)
        else:
            owed = collector.longest_pause + 1.0


async def article_round(articles: ArticleReader | None) -> None:
    """Read the articles that are due, each once; a site that asks for patience keeps the rest of its own for later."""
    while articles is not None and (await articles.tick() or articles.busy):
        await articles.next_done()


async def deliver_round(deliverer: Deliverer, clock: Clock) -> Tally:
    """Try each due delivery once."""
    as_of = clock()
    while await deliverer.tick(as_of):
        await deliverer.settle()
    return Tally(deliverer.sent, deliverer.failed)
