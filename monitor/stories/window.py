"""The recent stories in memory, found by their rare words; a draft over it holds what is not committed yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import heappop, heappush

from monitor.model import Kind, Placement
from monitor.stories.likeness import Weighed, weigh
from monitor.stories.traits import Traits, traits
from monitor.stories.weights import Weights

SPAN = timedelta(hours=72)
"""How far apart two reports of one story may be published."""
CORE = 12
"""Members of a story that stand for it."""
COPY = 0.9
"""From this score on an entry is a mere copy."""
_READ = 200
"""Postings read for one look-up."""
_LONGEST = 60
"""Of one word's postings, the newest so many."""
_CANDIDATES = 8
_FLOOR = 0.16
"""Share of common weight, of both texts together, under which a member is not looked at."""
_LEAST = 0.08
"""The same, of the entry's own text: it saves most look-ups."""
_ENOUGH = 0.7
"""Share of the least weight in whole words with which a member is looked at: parts of words may bring the rest."""
_TITLE_KEYS = 14
_LEAD_KEYS = 6


@dataclass(slots=True)
class Story:
    """A story as the window knows it: who stands for it, and how many tell it."""

    id: str
    size: int = 0
    """Entries ever placed in it."""
    held: int = 0
    """Members still in the window."""
    core: list[int] = field(default_factory=list)


class Shelf:
    """Members by number, stories by id, and the numbers under which each rare word is found."""

    def __init__(self, first_number: int = 0) -> None:
        self.members: dict[int, Traits] = {}
        self.standing: dict[int, Weighed] = {}
        self.story_of: dict[int, str] = {}
        self.stories: dict[str, Story] = {}
        self.postings: dict[str, list[int]] = {}
        self.by_entry: dict[str, int] = {}
        self.next_number = first_number
        self.hours: dict[int, int] = {}
        """How many entries each hour brought."""


class Draft:
    """The window with a slice's own entries on top. Throw it away, or give `placements` to `Window.absorb`."""

    def __init__(self, below: Shelf, weights: Weights, span: timedelta, newest: float) -> None:
        self._below = below
        self._newest = newest
        self._own = Shelf(below.next_number)
        self.weights = Weights(over=weights)
        self.span = span
        self._placements: list[Placement] = []
        self._crowded = (0, 0, 0)
        self.weighed: dict[str, tuple[Placement, Weighed]] = {}
        """What was computed for each placement, so that absorbing it costs little."""

    @property
    def placements(self) -> tuple[Placement, ...]:
        """What was placed in this draft, in order."""
        return tuple(self._placements)

    def weigh(self, entry: Traits) -> Weighed:
        return weigh(entry, self.weights)

    def known(self, entry_id: str) -> Traits | None:
        """The last text of an entry, if the window still holds it."""
        for shelf in (self._own, self._below):
            number = shelf.by_entry.get(entry_id)
            if number is not None:
                return shelf.members[number]
        return None

    def story(self, story_id: str) -> Story | None:
        return self._own.stories.get(story_id) or self._below.stories.get(story_id)

    def core(self, story: Story) -> Iterator[Weighed]:
        """Who stands for the story and has not left the window."""
        oldest = self._newest - self.span.total_seconds()
        for number in story.core:
            member = self._own.standing.get(number) or self._below.standing.get(number)
            if member is not None and member.traits.at >= oldest:
                yield member

    def crowd(self, at: float) -> int:
        """How many entries lie in the window of one that is published at that time."""
        span = int(self.span.total_seconds() // 3600)
        hour = int(at // 3600)
        newest = hour if self._newest == float("-inf") else int(self._newest // 3600)
        low, high = max(hour, newest) - span, hour + span
        if self._crowded[:2] != (low, high):
            count = sum(count for known, count in self._below.hours.items() if low <= known <= high)
            self._crowded = (low, high, count)
        return self._crowded[2] + sum(count for known, count in self._own.hours.items() if low <= known <= high)

    def near(self, entry: Weighed, least: float = 0.0) -> list[str]:
        """Ids of the stories of which a member in the entry's window shares the most weight with it, best first.

        `least`: the weight that two headlines must share to be looked at, if there is no text to share.
        """
        gathered: dict[int, float] = {}
        known = gathered.get
        whole = entry.whole
        least = max(0.0 if entry.traits.lead else least, _LEAST * entry.whole_norm)
        left, rest = _READ, sum([whole[term] for term in entry.rarest])
        for term in entry.rarest:
            if rest < least or left <= 0:
                break
            weight = whole[term]
            rest -= weight
            for shelf in (self._own, self._below):
                numbers = shelf.postings.get(term)
                if numbers is None:
                    continue
                if len(numbers) > _LONGEST:
                    numbers = numbers[-_LONGEST:]
                left -= len(numbers)
                for number in numbers:
                    gathered[number] = known(number, 0.0) + weight
        enough = max(least - rest, _ENOUGH * least)
        return self._stories_of(entry, [found for found in gathered.items() if found[1] >= enough])

    def _stories_of(self, entry: Weighed, gathered: list[tuple[int, float]]) -> list[str]:
        span = self.span.total_seconds()
        at, oldest = entry.traits.at, self._newest - span
        floor = _FLOOR * _FLOOR * entry.whole_norm
        best = []
        for number, weight in gathered:
            shelf = self._own if number in self._own.standing else self._below
            member = shelf.standing.get(number)
            if member is None or weight * weight < floor * member.whole_norm:
                continue
            if abs(member.traits.at - at) <= span and member.traits.at >= oldest:
                best.append((-weight * weight / member.whole_norm, -number, shelf.story_of[number]))
        best.sort()
        return list(dict.fromkeys(story_id for _, _, story_id in best[:_CANDIDATES]))

    def record(self, placement: Placement, entry: Weighed) -> None:
        """Take one more placement in, so that what follows in the slice sees it."""
        self._newest = max(self._newest, entry.traits.at)
        self._placements.append(placement)
        self.weighed[placement.entry.id] = (placement, entry)
        _shelve(self._own, self._below, self.weights, placement, entry)


class Window:
    """The stories of the last `span`, fed with what was committed and with nothing else.

    Filled by `absorb` from any iterable of placements, oldest first (`store.recent`); bounded by `forget`.
    """

    def __init__(self, span: timedelta = SPAN) -> None:
        self.span = span
        self._shelf = Shelf()
        self._nothing = Shelf()
        self._weights = Weights()
        self._by_age: list[tuple[float, int]] = []
        self._gone = 0
        self._drafted: dict[str, tuple[Placement, Weighed]] = {}
        self._newest = float("-inf")

    def __len__(self) -> int:
        return len(self._shelf.members)

    def draft(self) -> Draft:
        """An overlay in which a slice can be placed; the window itself stays as it is."""
        draft = Draft(self._shelf, self._weights, self.span, self._newest)
        self._drafted = draft.weighed
        return draft

    @property
    def weights(self) -> Weights:
        """What the stream has taught, to be kept or to compare with."""
        return self._weights

    def absorb(self, placements: Iterable[Placement]) -> None:
        """Take in what was committed, in its order, and forget what has left the window of the newest of it."""
        for placement in placements:
            drafted, entry = self._drafted.get(placement.entry.id, (None, None))
            if entry is None or drafted is not placement:
                entry = weigh(traits(placement.entry), self._weights)
            heappush(self._by_age, (entry.traits.at, self._shelf.next_number))
            self._newest = max(self._newest, entry.traits.at)
            _shelve(self._shelf, self._nothing, self._weights, placement, entry)
        self._drafted = {}
        self._forget(self._newest - self.span.total_seconds())

    def forget(self, before: datetime) -> None:
        """Drop members published before that time; memory follows, at the latest when half of all are gone."""
        self._forget(before.timestamp())

    def _forget(self, border: float) -> None:
        while self._by_age and self._by_age[0][0] < border:
            self._drop(heappop(self._by_age)[1])
        if self._gone > len(self._shelf.members) + 1000:
            self._sweep()

    def _drop(self, number: int) -> None:
        shelf = self._shelf
        entry = shelf.members.pop(number)
        shelf.standing.pop(number, None)
        story_id = shelf.story_of.pop(number)
        if shelf.by_entry.get(entry.entry_id) == number:
            del shelf.by_entry[entry.entry_id]
        story = shelf.stories[story_id]
        story.held -= 1
        if number in story.core:
            story.core.remove(number)
        if not story.held:
            del shelf.stories[story_id]
        self._gone += 1

    def _sweep(self) -> None:
        members = self._shelf.members
        kept = {term: [n for n in numbers if n in members] for term, numbers in self._shelf.postings.items()}
        self._shelf.postings = {term: numbers for term, numbers in kept.items() if numbers}
        self._weights.prune()
        self._gone = 0


def _shelve(own: Shelf, below: Shelf, weights: Weights, placement: Placement, entry: Weighed) -> None:
    """Put one placed entry on a shelf, reading what lies below it."""
    story = own.stories.get(placement.story_id)
    if story is None:
        lower = below.stories.get(placement.story_id)
        fresh = Story(placement.story_id)
        story = Story(lower.id, lower.size, lower.held, list(lower.core)) if lower else fresh
        own.stories[placement.story_id] = story
    story.held += 1
    number = own.next_number
    own.next_number += 1
    own.members[number] = entry.traits
    own.story_of[number] = placement.story_id
    hour = int(entry.traits.at // 3600)
    own.hours[hour] = own.hours.get(hour, 0) + 1
    own.by_entry[entry.traits.entry_id] = number
    if _stands(placement) or not story.core:
        story.core.append(number)
        if len(story.core) > CORE:
            del story.core[1]
        own.standing[number] = entry
        for key in _keys(entry):
            own.postings.setdefault(key, []).append(number)
    if not placement.revises:
        story.size += 1
        weights.learn(entry.whole)


def _stands(placement: Placement) -> bool:
    """Whether the entry shows a side of its story that those before did not: a copy stands for nothing new."""
    return placement.kind is not Kind.DUPLICATE or placement.score < COPY


def _keys(entry: Weighed) -> list[str]:
    """The words under which an entry is found: its headline's, and the rarest of its lead."""
    own = entry.traits.title
    if entry.whole is entry.title:
        return entry.rarest[:_TITLE_KEYS]
    title = [term for term in entry.rarest if term in own]
    below = [term for term in entry.rarest if term not in own]
    return title[:_TITLE_KEYS] + below[:_LEAD_KEYS]
