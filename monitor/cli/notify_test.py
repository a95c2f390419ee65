"""`depesche notify-test`: does a message reach me?"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from monitor.cli import clock, logs
from monitor.cli.options import ConfigOption
from monitor.cli.speech import FAILED
from monitor.errors import DeliveryError, UsageError

ChannelArgument = Annotated[
    str | None, typer.Argument(metavar="[CHANNEL]", help="One channel; omitted: all.", show_default=False)
]


def command(channel: ChannelArgument = None, config: ConfigOption = None) -> None:
    """Send a test message.

    To one channel or to all, now and outside of the outbox; says how each receiver took it.
    """
    from monitor.app.plan import plan
    from monitor.app.speak import test_message

    made = plan(config)
    logs.set_up("warning", made.secrets)
    if channel is not None and channel not in made.channels:
        raise UsageError(f"there is no channel {channel!r}", hint=f"known are: {', '.join(made.channels)}")
    failed = 0
    for name in [channel] if channel else made.channels:
        for number, target in enumerate(made.channels[name]):
            try:
                target.send(test_message(made, name, number, clock.now()), 15.0)
            except DeliveryError as error:
                failed += 1
                kind = "refused for good" if error.permanent else "failed"
                print(f"{name}[{number}]: {kind}: {error}", file=sys.stderr)
            else:
                print(f"{name}[{number}]: sent", file=sys.stderr)
    if failed:
        raise typer.Exit(FAILED)
