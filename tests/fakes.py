"""Honest stand-ins for the seams: a source, a channel, a clock. Everything between them is the real house."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from monitor.alerts.channels.base import Message, Shape
from monitor.errors import DeliveryError, FeedError
from monitor.model import Feed, FeedState, Fetched

MORNING = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@dataclass
class FakeClock:
    """Stands until it is pushed."""

    now: datetime = MORNING

    def __call__(self) -> datetime:
        return self.now

    def push(self, **duration: float) -> None:
        """`push(minutes=5)`"""
        self.now += timedelta(**duration)


@dataclass
class FakeSource:
    """Answers each feed with the next of its bodies or errors; the last one stays. Counts what runs at once."""

    answers: dict[str, list[bytes | FeedError]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    """A feed with a gate answers only when it is set."""
    slowness: float = 0.001
    """Seconds that every other answer takes."""
    running: Counter[str] = field(default_factory=Counter)
    """Lane → requests under way."""
    widest: int = 0
    """The most requests that were under way at once."""
    crowded: set[str] = field(default_factory=set)
    """Lanes that were asked a second time before the first was answered."""

    def put(self, feed_id: str, *answers: bytes | str | FeedError) -> None:
        self.answers[feed_id] = [answer.encode() if isinstance(answer, str) else answer for answer in answers]

    async def fetch(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
        self.asked.append(feed.id)
        self.running[feed.lane] += 1
        if self.running[feed.lane] > 1:
            self.crowded.add(feed.lane)
        self.widest = max(self.widest, self.running.total())
        try:
            await self.gates[feed.id].wait() if feed.id in self.gates else await asyncio.sleep(self.slowness)
            return self._answer(feed, state)
        finally:
            self.running[feed.lane] -= 1

    def _answer(self, feed: Feed, state: FeedState) -> Fetched:
        queue = self.answers[feed.id]
        answer = queue.pop(0) if len(queue) > 1 else queue[0]
        if isinstance(answer, FeedError):
            raise answer
        after = replace(state, etag=f'"{len(answer)}"', validated_url=feed.url)
        return Fetched(feed.id, feed.url, 200, answer, (), after)

    async def close(self) -> None:
        """Nothing is held open."""


@dataclass
class FakeChannel:
    """Keeps what it was sent; `troubles` are raised first, one a send."""

    name: str = "phone"
    sent: list[Message] = field(default_factory=list)
    troubles: deque[DeliveryError] = field(default_factory=deque)
    shape: Shape = field(default_factory=Shape)

    def send(self, message: Message, timeout: float) -> None:
        if self.troubles:
            raise self.troubles.popleft()
        self.sent.append(message)
