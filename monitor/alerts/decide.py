"""Decides what to tell whom: matches and what was told before go in, alerts with their deliveries come out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from monitor.alerts.rules import RULES, Case, Ruling, Treatment
from monitor.alerts.rules.first_look import GROUP
from monitor.model import Alert, Decision, Delivery, Held, Match, Occasion, Told, Watch

OPERATOR = "operator"
"""The watch id of alerts about Depesche itself."""


def decide(
    matches: Sequence[Match],
    told: Mapping[tuple[str, str], Told],
    watches: Mapping[str, Watch],
    targets: Mapping[str, int],
    treatments: Mapping[str, Treatment],
    now: datetime,
) -> Decision:
    """What one slice of matches makes us tell; the order of `matches` makes no difference.

    `told` by (watch id, story id); `watches` by id, muted or unknown ones are told nothing; `targets`: how many
    receivers each channel has; `treatments` by entry id, an absent one may ring.
    """
    alerts: list[Alert] = []
    deliveries: list[Delivery] = []
    held: list[Held] = []
    for (watch_id, story_id), group in sorted(_by_story(matches, watches).items()):
        before = told.get((watch_id, story_id))
        loud = tuple(match for match in group if _treatment(match, treatments) is Treatment.TELL)
        ruling = _rule(Case(watch_id, story_id, loud, before, now))
        if ruling is not None:
            alert = _alert(watch_id, story_id, ruling, now)
            alerts.append(alert)
            deliveries.extend(deliveries_of(alert, watches[watch_id].notify, targets))
        elif before is None:
            quiet = [match for match in group if _treatment(match, treatments) is Treatment.HOLD]
            held.extend(_hold(match, now) for match in quiet[:1])
    return Decision(tuple(alerts), tuple(deliveries), tuple(held))


def summary(
    held: Sequence[Held],
    watch: Watch,
    targets: Mapping[str, int],
    now: datetime,
    times: Mapping[str, datetime] | None = None,
) -> Decision:
    """One alert that tells of all held rows of one watch (muted: nothing), newest first.

    `times`: when each entry was published, by entry id; without it the rows' own order counts. The key is made from
    the rows, so that the same rows give the same key however often it is asked for, and others another.
    """
    rows = [row for row in held if row.watch_id == watch.id]
    if not rows or not watch.enabled:
        return Decision()
    published = times or {}
    rows.sort(key=lambda row: (published.get(row.entry_id, row.since), row.entry_id), reverse=True)
    entry_ids = tuple(dict.fromkeys(row.entry_id for row in rows))
    mark = hashlib.sha256("\n".join(sorted(entry_ids)).encode()).hexdigest()[:8]
    oldest = min(row.since for row in rows)
    alert = Alert(
        watch_id=watch.id,
        story_id=f"{rows[0].group}:{mark}",
        occasion=Occasion.SUMMARY,
        step=int(oldest.timestamp()),
        created_at=now,
        entry_ids=entry_ids,
        because=rows[0].because,
    )
    return Decision((alert,), deliveries_of(alert, watch.notify, targets))


def trouble(
    thing: str,
    *,
    title: str,
    text: str,
    since: datetime,
    now: datetime,
    channels: Sequence[str],
    targets: Mapping[str, int],
) -> Decision:
    """Tell the operator that something of ours is not well. `thing` names it (`feed:heise`, `channel:post`).

    `since` is when this trouble began: it makes the key, so one trouble is told once and the next one again.
    """
    return _operator(Occasion.TROUBLE, thing, title, text, since, now, channels, targets)


def recovery(
    thing: str,
    *,
    title: str,
    text: str,
    since: datetime,
    now: datetime,
    channels: Sequence[str],
    targets: Mapping[str, int],
) -> Decision:
    """Tell the operator that the trouble with `thing` that began at `since` is over."""
    return _operator(Occasion.RECOVERY, thing, title, text, since, now, channels, targets)


def deliveries_of(alert: Alert, channels: Iterable[str], targets: Mapping[str, int]) -> tuple[Delivery, ...]:
    """One row of the outbox for each receiver of each channel; a channel named twice counts once."""
    return tuple(
        Delivery(alert.key, channel, target)
        for channel in dict.fromkeys(channels)
        for target in range(targets.get(channel, 0))
    )


def _by_story(matches: Sequence[Match], watches: Mapping[str, Watch]) -> dict[tuple[str, str], list[Match]]:
    """The matches of each (watch, story), the most telling first: best score, then earliest, then by id."""
    groups: dict[tuple[str, str], list[Match]] = {}
    for match in sorted(matches, key=lambda match: (-match.score, match.placement.entry.at, match.placement.entry.id)):
        watch = watches.get(match.watch_id)
        if watch is not None and watch.enabled:
            groups.setdefault((match.watch_id, match.placement.story_id), []).append(match)
    return groups


def _treatment(match: Match, treatments: Mapping[str, Treatment]) -> Treatment:
    return treatments.get(match.placement.entry.id, Treatment.TELL)


def _rule(case: Case) -> Ruling | None:
    return next((ruling for rule in RULES if (ruling := rule(case)) is not None), None)


def _alert(watch_id: str, story_id: str, ruling: Ruling, now: datetime) -> Alert:
    entry_ids = dict.fromkeys(match.placement.entry.id for match in ruling.matches)
    because = (*ruling.because, *ruling.matches[0].because)
    return Alert(watch_id, story_id, ruling.occasion, ruling.step, now, tuple(entry_ids), because)


def _hold(match: Match, now: datetime) -> Held:
    placement = match.placement
    return Held(match.watch_id, placement.story_id, placement.entry.id, GROUP, now, match.because)


def _operator(
    occasion: Occasion,
    thing: str,
    title: str,
    text: str,
    since: datetime,
    now: datetime,
    channels: Sequence[str],
    targets: Mapping[str, int],
) -> Decision:
    alert = Alert(OPERATOR, thing, occasion, int(since.timestamp()), now, (), (), title=title, text=text)
    return Decision((alert,), deliveries_of(alert, channels, targets))
