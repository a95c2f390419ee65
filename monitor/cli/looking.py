"""A sign on the terminal that something is under way: what takes more than a moment is not silent about it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

Advance = Callable[[int], None]


@contextmanager
def under_way(what: str) -> Iterator[None]:
    """A moving sign on standard error, if that is a terminal; elsewhere nothing. Nothing may be printed meanwhile."""
    if not sys.stderr.isatty():  # asked before rich is loaded
        yield
        return
    from rich.console import Console

    with Console(stderr=True).status(what):
        yield


@contextmanager
def measured(what: str, total: int, *, counts: bool = False, show: bool = True) -> Iterator[Advance]:
    """A bar on standard error, if that is a terminal; `counts`: with the numbers; without `show` nothing."""
    if not show or not sys.stderr.isatty():
        yield lambda _: None
        return
    with _bar(counts=counts) as bar:
        task = bar.add_task(what, total=total)
        yield lambda by: bar.advance(task, by)


def _bar(*, counts: bool) -> Progress:
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress

    columns = (*Progress.get_default_columns(), *((MofNCompleteColumn(),) if counts else ()))
    # rich would print on this console whatever goes to standard output, even where that is a file
    return Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=sys.stdout.isatty())
