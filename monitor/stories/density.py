"""How much of a stream retells what was told, and how alike two of its headlines must therefore be.

A thousand papers on one event repeat each other; three quiet feeds seldom do. Two rare words in common are the rule
among the first and an accident among the others. So a stream first has to show that it retells, by copies that nobody
doubts and by what would pass for such if it did, before less is enough in it; and the more entries there are, the more
of them are alike by accident.
"""

from __future__ import annotations

from math import log2
from typing import NamedTuple

_UNDOUBTED = 0.5
_BEFORE = 8.0
"""Before anything is heard, a stream counts as one that retold `_UNDOUBTED` of so many entries."""
_SELDOM, _OFTEN = 0.12, 0.25
"""Share of undoubted retellings up to which a stream counts as quiet, and from which on as one that retells."""
_REMEMBERED = 4000.0
_PAIR = 6000
"""Among so many entries a headline has to be as alike as when asked as a pair …"""
_HARDER_A_CROWD = 0.14
"""… by so much more whenever their number doubles: each is a chance to be alike by accident."""
_MOST = 0.4
_FEW, _MANY = 64, 512
_BELONGS = 0.36
"""How much a headline must have of a story to belong to it, where a stream of `_MANY` retells …"""
_FEWER, _MORE = 0.04, 0.1
"""… by so much less whenever the number halves, down to `_FEW`, and more whenever it doubles …"""
_QUIET = 0.45
"""… and more where a stream seldom retells."""
_GROWN, _GROWN_FROM = 0.03, 3.0
"""Where a stream retells, a story is known the better the more tell it: so much less with each time that it doubled beyond
these; so much more with each time that is missing, for two headlines are soon alike by accident."""
_REACH = 0.9
"""What would be asked beyond this much is said by a single pair as well."""


class Density:
    """Entries heard, and those of them that undoubtedly retold; the old count for half in time."""

    __slots__ = ("heard", "retold")

    def __init__(self, over: Density | None = None) -> None:
        self.heard: float = over.heard if over is not None else 0.0
        self.retold: float = over.retold if over is not None else 0.0

    def adopt(self, drafted: Density) -> None:
        """Take over what an overlay of it has heard."""
        self.heard, self.retold = drafted.heard, drafted.retold

    def learn(self, retold: bool) -> None:
        self.heard += 1.0
        self.retold += retold
        if self.heard >= _REMEMBERED:
            self.heard, self.retold = self.heard / 2.0, self.retold / 2.0

    def eagerness(self) -> float:
        """0: a quiet stream, 1: one that retells."""
        share = (self.retold + _UNDOUBTED) / (self.heard + _BEFORE)
        return min(1.0, max(0.0, (share - _SELDOM) / (_OFTEN - _SELDOM)))


class Bar(NamedTuple):
    """What is asked of a headline. `harder`: how much more likeness than of a pair; `profile`: how much of a story."""

    harder: float
    profile: float
    shift: float = 0.0
    """How much more, or less, the user wants."""
    quiet: float = 0.0
    """What of `profile` is asked because the stream has not shown that it retells."""

    @property
    def where_it_retells(self) -> Bar:
        """The bar among as many entries of a stream that retells."""
        return Bar(self.harder, self.profile - self.quiet, self.shift)

    def belonging(self, size: int) -> float:
        """How much a headline must have of a story of so many entries."""
        return self.profile - _GROWN * (1.0 - self.quiet / _QUIET) * (log2(1 + size) - _GROWN_FROM)

    @property
    def crowded(self) -> bool:
        """Whether there are so many that only good candidates are worth a look."""
        return self.harder > 0.0

    @property
    def reachable(self) -> bool:
        """Whether a headline can belong to a story without being as alike to one of its members as a pair must be."""
        return self.profile <= _REACH


SENSITIVITY = {"loose": -0.06, "normal": 0.0, "strict": 0.09}
"""What a user's word moves the bar by; measured in docs/quality.md."""


def bar(crowd: int, eagerness: float, shift: float = 0.0) -> Bar:
    """The bar among so many entries."""
    harder = min(_MOST, max(0.0, _HARDER_A_CROWD * log2(max(1, crowd) / _PAIR)))
    doublings = log2(max(_FEW, crowd) / _MANY)
    quiet = _QUIET * (1.0 - eagerness)
    profile = _BELONGS + (_MORE if doublings > 0 else _FEWER) * doublings + quiet
    return Bar(harder, profile + shift, shift, quiet)
