"""The command `depesche`: one small module a command, loaded only when it is called."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper

from monitor.cli.commands import app, command_line
from monitor.cli.speech import complain, exit_code
from monitor.errors import DepescheError

__all__ = ["app", "main"]

COMPLETION = ("--install-completion", "--show-completion")
ASKED_BY_A_SHELL = "_DEPESCHE_COMPLETE"
"""Set by the script that Typer installs, when a user presses Tab."""


def main() -> None:
    """Run the command line; every error of ours is one clear line on standard error and an exit code."""
    if isinstance(sys.stdout, TextIOWrapper):
        # A lone surrogate out of a broken feed must not end the output; its escape is valid JSON, too.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        whole = command_line(completion=True) if _asked_by_a_shell() else app
        whole(prog_name="depesche")
    except DepescheError as error:
        complain(error)
        sys.exit(exit_code(error))


def _asked_by_a_shell() -> bool:
    return ASKED_BY_A_SHELL in os.environ or any(word.startswith(COMPLETION) for word in sys.argv[1:2])
