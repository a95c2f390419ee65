"""A store that remembers only as long as the process lives: for `replay`, for dry runs and for tests."""

from __future__ import annotations

from monitor.store.memory.agenda import MemoryAgenda
from monitor.store.memory.articles import MemoryArticles
from monitor.store.memory.examples import MemoryExamples
from monitor.store.memory.feeds import MemoryFeeds
from monitor.store.memory.ledger import MemoryLedger
from monitor.store.memory.lives import MemoryLives
from monitor.store.memory.opinions import MemoryOpinions
from monitor.store.memory.outbox import MemoryOutbox
from monitor.store.memory.silences import MemorySilences
from monitor.store.memory.stories import MemorySeen, MemoryStories
from monitor.store.memory.tables import new_tables
from monitor.store.memory.upkeep import MemoryControl, MemoryPast, MemoryUpkeep
from monitor.store.memory.waiting import MemoryWaiting


class MemoryStore:
    """The protocols over plain dicts."""

    name = "memory"

    def __init__(self) -> None:
        tables = new_tables()
        self.seen = MemorySeen(tables)
        self.stories = MemoryStories(tables)
        self.ledger = MemoryLedger(tables)
        self.outbox = MemoryOutbox(tables)
        self.feeds = MemoryFeeds(tables)
        self.waiting = MemoryWaiting(tables)
        self.agenda = MemoryAgenda(tables)
        self.silences = MemorySilences(tables)
        self.articles = MemoryArticles(tables)
        self.lives = MemoryLives(tables)
        self.opinions = MemoryOpinions(tables)
        self.examples = MemoryExamples(tables)
        self.past = MemoryPast(tables)
        self.control = MemoryControl(tables)
        self.upkeep = MemoryUpkeep(tables)

    def close(self) -> None:
        """Nothing to give back."""
