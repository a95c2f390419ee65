"""The recent stories in memory, found by their rare words; a draft over it holds what is not committed yet."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import islice
from operator import is_

from monitor.model import Placement, Sameness
from monitor.stories.density import SENSITIVITY, Density
from monitor.stories.draft import Draft, learn
from monitor.stories.likeness import POWER, weigh
from monitor.stories.meaning import Meanings
from monitor.stories.member import Member
from monitor.stories.series import Series
from monitor.stories.shelf import Shelf
from monitor.stories.traits import traits
from monitor.stories.weights import OF_NOTHING, Weights

SPAN = timedelta(hours=72)
"""How far apart two reports of one story may be published."""
MOST = 90_000
"""Entries that a window holds at most, the oldest go first: with them a daemon of ten thousand feeds stays under 400 MB."""
_ROOM = 50
"""A full window makes room for a fiftieth of what it holds at once."""
_ROOM_FOR_THE_DROPPED = 8
"""As many as an eighth of those held may lie about, dropped, before the words are cleared of them."""


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
        self._openings = Weights(known=OF_NOTHING)
        self._density = Density()
        self._series = Series(span.total_seconds())
        self._count = 0
        self._gone = 0
        self._draft: Draft | None = None
        """The latest, as long as it lies over the window as it is: what it worked out need not be worked out again."""
        self._newest = float("-inf")

    def __getstate__(self) -> dict[str, object]:
        return {**self.__dict__, "_draft": None}

    def __len__(self) -> int:
        return self._count

    def draft(self, sameness: Sameness | None = None, meanings: Meanings | None = None) -> Draft:
        """An overlay in which a slice can be placed; the window itself stays as it is. `sameness`: what the slice's feed
        counts as one story, within the window; `meanings`: a model to ask where words leave a doubt."""
        wanted = sameness or Sameness(self.span)
        span, shift = min(self.span, wanted.window), SENSITIVITY[wanted.sensitivity]
        draft = Draft(
            self._shelf, self._weights, self._openings, self._density, self._series, span, self._newest, shift
        )
        draft.meanings = meanings
        self._draft = draft
        return draft

    def latest(self, count: int) -> tuple[str, ...]:
        """Ids of the entries that came in last, at most so many, the last one first."""
        return tuple(islice(reversed(self._shelf.by_entry), count))

    @property
    def weights(self) -> Weights:
        """What the stream has taught, to be kept or to compare with."""
        return self._weights

    def absorb(self, placements: Iterable[Placement]) -> None:
        """Take in what was committed, in its order, and forget what has left the window of the newest of it.

        An entry counts as published no later than it was seen, so a date in the future can't empty the window.
        """
        committed = tuple(placements)
        draft, self._draft = self._draft, None
        if draft is not None and len(committed) == len(draft.placements) and all(map(is_, committed, draft.placements)):
            self._adopt(draft)
        else:
            for placement in committed:
                self._take(placement)
        self._count += len(committed)
        self._series.make_room()
        self._forget(self._newest - self.span.total_seconds())
        self._make_room()

    def _adopt(self, draft: Draft) -> None:
        """The draft has worked out all that there is to know, over the window as it still is."""
        self._newest = draft.newest
        self._shelf.adopt(draft.own)
        self._weights.adopt(draft.weights)
        self._openings.adopt(draft.openings)
        self._density.adopt(draft.density)
        self._series.adopt(draft.series)

    def _take(self, placement: Placement) -> None:
        entry = weigh(traits(placement.entry), self._weights, self._series, self._openings)
        member = entry.member()
        self._newest = max(self._newest, member.at)
        self._shelf.put(placement, entry, member, None, self._openings)
        learn(placement, entry, self._weights, self._openings, self._density, self._series)

    def regroup(self, entry_ids: Iterable[str], from_story: str, to_story: str) -> None:
        """A person said so: what of these entries is in the one story belongs to the other."""
        self._draft = None  # it was drawn over stories as they were
        for entry_id in entry_ids:
            member = self._shelf.by_entry.get(entry_id)
            if member is not None and member.story is not None and member.story.id == from_story:
                self._shelf.move(member, to_story, self._weigh)

    def forget(self, before: datetime) -> None:
        """Drop members published before that time; memory follows, at the latest when an eighth as many are gone as are held."""
        self._forget(before.timestamp())

    def _forget(self, border: float) -> None:
        hours = self._shelf.hours
        if not hours or min(hours) * 3600 >= border:
            return
        self._draft = None
        for hour in [hour for hour in hours if hour * 3600 < border]:
            gone = [member for member in hours[hour] if member.at < border]
            self._drop(hour, gone)
        self._tidy()

    def _make_room(self) -> None:
        if self._count <= self.most:
            return
        fewer = self.most - self.most // _ROOM  # an hour's entries are put in order for many at once, not for each
        while self._count > fewer:
            oldest = min(self._shelf.hours)
            members = sorted(self._shelf.hours[oldest], key=lambda member: member.at)
            self._drop(oldest, members[: self._count - fewer])
        self._tidy()

    def _tidy(self) -> None:
        """Let go of what was dropped, once it is much: till then the words still lead to it."""
        if self._gone > self._count // _ROOM_FOR_THE_DROPPED + 1000:
            self._shelf.sweep()
            self._weights.prune()
            self._openings.prune()
            self._gone = 0

    def _drop(self, hour: int, members: list[Member]) -> None:
        shelf = self._shelf
        for member in members:
            shelf.drop(member, self._weigh)
        if len(members) == len(shelf.hours[hour]):
            del shelf.hours[hour]
        else:
            shelf.hours[hour] = [member for member in shelf.hours[hour] if member.story is not None]
        self._count -= len(members)
        self._gone += len(members)

    def _weigh(self, words: Iterable[str]) -> dict[str, float]:
        return self._openings.powers(words, POWER)
