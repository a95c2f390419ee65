"""`depesche preview`: what my alerts look like, in the terminal and as a page, before anything is sent."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import clock, logs
from monitor.cli.options import ConfigOption
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.app.preview import Preview
    from monitor.model import Occasion, Outgoing

OCCASIONS = "first update spread back digest summary trouble recovery test".split()


def command(
    watch: Annotated[
        str, typer.Argument(metavar="[WATCH]", help="A watch, by name or id; omitted: any.", show_default=False)
    ] = "",
    channel: Annotated[str, typer.Option("--channel", metavar="NAME", help="Only what this channel gets.")] = "",
    occasion: Annotated[
        str, typer.Option("--occasion", metavar="OCCASION", help=f"One of {', '.join(OCCASIONS)}; omitted: the newest.")
    ] = "",
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write a page that shows every format, for a browser.")
    ] = None,
    config: ConfigOption = None,
) -> None:
    """Show what messages look like.

    With what was told last, of the watch or of any; with a made-up message where nothing was told yet. Shows what each
    channel would get, and sends nothing. Works beside a running daemon.
    """
    from monitor.app.plan import plan
    from monitor.app.preview import newest, previews

    made = plan(config)
    logs.set_up("error", made.secrets)
    if channel and channel not in made.channels:
        raise UsageError(f"there is no channel {channel!r}", hint=f"known are: {', '.join(made.channels)}")
    row, made_up = newest(made, watch, _occasion(occasion), clock.now())
    shown = list(previews(made, row, channel, every_format=html is not None))
    print(_about(row, made_up=made_up), file=sys.stderr)
    if html is None:
        print("\n\n".join(map(_terminal, shown)))
        return
    _write(html, row, shown, made_up=made_up)
    print(f"{html}: {len(shown)} messages, open it in a browser", file=sys.stderr)


def _occasion(name: str) -> Occasion | None:
    from monitor.model import Occasion

    if not name:
        return None
    try:
        return Occasion(name)
    except ValueError:
        raise UsageError(f"there is no occasion {name!r}", hint=f"known are: {', '.join(OCCASIONS)}") from None


def _about(row: Outgoing, *, made_up: bool) -> str:
    told = f"{row.alert.occasion.value}, {row.alert.created_at:%Y-%m-%d %H:%M} UTC"
    return f"a made-up message ({row.alert.occasion.value})" if made_up else f"what was told last: {told}"


def _terminal(one: Preview) -> str:
    """A heading with channel, format and size, then the message as it would be sent; of a page its plain text."""
    from monitor.alerts.plain import block, one_line

    message = one.message
    name = f"{one.channel}[{one.target}]" if one.channel else "no channel"
    size = f"{one.size:,} of {one.shape.body:,} {one.shape.unit}"
    notes = [f"the template failed: {one.fault}"] if one.fault else []
    notes += ["the page itself: --html FILE; this is the plain text beside it"] if message.format == "mail" else []
    body = message.plain if message.format == "mail" else message.body
    heading = f"── {name} · {message.format} · {size} " + "".join(f"· {one_line(note)} " for note in notes)
    title = "" if message.headed else f"{one_line(message.title)}\n\n"
    return f"{heading.ljust(100, '─')}\n\n{title}{block(body)}"


def _write(file: Path, row: Outgoing, shown: list[Preview], *, made_up: bool) -> None:
    from monitor.cli.preview_page import page

    try:
        file.write_text(page(_about(row, made_up=made_up), shown), encoding="utf-8", errors="replace")
    except OSError as error:
        raise UsageError(
            f"{file} can't be written: {error.strerror}", hint="name a file in a folder of yours"
        ) from None
