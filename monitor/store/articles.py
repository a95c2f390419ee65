"""The sixth of the store's protocols: article pages still to be read, and what became of them.

Beside the other five only because they fill a module; the same rules hold (see `base`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from monitor.model import ArticleWanted, Entry, Placement


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What became of an entry's article, as people see it."""

    entry_id: str
    url: str
    state: str
    """wanted · read · given up"""
    attempts: int
    next_at: datetime | None
    """When it is tried next; None: at once, or never again."""
    note: str
    """What the last try said."""


class Articles(Protocol):
    """Article pages still to be read. Rows are written by `Ledger.commit`; one an entry, for ever."""

    def claim(self, now: datetime, lease: timedelta, limit: int, busy: Sequence[str] = ()) -> tuple[ArticleWanted, ...]:
        """Take rows that are due and not claimed (or whose claim ran out), longest waiting first.

        `busy` names lanes to pass over.
        """
        ...

    def settle(self, entry_id: str, state: str, note: str = "") -> None:
        """It was `read`, or is `given up`; counts the try. What is settled stays so."""
        ...

    def put_off(self, entry_id: str, next_at: datetime, note: str) -> None:
        """The try failed and another one may help; counts the try."""
        ...

    def unclaim(self, entry_ids: Sequence[str]) -> None:
        """Give claimed rows back untried."""
        ...

    def break_claims(self) -> None:
        """Give back all claimed rows: only for the single holder of a store, at its start."""
        ...

    def due(self, now: datetime) -> int:
        """How many rows wait to be tried at that time, claimed or not."""
        ...

    def of(self, entry_id: str) -> ArticleRow | None: ...

    def read_at(self, url: str) -> Placement | None:
        """An entry whose article was read at this address, with its text: no page is asked for twice."""
        ...

    def kept(self, entry_ids: Sequence[str]) -> dict[str, Entry]:
        """Those entries whose article was read, as they are in the store."""
        ...
