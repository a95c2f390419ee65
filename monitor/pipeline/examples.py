"""Read the articles that watches name as examples: once each, politely, and again later where a site doesn't answer.

What was read stands in the store, so that a later start needs no network. Until then the watch waits; nothing else does.
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor.errors import AddressRefused, BadAnswer, FeedError, NotAFeed, StoreError
from monitor.feeds.article import LONGEST, SHORTEST
from monitor.feeds.language import language_of
from monitor.feeds.plain import one_line, paragraphs
from monitor.model import Feed, FeedState, said
from monitor.pipeline.articles import Web
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.operator import Operator
from monitor.store.base import KnownExample, Store

PATIENCE = (timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1), timedelta(hours=6), timedelta(days=1))
"""Between two tries; the last one stays."""
FIRST_LOOK = 10.0
"""Seconds that a start waits for articles that were never read."""

log = logging.getLogger("depesche.examples")


@dataclass(frozen=True, slots=True)
class _Waiting:
    next_at: datetime
    tries: int = 0
    since: datetime | None = None
    """When the first try failed."""


async def nobody() -> None:
    """Is told nothing."""


class ExampleReader:
    """Keeps the store's examples in line with what the watches name."""

    def __init__(
        self,
        store: Store,
        clerk: Clerk,
        operator: Operator,
        web: Web,
        feed_for: Callable[[str], Feed],
        first_look: float = FIRST_LOOK,
    ) -> None:
        """`feed_for` gives the feed in whose manner an address is asked for; `first_look` is in seconds."""
        self._first_look = first_look
        self._store = store
        self._clerk = clerk
        self._operator = operator
        self._web = web
        self.feed_for = feed_for
        self.read: Callable[[], Awaitable[None]] = nobody
        """Told when there is an example that was waited for."""
        self._waiting: dict[str, _Waiting] = {}
        self._one = asyncio.Lock()

    @property
    def waiting(self) -> tuple[str, ...]:
        """Addresses that were not read yet."""
        return tuple(self._waiting)

    async def want(self, addresses: Sequence[str]) -> None:
        """From now on, these. Returns when all are known, or when it was tried for `FIRST_LOOK` seconds."""
        lacking = await self._clerk(_lacking, self._store, addresses, self._web.clock())
        at_once = _Waiting(self._web.clock())
        self._waiting = {address: self._waiting.get(address, at_once) for address in lacking}
        if self._waiting:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._look(), self._first_look)

    async def tick(self) -> int:
        """Try what is due; how many were read."""
        if not self._waiting or self._one.locked():
            return 0
        count = await self._look()
        if count:
            await self.read()
        return count

    async def _look(self) -> int:
        async with self._one:
            now = self._web.clock()
            sites: dict[str, list[Feed]] = defaultdict(list)
            for feed in (self.feed_for(address) for address, one in self._waiting.items() if one.next_at <= now):
                sites[feed.lane].append(feed)
            return sum(await asyncio.gather(*map(self._serve, sites.values())))

    async def _serve(self, feeds: Sequence[Feed]) -> int:
        """The articles of one site, one after another."""
        count = 0
        for number, feed in enumerate(feeds):
            if number and not feed.private:
                await asyncio.sleep(feed.pause.total_seconds())
            try:
                found = await article_at(feed, self._web)
            except StoreError:
                raise
            except FeedError as error:
                await self._failed(feed.url, error)
            except Exception as error:
                log.exception("surprise while reading an example", extra={"url": feed.url})
                await self._failed(feed.url, FeedError(f"unexpected {type(error).__name__}; please report it"))
            else:
                count += await self._clerk(self._keep, found)
        return count

    def _keep(self, found: KnownExample) -> int:
        """In the clerk's thread."""
        was = self._waiting.pop(found.address, None)
        self._store.examples.keep(found)
        log.info("example read", extra={"url": found.address, "characters": len(found.text)})
        if was is not None and was.since is not None:
            title = said("An example was read at last")
            text = said("{address}: the watches that name it find its like now.", address=found.address)
            self._operator.recovery(_thing(found.address), title, text, was.since, found.read_at)
        return 1

    async def _failed(self, address: str, error: FeedError) -> None:
        """Put off; the operator is told at the first failure."""
        now, was = self._web.clock(), self._waiting.get(address)
        if was is None:
            return
        wish = timedelta(seconds=error.retry_after or 0) if isinstance(error, BadAnswer) else timedelta()
        again = now + max(PATIENCE[min(was.tries, len(PATIENCE) - 1)], min(wish, timedelta(days=1)))
        self._waiting[address] = replace(was, next_at=again, tries=was.tries + 1, since=was.since or now)
        if was.since is None:
            title = said("An example can't be read")
            text = said(
                "{address}: {error}. The watches that name it find nothing by it; it is tried again.",
                address=address,
                error=error,
            )
            await self._clerk(self._operator.trouble, _thing(address), title, text, now, now)


async def article_at(feed: Feed, web: Web) -> KnownExample:
    """The article at the feed's address, asked for once. Raises `FeedError`."""
    now = web.clock()
    if not await web.permitted(feed.url, feed, now):
        raise AddressRefused("the site's robots.txt asks us to leave the page alone")
    fetched = await web.source.fetch(feed, FeedState(feed.id, feed.url), now)
    page = await web.read(fetched.body or b"", fetched.headers, fetched.url)
    text = paragraphs("\n".join(one.content for one in page.entries), LONGEST)
    if len(text) < SHORTEST:
        raise NotAFeed("no article text was found on the page")
    title = one_line(next((one.title for one in page.entries), ""), 500) or text.partition("\n")[0]
    return KnownExample(feed.url, title, text, language_of((), text[:2_000]), now)


def _thing(address: str) -> str:
    return f"example:{address}"


def _lacking(store: Store, addresses: Sequence[str], now: datetime) -> list[str]:
    """In the clerk's thread: those that must be asked for. What came with a feed is kept, and outlives its entry."""
    known = store.examples.known(addresses)
    lacking = []
    for address in dict.fromkeys(addresses):
        if address not in known:
            found = store.stories.find(address)
            if found:
                entry = found[0].entry
                text = "\n".join(part for part in (entry.summary, entry.content) if part)
                store.examples.keep(KnownExample(address, entry.title, text, entry.language, now))
            else:
                lacking.append(address)
    return lacking
