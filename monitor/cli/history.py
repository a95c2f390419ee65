"""`depesche history`: past entries by their words."""

from __future__ import annotations

import json
import sys
from datetime import tzinfo
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.naming import named
from monitor.cli.options import ConfigOption, JsonOption
from monitor.cli.since import since_of
from monitor.cli.speech import FAILED

if TYPE_CHECKING:
    from monitor.app.beside import Beside
    from monitor.model import Placement

WordsArgument = Annotated[
    list[str], typer.Argument(metavar="WORDS", help="All must occur; 'side by side' in quotes; begin*.")
]
WithoutOption = Annotated[list[str], typer.Option("--without", metavar="WORD", help="Must not occur; repeatable.")]
SinceOption = Annotated[
    str | None, typer.Option("--since", metavar="TIME", help="Only what was seen since: 24h, 7d, 4w.")
]
FeedOption = Annotated[list[str], typer.Option("--feed", help="Only this feed (name, id or address); repeatable.")]
WatchOption = Annotated[str, typer.Option("--watch", "-w", help="Only what this watch found (name or id).")]
LimitOption = Annotated[int, typer.Option("--limit", "-n", min=1, max=10_000, help="How many, newest first.")]


def command(
    words: WordsArgument,
    without: WithoutOption = [],  # noqa: B006 - typer only reads it
    since: SinceOption = None,
    feed: FeedOption = [],  # noqa: B006 - as above
    watch: WatchOption = "",
    limit: LimitOption = 20,
    json_lines: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Search past entries by their words.

    Newest first; in headline, summary and text. A word counts in any spelling (Müller, Mueller) but in no other
    inflection: write telefon* for those, or try a whole query with `depesche test`. Exit code 1: nothing was found.
    """
    from monitor.app.beside import beside
    from monitor.app.zone import zone_in
    from monitor.store.past import searched_for

    what = searched_for(" ".join([*map(_phrase, words), *(f"-{_phrase(word)}" for word in without)]))
    after = since_of(since) if since is not None else None
    made = beside(config)
    with made.store("depesche history") as store:
        found = store.past.search(
            what,
            since=after,
            feed_ids=[feed_id(made, name) for name in feed],
            watch_id=made.watch_ids(store)[watch_id(made, watch)] if watch else "",
            limit=limit,
        )
    zone = zone_in(made.config)
    names = {each.id: each.name for each in (*made.feeds, *made.off)}
    for placed in found:
        print(_as_json(placed) if json_lines else _as_text(placed, names, zone))
    if not found:
        if not json_lines:
            print("Nothing was found.")
            print("telefon* finds telefonieren too; `depesche test` tries a query, in any inflection", file=sys.stderr)
        raise typer.Exit(FAILED)


def feed_id(made: Beside, name: str) -> str:
    """Raises UsageError."""
    return named(name, [(each.id, each.name, each.url) for each in (*made.feeds, *made.off)], "feed")


def watch_id(made: Beside, name: str) -> str:
    """Its id in the config. Raises UsageError."""
    return named(name, [(each.id, each.name) for each in made.watches], "watch")


def _phrase(argument: str) -> str:
    """What the shell kept together by quotes stands side by side, unless it has a grammar of its own."""
    return f'"{argument}"' if " " in argument and not {'"', "*"} & set(argument) else argument


def _as_json(placed: Placement) -> str:
    entry = placed.entry
    return json.dumps(
        {
            "id": entry.id,
            "story": placed.story_id,
            "feed": entry.feed_id,
            "title": entry.title,
            "summary": entry.summary,
            "url": entry.url,
            "published": f"{entry.published:%Y-%m-%dT%H:%M:%SZ}" if entry.published else None,
            "seen": f"{entry.seen_at:%Y-%m-%dT%H:%M:%SZ}",
        },
        ensure_ascii=False,
    )


def _as_text(placed: Placement, names: dict[str, str], zone: tzinfo) -> str:
    entry = placed.entry
    when = f"{entry.at.astimezone(zone):%Y-%m-%d %H:%M}"
    feed = names.get(entry.feed_id) or entry.feed_id
    return f"{when}  {' '.join(entry.title.split())}\n{'':18}{feed} · {entry.url or entry.id}"
