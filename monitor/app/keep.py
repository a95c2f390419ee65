"""The daemon's ties to its surroundings, made of the running parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from monitor.app.plan import Plan
from monitor.app.reload import Parts, ReloadConfig
from monitor.config.stamp import Watcher
from monitor.keeping import Keeping
from monitor.notify import Notifier
from monitor.pipeline.crashes import begin
from monitor.pipeline.deliver import Deliverer
from monitor.pipeline.heart import Heart
from monitor.pipeline.poll import Clock, Polled


def _silently(made: Plan) -> None:
    del made


@dataclass(frozen=True, slots=True)
class Hooks:
    """What the shell lends to the parts: its clock, its dice, and an ear for what happens."""

    clock: Clock
    dice: Callable[[], float]
    polled: Callable[[Polled], None]
    reloaded: Callable[[Plan], None] = _silently
    """Told each plan that a changed config made, before anything of it can be logged."""
    notifier: Notifier = field(default_factory=lambda: Notifier({}))
    """The service manager that listens, if any does."""
    terminal: bool = False
    """A person's terminal started us."""
    watch: bool = True
    """Look for changes of the config's files."""


def keeping(made: Plan, parts: Parts, deliverer: Deliverer, hooks: Hooks) -> Keeping:
    """What `daemon.serve` keeps going besides the work."""
    watcher = Watcher(made.path, made.config.include)
    heart = Heart(parts.store, parts.clerk, parts.collector, deliverer, hooks.clock)

    def reloaded(changed: Plan) -> None:
        watcher.follow(changed.config.include)
        hooks.reloaded(changed)

    reload = ReloadConfig(made, parts, hooks.clock, hooks.dice, reloaded)
    parts.examples.read = reload.renew

    async def begun() -> None:
        await parts.clerk(begin, parts.store, parts.operator, hooks.clock())
        await reload.recover()

    def figures() -> str:
        polls, sent = parts.collector.polled, deliverer.sent
        now = f"{polls} polls, {parts.collector.busy} under way; {sent} messages sent, {deliverer.failed} tries failed"
        overdue = f"; {heart.pulse.feeds_overdue} feeds overdue" if heart.pulse.feeds_overdue else ""
        return f"{counts(reload.made)}; {now}{overdue}"

    return Keeping(
        hooks.notifier,
        figures=figures,
        beat=heart.beat,
        reload=reload,
        changed=watcher.changed if hooks.watch else bool,
        terminal=hooks.terminal,
        begun=begun,
        ended=lambda: parts.clerk(parts.store.lives.end, hooks.clock()),
    )


def counts(made: Plan) -> str:
    """How much a plan asks for, in words."""
    return f"{len(made.feeds)} feeds, {len(made.watches)} watches, {len(made.channels)} channels"
