"""Do all ways of alerts lead somewhere, and none of them round in a circle?"""

from __future__ import annotations

from collections.abc import Callable

from monitor.config.drafts import Drafts
from monitor.config.faults import Path, did_you_mean, shown
from monitor.config.ways import Tags, tagged, way

Report = Callable[[Path, str, str], None]


def faults_of_ways(drafts: Drafts, report: Report) -> None:
    """Names that lead nowhere, and ways that come round to where they began."""
    for at, watch in drafts.watches.items():
        for number, text in enumerate(watch.notify or ()):
            _check_way(drafts, ("watches", at, "notify", number), text, report)
    for number, name in enumerate(drafts.settings.operator if drafts.settings is not None else ()):
        _check_name(drafts, ("operator", number), name, report)
    for name, channel in drafts.channels.items():
        for number, tag in enumerate(channel.tags):
            if tag in drafts.channel_names:
                what = f"the tag {shown(tag)!r} is the name of a channel too"
                report(("channels", name, "tags", number), what, "choose another word")
        if channel.fallback:
            _check_fallback(drafts, name, channel.fallback, report)


def _check_way(drafts: Drafts, path: Path, text: str, report: Report) -> None:
    first, *others = way(text)
    if first not in drafts.channel_names and not tagged(first, _tags(drafts)):
        _unknown(drafts, path, first, report, tags=True)
    for number, name in enumerate(others):
        _check_name(drafts, path, name, report)
        if name in (first, *others[:number]):
            report(path, f"comes back to {shown(name)!r}", "name each channel once")


def _check_name(drafts: Drafts, path: Path, name: str, report: Report) -> None:
    if name not in drafts.channel_names:
        _unknown(drafts, path, name, report, tags=False)


def _check_fallback(drafts: Drafts, name: str, fallback: str, report: Report) -> None:
    path: Path = ("channels", name, "fallback")
    _check_name(drafts, path, fallback, report)
    chain = [name]
    while (following := _fallback_of(drafts, chain[-1])) and following not in chain:
        chain.append(following)
    if following == name:
        round_trip = " → ".join(map(shown, (*chain, name)))
        report(path, f"goes round in a circle: {round_trip}", "let the last one have no fallback")


def _fallback_of(drafts: Drafts, name: str) -> str:
    channel = drafts.channels.get(name)
    return channel.fallback if channel is not None else ""


def _unknown(drafts: Drafts, path: Path, name: str, report: Report, *, tags: bool) -> None:
    named = drafts.channel_names
    sayable = {*named, *(tag for channel in drafts.channels.values() for tag in channel.tags if tags)}
    known = f"known are {', '.join(map(shown, sorted(sayable)[:8]))}" if named else "there are no channels"
    report(path, f"unknown channel {shown(name)!r}", did_you_mean(name, sayable, known))


def _tags(drafts: Drafts) -> Tags:
    return {name: channel.tags for name, channel in drafts.channels.items()}
