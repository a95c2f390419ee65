"""From a site's address to its feed: what the page names, where feeds usually lie, the site's own sitemap at last.

Pure but for what it is lent: a source to ask with, a reader, and a way to rest between two questions to one site.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urljoin

from monitor.errors import BadAnswer, FeedError, NotAFeed
from monitor.feeds.base import FEED, LINKS, Source, Wanted
from monitor.feeds.robots import LARGEST, Robots, Rules, borrowed, news_first
from monitor.model import Feed, FeedState, Fetched, RawEntry, RawFeed

Read = Callable[[bytes, tuple[tuple[str, str], ...], str, Wanted], Awaitable[RawFeed]]
Rest = Callable[[float], Awaitable[None]]
"""Waits so many seconds; the pause between two requests to one site."""

WELL_KNOWN = ("/feed", "/rss", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml", "/feed.json")
"""Where feeds lie when no page names them: WordPress, Ghost, hand-made sites, Jekyll and Hugo."""
SITEMAPS = ("/sitemap-news.xml", "/news-sitemap.xml", "/sitemap_news.xml", "/sitemap.xml")
MOST_ASKED = 12
"""Requests that one search may cost a site, the page itself not counted."""
WEARY = -1
"""Requests left at a site that has had enough of us."""
NAMED = 4
"""Of the feeds that a page names, so many are tried."""


@dataclass(frozen=True, slots=True)
class Found:
    """A feed that a site has, read once."""

    how: str
    """`itself`, `declared`, `linked`, `usual place` or `sitemap`."""
    fetched: Fetched
    raw: RawFeed

    @property
    def url(self) -> str:
        return self.fetched.url


@dataclass(slots=True)
class Asking:
    """Asks on behalf of a feed, never two questions to the site without a rest between them."""

    source: Source
    read: Read
    rest: Rest | None = None
    left: int = MOST_ASKED
    robots: Robots | None = None
    """Whose word is asked before a place that the user did not name; None: nobody's."""

    async def fetch(self, url: str, feed: Feed, now: datetime) -> Fetched:
        """One unconditional question. Raises `FeedError`."""
        await self.rested(feed)
        self.left -= 1
        return await self.source.fetch(feed, FeedState(feed.id, url), now)

    async def permitted(self, url: str, feed: Feed, now: datetime) -> bool:
        """Does the site's robots.txt let us look there? No, if it can't be asked now: a later search may be answered."""
        try:
            rules = await self.rules(url, feed, now)
        except FeedError:
            return False
        return rules is None or rules.allow(url)

    async def rules(self, url: str, feed: Feed, now: datetime) -> Rules | None:
        """What robots.txt says; None: it is nobody's business here. Raises `Unreachable`."""
        if self.robots is None:
            return None
        if not self.robots.knows(url, now):
            await self.rested(feed)
        return await self.robots.rules(url, borrowed(feed, url), now)

    async def rested(self, feed: Feed) -> None:
        """The pause between two questions to one site."""
        if self.rest is not None and not feed.private:
            await self.rest(feed.pause.total_seconds())

    async def look(self, url: str, feed: Feed, now: datetime) -> tuple[Fetched, RawFeed] | None:
        """The feed at an address, or None if there is none that can be read."""
        if self.left <= 0 or not await self.permitted(url, feed, now):
            return None
        try:
            fetched = await self.fetch(url, feed, now)
            raw = await self.read(fetched.body or b"", fetched.headers, fetched.url, FEED)
        except BadAnswer as error:
            if error.status in (429, 503):
                self.left = WEARY
            return None
        except FeedError:
            return None
        return (fetched, raw) if raw.entries or raw.children or raw.title else None


async def search(fetched: Fetched, ask: Asking, feed: Feed, now: datetime) -> AsyncIterator[Found]:
    """The feeds of the site whose page came, best first; every one of them has been read.

    The next way is tried only when those before found nothing. A budget of requests bounds it all.
    """
    ask = replace(ask, left=MOST_ASKED)
    if fetched.body is None:
        return
    seen: set[str] = {fetched.url}
    named = await _named(fetched, ask)
    ways: tuple[tuple[tuple[str, str], ...], ...] = (
        tuple((one.link, _how(one)) for one in named[:NAMED]),
        tuple((urljoin(fetched.url, path), "usual place") for path in WELL_KNOWN),
    )
    for way in ways:
        met = False
        async for found in _try(way, seen, ask, feed, now):
            met = True
            yield found
        if met:
            return
    async for found in _try(await _sitemaps(fetched.url, ask, feed, now), seen, ask, feed, now):
        yield found
        return


async def every_feed(ask: Asking, feed: Feed, now: datetime) -> tuple[Found, ...]:
    """All feeds that an address leads to, best first: itself if it is one, else those of its site. Raises `FeedError`
    when the address can't be asked."""
    fetched = await ask.source.fetch(feed, FeedState(feed.id, feed.url), now)
    try:
        raw = await ask.read(fetched.body or b"", fetched.headers, fetched.url, FEED)
    except NotAFeed:
        return tuple([found async for found in search(fetched, ask, feed, now)])
    return (Found("itself", fetched, raw),)


async def resolve(page: Fetched, ask: Asking, feed: Feed, state: FeedState, now: datetime) -> Found | None:
    """The best feed of the site whose page came, or None. What it leaves to remember is the feed's own state with the
    learned address in it; `habits.moved_to` without a time marks that it was found and did not move."""
    async for found in search(page, ask, feed, now):
        new = found.fetched.state
        learned = replace(
            state,
            url=found.url,
            etag=new.etag,
            last_modified=new.last_modified,
            validated_url=new.validated_url,
            body_hash=new.body_hash,
            habits=replace(state.habits, moved_to=found.url, moved_since=None, moved_seen=0),
        )
        return replace(found, fetched=replace(found.fetched, state=learned, moved_to=""))
    return None


async def _named(fetched: Fetched, ask: Asking) -> tuple[RawEntry, ...]:
    try:
        return (await ask.read(fetched.body or b"", fetched.headers, fetched.url, LINKS)).entries
    except FeedError:
        return ()


async def _try(
    addresses: tuple[tuple[str, str], ...], seen: set[str], ask: Asking, feed: Feed, now: datetime
) -> AsyncIterator[Found]:
    for address, how in addresses:
        if address in seen:
            continue
        seen.add(address)
        looked = await ask.look(address, feed, now)
        if looked is not None and looked[0].url not in seen - {address}:
            seen.add(looked[0].url)
            yield Found(how, *looked)
            if how in ("usual place", "sitemap"):
                return


async def _sitemaps(url: str, ask: Asking, feed: Feed, now: datetime) -> tuple[tuple[str, str], ...]:
    """What robots.txt names, those for news first; else where sitemaps usually lie. The last resort needs a reserve."""
    if ask.left == WEARY:
        return ()
    ask.left = max(ask.left, 5)
    named = news_first(await _named_by_robots(url, ask, feed, now))
    usual = tuple(urljoin(url, path) for path in SITEMAPS)
    return tuple((address, "sitemap") for address in (named[:3] or usual))


async def _named_by_robots(url: str, ask: Asking, feed: Feed, now: datetime) -> tuple[str, ...]:
    try:
        rules = await ask.rules(url, feed, now)
        if rules is None:
            fetched = await ask.fetch(urljoin(url, "/robots.txt"), feed, now)
            rules = Rules((fetched.body or b"")[:LARGEST].decode(errors="replace"))
    except FeedError:
        return ()
    return rules.sitemaps


def _how(one: RawEntry) -> str:
    return one.tags[0] if one.tags else "linked"
