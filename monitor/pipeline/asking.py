"""One question to a feed's server, with those that its answer leads to, all within one span of time."""

from __future__ import annotations

import asyncio
from datetime import datetime

from monitor.errors import AddressRefused, Unreachable
from monitor.feeds.answer import Answer, read_answer
from monitor.feeds.discover import Asking
from monitor.model import Feed, FeedState

LONGEST = 60.0
"""Seconds for one poll with all that it leads to: shorter than the lease of its lane."""


async def answer_to(ask: Asking, feed: Feed, state: FeedState, now: datetime) -> Answer:
    """The answer, and where it only shows the way (a site's page, an index of sitemaps) what that leads to.

    Raises `FeedError`.
    """
    try:
        async with asyncio.timeout(LONGEST):
            if feed.page:
                await _expect_leave(ask, state.url or feed.url, feed, now)
            fetched = await ask.source.fetch(feed, state, now)
            return await read_answer(fetched, ask, feed, state, now)
    except TimeoutError as error:
        raise Unreachable(f"looking for the feed took more than {LONGEST:g} s") from error


async def _expect_leave(ask: Asking, url: str, feed: Feed, now: datetime) -> None:
    """An overview page was made for people: its site may not want programs there. A feed was made for us."""
    if ask.robots is None:
        return
    new = not ask.robots.knows(url, now)
    rules = await ask.rules(url, feed, now)
    if rules is not None and not rules.allow(url):
        raise AddressRefused("the site's robots.txt asks us to leave the page alone", hint="has it a feed?")
    if new:
        await ask.rested(feed)
