"""The table of commands: what `depesche` offers, in the order in which a newcomer needs it.

A command's module is loaded when the command is called or asked for its own help: `depesche --help` and `depesche
version` load none of the others, and none of the libraries that read values from a command line.
"""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from monitor.cli.enough import enough
from monitor.cli.teach import taught

if TYPE_CHECKING:
    # Typer keeps its copy of Click to itself; what a group may override is said in these types alone.
    from typer._click import Context, HelpFormatter, Parameter

COMMANDS: Final[dict[str, tuple[str, str]]] = {
    "demo": ("demo", "Watch it work, without a network."),
    "init": ("init", "Write a config to begin with."),
    "run": ("run", "Run the daemon."),
    "once": ("once", "Poll everything now, tell, and end."),
    "check": ("check", "Look the config over."),
    "status": ("status", "Show how things stand."),
    "feeds": ("feeds", "List, add, pause or poll feeds."),
    "watches": ("watches", "List, add, mute or remove watches."),
    "alerts": ("alerts", "List what was told."),
    "outbox": ("outbox", "List what waits to be sent; retry, drop."),
    "silence": ("silence", "Keep silent about something for a while; list and end silences."),
    "history": ("history", "Search past entries by their words."),
    "stories": ("stories", "Show what was taken for one story, and why."),
    "explain": ("explain", "Show an entry's way, with reasons."),
    "test": ("test_query", "Try a query on the past."),
    "suggest": ("suggest", "Propose what a query could say besides."),
    "preview": ("preview", "Show what messages look like."),
    "doctor": ("doctor", "Look for what is wrong, and say what helps."),
    "backup": ("backup", "Copy the store into a file."),
    "restore": ("restore", "Put a backup in place of the store."),
    "vacuum": ("vacuum", "Give unused room back to the disk."),
    "notify-test": ("notify_test", "Send a test message."),
    "parse": ("parse", "Print what a feed says."),
    "discover": ("discover", "List the feeds of a site."),
    "opml": ("opml", "Exchange feed lists by OPML."),
    "replay": ("replay", "Try the rules on recorded items."),
    "compare": ("compare", "Judge pairs of headlines."),
    "schema": ("schema", "Print the config's JSON Schema."),
    "man": ("man", "Print the manual page."),
    "version": ("version", "Print versions, for a bug report."),
}
"""Name → the module in this package, and the first line of its help. A module has `command`, or `app` with several."""

ABOUT = """Watches the news and tells you the moment something that you care about happens. Once.

Write feeds, watches and channels into config.yaml; `depesche check` looks it over, `depesche run` is the daemon.
Without a network: `depesche demo`. For your shell: `depesche --install-completion`.

Exit codes: 0 done · 1 something failed, the rest was done · 2 config or usage · 3 the store is in use.
"""
SETTINGS: Final[dict[str, Any]] = {"help_option_names": ["-h", "--help"]}


class Loading(MutableMapping[str, Any]):
    """Commands by name, each made when it is asked for. (Typer's own types for them are private.)"""

    def __init__(self) -> None:
        self._made: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._made:
            self._made[name] = taught(name, _made(name, COMMANDS[name][0]))
        return self._made[name]

    def __setitem__(self, name: str, command: Any) -> None:
        self._made[name] = command

    def __delitem__(self, name: str) -> None:
        del self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)


class OnDemand(TyperGroup):
    """The group of all commands, of which only what is needed is loaded."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.commands = Loading()
        self._called = False

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        self._called = bool(args) and not args[0].startswith("-")
        return super().parse_args(ctx, args)

    def make_context(
        self, info_name: str | None, args: list[str], parent: Context | None = None, **extra: Any
    ) -> Context:
        with enough():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: Context) -> Any:
        with enough():
            return super().invoke(ctx)

    def get_params(self, ctx: Context) -> list[Parameter]:
        """None when a command is called: reading the absence of --help would load 0.1 s of pydantic."""
        return [] if self._called and not ctx.resilient_parsing else super().get_params(ctx)

    def list_commands(self, ctx: Context) -> list[str]:
        return list(COMMANDS)

    def format_commands(self, ctx: Context, formatter: HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_, about) in COMMANDS.items()])


class Alone(TyperCommand):
    """A command that takes nothing but --help, and does not look for it where nothing stands."""

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        self._bare = not args and not self.params
        return super().parse_args(ctx, args)

    def get_params(self, ctx: Context) -> list[Parameter]:
        return [] if getattr(self, "_bare", False) and not ctx.resilient_parsing else super().get_params(ctx)


def grouped(about: str) -> typer.Typer:
    """A command with commands of its own, such as `feeds list`, `feeds add`; `about` is its help."""
    group = _plain(no_args_is_help=True, context_settings=SETTINGS)
    group.callback(help=about)(_nothing)
    return group


def _made(name: str, module: str) -> Any:
    loaded = import_module(f"monitor.cli.{module}")
    if hasattr(loaded, "app"):
        made = get_command(loaded.app)
        made.name = name
        return made
    single = _plain()
    single.command(name, cls=Alone, context_settings=SETTINGS)(loaded.command)
    return get_command(single)


def _plain(**settings: Any) -> typer.Typer:
    return typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False, **settings)


def _nothing() -> None:
    pass


def command_line(*, completion: bool = False) -> typer.Typer:
    """The whole command line; with `completion`, also Typer's options that install it, which take a while to load."""
    whole = typer.Typer(
        cls=OnDemand,
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=completion,
        context_settings=SETTINGS,
    )
    whole.callback(help=ABOUT)(_nothing)
    return whole


app = command_line()
