"""Addresses that move: learned from permanent redirects that hold, forgotten when the new place turns out to be none.

A maintenance page that redirects for an hour is no move (RFC 9110 15.4.2 speaks of a *permanent* address; servers say
301 lightly), so a target counts after several polls on more than a day, each of which found a valid feed there.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from monitor.errors import BadAnswer, FeedError
from monitor.feeds.links import lane_of, shown
from monitor.model import Feed, FeedState, Fetched, Habits

POLLS = 5
HOLDS = timedelta(days=1)
DOUBT = 3
"""Failures in a row at a learned address after which the configured one is asked again."""


def moved(state: FeedState, feed: Feed, fetched: Fetched, now: datetime) -> tuple[str, Habits]:
    """The address to ask from now on, and what is remembered on the way there."""
    habits, asked = state.habits, state.url or feed.url
    target = fetched.moved_to
    if not target:
        if not habits.moved_to or habits.moved_to == asked:
            return asked, habits
        return asked, replace(habits, moved_to="", moved_since=None, moved_seen=0)
    again = habits.moved_to == target and habits.moved_since is not None
    since = habits.moved_since if again and habits.moved_since is not None else now
    seen = habits.moved_seen + 1 if again else 1
    after = replace(habits, moved_to=target, moved_since=since, moved_seen=seen)
    proven = seen >= POLLS and now - since >= HOLDS
    return (target if proven or is_upgrade(asked, target) else asked), after


def fallen_back(state: FeedState, feed: Feed, error: FeedError, failures: int) -> str:
    """The address to ask after a failure: back to the user's own when a learned one is gone, or fails and fails."""
    gone = isinstance(error, BadAnswer) and error.status in (404, 410)
    return feed.url if failures >= DOUBT or gone else state.url


def lane_at(feed: Feed, url: str) -> str:
    """The lane in which the feed is asked at that address: its own, unless the address is another site's."""
    at_home = lane_of(url or feed.url, private=feed.private)
    return feed.lane if at_home in (feed.lane.partition("#")[0], lane_of(feed.url, private=feed.private)) else at_home


def is_learned(state: FeedState, feed: Feed) -> bool:
    """The address to ask is not the one in the config."""
    return bool(state.url) and state.url != feed.url


def advice(url: str, feed: Feed, habits: Habits) -> str:
    """What the user should change in the config; empty: nothing."""
    if url == feed.url or habits.moved_to != url:
        return ""
    how = "found" if habits.moved_since is None else "moved for good"  # `discover.resolve` leaves no time
    return f"{how} {'at' if how == 'found' else 'to'} {shown(url)}: write that address into the config"


def is_upgrade(old: str, new: str) -> bool:
    """From http to https on the same host, both at their usual ports: believed at once."""
    before, after = urlsplit(old), urlsplit(new)
    ports = before.port in (None, 80) and after.port in (None, 443)
    return ports and before.hostname == after.hostname and (before.scheme, after.scheme) == ("http", "https")
