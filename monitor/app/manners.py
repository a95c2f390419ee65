"""How a config wants to be told, as the rooms take it, and what is wrong with its schedules and quiet hours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from monitor.alerts.cron import cron
from monitor.alerts.quiet import never_ends
from monitor.app.zone import local_zone
from monitor.config.channels import ChannelConfig
from monitor.config.durations import written
from monitor.config.load import Loaded
from monitor.config.manners import OFF
from monitor.config.quieting import quieted
from monitor.config.shape import Config
from monitor.config.watches import WatchConfig
from monitor.model import Manner, Quiet, Schedule, Watch

Where = tuple[str | int, ...]
HINT = "minute, hour, day, month, weekday, such as '0 7 * * mon-fri'"


def manners_of(config: Config) -> dict[str, Manner]:
    """How each channel that has any wishes wants to be spoken to: its own, else the global ones."""
    zone = zone_of(config)
    found = {name: _manner(config, channel, zone) for name, channel in config.channels.items()}
    return {name: manner for name, manner in found.items() if manner != Manner()}


def with_manners(config: Config, watch: WatchConfig, made: Watch) -> Watch:
    """The watch with its occasions, limits and hours."""
    zone = zone_of(config)
    named = config.watches if watch.quiets else ()
    known = {name: each.identity for each in named for name in (each.id, each.name) if name}
    return replace(
        made,
        priority=watch.priority,
        when=watch.when,
        group=watch.group,
        quiets=quieted(watch, known),
        limit=watch.limit,
        quiet=_zoned(watch.quiet, zone),
        digest=_schedule(watch.digest, zone),
        expire=watch.expire,
        max_age=watch.max_age,
    )


def manner_faults(loaded: Loaded) -> Iterator[str]:
    """Schedules that can't be read, and quiet hours that never end."""
    drafts = loaded.drafts
    parts: list[tuple[Where, Config | WatchConfig | ChannelConfig]] = [
        *(((("watches", at), watch)) for at, watch in drafts.watches.items()),
        *(((("channels", name), channel)) for name, channel in drafts.channels.items()),
    ]
    if drafts.settings is not None:
        parts.append(((), drafts.settings))
    for path, part in parts:
        if part.digest not in (None, OFF):
            try:
                cron(part.digest or "")
            except ValueError as error:
                yield str(loaded.fault((*path, "digest"), str(error), HINT))
        if isinstance(part, WatchConfig) and drafts.settings is not None:
            yield from _never_back(loaded, (*path, "when"), part, drafts.settings.stories.window)
        if part.quiet and never_ends(_zoned(part.quiet, "UTC")):
            yield str(loaded.fault((*path, "quiet"), "is quiet all week long", "leave some hours, or mute the watch"))


def _never_back(loaded: Loaded, path: Where, watch: WatchConfig, window: timedelta) -> Iterator[str]:
    """A story that is silent for longer than it is open begins anew, and rings as `first`."""
    if watch.when.back is not None and watch.when.back >= window:
        what = f"back: {written(watch.when.back)} never comes: a story is open for {written(window)} (stories: window)"
        yield str(loaded.fault(path, what, "name a shorter silence; what returns later rings as first"))


def zone_of(config: Config) -> str:
    """The zone of quiet hours and digests: the config's, else the system's."""
    return config.timezone or local_zone().key


def _manner(config: Config, channel: ChannelConfig, zone: str) -> Manner:
    expire = config.expire if channel.expire is None else channel.expire
    return Manner(
        quiet=_zoned(config.quiet if channel.quiet is None else channel.quiet, zone),
        digest=_schedule(config.digest if channel.digest is None else channel.digest, zone),
        limit=channel.limit,
        expire=expire or None,
    )


def _zoned(quiets: tuple[Quiet, ...], zone: str) -> tuple[Quiet, ...]:
    return tuple(quiet if quiet.zone else replace(quiet, zone=zone) for quiet in quiets)


def _schedule(expression: str | None, zone: str) -> Schedule | None:
    return None if expression in (None, OFF) else Schedule(str(expression), zone)
