"""A story as what it hands on: a watch that found every third of its tellings by their own words follows it further.

Every third: in a story of which a watch found one telling or two by the way, what it did not find is seldom meant
(docs/decisions/0023).
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from monitor.model import MOST_TOLD, Forebear, Match, Placement, Telling

_EVERY = 3
"""One of so many tellings must be the watch's own."""


class Lineage:
    """The tellings of one story so far, and those among them that a watch found by their own words."""

    def __init__(self, tellings: Iterable[Telling] = (), forebears: Iterable[Forebear] = ()) -> None:
        self._tellings = {each.entry_id: each for each in tellings}
        self._forebears = {(each.watch_id, each.entry_id): each for each in forebears}

    def tellings(self, since: datetime) -> tuple[Telling, ...]:
        """The newest with `Entry.at` ≥ since, oldest first."""
        recent = (each for each in self._tellings.values() if each.at >= since)
        return tuple(sorted(recent, key=lambda each: (each.at, each.entry_id))[-MOST_TOLD:])

    def forebears(self, since: datetime) -> tuple[Forebear, ...]:
        """The matches by their own words of tellings with `Entry.at` ≥ since."""
        recent = {each.entry_id for each in self._tellings.values() if each.at >= since}
        return tuple(each for each in self._forebears.values() if each.entry_id in recent)

    def forget(self, before: datetime) -> None:
        """Let go of what was told before that time, as far as it came first."""
        while self._tellings and (oldest := next(iter(self._tellings.values()))).at < before:
            del self._tellings[oldest.entry_id]
        while self._forebears and next(iter(self._forebears))[1] not in self._tellings:
            del self._forebears[next(iter(self._forebears))]

    def certain(self, placement: Placement) -> bool:
        """Whether the entry surely belongs to the story: a revision stays as sure as the entry was."""
        known = self._tellings.get(placement.entry.id) if placement.revises else None
        return placement.certain if known is None else known.certain

    def add(self, placement: Placement, matches: Iterable[Match] = ()) -> None:
        """One more telling, or a known one in other words, with the matches of the entry."""
        entry = placement.entry
        self._tellings[entry.id] = Telling(entry.id, entry.at, self.certain(placement))
        for match in matches:
            if match.asked:
                own = Forebear(match.watch_id, match.asked, match.score, entry.id, entry.title)
                self._forebears[match.watch_id, entry.id] = own

    def handed_on(
        self, placement: Placement, asked: Callable[[str], str], span: timedelta, but: Container[str] = ()
    ) -> dict[str, Forebear]:
        """By watch, the match that an entry of the story may inherit; `but`: watches that found it by its own words.

        `asked`: the sign of a watch's query as it is now, which must not have changed since; `span`: how far apart two
        tellings may be. An entry of which earlier words matched inherits from itself; else the best match speaks.
        """
        found = self._weighed(placement, asked, span, but)
        return {watch_id: each for watch_id, each in found.items() if isinstance(each, Forebear)}

    def withheld(self, placement: Placement, asked: Callable[[str], str], span: timedelta) -> dict[str, str]:
        """By watch that found something of the story, why an entry may inherit nothing of it."""
        found = self._weighed(placement, asked, span)
        return {watch_id: each for watch_id, each in found.items() if isinstance(each, str)}

    def _weighed(
        self, placement: Placement, asked: Callable[[str], str], span: timedelta, but: Container[str] = ()
    ) -> dict[str, Forebear | str]:
        entry = placement.entry
        forebears = [each for each in self._forebears.values() if each.watch_id not in but]
        if not forebears:
            return {}
        told = {each.entry_id: each for each in self._tellings.values() if abs(each.at - entry.at) <= span}
        by_watch: dict[str, list[Forebear]] = {}
        for each in forebears:
            if each.entry_id in told:
                by_watch.setdefault(each.watch_id, []).append(each)
        others = {entry_id: each for entry_id, each in told.items() if entry_id != entry.id}
        certain = self.certain(placement)
        found: dict[str, Forebear | str] = {}
        for watch_id, some in by_watch.items():
            valid = [each for each in some if each.asked == asked(watch_id)]
            itself = next((each for each in valid if each.entry_id == entry.id), None)
            if not valid:
                found[watch_id] = "the query has changed since"
            elif itself is not None or not certain:
                found[watch_id] = itself or "it is not certain that the entry tells it"
            else:
                found[watch_id] = _best(valid, others)
        return found


def _best(found: Sequence[Forebear], told: Mapping[str, Telling]) -> Forebear | str:
    """The match that speaks for the story, of the highest score, then the earliest; or why the watch follows it not."""
    sure = [each for each in found if each.entry_id in told and told[each.entry_id].certain]
    if not sure or len(sure) * _EVERY < len(told):
        return f"{len(sure)} of {len(told)} tellings matched, wanted every third"
    return min(sure, key=lambda each: (-each.score, told[each.entry_id].at, each.entry_id))
