"""The seam: a rule looks at all that one slice says of one story to one watch, and says what to tell, or nothing.

To add one: one file here, one line in `__init__.py`. A rule is pure; `now` and what was told are in the case.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from monitor.model import Match, Occasion, SoFar, Told, When


class Treatment(StrEnum):
    """How loud an entry may be."""

    TELL = "tell"
    HOLD = "hold"
    """Collected into one summary for each watch."""
    SILENT = "silent"
    """Too old at the first look: it joins its story, rings nobody, and does not count as told."""


@dataclass(frozen=True, slots=True)
class Case:
    """One watch, one story, one slice. `matches` may ring, and come in an order that does not depend on the feed's."""

    watch_id: str
    story_id: str
    matches: tuple[Match, ...]
    told: Told | None
    now: datetime
    when: When = field(default_factory=When)
    """The occasions on which the watch wants to be rung."""
    so_far: SoFar | None = None
    """What the story was before; None: it is new, or no rule of this watch asks."""
    sources: frozenset[str] = frozenset()
    """The independent sources that tell it in this slice, as `SoFar.sources` names them; doubtful tellings left out."""

    @property
    def begun(self) -> bool:
        """Whether the watch has heard of the story, or never wants to hear of its beginning."""
        return self.told is not None or not self.when.first

    @property
    def certain(self) -> tuple[Match, ...]:
        """The matches whose place is sure: what is doubtful rings nobody."""
        return tuple(match for match in self.matches if match.placement.certain)


def says_new(match: Match) -> bool:
    """Whether it may ring by itself: one more telling of a story that the watch only follows says nothing new."""
    return not match.inherited or match.placement.moved_on


@dataclass(frozen=True, slots=True)
class Ruling:
    """Tell of these matches, the most telling first."""

    occasion: Occasion
    step: int
    matches: tuple[Match, ...]
    because: tuple[str, ...] = ()
    until: datetime | None = None
    """Not before then: it leaves with what else was put off until that time."""


Rule = Callable[[Case], Ruling | None]
