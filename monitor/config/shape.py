"""What a config may hold as a whole: one frozen model a mapping, with a description of every key for people and editors."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from datetime import timedelta
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, StrictInt, model_validator

from monitor.config.channels import ChannelConfig, TemplatesConfig
from monitor.config.durations import Every
from monitor.config.faults import refuse
from monitor.config.feeds import FeedConfig
from monitor.config.frozen import Shape
from monitor.config.manners import CronText, QuietHours
from monitor.config.secrets import Secret
from monitor.config.stories import StoriesConfig
from monitor.config.values import (
    Duration,
    EveryText,
    FirstRunText,
    Keep,
    Label,
    Labels,
    Network,
    SecretUrl,
    SecretWebUrl,
    Size,
    StoreUrl,
    TimeZone,
)
from monitor.config.watches import WatchConfig
from monitor.config.ways import ways
from monitor.model import FirstRun

LATER: dict[str, frozenset[str]] = {
    "feed": frozenset(),
    "watch": frozenset(),
    "channel": frozenset("retry".split()),
    "config": frozenset("web opml sync backup".split()),
}
"""Keys that are planned: refused with a word of their own, for silently ignoring one would be a lie."""


class HeartbeatConfig(Shape):
    """A sign of life for an outside watchdog."""

    url: SecretWebUrl = Field(description="http:// or https:// address that is asked as long as all is well.")
    every: Duration = Field(timedelta(minutes=1), description="How often.")

    @model_validator(mode="after")
    def _beats(self) -> HeartbeatConfig:
        if self.every < timedelta(seconds=1):
            raise refuse("beats more often than every second", "write every: 1m")
        return self


class StoreConfig(Shape):
    """Where everything is remembered."""

    url: StoreUrl = Field(Secret("sqlite:///depesche.db"), description="sqlite:///FILE or postgresql://…")


class LogsConfig(Shape):
    """How much the daemon says of its work, and how it is written."""

    level: Literal["debug", "info", "warning", "error"] = Field("info", description="The least that is worth a line.")
    format: Literal["auto", "text", "json", "journal"] = Field(
        "auto", description="auto: the journal's own fields under systemd, lines for people elsewhere."
    )


class Config(Shape):
    """The whole config, every default filled in and every path absolute."""

    feeds: tuple[FeedConfig, ...] = Field((), description="What is polled: addresses or mappings.")
    concepts: Mapping[Label, Labels] = Field({}, description="Words for words: a name and what it stands for.")
    stories: StoriesConfig = Field(StoriesConfig(), description="What counts as one story.")
    thesaurus: Labels = Field((), description="MyThes files (.dat): synonyms for watches of strictness wide.")
    watches: tuple[WatchConfig, ...] = Field((), description="What is watched.")
    channels: Mapping[Label, ChannelConfig] = Field({}, description="Where alerts go, by name.")
    operator: Labels = Field((), description="Channels for troubles of Depesche itself.")
    heartbeat: HeartbeatConfig | None = Field(
        None, description="An address asked as long as all is well, or {url, every}."
    )
    store: StoreConfig = Field(StoreConfig(), description="Where everything is remembered.")
    keep: Keep = Field(timedelta(days=90), description="How long entries are remembered; at least 3d.")
    keep_alerted: Keep = Field(timedelta(days=365), description="The same for stories that you were told of.")
    max_size: Size = Field(4_000_000_000, description="How big the database may become; 0: without a bound.")
    every: EveryText = Field(Every(timedelta(minutes=15)), description="Interval of feeds without their own.")
    first_run: FirstRunText | None = Field(None, description="What a feed's first look tells of.")
    allow_networks: tuple[Network, ...] = Field((), description="Private addresses, networks or hosts to ask.")
    concurrency: StrictInt = Field(16, ge=1, le=1000, description="Requests under way at once.")
    timezone: TimeZone = Field("", description="Such as Europe/Berlin; omitted: the system's.")
    locale: Literal["de", "en"] = Field("en", description="Language of messages and pages.")
    templates: TemplatesConfig = Field(TemplatesConfig(), description="Templates of your own for messages.")
    user_agent: Label = Field("", description="How we introduce ourselves to sites.")
    contact: Label = Field("", description="Address or mail for site owners, part of the introduction.")
    proxy: SecretUrl | None = Field(None, description="HTTP or SOCKS proxy for all feeds.")
    logs: LogsConfig = Field(LogsConfig(), description="How much the log says, and how it is written.")
    quiet: QuietHours = Field((), description="Hours in which no channel is rung, such as 22:00-07:00.")
    digest: CronText | None = Field(None, description="Collect for all channels, and tell at these times (cron).")
    expire: Duration | None = Field(None, description="What can't be delivered so long is collected instead.")
    include: Labels = Field((), description="Further files: feeds, watches, channels, concepts.")

    def private(self, url: str) -> bool:
        """Whether an address is a file, or named by `allow_networks`: by its host name, or as an IP address in a network."""
        if url.lower().startswith("file:"):
            return True
        host = (urlsplit(url).hostname or "").rstrip(".")
        if host in self.allow_networks:
            return True
        try:
            address = ipaddress.ip_address(host)
        except ValueError:
            return False
        return any(not isinstance(each, str) and address in each for each in self.allow_networks)

    def interval(self, feed: FeedConfig) -> tuple[timedelta, timedelta]:
        """Shortest and longest interval for a feed."""
        return (feed.every or self.every).bounds(private=self.private(feed.url))

    def first_look(self, feed: FeedConfig) -> FirstRun:
        """What this feed's first look tells: its own word, else the global one, else a summary of the last day."""
        return feed.first_run or self.first_run or FirstRun()

    def channels_of(self, watch: WatchConfig) -> tuple[str, ...]:
        """Names of the channels that a watch tells: its own, else all that are not the operator's."""
        return tuple(chain[0] for chain in self.ways_of(watch))

    def ways_of(self, watch: WatchConfig) -> tuple[tuple[str, ...], ...]:
        """The same, each with the channels that take over from it for this watch."""
        if watch.notify is not None:
            return ways(watch.notify, {name: channel.tags for name, channel in self.channels.items()})
        return tuple((name,) for name in self.channels if name not in self.operator)

    def feeds_of(self, watch: WatchConfig) -> tuple[str, ...]:
        """Identities of the feeds that a watch is restricted to; empty: all."""
        return tuple(feed.identity for feed in self.feeds if {feed.id, feed.name, feed.url} & set(watch.feeds))
