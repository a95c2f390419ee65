"""`depesche discover`: which feeds a site has, before one is written into the config."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import clock
from monitor.cli.options import ConfigOption, JsonOption
from monitor.cli.speech import FAILED

if TYPE_CHECKING:
    from monitor.feeds.discover import Found
    from monitor.model import Entry

SiteArgument = Annotated[str, typer.Argument(metavar="URL", help="The address of a site, of one of its pages, a feed.")]
PREVIEW = 3


def command(site: SiteArgument, json_out: JsonOption = False, config: ConfigOption = None) -> None:
    """List the feeds of a site.

    Best first, each with address, kind, title, number of entries, newest date and headlines. Tried are the feeds that the page names, then the usual places, then the site's sitemap. Stores nothing. Private
    addresses are asked only if the config given by --config allows them (`allow_networks`).
    """
    from monitor.app.look import feeds_of

    address = site if "://" in site else f"https://{site}"
    found = asyncio.run(feeds_of(address, config, clock.now()))
    for one, entries in found:
        print(json.dumps(_record(one, entries), ensure_ascii=False) if json_out else as_text(one, entries))
    if not found:
        print(f"depesche: no feed was found at {address}", file=sys.stderr)
        print("          an overview page can be watched without one: page: ADDRESS in the config", file=sys.stderr)
        raise typer.Exit(FAILED)


def _record(one: Found, entries: tuple[Entry, ...]) -> dict[str, object]:
    newest = max((entry.published for entry in entries if entry.published), default=None)
    files = len(one.raw.children)
    return {
        "url": one.url,
        "kind": "sitemap index" if files else one.raw.kind,
        "how": one.how,
        "title": one.raw.title,
        "entries": files or len(entries),
        "newest": f"{newest:%Y-%m-%dT%H:%M:%SZ}" if newest else None,
        "preview": [entry.title for entry in entries[:PREVIEW]],
    }


def as_text(one: Found, entries: tuple[Entry, ...]) -> str:
    record = _record(one, entries)
    what = "files" if one.raw.children else "entries"
    said = [str(record["kind"]), one.how, f"{record['entries']} {what}"]
    said += [f"newest {str(record['newest'])[:10]}"] if record["newest"] else []
    lines = [one.url, f"    {one.raw.title}" if one.raw.title else "", f"    {' · '.join(said)}"]
    return "\n".join([*(line for line in lines if line), *(f"      {entry.title}" for entry in entries[:PREVIEW])])
