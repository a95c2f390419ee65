"""`depesche once`: one round now, for cron jobs and for trying things out."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import clock, logs
from monitor.cli.garbage import collect_seldom
from monitor.cli.looking import measured
from monitor.cli.options import ConfigOption, LogOption
from monitor.cli.speech import FAILED, counted

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.alerts.channels.base import Message
    from monitor.app.plan import Plan
    from monitor.daemon import Work
    from monitor.model import Settled
    from monitor.pipeline.poll import Polled
    from monitor.store.base import Store

MOST = 10_000
"""Messages put off that a dry run shows."""

DryRun = Annotated[bool, typer.Option("--dry-run", help="Send and store nothing; show what it would tell.")]


def command(config: ConfigOption = None, dry_run: DryRun = False, level: LogOption = "warning") -> None:
    """Poll everything now, tell, and end.

    Every feed is polled, due or not. Feeds that asked us to wait (Retry-After, 410) or that failed lately are left alone. Each due delivery is tried
    once; what fails stays in the outbox. Exit code 1 if any feed or delivery failed.
    """
    from monitor.app.plan import plan

    made = plan(config)
    logs.set_up(level, made.secrets)
    for warning in made.warnings:
        print(f"{warning} (warning)", file=sys.stderr)
    collect_seldom()
    if asyncio.run(_round(made, dry_run=dry_run)):
        raise typer.Exit(FAILED)


async def _round(made: Plan, *, dry_run: bool) -> bool:
    """Whether anything failed."""
    from monitor.app.assemble import assemble
    from monitor.app.keep import Hooks
    from monitor.app.outside import open_store
    from monitor.pipeline.clerk import Clerk
    from monitor.pipeline.once import article_round, poll_round

    clerk, began = Clerk(), clock.now()
    store = await clerk(open_store, made, hold=True, command="depesche once", rehearse=dry_run)
    results: list[Polled] = []
    try:
        with measured("polling", len(made.feeds), counts=True) as advance:

            def polled(result: Polled) -> None:
                results.append(result)
                advance(1)

            work = await assemble(made, store, clerk, Hooks(clock.now, clock.dice, polled))
            try:
                await poll_round(store, clerk, work.collector, clock.now)
                await article_round(work.articles)
                await work.release(at_once=True)
                if work.remember is not None and not dry_run:
                    await work.remember()
            finally:
                await work.close()
        failed = await (_show(made, store, work, began) if dry_run else _deliver(store, work))
        return _sum_up(results, failed) or failed > 0
    finally:
        await clerk(store.close)
        clerk.close()


async def _deliver(store: Store, work: Work) -> int:
    """How many deliveries failed."""
    from monitor.pipeline.once import deliver_round

    tally = await deliver_round(work.deliverer, work.clock)
    waiting = (await work.clerk(store.outbox.count)).get("pending", 0)
    more = f"; {counted(waiting, 'message')} in the outbox: `depesche outbox`" if waiting else ""
    print(
        f"{counted(tally.sent, 'message')} sent, {tally.undelivered} failed and kept for later{more}", file=sys.stderr
    )
    return tally.undelivered


async def _show(made: Plan, store: Store, work: Work, began: datetime) -> int:
    """Print what would be sent, and what would be put off until when; nothing fails by that."""
    from zoneinfo import ZoneInfo

    from monitor.app.manners import zone_of
    from monitor.app.speak import composer
    from monitor.cli.holding import held_for
    from monitor.pipeline.deliver import BATCH, LEASE

    compose, zone = composer(made), ZoneInfo(zone_of(made.config))
    while rows := await work.clerk(store.outbox.claim, clock.now(), LEASE, BATCH):
        for row in rows:
            _print_message(compose(row), row.delivery.channel)
            await work.clerk(store.outbox.settle, _dropped(row.delivery_id))
    held = await work.clerk(store.outbox.rows, states=["held"], limit=MOST)
    for one in reversed(held):
        if one.created_at >= began:
            (out,) = await work.clerk(store.outbox.outgoing, [one.delivery_id])
            _print_message(compose(out), f"{one.channel}, {held_for(one, zone)}")
    return 0


def _print_message(message: Message, where: str) -> None:
    print(f"→ {where}: {message.title}\n{message.plain or message.body}\n")


def _dropped(delivery_id: int) -> Settled:
    from monitor.model import Outcome, Settled

    return Settled(delivery_id, Outcome.DROPPED, clock.now())


def _sum_up(results: list[Polled], undelivered: int) -> bool:
    failed = [result for result in results if result.error is not None]
    for result in failed:
        print(f"{result.feed.name}: {result.error}", file=sys.stderr)
    fresh = sum(result.fresh for result in results)
    print(
        f"{counted(len(results) - len(failed), 'feed')} read, {len(failed)} failed, {counted(fresh, 'new entry', 'new entries')}",
        file=sys.stderr,
    )
    return bool(failed) or undelivered > 0
