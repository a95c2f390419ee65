"""`depesche run`: the daemon."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import clock, logs
from monitor.cli.garbage import collect_seldom, share_memory
from monitor.cli.options import ConfigOption

if TYPE_CHECKING:
    from monitor.app.keep import Hooks
    from monitor.app.plan import Plan
    from monitor.model import Alert
    from monitor.notify import Notifier
    from monitor.pipeline.clerk import Clerk
    from monitor.pipeline.poll import Polled
    from monitor.store.base import Store

PATIENCE = timedelta(seconds=30)
"""What is asked of the service manager, again and again, while the store is brought up to date."""

LevelOption = Annotated[
    str, typer.Option("--log", metavar="LEVEL", help="debug, info, warning or error; else as the config's logs say.")
]
FormatOption = Annotated[
    str,
    typer.Option("--log-format", metavar="FORMAT", help="auto, text, json or journal; else as the config's logs say."),
]
WatchOption = Annotated[bool, typer.Option("--watch/--no-watch", help="Reload the config when its files change.")]

log = logging.getLogger("depesche.run")


def command(
    config: ConfigOption = None, level: LevelOption = "", log_format: FormatOption = "", watch: WatchOption = True
) -> None:
    """Run the daemon.

    It polls the feeds and tells what your watches find, until Ctrl-C or SIGTERM. Stops within two seconds; messages
    under way get five. Whatever was decided and not yet told is told after the next start, even after `kill -9`. One
    daemon a store: a second one says who holds it and ends with 3. A changed config is taken up by itself, or on SIGHUP.
    """
    from monitor.alerts.channels.far import FORESIGHT
    from monitor.app.keep import Hooks
    from monitor.app.plan import plan
    from monitor.notify import Notifier

    FORESIGHT.frugal = True
    share_memory()
    made = plan(config)
    said = made.config.logs
    told = logs.set_up(level or said.level, made.secrets, log_format or said.format)
    for warning in made.warnings:
        log.warning(warning)
    collect_seldom()

    def reloaded(changed: Plan) -> None:
        told.hide(changed.secrets)
        if not level and changed.config.logs.level != told.usual:
            told.usual = changed.config.logs.level
            told.level(told.usual)

    notifier, terminal = Notifier(os.environ), sys.stdin.isatty()
    hooks = Hooks(clock.now, clock.dice, report, reloaded, notifier, terminal=terminal, watch=watch)
    asyncio.run(serve(made, hooks, told))


async def serve(made: Plan, hooks: Hooks, told: logs.Log | None = None) -> None:
    """Open the store as its one holder and run until told to stop."""
    from monitor.app.answering import answering
    from monitor.app.assemble import assemble
    from monitor.app.keep import counts
    from monitor.daemon import serve as serve_work
    from monitor.pipeline.clerk import Clerk

    if told is not None:
        _listen(told)
    clerk = Clerk()
    store = await _opened(made, clerk, hooks.notifier)
    try:
        work = await assemble(made, store, clerk, hooks)
        try:
            async with answering(made, work, store, hooks.clock):
                announce = told.announce if told is not None else partial(print, file=sys.stderr, flush=True)
                await serve_work(work, lambda: announce(f"ready: {counts(made)}"))
        finally:
            await work.close()
    finally:
        await clerk(store.close)
        clerk.close()


async def _opened(made: Plan, clerk: Clerk, notifier: Notifier) -> Store:
    """The store, however long its upgrade takes: the service manager is asked for time while it goes on."""
    from monitor.app.outside import open_store

    opening = asyncio.create_task(clerk(open_store, made, hold=True, command="depesche run"))
    while not opening.done():
        notifier.extend(PATIENCE, "opening the store")
        await asyncio.wait((opening,), timeout=PATIENCE.total_seconds() / 3)
    return opening.result()


def _listen(told: logs.Log) -> None:
    """SIGUSR1: say everything, from now on. SIGUSR2: as much as usual."""
    loop = asyncio.get_running_loop()

    def say(level: str) -> None:
        told.level(level)
        log.warning("the log level was changed by a signal", extra={"to": level})

    loop.add_signal_handler(signal.SIGUSR1, lambda: say("debug"))
    loop.add_signal_handler(signal.SIGUSR2, lambda: say(told.usual))


def report(polled: Polled) -> None:
    """One event a poll, and one an alert: loud when something changed, quiet when it is as always."""
    about: dict[str, object] = {"feed": polled.feed.name}
    if polled.error is not None:
        log.warning("feed failed; it will be tried again", extra={**about, "error": str(polled.error)})
        return
    matches = sum(len(heard.matches) for heard in polled.heard)
    about |= {"listed": polled.listed, "new": polled.fresh, "matches": matches}
    log.log(logging.INFO if polled.fresh else logging.DEBUG, "feed read", extra=about)
    for heard in polled.heard:
        for alert in heard.alerts:
            _tell(alert, polled)


def _tell(alert: Alert, polled: Polled) -> None:
    because = "; ".join(alert.because)
    about = {"key": alert.key, "watch": alert.watch_id, "feed": polled.feed.name, "because": because}
    if alert.muted:
        log.info("alert kept back", extra={**about, "by": alert.muted})
        return
    log.info("alert", extra=about)
