"""What no single value shows: names that lead nowhere, things named twice, intervals that will annoy sites."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta

from monitor.config.drafts import Drafts
from monitor.config.faults import Path, did_you_mean, dotted, shown
from monitor.config.feeds import FeedConfig
from monitor.config.leading import faults_of_ways
from monitor.config.quieting import faults_of_quieting
from monitor.config.watches import WatchConfig
from monitor.text.words import words

POLITE = timedelta(minutes=5)
"""Sites ban readers that ask more often than this."""
_BARE_VARIABLE = re.compile(r"\$([A-Z][A-Z0-9_]{2,})")

Report = Callable[[Path, str, str], None]
"""Takes note that something is wrong: where, what, and what to do."""


def faults_of_sense(drafts: Drafts, report: Report, place: Callable[[Path], str]) -> None:
    """Names that are used twice or lead nowhere."""
    feeds: list[tuple[Path, FeedConfig]] = [(("feeds", at), feed) for at, feed in drafts.feeds.items()]
    watches: list[tuple[Path, WatchConfig]] = [(("watches", at), watch) for at, watch in drafts.watches.items()]
    _once("address", [((*path, "url"), feed.url) for path, feed in feeds], report, place)
    _once("name", [((*path, "name"), watch.name) for path, watch in watches], report, place)
    # An id may not be another's identity either: what stands in for an id is the address, or the name.
    named_feeds = {feed.url: (*path, "url") for path, feed in feeds if not feed.id}
    named_watches = {watch.name: (*path, "name") for path, watch in watches if not watch.id}
    _once("id", [((*path, "id"), feed.id) for path, feed in feeds if feed.id], report, place, named_feeds)
    _once("id", [((*path, "id"), watch.id) for path, watch in watches if watch.id], report, place, named_watches)
    _concepts_say_something(drafts, report)
    faults_of_ways(drafts, report)
    faults_of_quieting(drafts, report)
    _feeds_exist(drafts, report)


def lacks(drafts: Drafts, report: Report) -> None:
    """What is missing before anything can be polled and told."""
    begin = {
        "feeds": ("there are no feeds: nothing would be polled", "write feeds: and an address after '- '"),
        "watches": ("there are no watches: nothing would be found", "write watches: and - {name: NAME, query: WORDS}"),
        "channels": ("there are no channels: nobody would be told", "write channels: {console: {console: true}}"),
    }
    for section in begin:
        if section not in drafts.mentioned:
            report((section,), *begin[section])


def warnings_of_sense(drafts: Drafts, report: Report, place: Callable[[Path], str], environ: Mapping[str, str]) -> None:
    """What will work, but hardly as meant."""
    _names_tell_apart(drafts, report, place)
    _variables_have_braces(drafts, report, environ)
    tags = {tag for feed in drafts.feeds.values() for tag in feed.tags}
    for at, watch in drafts.watches.items():
        if watch.notify == ():
            report(("watches", at, "notify"), "tells nobody", "name a channel, or leave notify out for all of them")
        for number, tag in enumerate(watch.tags):
            if tag not in tags:
                where: Path = ("watches", at, "tags", number)
                report(
                    where,
                    f"no feed has the tag {shown(tag)!r}",
                    did_you_mean(tag, tags, "the watch finds nothing by it"),
                )
    for at, feed in drafts.feeds.items():
        if not feed.obey:
            report(("feeds", at, "obey"), "the wishes of the site for the pace are not heard", "sites may block you")
    config = drafts.settings
    if config is None:
        return
    for number, feed in drafts.feeds.items():
        if config.interval(feed)[0] < POLITE and not config.private(feed.url):
            path: Path = ("feeds", number, "every") if feed.every else ("every",)
            report(path, "asks a public site more often than every 5 minutes", "sites may block you; write 5m or more")
            if not feed.every:
                break


def _names_tell_apart(drafts: Drafts, report: Report, place: Callable[[Path], str]) -> None:
    first: dict[str, int] = {}
    for at, feed in drafts.feeds.items():
        if feed.name and first.setdefault(feed.name, at) != at:
            other = first[feed.name]
            what = f"the name {shown(feed.name)!r} is feeds[{other}]'s too ({place(('feeds', other, 'name'))})"
            hint = "give each its own: messages and commands can't tell them apart"
            report(("feeds", at, "name"), what, hint)


def _variables_have_braces(drafts: Drafts, report: Report, environ: Mapping[str, str]) -> None:
    """Only a variable that there is counts: a password may hold a dollar sign, and is shown to nobody."""
    for name, channel in drafts.channels.items():
        for url in channel.addresses:
            for found in dict.fromkeys(_BARE_VARIABLE.findall(url.reveal())):
                if environ.get(found):
                    what = f"${found} stays as it is written"
                    report(("channels", name, "url"), what, f"the value of the variable is ${{{found}}}")


def _once(
    kind: str,
    named: list[tuple[Path, str]],
    report: Report,
    place: Callable[[Path], str],
    taken: dict[str, Path] | None = None,
) -> None:
    seen = dict(taken or {})
    for path, name in named:
        first = seen.setdefault(name, path)
        if first is not path:
            # An address may hold a token, so it is not repeated here.
            which = "address" if kind == "address" else f"{kind} {shown(name)!r}"
            report(path, f"the {which} is taken by {dotted(first[:2])} ({place(first)})", "keep one of the two")


def _concepts_say_something(drafts: Drafts, report: Report) -> None:
    for name, synonyms in drafts.settings.concepts.items() if drafts.settings else ():
        if not any(map(words, synonyms)):
            report(("concepts", name), "stands for nothing", "write the words that it stands for")


def _feeds_exist(drafts: Drafts, report: Report) -> None:
    wanted = [(at, number, name) for at, watch in drafts.watches.items() for number, name in enumerate(watch.feeds)]
    if not wanted or drafts.incomplete:
        return
    known = {name for feed in drafts.feeds.values() for name in (feed.id, feed.name, feed.url) if name}
    sayable = {name for feed in drafts.feeds.values() for name in (feed.id, feed.name) if name}
    for at, number, name in wanted:
        if name not in known:
            hint = did_you_mean(name, sayable, "name a feed by its id, name or address")
            report(("watches", at, "feeds", number), f"unknown feed {shown(name)!r}", hint)
