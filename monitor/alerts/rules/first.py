"""The first sighting: a story that this watch was never told of rings at once, however it was placed.

Even an uncertain duplicate rings here: its story may have begun with entries that the watch did not match.
A mere revision does not: an old article that is touched up is no news, unless a guard says that it is. Nor does one more
telling that the watch knows by its story only: whoever told it first has rung, or was not to ring.
"""

from __future__ import annotations

from monitor.alerts.rules.base import Case, Ruling, says_new
from monitor.model import Match, Occasion


def first(case: Case) -> Ruling | None:
    """One alert for the story (if the watch wants to hear of beginnings), whatever the number of entries that told it in this slice."""
    news = tuple(match for match in case.matches if _is_news(match))
    if case.begun or not news:
        return None
    return Ruling(Occasion.FIRST, 1, news)


def _is_news(match: Match) -> bool:
    placement = match.placement
    return says_new(match) and (not placement.revises or placement.completes or bool(placement.guard))
