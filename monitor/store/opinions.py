"""What people said of our judgement: kept, obeyed, and heard by a running judge at its next slice."""

from __future__ import annotations

from typing import Protocol

from monitor.model import Opinion


class Opinions(Protocol):
    """Opinions in the order in which they were said. Saying one moves its entries in the same change."""

    def say(self, opinion: Opinion, *, withdraws: int = 0) -> Opinion:
        """Save it and move its entries to `to_story`; the opinion as saved: with its number, and with those entries
        in `moved` that were found in `from_story`. `withdraws`: the number of an earlier one that this takes back.
        """
        ...

    def since(self, number: int) -> tuple[Opinion, ...]:
        """Those said after that one, oldest first. Asked at every judgement: it must cost next to nothing."""
        ...

    def standing(self) -> tuple[Opinion, ...]:
        """Those that nobody has taken back, and that took none back themselves; oldest first."""
        ...
