"""Which time zone people read their times in: the config's, or the system's."""

from __future__ import annotations

import os
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from monitor.config.shape import Config


def local_zone() -> ZoneInfo:
    """The system's time zone; UTC where it has none that we can name."""
    link = Path("/etc/localtime")
    name = os.environ.get("TZ") or (str(link.resolve()).partition("zoneinfo/")[2] if link.exists() else "")
    try:
        return ZoneInfo(name or "UTC")
    except (OSError, ValueError, ZoneInfoNotFoundError):
        return ZoneInfo("UTC")


def zone_in(config: Config) -> ZoneInfo:
    """The config's, else the system's."""
    return ZoneInfo(config.timezone) if config.timezone else local_zone()
