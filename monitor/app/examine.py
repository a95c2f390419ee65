"""What is wrong with a config, by every room's own judgement, each fault with its place."""

from __future__ import annotations

import os
import re
import ssl
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from monitor.alerts.channels import check, far
from monitor.alerts.channels.instead import instead
from monitor.app.cut_off import cut_off
from monitor.app.examples import fault_of
from monitor.app.expectations import expectations
from monitor.app.manners import manner_faults
from monitor.app.operators import foreign, literal
from monitor.app.templates import template_faults
from monitor.app.tongue import in_tongue, worded
from monitor.config.channels import ChannelConfig
from monitor.config.feeds import FeedConfig
from monitor.config.find import find
from monitor.config.load import Loaded, load
from monitor.config.secrets import Secret
from monitor.config.shape import Config
from monitor.config.watches import WatchConfig
from monitor.errors import ConfigError, QueryError
from monitor.feeds.sources.proxies import complaint
from monitor.text.fold import fold
from monitor.topics import concepts as words_of
from monitor.topics.index import validate
from monitor.topics.query import caret
from monitor.topics.sense import Bounds

Concepts = Mapping[str, Sequence[str]]
_PLACE = re.compile(r"(.+?):(\d+):(\d+): ")


@dataclass(frozen=True, slots=True)
class Examination:
    """A config with everything that is wrong with it, by every room's own judgement; one line each."""

    loaded: Loaded
    faults: tuple[str, ...]
    warnings: tuple[str, ...]


def examine(given: Path | None, *, running: bool = True, sealed: bool = False) -> Examination:
    """Read the config and let each room validate its own. Raises `ConfigError` only when there is no config at all."""
    loaded = load(find(str(given) if given else None, os.environ), os.environ, running=running, sealed=sealed)
    settings = loaded.drafts.settings
    concepts = settings.concepts if settings else {}
    if circle := _circle_fault(loaded, concepts):
        concepts = {}
    far.FORESIGHT.ask(_addresses(loaded))
    own = [
        circle,
        *(_query_fault(loaded, at, watch, concepts) for at, watch in loaded.drafts.watches.items()),
        *(fault for at, watch in loaded.drafts.watches.items() for fault in _like_faults(loaded, at, watch)),
        *(fault for at, watch in loaded.drafts.watches.items() for fault in expectations(loaded, at, watch, concepts)),
        *(_selector_fault(loaded, at, feed) for at, feed in loaded.drafts.feeds.items() if feed.links),
        *(
            fault
            for name, channel in loaded.drafts.channels.items()
            for fault in _channel_faults(loaded, name, channel)
        ),
        *(_authority_fault(loaded, name, channel) for name, channel in loaded.drafts.channels.items() if channel.ca),
        *_proxy_faults(loaded),
        *manner_faults(loaded),
        *template_faults(loaded),
    ]
    faults = dict.fromkeys((*map(str, loaded.faults), *(fault for fault in own if fault)))
    warnings = (*map(str, loaded.warnings), *_foreign_operators(loaded), *cut_off(loaded))
    return Examination(loaded, _in_order(faults, loaded), _in_order(warnings, loaded))


def _in_order(lines: Iterable[str], loaded: Loaded) -> tuple[str, ...]:
    """By file, the main one first, and place: whoever mends them goes from top to bottom."""

    def place(line: str) -> tuple[bool, str, int, int]:
        found = _PLACE.match(line)
        return (found[1] != loaded.path, found[1], int(found[2]), int(found[3])) if found else (False, "", 0, 0)

    return tuple(sorted(lines, key=place))


def _foreign_operators(loaded: Loaded) -> list[str]:
    watches = loaded.drafts.watches.items()
    told: list[tuple[tuple[str | int, ...], str, str]] = [
        (("watches", at, "query"), *each) for at, watch in watches for each in foreign(watch.query)
    ]
    lists = [
        (("watches", at, key, number), item)
        for at, watch in watches
        for key in ("any", "all", "none")
        for number, item in enumerate(getattr(watch, key))
    ]
    told += [(place, *each) for place, item in lists if (each := literal(item))]
    locale = _locale(loaded)
    return [str(loaded.fault(place, worded(what, locale), worded(hint, locale))) for place, what, hint in told]


def _locale(loaded: Loaded) -> str:
    return loaded.drafts.settings.locale if loaded.drafts.settings else "en"


def _addresses(loaded: Loaded) -> list[far.Asked]:
    """Of all channels: what Apprise will be asked about them, alone and with the format that each names."""
    pairs = [
        (url.reveal(), channel.format or "") for channel in loaded.drafts.channels.values() for url in channel.addresses
    ]
    return [each for url, wanted in pairs if url for each in ((url, ""), (url, wanted))]


def _circle_fault(loaded: Loaded, concepts: Concepts) -> str:
    """Once, where it stands, and not at every query."""
    try:
        words_of.Concepts(concepts)
    except QueryError as error:
        said = in_tongue(error, _locale(loaded))
        circle = str(error).partition(": ")[2].split(" → ")
        first = next((name for name in concepts if fold(name).strip() in circle), "")
        return str(loaded.fault(("concepts", first), str(said), said.hint))
    return ""


def _query_fault(loaded: Loaded, at: int, watch: WatchConfig, concepts: Concepts) -> str:
    if watch.like and not watch.query_text():
        return ""
    try:
        validate(watch.query_text(), concepts, Bounds(watch.languages, watch.fields, watch.within, watch.min_score))
    except QueryError as error:
        shown = "".join(f"\n    {line}" for line in caret(watch.query_text(), error).split("\n"))
        said = in_tongue(error, _locale(loaded))
        return str(loaded.fault(("watches", at, "query"), str(said), said.hint or "see docs/queries.md")) + shown
    return ""


def _like_faults(loaded: Loaded, at: int, watch: WatchConfig) -> list[str]:
    """Examples that nothing could be like."""
    return [
        str(loaded.fault(("watches", at, "like", number), what, "write a headline with its text, or an address"))
        for number, one in enumerate(watch.like)
        if (what := fault_of(one))
    ]


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
    wrong = ((path, check(address.reveal()), instead(address.reveal())) for path, address in addresses if address)
    return [
        str(loaded.fault(path, what, hint or "docs/config.md names the addresses of common services"))
        for path, what, hint in wrong
        if what
    ]


def _authority_fault(loaded: Loaded, name: str, channel: ChannelConfig) -> str:
    """What is wrong with a channel's own certificates, before a message has to find it out."""
    path = Path(loaded.path).absolute().parent / os.path.expanduser(channel.ca)
    try:
        ssl.create_default_context(cafile=path)
    except (OSError, ValueError) as error:
        why = "is no PEM file of certificates" if isinstance(error, ssl.SSLError) else "can't be read"
        return str(loaded.fault(("channels", name, "ca"), why, "name a file with BEGIN CERTIFICATE in it"))
    return ""


def _proxy_faults(loaded: Loaded) -> list[str]:
    settings = loaded.drafts.settings
    given: list[tuple[tuple[str | int, ...], Secret | None]] = [
        (("feeds", at, "proxy"), feed.proxy) for at, feed in loaded.drafts.feeds.items()
    ]
    given.append((("proxy",), settings.proxy if settings is not None else None))
    wrong = ((path, complaint(proxy.reveal())) for path, proxy in given if proxy is not None and proxy.reveal())
    return [str(loaded.fault(path, what, "docs/config.md has examples")) for path, what in wrong if what]


def settings_of(given: Path | None) -> Config:
    """The config's settings where one was named, the defaults otherwise. Raises `ConfigError` with every fault."""
    if given is None:
        return Config()
    found = examine(given, running=False)
    if found.faults:
        raise ConfigError(found.faults)
    return found.loaded.config
