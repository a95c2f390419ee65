"""Does a silence cover a match?"""

from __future__ import annotations

from collections.abc import Collection

from monitor.model import Match, Silence

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
