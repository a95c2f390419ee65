"""Runs of the daemon in a plain dict."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from monitor.store.lives import Life
from monitor.store.memory.tables import Tables

KEPT = 20


class MemoryLives:
    """`Lives` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def begin(self, now: datetime) -> tuple[Life, ...]:
        before = sorted(self._tables.lives.items(), reverse=True)
        with self._tables.journal.transaction():
            for number, _ in before[KEPT:]:
                self._tables.lives.drop(number)
            self._tables.lives.put(before[0][0] + 1 if before else 1, Life(now))
        return tuple(life for _, life in before[:KEPT])

    def end(self, now: datetime) -> None:
        number = max((number for number, _ in self._tables.lives.items()), default=None)
        if number is not None:
            with self._tables.journal.transaction():
                self._tables.lives.put(number, replace(self._tables.lives[number], ended_at=now))
