"""How seldom the garbage collector looks, and how memory is shared among threads: what polling keeps is many small
records that live for days, and no cycles."""

from __future__ import annotations

import ctypes
import gc
from contextlib import suppress

_YOUNG, _MIDDLE, _OLD = 50_000, 20, 50
"""Python's own are 700, 10 and 10: with them, a third of placing an entry was the collector reading the stories again."""


_ARENAS = -8
"""`M_ARENA_MAX` of glibc's mallopt."""


def share_memory() -> None:
    """Let all threads take memory from one place: glibc gives each one of its own, which a waiting daemon never fills.
    Python's lock lets one thread work at a time anyway. Elsewhere than with glibc, nothing happens."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_ARENAS, 1)


def collect_seldom() -> None:
    """Leave what is loaded alone for good, and look at the rest after many more new objects than usual."""
    gc.collect()
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)  # what loading needed for a moment goes back to the machine
    gc.freeze()
    gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
