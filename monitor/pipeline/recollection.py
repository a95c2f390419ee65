"""What a judge remembers from one process to the next: the window as it was, brought up to date by what came since.

Only a help: the store has it all. Whatever is doubtful about the kept window (too old, another code wrote it, a person
has moved entries since) is a reason to read the store instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from monitor.model import Placement
from monitor.store.base import Store
from monitor.stories.window import Window

FRESH = timedelta(hours=24)
"""A window that was kept longer ago lacks so much that the store is read as quickly."""
DOUBT = timedelta(hours=1)
"""The clock may have been set back since; what is known already is left out anyway."""
LOOKED_FOR = 50
"""The latest entries of a kept window, which the store must know as well."""
_DEARER = 17
"""To judge by an entry that is read from the store costs so many times what it costs to keep one."""


@dataclass(frozen=True, slots=True)
class Recollection:
    """A window with everything in it that the store had at a time."""

    at: datetime
    opinion: int
    """The number of the last opinion that is heeded in it."""
    window: Window


class Memory(Protocol):
    """Where it is kept."""

    def recall(self) -> Recollection | None:
        """What was kept last by this very code; None: nothing that could be read."""
        ...

    def keep(self, recollection: Recollection) -> None:
        """Keep it instead of what was kept before. A disk that refuses is no trouble: then nothing is kept."""
        ...


@dataclass(frozen=True, slots=True)
class Filled:
    """A window that knows what the store knows."""

    window: Window
    added: int
    """How many entries had to be read from the store for it."""


def filled(store: Store, empty: Window, memory: Memory | None, now: datetime) -> Filled:
    """The window that was kept, with what came since; else the empty one, filled from the store."""
    kept = memory.recall() if memory is not None else None
    if kept is None or not _holds(kept, store, empty, now):
        recent = tuple(store.stories.recent(now - empty.span))
        empty.absorb(recent)
        return Filled(empty, len(recent))
    missed = tuple(_missed(kept, store))
    kept.window.absorb(missed)
    return Filled(kept.window, len(missed))


def _missed(kept: Recollection, store: Store) -> Iterator[Placement]:
    draft = kept.window.draft()

    def known(entry_id: str) -> bool:
        return draft.story_of(entry_id) is not None

    for one in store.stories.seen_since(kept.at - DOUBT, known):
        yield one if known(one.entry.id) else replace(one, revises=False)  # whatever became of it, here it is new


def worth_keeping(window: Window, added: int) -> bool:
    """Would the next start gain more by it than keeping it costs now?"""
    return added * _DEARER > len(window)


def last_opinion(store: Store) -> int:
    """Its number; 0: nobody has said anything."""
    return max((one.number for one in store.opinions.since(0)), default=0)


def _holds(kept: Recollection, store: Store, wanted: Window, now: datetime) -> bool:
    young = -DOUBT <= now - kept.at <= FRESH
    alike = (kept.window.span, kept.window.most) == (wanted.span, wanted.most)
    return young and alike and not store.opinions.since(kept.opinion) and _same_past(kept, store)


def _same_past(kept: Recollection, store: Store) -> bool:
    """Where a backup was put back, or the store was removed, stories are kept that it has never heard of: what joined one
    of them would be a further telling of nothing."""
    return all(store.stories.entry(one) is not None for one in kept.window.latest(LOOKED_FOR))
