"""How to speak: the kinds of channels, each with the function that makes its targets."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from monitor.alerts.channels import far
from monitor.alerts.channels.base import Channel, Message


def build(name: str, urls: Sequence[str], wanted: str = "", ca: str = "") -> tuple[Channel, ...]:
    """Targets of Apprise URLs: one for each recipient. `DeliveryError` says what is wrong, without the secret.

    `wanted`: the format of messages (`text`, `markdown`, `html`); empty: what suits each service. `ca`: PEM file of
    certificates to trust instead of the system's.
    """
    later = far.targets(name, urls, wanted, ca)
    if later is not None:
        return later
    from monitor.alerts.channels import apprise

    return apprise.build(name, urls, wanted, ca)


def takes(url: str) -> tuple[str, ...]:
    """The formats that a sound Apprise URL may be given, its usual one first."""
    if known := far.FORESIGHT.known(url):
        return known.takes
    from monitor.alerts.channels import apprise

    return apprise.takes_of(url)


def check(url: str) -> str | None:
    """What is wrong with an Apprise URL, in one line without its secrets; None: nothing."""
    if known := far.FORESIGHT.known(url):
        return known.wrong
    from monitor.alerts.channels import apprise

    return apprise.check(url)


def kind_of(url: str, wanted: str = "") -> str:
    """The format that messages to a sound Apprise URL are written in: `text`, `markdown`, `html` or `mail`."""
    if known := far.FORESIGHT.known(url, wanted):
        return known.kind
    from monitor.alerts.channels import apprise

    return apprise.kind_of(url, wanted)


def console(name: str, arguments: Sequence[str] = ()) -> tuple[Channel, ...]:
    """The console: standard output, or with the argument `stderr` standard error."""
    from monitor.alerts.channels.console import Console

    return (Console(name, sys.stderr if "stderr" in arguments else sys.stdout),)


def file(name: str, arguments: Sequence[str]) -> tuple[Channel, ...]:
    """One target for each path."""
    from monitor.alerts.channels.file import File

    return tuple(File(name, Path(path)) for path in arguments)


CHANNELS: Final[dict[str, Callable[[str, Sequence[str]], tuple[Channel, ...]]]] = {
    "url": build,
    "console": console,
    "file": file,
}
"""By the key of the config (`urls` is `url`): the channel's name and its arguments in, one target each out."""

__all__ = ["CHANNELS", "Channel", "Message", "build", "check", "console", "file", "kind_of", "takes"]
