"""When output can't be written: a reader has had enough (`head`, a pager), which is no failure, or a disk is full."""

from __future__ import annotations

import os
import select
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EDQUOT, EFBIG, EIO, ENOSPC

from monitor.errors import DepescheError

_FULL = (ENOSPC, EDQUOT, EFBIG, EIO)


@contextmanager
def enough() -> Iterator[None]:
    """End the process quietly, with 0, once nobody reads its output; raises `DepescheError` where it finds no room."""
    try:
        yield
        if sys.stdout is not None:  # it is, where a process was started without one
            sys.stdout.flush()
    except BrokenPipeError:
        if not _unread():
            raise  # another line broke, such as the daemon's
        _silence()
        sys.exit(0)
    except OSError as error:
        if error.errno not in _FULL or error.filename is not None:
            raise
        _silence()
        hint = "make room, or write it elsewhere"
        raise DepescheError(f"the output can't be written: {error.strerror}", hint=hint) from None


def _unread() -> bool:
    """Whether the other end of standard output is closed."""
    asked = select.poll()
    asked.register(sys.stdout, 0)
    return any(event & select.POLLERR for _, event in asked.poll(0))


def _silence() -> None:
    """Python writes once more as it ends, and would complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
