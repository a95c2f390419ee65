"""The recent stories in memory, found by their rare words; a draft over it holds what is not committed yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from math import ceil

from monitor.model import Kind, Placement, Sameness
from monitor.stories.density import SENSITIVITY, Bar, Density, bar
from monitor.stories.likeness import POWER, SAME, Weighed, headline_weight, weigh
from monitor.stories.meaning import Meanings
from monitor.stories.member import Member, Story
from monitor.stories.series import Series
from monitor.stories.shelf import Shelf
from monitor.stories.traits import Traits, traits
from monitor.stories.weights import Weights

SPAN = timedelta(hours=72)
"""How far apart two reports of one story may be published."""
MOST = 120_000
"""Entries that a window holds at most, the oldest go first: with them a daemon of ten thousand feeds stays under 400 MB."""
_READ = 120
"""Postings read for one look-up."""
_LONGEST = 40
"""Of one word's postings, the newest so many."""
_CANDIDATES = 8
_FLOOR, _FLOOR_CROWDED = 0.05, 0.25
"""Share of common weight, of both texts together, under which a member is not looked at."""
_LEAST, _LEAST_CROWDED = 0.03, 0.1
"""The same, of the entry's own text: it saves most look-ups."""
_ENOUGH = 0.7
"""Share of the least weight with which a member is looked at: the spelling may bring the rest."""


class Draft:
    """The window with a slice's own entries on top. Throw it away, or give `placements` to `Window.absorb`."""

    def __init__(
        self,
        below: Shelf,
        weights: Weights,
        density: Density,
        series: Series,
        span: timedelta,
        newest: float,
        shift: float = 0.0,
    ) -> None:
        self._below = below
        self._newest = newest
        self._own = Shelf()
        self.weights = Weights(over=weights)
        self.density = Density(over=density)
        self.series = Series(series.span, over=series)
        self.span = span
        self._shift = shift
        self.meanings: Meanings | None = None
        self._placements: list[Placement] = []
        self._crowded = (0, 0, 0)
        self.weighed: dict[str, tuple[Placement, Weighed, Member]] = {}
        """What was computed for each placement, so that absorbing it costs little."""

    @property
    def placements(self) -> tuple[Placement, ...]:
        """What was placed in this draft, in order."""
        return tuple(self._placements)

    def weigh(self, entry: Traits) -> Weighed:
        return weigh(entry, self.weights, self.series)

    def known(self, entry_id: str) -> Traits | None:
        """The last text of an entry, if the window still holds it."""
        member = self._own.by_entry.get(entry_id) or self._below.by_entry.get(entry_id)
        return member.traits() if member is not None else None

    def story_of(self, entry_id: str) -> Story | None:
        """The story of an entry, if the window still holds it."""
        member = self._own.by_entry.get(entry_id) or self._below.by_entry.get(entry_id)
        return member.story if member is not None else None

    def story(self, story_id: str) -> Story | None:
        return self._own.stories.get(story_id) or self._below.stories.get(story_id)

    def core(self, story: Story) -> Iterator[Member]:
        """Who stands for the story and has not left the window."""
        oldest = self._newest - self.span.total_seconds()
        return (member for member in story.core if member.at >= oldest)

    def bar(self, at: float) -> Bar:
        """What is asked of a headline of that time."""
        return bar(self.crowd(at), self.density.eagerness(), self._shift)

    def crowd(self, at: float) -> int:
        """How many entries lie in the window of one that is published at that time."""
        span = int(self.span.total_seconds() // 3600)
        hour = int(at // 3600)
        newest = hour if self._newest == float("-inf") else int(self._newest // 3600)
        low, high = max(hour, newest) - span, hour + span
        if self._crowded[:2] != (low, high):
            count = sum(len(members) for known, members in self._below.hours.items() if low <= known <= high)
            self._crowded = (low, high, count)
        own = sum([len(members) for known, members in self._own.hours.items() if low <= known <= high])
        return self._crowded[2] + own

    def near(self, entry: Weighed, asked: Bar) -> list[str]:
        """Ids of the stories of which a member in the entry's window shares the most weight with it, best first."""
        gathered: dict[Member, float] = {}
        known = gathered.get
        whole = entry.whole
        least = max(
            0.0 if entry.traits.lead else headline_weight(SAME + asked.harder + min(0.0, asked.shift)),
            (_LEAST_CROWDED if asked.crowded else _LEAST) * entry.whole_norm,
        )
        left, rest = _READ, sum([whole[term] for term in entry.rarest])
        for term in entry.rarest:
            if rest < least or left <= 0:
                break
            weight = whole[term]
            rest -= weight
            found = self._found_under(term)
            left -= len(found)
            for member in found:
                gathered[member] = known(member, 0.0) + weight
        for member in self._found_under(entry.traits.ordered) if " " in entry.traits.ordered else ():
            gathered[member] = max(known(member, 0.0), entry.title_norm)
        enough = max(least - rest, _ENOUGH * least)
        near = [found for found in gathered.items() if found[1] >= enough]
        return self._stories_of(entry, near, _FLOOR_CROWDED if asked.crowded else _FLOOR) if near else []

    def _found_under(self, term: str) -> list[Member]:
        found = self._below.found_under(term)
        own = self._own.postings.get(term)
        if own is not None:
            found = [*found, *own] if isinstance(own, list) else [*found, own]
        return found if len(found) <= _LONGEST else found[-_LONGEST:]

    def _stories_of(self, entry: Weighed, gathered: list[tuple[Member, float]], floor: float) -> list[str]:
        span = self.span.total_seconds()
        at, oldest = entry.traits.at, self._newest - span
        share = floor * floor * entry.whole_norm
        best = []
        for member, weight in gathered:
            square = weight * weight
            if square < share * member.whole_norm or member.story is None:
                continue
            if member.at >= oldest and -span <= member.at - at <= span:
                best.append((-square / member.whole_norm, -member.at, member.story.id))
        best.sort()
        return list(dict.fromkeys([story_id for _, _, story_id in best[:_CANDIDATES]]))

    def record(self, placement: Placement, entry: Weighed) -> None:
        """Take one more placement in, so that what follows in the slice sees it."""
        self._newest = max(self._newest, entry.traits.at)
        self._placements.append(placement)
        member = entry.member()
        self.weighed[placement.entry.id] = (placement, entry, member)
        self._own.put(placement, entry, member, self._below, self.weights)
        _learn(placement, entry, self.weights, self.density, self.series)


class Window:
    """The stories of the last `span`, fed with what was committed and with nothing else.

    Filled by `absorb` from any iterable of placements, oldest first (`store.recent`); bounded by `forget`, and by `most`
    entries of which the oldest go first.
    """

    def __init__(self, span: timedelta = SPAN, most: int = MOST) -> None:
        self.span = span
        self.most = most
        self._shelf = Shelf()
        self._weights = Weights()
        self._density = Density()
        self._series = Series(span.total_seconds())
        self._count = 0
        self._gone = 0
        self._drafted: dict[str, tuple[Placement, Weighed, Member]] = {}
        self._newest = float("-inf")

    def __len__(self) -> int:
        return self._count

    def draft(self, sameness: Sameness | None = None, meanings: Meanings | None = None) -> Draft:
        """An overlay in which a slice can be placed; the window itself stays as it is. `sameness`: what the slice's feed
        counts as one story, within the window; `meanings`: a model to ask where words leave a doubt."""
        wanted = sameness or Sameness(self.span)
        span, shift = min(self.span, wanted.window), SENSITIVITY[wanted.sensitivity]
        draft = Draft(self._shelf, self._weights, self._density, self._series, span, self._newest, shift)
        draft.meanings = meanings
        self._drafted = draft.weighed
        return draft

    @property
    def weights(self) -> Weights:
        """What the stream has taught, to be kept or to compare with."""
        return self._weights

    def absorb(self, placements: Iterable[Placement]) -> None:
        """Take in what was committed, in its order, and forget what has left the window of the newest of it.

        An entry counts as published no later than it was seen, so a date in the future can't empty the window.
        """
        for placement in placements:
            drafted = self._drafted.get(placement.entry.id)
            if drafted is not None and drafted[0] is placement:
                _, entry, member = drafted
            else:
                entry = weigh(traits(placement.entry), self._weights, self._series)
                member = entry.member()
            self._newest = max(self._newest, member.at)
            self._shelf.put(placement, entry, member, None, self._weights)
            self._count += 1
            _learn(placement, entry, self._weights, self._density, self._series)
        self._drafted = {}
        self._series.make_room()
        self._forget(self._newest - self.span.total_seconds())
        self._make_room()

    def regroup(self, entry_ids: Iterable[str], from_story: str, to_story: str) -> None:
        """A person said so: what of these entries is in the one story belongs to the other."""
        for entry_id in entry_ids:
            member = self._shelf.by_entry.get(entry_id)
            if member is not None and member.story is not None and member.story.id == from_story:
                self._shelf.move(member, to_story, lambda words: self._weights.powers(words, POWER))

    def forget(self, before: datetime) -> None:
        """Drop members published before that time; memory follows, at the latest when half of all are gone."""
        self._forget(before.timestamp())

    def _forget(self, border: float) -> None:
        hours = self._shelf.hours
        if not hours or min(hours) * 3600 >= border:
            return
        for hour in [hour for hour in hours if hour * 3600 < border]:
            gone = [member for member in hours[hour] if member.at < border]
            self._drop(hour, gone)
        if self._gone > self._count + 1000:
            self._shelf.sweep()
            self._weights.prune()
            self._gone = 0

    def _make_room(self) -> None:
        while self._count > self.most:
            oldest = min(self._shelf.hours)
            members = sorted(self._shelf.hours[oldest], key=lambda member: member.at)
            # A tenth at a time would be enough; an hour's oldest are simpler to find, and as seldom asked for.
            self._drop(oldest, members[: max(1, min(len(members), ceil(self._count - self.most)))])

    def _drop(self, hour: int, members: list[Member]) -> None:
        shelf = self._shelf
        for member in members:
            shelf.drop(member, lambda words: self._weights.powers(words, POWER))
        if len(members) == len(shelf.hours[hour]):
            del shelf.hours[hour]
        else:
            shelf.hours[hour] = [member for member in shelf.hours[hour] if member.story is not None]
        self._count -= len(members)
        self._gone += len(members)


def _learn(placement: Placement, entry: Weighed, weights: Weights, density: Density, series: Series) -> None:
    """What a stream teaches: common words, series, how much of it retells. A revision teaches nothing new."""
    if not placement.revises:
        weights.learn(entry.whole)
        series.learn(entry.traits)
        density.learn(placement.kind is not Kind.NEW and placement.score >= SAME)
