"""What a feed says made ready for the judge, and where that is done: what is long must not hold up the store."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime

from monitor.feeds.clean import clean
from monitor.feeds.habits import learn
from monitor.model import Entry, Feed, Habits, RawFeed

LONG = 1_000_000
"""Characters; some 0.2 s of cleaning, as a rule. Twenty million, made of what looks like broken letters, take more than
a minute, in which no alert would leave."""

Understood = tuple[Habits, Sequence[Entry]]
"""What the feed has taught so far, and its entries read in that light."""


def understood(raw: RawFeed, feed: Feed, habits: Habits, now: datetime) -> Understood:
    """Learn from what is listed, then clean it."""
    habits = learn(habits, raw, feed)
    return habits, clean(raw, feed, now, habits)


async def understood_aside(raw: RawFeed, feed: Feed, habits: Habits, now: datetime) -> Understood | None:
    """The same in a thread of its own, if it is long; None: whoever needs it may do it on the way."""
    length = sum(len(one.title) + len(one.summary) + len(one.content) for one in raw.entries)
    return await asyncio.to_thread(understood, raw, feed, habits, now) if length > LONG else None
