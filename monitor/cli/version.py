"""`depesche version`: what runs here, for a report of a bug."""

from __future__ import annotations

import platform
import sqlite3
from importlib.metadata import version

from monitor import __version__

PARTS = ("feedparser", "apscheduler", "rapidfuzz", "apprise", "aiohttp", "sqlalchemy")


def command() -> None:
    """Print versions, for a bug report."""
    print(f"depesche {__version__}")
    print(f"python {platform.python_version()}, sqlite {sqlite3.sqlite_version}")
    print(", ".join(f"{part} {version(part)}" for part in PARTS))
