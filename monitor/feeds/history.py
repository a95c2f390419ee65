"""Were entries missed between two polls, and where are they still to be found?

A feed shows its newest entries only. If nothing of the last look is among them, some may have come and gone in between;
the feed's archive (RFC 5005), a WordPress site's further pages or the site's news sitemap still list them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from monitor.feeds.links import lane_of
from monitor.model import Entry, Feed, FeedState, RawFeed

PAGES = 5
"""Of history, for one gap and poll: beyond that we would be a crawler."""
PATIENCE = timedelta(hours=24)
"""After that, history that can't be read is given up."""
FEW = 3
"""A feed that lists fewer is often one that shows the latest entry and no other."""
TOLERATED = timedelta(hours=3)
"""Dates come in the wrong zone, and entries are listed some time after they were written."""
GAP = "gap"
"""In `Habits.troubles`: the last look before the gap."""


def possible(before: FeedState, entries: Sequence[Entry], fresh: int, known: int) -> bool:
    """May entries have been missed since the look that `before` remembers?

    `fresh` and `known` count what was listed now. No, if the list reaches back to that look by its own dates: then it
    is the feed's names of its entries that have changed.
    """
    if before.looked_at is None or not before.validated_url or known or fresh < FEW:
        return False
    reached = before.looked_at - TOLERATED
    return not any(entry.published is not None and entry.published < reached for entry in entries)


def opened(state: FeedState, since: datetime) -> FeedState:
    """A gap after the look at `since` is to be filled."""
    troubles = {**dict(state.habits.troubles), GAP: since}
    return replace(state, habits=replace(state.habits, gap=True, troubles=tuple(troubles.items())))


def closed(state: FeedState) -> FeedState:
    """It is filled, or given up."""
    troubles = tuple((name, since) for name, since in state.habits.troubles if name != GAP)
    return replace(state, habits=replace(state.habits, gap=False, troubles=troubles))


def gap_of(state: FeedState) -> datetime | None:
    """The last look before the gap that is still to be filled."""
    return dict(state.habits.troubles).get(GAP) if state.habits.gap else None


def unconditional(state: FeedState) -> FeedState:
    """The state to ask with while a gap is open: "not modified" would leave us without the way to history."""
    return replace(state, etag="", last_modified="", validated_url="", body_hash="")


def older(raw: RawFeed, url: str, page: int) -> str | None:
    """Where page number `page` of the feed at `url` is (the feed itself is page 1), after `raw`, the page before it.

    Never on another site: that one has not been asked by the user.
    """
    address = _older(raw, url, page)
    return address if address and address != url and lane_of(address) == lane_of(url) else None


def beside(sitemaps: Sequence[str], url: str) -> str | None:
    """Of a site's sitemaps, those for news first, the one that lists what the feed at `url` no longer does: on its own
    site, for the reason above."""
    return next((one for one in sitemaps if lane_of(one) == lane_of(url)), None)


def asked(feed: Feed, address: str) -> Feed:
    """The feed at the address of a page. What the user gave for the feed's own host goes to no other."""
    same = urlsplit(address)[:2] == urlsplit(feed.url)[:2]
    return replace(feed, url=address, headers=feed.headers if same else ())


def belonging(entries: Sequence[Entry], sample: Sequence[Entry], kind: str) -> tuple[Entry, ...]:
    """Those that the feed itself would have listed: a sitemap names the whole site, and the feed may be a section."""
    if kind != "sitemap":
        return tuple(entries)
    section = _folder([entry.url for entry in sample if entry.url])
    return tuple(entry for entry in entries if entry.url.startswith(section))


def reaches(entries: Sequence[Entry], since: datetime) -> bool:
    """Does the page reach back, by its dates, beyond the look at `since`?"""
    return any(entry.published is not None and entry.published < since - TOLERATED for entry in entries)


def _older(raw: RawFeed, url: str, page: int) -> str:
    if raw.older:
        return raw.older
    if "wordpress" in raw.generator.lower():
        parts = urlsplit(url)
        query = [(name, value) for name, value in parse_qsl(parts.query) if name != "paged"]
        return urlunsplit((*parts[:3], urlencode([*query, ("paged", str(page))]), ""))
    return ""


def _folder(urls: list[str]) -> str:
    """The folder that all addresses share."""
    shared: list[str] = []
    for parts in zip(*(url.split("/")[:-1] for url in urls), strict=False):
        if len(set(parts)) > 1:
            break
        shared.append(parts[0])
    return "/".join((*shared, "")) if shared else ""
