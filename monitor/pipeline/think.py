"""The whole of judging, touching nothing: entries and the past go in, placements, matches and decisions come out."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from monitor.alerts.decide import asked, decide
from monitor.alerts.rules import Treatment
from monitor.model import Judged, Manner, Placement, Watch
from monitor.pipeline.inherit import inherited
from monitor.pipeline.recall import Recall
from monitor.store.base import Recognised
from monitor.stories.draft import Draft
from monitor.stories.place import place, place_revised
from monitor.topics.index import Index


@dataclass(frozen=True, slots=True)
class Rules:
    """What the user wants to be told, and through what. Replaced as a whole when the config changes."""

    index: Index
    watches: Mapping[str, Watch]
    targets: Mapping[str, int]
    """Channel name → number of its targets."""
    channels: Mapping[str, Manner] = field(default_factory=dict)
    """Channel name → its quiet hours, digests and limits; one that is missing has none."""
    concepts: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """For the words of silences."""


def placements_of(recognised: Recognised, draft: Draft) -> tuple[Placement, ...]:
    """The entries of one slice in their stories. Writes nothing but the draft, which dies if the commit fails."""
    revised = tuple(place_revised(entry, story_id, draft) for entry, story_id in recognised.revised)
    return (*revised, *place(recognised.fresh, draft))


def think(
    placements: tuple[Placement, ...],
    rules: Rules,
    recall: Recall,
    treatments: Mapping[str, Treatment],
    tags: Sequence[str],
    now: datetime,
) -> Judged:
    """Match what is placed, and decide what is told of it."""
    found = tuple(match for placement in placements for match in rules.index.match(placement, tags))
    matches = (*found, *inherited(placements, found, rules.index, recall, recall.span, tags))
    told = recall.told(asked(matches, rules.watches))
    background = recall.background(matches, rules.watches, rules.channels, now)
    decision = decide(matches, told, rules.watches, rules.targets, treatments, now, background)
    return Judged(placements, matches, decision)


def heeded(watches: Mapping[str, Watch], muted: Container[str]) -> dict[str, Watch]:
    """The watches, with those that are muted as if the config had switched them off."""
    return {name: replace(each, enabled=False) if name in muted else each for name, each in watches.items()}
