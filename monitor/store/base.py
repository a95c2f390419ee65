"""What is remembered, as narrow protocols, a module each; `memory` and `sql` implement them and pass one contract suite.

All methods are synchronous and belong to one thread (the shell gives the store a thread of its own).
Everything that decides runs inside `Ledger.transaction()`: the reads of *seen* and *ledger* and the one `commit`
see and make one consistent change, or none. Outside of a transaction each call is a transaction of its own.
Every method may raise `StoreUnavailable`; after it nothing of that call, or of that transaction, has happened.
"""

from __future__ import annotations

from typing import Protocol

from monitor.store.agenda import Agenda
from monitor.store.agenda import Due as Due
from monitor.store.articles import Articles
from monitor.store.control import Control
from monitor.store.examples import Examples
from monitor.store.examples import KnownExample as KnownExample
from monitor.store.feeds import Feeds
from monitor.store.feeds import LaneLease as LaneLease
from monitor.store.ledger import Ledger as Ledger
from monitor.store.lives import Lives
from monitor.store.opinions import Opinions
from monitor.store.outbox import Outbox
from monitor.store.past import Past
from monitor.store.seen import Recognised as Recognised
from monitor.store.seen import Seen
from monitor.store.silences import Silences
from monitor.store.stories import Stories as Stories
from monitor.store.upkeep import Upkeep
from monitor.store.waiting import PutOff as PutOff
from monitor.store.waiting import Waiting


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
