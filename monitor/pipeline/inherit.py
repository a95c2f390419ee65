"""A watch follows its story: what joins a story that it found before is found too, whatever words it is told in.

Entry after entry, as they are placed: each inherits from those before it, in the store and in its own slice, so that it
makes no difference how entries are cut into slices.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from monitor.model import Forebear, Kind, Match, Placement, Telling
from monitor.store.base import Store
from monitor.topics.index import Index
from monitor.topics.lineage import Lineage


class Past(Protocol):
    """What stories were before this slice, by story; those of which there is nothing to say are absent."""

    def forebears(self, story_ids: Sequence[str], since: datetime) -> Mapping[str, Sequence[Forebear]]:
        """As `Ledger.forebears`."""
        ...

    def tellings(self, story_ids: Sequence[str], since: datetime) -> Mapping[str, Sequence[Telling]]:
        """As `Stories.tellings`."""
        ...


def inherited(
    placements: Sequence[Placement],
    matches: Iterable[Match],
    index: Index,
    past: Past,
    span: timedelta,
    tags: Sequence[str] = (),
) -> tuple[Match, ...]:
    """What a slice's entries take from their stories; `matches` are those by their own words.

    `span`: how far apart two tellings of one story may be; `tags`: of the feed. The past is asked only where something joined.
    """
    joined = [each for each in placements if each.kind is not Kind.NEW]
    if not joined or not len(index):
        return ()
    own: dict[str, list[Match]] = defaultdict(list)
    for match in matches:
        own[match.placement.entry.id].append(match)
    lineages = _lineages(joined, placements, own, index, past, span)
    found: list[Match] = []
    for each in placements:
        lineage = lineages.get(each.story_id)
        if lineage is not None:
            by_words = own[each.entry.id]
            if each.kind is not Kind.NEW:
                handed = lineage.handed_on(each, index.asks, span, {match.watch_id for match in by_words})
                found += index.inherit(each, handed, tags) if handed else ()
            lineage.add(each, by_words)
    return tuple(found)


def _lineages(
    joined: Sequence[Placement],
    placements: Sequence[Placement],
    own: Mapping[str, Sequence[Match]],
    index: Index,
    past: Past,
    span: timedelta,
) -> dict[str, Lineage]:
    """Of the stories from which something that joined may inherit; those that begin in this slice have no past."""
    begun = {each.story_id for each in placements if each.kind is Kind.NEW}
    older = list(dict.fromkeys(each.story_id for each in joined if each.story_id not in begun))
    since = min(each.entry.at for each in joined) - span
    forebears = past.forebears(older, since) if older else {}
    followed = _followed(joined, placements, own, forebears, index)
    asked = [story_id for story_id in followed if story_id not in begun]
    tellings = past.tellings(asked, since) if asked else {}
    return {each: Lineage(tellings.get(each, ()), forebears.get(each, ())) for each in followed}


def _followed(
    joined: Sequence[Placement],
    placements: Sequence[Placement],
    own: Mapping[str, Sequence[Match]],
    forebears: Mapping[str, Sequence[Forebear]],
    index: Index,
) -> list[str]:
    """The stories that some watch found, and of which something joined that it does not find: plain copies are none."""
    watching: dict[str, set[str]] = defaultdict(set)
    for story_id, some in forebears.items():
        watching[story_id].update(each.watch_id for each in some if each.asked == index.asks(each.watch_id))
    for each in placements:
        watching[each.story_id].update(match.watch_id for match in own.get(each.entry.id, ()))
    lacking = (
        each.story_id
        for each in joined
        if watching[each.story_id].difference(match.watch_id for match in own.get(each.entry.id, ()))
    )
    return list(dict.fromkeys(lacking))


def retold(store: Store, story_ids: Iterable[str], index: Index, span: timedelta) -> Iterator[Match]:
    """What would have been inherited in these stories, had the index been asked from their beginning."""
    for story_id in story_ids:
        told = store.stories.of_story(story_id)
        own = [match for placement in told for match in index.match(placement)]
        yield from inherited(told, own, index, _Unheard(), span)


class _Unheard:
    """The past of stories that are told from their beginning."""

    def forebears(self, story_ids: Sequence[str], since: datetime) -> Mapping[str, Sequence[Forebear]]:
        return {}

    def tellings(self, story_ids: Sequence[str], since: datetime) -> Mapping[str, Sequence[Telling]]:
        return {}
