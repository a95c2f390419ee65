"""Plain dicts with a journal, so that a transaction that fails is really undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from monitor.errors import StoreError
from monitor.model import Alert, ArticleWanted, Backoff, Feed, FeedState, Held, Match, Opinion, Placement, Silence
from monitor.store.adopting import KnownWatch
from monitor.store.examples import KnownExample
from monitor.store.lives import Life
from monitor.store.outbox import OutboxRow

K = TypeVar("K")
V = TypeVar("V")


class Journal:
    """How to undo what the running transaction has done."""

    def __init__(self) -> None:
        self._undo: list[Callable[[], object]] = []
        self._within = False
        self._broken = False

    def note(self, undo: Callable[[], object]) -> None:
        if self._within:
            self._undo.append(undo)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One change, whole or not at all; inside of another it is part of that, and its failure is the other's."""
        if self._within:
            try:
                yield
            except BaseException:
                self._broken = True
                raise
            return
        self._within, self._broken = True, False
        try:
            yield
            if self._broken:
                raise StoreError("a change failed halfway and was undone as a whole")
        except BaseException:
            for undo in reversed(self._undo):
                undo()
            raise
        finally:
            self._undo.clear()
            self._within = False


class Table(Generic[K, V]):
    """A dict whose every change is noted in the journal. Its values are frozen."""

    def __init__(self, journal: Journal) -> None:
        self._rows: dict[K, V] = {}
        self._journal = journal

    def __contains__(self, key: K) -> bool:
        return key in self._rows

    def __getitem__(self, key: K) -> V:
        return self._rows[key]

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, key: K) -> V | None:
        return self._rows.get(key)

    def latest(self) -> K | None:
        """The key that was put last."""
        return next(reversed(self._rows), None)

    def values(self) -> list[V]:
        return list(self._rows.values())

    def items(self) -> list[tuple[K, V]]:
        return list(self._rows.items())

    def put(self, key: K, value: V) -> None:
        if key in self._rows:
            old = self._rows[key]
            self._journal.note(lambda: self._rows.__setitem__(key, old))
        else:
            self._journal.note(lambda: self._rows.pop(key))
        self._rows[key] = value

    def drop(self, key: K) -> None:
        old = self._rows.pop(key)
        self._journal.note(lambda: self._rows.__setitem__(key, old))


@dataclass(frozen=True, slots=True)
class KnownFeed:
    """A feed: what the config wishes, and what is remembered."""

    wish: Feed
    position: int
    configured: bool
    state: FeedState


@dataclass(frozen=True, slots=True)
class Lane:
    """Who may poll a lane, and from when on somebody may."""

    free_at: datetime | None = None
    token: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class KnownIdentity:
    """Which entry an identity leads to, and when its feed last listed it."""

    entry_id: str
    last_listed_at: datetime


@dataclass(frozen=True, slots=True)
class ToldAlert:
    """An alert, and the guards whose news it carried."""

    alert: Alert
    guards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeptHeld:
    held: Held
    released: bool = False


@dataclass(frozen=True, slots=True)
class Out:
    """A row of the outbox with what people don't see."""

    row: OutboxRow
    story_id: str
    first_try_at: datetime | None = None
    lease_until: datetime | None = None
    handed_at: datetime | None = None
    expires_at: datetime | None = None

    @property
    def unsettled(self) -> bool:
        return self.row.state in ("pending", "sending")

    @property
    def untold(self) -> bool:
        return self.unsettled or self.row.state == "held"

    @property
    def wants_at(self) -> datetime | None:
        return self.lease_until if self.row.state == "sending" else self.row.next_at


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """A row of the article queue; a `lease_until` means that somebody is reading it."""

    wanted: ArticleWanted
    state: str = "wanted"
    next_at: datetime | None = None
    lease_until: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class KnownOpinion:
    """An opinion, and the number of the one that it takes back, or 0."""

    opinion: Opinion
    withdraws: int = 0


@dataclass(frozen=True, slots=True)
class Tables:
    """Everything that a memory store knows."""

    journal: Journal
    feeds: Table[str, KnownFeed]
    lanes: Table[str, Lane]
    entries: Table[str, Placement]
    by_story: Table[str, tuple[str, ...]]
    identities: Table[tuple[str, str], KnownIdentity]
    matches: Table[str, tuple[Match, ...]]
    passed: Table[tuple[str, str], str]
    """(watch, entry) → why the match rang nobody."""
    silences: Table[int, Silence]
    watches: Table[str, KnownWatch]
    held: Table[tuple[str, str], KeptHeld]
    alerts: Table[str, ToldAlert]
    told: Table[tuple[str, str], tuple[str, ...]]
    """Alert keys by (watch, story)."""
    outbox: Table[int, Out]
    backoffs: Table[tuple[str, int], Backoff]
    lives: Table[int, Life]
    articles: Table[str, KnownArticle]
    revised: Table[str, datetime]
    """Entries, when their text was last replaced."""
    paused: Table[str, datetime]
    """Feeds, since when."""
    opinions: Table[int, KnownOpinion]
    examples: Table[str, KnownExample]
    """By address."""
    muted: Table[str, datetime]
    """Watches, since when."""


def new_tables() -> Tables:
    journal = Journal()
    return Tables(
        journal=journal,
        feeds=Table(journal),
        lanes=Table(journal),
        entries=Table(journal),
        by_story=Table(journal),
        identities=Table(journal),
        matches=Table(journal),
        passed=Table(journal),
        silences=Table(journal),
        watches=Table(journal),
        held=Table(journal),
        alerts=Table(journal),
        told=Table(journal),
        outbox=Table(journal),
        backoffs=Table(journal),
        lives=Table(journal),
        articles=Table(journal),
        revised=Table(journal),
        paused=Table(journal),
        opinions=Table(journal),
        examples=Table(journal),
        muted=Table(journal),
    )
