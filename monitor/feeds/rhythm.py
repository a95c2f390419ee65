"""A feed's own rhythm: how far apart its new entries are, and how often it is worth asking for them.

Smoothed in the logarithm, so that one quiet night among busy hours does not count for more than it is.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from math import exp, log

from monitor.model import Feed, Habits, RawFeed

OFTEN = 1 / 2
"""Part of the rhythm that lies between two polls: about every other poll brings something."""
OVERLAP = 1 / 3
"""At most this part of what a feed lists may be new at the next poll: the rest proves that nothing was missed."""
QUIET = 1 / 4
"""A feed that has been silent for long is taken for one with this part of its silence as its rhythm."""
MEMORY = 4
"""So many new entries weigh as much as all that was learned before."""
_SHORTEST, _LONGEST = 1.0, 90 * 86400.0
"""Seconds of a rhythm."""


def heard(habits: Habits, raw: RawFeed, now: datetime, fresh: int | None, known: int | None) -> Habits:
    """What a poll teaches, after the first: `fresh` of its entries were new, `known` were not; None: not known."""
    after = replace(habits, listed=_usual(habits.listed, len(raw.entries)))
    if not fresh:
        return after
    since = (now - habits.new_at).total_seconds() if habits.new_at is not None else 0.0
    rhythm = _smoothed(habits.rhythm, since / fresh, fresh) if since > 0 else habits.rhythm
    return replace(after, rhythm=rhythm, new_at=now, gap=habits.gap or known == 0)


def guessed(habits: Habits, raw: RawFeed, now: datetime) -> Habits:
    """What a first look teaches: the dates of what is listed, as far as there are any."""
    after = replace(habits, listed=len(raw.entries), new_at=now)
    dates = sorted(date for entry in raw.entries if (date := entry.published or entry.updated) and date <= now)
    if len(dates) < 3:
        return after
    apart = (dates[-1] - dates[0]).total_seconds() / (len(dates) - 1)
    return replace(after, rhythm=_bounded(apart) if apart else 0.0, new_at=dates[-1])


def worthwhile(feed: Feed, habits: Habits, now: datetime) -> timedelta:
    """How long to wait by the feed's rhythm, between the user's bounds; the shortest while nothing is known."""
    shortest, longest = feed.every
    if habits.gap:
        return shortest
    silence = max(0.0, (now - habits.new_at).total_seconds()) if habits.new_at is not None else 0.0
    part = min(OFTEN, OVERLAP * habits.listed) if habits.listed else OFTEN
    seconds = min(max(habits.rhythm, QUIET * silence), _LONGEST) * part
    return min(max(timedelta(seconds=seconds), shortest), longest)


def outruns(feed: Feed, habits: Habits) -> bool:
    """New entries come faster than the feed keeps them listed between two polls as often as the user allows."""
    return 0 < habits.rhythm * habits.listed < feed.every[0].total_seconds()


def _smoothed(before: float, sample: float, count: int) -> float:
    if before <= 0:
        return _bounded(sample)
    weight = count / (count + MEMORY)
    return exp((1 - weight) * log(_bounded(before)) + weight * log(_bounded(sample)))


def _usual(before: int, listed: int) -> int:
    return round((3 * before + listed) / 4) if before else listed


def _bounded(seconds: float) -> float:
    return min(max(seconds, _SHORTEST), _LONGEST)
