"""`depesche feeds`: which feeds there are and how each does; pause, resume, poll now, add, remove."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import clock
from monitor.cli.commands import grouped
from monitor.cli.feeds_config import add, remove
from monitor.cli.naming import named
from monitor.cli.options import ConfigOption, JsonOption
from monitor.cli.speech import FAILED
from monitor.cli.tables import aligned, span, when

if TYPE_CHECKING:
    from monitor.app.beside import Beside
    from monitor.app.status import FeedRow
    from monitor.store.base import Store

app = grouped(
    """List, add, pause or poll feeds.

    All of it works beside a running daemon, which notices within a second.
    """
)

NamesArgument = Annotated[list[str], typer.Argument(metavar="FEED...", help="Names, ids, addresses, or parts of them.")]
SomeArgument = Annotated[
    list[str], typer.Argument(metavar="[FEED]...", help="Only these; omitted: all.", show_default=False)
]


@app.command("list")
def list_(
    feeds: SomeArgument = [],  # noqa: B006 - typer only reads it
    json_lines: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """List the feeds and how each does.

    Its health, when it is polled next, how long that is after the last time, how many new entries it had a day in the
    last week, and its last error.
    """
    from monitor.app.status import feed_rows

    made, ids = _asked(feeds, config)
    with made.store("depesche feeds list", or_empty=True) as store:
        rows = feed_rows(made.feeds, made.off, store, clock.now())
    wanted = [row for row in rows if not ids or row.feed.id in ids]
    if json_lines:
        for row in wanted:
            print(json.dumps(_record(row), ensure_ascii=False))
    else:
        heads = ("feed", "health", "next", "pace", "a day", "")
        print(aligned([heads, *(_cells(row, clock.now()) for row in wanted)], widest={0: 30}))


@app.command("pause")
def pause(feeds: NamesArgument, config: ConfigOption = None) -> None:
    """Poll feeds no more until they are resumed.

    The pause stands in the store: it outlives restarts, and the config stays as it is.
    """
    made, ids = _asked(feeds, config)
    with made.store("depesche feeds pause") as store:
        store.control.pause(ids, clock.now())
        _tell(made, ids, store, "is paused")


@app.command("resume")
def resume(feeds: NamesArgument, config: ConfigOption = None) -> None:
    """Poll paused feeds again, when they are due."""
    made, ids = _asked(feeds, config)
    with made.store("depesche feeds resume") as store:
        store.control.resume(ids)
        _tell(made, ids, store, "is polled again")


@app.command("poll")
def poll(feeds: NamesArgument, config: ConfigOption = None) -> None:
    """Poll feeds now, out of turn.

    The daemon does it within a second, even after failures. Paused feeds and those whose server wants to be left alone
    are not asked; they are named, and the exit code is 1.
    """
    made, ids = _asked(feeds, config)
    with made.store("depesche feeds poll") as store:
        hastened = store.control.poll_now(ids, clock.now())
        _tell(made, hastened, store, "is polled now")
        left = [each for each in ids if each not in hastened]
        for each in left:
            print(f"depesche: {each} is not asked: {_why(store, each)}", file=sys.stderr)
    if left:
        raise typer.Exit(FAILED)


app.command("add")(add)
app.command("remove")(remove)


def _asked(feeds: list[str], config: Path | None) -> tuple[Beside, list[str]]:
    from monitor.app.beside import beside

    made = beside(config)
    return made, feed_ids(made, feeds)


def feed_ids(made: Beside, names: Sequence[str]) -> list[str]:
    """The feeds that are meant, each once. Raises UsageError."""
    known = [(each.id, each.name, each.url) for each in (*made.feeds, *made.off)]
    return list(dict.fromkeys(named(name, known, "feed") for name in names))


def _tell(made: Beside, ids: Sequence[str], store: Store, what: str) -> None:
    """What was done, and by whom it is carried out."""
    names = {each.id: each.name for each in (*made.feeds, *made.off)}
    later = "" if store.control.holder() else " (no daemon is running: the next `run` or `once` heeds it)"
    for each in ids:
        print(f"{names[each]} {what}{later}", file=sys.stderr)


def _why(store: Store, feed_id: str) -> str:
    if feed_id in store.control.paused():
        return "it is paused; `depesche feeds resume` ends that"
    state = next((each for each in store.feeds.states() if each.feed_id == feed_id), None)
    if state is None:
        return "the daemon does not know it yet, or the config switches it off"
    return f"its server wants to be left alone until {state.wait_until:%Y-%m-%d %H:%M} UTC" if state.wait_until else ""


def _record(row: FeedRow) -> dict[str, object]:
    from monitor.app.status import stamp
    from monitor.feeds.links import shown

    state = row.state
    return {
        "id": row.feed.id,
        "name": row.feed.name,
        "url": shown(row.feed.url),
        "health": row.health,
        "next": stamp(row.next_at),
        "looked": stamp(state.looked_at) if state else None,
        "pace": int(row.pace.total_seconds()) if row.pace else None,
        "entries_a_day": round(row.a_day, 2),
        "failures": state.failures if state else 0,
        "error": state.last_error if state and state.failures else "",
        "note": state.note if state else "",
        "paused_since": stamp(row.paused_since),
    }


def _cells(row: FeedRow, now: datetime) -> tuple[str, ...]:
    state = row.state
    failing = row.health == "failing" and state is not None
    health = f"failing ×{state.failures}" if failing and state else row.health
    next_ = "at once" if row.next_at is None and row.health == "new" else when(row.next_at, now)
    said = state.last_error if failing and state else row.slowed
    if row.paused_since is not None:
        said = f"since {when(row.paused_since, now)}"
    return (row.feed.name, health, next_, span(row.pace) if row.pace else "", f"{row.a_day:.1f}", said)
