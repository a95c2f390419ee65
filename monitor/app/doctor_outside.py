"""What a doctor looks at outside: do the feeds answer, is our clock right, can the channels' servers be reached?

A few feeds are asked once, as the daemon would ask them; channels are only connected to, nothing is sent.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

from monitor.app.beside import Beside
from monitor.app.doctor import BAD, NOTE, OK, Finding
from monitor.app.outside import outside
from monitor.config.channels import ChannelConfig
from monitor.errors import FeedError
from monitor.feeds.base import Source
from monitor.model import Feed, FeedState
from monitor.pipeline.poll import Clock

SAMPLE = 5
OFF = timedelta(seconds=30)
"""So far our clock may be from those of servers."""
PATIENCE = 5.0

_PORTS = {"https": 443, "http": 80}
_ADDRESSES = ("notify_url", "api_url")
"""Where services with one server for all keep its address; what stands for a host in their addresses is a token."""


async def of_network(made: Beside, waiting: Iterable[str], clock: Clock) -> tuple[Finding, ...]:
    """Ask one feed each of a few sites, not those that asked to be left alone (`waiting`: ids), and look at their clocks."""
    feeds = sample(made.feeds, set(waiting))
    if not feeds:
        return (Finding("network", NOTE, "there is no feed on the network to ask"),)
    world = outside(made.config)
    try:
        answers = await asyncio.gather(*(_asked(world.source, feed, clock) for feed in feeds))
    finally:
        await world.close()
    found = [finding for finding, _ in answers if finding.state != OK]
    good = len(feeds) - len(found)
    if good:
        found.insert(0, Finding("network", OK, f"{good} of {len(feeds)} feeds that were asked answered"))
    elif len(feeds) > 1:
        found.insert(0, Finding("network", BAD, "no feed answers", "is there a network, a proxy, a DNS server?"))
    return (*found, *of_clock([lead for _, lead in answers if lead is not None]))


def sample(feeds: Sequence[Feed], waiting: set[str]) -> list[Feed]:
    """A feed each of the first few sites."""
    by_lane = {feed.lane: feed for feed in reversed(feeds) if feed.url.startswith("http") and feed.id not in waiting}
    return [feed for feed in feeds if by_lane.get(feed.lane) is feed][:SAMPLE]


def of_clock(leads: Sequence[timedelta]) -> tuple[Finding, ...]:
    """What the servers' clocks say of ours: by how much it is ahead of each."""
    if not leads:
        return ()
    lead = timedelta(seconds=median(each.total_seconds() for each in leads))
    if abs(lead) <= OFF:
        return (Finding("clock", OK, f"agrees with {len(leads)} servers"),)
    way = "ahead of" if lead > timedelta() else "behind"
    said = f"{abs(lead).total_seconds():.0f} s {way} the servers' clocks"
    return (Finding("clock", BAD if len(leads) > 1 else NOTE, said, "timedatectl set-ntp true"),)


async def _asked(source: Source, feed: Feed, clock: Clock) -> tuple[Finding, timedelta | None]:
    try:
        fetched = await source.fetch(feed, FeedState(feed.id, feed.url), clock())
    except FeedError as error:
        return Finding("network", BAD, f"{feed.name}: {error}", error.hint or f"depesche parse {feed.url}"), None
    return Finding("network", OK, feed.name), _lead(dict(fetched.headers).get("date", ""), clock())


def _lead(date: str, now: datetime) -> timedelta | None:
    try:
        return now - parsedate_to_datetime(date)
    except (TypeError, ValueError):
        return None


async def of_channels(channels: dict[str, ChannelConfig]) -> tuple[Finding, ...]:
    """Connect to each channel's server and hang up."""
    found = await asyncio.gather(*(_of_channel(name, channel) for name, channel in channels.items()))
    return tuple(finding for findings in found for finding in findings)


async def _of_channel(name: str, channel: ChannelConfig) -> list[Finding]:
    if channel.file:
        folder = Path(channel.file).parent
        if folder.is_dir():
            return [Finding("channels", OK, f"{name}: {folder} is there")]
        return [Finding("channels", BAD, f"{name}: there is no directory {folder}", f"mkdir -p {folder}")]
    return [await _reached(name, endpoint(address.reveal())) for address in channel.addresses]


async def _reached(name: str, where: tuple[str, int] | None) -> Finding:
    if where is None:
        hint = f"depesche notify-test {name}"
        return Finding("channels", NOTE, f"{name}: can't be looked at without sending", hint)
    host, port = where
    try:
        _, writer = await asyncio.wait_for(asyncio.open_connection(host, port), PATIENCE)
    except (OSError, TimeoutError) as error:
        why = os.strerror(error.errno) if error.errno and error.errno > 0 else str(error.strerror or "no answer")
        return Finding(
            "channels", BAD, f"{name}: {host}:{port} can't be reached ({why})", "look at host, port, firewall"
        )
    writer.close()
    return Finding("channels", OK, f"{name}: {host}:{port} can be reached")


def endpoint(url: str) -> tuple[str, int] | None:
    """Host and port that an Apprise address leads to; None where its service does not tell."""
    import apprise

    made = apprise.Apprise.instantiate(url, suppress_exceptions=True)
    if made is None:
        return None
    for name in _ADDRESSES:
        parts = urlsplit(str(getattr(made, name, "") or ""))
        if parts.hostname and parts.scheme in _PORTS:
            return parts.hostname, parts.port or _PORTS[parts.scheme]
    host = getattr(made, "smtp_host", None) or getattr(made, "host", None)
    if not isinstance(host, str) or not host:
        return None
    return host, int(getattr(made, "port", None) or (443 if getattr(made, "secure", False) else 80))
