"""What a person's word on two entries means: which of them move, and to which story."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from monitor.errors import UsageError
from monitor.model import Entry, Opinion, Placement
from monitor.stories.place import story_id_of

Alike = Callable[[Entry, Entry], float]
"""How alike two entries are, 0..1."""


def apart(one: Placement, other: Placement, members: Sequence[Placement], alike: Alike, now: datetime) -> Opinion:
    """The opinion that `one` is no part of the story that `other` stands for.

    It leaves for a story of its own, and with it go the members that are more like it than like `other`. `members`:
    all of the story. Raises UsageError when the two are not in one story.
    """
    if one.story_id != other.story_id:
        raise UsageError(f"{one.entry.id} and {other.entry.id} are two stories already")
    if one.entry.id == other.entry.id:
        raise UsageError("an entry is always the same story as itself", hint="name another entry of the story")
    with_it = [each.entry.id for each in members if _nearer(each.entry, one.entry, other.entry, alike)]
    return Opinion(
        entry_id=one.entry.id,
        other_id=other.entry.id,
        same=False,
        at=now,
        moved=(one.entry.id, *with_it),
        from_story=one.story_id,
        to_story=_own_story(one, members),
    )


def together(one: Placement, other: Placement, members: Sequence[Sequence[Placement]], now: datetime) -> Opinion:
    """The opinion that the two are one story: the one that began later joins the earlier, whole.

    `members`: those of the story of `one`, then those of the story of `other`. Raises UsageError when they are one.
    """
    if one.story_id == other.story_id:
        raise UsageError(f"{one.entry.id} and {other.entry.id} are one story already")
    (_, older), (_, younger) = sorted((_begun(told), at) for at, told in enumerate(members))
    stories = (one.story_id, other.story_id)
    return Opinion(
        entry_id=one.entry.id,
        other_id=other.entry.id,
        same=True,
        at=now,
        moved=tuple(each.entry.id for each in members[younger]),
        from_story=stories[younger],
        to_story=stories[older],
    )


def taken_back(opinion: Opinion, now: datetime) -> Opinion:
    """The opinion that undoes this one: what it moved goes back."""
    return Opinion(
        entry_id=opinion.entry_id,
        other_id=opinion.other_id,
        same=not opinion.same,
        at=now,
        moved=opinion.moved,
        from_story=opinion.to_story,
        to_story=opinion.from_story,
    )


def _nearer(entry: Entry, one: Entry, other: Entry, alike: Alike) -> bool:
    if entry.id in (one.id, other.id):
        return False
    return alike(entry, one) > alike(entry, other)


def _own_story(one: Placement, members: Sequence[Placement]) -> str:
    """The id of the story that it begins; another one where the story that it leaves bears that id."""
    own = story_id_of(one.entry.id)
    return own if own != one.story_id else story_id_of(f"{one.entry.id} apart from {len(members)}")


def _begun(members: Sequence[Placement]) -> tuple[datetime, str]:
    first = min(members, key=lambda each: (each.entry.at, each.entry.id))
    return first.entry.at, first.entry.id
