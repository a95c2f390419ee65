"""`depesche init`: a config to begin with, by three questions or by flags."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import clock
from monitor.cli.speech import counted
from monitor.errors import FeedError, UsageError

if TYPE_CHECKING:
    from monitor.config.edit import Item

DirectoryArgument = Annotated[
    Path, typer.Argument(metavar="[DIR]", help="Where config.yaml is written; omitted: here.", show_default=False)
]
FeedOption = Annotated[list[str], typer.Option("--feed", help="A feed's address, taken as it is; repeatable.")]
SiteOption = Annotated[list[str], typer.Option("--site", help="A site's address: its feed is found; repeatable.")]
WatchOption = Annotated[
    list[str], typer.Option("--watch", help="What to watch for: QUERY, or 'NAME: QUERY'; repeatable.")
]
NotifyOption = Annotated[list[str], typer.Option("--notify", help="Where to tell: an Apprise address; repeatable.")]
LocaleOption = Annotated[str, typer.Option("--locale", help="The language of messages: de or en.")]
NetworkOption = Annotated[
    list[str], typer.Option("--allow-network", help="A private network or host that may be asked; repeatable.")
]
TestOption = Annotated[bool, typer.Option("--test", help="Send a test message at the end.")]


def command(
    directory: DirectoryArgument = Path(),
    feed: FeedOption = [],  # noqa: B006 - typer only reads it
    site: SiteOption = [],  # noqa: B006 - as above
    watch: WatchOption = [],  # noqa: B006 - as above
    notify: NotifyOption = [],  # noqa: B006 - as above
    locale: LocaleOption = "en",
    allow_network: NetworkOption = [],  # noqa: B006 - as above
    test: TestOption = False,
) -> None:
    """Write a config to begin with.

    Without --feed and --site it asks three questions: what to read, what to watch for, where to tell it. The feeds of the
    sites that you name are found. The config has a comment on everything, is checked before it is written, and never
    replaces another one.
    """
    from monitor.app.beginning import Wishes, begin, written

    path = (directory / "config.yaml").absolute()
    if path.exists():
        raise UsageError(f"{path} is there already", hint="name another directory, or change that one")
    asked = not feed and not site
    if asked:
        site, watch, notify, test = _asked(watch, notify, test)
    feeds: list[Item] = [*feed, *_found_all(site, allow_network)]
    warnings = begin(path, written(Wishes(feeds, watch, notify, locale, allow_network)), secret=bool(notify))
    for warning in warnings:
        print(f"{warning} (warning)", file=sys.stderr)
    print(
        f"{path} is written: {counted(len(feeds), 'feed')}. Look it over, then `depesche run --config {path}`.",
        file=sys.stderr,
    )
    if test:
        from monitor.cli import notify_test

        notify_test.command(None, path)


def _asked(watch: list[str], notify: list[str], test: bool) -> tuple[list[str], list[str], list[str], bool]:
    """The three questions. What a flag has answered is not asked."""
    if not sys.stdin.isatty():
        raise UsageError("which feeds shall be read?", hint="depesche init --site ADDRESS --watch 'WORDS' --notify URL")
    print("What shall be read? Addresses of sites or feeds, separated by spaces:", file=sys.stderr)
    sites = input("> ").split()
    if not sites:
        raise UsageError("without a feed there is nothing to watch")
    if not watch:
        print("What do you watch for? Words that an entry must say (empty: an example):", file=sys.stderr)
        watch = [line] if (line := input("> ").strip()) else []
    if not notify:
        print("Where shall it be told? Such as ntfy://ntfy.sh/MY-TOPIC (empty: on the terminal only):", file=sys.stderr)
        notify = input("> ").split()
    if notify and not test:
        print("Send a test message at the end? y/n", file=sys.stderr)
        test = input("> ").strip().lower().startswith(("y", "j"))
    return sites, watch, notify, test


def _found_all(sites: list[str], networks: list[str]) -> list[Item]:
    """The feeds of the sites, each asked as the config will allow it."""
    from monitor.app.beginning import allowed

    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.yaml"
        config.write_text(allowed(networks), encoding="utf-8")
        return [_found(site, config) for site in sites]


def _found(site: str, config: Path) -> Item:
    """The best feed of a site, with its title. Raises UsageError where none is."""
    from monitor.app.look import feeds_of

    url = site if "://" in site else f"https://{site}"
    try:
        found = asyncio.run(feeds_of(url, config, clock.now()))
    except FeedError as error:
        raise UsageError(f"{url}: {error}", hint="--feed takes an address as it is") from error
    if not found:
        raise UsageError(f"no feed was found at {url}", hint="--feed takes an address as it is")
    best = found[0][0]
    title = " ".join(best.raw.title.split())[:200]
    print(f"{site}: {best.url}" + (f" ({title})" if title else ""), file=sys.stderr)
    address = best.url.replace("${", "$${")
    return {"url": address, "name": title} if title else address
