"""Identities: which entries a feed has listed before, and under which names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from monitor.model import Entry, Habits


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
