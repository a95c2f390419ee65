"""What a query finds in the store by following stories, and why a watch did not follow one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from monitor.app.outside import open_store
from monitor.app.plan import plan
from monitor.model import Kind, Match, Placement
from monitor.pipeline.inherit import retold
from monitor.store.base import Store
from monitor.topics.index import Index
from monitor.topics.lineage import Lineage


def found_in_store(index: Index, after: datetime, config: Path | None) -> tuple[list[Match], int]:
    """The matches since then, and how many entries were looked at."""
    made = plan(config)
    store = open_store(made, hold=False, command="depesche test")
    try:
        found: list[Match] = []
        looked = 0
        for placement in store.stories.recent(after):
            looked += 1
            found += index.match(placement)
        stories = dict.fromkeys(match.placement.story_id for match in found)
        found += (match for match in retold(store, stories, index, made.span) if match.placement.entry.at >= after)
    finally:
        store.close()
    return found, looked


def not_followed(
    store: Store, index: Index, placement: Placement, span: timedelta, tags: Sequence[str]
) -> dict[str, str]:
    """By watch that found something of the entry's story before, why the entry was not found with it."""
    entry, story_id = placement.entry, placement.story_id
    if placement.kind is Kind.NEW:
        return {}
    heard = {each.entry.id for each in store.stories.of_story(story_id) if each.entry.seen_at <= entry.seen_at}
    since = entry.at - span
    tellings = store.stories.tellings([story_id], since).get(story_id, ())
    forebears = store.ledger.forebears([story_id], since).get(story_id, ())
    before = Lineage(
        (each for each in tellings if each.entry_id in heard),
        (each for each in forebears if each.entry_id in heard and index.asks(each.watch_id)),
    )
    against = index.why_not_inherited(placement, before.handed_on(placement, index.asks, span), tags)
    return {
        **before.withheld(placement, index.asks, span),
        **{watch_id: "; ".join(reasons) for watch_id, reasons in against.items()},
    }
