"""Is it new, and does anyone care? A slice of a feed's entries is thought through and saved in one commit.

`think` is the whole of judging and touches nothing; `Judge` reads what it needs, thinks and commits, inside one
transaction, so that what was decided and what was read can't drift apart (DESIGN, laws 1 and 2).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor.alerts.rules import Treatment
from monitor.alerts.rules.first_look import first_look
from monitor.feeds.article import Read, completed, kept, wanted
from monitor.model import (
    Alert,
    ArticleWanted,
    Entry,
    Feed,
    FeedState,
    Held,
    Match,
    Opinion,
    Placement,
    RawFeed,
    Watch,
)
from monitor.pipeline.hush import Hush
from monitor.pipeline.recall import StoreRecall
from monitor.pipeline.recollection import Memory, Recollection, filled, last_opinion, worth_keeping
from monitor.pipeline.think import Rules, heeded, placements_of, think
from monitor.store.base import Recognised, Store
from monitor.stories.draft import Draft
from monitor.stories.meaning import Meanings
from monitor.stories.place import place_completed
from monitor.stories.reconsider import AUTHOR, reconsidered
from monitor.stories.window import Window

SLICE = 50
"""Entries a transaction at most: a feed of thousands must not hold up the outbox."""


Conclude = Callable[[FeedState, Recognised], FeedState]
"""What is made of a feed's state once its last slice is recognised; runs inside the slice's transaction."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of one slice."""

    fresh: int = 0
    revised: int = 0
    known: int = 0
    matches: tuple[Match, ...] = ()
    alerts: tuple[Alert, ...] = ()
    held: tuple[Held, ...] = ()


class Judge:
    """The one judge of a store. Belongs to the clerk's thread."""

    def __init__(
        self,
        store: Store,
        window: Window,
        rules: Rules,
        span: timedelta,
        memory: Memory | None = None,
        meanings: Meanings | None = None,
    ) -> None:
        """`window` is empty; `memory` may spare filling it; `meanings` is empty, too, and asks a model where words
        leave a doubt."""
        self._meanings = meanings
        self._store = store
        self._memory = memory
        self._added = 0
        """Entries that came into the window since it was kept."""
        self._window = window
        self._rules = rules
        self._hush = Hush(rules.concepts)
        self._span = span
        self._filled = False
        self._obeyed = 0

    @property
    def rules(self) -> Rules:
        """Those that decide now."""
        return self._rules

    def change_span(self, span: timedelta) -> None:
        """From the next slice on, stories stay open so long. The window is filled anew from the store."""
        if span != self._span:
            self._window, self._span, self._filled, self._added = Window(span), span, False, 0

    def change_rules(self, rules: Rules) -> None:
        """From the next slice on, decide by these."""
        self._rules = rules
        self._hush = Hush(rules.concepts)

    def _recall(self, feed: Feed) -> StoreRecall:
        return StoreRecall(self._store, self._hush, feed)

    def _heeded(self) -> Rules:
        """The rules without the watches that the operator has muted: what those match is kept, and told to nobody."""
        muted = self._store.control.muted()
        if not muted:
            return self._rules
        return replace(self._rules, watches=heeded(self._rules.watches, muted))

    def treatments(self, feed: Feed, entries: Sequence[Entry], state: FeedState, now: datetime) -> dict[str, Treatment]:
        """How entries of a first look are told; empty when the feed was looked at before."""
        return {} if state.looked_at is not None else first_look(feed.first_run, entries, now)

    def hear(
        self,
        feed: Feed,
        entries: Sequence[Entry],
        treatments: Mapping[str, Treatment],
        after: FeedState | None,
        now: datetime,
        conclude: Conclude | None = None,
    ) -> Heard:
        """Judge one slice and save it. `after` comes with the last slice of a body only; `conclude` has its last word.

        Raises `StoreUnavailable`: then nothing of the slice has happened, and it may be heard again.
        """
        if not entries:
            return self._nothing_heard(after, conclude)
        with self._store.ledger.transaction():
            recognised = self._with_articles(self._store.seen.recognise(feed.id, entries))
            if recognised.fresh or recognised.revised:
                self._fill(now)  # only now: a round in which nothing is new needs no memory
                self._obey()
            draft = self._window.draft(feed.sameness, self._meanings)
            rules = self._heeded() if recognised.fresh or recognised.revised else self._rules
            thought = think(placements_of(recognised, draft), rules, self._recall(feed), treatments, feed.tags, now)
            articles = self._wanted(feed, recognised.fresh, thought.matches, treatments, now)
            state = conclude(after, recognised) if conclude is not None and after is not None else after
            judged = replace(thought, feed_state=state, articles=articles)
            # What is fresh is saved as listed when it was seen; only what was known before has to be said again.
            again = (*recognised.known, *(entry for entry in recognised.fresh if entry.seen_at < now))
            listed = (identity for entry in again for identity in entry.identities)
            alerts = self._store.ledger.commit(judged)
            self._store.seen.rename(feed.id, recognised.renamed, now)
            self._store.seen.still_listed(feed.id, listed, now)
        self._absorb(judged.placements, now)
        self._added += len(judged.placements)
        counts = (len(recognised.fresh), len(recognised.revised), len(recognised.known))
        return Heard(*counts, judged.matches, alerts, judged.decision.held)

    def _nothing_heard(self, after: FeedState | None, conclude: Conclude | None) -> Heard:
        """A 304, as most polls end: all that there is to save is the feed's state."""
        if after is not None:
            with self._store.ledger.transaction():
                self._store.feeds.save(after if conclude is None else conclude(after, Recognised()))
        return Heard()

    def hear_article(self, feed: Feed, article: ArticleWanted, page: RawFeed, now: datetime) -> Heard:
        """Judge an entry again, with what its page says, and settle its row of the queue in the same change."""
        self._fill(now)
        self._obey()
        draft = self._window.draft(feed.sameness, self._meanings)
        with self._store.ledger.transaction():
            placed = self._store.stories.entry(article.entry_id)
            read = Read(None, "the entry is gone") if placed is None else completed(placed.entry, page)
            self._store.articles.settle(article.entry_id, "read" if read.entry else "given up", read.note)
            if placed is None or read.entry is None:
                return Heard()
            recall = self._recall(feed)
            treatments = {article.entry_id: Treatment.HOLD} if article.quiet else {}
            rules = self._heeded()
            story_id = self._reconsidered(read.entry, placed, draft, now)
            placement = place_completed(read.entry, story_id, draft)
            judged = think((placement,), rules, recall, treatments, feed.tags, now)
            alerts = self._store.ledger.commit(judged)
        self._obey()  # what the article said of its story
        self._absorb(judged.placements, now)
        return Heard(revised=1, matches=judged.matches, alerts=alerts, held=judged.decision.held)

    def _reconsidered(self, entry: Entry, placed: Placement, draft: Draft, now: datetime) -> str:
        """The story of an entry that has got its text; people's word on it stands."""
        said = reconsidered(entry, placed, draft, now)
        if said is None or any(_speaks_of(entry.id, opinion) for opinion in self._store.opinions.standing()):
            return placed.story_id
        return self._store.opinions.say(said).to_story

    def _with_articles(self, recognised: Recognised) -> Recognised:
        """A feed goes on listing the teaser of an entry whose article we read: that is no revision of it."""
        if not recognised.revised:
            return recognised
        whole = self._store.articles.kept([entry.id for entry, _ in recognised.revised])
        told = [(kept(one, whole[one.id]) if one.id in whole else one, one, story) for one, story in recognised.revised]
        return replace(
            recognised,
            revised=tuple((now, story) for now, _, story in told if now is not None),
            known=(*recognised.known, *(listed for now, listed, _ in told if now is None)),
        )

    def _wanted(
        self,
        feed: Feed,
        fresh: Sequence[Entry],
        matches: Sequence[Match],
        treatments: Mapping[str, Treatment],
        now: datetime,
    ) -> tuple[ArticleWanted, ...]:
        """Pages whose text could still matter: some watch has not matched the teaser, and the entry may be told."""
        if not feed.full_text:
            return ()
        curious = {watch.id for watch in self._rules.watches.values() if _looks_at(watch, feed)}
        found = {(match.watch_id, match.placement.entry.id) for match in matches if not match.inherited}
        open_to = [one for one in fresh if any((watch_id, one.id) not in found for watch_id in curious)]
        told = [one for one in open_to if treatments.get(one.id) is not Treatment.SILENT]
        quiet = {entry_id for entry_id, treatment in treatments.items() if treatment is Treatment.HOLD}
        return wanted(feed, told, now, whatever_age=treatments.keys(), quiet=quiet)

    def _fill(self, now: datetime) -> None:
        """The window's memory comes from the store, once, when this judge takes over."""
        if not self._filled:
            found = filled(self._store, self._window, self._memory, now)
            self._window, self._added = found.window, found.added
            self._filled = True
            if self._meanings is not None:
                self._meanings.absorb(self._store.stories.recent(now - self._span), now - self._span)

    def _absorb(self, placements: Sequence[Placement], now: datetime) -> None:
        """What was committed becomes memory, and what has left the window is forgotten."""
        self._window.absorb(placements)
        self._window.forget(now - self._span)
        if self._meanings is not None:
            self._meanings.absorb(placements, now - self._span)

    def remember(self, now: datetime) -> None:
        """Keep the window for the next process, if that is worth it. Judge nothing after it."""
        if self._memory is not None and self._filled and worth_keeping(self._window, self._added):
            self._memory.keep(Recollection(now, last_opinion(self._store), self._window))
            self._added = 0

    def _obey(self) -> None:
        """What people said of stories since the last slice; it is saved already, and only the window has to learn it."""
        for opinion in self._store.opinions.since(self._obeyed):
            self._window.regroup(opinion.moved, opinion.from_story, opinion.to_story)
            self._obeyed = opinion.number


def _speaks_of(entry_id: str, opinion: Opinion) -> bool:
    return opinion.author != AUTHOR and entry_id in (opinion.entry_id, opinion.other_id, *opinion.moved)


def _looks_at(watch: Watch, feed: Feed) -> bool:
    listens = not watch.feeds or feed.id in watch.feeds
    return watch.enabled and listens and (not watch.tags or not set(watch.tags).isdisjoint(feed.tags))


def slices(entries: Sequence[Entry]) -> Iterator[tuple[Sequence[Entry], bool]]:
    """Parts of at most `SLICE` entries, and whether it is the last; one empty part for no entries."""
    for start in range(0, max(len(entries), 1), SLICE):
        yield entries[start : start + SLICE], start + SLICE >= len(entries)
