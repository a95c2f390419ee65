"""What is remembered, as narrow protocols; `memory` and `sql` implement them and pass one contract suite.

All methods are synchronous and belong to one thread (the shell gives the store a thread of its own).
Everything that decides runs inside `Ledger.transaction()`: the reads of *seen* and *ledger* and the one `commit`
see and make one consistent change, or none. Outside of a transaction each call is a transaction of its own.
Every method may raise `StoreUnavailable`; after it nothing of that call, or of that transaction, has happened.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from monitor.model import (
    Alert,
    Entry,
    Feed,
    FeedState,
    Habits,
    Held,
    Judged,
    Match,
    Told,
    Watch,
)
from monitor.store.agenda import Agenda
from monitor.store.agenda import Due as Due
from monitor.store.articles import Articles
from monitor.store.control import Control
from monitor.store.examples import Examples
from monitor.store.examples import KnownExample as KnownExample
from monitor.store.lives import Lives
from monitor.store.opinions import Opinions
from monitor.store.outbox import Outbox
from monitor.store.past import Past
from monitor.store.silences import Silences
from monitor.store.stories import Stories as Stories
from monitor.store.upkeep import Upkeep
from monitor.store.waiting import PutOff as PutOff
from monitor.store.waiting import Waiting

# ------------------------------------------------------------------ seen


@dataclass(frozen=True, slots=True)
class Recognised:
    """A feed's entries, told apart. Every entry given is in exactly one of the three."""

    fresh: tuple[Entry, ...] = ()
    revised: tuple[tuple[Entry, str], ...] = ()
    """Known, but title, summary or content differ: the entry as it is now (with the id that it has in the store),
    and the id of its story."""
    known: tuple[Entry, ...] = ()
    renamed: tuple[tuple[Entry, tuple[str, ...]], ...] = ()
    """Known ones (with the id that they have in the store) that came under names which the store has yet to learn."""


class Seen(Protocol):
    """Identities: is this entry new to its feed?"""

    def recognise(self, feed_id: str, entries: Sequence[Entry]) -> Recognised:
        """Tell which entries are new. An entry is known if *any* of its identities is known for the feed.

        Two exceptions. A guid that comes with an unknown link and quite other words is used for another article: the
        entry is new, under another id. And `words:…` is a hint only, unless most of a feed would be new by name while
        these are known: then the site has renamed its entries, and they are known.
        Two entries of one call that share an identity are one: the first counts. Remembers nothing; identities
        are saved by `Ledger.commit`, and for known ones refreshed by `still_listed`.
        """
        ...

    def rename(self, feed_id: str, renamed: Sequence[tuple[Entry, tuple[str, ...]]], now: datetime) -> None:
        """Add these identities to the entries (by their id) that they turned out to mean."""
        ...

    def take_over(self, feed_id: str, entries: Sequence[Entry]) -> Habits | None:
        """At a first look: if a feed that is no longer configured knows most of these by guid or link, its identities
        and entries become this feed's, which is the old one under a new address. What the old one had taught; None:
        there is no such feed."""
        ...

    def still_listed(self, feed_id: str, identities: Iterable[str], now: datetime) -> None:
        """Note that the feed lists these today: an identity lives as long as that, plus 30 days.

        A note that is no older than `RELISTED` (half a day) stands as it is."""
        ...

    def forget_unlisted(self, before: datetime) -> int:
        """Drop identities last listed before that time whose entry is gone too; how many.

        What a feed listed when it last said anything, it lists for as long as it answers "not modified"; and what a
        feed lists that has not answered since, nobody knows: both stay. A feed that was taken out of the config is
        forgotten with its last identity.
        """
        ...


# ------------------------------------------------------------------ ledger


class Ledger(Protocol):
    """What was decided, and the one commit that makes it true."""

    def transaction(self) -> AbstractContextManager[None]:
        """All calls inside see one state and become true together when the block ends; an exception undoes all."""
        ...

    def adopt(self, watches: Sequence[Watch]) -> dict[str, str]:
        """Tell which store id each configured watch goes by: {watch.id of the config: id in the store}.

        A watch whose id is unknown, while exactly one known watch with the same query is no longer configured, is
        that one renamed, and keeps its id. Saves names and queries.
        """
        ...

    def told(self, pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], Told]:
        """What each (watch id, story id) has been told; pairs that were told nothing are absent.

        What was told of an entry goes with it when people move it to another story: that story was told then.
        """
        ...

    def commit(self, judged: Judged) -> tuple[Alert, ...]:
        """Save entries, identities, stories, matches, held rows, alerts, their outbox rows and the feed's state.

        An alert whose key exists, or a held row that exists for (watch, story), is left out with its deliveries:
        the safety net under the rules. Returns the alerts that are new. A placement with `revises` replaces the
        text of the entry and keeps the old one as a revision.
        """
        ...

    def held(self, group: str) -> tuple[Held, ...]:
        """Rows of a group that have not been released, oldest first."""
        ...

    def release(self, rows: Sequence[Held], judged: Judged) -> tuple[Alert, ...]:
        """Save `judged` (the alert that tells of them all) and mark the rows as told, in one change."""
        ...

    def alerts(self, *, limit: int = 50, watch_id: str = "") -> tuple[Alert, ...]:
        """What was told, newest first."""
        ...

    def alerts_of(self, entry_id: str) -> tuple[Alert, ...]:
        """Alerts that tell of this entry, oldest first."""
        ...

    def matches_of(self, entry_id: str) -> tuple[Match, ...]:
        """Matches of an entry as they were found."""
        ...

    def passed_of(self, entry_id: str) -> dict[str, str]:
        """Watch id → why its match of the entry rang nobody; matches that are told or held are absent."""
        ...

    def held_of(self, entry_id: str) -> tuple[Held, ...]: ...


# ------------------------------------------------------------------ feeds


@dataclass(frozen=True, slots=True)
class LaneLease:
    """A lane that this worker may poll until `until`; `token` is the fence: a later owner has another one."""

    lane: str
    token: str
    until: datetime
    states: tuple[FeedState, ...]
    """The lane's due feeds, longest waiting first."""


class Feeds(Protocol):
    """Which feeds are due, and what is remembered about each."""

    def sync(self, feeds: Sequence[Feed], now: datetime, spread: Sequence[float] = ()) -> None:
        """Make the store's list that of the config: new ones due at once, ones left out are kept but never due.

        `spread[i]` (seconds) puts off the first poll of new feed i, so that a start is no burst. A feed whose
        address changed keeps its state except for the validators. One that has learned another address than the
        configured one stays in the lane of that.
        """
        ...

    def claim(self, now: datetime, lease: timedelta, limit: int) -> tuple[LaneLease, ...]:
        """Lease up to `limit` lanes that have a due feed and are not leased, longest waiting first."""
        ...

    def hasten(self, now: datetime) -> int:
        """Make every feed due at once, except those whose `wait_until` lies in the future, and those that failed and
        whose `next_at` does; how many are due then."""
        ...

    def overdue(self, now: datetime) -> int:
        """How many configured feeds are due at that time, whether their lane is free or not."""
        ...

    def break_leases(self) -> None:
        """Free all lanes: only for the single holder of a store, at its start, when their owner is known to be dead."""
        ...

    def renew(self, lease: LaneLease, until: datetime) -> bool:
        """Prolong; False: another worker owns the lane now, stop at once."""
        ...

    def release(self, lease: LaneLease, free_at: datetime) -> None:
        """Give the lane back; it is not leased again before `free_at` (its pause). No effect if the lease was lost."""
        ...

    def save(self, state: FeedState) -> None:
        """Remember a poll without entries: a failure, a 304."""
        ...

    def relocate(self, feed_id: str, lane: str) -> None:
        """From the next claim on, the feed is polled in this lane: it has learned an address there, or lost it."""
        ...

    def states(self) -> tuple[FeedState, ...]:
        """All configured feeds."""
        ...

    def awaiting_first_look(self) -> int:
        """Configured feeds that were never polled at all (neither answered nor failed)."""
        ...


# ------------------------------------------------------------------ together


class Store(Protocol):
    """All of them, opened together. `name` is its address without secrets."""

    @property
    def name(self) -> str: ...
    @property
    def seen(self) -> Seen: ...
    @property
    def stories(self) -> Stories: ...
    @property
    def ledger(self) -> Ledger: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def feeds(self) -> Feeds: ...
    @property
    def waiting(self) -> Waiting: ...
    @property
    def agenda(self) -> Agenda: ...
    @property
    def silences(self) -> Silences: ...
    @property
    def articles(self) -> Articles: ...
    @property
    def lives(self) -> Lives: ...
    @property
    def opinions(self) -> Opinions: ...
    @property
    def examples(self) -> Examples: ...
    @property
    def past(self) -> Past: ...
    @property
    def control(self) -> Control: ...
    @property
    def upkeep(self) -> Upkeep: ...

    def close(self) -> None: ...
