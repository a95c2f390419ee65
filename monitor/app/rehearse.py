"""A replay by the watches of a config."""

from __future__ import annotations

from pathlib import Path

from monitor.app.examine import settings_of
from monitor.app.meaning import meanings_of
from monitor.app.plan import watch_of
from monitor.app.words import widened
from monitor.config.stories import FeedStories
from monitor.model import Sameness
from monitor.pipeline.replay import Replay
from monitor.pipeline.think import Rules
from monitor.topics.index import Index


def rehearse(given: Path | None) -> Replay:
    """A replay by the watches of a config; without one: default settings and no watches."""
    if given is None:
        return Replay(Rules(Index((), {}), {}, {}), Sameness())
    config = settings_of(given)
    watches = {watch.id: watch for watch in widened(config, [watch_of(config, each) for each in config.watches])}
    rules = Rules(Index(tuple(watches.values()), config.concepts), watches, {})
    return Replay(rules, config.stories.of(FeedStories()), meanings_of(config.stories))
