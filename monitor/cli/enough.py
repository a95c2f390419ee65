"""A reader that has had enough (`head`, a pager that was closed): that is no failure, and nothing more is said."""

from __future__ import annotations

import os
import select
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def enough() -> Iterator[None]:
    """End the process quietly, with 0, once nobody reads its output any more."""
    try:
        yield
        if sys.stdout is not None:  # it is, where a process was started without one
            sys.stdout.flush()
    except BrokenPipeError:
        if not _unread():
            raise  # another line broke, such as the daemon's
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for what Python writes as it ends
        sys.exit(0)


def _unread() -> bool:
    """Whether the other end of standard output is closed."""
    asked = select.poll()
    asked.register(sys.stdout, 0)
    return any(event & select.POLLERR for _, event in asked.poll(0))
