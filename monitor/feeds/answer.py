"""What a poll's answer really brought: the feed; for a site's page the site's feed; for an index of sitemaps its pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from monitor.errors import FeedError, NotAFeed
from monitor.feeds.base import FEED, wanted_of
from monitor.feeds.discover import Asking, Found, resolve
from monitor.model import Feed, FeedState, Fetched, RawEntry, RawFeed

CHILDREN = 3
"""Of an index of sitemaps, so many of its newest files are read at a poll."""
OLDEST = timedelta(days=30)
"""Older pages of a sitemap are no news: sites list all that they ever had."""
_GRANULE = timedelta(days=1)
"""`lastmod` may be a mere day: a file counts as changed until so long after."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, read."""

    fetched: Fetched
    raw: RawFeed | None
    """None: nothing has changed."""
    state: FeedState
    """What the poll began with; for a feed that was found on the way, with its address."""


async def read_answer(fetched: Fetched, ask: Asking, feed: Feed, state: FeedState, now: datetime) -> Answer:
    """Read the answer to a poll, asking further where it only shows the way. Raises `FeedError`."""
    if fetched.body is None:
        return Answer(fetched, None, state)
    try:
        raw = await ask.read(fetched.body, fetched.headers, fetched.url, wanted_of(feed))
    except NotAFeed as error:
        found = await _instead(fetched, ask, feed, state, now)
        if found is None:
            raise NotAFeed(str(error), hint=error.hint) from error
        fetched, raw, state = found.fetched, found.raw, found.fetched.state
    if raw.kind == "sitemap":
        return await _sitemap(Answer(fetched, raw, state), raw, ask, feed, now)
    return Answer(fetched, raw, state)


async def _instead(fetched: Fetched, ask: Asking, feed: Feed, state: FeedState, now: datetime) -> Found | None:
    """The feed of a site whose page came. Not for an address that once was a feed itself: that has become a login, a
    notice, another site, and is a trouble to be told, not a reason to read something else instead."""
    was_found = bool(state.habits.moved_to) and state.habits.moved_to == state.validated_url
    if feed.page or (state.looked_at is not None and not was_found):
        return None
    return await resolve(fetched, ask, feed, state, now)


# ------------------------------------------------------------------ sitemaps


async def _sitemap(answer: Answer, raw: RawFeed, ask: Asking, feed: Feed, now: datetime) -> Answer:
    fetched, state = answer.fetched, answer.state
    if not raw.children:
        return replace(answer, raw=_recent(raw, now))
    # Without validators: an index may stay the same byte for byte while its files grow.
    whole = replace(fetched.state, etag="", last_modified="", validated_url="", body_hash="")
    fetched = replace(fetched, state=whole)
    chosen = due_children(raw, state.looked_at)
    if not chosen:
        return Answer(fetched, None, state)
    return Answer(fetched, _recent(await _with_pages(raw, chosen, ask, feed, now), now), state)


async def _with_pages(raw: RawFeed, chosen: tuple[str, ...], ask: Asking, feed: Feed, now: datetime) -> RawFeed:
    """The index with the pages of these files. One that can't be had is left out; if none can, that is told."""
    entries: list[RawEntry] = []
    troubles: list[FeedError] = []
    title = raw.title
    for address in chosen:
        try:
            fetched = await ask.fetch(address, feed, now)
            child = await ask.read(fetched.body or b"", fetched.headers, fetched.url, FEED)
        except FeedError as error:
            troubles.append(error)
            continue
        entries += child.entries
        title = title or child.title
    if len(troubles) == len(chosen):
        raise troubles[0]
    return replace(raw, entries=tuple(entries), title=title, children=(), truncated=True)


def due_children(raw: RawFeed, looked_at: datetime | None) -> tuple[str, ...]:
    """The files of an index worth reading now: those that name news, else the newest; none unchanged since the last
    look. Without dates the last ones of the list count as newest, for sites append."""
    children = raw.children
    if all(changed is None for _, changed in children):
        children = tuple(reversed(children))
    for_news = tuple(child for child in children if "news" in urlsplit(child[0]).path.lower())
    return tuple(
        address
        for address, changed in (for_news or children)[:CHILDREN]
        if looked_at is None or changed is None or changed + _GRANULE >= looked_at
    )


def _recent(raw: RawFeed, now: datetime) -> RawFeed:
    entries = tuple(one for one in raw.entries if now - (one.published or one.updated or now) <= OLDEST)
    return replace(raw, entries=entries)
