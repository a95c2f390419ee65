"""Two configs on the same items: which alerts the one brings that the other does not, and the other way round."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable
from datetime import tzinfo

from monitor.cli.speech import counted
from monitor.model import Occasion
from monitor.pipeline.replay import Item, Replay, Replayed
from monitor.text.shorten import shortened

Told = tuple[str, Occasion]


def differences(items: Iterable[Item], new: Replay, old: Replay, zone: tzinfo | None) -> None:
    """Print one line for each item that is told differently, and sum up by watch on standard error.

    `zone`: that of the times which people read; None: JSON for scripts.
    """
    tally: Counter[tuple[str, str]] = Counter()
    heard = alike = 0
    for item in items:
        now, before = new.hear(item), old.hear(item)
        gained = [told for told in now.alerts if told not in before.alerts]
        lost = [told for told in before.alerts if told not in now.alerts]
        heard += 1
        alike += len(now.alerts) - len(gained)
        tally.update((watch, "gained") for watch, _ in gained)
        tally.update((watch, "lost") for watch, _ in lost)
        if gained or lost:
            print(_json(item, gained, lost) if zone is None else _text(item, zone, now, before, gained, lost))
    for watch in sorted({watch for watch, _ in tally}):
        changes = f"{tally[watch, 'gained']} gained, {tally[watch, 'lost']} lost"
        print(f"{watch}: {changes}", file=sys.stderr)
    rest = f"{counted(alike, 'alert')} in both" if alike or tally else "no alerts in either"
    print(f"{counted(heard, 'item')}, {rest}" + ("" if tally else "; nothing changes"), file=sys.stderr)


def _json(item: Item, gained: list[Told], lost: list[Told]) -> str:
    def listed(told: list[Told]) -> list[dict[str, str]]:
        return [{"watch": watch, "reason": reason.value} for watch, reason in told]

    record = {"id": item.id, "title": item.title, "gained": listed(gained), "lost": listed(lost)}
    return json.dumps(record, ensure_ascii=False)


def _text(item: Item, zone: tzinfo, now: Replayed, before: Replayed, gained: list[Told], lost: list[Told]) -> str:
    at = f"{item.at.astimezone(zone):%Y-%m-%d %H:%M}" if item.at else "-" * 16
    lines = [f"{at}  {shortened(item.title, 100)}"]
    for sign, told, heard in (("+", gained, now), ("-", lost, before)):
        because = {match.watch_id: "; ".join(match.because) for match in heard.matches}
        lines += [f"{'':16}{sign} {watch} ({reason.value}): {because.get(watch, '')}" for watch, reason in told]
    return "\n".join(lines)
