"""What no single value shows: names that lead nowhere, things named twice, intervals that will annoy sites."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta

from monitor.config.drafts import Drafts
from monitor.config.faults import Path, did_you_mean, dotted, shown

POLITE = timedelta(minutes=5)
"""Sites ban readers that ask more often than this."""


Report = Callable[[Path, str, str], None]
"""Takes note that something is wrong: where, what, and what to do."""


def faults_of_sense(drafts: Drafts, report: Report, place: Callable[[Path], str]) -> None:
    """Names that are used twice or lead nowhere."""
    feeds, watches = drafts.feeds.items(), drafts.watches.items()
    _once(((("feeds", at), feed.url) for at, feed in feeds), "address", report, place)
    _once(((("feeds", at), feed.id) for at, feed in feeds if feed.id), "id", report, place)
    _once(((("watches", at), watch.name) for at, watch in watches), "name", report, place)
    _once(((("watches", at), watch.id) for at, watch in watches if watch.id), "id", report, place)
    _channels_exist(drafts, report)
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


def warnings_of_sense(drafts: Drafts, report: Report) -> None:
    """What will work, but hardly as meant."""
    tags = {tag for feed in drafts.feeds.values() for tag in feed.tags}
    for at, watch in drafts.watches.items():
        for number, tag in enumerate(watch.tags):
            if tag not in tags:
                where: Path = ("watches", at, "tags", number)
                report(
                    where,
                    f"no feed has the tag {shown(tag)!r}",
                    did_you_mean(tag, tags, "the watch finds nothing by it"),
                )
    config = drafts.settings
    if config is None:
        return
    for number, feed in drafts.feeds.items():
        if config.interval(feed)[0] < POLITE and not config.private(feed.url):
            path: Path = ("feeds", number, "every") if feed.every else ("every",)
            report(path, "asks a public site more often than every 5 minutes", "sites may block you; write 5m or more")
            if not feed.every:
                break


def _once(named: Iterable[tuple[Path, str]], kind: str, report: Report, place: Callable[[Path], str]) -> None:
    key = {"address": "url"}.get(kind, kind)
    seen: dict[str, Path] = {}
    for path, name in named:
        first = seen.setdefault(name, path)
        if first is not path:
            what = f"the {kind} {shown(name)!r} is taken by {dotted(first)} ({place((*first, key))})"
            report((*path, key), what, "keep one, or choose another" if kind != "address" else "keep one of the two")


def _channels_exist(drafts: Drafts, report: Report) -> None:
    known = drafts.channel_names
    uses: list[tuple[Path, tuple[str, ...]]] = [
        (("watches", at, "notify"), watch.notify or ()) for at, watch in drafts.watches.items()
    ]
    if drafts.settings is not None:
        uses.append((("operator",), drafts.settings.operator))
    for path, names in uses:
        for number, name in enumerate(names):
            if name not in known:
                hint = did_you_mean(
                    name,
                    known,
                    f"known are {', '.join(map(shown, sorted(known)[:8]))}" if known else "there are no channels",
                )
                report((*path, number), f"unknown channel {shown(name)!r}", hint)


def _feeds_exist(drafts: Drafts, report: Report) -> None:
    wanted = [(at, number, name) for at, watch in drafts.watches.items() for number, name in enumerate(watch.feeds)]
    if not wanted or drafts.incomplete:
        return
    known = {name for feed in drafts.feeds.values() for name in (feed.id, feed.name, feed.url) if name}
    for at, number, name in wanted:
        if name not in known:
            hint = did_you_mean(name, known, "name a feed by its id, name or address")
            report(("watches", at, "feeds", number), f"unknown feed {shown(name)!r}", hint)
