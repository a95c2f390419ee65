"""A story as people and scripts read it: who tells it since when, under which headlines, and why they are one."""

from __future__ import annotations

import json
from collections.abc import Sequence

from monitor.cli.speech import counted
from monitor.model import Placement
from monitor.store.base import Store
from monitor.stories.sources import headlines, sources


def brief(members: Sequence[Placement]) -> str:
    """Two lines for a list."""
    first, last = members[0], members[-1]
    doubtful = sum(1 for each in members if not each.certain)
    told = f"{counted(len(members), 'telling')} by {counted(len(sources(members)), 'source')}"
    doubt = f", {doubtful} uncertain" if doubtful else ""
    until = f"–{last.entry.at:%m-%d %H:%M}" if last.entry.at > first.entry.at else ""
    when = f"{first.entry.at:%Y-%m-%d %H:%M}{until} UTC"
    return f"{first.story_id}  {' '.join(first.entry.title.split())}\n{'':15}{when} · {told}{doubt}"


def whole(store: Store, members: Sequence[Placement]) -> str:
    """Everything that is known of it."""
    lines = [brief(members), "", "told by"]
    for each in members:
        lines += _telling(each)
    lines += ["", "called"]
    lines += [f"  {each.at:%m-%d %H:%M}  {each.title} ({each.name})" for each in headlines(members)]
    lines += ["", "sources"]
    lines += [f"  {each.first_at:%m-%d %H:%M}  {each.name} ×{len(each.placements)}" for each in sources(members)]
    lines += ["", "alerts"]
    keys = [alert.key for each in members for alert in store.ledger.alerts_of(each.entry.id)]
    lines += [f"  {key}" for key in dict.fromkeys(keys)] or ["  none"]
    return "\n".join(lines)


def story_json(store: Store, members: Sequence[Placement]) -> str:
    """One line for scripts."""
    keys = [alert.key for each in members for alert in store.ledger.alerts_of(each.entry.id)]
    return json.dumps(
        {
            "id": members[0].story_id,
            "title": members[0].entry.title,
            "first": members[0].entry.at.isoformat(),
            "last": members[-1].entry.at.isoformat(),
            "sources": [{"name": each.name, "first": each.first_at.isoformat()} for each in sources(members)],
            "headlines": [{"at": each.at.isoformat(), "title": each.title} for each in headlines(members)],
            "entries": [_entry_json(each) for each in members],
            "alerts": list(dict.fromkeys(keys)),
        },
        ensure_ascii=False,
    )


def _telling(each: Placement) -> list[str]:
    entry = each.entry
    sure = "" if each.certain else ", uncertain"
    guard = f" ({each.guard})" if each.guard else ""
    lines = [f"  {entry.at:%m-%d %H:%M}  {entry.title}"]
    lines.append(f"{'':15}{entry.publisher or entry.feed_id} · {each.kind.value}{guard}{sure} · {entry.id}")
    return [*lines, *(f"{'':17}{reason}" for reason in each.because)]


def _entry_json(each: Placement) -> dict[str, object]:
    entry = each.entry
    return {
        "id": entry.id,
        "title": entry.title,
        "publisher": entry.publisher,
        "url": entry.url,
        "at": entry.at.isoformat(),
        "kind": each.kind.value,
        "certain": each.certain,
        "guard": each.guard,
        "score": round(each.score, 4),
        "because": list(each.because),
    }
