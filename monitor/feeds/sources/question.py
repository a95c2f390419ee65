"""What a question to a server carries: who asks, what can be read, and what is known already."""

from __future__ import annotations

from datetime import datetime, timedelta
from urllib.parse import urlsplit

from monitor.feeds.moving import is_upgrade
from monitor.feeds.sources.unpack import OFFERED
from monitor.model import Feed, FeedState

ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9,"
    " application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.2, */*;q=0.1"
)
WEEK = timedelta(days=7)
"""Servers that answer 304 for ever exist: after this long of nothing else, they are asked for the whole once."""


def headers_for(url: str, feed: Feed, state: FeedState, agent: str, now: datetime) -> dict[str, str]:
    """The headers of one hop: no cookies, no Referer, nothing that would defeat a cache."""
    headers = {"User-Agent": feed.user_agent or agent, "Accept": ACCEPT, "Accept-Encoding": OFFERED}
    if feed.headers and trusted_with_secrets(url, feed):
        headers.update({name.title(): value for name, value in feed.headers})
    return headers | _known_already(url, feed, state, now)


def is_conditional(url: str, state: FeedState, now: datetime) -> bool:
    """Whether a 304 may be the answer here: the validators came from this very address, and not too long ago."""
    if state.validated_url != url or not (state.etag or state.last_modified):
        return False
    return state.habits.whole_at is None or now - state.habits.whole_at < WEEK


def trusted_with_secrets(url: str, feed: Feed) -> bool:
    """The user's tokens go to the host that they were given for and no other, and from http up to https at most."""
    here, given = urlsplit(url), urlsplit(feed.url)
    return (here.scheme, here.hostname, here.port) == (given.scheme, given.hostname, given.port) or is_upgrade(
        feed.url, url
    )


def _known_already(url: str, feed: Feed, state: FeedState, now: datetime) -> dict[str, str]:
    """Validators as they came, byte for byte: they are the server's own words, and nothing that we understand."""
    if not is_conditional(url, state, now):
        return {}
    dated = {"If-Modified-Since": state.last_modified} if state.last_modified else {}
    if not state.etag:
        return dated
    # RFC 3229: only what is new, if the server can tell; a page has no entries that it could tell apart
    return dated | {"If-None-Match": state.etag} | ({} if feed.page else {"A-IM": "feed"})
