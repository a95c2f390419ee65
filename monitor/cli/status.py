"""`depesche status`: how the daemon does, asked of the daemon itself, or of the store when none runs."""

from __future__ import annotations

import json
import sys
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import clock
from monitor.cli.options import ConfigOption, JsonOption
from monitor.cli.speech import FAILED, counted
from monitor.cli.tables import size, span, when

if TYPE_CHECKING:
    from monitor.app.beside import Beside


AliveOption = Annotated[
    bool, typer.Option("--alive", help="Say nothing; exit code 1 unless a daemon runs and is well.")
]


def command(json_out: JsonOption = False, alive: AliveOption = False, config: ConfigOption = None) -> None:
    """Show how things stand.

    Feeds by health, the next polls, the queue, the last alerts, how fast entries and alerts come, the database's size;
    of a running daemon also how long it runs, its memory and its lag. --json prints all of it as one object; --alive
    is for health checks.
    """
    from monitor.app.beside import beside, sqlite_file
    from monitor.app.door import door_of, knock

    made = beside(config)
    told = knock(door_of(sqlite_file(made.config.store.url.reveal()), made.path))
    if alive:
        _expect_life(told)
        return
    found = told if told is not None and "error" not in told else _from_store(made, told)
    print(json.dumps(found, ensure_ascii=False) if json_out else "\n".join(_lines(found, clock.now())))


def _expect_life(told: dict[str, Any] | None) -> None:
    """A daemon that answers and lacks nothing is alive; what else there is to say is said as a failure."""
    wrong = (
        ["no daemon answers"] if told is None else [told["error"]] if "error" in told else told["daemon"]["ailments"]
    )
    if wrong:
        print("; ".join(wrong), file=sys.stderr)
        raise typer.Exit(FAILED)


def _from_store(made: Beside, told: dict[str, object] | None) -> dict[str, object]:
    """What the store knows. A daemon that could not answer is there all the same, and says why."""
    from monitor.app.status import status

    with made.store("depesche status", or_empty=True) as store:
        holder = store.control.holder()
        found = status(made.feeds, made.off, made.watches, store, clock.now())
    return {**found, "daemon": {"holder": holder, **(told or {})} if holder or told else None}


def _lines(found: dict[str, Any], now: datetime) -> list[str]:
    """For people. What is missing or empty takes no line."""
    feeds, queue, data = found["feeds"], found["queue"], found["database"]
    healths = [f"{feeds[each]} {each}" for each in feeds if each not in ("all", "overdue") and feeds[each]]
    overdue = [f"{feeds['overdue']} overdue"] if feeds["overdue"] else []
    rows = [
        ("daemon", _daemon(found["daemon"])),
        ("feeds", ", ".join([*healths, *overdue]) or "none"),
        *(("", f"{one['feed']}: failing {_since(one['since'], now)}: {one['error']}") for one in found["failing"]),
        ("next", ", ".join(f"{one['feed']} {when(_at(one['at']), now)}" for one in found["next"])),
        ("queue", _queue(queue, found["articles_waiting"])),
        ("watches", _watches(found["watches"])),
        ("entries", _rates(found["rates"]["entries"])),
        ("alerts", _rates(found["rates"]["alerts"])),
        *(("", f"{when(_at(one['at']), now)}  {one['watch']}: {one['title']}") for one in found["alerts"]),
        ("store", f"{found['store']}, {size(data['bytes'])}"),
        ("", f"{counted(data['entries'], 'entry', 'entries')}{_oldest(data, now)}, {counted(data['alerts'], 'alert')}"),
    ]
    return [f"{name:<9}{said}" for name, said in rows if said]


def _daemon(daemon: dict[str, Any] | None) -> str:
    if daemon is None:
        return "not running"
    if "uptime" not in daemon:
        trouble = f"; {daemon['error']}" if "error" in daemon else ""
        return f"{daemon.get('holder') or 'running'}{trouble}"
    return (
        f"running for {span(timedelta(seconds=daemon['uptime']))}, process {daemon['pid']}, version {daemon['version']}, "
        f"{size(daemon['memory'])} of memory, {daemon['lag'] * 1000:.0f} ms of lag"
        + "".join(f"\n{'':9}not well: {each}" for each in daemon["ailments"])
    )


def _queue(queue: dict[str, Any], articles: int) -> str:
    waiting = queue["pending"] + queue["sending"]
    parts = [f"{counted(waiting, 'message')} waiting" if waiting else "empty"]
    parts += [f"{queue['dead']} undeliverable (`depesche alerts` names them)"] if queue["dead"] else []
    parts += [f"{counted(articles, 'article')} to read"] if articles else []
    return ", ".join(parts)


def _watches(watches: dict[str, Any]) -> str:
    muted = f", muted: {', '.join(watches['muted'])}" if watches["muted"] else ""
    return f"{watches['all']}{muted}"


def _rates(rates: dict[str, int]) -> str:
    return ", ".join(f"{count} in the last {name}" for name, count in rates.items())


def _oldest(data: dict[str, Any], now: datetime) -> str:
    return f" since {when(_at(data['oldest']), now)}" if data["oldest"] else ""


def _since(at: str | None, now: datetime) -> str:
    found = _at(at)
    return f"for {span(now - found)}" if found else ""


def _at(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
