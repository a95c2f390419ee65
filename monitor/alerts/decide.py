"""Decides what to tell whom: matches and what was told before go in, alerts with their deliveries come out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from monitor.alerts.course import Course, Pace
from monitor.alerts.rules import RULES, Case, Ruling, Treatment, says_new
from monitor.alerts.rules.first_look import GROUP
from monitor.alerts.wherefore import wherefore
from monitor.model import Alert, Decision, Delivery, Held, Match, Passed, SoFar, Told, Watch

Pair = tuple[str, str]
"""A watch's id and a story's, or an entry's."""


@dataclass(frozen=True, slots=True)
class Background:
    """What else was so before this slice; empty where nobody asks."""

    so_far: Mapping[str, SoFar] = field(default_factory=dict)
    """By story id, for watches that ring when a story spreads or returns."""
    sources: Mapping[str, str] = field(default_factory=dict)
    """Entry id → its source, named as in `SoFar`."""
    silenced: Mapping[Pair, str] = field(default_factory=dict)
    """(watch id, entry id) → the silence that covers the match, as `silence:3`."""
    pace: Pace = field(default_factory=Pace)


def decide(
    matches: Sequence[Match],
    told: Mapping[Pair, Told],
    watches: Mapping[str, Watch],
    targets: Mapping[str, int],
    treatments: Mapping[str, Treatment],
    now: datetime,
    background: Background | None = None,
) -> Decision:
    """What one slice of matches makes us tell; the order of `matches` makes no difference.

    `told` by (watch id, story id), for all that `asked` names; `watches` by id, muted or unknown ones are told nothing;
    `targets`: how many receivers each channel has; `treatments` by entry id, an absent one may ring.
    """
    slice_ = _Slice(told, watches, treatments, now, background or Background(), targets)
    narrower = narrower_watches(watches)
    groups = _by_story(matches)
    for watch_id, story_id in sorted(groups, key=lambda pair: (_depth(pair[0], narrower), pair)):
        slice_.hear(watch_id, story_id, groups[watch_id, story_id], narrower.get(watch_id, ()))
    return slice_.decision()


def asked(matches: Sequence[Match], watches: Mapping[str, Watch]) -> list[Pair]:
    """The (watch, story) pairs whose past decides about these matches: their own, and those of narrower watches."""
    narrower = narrower_watches(watches)
    pairs = [(match.watch_id, match.placement.story_id) for match in matches]
    return list(dict.fromkeys([*pairs, *((by, story) for watch, story in pairs for by in narrower.get(watch, ()))]))


def narrower_watches(watches: Mapping[str, Watch]) -> dict[str, tuple[str, ...]]:
    """For each watch that others silence, which ones do (`quiets:`)."""
    found: dict[str, tuple[str, ...]] = {}
    for watch in watches.values():
        if watch.quiets and watch.enabled:
            for broad in watch.quiets:
                found[broad] = (*found.get(broad, ()), watch.id)
    return found


class _Slice:
    """One story and watch after another, the narrow watches first; what is decided counts for those that follow."""

    def __init__(
        self,
        told: Mapping[Pair, Told],
        watches: Mapping[str, Watch],
        treatments: Mapping[str, Treatment],
        now: datetime,
        background: Background,
        targets: Mapping[str, int],
    ) -> None:
        self._told = told
        self._watches = watches
        self._treatments = treatments
        self._now = now
        self._background = background
        self._course = Course(background.pace, targets, now)
        self._heard: set[Pair] = set()
        self._alerts: list[Alert] = []
        self._deliveries: list[Delivery] = []
        self._held: list[Held] = []
        self._passed: list[Passed] = []

    def decision(self) -> Decision:
        return Decision(tuple(self._alerts), tuple(self._deliveries), tuple(self._held), tuple(self._passed))

    def hear(self, watch_id: str, story_id: str, group: Sequence[Match], narrower: Sequence[str]) -> None:
        """Decide what the watch is told of the story, and note why the rest is not told."""
        watch = self._watches.get(watch_id)
        if watch is None or not watch.enabled:
            self._pass(group, "the watch is muted")
            return
        quieted = next((by for by in narrower if (by, story_id) in self._heard or (by, story_id) in self._told), "")
        loud, hushed, waiting = self._sorted_out(watch, group)
        ruling, muted = self._ruled(watch, story_id, loud), ""
        if ruling is None and not waiting and hushed:
            ruling = self._ruled(watch, story_id, (*loud, *hushed))
            covers = (self._silence(match) for match in ruling.matches) if ruling is not None else ()
            muted = next((cover for cover in covers if cover), "")
        if ruling is not None:
            self._tell(watch, story_id, ruling, f"quiets:{quieted}" if quieted else muted)
            self._pass(waiting, "told with its story")
        elif (
            (watch_id, story_id) not in self._told and watch.when.first and not quieted and any(map(says_new, waiting))
        ):
            self._hold(watch_id, story_id, waiting)
        else:
            self._pass(waiting, f"quieted by {quieted}" if quieted else "the story was told")
        told = {match.placement.entry.id for match in ruling.matches} if ruling is not None else set()
        before = self._told.get((watch_id, story_id))
        for match in (*loud, *hushed):
            if match.placement.entry.id not in told:
                self._pass([match], wherefore(match, watch, before, self._silence(match)))

    def _sorted_out(self, watch: Watch, group: Sequence[Match]) -> tuple[tuple[Match, ...], ...]:
        """What may ring, what a silence covers, what waits for a summary; the rest is passed over."""
        loud: list[Match] = []
        hushed: list[Match] = []
        waiting: list[Match] = []
        for match in group:
            entry = match.placement.entry
            treatment = self._treatments.get(entry.id, Treatment.TELL)
            if treatment is Treatment.SILENT:
                self._pass([match], "older than the first look at its feed tells of")
            elif watch.max_age is not None and self._now - entry.at > watch.max_age:
                self._pass([match], "older than max_age")
            elif self._silence(match):
                hushed.append(match)
            else:
                (waiting if treatment is Treatment.HOLD else loud).append(match)
        return tuple(loud), tuple(hushed), tuple(waiting)

    def _ruled(self, watch: Watch, story_id: str, matches: tuple[Match, ...]) -> Ruling | None:
        sure = (match.placement.entry.id for match in matches if match.placement.certain)
        case = Case(
            watch_id=watch.id,
            story_id=story_id,
            matches=matches,
            told=self._told.get((watch.id, story_id)),
            now=self._now,
            when=watch.when,
            so_far=self._background.so_far.get(story_id),
            sources=frozenset(self._background.sources[one] for one in sure if one in self._background.sources),
        )
        return next((ruling for rule in RULES if (ruling := rule(case)) is not None), None)

    def _tell(self, watch: Watch, story_id: str, ruling: Ruling, muted: str) -> None:
        entry_ids = tuple(dict.fromkeys(match.placement.entry.id for match in ruling.matches))
        because = (*ruling.because, *ruling.matches[0].because)
        alert = Alert(
            watch.id, story_id, ruling.occasion, ruling.step, self._now, entry_ids, because,
            priority=watch.priority, muted=muted,
        )  # fmt: skip
        self._heard.add((watch.id, story_id))
        self._alerts.append(alert)
        if not muted:
            self._deliveries += self._course.deliveries(alert, watch, ruling.until)

    def _hold(self, watch_id: str, story_id: str, waiting: Sequence[Match]) -> None:
        self._heard.add((watch_id, story_id))
        first = next(filter(says_new, waiting))
        others = [match for match in waiting if match is not first]
        self._held.append(Held(watch_id, story_id, first.placement.entry.id, GROUP, self._now, first.because))
        self._pass(others, "its story waits for the summary of the first look")

    def _silence(self, match: Match) -> str:
        return self._background.silenced.get((match.watch_id, match.placement.entry.id), "")

    def _pass(self, matches: Sequence[Match], why: str) -> None:
        self._passed += [Passed(match.watch_id, match.placement.entry.id, why) for match in matches]


def _by_story(matches: Sequence[Match]) -> dict[Pair, list[Match]]:
    """The matches of each (watch, story), the most telling first: best score, then earliest, then by id."""
    groups: dict[Pair, list[Match]] = {}
    for match in sorted(matches, key=lambda match: (-match.score, match.placement.entry.at, match.placement.entry.id)):
        groups.setdefault((match.watch_id, match.placement.story_id), []).append(match)
    return groups


def _depth(watch_id: str, narrower: Mapping[str, Sequence[str]], seen: frozenset[str] = frozenset()) -> int:
    """0 for a watch that nobody silences; more than each of those that silence it."""
    if watch_id in seen:
        return 0  # a circle, which the config refuses: whoever comes first rings
    inner = (_depth(by, narrower, seen | {watch_id}) for by in narrower.get(watch_id, ()))
    return max(inner, default=-1) + 1
