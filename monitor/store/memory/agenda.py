"""What there is to do now, from the plain dicts."""

from __future__ import annotations

from datetime import datetime

from monitor.store.agenda import Due
from monitor.store.memory.articles import MemoryArticles
from monitor.store.memory.feeds import MemoryFeeds
from monitor.store.memory.tables import Tables
from monitor.store.memory.waiting import MemoryWaiting


class MemoryAgenda:
    """`Agenda` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._feeds, self._waiting, self._articles = MemoryFeeds(tables), MemoryWaiting(tables), MemoryArticles(tables)

    def due(self, now: datetime) -> Due:
        held = any(not one.released for one in self._tables.held.values())
        return Due(
            feeds=self._feeds.overdue(now) > 0,
            messages=any(out.row.state in ("pending", "sending") for out in self._tables.outbox.values()),
            releases=held or bool(self._waiting.due(now) or self._waiting.expired(now)),
            articles=self._articles.due(now) > 0,
        )
