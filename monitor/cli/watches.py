"""`depesche watches`: which topics are watched and what each found; mute, add, remove."""

from __future__ import annotations

import json
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import clock
from monitor.cli.commands import grouped
from monitor.cli.feeds_config import DryRun, carry_out
from monitor.cli.naming import named
from monitor.cli.options import ConfigOption, JsonOption
from monitor.cli.tables import aligned, span

if TYPE_CHECKING:
    from monitor.app.beside import Beside
    from monitor.config.edit import Item
    from monitor.store.base import Store

DAY, WEEK = timedelta(days=1), timedelta(days=7)

app = grouped(
    """List, add, mute or remove watches.

    All of it works beside a running daemon, which notices within a second.
    """
)

NamesArgument = Annotated[list[str], typer.Argument(metavar="WATCH...", help="Names, ids, or parts of them.")]
NotifyOption = Annotated[list[str], typer.Option("--notify", help="A channel to tell; omitted: all. Repeatable.")]
TagOption = Annotated[list[str], typer.Option("--tag", help="Only feeds with this tag; repeatable.")]
StrictnessOption = Annotated[str, typer.Option("--strictness", help="How a word is taken: exact, normal or wide.")]


@app.command("list")
def list_(json_lines: JsonOption = False, config: ConfigOption = None) -> None:
    """List the watches and what each found.

    Matches and alerts of the last 24 hours and of the last week; whether it is muted.
    """
    from monitor.app.beside import beside

    made = beside(config)
    with made.store("depesche watches list", or_empty=True) as store:
        rows = _rows(made, store)
    if json_lines:
        for row in rows:
            print(json.dumps(row, ensure_ascii=False))
        return
    heads = ("watch", "", "matches 24 h", "7 d", "alerts 24 h", "7 d", "query")
    print(aligned([heads, *map(_cells, rows)], widest={0: 30, 6: 60}))


@app.command("pause")
def pause(watches: NamesArgument, config: ConfigOption = None) -> None:
    """Mute watches until they are resumed.

    What a muted watch finds is kept and told to nobody, not even later. It stands in the store and outlives restarts;
    `enabled: false` in the config mutes for good.
    """
    _turn(watches, config, mute=True)


@app.command("resume")
def resume(watches: NamesArgument, config: ConfigOption = None) -> None:
    """Tell again what muted watches find from now on."""
    _turn(watches, config, mute=False)


@app.command("add")
def add(
    name: Annotated[str, typer.Argument(metavar="NAME", help="What people read.")],
    query: Annotated[
        str, typer.Argument(metavar="QUERY", help="What an entry must say; docs/queries.md has all of it.")
    ],
    notify: NotifyOption = [],  # noqa: B006 - typer only reads it
    tag: TagOption = [],  # noqa: B006 - as above
    strictness: StrictnessOption = "",
    dry_run: DryRun = False,
    config: ConfigOption = None,
) -> None:
    """Add a watch to the config.

    Behind the last one in config.yaml; comments and all else stay as they are. The config is checked as a whole before
    it is written. A running daemon takes it up by itself. `depesche test QUERY` tries a query on the past first.
    """
    from monitor.app.beside import beside
    from monitor.app.editing import adding
    from monitor.cli.test_query import doubt

    more: dict[str, str | bool | list[str]] = {"notify": notify, "tags": tag, "strictness": strictness}
    item: Item = {"name": name, "query": query, **{key: value for key, value in more.items() if value}}
    carry_out(adding(config, "watches", item), dry_run=dry_run, said=f"{name} is watched")
    doubt(query, beside(config).config.locale)


@app.command("remove")
def remove(
    watch: Annotated[str, typer.Argument(metavar="WATCH", help="Its name or id, or a part of one.")],
    dry_run: DryRun = False,
    config: ConfigOption = None,
) -> None:
    """Take a watch out of the config.

    What it told is remembered: added again with the same name or query, it tells no old story twice.
    """
    from monitor.app.beside import beside
    from monitor.app.editing import removing

    made = beside(config)
    identity = _id(made, watch)
    at = [each.id for each in made.watches].index(identity)
    carry_out(removing(config, "watches", at), dry_run=dry_run, said=f"{made.watches[at].name} is removed")


def _id(made: Beside, name: str) -> str:
    return named(name, [(each.id, each.name) for each in made.watches], "watch")


def _turn(names: list[str], config: Path | None, *, mute: bool) -> None:
    from monitor.app.beside import beside

    made = beside(config)
    wanted = list(dict.fromkeys(_id(made, name) for name in names))
    with made.store(f"depesche watches {'pause' if mute else 'resume'}") as store:
        ids = made.watch_ids(store)
        known = {each.id for each in store.control.watches()}
        for each in wanted:
            if mute:
                store.control.mute([ids[each]], clock.now())
            else:
                store.control.unmute([ids[each]])
            new = (
                "" if ids[each] in known else " not yet: no daemon has seen it; `enabled: false` mutes it in the config"
            )
            print(f"{each} is {'muted' if mute else 'told of again'}{new}", file=sys.stderr)


def _rows(made: Beside, store: Store) -> list[dict[str, object]]:
    now, ids, muted = clock.now(), made.watch_ids(store), store.control.muted()
    spans = {"24h": store.upkeep.found_by_watches(now - DAY), "7d": store.upkeep.found_by_watches(now - WEEK)}
    rows: list[dict[str, object]] = []
    for watch in made.watches:
        key = ids[watch.id]
        found = {name: counts[key] for name, counts in spans.items() if key in counts}
        rows.append(
            {
                "id": watch.id,
                "name": watch.name,
                "query": watch.query,
                "like": [each.given for each in watch.like],
                "state": "muted" if key in muted else "on" if watch.enabled else "off",
                "muted_since": span(now - muted[key]) if key in muted else None,
                "matches": {name: found[name].matches if name in found else 0 for name in spans},
                "alerts": {name: found[name].alerts if name in found else 0 for name in spans},
                "notify": list(watch.notify),
            }
        )
    return rows


def _cells(row: dict[str, object]) -> tuple[str, ...]:
    matches, alerts = row["matches"], row["alerts"]
    assert isinstance(matches, dict)
    assert isinstance(alerts, dict)
    state = f"muted {row['muted_since']}" if row["muted_since"] else "" if row["state"] == "on" else str(row["state"])
    numbers = (matches["24h"], matches["7d"], alerts["24h"], alerts["7d"])
    return (str(row["name"]), state, *map(str, numbers), str(row["query"]))
