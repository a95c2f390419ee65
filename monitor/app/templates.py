"""The user's own templates: read, compiled and tried, before any message depends on one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from os.path import expanduser
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor.alerts.channels import check, kind_of, takes
from monitor.alerts.channels.base import Shape
from monitor.alerts.message import Style, compose
from monitor.alerts.messages.render import pattern
from monitor.alerts.messages.samples import OCCASIONS, sample
from monitor.config.channels import ChannelConfig, TemplatesConfig
from monitor.config.load import Loaded
from monitor.errors import TemplateFault

if TYPE_CHECKING:
    from monitor.alerts.messages.sandbox import Pattern

KINDS = ("text", "markdown", "html", "mail")
BIGGEST = 256 * 1024
"""Bytes."""
_WHENEVER = datetime(2026, 1, 1, 12, tzinfo=UTC)
_AT = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class _Own:
    """One template that the config names: where it says so, the file, and the formats that it is for."""

    at: _AT
    path: str
    kinds: tuple[str, ...]


def styles(templates: TemplatesConfig, channels: Mapping[str, ChannelConfig]) -> dict[str, Style]:
    """How each channel speaks. Raises `TemplateFault`; `template_faults` says where."""
    everywhere = {kind: _compiled(path, kind) for kind, path in templates if path and kind != "title"}
    title = _compiled(templates.title, "text") if templates.title else None
    return {
        name: Style({**everywhere, **{kind: _compiled(channel.template, kind) for kind in _kinds(channel)}}, title)
        for name, channel in channels.items()
    }


def template_faults(loaded: Loaded) -> Iterator[str]:
    """One line for each template that can't be used, and for each format that a channel can't take."""
    folder = Path(loaded.path).absolute().parent
    settings = loaded.drafts.settings
    named = settings.templates if settings else TemplatesConfig()
    for kind, path in named:
        if path:
            yield from _faults(loaded, folder, _Own(("templates", kind), path, (kind,)))
    for name, channel in loaded.drafts.channels.items():
        yield from _format_faults(loaded, name, channel)
        if channel.template:
            own = _Own(("channels", name, "template"), channel.template, _kinds(channel))
            yield from _faults(loaded, folder, own)


def _kinds(channel: ChannelConfig) -> tuple[str, ...]:
    """The formats in which this channel's own template is used; none without one, or where the address is wrong."""
    if not channel.template:
        return ()
    sound = [url.reveal() for url in channel.addresses if check(url.reveal()) is None]
    kinds = [kind_of(url, channel.format or "") for url in sound] if channel.addresses else ["text"]
    return tuple(dict.fromkeys(kinds))


def _format_faults(loaded: Loaded, name: str, channel: ChannelConfig) -> Iterator[str]:
    if channel.format is None:
        return
    for address in [url.reveal() for url in channel.addresses] or [""]:
        known = takes(address) if address and check(address) is None else () if address else ("text",)
        if known and channel.format not in known:
            what = f"this service does not take {channel.format}"
            yield str(loaded.fault(("channels", name, "format"), what, f"it takes {' or '.join(known)}"))


def _faults(loaded: Loaded, folder: Path, own: _Own) -> Iterator[str]:
    path = str(folder / expanduser(own.path))
    locale = loaded.drafts.settings.locale if loaded.drafts.settings else "en"
    for kind in own.kinds:
        try:
            _try(path, kind, locale)
        except TemplateFault as fault:
            line = f", line {fault.line}" if fault.line else ""
            yield str(loaded.fault(own.at, f"{own.path}{line}: {fault}", fault.hint))
            return


def _compiled(path: str, kind: str) -> Pattern:
    return pattern(_read(path), kind)


def _read(path: str) -> str:
    try:
        with Path(path).open("rb") as stream:
            body = stream.read(BIGGEST + 1)
    except OSError as error:
        raise TemplateFault(f"can't be read: {error.strerror}") from None
    if len(body) > BIGGEST:
        raise TemplateFault("is far too big for a template")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise TemplateFault("is not UTF-8 text") from None


def _try(path: str, kind: str, locale: str) -> None:
    """Write a made-up message of every occasion with it. Raises what goes wrong, with the occasion's name."""
    template = _compiled(path, "text" if kind == "title" else kind)
    style = Style({}, template) if kind == "title" else Style({kind: template})
    shape = Shape("text" if kind == "title" else kind, body=1_000_000)
    for occasion in OCCASIONS:
        faults: list[TemplateFault] = []
        row = sample(occasion, locale, _WHENEVER)
        compose(row, locale=locale, zone=ZoneInfo("UTC"), shape=shape, style=style, failed=faults.append)
        if faults:
            raise TemplateFault(f"{faults[0]} (in a message of the occasion {occasion.value!r})", faults[0].line)
