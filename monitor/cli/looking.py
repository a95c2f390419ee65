"""A sign on the terminal that something is under way: what takes more than a moment is not silent about it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress, ProgressColumn

Advance = Callable[[int], None]


@contextmanager
def under_way(what: str) -> Iterator[None]:
    """A moving sign on standard error, if that is a terminal; elsewhere nothing."""
    if not sys.stderr.isatty():  # asked before rich is loaded
        yield
        return
    from rich.progress import SpinnerColumn, TextColumn

    with _shown(SpinnerColumn(), TextColumn("{task.description}")) as sign:
        sign.add_task(what, total=None)
        yield


@contextmanager
def measured(what: str, total: int, *, counts: bool = False, show: bool = True) -> Iterator[Advance]:
    """A bar on standard error, if that is a terminal; `counts`: with the numbers; without `show` nothing."""
    if not show or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.progress import MofNCompleteColumn, Progress

    numbers = (MofNCompleteColumn(),) if counts else ()
    with _shown(*Progress.get_default_columns(), *numbers) as bar:
        task = bar.add_task(what, total=total)
        yield lambda by: bar.advance(task, by)


def _shown(*columns: ProgressColumn) -> Progress:
    from rich.console import Console
    from rich.progress import Progress

    # rich would print on this console whatever goes to standard output, even where that is a file; and break its lines
    console = Console(stderr=True, soft_wrap=True)
    return Progress(*columns, console=console, transient=True, redirect_stdout=sys.stdout.isatty())
