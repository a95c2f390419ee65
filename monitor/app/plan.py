"""What a config asks for, as the rooms take it; nothing is open yet."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from monitor.alerts.channels import CHANNELS, build
from monitor.alerts.channels.base import Channel
from monitor.alerts.channels.secrets import secrets_of
from monitor.alerts.message import Style
from monitor.alerts.routes import Routes
from monitor.app.examine import examine
from monitor.app.examples import examples_of
from monitor.app.manners import manners_of, with_manners, zone_of
from monitor.app.templates import styles
from monitor.app.words import widened
from monitor.config.channels import ChannelConfig
from monitor.config.feeds import FeedConfig
from monitor.config.shape import Config
from monitor.config.watches import WatchConfig
from monitor.errors import ConfigError
from monitor.feeds.links import lane_of
from monitor.model import Feed, Watch

SLOTS = 8
"""Requests at once to one host inside `allow_networks`."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a config asks for, as the rooms take it; nothing is open yet."""

    path: Path
    config: Config
    feeds: tuple[Feed, ...]
    watches: tuple[Watch, ...]
    channels: Mapping[str, tuple[Channel, ...]]
    warnings: tuple[str, ...]
    styles: Mapping[str, Style]
    """How each channel's messages are written: the user's own templates."""

    @property
    def span(self) -> timedelta:
        """How long a story stays open: the longest window of any feed."""
        return max((feed.sameness.window for feed in self.feeds), default=self.config.stories.window)

    @property
    def zone(self) -> ZoneInfo:
        """For times in messages."""
        return ZoneInfo(zone_of(self.config))

    @property
    def targets(self) -> dict[str, int]:
        """Channel name → number of its targets."""
        return {name: len(channels) for name, channels in self.channels.items()}

    @property
    def secrets(self) -> frozenset[str]:
        """Strings that must not show up anywhere."""
        urls = (url.reveal() for channel in self.config.channels.values() for url in channel.addresses)
        headers = (value for feed in self.feeds for _, value in feed.headers)
        proxies = (self.config.proxy, *(feed.proxy for feed in self.config.feeds))
        logins = (urlsplit(proxy.reveal()).password for proxy in proxies if proxy is not None)
        beat = self.config.heartbeat.url.reveal() if self.config.heartbeat is not None else ""
        found = (*(secret for url in (*urls, beat) for secret in secrets_of(url)), *headers, *logins)
        return frozenset(secret for secret in found if secret)


def plan(given: Path | None) -> Plan:
    """The config as parts. Raises `ConfigError` with every fault, each with its place."""
    found = examine(given)
    if found.faults:
        raise ConfigError(found.faults)
    config = found.loaded.config
    return Plan(
        path=Path(found.loaded.path).absolute(),
        config=config,
        feeds=tuple(feed_of(config, feed) for feed in config.feeds if feed.enabled),
        watches=widened(config, [watch_of(config, watch) for watch in config.watches]),
        channels={name: _targets(name, channel) for name, channel in config.channels.items()},
        warnings=found.warnings,
        styles=styles(config.templates, config.channels),
    )


def feed_of(config: Config, feed: FeedConfig) -> Feed:
    """A feed as the rooms take it."""
    private = config.private(feed.url)
    slot = int.from_bytes(hashlib.blake2b(feed.identity.encode(), digest_size=2).digest(), "big") % SLOTS
    return Feed(
        id=feed.identity,
        url=feed.url,
        name=feed.title,
        lane=lane_of(feed.url, private=private, slot=slot if private else None),
        every=config.interval(feed),
        pause=feed.pause,
        tags=feed.tags,
        language=feed.language,
        first_run=config.first_look(feed),
        headers=feed.request_headers(),
        user_agent=feed.user_agent,
        private=private,
        page=feed.page,
        links=feed.links,
        full_text=feed.full_text,
        obey=feed.obey,
        proxy=feed.proxy.reveal() if feed.proxy is not None else "",
        ca=feed.ca,
        sameness=config.stories.of(feed.stories),
    )


def article_feed(config: Config, address: str) -> Feed:
    """The feed in whose manner a single article is asked for."""
    return feed_of(config, FeedConfig.model_construct(url=address))


def watch_of(config: Config, watch: WatchConfig) -> Watch:
    """A watch as the rooms take it."""
    made = Watch(
        id=watch.identity,
        name=watch.name,
        query=watch.query_text(),
        notify=config.channels_of(watch),
        instead=tuple(chain for chain in config.ways_of(watch) if len(chain) > 1),
        feeds=config.feeds_of(watch),
        tags=watch.tags,
        enabled=watch.enabled,
        strictness=watch.strictness,
        within=watch.within,
        fields=watch.fields,
        min_score=watch.min_score,
        languages=watch.languages,
        look_back=watch.look_back,
        like=examples_of(watch),
    )
    return with_manners(config, watch, made)


def routes_of(made: Plan, watches: Iterable[Watch]) -> Routes:
    """Who takes over from which channel; `watches` as the store calls them."""
    channels = made.config.channels
    return Routes(
        fallbacks={name: channel.fallback for name, channel in channels.items() if channel.fallback},
        by_watch={(watch.id, chain[0]): chain[1:] for watch in watches for chain in watch.instead},
        after={name: channel.after for name, channel in channels.items()},
        quiet={name: manner.quiet for name, manner in manners_of(made.config).items()},
    )


def _targets(name: str, channel: ChannelConfig) -> tuple[Channel, ...]:
    if channel.console:
        return CHANNELS["console"](name, ())
    if channel.file:
        return CHANNELS["file"](name, (channel.file,))
    return build(name, [address.reveal() for address in channel.addresses], channel.format or "", channel.ca)
