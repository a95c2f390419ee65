"""How seldom the garbage collector looks: what polling keeps is many small records that live for days, and no cycles."""

from __future__ import annotations

import gc

_YOUNG, _MIDDLE, _OLD = 50_000, 20, 50
"""Python's own are 700, 10 and 10: with them, a third of placing an entry was the collector reading the stories again."""


def collect_seldom() -> None:
    """Leave what is loaded alone for good, and look at the rest after many more new objects than usual."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
