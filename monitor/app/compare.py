"""How two entries are compared by the settings of a config: its window, its sensitivity, and its model of meaning."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from monitor.app.examine import settings_of
from monitor.app.meaning import small_model
from monitor.model import Entry, Evidence
from monitor.stories.density import SENSITIVITY
from monitor.stories.meaning import Meaning
from monitor.stories.pairs import compare


def comparison(given: Path | None, model: Callable[[], Meaning] = small_model) -> Callable[[Entry, Entry], Evidence]:
    """The judgement on pairs by a config; without one, by the defaults. `model`: what is asked where it wants that.

    Raises ConfigError for a config that is wrong, or wants the extra where it is not installed.
    """
    if given is None:
        return compare
    stories = settings_of(given).stories
    return partial(
        compare,
        span=stories.window,
        shift=SENSITIVITY[stories.sensitivity],
        meaning=model() if stories.meaning else None,
        across=stories.across_languages,
    )
