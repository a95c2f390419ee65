"""`depesche run`: the daemon."""

from __future__ import annotations

import asyncio
import logging
import sys
from typing import TYPE_CHECKING

from monitor.cli import clock, logs
from monitor.cli.garbage import collect_seldom
from monitor.cli.options import ConfigOption, LogOption

if TYPE_CHECKING:
    from monitor.app.plan import Plan
    from monitor.pipeline.poll import Polled

log = logging.getLogger("depesche.run")


def command(config: ConfigOption = None, level: LogOption = "info") -> None:
    """Run the daemon.

    It polls the feeds and tells what your watches find, until Ctrl-C or SIGTERM. Stops within two seconds; messages under way get five. Whatever was decided and not yet told is told after the
    next start, even after `kill -9`. One daemon a store: a second one says who holds it and ends with 3.
    """
    from monitor.app.plan import plan

    made = plan(config)
    logs.set_up(level, made.secrets)
    for warning in made.warnings:
        log.warning(warning)
    collect_seldom()
    asyncio.run(serve(made))


async def serve(made: Plan) -> None:
    """Open the store as its one holder and run until told to stop."""
    from monitor.app.assemble import Hooks, assemble
    from monitor.app.outside import open_store
    from monitor.daemon import serve as serve_work
    from monitor.pipeline.clerk import Clerk

    clerk = Clerk()
    store = await clerk(open_store, made, hold=True, command="depesche run")
    try:
        work = await assemble(made, store, clerk, Hooks(clock.now, clock.dice, report))
        try:
            await serve_work(work, lambda: _ready(made))
        finally:
            await work.close()
    finally:
        await clerk(store.close)
        clerk.close()


def _ready(made: Plan) -> None:
    counts = (len(made.feeds), "feeds"), (len(made.watches), "watches"), (len(made.channels), "channels")
    print("ready: " + ", ".join(f"{count} {what}" for count, what in counts), file=sys.stderr, flush=True)


def report(polled: Polled) -> None:
    """One event a poll: loud when something changed, quiet when it is as always."""
    about: dict[str, object] = {"feed": polled.feed.name}
    if polled.error is not None:
        log.warning("feed failed; it will be tried again", extra={**about, "error": str(polled.error)})
        return
    matches = sum(len(heard.matches) for heard in polled.heard)
    about |= {"listed": polled.listed, "new": polled.fresh, "matches": matches}
    log.log(logging.INFO if polled.fresh else logging.DEBUG, "feed read", extra=about)
