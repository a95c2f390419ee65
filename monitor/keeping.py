"""What a daemon owes to whoever runs it: word of how it is, a pat for the watchdog, and an ear for a changed config."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol

from monitor.errors import StoreError
from monitor.notify import Notifier

LOOK = timedelta(seconds=10)
"""How often the status line is written when nobody asks for pats."""
AGAIN = 10.0
"""Seconds after which a reload is tried again that the store refused."""

log = logging.getLogger("depesche.config")


@dataclass(frozen=True, slots=True)
class Reloaded:
    """How a reload ended; `said` in one line, for the status and the log."""

    good: bool
    said: str


class Reload(Protocol):
    """Reads the config again and brings the running parts in line with it, or leaves everything as it is."""

    async def __call__(self) -> Reloaded:
        """Raises `StoreError` when the store refused: then nothing has changed, and it may be tried again."""
        ...


def _never() -> bool:
    return False


async def _nothing() -> None:
    return


async def _as_it_is() -> Reloaded:
    return Reloaded(good=True, said="nothing has changed")


async def _well() -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Keeping:
    """The daemon's ties to its surroundings; what is left out is silent and never changes."""

    notifier: Notifier = field(default_factory=lambda: Notifier({}))
    figures: Callable[[], str] = str
    """How things stand, in one line."""
    beat: Callable[[], Awaitable[tuple[str, ...]]] = _well
    """What is wrong, one line each; empty: alive."""
    begun: Callable[[], Awaitable[None]] = _nothing
    """Called once, when the loops run."""
    ended: Callable[[], Awaitable[None]] = _nothing
    """Called once, after the drain of an orderly end."""
    reload: Reload = _as_it_is
    changed: Callable[[], bool] = _never
    """Whether somebody has changed the config's files; told once."""
    again_after: float = AGAIN
    terminal: bool = False
    """A person's terminal started us: when it closes (SIGHUP), we end with it."""

    @property
    def interval(self) -> timedelta:
        """Between two beats."""
        return min(self.notifier.interval or LOOK, LOOK)

    async def look(self) -> None:
        """One beat: the watchdog is patted only by a daemon that is alive; the status line says how it is."""
        wrong = await self.beat()
        if wrong:
            log.warning("not well", extra={"because": "; ".join(wrong)})
            self.notifier.status(f"not well: {'; '.join(wrong)}")
            return
        self.notifier.alive()
        self.notifier.status(self.figures())

    async def look_for_changes(self, again: asyncio.Event) -> None:
        """Set `again` when the config's files were changed."""
        if await asyncio.to_thread(self.changed):
            log.info("the config was changed")
            again.set()

    async def reload_whenever(self, again: asyncio.Event) -> None:
        """Reload each time that `again` is set, one reload at a time, until cancelled."""
        try:
            await self.begun()
        except StoreError as error:
            log.error("the store refused", extra={"error": str(error)})
        while True:
            await again.wait()
            again.clear()
            self.notifier.reloading()
            said = await self._reloaded(again)
            self.notifier.ready(f"{said}; {self.figures()}")

    async def _reloaded(self, again: asyncio.Event) -> str:
        try:
            return (await self.reload()).said
        except StoreError as error:
            log.error("the store refused the new config; trying again", extra={"error": str(error)})
            asyncio.get_running_loop().call_later(self.again_after, again.set)
            return "the store refused the new config"
        except Exception:
            # Whatever it is, the parts that ran go on running.
            log.exception("surprise while reloading; the config before stays in force")
            return "the reload failed; the config before stays in force"
