"""`depesche replay`: what the rules would have made of recorded items, before anyone trusts them."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from monitor.cli.garbage import collect_seldom
from monitor.cli.options import ConfigOption, JsonOption
from monitor.errors import UsageError
from monitor.text.languages.codes import iso639_1

if TYPE_CHECKING:
    from monitor.pipeline.replay import Item, Replayed

ITEMS_HELP = "Recorded items, one JSON object a line (id, title; t, summary, content, url, lang, publisher); - for standard input."


def command(
    items: Annotated[str, typer.Argument(metavar="ITEMS.jsonl", help=ITEMS_HELP)],
    config: ConfigOption = None,
    json_lines: JsonOption = False,
    speed: Annotated[bool, typer.Option("--speed", help="Say items/s and memory at the end.")] = False,
) -> None:
    """Try the rules on recorded items.

    Each item is placed, matched and decided; nothing is sent, nothing is stored. The clock is the items' own: the highest `t` seen so far. Without --config there are no watches and all settings
    are the defaults. An item that can't be read costs its own line: it is named on standard error and left out.
    """
    from monitor.app.rehearse import rehearse

    replay = rehearse(config)
    collect_seldom()
    began = time.perf_counter()
    tally: Counter[str] = Counter()
    with _open(items) as source, _progress(items, show=not json_lines) as advance:
        for number, line in enumerate(source, 1):
            advance(len(line))
            item = _item(line, number)
            if item is None:
                tally["unreadable"] += bool(line.strip())
                continue
            replayed = replay.hear(item)
            tally["items"] += 1
            tally[replayed.placement.kind.value] += 1
            tally["alerts"] += len(replayed.alerts)
            print(_as_json(replayed) if json_lines else _as_text(replayed))
    _sum_up(tally, time.perf_counter() - began, speed)
    if tally["unreadable"]:
        raise typer.Exit(1)


def recorded(items: str) -> Iterator[Item]:
    """The items of a file, those that can be read; the others are named on standard error."""
    with _open(items) as source:
        for number, line in enumerate(source, 1):
            item = _item(line, number)
            if item is not None:
                yield item


def _open(items: str) -> IO[bytes]:
    if items == "-":
        return sys.stdin.buffer
    try:
        return Path(items).open("rb")
    except OSError as error:
        raise UsageError(f"can't read {items}: {error.strerror}") from error


@contextmanager
def _progress(items: str, *, show: bool) -> Iterator[Callable[[int], None]]:
    """A bar on a terminal that is not also showing the report; elsewhere nothing."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    path = Path(items)
    if not console.is_terminal or not path.is_file() or (show and sys.stdout.isatty()):
        yield lambda _: None
        return
    with Progress(console=console, transient=True) as bar:
        task = bar.add_task("replaying", total=path.stat().st_size)
        yield lambda size: bar.advance(task, size)


def _item(line: bytes, number: int) -> Item | None:
    from monitor.pipeline.replay import Item

    if not line.strip():
        return None
    try:
        record = json.loads(line)
        if not isinstance(record, dict):
            raise ValueError("not an object")  # noqa: TRY004 - one kind of trouble with a line
        text = {key: str(record.get(key) or "") for key in ("title", "summary", "content", "url", "publisher")}
        return Item(
            id=record["id"] if isinstance(record["id"], int) else str(record["id"]),
            at=_time_of(record, number),
            language=iso639_1(str(record.get("lang") or "")),
            **text,
        )
    except (ValueError, KeyError, RecursionError) as error:
        what = f"no {error}" if isinstance(error, KeyError) else str(error)
        print(f"depesche: line {number} left out: {what}", file=sys.stderr)
        return None


def _time_of(record: dict[str, object], number: int) -> datetime | None:
    """An item whose time can't be read is still an item: the clock stands for it, and the line is named."""
    try:
        return when(record.get("t"))
    except ValueError as error:
        print(f"depesche: line {number}: {error}; taken as missing", file=sys.stderr)
        return None


def when(text: object) -> datetime | None:
    """An ISO 8601 time in UTC (without a zone: UTC), None for none. Raises ValueError for anything else."""
    if text is None or text == "":
        return None
    try:
        moment = datetime.fromisoformat(str(text))
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise ValueError(f"t is no ISO 8601 time: {str(text)[:40]!r}") from None


def _as_json(replayed: Replayed) -> str:
    placement = replayed.placement
    return json.dumps(
        {
            "id": replayed.item.id,
            "story": placement.story_id,
            "placement": placement.kind.value,
            "because": list(placement.because),
            "matches": [
                {"watch": match.watch_id, "score": round(match.score, 4), "because": list(match.because)}
                for match in replayed.matches
            ],
            "alerts": [{"watch": watch, "reason": reason.value} for watch, reason in replayed.alerts],
        },
        ensure_ascii=False,
    )


def _as_text(replayed: Replayed) -> str:
    placement = replayed.placement
    sign = {"new": "+", "duplicate": "=", "update": "!"}[placement.kind.value]
    at = replayed.item.at.strftime("%Y-%m-%d %H:%M") if replayed.item.at else "-" * 16
    title = " ".join(placement.entry.title.split())[:100]
    lines = [f"{at}  {sign} {placement.story_id}  {title}"]
    if placement.kind.value != "new":
        doubt = "" if placement.certain else " (uncertain)"
        lines.append(f"{'':18}{placement.kind.value}{doubt}: {'; '.join(placement.because)}")
    lines += [
        f"{'':18}matches {match.watch_id} ({match.score:.2f}): {'; '.join(match.because)}" for match in replayed.matches
    ]
    lines += [f"{'':18}ALERT {watch} ({reason.value})" for watch, reason in replayed.alerts]
    return "\n".join(lines)


def _sum_up(tally: Counter[str], seconds: float, speed: bool) -> None:
    stories = tally["new"]
    print(
        f"{tally['items']} items, {stories} stories, {tally['duplicate']} duplicates, {tally['update']} updates, "
        f"{tally['alerts']} alerts; {tally['items'] / max(seconds, 1e-9):,.0f} items/s",
        file=sys.stderr,
    )
    if speed:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{seconds:.2f} s, {peak:,.0f} MB at the most", file=sys.stderr)
