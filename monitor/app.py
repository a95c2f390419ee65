"""Config → running parts. The only place that picks implementations: which store, which source, which channels.

`examine` finds everything that is wrong; `plan` refuses what is; `assemble` builds a plan into parts around a store.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from monitor.alerts.channels import CHANNELS, check
from monitor.alerts.channels.base import Channel, Message
from monitor.alerts.channels.secrets import secrets_of
from monitor.alerts.message import compose
from monitor.config.find import find
from monitor.config.load import Loaded, load
from monitor.config.secrets import Secret
from monitor.config.shape import ChannelConfig, Config, FeedConfig, WatchConfig
from monitor.daemon import Work
from monitor.errors import ConfigError, QueryError
from monitor.feeds.base import ARTICLE, Source
from monitor.feeds.clean import clean
from monitor.feeds.discover import Asking, Found, every_feed
from monitor.feeds.links import lane_of
from monitor.feeds.robots import Robots
from monitor.feeds.sources.file import FileSource
from monitor.feeds.sources.proxies import complaint
from monitor.model import Alert, Delivery, Entry, Feed, FeedState, Occasion, Outgoing, RawFeed, Watch
from monitor.pipeline.articles import ArticleReader, Web
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.collect import Collector
from monitor.pipeline.deliver import Deliverer
from monitor.pipeline.health import Health
from monitor.pipeline.judge import Heard, Judge, Rules
from monitor.pipeline.operator import Operator
from monitor.pipeline.poll import Clock, Polled, Poller, World
from monitor.pipeline.replay import Replay
from monitor.pipeline.summary import release
from monitor.store.base import Store
from monitor.stories.window import Window
from monitor.topics.index import Index, validate

SPAN = timedelta(hours=72)
"""How long a story stays open to further tellings."""
KEEP = timedelta(days=90)
"""How long entries are kept."""
SLOTS = 8
"""Requests at once to one host inside `allow_networks`."""

if TYPE_CHECKING:
    from monitor.feeds.guarded import GuardedReader
    from monitor.feeds.sources.http import HttpSource

HOME = "https://depesche.example/"
"""Where a site's owner can read about us, unless the config names a contact."""

Concepts = Mapping[str, Sequence[str]]


# ------------------------------------------------------------------ what is wrong


@dataclass(frozen=True, slots=True)
class Examination:
    """A config with everything that is wrong with it, by every room's own judgement; one line each."""

    loaded: Loaded
    faults: tuple[str, ...]
    warnings: tuple[str, ...]


def examine(given: Path | None, *, running: bool = True) -> Examination:
    """Read the config and let each room validate its own. Raises `ConfigError` only when there is no config at all."""
    loaded = load(find(str(given) if given else None, os.environ), os.environ, running=running)
    settings = loaded.drafts.settings
    concepts = settings.concepts if settings else {}
    own = [
        *(_query_fault(loaded, at, watch, concepts) for at, watch in loaded.drafts.watches.items()),
        *(_selector_fault(loaded, at, feed) for at, feed in loaded.drafts.feeds.items() if feed.links),
        *(
            fault
            for name, channel in loaded.drafts.channels.items()
            for fault in _channel_faults(loaded, name, channel)
        ),
        *_proxy_faults(loaded),
    ]
    faults = dict.fromkeys((*map(str, loaded.faults), *(fault for fault in own if fault)))
    return Examination(loaded, tuple(faults), tuple(map(str, loaded.warnings)))


def _query_fault(loaded: Loaded, at: int, watch: WatchConfig, concepts: Concepts) -> str:
    try:
        validate(watch.query_text(), concepts)
    except QueryError as error:
        where = f" at “{watch.query[error.start : error.end]}”" if watch.query and error.end > error.start else ""
        return str(loaded.fault(("watches", at, "query"), f"{error}{where}", error.hint or "see docs/queries.md"))
    return ""


def _selector_fault(loaded: Loaded, at: int, feed: FeedConfig) -> str:
    from cssselect import HTMLTranslator, SelectorError

    try:
        HTMLTranslator().css_to_xpath(feed.links)
    except (SelectorError, ValueError) as error:
        what = f"is no CSS selector: {error}"
        return str(loaded.fault(("feeds", at, "links"), what, "such as article h2 a"))
    return ""


def _channel_faults(loaded: Loaded, name: str, channel: ChannelConfig) -> list[str]:
    addresses: list[tuple[tuple[str | int, ...], Secret]] = [
        (("channels", name, "urls", at), url) for at, url in enumerate(channel.urls)
    ]
    if channel.url is not None:
        addresses.append((("channels", name, "url"), channel.url))
    wrong = ((path, check(address.reveal())) for path, address in addresses)
    return [
        str(loaded.fault(path, what, "docs/config.md names the addresses of common services"))
        for path, what in wrong
        if what
    ]


def _proxy_faults(loaded: Loaded) -> list[str]:
    settings = loaded.drafts.settings
    given: list[tuple[tuple[str | int, ...], Secret | None]] = [
        (("feeds", at, "proxy"), feed.proxy) for at, feed in loaded.drafts.feeds.items()
    ]
    given.append((("proxy",), settings.proxy if settings is not None else None))
    wrong = ((path, complaint(proxy.reveal())) for path, proxy in given if proxy is not None and proxy.reveal())
    return [str(loaded.fault(path, what, "docs/config.md has examples")) for path, what in wrong if what]


# ------------------------------------------------------------------ what would run


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a config asks for, as the rooms take it; nothing is open yet."""

    path: Path
    config: Config
    feeds: tuple[Feed, ...]
    watches: tuple[Watch, ...]
    channels: Mapping[str, tuple[Channel, ...]]
    warnings: tuple[str, ...]

    @property
    def zone(self) -> ZoneInfo:
        """For times in messages."""
        return ZoneInfo(self.config.timezone) if self.config.timezone else local_zone()

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
        found = (*(secret for url in urls for secret in secrets_of(url)), *headers, *logins)
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
        feeds=tuple(_feed(config, feed) for feed in config.feeds if feed.enabled),
        watches=tuple(_watch(config, watch) for watch in config.watches),
        channels={name: _targets(name, channel) for name, channel in config.channels.items()},
        warnings=found.warnings,
    )


def _outside(config: Config) -> tuple[HttpSource, GuardedReader]:
    """Where bytes come from, and who reads them. The HTTP client is loaded only here: it weighs 20 MB."""
    from monitor.feeds.guarded import GuardedReader
    from monitor.feeds.sources.http import HttpSource

    networks = tuple(map(str, config.allow_networks))
    contact, proxy = config.contact or HOME, config.proxy.reveal() if config.proxy is not None else ""
    source = HttpSource(allow_networks=networks, user_agent=config.user_agent, contact=contact, proxy=proxy)
    return source, GuardedReader()


def _feed(config: Config, feed: FeedConfig) -> Feed:
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
    )


def _watch(config: Config, watch: WatchConfig) -> Watch:
    return Watch(
        id=watch.identity,
        name=watch.name,
        query=watch.query_text(),
        notify=config.channels_of(watch),
        feeds=config.feeds_of(watch),
        tags=watch.tags,
        enabled=watch.enabled,
    )


def _targets(name: str, channel: ChannelConfig) -> tuple[Channel, ...]:
    if channel.console:
        return CHANNELS["console"](name, ())
    if channel.file:
        return CHANNELS["file"](name, (channel.file,))
    return CHANNELS["url"](name, [address.reveal() for address in channel.addresses])


def local_zone() -> ZoneInfo:
    """The system's time zone; UTC where it has none that we can name."""
    link = Path("/etc/localtime")
    name = os.environ.get("TZ") or (str(link.resolve()).partition("zoneinfo/")[2] if link.exists() else "")
    try:
        return ZoneInfo(name or "UTC")
    except (OSError, ValueError):
        return ZoneInfo("UTC")


# ------------------------------------------------------------------ running parts


def open_store(made: Plan, *, hold: bool, command: str, rehearse: bool = False) -> Store:
    """The store of the config. `hold`: as its one judge (`StoreInUse` names who is it already)."""
    from monitor.store.sql.opening import open_store as opened

    return opened(made.config.store.url.reveal(), base=made.path.parent, hold=hold, command=command, rehearse=rehearse)


@dataclass(frozen=True, slots=True)
class Hooks:
    """What the shell lends to the parts: its clock, its dice, and an ear for what happens."""

    clock: Clock
    dice: Callable[[], float]
    polled: Callable[[Polled], None]


async def assemble(made: Plan, store: Store, clerk: Clerk, hooks: Hooks) -> Work:
    """Everything wired together around an open store that this process holds; nothing has begun yet."""
    from monitor.feeds.guarded import GuardedReader

    source, read = _outside(made.config)
    watches = await clerk(_adopt, store, made, hooks)
    rules = Rules(Index(tuple(watches.values()), made.config.concepts), watches, made.targets)
    judge = Judge(store, Window(SPAN), rules, SPAN)
    woken = asyncio.Event()
    operator = Operator(store.ledger, made.config.operator, tuple(made.channels), made.targets)

    def polled(result: Polled) -> None:
        if any(heard.alerts for heard in result.heard):
            woken.set()
        hooks.polled(result)

    async def let_go(*, at_once: bool = False) -> int:
        alerts = await clerk(release, store, watches, made.targets, hooks.clock(), at_once=at_once)
        if alerts:
            woken.set()
        return len(alerts)

    async def tidy() -> None:
        await clerk(store.stories.forget, hooks.clock() - KEEP)
        await clerk(store.seen.forget_unlisted, hooks.clock() - timedelta(days=30))
        await clerk(operator.collected, hooks.clock())

    feeds = {feed.id: feed for feed in made.feeds}
    health = Health(store.ledger, operator, feeds)
    poller = Poller(store, clerk, judge, World(source, read.read, hooks.clock, hooks.dice), health)
    collector = Collector(store, clerk, poller, hooks.clock, feeds, made.config.concurrency, polled)
    pages = GuardedReader(workers=1)

    def heard(result: Heard) -> None:
        if result.alerts:
            woken.set()

    web = Web(source, Robots(source).allowed, partial(pages.read, wanted=ARTICLE), hooks.clock)
    articles = ArticleReader(store, clerk, judge, web, feeds, heard, lambda: collector.lanes)
    return Work(
        clerk=clerk,
        collector=collector,
        articles=articles if any(feed.full_text for feed in made.feeds) else None,
        deliverer=Deliverer(
            store,
            clerk,
            made.channels,
            composer(made),
            hooks.clock,
            hooks.dice,
            {name: channel.give_up_after for name, channel in made.config.channels.items()},
            woken,
            operator.dead_letter,
        ),
        release=let_go,
        chores={"retention": tidy},
        woken=woken,
        clock=hooks.clock,
        closers=(source.close, read.close, pages.close),
    )


def _adopt(store: Store, made: Plan, hooks: Hooks) -> dict[str, Watch]:
    """Bring the store in line with the config: feeds, watches and what a dead predecessor left half done."""
    now = hooks.clock()
    store.feeds.break_leases()
    store.outbox.break_claims()
    store.articles.break_claims()
    # The first polls of many new feeds are spread: a start is no burst, and twenty feeds are all there in seconds.
    spread = [hooks.dice() * len(made.feeds) / 20 for _ in made.feeds]
    store.feeds.sync(made.feeds, now, spread)
    names = store.ledger.adopt(made.watches)
    return {names[watch.id]: replace(watch, id=names[watch.id]) for watch in made.watches}


def composer(made: Plan) -> Callable[[Outgoing], Message]:
    """Makes the message of a delivery, in the config's language and time zone."""
    locale, zone = made.config.locale, made.zone

    def composed(outgoing: Outgoing) -> Message:
        return compose(outgoing, locale=locale, zone=zone)

    return composed


def rehearse(given: Path | None) -> Replay:
    """A replay by the watches of a config; without one: default settings and no watches."""
    if given is None:
        return Replay(Rules(Index((), {}), {}, {}), SPAN)
    found = examine(given, running=False)
    if found.faults:
        raise ConfigError(found.faults)
    config = found.loaded.config
    watches = {watch.identity: _watch(config, watch) for watch in config.watches}
    return Replay(Rules(Index(tuple(watches.values()), config.concepts), watches, {}), SPAN)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one look at a feed gave."""

    url: str
    raw: RawFeed
    entries: tuple[Entry, ...]


async def read_once(where: str, given: Path | None, now: datetime) -> Reading:
    """Read a file or an address once, clean, storing nothing. Raises `FeedError`."""
    config = _config_or_default(given)
    source, reader = _outside(config)
    path = Path(where)
    if "://" in where:
        feed = _feed(config, FeedConfig.model_construct(url=where))
        asked: Source = source
    else:
        feed = replace(
            _feed(config, FeedConfig.model_construct(url="https://file.invalid/")), url=path.absolute().as_uri()
        )
        asked = FileSource()
    try:
        fetched = await asked.fetch(feed, FeedState(feed.id, feed.url), now)
        raw = await reader.read(fetched.body or b"", fetched.headers, fetched.url)
    finally:
        await source.close()
        await reader.close()
    return Reading(fetched.url, raw, clean(raw, feed, now))


async def feeds_of(where: str, given: Path | None, now: datetime) -> tuple[tuple[Found, tuple[Entry, ...]], ...]:
    """The feeds of a site, best first, each read and clean; nothing is stored. Raises `FeedError`."""
    config = _config_or_default(given)
    source, reader = _outside(config)
    feed = _feed(config, FeedConfig.model_construct(url=where))
    try:
        found = await every_feed(Asking(source, reader.read, asyncio.sleep), feed, now)
    finally:
        await source.close()
        await reader.close()
    return tuple((one, clean(one.raw, replace(feed, url=one.url), now)) for one in found)


def _config_or_default(given: Path | None) -> Config:
    """The config's settings where one was named; the defaults otherwise."""
    if given is None:
        return Config()
    found = examine(given, running=False)
    if found.faults:
        raise ConfigError(found.faults)
    return found.loaded.config


def test_message(made: Plan, now: datetime) -> Message:
    """What `notify-test` sends."""
    alert = Alert("notify-test", "test", Occasion.TEST, int(now.timestamp()), now, (), ())
    row = Outgoing(0, Delivery(alert.key, ""), alert, "", (), (), 0, None, now)
    return composer(made)(row)
