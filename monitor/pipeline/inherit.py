"""A watch follows its story: what joins a story that it found before is found too, whatever words it is told in.

Entry after entry, as they are placed: each inherits from those before it, in the store and in its own slice, so that it
makes no difference how entries are cut into slices.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from monitor.model import Kind, Match, Placement
from monitor.store.base import Store
from monitor.topics.index import Index
from monitor.topics.lineage import Lineage

Past = Callable[[Sequence[str], Container[str], datetime], Mapping[str, Lineage]]
"""Stories, those among them in which a watch finds something now, and the earliest time that matters → what each hands
on; stories in which no watch found anything, before or now, may be absent. The lineages are the caller's to continue."""


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
    lineages = _lineages(joined, placements, own, past, span)
    found: list[Match] = []
    for each in placements:
        lineage = lineages.get(each.story_id)
        if lineage is not None:
            found += _of_one(each, own[each.entry.id], lineage, index, span, tags)
            lineage.add(each, own[each.entry.id])
    return tuple(found)


def _lineages(
    joined: Sequence[Placement],
    placements: Sequence[Placement],
    own: Mapping[str, Sequence[Match]],
    past: Past,
    span: timedelta,
) -> dict[str, Lineage]:
    """Of the stories that something joined; those that begin in this slice have no past to be asked for."""
    begun = {each.story_id for each in placements if each.kind is Kind.NEW}
    stories = dict.fromkeys(each.story_id for each in joined)
    finding = {each.story_id for each in placements if each.entry.id in own}
    older = [story_id for story_id in stories if story_id not in begun]
    since = min(each.entry.at for each in joined) - span
    known = past(older, finding, since) if older else {}
    return {**known, **{story_id: Lineage() for story_id in stories if story_id in begun and story_id in finding}}


def _of_one(
    placement: Placement, own: Sequence[Match], lineage: Lineage, index: Index, span: timedelta, tags: Sequence[str]
) -> tuple[Match, ...]:
    if placement.kind is Kind.NEW:
        return ()
    handed = lineage.handed_on(placement, index.asks, span)
    for match in own:
        handed.pop(match.watch_id, None)
    return index.inherit(placement, handed, tags) if handed else ()


def past_of(store: Store, story_ids: Sequence[str], finding: Container[str], since: datetime) -> dict[str, Lineage]:
    """What the store remembers: a `Past`."""
    forebears = store.ledger.forebears(story_ids, since)
    telling = [story_id for story_id in story_ids if story_id in forebears or story_id in finding]
    tellings = store.stories.tellings(telling, since) if telling else {}
    return {each: Lineage(tellings.get(each, ()), forebears.get(each, ())) for each in telling}


def retold(store: Store, story_ids: Iterable[str], index: Index, span: timedelta) -> Iterator[Match]:
    """What would have been inherited in these stories, had the index been asked from their beginning."""
    for story_id in story_ids:
        told = store.stories.of_story(story_id)
        own = [match for placement in told for match in index.match(placement)]
        yield from inherited(told, own, index, _unheard, span)


def _unheard(story_ids: Sequence[str], finding: Container[str], since: datetime) -> dict[str, Lineage]:
    """The past of stories that are told from their beginning."""
    return {story_id: Lineage() for story_id in story_ids}
