"""What the commands do to logging is put back after each test."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

NAMES = ("", "depesche", "apprise", "apscheduler")


@pytest.fixture(autouse=True)
def own_logging() -> Iterator[None]:
    root = logging.getLogger()
    handlers, levels = root.handlers[:], {name: logging.getLogger(name).level for name in NAMES}
    yield
    logging.captureWarnings(capture=False)
    root.handlers[:] = handlers
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
