"""Has somebody changed the config? A stamp of its files, compared from time to time; no file is read for it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from monitor.config.includes import matching

Stamp = tuple[tuple[str, int, int, int], ...]
"""Of each file: its name, when it was changed, its size and its number on the disk; zeros for one that isn't there."""


def stamp(path: Path, include: Sequence[str]) -> Stamp:
    """The state of the config and of what it includes, as it lies there now."""
    files = [path, *(file for pattern in include for file in matching(pattern, path.parent) or ())]
    return tuple(_of(file) for file in files)


def _of(file: Path) -> tuple[str, int, int, int]:
    try:
        # Follows links: a folder that is swapped under a link (as containers do) is a change.
        found = os.stat(file)
    except OSError:
        return str(file), 0, 0, 0
    return str(file), found.st_mtime_ns, found.st_size, found.st_ino


class Watcher:
    """Tells a change of the files once, when it is over: an editor that is still writing is given a moment."""

    def __init__(self, path: Path, include: Sequence[str]) -> None:
        self._path = path
        self._include = tuple(include)
        self._known = self._seen = stamp(path, include)

    def follow(self, include: Sequence[str]) -> None:
        """From now on these are included. Only another list makes all files known anew: what was changed while they
        were being read must not be taken for read."""
        if tuple(include) != self._include:
            self._include = tuple(include)
            self._known = self._seen = stamp(self._path, include)

    def changed(self) -> bool:
        """Whether the files differ from what is known, and are the same as at the last look."""
        now = stamp(self._path, self._include)
        settled, self._seen = now == self._seen, now
        if now == self._known or not settled:
            return False
        self._known = now
        return True
