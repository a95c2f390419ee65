"""How the command line speaks: errors in one line with a hint, exit codes, one console for each stream."""

from __future__ import annotations

import sys

from monitor.errors import ConfigError, DepescheError, QueryError, StoreInUse, UsageError

DONE, FAILED, USAGE, IN_USE = 0, 1, 2, 3

EXIT_CODES: tuple[tuple[type[DepescheError], int], ...] = (
    (ConfigError, USAGE),
    (UsageError, USAGE),
    (QueryError, USAGE),
    (StoreInUse, IN_USE),
    (DepescheError, FAILED),
)


def exit_code(error: DepescheError) -> int:
    """0 done · 1 something failed · 2 config or usage · 3 the store is in use."""
    return next(code for kind, code in EXIT_CODES if isinstance(error, kind))


def complain(error: DepescheError) -> None:
    """The error on standard error; faults of a config stand alone, each with its place."""
    if isinstance(error, ConfigError):
        for line in error.lines:
            print(line, file=sys.stderr)
        return
    print(f"depesche: {error}", file=sys.stderr)
    if error.hint:
        print(f"          {error.hint}", file=sys.stderr)


def counted(number: int, one: str, many: str = "") -> str:
    """`1 feed`, `2 feeds`; `many` where it is not made by an s."""
    return f"{number} {one if number == 1 else many or one + 's'}"
