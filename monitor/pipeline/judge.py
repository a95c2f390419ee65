"""Is it new, and does anyone care? A slice of a feed's entries is thought through and saved in one commit.

`think` is the whole of judging and touches nothing; `Judge` reads what it needs, thinks and commits, inside one
transaction, so that what was decided and what was read can't drift apart (DESIGN, laws 1 and 2).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor.alerts.decide import decide
from monitor.alerts.rules import Treatment
from monitor.alerts.rules.first_look import first_look
from monitor.model import Alert, Entry, Feed, FeedState, Held, Judged, Match, Placement, Told, Watch
from monitor.store.base import Recognised, Store
from monitor.stories.place import place, place_revised
from monitor.stories.window import Draft, Window
from monitor.topics.index import Index

SLICE = 50
"""Entries a transaction at most: a feed of thousands must not hold up the outbox."""

Recall = Callable[[Sequence[tuple[str, str]]], Mapping[tuple[str, str], Told]]


@dataclass(frozen=True, slots=True)
class Rules:
    """What the user wants to be told, and through what. Replaced as a whole when the config changes."""

    index: Index
    watches: Mapping[str, Watch]
    targets: Mapping[str, int]
    """Channel name → number of its targets."""


def think(
    recognised: Recognised,
    draft: Draft,
    rules: Rules,
    recall: Recall,
    treatments: Mapping[str, Treatment],
    tags: Sequence[str],
    now: datetime,
) -> Judged:
    """Place, match and decide one slice. Writes nothing but the draft, which dies if the commit fails."""
    revised = tuple(place_revised(entry, story_id, draft) for entry, story_id in recognised.revised)
    placements = (*revised, *place(recognised.fresh, draft))
    matches = tuple(match for placement in placements for match in rules.index.match(placement, tags))
    told = recall([(match.watch_id, match.placement.story_id) for match in matches])
    decision = decide(matches, told, rules.watches, rules.targets, treatments, now)
    return Judged(placements, matches, decision)


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of one slice."""

    fresh: int = 0
    revised: int = 0
    matches: tuple[Match, ...] = ()
    alerts: tuple[Alert, ...] = ()
    held: tuple[Held, ...] = ()


class Judge:
    """The one judge of a store. Belongs to the clerk's thread."""

    def __init__(self, store: Store, window: Window, rules: Rules, span: timedelta) -> None:
        self._store = store
        self._window = window
        self._rules = rules
        self._span = span
        self._filled = False

    def change_rules(self, rules: Rules) -> None:
        """From the next slice on, decide by these."""
        self._rules = rules

    def treatments(self, feed: Feed, entries: Sequence[Entry], state: FeedState, now: datetime) -> dict[str, Treatment]:
        """How entries of a first look are told; empty when the feed was looked at before."""
        return first_look(feed.first_run, entries, now) if state.looked_at is None else {}

    def hear(
        self,
        feed: Feed,
        entries: Sequence[Entry],
        treatments: Mapping[str, Treatment],
        after: FeedState | None,
        now: datetime,
    ) -> Heard:
        """Judge one slice and save it. `after` comes with the last slice of a body only.

        Raises `StoreUnavailable`: then nothing of the slice has happened, and it may be heard again.
        """
        self._fill(now)
        draft = self._window.draft()
        with self._store.ledger.transaction():
            recognised = self._store.seen.recognise(feed.id, entries)
            thought = think(recognised, draft, self._rules, self._store.ledger.told, treatments, feed.tags, now)
            judged = replace(thought, feed_state=after)
            listed = (identity for entry in (*recognised.known, *recognised.fresh) for identity in entry.identities)
            alerts = self._store.ledger.commit(judged)
            self._store.seen.still_listed(feed.id, listed, now)
        self._window.absorb(judged.placements)
        self._window.forget(now - self._span)
        return Heard(len(recognised.fresh), len(recognised.revised), judged.matches, alerts, judged.decision.held)

    def _fill(self, now: datetime) -> None:
        """The window's memory comes from the store, once, when this judge takes over."""
        if not self._filled:
            self._window.absorb(tuple(self._store.stories.recent(now - self._span)))
            self._filled = True


def slices(entries: Sequence[Entry]) -> Iterator[tuple[Sequence[Entry], bool]]:
    """Parts of at most `SLICE` entries, and whether it is the last; one empty part for no entries."""
    for start in range(0, max(len(entries), 1), SLICE):
        yield entries[start : start + SLICE], start + SLICE >= len(entries)


def newest(placements: Sequence[Placement]) -> datetime | None:
    """The latest time among them."""
    return max((placement.entry.at for placement in placements), default=None)
