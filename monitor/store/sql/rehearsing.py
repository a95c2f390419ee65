"""A copy of a SQLite store to rehearse in: the daemon beside it goes on writing, and nothing of ours comes back."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import mkdtemp


class Copy:
    """The store's file as it is now, whole, in a directory that only we can read; gone when it is let go."""

    def __init__(self, original: Path) -> None:
        """Raises `sqlite3.Error` when the file is no database, and `OSError` when there is no room for it."""
        self._folder = Path(mkdtemp(prefix="depesche-"))
        self.path = self._folder / original.name
        try:
            with closing(sqlite3.connect(original)) as here, closing(sqlite3.connect(self.path)) as there:
                here.execute("PRAGMA busy_timeout = 5000")
                here.backup(there)  # in one step: readers hold up nobody, and a writer would begin it anew each time
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
