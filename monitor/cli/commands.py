"""The table of commands: what `depesche` offers, in the order in which a newcomer needs it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import typer

from monitor.cli import (
    alerts,
    check,
    compare,
    demo,
    discover,
    explain,
    notify_test,
    once,
    opml,
    parse,
    replay,
    run,
    schema,
    test_query,
    version,
)

COMMANDS: Final[dict[str, Callable[..., None]]] = {
    "demo": demo.command,
    "run": run.command,
    "once": once.command,
    "check": check.command,
    "alerts": alerts.command,
    "explain": explain.command,
    "test": test_query.command,
    "notify-test": notify_test.command,
    "parse": parse.command,
    "discover": discover.command,
    "opml": opml.command,
    "replay": replay.command,
    "compare": compare.command,
    "schema": schema.command,
    "version": version.command,
}

ABOUT = """Watches the news and tells you the moment something that you care about happens. Once.

Write feeds, watches and channels into config.yaml; `depesche check` looks it over, `depesche run` is the daemon.
Without a network: `depesche demo`.

Exit codes: 0 done · 1 something failed, the rest was done · 2 config or usage · 3 the store is in use.
"""

app = typer.Typer(
    help=ABOUT,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

for name, command in COMMANDS.items():
    app.command(name)(command)
