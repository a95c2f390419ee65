"""Whose fault is it? When all who share something fail, with no answer between, it is the thing they share.

The sites share our network, the feeds of a site share its server: one message tells of them all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from math import ceil

SHARE = 0.8
"""Of all members: below it, those that fail may simply be those that always do."""
ENOUGH = 20
"""So many in an unbroken row are no chance, however many others have not been asked yet."""


@dataclass(frozen=True, slots=True)
class Outage:
    """Who has failed since the last answer of anybody, and since when each."""

    members: Mapping[str, datetime] = field(default_factory=dict)

    def failed(self, member: str, since: datetime) -> Outage:
        return replace(self, members={**self.members, member: since})

    def began(self, total: int) -> datetime | None:
        """Since when so many of `total` members fail that it is the thing they share; None: it is not."""
        needed = max(2, min(ENOUGH, ceil(SHARE * total)))
        if len(self.members) < needed:
            return None
        return sorted(self.members.values())[needed - 1]
