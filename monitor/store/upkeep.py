"""What keeps a store fit for years, and the figures that show how it does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Figures:
    """What is in a store, and how fast it came."""

    entries: int
    alerts: int
    oldest: datetime | None
    """When the oldest entry was first seen."""
    entries_by: dict[str, int]
    """New entries in the last `minute`, `hour` and `day`."""
    alerts_by: dict[str, int]
    """Alerts in the last `minute`, `hour` and `day`; notes to the operator count too."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a watch found in a time."""

    matches: int = 0
    alerts: int = 0


class Upkeep(Protocol):
    """Size, figures and the chores that no message waits for."""

    def size(self) -> int:
        """Bytes on disk, journals included; 0: it has no place on a disk."""
        ...

    def tidy(self) -> None:
        """Give room that deleted rows left back to the disk, shorten journals, refresh what the planner knows."""
        ...

    def rewrite(self) -> None:
        """Write the whole database anew, without gaps. Others wait meanwhile; for a store that nobody holds."""
        ...

    def figures(self, now: datetime) -> Figures: ...

    def entries_of_feeds(self, since: datetime) -> dict[str, int]:
        """New entries by feed id; feeds without one are absent."""
        ...

    def found_by_watches(self, since: datetime) -> dict[str, Found]:
        """Matches of entries seen since then, and alerts, by watch id; watches without one are absent."""
        ...

    def forget_told(self, before: datetime) -> int:
        """Retention: drop alerts made before that time whose deliveries are all settled; how many."""
        ...
