"""What the past says about a slice's matches: told before, spread so far, silenced, and how much was said lately.

All of it is read inside the transaction that decides, and only what some watch asks for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from monitor.alerts.course import Pace
from monitor.alerts.decide import Background
from monitor.model import Feed, Forebear, Manner, Match, Placement, SoFar, Telling, Told, Watch
from monitor.pipeline.hush import Hush
from monitor.pipeline.inherit import Past
from monitor.pipeline.schedule import next_time
from monitor.store.base import Store
from monitor.stories.sources import house_of

Pair = tuple[str, str]


class Recall(Past, Protocol):
    """Answers for one slice."""

    @property
    def span(self) -> timedelta:
        """How far apart two tellings of one story may be."""
        ...

    def told(self, pairs: Sequence[Pair]) -> Mapping[Pair, Told]:
        """What each (watch, story) was told."""
        ...

    def background(
        self, matches: Sequence[Match], watches: Mapping[str, Watch], channels: Mapping[str, Manner], now: datetime
    ) -> Background:
        """The rest that decides about these matches."""
        ...


class StoreRecall:
    """What the store remembers; `feed` is where the slice comes from."""

    def __init__(self, store: Store, hush: Hush, feed: Feed) -> None:
        self._store = store
        self._hush = hush
        self._feed = feed
        self.span = feed.sameness.window

    def forebears(self, story_ids: Sequence[str], since: datetime) -> Mapping[str, Sequence[Forebear]]:
        return self._store.ledger.forebears(story_ids, since)

    def tellings(self, story_ids: Sequence[str], since: datetime) -> Mapping[str, Sequence[Telling]]:
        return self._store.stories.tellings(story_ids, since)

    def told(self, pairs: Sequence[Pair]) -> Mapping[Pair, Told]:
        return self._store.ledger.told(pairs)

    def background(
        self, matches: Sequence[Match], watches: Mapping[str, Watch], channels: Mapping[str, Manner], now: datetime
    ) -> Background:
        if not matches:
            return Background()
        asking = {each.watch_id: watch for each in matches if (watch := watches.get(each.watch_id)) is not None}
        curious = curious_stories(matches, asking)
        told = {story_id: self._store.stories.of_story(story_id) for story_id in curious}
        silences = self._store.silences.active(now)
        return Background(
            so_far={story_id: so_far(placements) for story_id, placements in told.items() if placements},
            sources=houses(matches, curious),
            silenced=self._hush.silenced(matches, silences, self._feed) if silences else {},
            pace=pace(self._store, asking.values(), channels, now),
        )


def curious_stories(matches: Iterable[Match], watches: Mapping[str, Watch]) -> frozenset[str]:
    """Stories that a watch matched which rings when they spread or return."""
    curious = {watch.id for watch in watches.values() if watch.when.spread or watch.when.back}
    return frozenset(match.placement.story_id for match in matches if match.watch_id in curious)


def houses(matches: Iterable[Match], stories: frozenset[str]) -> dict[str, str]:
    """Entry id → whose voice it is, for entries of these stories."""
    placements = (match.placement for match in matches)
    return {one.entry.id: house_of(one.entry) for one in placements if one.story_id in stories}


def so_far(placements: Sequence[Placement]) -> SoFar:
    """What a story is, from its placements (at least one)."""
    sources: dict[str, datetime] = {}
    for placement in placements:
        if placement.certain:
            house, at = house_of(placement.entry), placement.entry.seen_at
            sources[house] = min(at, sources.get(house, at))
    return SoFar(max(placement.entry.at for placement in placements), tuple(sources.items()))


def grown(story: SoFar | None, placement: Placement) -> SoFar:
    """The story with one more telling."""
    new = so_far([placement])
    if story is None:
        return new
    known = dict(story.sources)
    sources = story.sources + tuple((house, at) for house, at in new.sources if house not in known)
    return SoFar(max(story.latest_at, new.latest_at), sources)


def pace(store: Store, watches: Iterable[Watch], channels: Mapping[str, Manner], now: datetime) -> Pace:
    """What was said lately and what waits, as far as these watches and their channels have limits or groups."""
    asking = tuple(watches)
    manners = [channels[name] for name in {name for watch in asking for name in watch.notify} if name in channels]
    schedules = {*(watch.digest for watch in asking), *(manner.digest for manner in manners)} - {None}
    limits = [*(watch.limit for watch in asking), *(manner.limit for manner in manners)]
    spans = [limit.span for limit in limits if limit is not None]
    spans += [watch.group for watch in asking if watch.group]
    longest = max(spans, default=timedelta(0))
    return Pace(
        channels=channels,
        digests={schedule: next_time(schedule, now) for schedule in schedules if schedule is not None},
        spoken=store.waiting.spoken(now - longest) if longest else (),
        waiting=store.waiting.open() if longest else {},
    )
