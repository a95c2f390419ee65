"""Read the articles that teasers leave out: claim what is due, ask each site page by page, and let the judge hear it.

An article is a revision of an entry that was judged and saved before, so a crash at any point loses nothing: the row
stands in the store until the page was heard, in the same change, or was given up.
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from monitor.errors import AddressRefused, BadAnswer, FeedError, StoreError
from monitor.feeds.article import next_try
from monitor.feeds.base import Source
from monitor.feeds.robots import borrowed
from monitor.model import ArticleWanted, Feed, FeedState, RawEntry, RawFeed
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.judge import Heard, Judge
from monitor.pipeline.poll import Clock
from monitor.store.base import Store

LEASE = timedelta(seconds=180)
LONGEST_READ = timedelta(seconds=90)
"""robots.txt, the page and its reading, each at its slowest: a row whose claim ends sooner is given back."""
BATCH = 20
WIDTH = 8
"""Sites that are asked at once."""

ReadPage = Callable[[bytes, tuple[tuple[str, str], ...], str], Awaitable[RawFeed]]
"""The article of a page: body, headers, address. Raises `FeedError`."""
Permitted = Callable[[str, Feed, datetime], Awaitable[bool]]
"""May this page be asked for? (robots.txt)"""

log = logging.getLogger("depesche.articles")


@dataclass(frozen=True, slots=True)
class Web:
    """What reading articles needs of the outside: where pages come from, who may have them, who reads them."""

    source: Source
    permitted: Permitted
    read: ReadPage
    clock: Clock


class ArticleReader:
    """Empties the article queue: one page at a time of each site, with the feed's pause between two."""

    def __init__(
        self,
        store: Store,
        clerk: Clerk,
        judge: Judge,
        web: Web,
        feeds: Mapping[str, Feed],
        heard: Callable[[Heard], None],
        polled: Callable[[], Collection[str]],
    ) -> None:
        """`heard` is told what came of each; `polled` names the lanes in which feeds are being polled now, to keep out of."""
        self._store = store
        self._articles = store.articles
        self._clerk = clerk
        self._judge = judge
        self._web = web
        self._heard = heard
        self._polled = polled
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._resting: dict[str, datetime] = {}
        """Lanes that said 429, and until when nothing more is asked there."""
        self._stopping = False
        self.change(feeds)

    @property
    def busy(self) -> int:
        """Sites being asked now."""
        return len(self._tasks)

    def change(self, feeds: Mapping[str, Feed]) -> None:
        """From the next article on, these are the feeds."""
        self._feeds = feeds

    async def tick(self) -> int:
        """Begin what is due, as far as there is room; how many articles were claimed."""
        room = 0 if self._stopping else WIDTH - len(self._tasks)
        if room <= 0:
            return 0
        now = self._web.clock()
        self._resting = {lane: until for lane, until in self._resting.items() if until > now}
        busy = (*self._tasks, *self._resting, *self._polled())
        rows = await self._clerk(self._articles.claim, now, LEASE, BATCH, busy)
        if self._stopping:
            await self._give_back(rows)
            return 0
        queues: dict[str, list[ArticleWanted]] = defaultdict(list)
        for row in rows:
            queues[row.lane].append(row)
        for lane, queue in queues.items():
            task = asyncio.create_task(self._serve(lane, queue, now + LEASE), name=f"articles {lane}")
            self._tasks[lane] = task
            task.add_done_callback(partial(self._served, lane))
        return len(rows)

    def _served(self, lane: str, _: asyncio.Task[None]) -> None:
        self._tasks.pop(lane, None)

    async def next_done(self) -> None:
        """Wait until one of the sites has been served."""
        if self._tasks:
            await asyncio.wait(self._tasks.values(), return_when=asyncio.FIRST_COMPLETED)

    async def stop(self) -> None:
        """Begin nothing more and let go: what is cut off here is read after the next start."""
        self._stopping = True
        tasks = tuple(self._tasks.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=1)

    async def _serve(self, lane: str, queue: Sequence[ArticleWanted], until: datetime) -> None:
        for number, row in enumerate(queue):
            if self._stopping or lane in self._resting or self._web.clock() + LONGEST_READ > until:
                await self._give_back(queue[number:])
                return
            feed = self._feeds.get(row.feed_id)
            try:
                if feed is None or not feed.full_text:
                    await self._clerk(self._articles.settle, row.entry_id, "given up", "its feed wants none any more")
                    continue
                await self._read(row, feed)
            except StoreError as error:
                log.error("the store refused an article", extra={"entry": row.entry_id, "error": str(error)})
                return
            # The lane stays taken until the pause is over, so that the next tick doesn't cut it short.
            await asyncio.sleep(0 if feed.private else feed.pause.total_seconds())

    async def _read(self, row: ArticleWanted, feed: Feed) -> None:
        now = self._web.clock()
        try:
            page = await self._page(row, feed, now)
            heard = await self._clerk(self._judge.hear_article, feed, row, page, now)
        except FeedError as error:
            await self._failed(row, error, now)
        except (StoreError, asyncio.CancelledError):
            raise
        except Exception as error:
            log.exception("surprise while reading an article", extra={"entry": row.entry_id})
            await self._failed(row, FeedError(f"unexpected {type(error).__name__}; please report it"), now)
        else:
            self._heard(heard)

    async def _page(self, row: ArticleWanted, feed: Feed, now: datetime) -> RawFeed:
        """What the page says, from the store if another entry brought it already."""
        twin = await self._clerk(self._articles.read_at, row.url)
        if twin is not None:
            return RawFeed(entries=(RawEntry(link=row.url, content=twin.entry.content),), kind="article")
        if not await self._web.permitted(row.url, feed, now):
            raise AddressRefused("the site's robots.txt asks us to leave the page alone")
        fetched = await self._web.source.fetch(borrowed(feed, row.url), FeedState(feed.id, row.url), now)
        return await self._web.read(fetched.body or b"", fetched.headers, fetched.url)

    async def _failed(self, row: ArticleWanted, error: FeedError, now: datetime) -> None:
        again = next_try(row.attempts, error, now)
        if isinstance(error, BadAnswer) and error.status == 429 and again is not None:
            self._resting[row.lane] = again
        log.info("article not read", extra={"entry": row.entry_id, "error": str(error), "again": bool(again)})
        if again is None:
            await self._clerk(self._articles.settle, row.entry_id, "given up", str(error))
        else:
            await self._clerk(self._articles.put_off, row.entry_id, again, str(error))

    async def _give_back(self, rows: Sequence[ArticleWanted]) -> None:
        try:
            await self._clerk(self._articles.unclaim, [row.entry_id for row in rows])
        except (StoreError, RuntimeError) as error:
            # RuntimeError: the clerk has gone home already; the next start breaks all claims.
            log.debug("articles not given back", extra={"error": str(error)})
