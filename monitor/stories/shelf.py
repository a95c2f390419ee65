"""Where the window keeps its members: by entry, by hour, by story, and under the words by which they are found."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.model import Kind, Placement
from monitor.stories.gist import Gists
from monitor.stories.likeness import POWER, Weighed
from monitor.stories.member import Member, Story, Weigh
from monitor.stories.weights import Weights

COPY = 0.9
"""From this score on an entry is a mere copy."""
_TITLE_KEYS = 14
_LEAD_KEYS = 6

Postings = dict[str, Member | list[Member]]
"""Most words are had by one member only: a list for it would cost ten times the room."""


class Shelf:
    """Members and stories, and how they are found."""

    def __init__(self) -> None:
        self.stories: dict[str, Story] = {}
        self.postings: Postings = {}
        self.by_title: dict[str, Member] = {}
        """The latest with just these terms: the same headline again is found at once, however common its words are."""
        self.by_entry: dict[str, Member] = {}
        self.hours: dict[int, list[Member]] = {}
        self.gists = Gists()

    def found_under(self, term: str) -> Sequence[Member]:
        """The members that a word leads to, oldest first."""
        found = self.postings.get(term)
        return () if found is None else found if isinstance(found, list) else (found,)

    def crowd(self, first: int, last: int) -> int:
        """How many members were published in these hours."""
        return sum([len(members) for hour, members in self.hours.items() if first <= hour <= last])

    def put(self, placement: Placement, entry: Weighed, member: Member, below: Shelf | None, openings: Weights) -> None:
        """Take one placed entry, reading the story that lies on the shelf `below`."""
        story = self.stories.get(placement.story_id)
        if story is None:
            lower = below.stories.get(placement.story_id) if below is not None else None
            story = lower.copy() if lower is not None else Story(placement.story_id)
            self.stories[placement.story_id] = story
        story.held += 1
        story.size += not placement.revises
        member.story = story
        self.hours.setdefault(int(member.at // 3600), []).append(member)
        self.by_entry[member.entry_id] = member
        if _stands(placement) or not story.core:
            story.stood_for_by(member, lambda words: openings.powers(words, POWER))
            for key in _keys(entry):
                self._file(key, member)
            if " " in member.terms:  # a word by itself leads to it as it is
                self.by_title[member.terms] = member

    def adopt(self, drafted: Shelf) -> None:
        """Take over what was put on a shelf that lay above this one, which has not changed since."""
        for story_id, story in drafted.stories.items():
            known = self.stories.setdefault(story_id, story)
            if known is not story:
                known.become(story)
        for hour, members in drafted.hours.items():
            for member in members:
                if member.story is not None:
                    member.story = self.stories[member.story.id]
            self.hours.setdefault(hour, []).extend(members)
        postings = self.postings
        for key, found in drafted.postings.items():
            before = postings.get(key)
            if before is None:
                postings[key] = found
            else:
                more = found if isinstance(found, list) else [found]
                if isinstance(before, list):
                    before += more
                else:
                    postings[key] = [before, *more]
        self.by_entry.update(drafted.by_entry)
        self.by_title.update(drafted.by_title)

    def drop(self, member: Member, weigh: Weigh) -> None:
        """Forget a member; its postings stay until `sweep`."""
        story = member.story
        if story is None:
            return
        member.story = None
        if self.by_entry.get(member.entry_id) is member:
            del self.by_entry[member.entry_id]
        story.held -= 1
        if not story.held:
            del self.stories[story.id]
        else:
            story.left_by(member, weigh)

    def move(self, member: Member, story_id: str, weigh: Weigh) -> None:
        """Put a member into another story, for which it stands from now on."""
        before = member.story
        if before is None or before.id == story_id:
            return
        before.held, before.size = before.held - 1, before.size - 1
        before.left_by(member, weigh)
        if not before.held:
            del self.stories[before.id]
        elif not before.core:
            self._stand(
                next(other for other in self.by_entry.values() if other.story is before and other is not member), weigh
            )
        story = self.stories.setdefault(story_id, Story(story_id))
        story.held, story.size, member.story = story.held + 1, story.size + 1, story
        self._stand(member, weigh)

    def _stand(self, member: Member, weigh: Weigh) -> None:
        """Let a member stand for its story; one that was a mere copy is not found by any word yet."""
        if member.story is not None:
            member.story.stood_for_by(member, weigh)
        for key in member.terms.split(" ")[:_TITLE_KEYS] if member.terms else ():
            if member not in self.found_under(key):
                self._file(key, member)

    def sweep(self) -> None:
        """Let go of forgotten members: of their postings, and of what they said."""
        kept: Postings = {}
        for term in self.postings:
            alive = [member for member in self.found_under(term) if member.story is not None]
            if alive:
                kept[term] = alive if len(alive) > 1 else alive[0]
        self.postings = kept
        self.gists = Gists()
        self.by_title = {terms: member for terms, member in self.by_title.items() if member.story is not None}

    def _file(self, key: str, member: Member) -> None:
        found = self.postings.get(key)
        if found is None:
            self.postings[key] = member
        elif isinstance(found, list):
            found.append(member)
        else:
            self.postings[key] = [found, member]


def _stands(placement: Placement) -> bool:
    """Whether the entry shows a side of its story that those before did not: a copy stands for nothing new."""
    return placement.kind is not Kind.DUPLICATE or placement.score < COPY


def _keys(entry: Weighed) -> list[str]:
    """The words under which an entry is found: its headline's, and the rarest of its lead."""
    own = entry.title
    if entry.whole is own:
        return entry.rarest[:_TITLE_KEYS]
    title = [term for term in entry.rarest if term in own]
    below = [term for term in entry.rarest if term not in own]
    return title[:_TITLE_KEYS] + below[:_LEAD_KEYS]
