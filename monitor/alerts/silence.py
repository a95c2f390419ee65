"""Does a silence cover a match? And the silences that a button on a message makes."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from monitor.model import Alert, Match, Silence

DAY = timedelta(hours=24)
MISTAKE = "wrong match"
"""The comment by which a silence says that its match should not have been one."""


def covers(silence: Silence, match: Match, sources: Collection[str], said: bool) -> bool:
    """Whether all that the silence names fits. `sources`: what the entry's source is called, case-folded; `said`:
    whether the entry says the silence's words (without words, it does not matter)."""
    return (
        silence.watch_id in ("", match.watch_id)
        and silence.story_id in ("", match.placement.story_id)
        and (not silence.source or silence.source.casefold() in sources)
        and (not silence.words or said)
    )


def mute_story(alert: Alert, now: datetime, author: str) -> Silence:
    """“Mute this story”: its watch says no more of it."""
    return Silence(now, alert.watch_id, alert.story_id, author=author)


def mute_for_a_day(alert: Alert, now: datetime, author: str) -> Silence:
    """“Mute for 24 h”: the watch says nothing, of whatever story."""
    return Silence(now, alert.watch_id, until=now + DAY, author=author)


def wrong_match(alert: Alert, now: datetime, author: str) -> Silence:
    """“Wrong match”: as `mute_story`, and remembered as a mistake of the watch."""
    return Silence(now, alert.watch_id, alert.story_id, author=author, comment=MISTAKE)
