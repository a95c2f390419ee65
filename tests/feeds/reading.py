"""A reader in fast motion: real source, real formats, real pace; only the clock is pushed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from monitor.errors import FeedError
from monitor.feeds.formats import read
from monitor.feeds.pace import after_answer, after_failure
from monitor.feeds.sources.http import HttpSource
from monitor.model import Feed, FeedState, Fetched
from tests.feeds.making import NOW


@dataclass
class Reader:
    """One feed and what is remembered of it."""

    source: HttpSource
    feed: Feed
    state: FeedState = field(init=False)
    now: datetime = NOW
    error: FeedError | None = None
    fetched: Fetched | None = None
    titles: list[str] = field(default_factory=list)
    """Of what was listed so far, each once."""

    def __post_init__(self) -> None:
        self.state = FeedState(self.feed.id, self.feed.url)

    async def poll(self) -> FeedState:
        """Ask now, due or not, and remember."""
        self.error = self.fetched = None
        try:
            self.fetched = await self.source.fetch(self.feed, self.state, self.now)
            body = self.fetched.body
            raw = read(body, self.fetched.headers, self.fetched.url) if body is not None else None
            fresh = [entry.title for entry in raw.entries if entry.title not in self.titles] if raw is not None else []
            known = len(raw.entries) - len(fresh) if raw is not None else 0
            self.titles += fresh
            self.state = after_answer(self.state, self.feed, self.fetched, raw, self.now, 0.0, len(fresh), known)
        except FeedError as error:
            self.error = error
            self.state = after_failure(self.state, self.feed, error, self.now, 0.0)
        return self.state

    async def next(self) -> FeedState:
        """Wait until it is due, then ask."""
        assert self.state.next_at is not None
        self.now = max(self.now, self.state.next_at)
        return await self.poll()

    @property
    def wait(self) -> timedelta:
        """Until it is due."""
        assert self.state.next_at is not None
        return self.state.next_at - self.now
