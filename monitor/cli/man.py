"""`depesche man`: the manual page, written from the commands' own help, so that it can't fall behind them."""

from __future__ import annotations

from collections.abc import Iterator

from typer.core import TyperCommand, TyperGroup

from monitor.cli.teach import EXAMPLES

FILES = (
    (
        "./config.yaml, ~/.config/depesche/config.yaml, /etc/depesche/config.yaml",
        "The config, the first that is there.",
    ),
    ("depesche.db", "What is remembered; beside the config, or where its store: says."),
    ("depesche.db.sock", "Where a running daemon answers depesche status."),
)
EXITS = (
    ("0", "done"),
    ("1", "something failed, the rest was done; standard error names what"),
    ("2", "the config or the command line can't be used"),
    ("3", "the store is in use by another process, which is named"),
)
ENVIRONMENT = (
    ("DEPESCHE_CONFIG", "The config, where --config names none."),
    ("CREDENTIALS_DIRECTORY", "Where {credential: NAME} is read from; systemd sets it."),
    ("NOTIFY_SOCKET, WATCHDOG_USEC", "Where the service manager listens; systemd sets them."),
)


def command() -> None:
    """Print the manual page.

    In troff, for `man`: depesche man > depesche.1; man ./depesche.1
    """
    from typer.main import get_command

    from monitor import __version__
    from monitor.cli.commands import command_line

    whole = get_command(command_line(completion=True))
    assert isinstance(whole, TyperGroup), "a command line with a callback is a group"
    print("\n".join(page(whole, __version__)))


def page(whole: TyperGroup, version: str) -> Iterator[str]:
    """The page, line by line."""
    yield f'.TH DEPESCHE 1 "" "depesche {_plain(version)}" "User Commands"'
    yield from (".SH NAME", r"depesche \- tell the moment something that you care about happens, once")
    yield from (".SH SYNOPSIS", r".B depesche", r"\fICOMMAND\fR [\fIARGUMENTS\fR]")
    yield from (".SH DESCRIPTION", *_text(whole.help or ""))
    yield ".SH OPTIONS"
    for each in whole.params:
        yield from _option(each.opts, "", getattr(each, "help", "") or "")
    yield from (".SH COMMANDS", *_commands(whole, ""))
    for title, rows in (("EXIT STATUS", EXITS), ("FILES", FILES), ("ENVIRONMENT", ENVIRONMENT)):
        yield f".SH {title}"
        for name, said in rows:
            yield from (".TP", rf".B {_plain(name)}", _plain(said))
    yield from (".SH SEE ALSO", ".BR journalctl (1),", ".BR systemctl (1),", "and docs/ of the distribution.")


def _commands(group: TyperGroup, before: str) -> Iterator[str]:
    for name, each in group.commands.items():
        if each.hidden:
            continue
        whole = f"{before}{name}"
        if isinstance(each, TyperGroup):
            yield from (rf".SS depesche {_plain(whole)}", *_text(each.help or ""))
            yield from _commands(each, f"{whole} ")
        elif isinstance(each, TyperCommand):
            yield from _command(whole, each)


def _command(name: str, command: TyperCommand) -> Iterator[str]:
    arguments = [each for each in command.params if each.param_type_name == "argument" and not _hidden(each)]
    options = [each for each in command.params if each.param_type_name == "option" and not _hidden(each)]
    shown = " ".join(_metavar(each) for each in arguments)
    yield rf".SS depesche {_plain(name)} {_plain(shown)}".rstrip()
    yield from _text(command.help or "")
    for each in arguments:
        yield from _option([_metavar(each)], "", getattr(each, "help", "") or "")
    for each in options:
        kind = "" if getattr(each, "is_flag", False) else each.metavar or (each.name or "").upper()
        yield from _option([*each.opts, *each.secondary_opts], kind, getattr(each, "help", "") or "")
    for example in EXAMPLES.get(name, ()):
        yield from (".PP", rf"\fB{_plain(example)}\fR")


def _hidden(parameter: object) -> bool:
    return bool(getattr(parameter, "hidden", False)) or getattr(parameter, "name", "") == "help"


def _metavar(argument: object) -> str:
    name = getattr(argument, "metavar", None) or str(getattr(argument, "name", "")).upper()
    return str(name)


def _option(names: list[str], kind: str, said: str) -> Iterator[str]:
    if said:
        bold = ", ".join(rf"\fB{_plain(name)}\fR" for name in names)
        yield from (".TP", bold + (rf" \fI{_plain(kind)}\fR" if kind else ""), _plain(said))


def _text(help_: str) -> Iterator[str]:
    for number, paragraph in enumerate(help_.strip().split("\n\n")):
        yield from (".PP",) if number else ()
        yield _plain(" ".join(paragraph.split()))


def _plain(text: str) -> str:
    """Text as troff takes it: a hyphen is a hyphen, a leading dot or quote begins no command."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-").replace("`", "")
    return rf"\&{escaped}" if escaped.startswith((".", "'")) else escaped
