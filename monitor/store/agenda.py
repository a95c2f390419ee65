"""What there is to do now: one cheap question each second, so that a daemon with nothing to do asks nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Due:
    """Who has something to do. One who is named may find that it can't be done yet; one who isn't would find nothing."""

    feeds: bool = False
    """A feed is due."""
    messages: bool = False
    """A delivery waits for a try, or is on its way."""
    releases: bool = False
    """Something was held by a first look, has reached the time until which it is put off, or has grown too old."""
    articles: bool = False
    """An article is due to be read."""


class Agenda(Protocol):
    """Looks at everything that has a time, and touches nothing."""

    def due(self, now: datetime) -> Due: ...
