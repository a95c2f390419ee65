"""The seam: a rule looks at all that one slice says of one story to one watch, and says what to tell, or nothing.

To add one: one file here, one line in `__init__.py`. A rule is pure; `now` and what was told are in the case.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from monitor.model import Match, Occasion, Told


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


@dataclass(frozen=True, slots=True)
class Ruling:
    """Tell of these matches, the most telling first."""

    occasion: Occasion
    step: int
    matches: tuple[Match, ...]
    because: tuple[str, ...] = ()


Rule = Callable[[Case], Ruling | None]
