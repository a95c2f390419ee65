"""Recorded items through placing, matching and deciding, with their own time as the clock and nothing sent.

The same `think` that the daemon uses, on a memory that is as long as the window of time and no longer.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from monitor.alerts.decide import Background
from monitor.model import (
    Alert,
    Entry,
    Forebear,
    Judged,
    Manner,
    Match,
    Occasion,
    Placement,
    Sameness,
    SoFar,
    Telling,
    Told,
    Watch,
)
from monitor.pipeline.recall import curious_stories, grown, houses
from monitor.pipeline.think import Rules, placements_of, think
from monitor.store.base import Recognised
from monitor.stories.meaning import Meanings
from monitor.stories.window import Window
from monitor.topics.lineage import Lineage

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Item:
    """One recorded item; `at` is None when the record has no time."""

    id: str | int
    at: datetime | None
    title: str
    summary: str = ""
    content: str = ""
    url: str = ""
    language: str = ""
    publisher: str = ""

    def entry(self, entry_id: str, seen_at: datetime) -> Entry:
        """The item as the rooms take it; its publisher stands for the feed."""
        return Entry(
            id=entry_id,
            feed_id=self.publisher,
            identities=(),
            url=self.url,
            title=self.title,
            summary=self.summary,
            content=self.content,
            language=self.language,
            publisher=self.publisher,
            published=self.at,
            updated=None,
            seen_at=seen_at,
        )


@dataclass(frozen=True, slots=True)
class Replayed:
    """What would have happened."""

    item: Item
    placement: Placement
    matches: tuple[Match, ...]
    alerts: tuple[tuple[str, Occasion], ...]
    """(watch id, reason) of what the item itself caused at once."""


class Replay:
    """Hears items in file order. The clock is the highest time seen; an item without a time finds it standing."""

    def __init__(self, rules: Rules, sameness: Sameness, meanings: Meanings | None = None) -> None:
        self._rules = rules
        self._sameness = sameness
        self._meanings = meanings
        self._counting = any(watch.when.spread or watch.when.back for watch in rules.watches.values())
        """Whether any watch rings when a story spreads or returns."""
        self.span = sameness.window
        self._window = Window(sameness.window)
        self._now = EPOCH
        self._count = 0
        self._known: OrderedDict[tuple[str, str], tuple[str, str, datetime]] = OrderedDict()
        """(publisher, address) → entry id, story id, when last seen; oldest first."""
        self._told: dict[str, dict[str, Told]] = {}
        """story id → watch id → what was told."""
        self._so_far: dict[str, SoFar] = {}
        self._lineages: dict[str, Lineage] = {}
        """story id → what it hands on."""
        self._alive: OrderedDict[str, datetime] = OrderedDict()
        """story id → its last item; oldest first."""

    def hear(self, item: Item) -> Replayed:
        """Place, match and decide one item."""
        self._count += 1
        if item.at is not None and item.at > self._now:
            self._now = item.at
        recognised = self._recognise(item)
        draft = self._window.draft(self._sameness, self._meanings)
        judged = think(placements_of(recognised, draft), self._rules, self, {}, (), self._now)
        (placement,) = judged.placements
        self._window.absorb(judged.placements)
        if self._meanings is not None:
            self._meanings.absorb(judged.placements, self._now - self.span)
        self._remember(item, placement, judged)
        self._forget()
        at_once = (alert for alert in judged.decision.alerts if not alert.muted and alert.until is None)
        alerts = tuple((alert.watch_id, alert.occasion) for alert in at_once)
        return Replayed(item, placement, judged.matches, alerts)

    def _recognise(self, item: Item) -> Recognised:
        entry = item.entry(f"replay-{self._count}", self._now)
        known = self._known.get((item.publisher, item.url)) if item.url else None
        if known is None:
            return Recognised(fresh=(entry,))
        entry_id, story_id, _ = known
        return Recognised(revised=((replace(entry, id=entry_id), story_id),))

    def told(self, pairs: Sequence[tuple[str, str]]) -> Mapping[tuple[str, str], Told]:
        """`Recall`: what each (watch, story) was told so far."""
        found = ((pair, self._told.get(pair[1], {}).get(pair[0])) for pair in pairs)
        return {pair: told for pair, told in found if told is not None}

    def forebears(self, story_ids: Sequence[str], since: datetime) -> Mapping[str, Sequence[Forebear]]:
        """`Recall`: what stories hand on."""
        return {each: self._lineages[each].forebears(since) for each in story_ids if each in self._lineages}

    def tellings(self, story_ids: Sequence[str], since: datetime) -> Mapping[str, Sequence[Telling]]:
        """`Recall`: who told them."""
        return {each: self._lineages[each].tellings(since) for each in story_ids if each in self._lineages}

    def background(
        self, matches: Sequence[Match], watches: Mapping[str, Watch], channels: Mapping[str, Manner], now: datetime
    ) -> Background:
        """`Recall`: how far stories have spread. Nothing is silenced, put off or limited here."""
        curious = curious_stories(matches, watches) if self._counting else frozenset[str]()
        so_far = {story_id: self._so_far[story_id] for story_id in curious if story_id in self._so_far}
        return Background(so_far=so_far, sources=houses(matches, curious))

    def _remember(self, item: Item, placement: Placement, judged: Judged) -> None:
        self._alive[placement.story_id] = self._now
        self._alive.move_to_end(placement.story_id)
        if len(self._rules.index):
            lineage = self._lineages.setdefault(placement.story_id, Lineage())
            lineage.add(placement, judged.matches)
            lineage.forget(self._now - 2 * self.span)  # what comes late still finds what is a window older
        if item.url:
            key = (item.publisher, item.url)
            self._known[key] = (placement.entry.id, placement.story_id, self._now)
            self._known.move_to_end(key)
        if self._counting:
            self._so_far[placement.story_id] = grown(self._so_far.get(placement.story_id), placement)
        guards = {match.watch_id: match.placement.guard for match in judged.matches}
        for alert in judged.decision.alerts:
            told = self._told.setdefault(alert.story_id, {})
            before = told.get(alert.watch_id) or Told(alert.watch_id, alert.story_id, self._now)
            told[alert.watch_id] = _also(before, alert, guards.get(alert.watch_id, ""))

    def _forget(self) -> None:
        before = self._now - self.span
        self._window.forget(before)
        while self._known and next(iter(self._known.values()))[2] < before:
            self._known.popitem(last=False)
        while self._alive and next(iter(self._alive.values())) < before:
            story_id, _ = self._alive.popitem(last=False)
            self._told.pop(story_id, None)
            self._so_far.pop(story_id, None)
            self._lineages.pop(story_id, None)


def _also(before: Told, alert: Alert, guard: str) -> Told:
    """What was told, with this alert."""
    match alert.occasion:
        case Occasion.UPDATE:
            updates = (*before.updates, alert.until or alert.created_at)
            return replace(before, updates=tuple(sorted(updates)), guards=(*before.guards, guard))
        case Occasion.SPREAD:
            return replace(before, spread=alert.step)
        case Occasion.BACK:
            return replace(before, backs=before.backs + 1)
        case _:
            return before
