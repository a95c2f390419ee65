"""What a slice sees: the window with the slice's own entries on top, and how what is like an entry is found in it."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterator, Sequence
from datetime import timedelta

from monitor.model import Kind, Placement
from monitor.stories.density import Bar, Density, bar
from monitor.stories.gist import Gist
from monitor.stories.likeness import SAME, Weighed, headline_weight, weigh
from monitor.stories.meaning import Meanings
from monitor.stories.member import Member, Story
from monitor.stories.series import Series
from monitor.stories.shelf import Shelf
from monitor.stories.traits import Traits
from monitor.stories.weights import Weights

_READ = 120
"""Postings read for one look-up."""
_LONGEST = 40
"""Of one word's postings, the newest so many."""
_CANDIDATES = 8
_FLOOR, _FLOOR_CROWDED = 0.05, 0.25
"""Share of common weight, of both texts together, under which a member is not looked at."""
_LEAST, _LEAST_CROWDED = 0.03, 0.1
"""The same, of the entry's own text: it saves most look-ups."""
NEARLY_TOLD = 0.5
"""The score of a new story that another would have taken in, had the stream shown that it retells; of any other it is 1."""
_ENOUGH = 0.7
"""Share of the least weight with which a member is looked at: the spelling may bring the rest."""
_ROUNDING = 1e-6


class Draft:
    """The window with a slice's own entries on top. Throw it away, or give `placements` to `Window.absorb`."""

    def __init__(
        self,
        below: Shelf,
        weights: Weights,
        openings: Weights,
        density: Density,
        series: Series,
        span: timedelta,
        newest: float,
        shift: float = 0.0,
    ) -> None:
        self.own = Shelf()
        """What was placed in it."""
        self.weights = Weights(over=weights)
        self.openings = Weights(over=openings)
        self.density = Density(over=density)
        self.series = Series(series.span, over=series)
        self.span = span
        self.seconds = span.total_seconds()
        self.newest = newest
        self.meanings: Meanings | None = None
        self._below = below
        self._shift = shift
        self._placements: list[Placement] = []
        self._crowds: dict[tuple[int, int], int] = {}

    @property
    def placements(self) -> tuple[Placement, ...]:
        """What was placed in this draft, in order."""
        return tuple(self._placements)

    def weigh(self, entry: Traits) -> Weighed:
        return weigh(entry, self.weights, self.series, self.openings)

    def known(self, entry_id: str) -> Traits | None:
        """The last text of an entry, if the window still holds it."""
        member = self.own.by_entry.get(entry_id) or self._below.by_entry.get(entry_id)
        return member.traits() if member is not None else None

    def story_of(self, entry_id: str) -> Story | None:
        """The story of an entry, if the window still holds it."""
        member = self.own.by_entry.get(entry_id) or self._below.by_entry.get(entry_id)
        return member.story if member is not None else None

    def story(self, story_id: str) -> Story | None:
        return self.own.stories.get(story_id) or self._below.stories.get(story_id)

    def gist(self, story: Story) -> Gist:
        """What all say together who stand for the story."""
        return self._below.gists.of(story)

    def core(self, story: Story) -> Iterator[Member]:
        """Who stands for the story and has not left the window."""
        oldest = self.newest - self.seconds
        return (member for member in story.core if member.at >= oldest)

    def bar(self, at: float) -> Bar:
        """What is asked of a headline of that time."""
        return bar(self.crowd(at), self.density.eagerness(), self._shift)

    def crowd(self, at: float) -> int:
        """How many entries lie in the window of one that is published at that time."""
        span = int(self.seconds // 3600)
        hour = int(at // 3600)
        newest = hour if self.newest == float("-inf") else int(self.newest // 3600)
        low, high = max(hour, newest) - span, hour + span
        below = self._crowds.get((low, high))
        if below is None:
            below = self._crowds[low, high] = self._below.crowd(low, high)
        return below + self.own.crowd(low, high)

    def near(self, entry: Weighed, asked: Bar) -> list[str]:
        """Ids of the stories of which a member in the entry's window shares the most weight with it, best first."""
        least = max(
            0.0 if entry.traits.lead else headline_weight(SAME + asked.harder + min(0.0, asked.shift)),
            (_LEAST_CROWDED if asked.crowded else _LEAST) * entry.whole_norm,
        )
        gathered, rest = self._gathered(entry, least)
        for shelf in (self._below, self.own):
            told = shelf.by_title.get(entry.traits.ordered)
            if told is not None:
                gathered[told] = max(gathered.get(told, 0.0), entry.title_norm)
        enough = max(least - rest, _ENOUGH * least)
        return self._stories_of(entry, gathered, enough, _FLOOR_CROWDED if asked.crowded else _FLOOR)

    def _gathered(self, entry: Weighed, least: float) -> tuple[dict[Member, float], float]:
        """Who shares rare words with the entry, by their weight; and what all words weigh that were not looked up."""
        gathered: dict[Member, float] = {}
        whole = entry.whole
        left, rest = _READ, entry.whole_norm
        last = _left_over(entry, least) + _ENOUGH * least - _ROUNDING
        below, own = self._below.postings.get, self.own.postings.get
        for term in entry.rarest:
            if rest < least or left <= 0:
                break
            weight = whole[term]
            too_late = rest < last  # who shares none of the words before this one can't share enough
            rest -= weight
            found, drafted = below(term), own(term)
            if drafted is not None:
                found = [*_listed(found), *_listed(drafted)]
            elif found is None:
                continue
            members = _listed(found)[-_LONGEST:]
            left -= len(members)
            if too_late:
                for member in members if gathered else ():
                    if member in gathered:
                        gathered[member] += weight
                continue
            for member in members:
                gathered[member] = gathered[member] + weight if member in gathered else weight
        return gathered, rest

    def _stories_of(self, entry: Weighed, gathered: dict[Member, float], enough: float, floor: float) -> list[str]:
        """Ids of the stories of the few that share most with the entry, for how much they say themselves."""
        if max(gathered.values(), default=0.0) < enough:
            return []
        span = self.seconds
        at, oldest = entry.traits.at, self.newest - span
        least = floor * floor * entry.whole_norm
        best: list[tuple[float, float, str]] = []
        for member, weight in gathered.items():
            if weight < enough:
                continue
            share = weight * weight / member.whole_norm
            if share < least or member.story is None:
                continue
            if member.at >= oldest and -span <= member.at - at <= span:
                insort(best, (-share, -member.at, member.story.id))
                if len(best) >= _CANDIDATES:
                    del best[_CANDIDATES:]
                    least = -best[-1][0]
        return list(dict.fromkeys([story_id for _, _, story_id in best]))

    def record(self, placement: Placement, entry: Weighed) -> None:
        """Take one more placement in, so that what follows in the slice sees it."""
        member = entry.member()
        self.newest = max(self.newest, member.at)
        self._placements.append(placement)
        self.own.put(placement, entry, member, self._below, self.openings)
        learn(placement, entry, self.weights, self.openings, self.density, self.series)


def _left_over(entry: Weighed, least: float) -> float:
    """What the words weigh that need not be looked up: all together less than `least`."""
    rest = entry.whole_norm
    for term in entry.rarest:
        if rest < least:
            break
        rest -= entry.whole[term]
    return rest


def _listed(found: Member | list[Member] | None) -> Sequence[Member]:
    return found if isinstance(found, list) else () if found is None else (found,)


def learn(
    placement: Placement, entry: Weighed, weights: Weights, openings: Weights, density: Density, series: Series
) -> None:
    """What a stream teaches: common words, series, how much of it retells. A revision teaches nothing new."""
    if not placement.revises:
        weights.learn(entry.whole)
        openings.learn(entry.begun)
        series.learn(entry.traits)
        density.learn(_retells(placement))


def _retells(placement: Placement) -> bool:
    """Whether the entry shows that its stream retells: it is undoubtedly a copy, or would be one if the stream retold."""
    return placement.score >= SAME if placement.kind is not Kind.NEW else placement.score == NEARLY_TOLD
