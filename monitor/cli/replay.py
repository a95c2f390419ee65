"""`depesche replay`: what the rules would have made of recorded items, before anyone trusts them."""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterable
from contextlib import nullcontext
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.garbage import collect_seldom
from monitor.cli.items import of_file, of_store
from monitor.cli.looking import under_way
from monitor.cli.options import ConfigOption, JsonOption
from monitor.cli.speech import counted
from monitor.config.find import find
from monitor.errors import UsageError
from monitor.text.shorten import shortened

if TYPE_CHECKING:
    from monitor.pipeline.replay import Item, Replay, Replayed

ITEMS_HELP = "Recorded items, one JSON object a line (id, title; t, summary, content, url, lang, publisher); - for standard input."


SinceOption = Annotated[
    str, typer.Option("--since", metavar="TIME", help="Instead of a file: what the store has seen since, such as 7d.")
]
AgainstOption = Annotated[
    Path | None,
    typer.Option("--against", metavar="OLD.yaml", help="Show only what changes: alerts gained and lost by the config."),
]


def command(
    items: Annotated[str, typer.Argument(metavar="[ITEMS.jsonl]", help=ITEMS_HELP)] = "",
    config: ConfigOption = None,
    since: SinceOption = "",
    against: AgainstOption = None,
    json_lines: JsonOption = False,
    speed: Annotated[bool, typer.Option("--speed", help="Say items/s and memory at the end.")] = False,
) -> None:
    """Try the rules on recorded items.

    Each item is placed, matched and decided; nothing is sent, nothing is stored. The clock is the items' own: the highest `t` seen so far. A file's items without --config meet no watches and
    default settings. An item that can't be read costs its own line: it is named on standard error and left out.
    With --since the items are those that the store has seen; with --against two configs are compared on them, OLD.yaml and yours (--config, else that of the usual places).
    """
    from monitor.app.examine import settings_of
    from monitor.app.rehearse import rehearse
    from monitor.app.zone import zone_in

    if bool(items) == bool(since):
        raise UsageError("replay what?", hint="name a file of items, or give --since 7d for what the store has seen")
    tally: Counter[str] = Counter()
    read = of_store(config, since) if since else of_file(items, tally, show=not json_lines and against is None)
    mine = Path(find(str(config) if config else None, os.environ)) if since or against is not None else config
    zone = None if json_lines else zone_in(settings_of(mine))
    if against is not None:
        from monitor.cli.replay_against import differences

        with under_way("trying both configs") if since else nullcontext():  # a file has its bar
            differences(read, rehearse(mine), rehearse(against), zone)
    else:
        _report(read, rehearse(mine), tally, zone, speed)
    if tally["unreadable"]:
        raise typer.Exit(1)


def _report(items: Iterable[Item], replay: Replay, tally: Counter[str], zone: tzinfo | None, speed: bool) -> None:
    """`zone`: that of the times which people read; None: JSON for scripts."""
    collect_seldom()
    began = time.perf_counter()
    for item in items:
        replayed = replay.hear(item)
        tally["items"] += 1
        tally[replayed.placement.kind.value] += 1
        tally["alerts"] += len(replayed.alerts)
        print(_as_json(replayed) if zone is None else _as_text(replayed, zone))
    _sum_up(tally, time.perf_counter() - began, speed)


def _as_json(replayed: Replayed) -> str:
    placement = replayed.placement
    return json.dumps(
        {
            "id": replayed.item.id,
            "story": placement.story_id,
            "placement": placement.kind.value,
            "because": list(placement.because),
            "matches": [
                {
                    "watch": match.watch_id,
                    "score": round(match.score, 4),
                    "because": list(match.because),
                    **({"inherited": True} if match.inherited else {}),
                }
                for match in replayed.matches
            ],
            "alerts": [{"watch": watch, "reason": reason.value} for watch, reason in replayed.alerts],
        },
        ensure_ascii=False,
    )


def _as_text(replayed: Replayed, zone: tzinfo) -> str:
    placement = replayed.placement
    sign = {"new": "+", "duplicate": "=", "update": "!"}[placement.kind.value]
    at = f"{replayed.item.at.astimezone(zone):%Y-%m-%d %H:%M}" if replayed.item.at else "-" * 16
    lines = [f"{at}  {sign} {placement.story_id}  {shortened(placement.entry.title, 100)}"]
    if placement.kind.value != "new":
        doubt = "" if placement.certain else " (uncertain)"
        lines.append(f"{'':18}{placement.kind.value}{doubt}: {'; '.join(placement.because)}")
    lines += [
        f"{'':18}matches {match.watch_id} ({match.score:.2f}): {'; '.join(match.because)}" for match in replayed.matches
    ]
    lines += [f"{'':18}ALERT {watch} ({reason.value})" for watch, reason in replayed.alerts]
    return "\n".join(lines)


def _sum_up(tally: Counter[str], seconds: float, speed: bool) -> None:
    kinds = (("items", "item"), ("new", "story"), ("duplicate", "duplicate"), ("update", "update"), ("alerts", "alert"))
    told = [counted(tally[kind], one, "stories" if one == "story" else "") for kind, one in kinds]
    print(f"{', '.join(told)}; {tally['items'] / max(seconds, 1e-9):,.0f} items/s", file=sys.stderr)
    if speed:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{seconds:.2f} s, {peak:,.0f} MB at the most", file=sys.stderr)
