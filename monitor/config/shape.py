"""What a config may hold: one frozen model a mapping, with a description of every key for people and editors."""

from __future__ import annotations

import base64
import ipaddress
import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, StrictBool, StrictInt, WithJsonSchema, model_validator

from monitor.config.addresses import addressed
from monitor.config.durations import Every
from monitor.config.faults import refuse
from monitor.config.frozen import Shape
from monitor.config.manners import CronText, Occasions, QuietHours, RateLimit
from monitor.config.secrets import Secret
from monitor.config.stories import FeedStories, StoriesConfig
from monitor.config.values import (
    Duration,
    EveryText,
    FirstRunText,
    HeaderName,
    Keep,
    Label,
    Labels,
    Language,
    Languages,
    Network,
    Priority,
    SecretText,
    SecretUrl,
    SecretWebUrl,
    Size,
    StoreUrl,
    Strictness,
    Text,
    TextFields,
    Texts,
    TimeZone,
    WebAddress,
    Within,
)
from monitor.config.ways import ways
from monitor.model import FirstRun, When

LATER: dict[str, frozenset[str]] = {
    "feed": frozenset(),
    "watch": frozenset(),
    "channel": frozenset("retry".split()),
    "config": frozenset("web opml sync backup".split()),
}
"""Keys that are planned: refused with a word of their own, for silently ignoring one would be a lie."""

_BARE = re.compile(r"\w+\*?")
_OPERATORS = frozenset({"AND", "OR", "NOT", "TO"})


PageFlag = Annotated[StrictBool, WithJsonSchema({"type": "string"})]
"""In the file it is the page's address; `addressed` makes `url` of that."""


class Auth(Shape):
    """A user and password for a feed (HTTP Basic)."""

    user: SecretText = Field(description="The user name.")
    password: SecretText = Field(description="The password.")


class FeedConfig(Shape):
    """A feed to poll: by `url`, `page`, `google_news` or `bing_news`, exactly one of them."""

    url: WebAddress = Field(description="http://, https:// or file://; a site's address works too: its feed is found.")
    page: PageFlag = Field(False, description="An overview page without a feed: page: ADDRESS instead of url:.")
    links: Text = Field("", description="CSS selector of a page's article links; omitted: found out.")
    google_news: Text = Field("", description="Words: the search feed of Google News for them.")
    bing_news: Text = Field("", description="Words: the search feed of Bing News for them.")
    country: Label = Field("", description="Of a news search, as two letters; omitted: by the language.")
    full_text: StrictBool = Field(False, description="Fetch the articles of new entries and match their whole text.")
    obey: StrictBool = Field(True, description="false: do not slow down for the site's wishes. Impolite.")
    proxy: SecretUrl | None = Field(None, description="HTTP or SOCKS proxy for this feed, instead of the global one.")
    ca: Text = Field("", description="PEM file of certificates to trust; relative to the config.")
    name: Label = Field("", description="What people read; omitted: host and path of the address.")
    id: Label = Field("", description="Its identity in the store; omitted: the address.")
    tags: Labels = Field((), description="Words by which watches choose feeds.")
    language: Language = Field("", description="Language of its entries, as two letters; omitted: found out.")
    every: EveryText | None = Field(None, description="Shortest interval, or both ends: 5m, 5m..1h.")
    pause: Duration = Field(timedelta(seconds=1), description="Between two requests to one site.")
    first_run: FirstRunText | None = Field(None, description="What the very first look tells of.")
    headers: Mapping[HeaderName, SecretText] = Field({}, description="Further headers of each request.")
    auth: Auth | None = Field(None, description="User and password (HTTP Basic).")
    user_agent: Label = Field("", description="Instead of the global one.")
    stories: FeedStories = Field(FeedStories(), description="How its entries are told apart: window, sensitivity.")
    enabled: StrictBool = Field(True, description="false: known, but not polled.")

    @model_validator(mode="before")
    @classmethod
    def _addressed(cls, given: object) -> object:
        return addressed(given)

    @property
    def identity(self) -> str:
        """`id`, else the address."""
        return self.id or self.url

    @property
    def title(self) -> str:
        """`name`, else host and path."""
        parts = urlsplit(self.url)
        return self.name or (parts.netloc.removeprefix("www.") + parts.path.rstrip("/"))

    def request_headers(self) -> tuple[tuple[str, str], ...]:
        """Headers with their secrets revealed, `auth` among them."""
        pairs = [(name, secret.reveal()) for name, secret in self.headers.items()]
        if self.auth is not None:
            login = f"{self.auth.user.reveal()}:{self.auth.password.reveal()}"
            pairs.append(("Authorization", "Basic " + base64.b64encode(login.encode()).decode()))
        return tuple(pairs)


class WatchConfig(Shape):
    """A topic to watch: a query, or lists of words."""

    name: Label = Field(description="What people read; the identity too, unless `id` is given.")
    id: Label = Field("", description="Its identity in the store: survives a renaming.")
    query: Text = Field("", description="What an entry must say.")
    any: Labels = Field((), description="At least one of these words or phrases.")
    all: Labels = Field((), description="All of these words or phrases.")
    none: Labels = Field((), description="None of these words or phrases.")
    like: Texts = Field((), description="Texts or addresses of articles: what is like one of them.")
    notify: Labels | None = Field(None, description="Names of channels; omitted: all but the operator's.")
    feeds: Labels = Field((), description="Only these feeds: ids, names or addresses.")
    tags: Labels = Field((), description="Only feeds with one of these tags.")
    strictness: Strictness = Field("normal", description="How a word is taken: exact, normal or wide.")
    within: Within = Field("", description="How near the words: sentence, paragraph, 40 words, article.")
    fields: TextFields = Field((), description="Only there: title, lead, text.")
    min_score: Annotated[float, Field(ge=0, le=1)] = Field(0.0, description="How much it must be about it, 0 to 1.")
    languages: Languages = Field((), description="Only entries in these languages, as two letters.")
    expect_match: Labels = Field((), description="Headlines that must match: depesche check tries them.")
    expect_no_match: Labels = Field((), description="Headlines that must not match: depesche check tries them.")
    look_back: Duration = Field(timedelta(0), description="When new: sum up what is known of so long ago.")
    when: Occasions = Field(When(), description="When it rings: first, update, spread, back.")
    priority: Priority = Field("normal", description="low, normal or high; what is high rings in quiet hours too.")
    group: Duration = Field(timedelta(0), description="What follows a message within this time leaves as one.")
    limit: RateLimit | None = Field(None, description="Messages in a time, such as 10/h; the rest comes as one.")
    quiets: Labels = Field((), description="Broader watches that keep silent on a story that this one tells.")
    quiet: QuietHours = Field((), description="Hours in which nothing rings, such as 22:00-07:00.")
    digest: CronText | None = Field(None, description="Collect, and tell at these times: a cron expression.")
    expire: Duration | None = Field(None, description="What can't be delivered so long is collected instead.")
    max_age: Duration | None = Field(None, description="Older articles don't ring.")
    enabled: StrictBool = Field(True, description="false: muted.")

    @model_validator(mode="after")
    def _asks_once(self) -> WatchConfig:
        lists = bool(self.any or self.all or self.none)
        if self.query.strip() and lists:
            raise refuse("says what it watches twice: by query and by any/all/none", "keep one of the two")
        if not self.query.strip() and not lists and not self.like:
            raise refuse("has no query", "write query: words that an entry must say, or like: an article")
        if lists and not (self.any or self.all):
            raise refuse("only says what it does not want", "add any: or all:")
        return self

    @property
    def identity(self) -> str:
        """`id`, else the name."""
        return self.id or self.name

    def query_text(self) -> str:
        """The query as written, or the one that the lists mean."""
        if self.query.strip():
            return self.query
        either = " OR ".join(map(_quoted, self.any))
        parts = [*map(_quoted, self.all), f"({either})" if len(self.any) > 1 and (self.all or self.none) else either]
        wanted = " AND ".join(part for part in parts if part)
        return "".join([wanted, *(f" AND NOT {_quoted(word)}" for word in self.none)])


class ChannelConfig(Shape):
    """Where alerts go: an Apprise address or several, the console, or a file."""

    url: SecretUrl | None = Field(None, description="An Apprise address, such as ntfy://ntfy.sh/topic.")
    urls: tuple[SecretUrl, ...] = Field((), description="Several Apprise addresses.")
    console: StrictBool | None = Field(None, description="true: print to the terminal or journal.")
    file: Text | None = Field(None, description="Append to this file; relative to the config.")
    give_up_after: Duration = Field(timedelta(hours=24), description="How long to keep trying.")
    quiet: QuietHours | None = Field(None, description="Hours in which it is not rung, instead of the global ones.")
    digest: CronText | None = Field(None, description="Collect, and tell at these times; off: not the global ones.")
    limit: RateLimit | None = Field(None, description="Messages in a time, such as 30/h; the rest comes as one.")
    expire: Duration | None = Field(None, description="As the global one, for this channel; 0: never.")
    tags: Labels = Field((), description="Words by which watches choose channels.")
    fallback: Label = Field("", description="The channel that takes over when this one can't deliver.")
    after: Duration = Field(timedelta(minutes=5), description="How long it may fail before its fall-back takes over.")
    ca: Text = Field("", description="PEM file of certificates to trust instead of the system's.")
    format: Literal["text", "markdown", "html"] | None = Field(
        None, description="How messages are written; omitted: as suits the service."
    )
    template: Text = Field("", description="File with a template for its messages; relative to the config.")

    @model_validator(mode="after")
    def _goes_one_way(self) -> ChannelConfig:
        ways = [self.url is not None, bool(self.urls), bool(self.console), bool(self.file)]
        if sum(ways) != 1:
            what = "goes nowhere" if not any(ways) else "goes several ways at once"
            raise refuse(what, "give exactly one of url:, urls:, console: true and file:")
        return self

    @property
    def addresses(self) -> tuple[Secret, ...]:
        """The Apprise addresses, in order; empty for console and file."""
        return self.urls if self.url is None else (self.url,)


class TemplatesConfig(Shape):
    """Templates of your own for the messages of all channels: files, relative to the config."""

    title: Text = Field("", description="For the title, a mail's subject.")
    text: Text = Field("", description="For plain text.")
    markdown: Text = Field("", description="For chats that take Markdown.")
    html: Text = Field("", description="For chats that take a few tags of HTML.")
    mail: Text = Field("", description="For mail: a whole page in HTML.")


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


def _quoted(word: str) -> str:
    if _BARE.fullmatch(word) and word not in _OPERATORS:
        return word
    escaped = word.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
