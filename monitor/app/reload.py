"""A changed config into a running daemon: what is the same keeps its state, what is faulty changes nothing."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from monitor.alerts.trouble import OPERATOR
from monitor.app.adopt import adopt, rules_of
from monitor.app.examples import addresses_of
from monitor.app.outside import source_of
from monitor.app.plan import Plan, article_feed, plan
from monitor.errors import ConfigError, DepescheError, StoreError
from monitor.feeds.sources.replaceable import Replaceable
from monitor.keeping import Reloaded
from monitor.model import Feed, Occasion, said
from monitor.pipeline.articles import ArticleReader
from monitor.pipeline.clerk import Clerk
from monitor.pipeline.collect import Collector
from monitor.pipeline.examples import ExampleReader
from monitor.pipeline.health import Health
from monitor.pipeline.judge import Judge
from monitor.pipeline.operator import Operator
from monitor.pipeline.poll import Clock
from monitor.pipeline.think import Rules
from monitor.store.base import Store

THING = "config"
"""The thing that the operator is told about."""
SHOWN = 5
"""Faults that a message quotes; the log has them all."""
OUTSIDE = ("proxy", "allow_networks", "user_agent", "contact")
"""Settings of the source of all bytes."""
WAY = ("url", "headers", "user_agent", "proxy", "ca", "page", "links", "private")
"""How a feed is asked."""
PARTS = ("feeds", "watches", "channels")

log = logging.getLogger("depesche.config")


@dataclass(frozen=True, slots=True)
class Parts:
    """Those of a running daemon that a changed config reaches."""

    store: Store
    clerk: Clerk
    judge: Judge
    collector: Collector
    articles: ArticleReader
    health: Health
    operator: Operator
    examples: ExampleReader
    source: Replaceable
    speak: Callable[[Plan], None]
    """Lets the deliverer speak by the plan."""


class ReloadConfig:
    """See `keeping.Reload`. The new config is built and checked as a whole before anything of the old is touched."""

    def __init__(
        self,
        made: Plan,
        parts: Parts,
        clock: Clock,
        dice: Callable[[], float],
        reloaded: Callable[[Plan], None],
    ) -> None:
        """`reloaded` is told each new plan, before anything of it can be logged."""
        self.made = made
        """The plan in force."""
        self._parts = parts
        self._clock = clock
        self._dice = dice
        self._reloaded = reloaded
        self._bad_since: datetime | None = None

    async def __call__(self) -> Reloaded:
        """Read, check, apply."""
        try:
            found = await asyncio.to_thread(plan, self.made.path)
        except StoreError:
            raise
        except DepescheError as error:
            return await self._refuse(error.lines if isinstance(error, ConfigError) else (str(error),))
        made, notes = _in_place(self.made, found)
        self._reloaded(made)
        changes = differences(self.made, made)
        if changes:
            await self._apply(made)
        for warning in (*made.warnings, *notes):
            log.warning(warning)
        log.info(
            "the config is in force" if changes else "the config was read again: nothing has changed", extra=changes
        )
        await self.recover()
        return Reloaded(good=True, said="; ".join((_told(changes), *notes)))

    async def renew(self) -> None:
        """The same config once more: an example that its watches waited for was read."""
        await self._apply(self.made)

    async def recover(self) -> None:
        """The config is good. If the operator was told otherwise, also before a restart, tell that it is over."""
        since = self._bad_since or await self._parts.clerk(self._lasting)
        self._bad_since = None
        if since is not None:
            title, text = said("The config is good again"), said("What it says now is in force.")
            await self._parts.clerk(self._parts.operator.recovery, THING, title, text, since, self._clock())

    async def _refuse(self, lines: tuple[str, ...]) -> Reloaded:
        """The old config stays in force; the operator is told once, however often it is saved with faults."""
        for line in lines:
            log.error("fault in the changed config", extra={"fault": line})
        now = self._clock()
        since, self._bad_since = self._bad_since, self._bad_since or now
        if since is None:
            shown, more = "\n".join(lines[:SHOWN]), len(lines) - SHOWN
            text = said("{faults}\nThe config before stays in force.", faults=shown)
            if more > 0:
                text = said("{faults}\n… and {count} more\nThe config before stays in force.", faults=shown, count=more)
            title = said("The changed config has faults and is not used")
            await self._parts.clerk(self._parts.operator.trouble, THING, title, text, now, now)
        count = "1 fault" if len(lines) == 1 else f"{len(lines)} faults"
        return Reloaded(good=False, said=f"the changed config has {count}; the one before stays in force")

    async def _apply(self, made: Plan) -> None:
        """The store first, since it alone can refuse; then each part between two pieces of its work."""
        parts, known = self._parts, {feed.id for feed in self.made.feeds}
        parts.examples.feed_for = partial(article_feed, made.config)
        await parts.examples.want(addresses_of(made.watches))
        watches = await parts.clerk(adopt, parts.store, made, self._clock(), self._dice, known)
        await parts.clerk(parts.store.control.poll_now, asked_anew(self.made.feeds, made.feeds), self._clock())
        rules = await asyncio.to_thread(rules_of, made, watches)
        feeds = {feed.id: feed for feed in made.feeds}
        await parts.clerk(self._judge_by, made, rules)
        parts.collector.change(feeds, made.config.concurrency)
        parts.articles.change(feeds)
        parts.speak(made)
        if any(getattr(self.made.config, name) != getattr(made.config, name) for name in OUTSIDE):
            await parts.source.replace(source_of(made.config))
        self.made = made

    def _judge_by(self, made: Plan, rules: Rules) -> None:
        """In the clerk's thread: between two slices."""
        self._parts.judge.change_rules(rules)
        self._parts.judge.change_span(made.span)
        self._parts.health.change({feed.id: feed for feed in made.feeds})
        told = (made.config.operator, tuple(made.channels), made.targets, made.config.locale, made.zone)
        self._parts.operator.change(*told)

    def _lasting(self) -> datetime | None:
        """In the clerk's thread: since when the operator believes the config to be faulty, as the ledger knows."""
        told = self._parts.store.ledger.alerts(limit=500, watch_id=OPERATOR)
        last = next((alert for alert in told if alert.story_id == THING), None)
        if last is None or last.occasion is Occasion.RECOVERY:
            return None
        return datetime.fromtimestamp(last.step, UTC)


def _in_place(old: Plan, new: Plan) -> tuple[Plan, tuple[str, ...]]:
    """The new plan with what of the old goes on in it, and what must wait for a restart, said in words.

    A channel that is configured as before stays the very one, with what it knows of a receiver that hangs.
    """
    same = {
        name: old.channels[name] for name in new.channels if old.config.channels.get(name) == new.config.channels[name]
    }
    notes: tuple[str, ...] = ()
    config = new.config
    if config.store.url != old.config.store.url:
        notes = ("the store's address was changed: that takes effect at the next start",)
        config = config.model_copy(update={"store": config.store.model_copy(update={"url": old.config.store.url})})
    kept = old.config.stories
    if (config.stories.meaning, config.stories.across_languages) != (kept.meaning, kept.across_languages):
        notes = (*notes, "whether a model is asked was changed: that takes effect at the next start")
    return replace(new, config=config, channels={**new.channels, **same}), notes


def asked_anew(old: Iterable[Feed], new: Iterable[Feed]) -> list[str]:
    """Feeds that are worth a look at once: asked in another way than before, or more often."""
    before = {feed.id: feed for feed in old}
    pairs = [(before[feed.id], feed) for feed in new if feed.id in before]
    return [
        now.id
        for then, now in pairs
        if any(getattr(then, name) != getattr(now, name) for name in WAY) or now.every[1] < then.every[1]
    ]


def differences(old: Plan, new: Plan) -> dict[str, str]:
    """What a new plan changes: of feeds, watches and channels how many (+ new, - gone, ~ changed), of the rest the keys."""
    pairs: dict[str, tuple[Mapping[str, object], Mapping[str, object]]] = {
        "feeds": ({feed.id: feed for feed in old.feeds}, {feed.id: feed for feed in new.feeds}),
        "watches": ({watch.id: watch for watch in old.watches}, {watch.id: watch for watch in new.watches}),
        "channels": (old.config.channels, new.config.channels),
    }
    found = {name: _counted(before, after) for name, (before, after) in pairs.items()}
    others = [name for name in type(new.config).model_fields if name not in PARTS]
    found["settings"] = ",".join(name for name in others if getattr(old.config, name) != getattr(new.config, name))
    found["templates"] = "changed" if old.styles != new.styles else ""
    return {name: text for name, text in found.items() if text}


def _counted(before: Mapping[str, object], after: Mapping[str, object]) -> str:
    both = before.keys() & after.keys()
    counts = {
        "+": len(after.keys() - both),
        "-": len(before.keys() - both),
        "~": sum(before[name] != after[name] for name in both),
    }
    return " ".join(f"{mark}{count}" for mark, count in counts.items() if count)


def _told(changes: Mapping[str, str]) -> str:
    if not changes:
        return "config read again, nothing changed"
    return "config reloaded: " + ", ".join(f"{name} {text}" for name, text in changes.items())
