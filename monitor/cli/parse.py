"""`depesche parse`: what we read out of a feed, before it is watched."""

from __future__ import annotations

import asyncio
import json
import sys
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import clock
from monitor.cli.options import ConfigOption, JsonOption
from monitor.cli.speech import counted
from monitor.errors import DepescheError
from monitor.text.shorten import shortened

if TYPE_CHECKING:
    from monitor.app.look import Reading
    from monitor.model import Entry

FeedArgument = Annotated[
    str, typer.Argument(metavar="FILE|URL|-", help="A file, an address to ask once, or - for JSON lines.")
]


def command(feed: FeedArgument, json_out: JsonOption = False, config: ConfigOption = None) -> None:
    """Print what a feed says.

    Reads it once and prints title, link, date and text of every entry, clean. Stores nothing. Private addresses are asked only if the config given by --config allows them (`allow_networks`).
    With `-`, JSON lines come in on standard input (`id`, `path`, `headers`, `url`), and one goes out for each.
    """
    if feed == "-":
        _bulk()
        return
    from monitor.app.examine import settings_of
    from monitor.app.look import read_once
    from monitor.app.zone import zone_in

    reading = asyncio.run(read_once(feed, config, clock.now()))
    print(_as_json(reading) if json_out else _as_text(reading, zone_in(settings_of(config))))


def _bulk() -> None:
    from monitor.cli.bulk import parse_all, say_line

    if not asyncio.run(parse_all(sys.stdin.buffer, say_line, clock.now())):
        raise DepescheError("the input broke off in the middle of a line")


def _as_json(reading: Reading) -> str:
    return json.dumps(
        {
            "feed": {
                "title": reading.raw.title,
                "link": reading.raw.link,
                "lang": reading.raw.language,
                "url": reading.url,
                "trouble": reading.raw.trouble,
                "truncated": reading.raw.truncated,
            },
            "entries": [_entry(entry) for entry in reading.entries],
        },
        ensure_ascii=False,
        indent=2,
    )


def _entry(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "title": entry.title,
        "link": entry.url,
        "published": _iso(entry.published),
        "updated": _iso(entry.updated),
        "summary": entry.summary,
        "content": entry.content,
        "lang": entry.language,
        "authors": list(entry.authors),
        "tags": list(entry.tags),
        "publisher": entry.publisher,
    }


def _iso(moment: datetime | None) -> str | None:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


def _as_text(reading: Reading, zone: tzinfo) -> str:
    raw = reading.raw
    lines = [raw.title or "(a feed without a title)", f"{raw.link or reading.url}  {raw.language}".rstrip()]
    lines += [f"trouble: {raw.trouble}"] if raw.trouble else []
    for entry in reading.entries:
        when = f"{entry.published.astimezone(zone):%Y-%m-%d %H:%M}" if entry.published else "no date".ljust(16)
        lines += ["", f"{when}  {entry.title}", f"{'':18}{entry.url or 'no address'}"]
        lines += [f"{'':18}{shortened(entry.lead, 160)}"] if entry.lead else []
    lines += ["", counted(len(reading.entries), "entry", "entries")]
    return "\n".join(lines)
