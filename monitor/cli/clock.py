"""The one place where the real clock and the real dice are read; all else gets them as arguments."""

from __future__ import annotations

import random
from datetime import UTC, datetime


def now() -> datetime:
    """The present, in UTC."""
    return datetime.now(UTC)


def dice() -> float:
    """A number in [0, 1), for jitter: no secret depends on it."""
    return random.random()  # jitter, no secret  # nosec B311
