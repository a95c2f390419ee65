"""Which matches a silence covers; its words are a query like a watch's, compiled when the silence is new."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence

from monitor.alerts.silence import covers
from monitor.errors import QueryError
from monitor.model import Entry, Feed, Match, Silence, Watch
from monitor.topics.index import Index

log = logging.getLogger("depesche.silences")


class Hush:
    """Looks matches up in the silences that hold. Belongs to the clerk's thread."""

    def __init__(self, concepts: Mapping[str, Sequence[str]]) -> None:
        self._concepts = concepts
        self._indexes: dict[tuple[int, str], Index | None] = {}

    def silenced(self, matches: Sequence[Match], silences: Sequence[Silence], feed: Feed) -> dict[tuple[str, str], str]:
        """(watch id, entry id) → `silence:3`: the oldest one that covers the match."""
        found: dict[tuple[str, str], str] = {}
        for match in matches:
            entry = match.placement.entry
            sources = names_of(entry, feed)
            for silence in silences:
                # The words last: to ask for them costs more than all the rest.
                if covers(silence, match, sources, True) and self._said(silence, match, feed):
                    found[match.watch_id, entry.id] = f"silence:{silence.id}"
                    break
        return found

    def _said(self, silence: Silence, match: Match, feed: Feed) -> bool:
        if not silence.words:
            return True
        key = (silence.id, silence.words)
        if key not in self._indexes:
            self._indexes[key] = self._compiled(silence)
        index = self._indexes[key]
        return index is not None and bool(index.match(match.placement, feed.tags))

    def _compiled(self, silence: Silence) -> Index | None:
        try:
            return Index([Watch(str(silence.id), "silence", silence.words)], self._concepts)
        except QueryError as error:
            # `silence add` has looked it over; a row that somebody wrote by hand must not stop the news.
            log.error("a silence can't be read", extra={"silence": silence.id, "error": str(error)})
            return None


def names_of(entry: Entry, feed: Feed) -> frozenset[str]:
    """What the source of an entry is called, case-folded: its feed's id, name and site, and its publisher."""
    return frozenset(name.casefold() for name in (feed.id, feed.name, feed.lane, entry.publisher) if name)
