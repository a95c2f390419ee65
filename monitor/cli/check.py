"""`depesche check`: everything that is wrong with the config, else what would run."""

from __future__ import annotations

import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.options import ConfigOption
from monitor.cli.speech import counted
from monitor.cli.tables import fitting
from monitor.errors import ConfigError

if TYPE_CHECKING:
    from monitor.app.plan import Plan


Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing when all is well.")]
Sealed = Annotated[
    bool, typer.Option("--sealed", help="Where secrets in files and credentials can't be read: take them for given.")
]


def command(config: ConfigOption = None, quiet: Quiet = False, sealed: Sealed = False) -> None:
    """Look the config over.

    Prints every fault with file, line and column, all at once; else what would run. Asks no feed, sends nothing, changes no store. Exit code 2 when there are faults; warnings alone are 0.
    """
    from monitor.app.examine import examine
    from monitor.app.plan import plan
    from monitor.app.unread import unread

    found = examine(config, sealed=sealed)
    unknown = () if found.faults or sealed else unread(found.loaded)
    for warning in (*found.warnings, *unknown):
        print(f"{warning} (warning)", file=sys.stderr)
    if found.faults:
        raise ConfigError((*found.faults, f"{counted(len(found.faults), 'fault')}; nothing would run"))
    if not quiet and not sealed:
        _describe(plan(config))


def _describe(made: Plan) -> None:
    from monitor.app.plan import routes_of

    print(f"{made.path} is fine. It would run:")
    print(f"\n{counted(len(made.feeds), 'feed')}")
    for feed in made.feeds[:50]:
        shortest, longest = feed.every
        pace = f"{_spoken(shortest)} to {_spoken(longest)}" if longest != shortest else _spoken(shortest)
        print(f"  {fitting(feed.name, 30):<30}  every {pace}  {_address(feed.url)}")
    if len(made.feeds) > 50:
        print(f"  … and {len(made.feeds) - 50} more")
    print(f"\n{counted(len(made.watches), 'watch', 'watches')}")
    routes = routes_of(made, made.watches)
    for watch in made.watches[:50]:
        muted = "" if watch.enabled else "  (muted)"
        told = "; ".join(", else ".join(routes.chain(watch.id, name)) for name in watch.notify)
        print(f"  {fitting(watch.name, 30):<30}  {watch.asks}  → {told or 'nobody'}{muted}")
    print(f"\n{counted(len(made.channels), 'channel')}")
    for name, targets in made.channels.items():
        print(f"  {fitting(name, 30):<30}  {counted(len(targets), 'receiver')}")


def _address(url: str) -> str:
    from monitor.feeds.links import shown

    return shown(url)


def _spoken(duration: timedelta) -> str:
    seconds = int(duration.total_seconds())
    parts = [(seconds // 86400, "d"), (seconds // 3600 % 24, "h"), (seconds // 60 % 60, "m"), (seconds % 60, "s")]
    return "".join(f"{count}{unit}" for count, unit in parts if count) or "0s"
