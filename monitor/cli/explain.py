"""`depesche explain`: one entry's way through every station, and why each decided as it did."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.options import ConfigOption
from monitor.cli.speech import FAILED, counted

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.app.plan import Plan
    from monitor.model import Hit, Placement
    from monitor.store.base import Store

WhatArgument = Annotated[
    str,
    typer.Argument(metavar="URL|ID", help="An entry's address, its id, or the id's beginning (4 characters or more)."),
]


def command(what: WhatArgument, config: ConfigOption = None) -> None:
    """Show an entry's way, with reasons.

    Prints what every station made of it: cleaning, placing, matching, deciding, delivering. For watches that did not match it says why not. Works beside a running daemon.
    """
    from monitor.app.outside import open_store
    from monitor.app.plan import plan

    made = plan(config)
    store = open_store(made, hold=False, command="depesche explain")
    try:
        found = store.stories.find(what)
        if not found:
            print(f"No entry with the id or address {what!r} is known.")
            print("`depesche history WORDS` finds entries by their words, with their addresses", file=sys.stderr)
            raise typer.Exit(FAILED)
        for number, placement in enumerate(found):
            print("\n" * bool(number) + _explained(made, store, placement))
    finally:
        store.close()


def _explained(made: Plan, store: Store, placement: Placement) -> str:
    sections = (
        ("entry", _entry(made, placement)),
        *((("article", found),) if (found := _article(made, store, placement)) else ()),
        ("story", _story(store, placement)),
        ("watches", _watches(made, store, placement)),
        ("told", _told(made, store, placement)),
    )
    lines: list[str] = []
    for name, told in sections:
        lines += [f"{name:<9}{told[0]}", *(f"{'':9}{line}" for line in told[1:])]
    return "\n".join(lines)


def _entry(made: Plan, placement: Placement) -> list[str]:
    entry = placement.entry
    feed = next((feed.name for feed in made.feeds if feed.id == entry.feed_id), entry.feed_id)
    published = _when(made, entry.published) if entry.published else "no date"
    return [
        entry.title,
        entry.url or "no address",
        f"id {entry.id}, known as {', '.join(entry.identities)}",
        f"from {feed}, by {entry.publisher or 'nobody named'}, {entry.language or 'language unknown'}",
        f"published {published}, seen {_when(made, entry.seen_at)}",
    ]


def _when(made: Plan, moment: datetime) -> str:
    """In the config's time zone, which is named."""
    return f"{moment.astimezone(made.zone):%Y-%m-%d %H:%M %Z}"


def _article(made: Plan, store: Store, placement: Placement) -> list[str]:
    """How far the reading of its page has come; empty when it was never wanted."""
    row = store.articles.of(placement.entry.id)
    if row is None:
        return []
    tried = f", tried {row.attempts} times" if row.attempts > 1 else ""
    lines = [f"{row.state}{tried}" + (f": {row.note}" if row.note else "")]
    if row.next_at is not None:
        lines.append(f"tried again from {_when(made, row.next_at)}")
    return [*lines, *([row.url] if row.url != placement.entry.url else [])]


def _story(store: Store, placement: Placement) -> list[str]:
    others = [other for other in store.stories.of_story(placement.story_id) if other.entry.id != placement.entry.id]
    doubt = "" if placement.certain else ", not certain"
    lines = [f"{placement.story_id}: {placement.kind.value}{doubt}", *placement.because]
    lines += [f"also told by {other.entry.publisher or other.entry.feed_id}: {other.entry.title}" for other in others]
    return lines


def _watches(made: Plan, store: Store, placement: Placement) -> list[str]:
    from monitor.app.examples import resolved
    from monitor.cli.followed import not_followed
    from monitor.topics.index import Index

    matches = {match.watch_id: match for match in store.ledger.matches_of(placement.entry.id)}
    tags = next((feed.tags for feed in made.feeds if feed.id == placement.entry.feed_id), ())
    lines: list[str] = []
    for match in matches.values():
        lines.append(f"{match.watch_id}: matched, {match.score:.2f}")
        lines += [f"  {reason}" for reason in match.because]
        lines += [f"  {_shown(placement, hit)}" for hit in match.hits]
    others = tuple(watch for watch in made.watches if watch.id not in matches)
    off = {watch.id for watch in others if not watch.enabled}
    silent = tuple(replace(watch, enabled=True) for watch in others)  # what it would say is told of a muted one, too
    index = Index(resolved(store, silent), made.config.concepts)
    story = not_followed(store, index, placement, made.span, tags)
    for each in index.explain(placement.entry, tags):
        muted = "muted in the config (enabled: false); " if each.watch_id in off else ""
        now = "would match" if muted else "would match now"
        lines.append(f"{each.watch_id}: {muted}{now if each.matched else 'no match'}: {'; '.join(each.reasons)}")
        if not each.matched and each.watch_id in story:
            lines.append(f"  nor by its story, which matched: {story[each.watch_id]}")
    return lines or ["there are none"]


def _shown(placement: Placement, hit: Hit) -> str:
    text = str(getattr(placement.entry, hit.field))
    before, after = text[max(0, hit.start - 30) : hit.start], text[hit.end : hit.end + 30]
    return f"{hit.field} {hit.start}–{hit.end}: " + " ".join(f"…{before}[{text[hit.start : hit.end]}]{after}…".split())


def _told(made: Plan, store: Store, placement: Placement) -> list[str]:
    from monitor.cli.holding import held_for, muted_by

    lines: list[str] = []
    for alert in store.ledger.alerts_of(placement.entry.id):
        lines.append(f"{alert.key} at {_when(made, alert.created_at)}")
        if alert.muted:
            lines.append(f"  told to nobody: {muted_by(alert.muted)}")
        for row in store.outbox.of_alert(alert.key):
            if row.state == "held":
                lines.append(f"  {row.channel}[{row.target}]: {held_for(row, made.zone)}")
                continue
            trouble = f" ({row.last_error})" if row.last_error else ""
            lines.append(f"  {row.channel}[{row.target}]: {row.state}, tried {counted(row.attempts, 'time')}{trouble}")
    lines += [f"{row.watch_id}: held for a summary ({row.group})" for row in store.ledger.held_of(placement.entry.id)]
    passed = store.ledger.passed_of(placement.entry.id)
    lines += [f"{watch_id}: not by itself: {why}" for watch_id, why in sorted(passed.items())]
    return lines or ["nobody"]
