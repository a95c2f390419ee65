"""More text has come: does the entry still belong where it was put? What was unsure is asked again, and only that."""

from __future__ import annotations

from datetime import datetime

from monitor.model import Entry, Opinion, Placement
from monitor.stories.draft import Draft
from monitor.stories.place import belongs, joined, story_id_of
from monitor.stories.traits import traits

AUTHOR = "full text"
"""Who says so, in the list of opinions."""


def reconsidered(entry: Entry, placed: Placement, draft: Draft, now: datetime) -> Opinion | None:
    """The opinion that its article gives on an entry's story; None: it stays.

    An entry that joined its story uncertainly leaves it for its own if, with its text, nothing of the story is like it.
    One that is alone in its story joins another that it is certainly a telling of. `placed`: where it is now.
    """
    story = draft.story(placed.story_id)
    if story is None:
        return None
    if story.held > 1:
        return None if placed.certain or belongs(entry, story, draft) else _leaves(entry, placed, now)
    return _joins(entry, placed, draft, now)


def _leaves(entry: Entry, placed: Placement, now: datetime) -> Opinion | None:
    own = story_id_of(entry.id)
    if own == placed.story_id:
        return None  # it began the story: then the others would have to leave, and their texts are asked for that
    comment = "with its text, nothing of the story is like it"
    return Opinion(entry.id, "", False, now, (entry.id,), placed.story_id, own, AUTHOR, comment)


def _joins(entry: Entry, placed: Placement, draft: Draft, now: datetime) -> Opinion | None:
    found = joined(entry, draft.weigh(traits(entry)), draft, without=placed.story_id)
    if found is None or not found.certain:
        return None
    comment = "; ".join(found.because)
    return Opinion(entry.id, "", True, now, (entry.id,), placed.story_id, found.story_id, AUTHOR, comment)
