"""Why a match rang nobody, in words for `explain`: nothing is passed over without a reason."""

from __future__ import annotations

from monitor.model import Kind, Match, Told, Watch


def wherefore(match: Match, watch: Watch, told: Told | None, silence: str = "") -> str:
    """Of a match that is in no alert. `told`: what the watch was told of the story before; `silence` covers the match."""
    if silence:
        return f"silenced ({silence})"
    placement = match.placement
    if placement.moved_on:
        if told is None and watch.when.first:
            return "a revision of a story that was never told"
        return f"an update ({placement.guard}), and the watch does not ask for updates"
    if match.inherited:
        return "one more telling of a story that matched before: counted, rings nobody"
    if not placement.certain:
        return f"an uncertain {placement.kind.value}: kept in the story, rings nobody"
    if placement.revises:
        return "a revision, and no guard says that it is news"
    if placement.kind is Kind.UPDATE:
        return "an update without a named reason"
    if told is None:
        return (
            "a first sighting, and the watch does not ask for those" if not watch.when.first else "told with its story"
        )
    return "the story was told already"
