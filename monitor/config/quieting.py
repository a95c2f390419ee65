"""Watches that silence others: whom `quiets:` names must be there, and nobody may silence those that silence him."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from monitor.config.drafts import Drafts
from monitor.config.faults import Path, did_you_mean, shown
from monitor.config.watches import WatchConfig


def faults_of_quieting(drafts: Drafts, report: Callable[[Path, str, str], None]) -> None:
    """Names that lead nowhere, a watch that silences itself, circles."""
    known = {name: watch.identity for watch in drafts.watches.values() for name in (watch.id, watch.name) if name}
    silenced = {watch.identity: quieted(watch, known) for watch in drafts.watches.values()}
    for at, watch in drafts.watches.items():
        for number, name in enumerate(watch.quiets):
            path: Path = ("watches", at, "quiets", number)
            if name not in known:
                if not drafts.incomplete:
                    report(path, f"unknown watch {shown(name)!r}", did_you_mean(name, known, "name a watch"))
            elif known[name] == watch.identity:
                report(path, "silences itself", "name a broader watch")
            elif watch.identity in _reached(known[name], silenced):
                report(
                    path,
                    f"{shown(name)!r} silences this watch in turn",
                    "let the narrower one silence the broader one only",
                )


def quieted(watch: WatchConfig, known: Mapping[str, str]) -> tuple[str, ...]:
    """Identities of the watches that this one silences; `known` by id and by name."""
    return tuple(dict.fromkeys(known[name] for name in watch.quiets if name in known))


def _reached(start: str, silenced: Mapping[str, tuple[str, ...]]) -> set[str]:
    """All that a watch silences, also through others."""
    found: set[str] = set()
    ahead = [start]
    while ahead:
        for each in silenced.get(ahead.pop(), ()):
            if each not in found:
                found.add(each)
                ahead.append(each)
    return found
