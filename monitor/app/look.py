"""One look at a feed or a site, with nothing stored."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from monitor.app.examine import settings_of
from monitor.app.examples import example_of
from monitor.app.outside import outside
from monitor.app.plan import article_feed, feed_of
from monitor.config.feeds import FeedConfig
from monitor.feeds.base import ARTICLE
from monitor.feeds.clean import clean
from monitor.feeds.discover import Asking, Found, every_feed
from monitor.feeds.robots import Robots
from monitor.model import Entry, Example, FeedState, RawFeed
from monitor.pipeline.articles import Web
from monitor.pipeline.examples import article_at


@dataclass(frozen=True, slots=True)
class Reading:
    """What one look at a feed gave."""

    url: str
    raw: RawFeed
    entries: tuple[Entry, ...]


async def read_once(where: str, given: Path | None, now: datetime) -> Reading:
    """Read a file or an address once, clean, storing nothing. Raises `FeedError`."""
    config = settings_of(given)
    world = outside(config)
    address = where if "://" in where else Path(where).absolute().as_uri()
    feed = feed_of(config, FeedConfig.model_construct(url=address))
    try:
        fetched = await world.source.fetch(feed, FeedState(feed.id, feed.url), now)
        raw = await world.reader.read(fetched.body or b"", fetched.headers, fetched.url)
    finally:
        await world.close()
    return Reading(fetched.url, raw, clean(raw, feed, now))


async def example_at(address: str, given: Path | None, now: datetime) -> Example:
    """The article of a page as an example, asked for once and stored nowhere. Raises `FeedError`."""
    config = settings_of(given)
    world = outside(config)
    web = Web(world.source, Robots(world.source).allowed, partial(world.reader.read, wanted=ARTICLE), lambda: now)
    try:
        found = await article_at(article_feed(config, address), web)
    finally:
        await world.close()
    return example_of(address, found.title, found.text, found.language)


async def feeds_of(where: str, given: Path | None, now: datetime) -> tuple[tuple[Found, tuple[Entry, ...]], ...]:
    """The feeds of a site, best first, each read and clean; nothing is stored. Raises `FeedError`."""
    config = settings_of(given)
    world = outside(config)
    feed = feed_of(config, FeedConfig.model_construct(url=where))
    try:
        found = await every_feed(
            Asking(world.source, world.reader.read, asyncio.sleep, robots=Robots(world.source)), feed, now
        )
    finally:
        await world.close()
    return tuple((one, clean(one.raw, replace(feed, url=one.url), now)) for one in found)
