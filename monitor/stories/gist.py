"""What all who stand for a story say together: enough to tell of most headlines that they can't belong to it.

Of ten stories that have a word in common with a headline nine are far from it, and a story of twelve headlines costs
twelve comparisons. What is told here is never less than what the comparisons would find.
"""

from __future__ import annotations

from math import sqrt

from rapidfuzz import fuzz, process

from monitor.stories.likeness import Weighed, most_alike
from monitor.stories.member import Member, Story
from monitor.stories.terms import begun

_MOST = 1000
"""Gists kept of one age: twice as many in all."""


class Gist:
    """The headlines of those who stand for a story, as one."""

    __slots__ = ("_beginnings", "_core", "headlines", "told", "words")

    def __init__(self, core: tuple[Member, ...]) -> None:
        self.headlines = tuple([member.terms for member in core])
        self.words = set[str]().union(*[terms.split(" ") for terms in self.headlines])
        self.told = max([member.told for member in core], default=0)
        """Terms of the longest lead."""
        self._core = core
        self._beginnings: dict[str, float] | None = None

    def alike(self, entry: Weighed) -> float:
        """No headline among them is more like that of the entry."""
        title, words = entry.title, self.words
        common = sum([title[word] for word in title if word in words])
        ordered, headlines = entry.traits.ordered, self.headlines
        if len(headlines) == 1:
            return most_alike(common, fuzz.ratio(ordered, headlines[0]) / 100.0)
        return most_alike(common, process.extractOne(ordered, headlines, scorer=fuzz.ratio)[1] / 100.0)

    def whole(self, entry: Weighed, spread: float) -> float:
        """The entry is no more like the story as a whole."""
        both = entry.begun_norm * spread
        if self._beginnings is None:  # in a large window nobody asks
            self._beginnings = _beginnings(self._core)
        weights, beginnings = entry.begun, self._beginnings
        return (
            sum([weights[word] * beginnings[word] for word in weights if word in beginnings]) / sqrt(both)
            if both
            else 0.0
        )


def _beginnings(core: tuple[Member, ...]) -> dict[str, float]:
    """How words begin, with what each beginning counts in a headline of length one, added up."""
    found: dict[str, float] = {}
    for member in core:
        share = 1.0 / sqrt(member.begun_norm) if member.begun_norm else 0.0
        for word in begun(member.terms):
            found[word] = found.get(word, 0.0) + share
    return found


class Gists:
    """The gists of the stories that were asked about lately: the same few hundred are, by most that come in."""

    def __init__(self) -> None:
        self._lately: dict[str, tuple[tuple[Member, ...], Gist]] = {}
        self._before: dict[str, tuple[tuple[Member, ...], Gist]] = {}

    def __len__(self) -> int:
        return len(self._lately) + len(self._before)

    def __reduce__(self) -> tuple[type[Gists], tuple[()]]:
        return Gists, ()  # whoever keeps a window keeps no more than what can't be worked out again

    def of(self, story: Story) -> Gist:
        """The gist of a story as it stands now."""
        found = self._lately.get(story.id)
        if found is not None and found[0] is story.core:
            return found[1]
        found = self._before.get(story.id)
        if found is None or found[0] is not story.core:
            found = story.core, Gist(story.core)
        if len(self._lately) >= _MOST:
            self._before, self._lately = self._lately, {}
        self._lately[story.id] = found
        return found[1]
