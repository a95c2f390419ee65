"""`depesche feeds add` and `remove`: the config's list of feeds, edited in place."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import clock
from monitor.cli.naming import named
from monitor.cli.options import ConfigOption
from monitor.cli.speech import FAILED
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.app.editing import Edit
    from monitor.config.edit import Item
    from monitor.feeds.discover import Found
    from monitor.model import Entry

AddressArgument = Annotated[str, typer.Argument(metavar="ADDRESS", help="Of a feed, or of a site whose feed is found.")]
NameOption = Annotated[str, typer.Option("--name", help="What people read; omitted: the feed's own title.")]
TagOption = Annotated[list[str], typer.Option("--tag", help="A word by which watches choose feeds; repeatable.")]
EveryOption = Annotated[str, typer.Option("--every", metavar="TIME", help="Shortest interval (5m), or both ends.")]
LanguageOption = Annotated[str, typer.Option("--language", help="Of its entries, as two letters.")]
PageFlag = Annotated[bool, typer.Option("--page", help="An overview page without a feed.")]
FullFlag = Annotated[bool, typer.Option("--full-text", help="Read the articles of its entries, too.")]
UnaskedFlag = Annotated[bool, typer.Option("--unasked", help="Take the address as it is; ask nobody.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would change; change nothing.")]


def add(
    address: AddressArgument,
    name: NameOption = "",
    tag: TagOption = [],  # noqa: B006 - typer only reads it
    every: EveryOption = "",
    language: LanguageOption = "",
    page: PageFlag = False,
    full_text: FullFlag = False,
    unasked: UnaskedFlag = False,
    dry_run: DryRun = False,
    config: ConfigOption = None,
) -> None:
    """Add a feed to the config.

    Finds the feed of a site, shows what it says, and writes it behind the last one in config.yaml; comments and all
    else stay as they are. The config is checked as a whole before it is written. A running daemon takes it up by itself.
    """
    from monitor.app.editing import adding

    url = address if "://" in address else f"https://{address}"
    title = ""
    if not (page or unasked):
        url, title = _found(url, config)
    _expect_new(url, config)
    more: dict[str, str | bool | list[str]] = {
        "name": name or title, "language": language, "every": every, "tags": tag, "full_text": full_text,
    }  # fmt: skip
    given = {key: value for key, value in more.items() if value}
    item: Item = {"page" if page else "url": url.replace("${", "$${"), **given}
    carry_out(adding(config, "feeds", item), dry_run=dry_run, said=f"{name or title or url} is added")


def remove(
    feed: Annotated[str, typer.Argument(metavar="FEED", help="Its name, id or address, or a part of one.")],
    dry_run: DryRun = False,
    config: ConfigOption = None,
) -> None:
    """Take a feed out of the config.

    What it said is remembered as long as ever: added again, it goes on where it was.
    """
    from monitor.app.beside import beside
    from monitor.app.editing import removing

    feeds = beside(config).config.feeds
    identity = named(feed, [(each.identity, each.title, each.url) for each in feeds], "feed")
    at = [each.identity for each in feeds].index(identity)
    carry_out(removing(config, "feeds", at), dry_run=dry_run, said=f"{feeds[at].title} is removed")


def carry_out(edit: Edit, *, dry_run: bool, said: str) -> None:
    """Show the change, or make it. Raises ConfigError when the config would have faults."""
    edit.save(only_try=dry_run)
    if dry_run:
        print(edit.diff(), end="")
    else:
        print(f"{said} in {edit.path}", file=sys.stderr)


def _found(url: str, config: Path | None) -> tuple[str, str]:
    """The feed's address and title, after a preview. What else the site has is named, too."""
    from monitor.app.look import feeds_of

    found = asyncio.run(feeds_of(url, _existing(config), clock.now()))
    if not found:
        print(f"depesche: no feed was found at {url}", file=sys.stderr)
        print(
            "          --page watches an overview page without one; --unasked takes the address as it is",
            file=sys.stderr,
        )
        raise typer.Exit(FAILED)
    (best, entries), *others = found
    _show(best, entries)
    for each, _ in others[:5]:
        print(f"also there: {each.url}", file=sys.stderr)
    return best.url, " ".join(best.raw.title.split())[:200]


def _existing(config: Path | None) -> Path:
    """Private addresses are asked if this config allows them."""
    import os

    from monitor.config.find import find

    return Path(find(str(config) if config else None, os.environ))


def _show(found: Found, entries: tuple[Entry, ...]) -> None:
    from monitor.cli.discover import as_text

    print(as_text(found, entries), file=sys.stderr)


def _expect_new(url: str, config: Path | None) -> None:
    from monitor.app.beside import beside
    from monitor.feeds.links import key_of

    for each in beside(config).config.feeds:
        if key_of(each.url) == key_of(url):
            raise UsageError(f"{url} is there already: {each.title}", hint="`depesche feeds list` shows how it does")
