"""Silences in a plain dict."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime

from monitor.model import Silence
from monitor.store.memory.tables import Tables


class MemorySilences:
    """`Silences` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def add(self, wish: Silence) -> int:
        number = len(self._tables.silences) + 1
        with self._tables.journal.transaction():
            self._tables.silences.put(number, replace(wish, id=number))
        return number

    def active(self, now: datetime) -> tuple[Silence, ...]:
        return tuple(one for one in self._tables.silences.values() if one.holds(now))

    def all(self) -> tuple[Silence, ...]:
        return tuple(sorted(self._tables.silences.values(), key=lambda one: one.id, reverse=True))

    def end(self, silence_id: int, now: datetime) -> bool:
        one = self._tables.silences.get(silence_id)
        if one is None or not one.holds(now):
            return False
        with self._tables.journal.transaction():
            self._tables.silences.put(silence_id, replace(one, ended_at=now))
        return True

    def counts(self) -> dict[int, int]:
        muted = (each.alert.muted.partition(":") for each in self._tables.alerts.values())
        return dict(Counter(int(number) for kind, _, number in muted if kind == "silence"))
