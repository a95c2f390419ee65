"""What a person thinks of our judgement: that two entries are one story, or that they are two."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Opinion:
    """Said once, obeyed from then on. It moved `moved` from one story to the other."""

    entry_id: str
    other_id: str
    same: bool
    """Whether the two are one story."""
    at: datetime
    moved: tuple[str, ...]
    """Entries that went from `from_story` to `to_story` when it was said."""
    from_story: str
    to_story: str
    author: str = ""
    comment: str = ""
    number: int = 0
    """Given by the store, in the order in which opinions are said; 0: not saved yet."""
    withdrawn: bool = False
    """Taken back by a later opinion."""
