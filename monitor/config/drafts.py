"""Values → typed parts, one at a time, so that a fault in one feed hides no fault in another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from pydantic import ValidationError

from monitor.config.channels import ChannelConfig
from monitor.config.document import Node, Value
from monitor.config.explain import explained
from monitor.config.faults import Fault, Path, dotted
from monitor.config.feeds import FeedConfig
from monitor.config.frozen import Shape
from monitor.config.secrets import Sources
from monitor.config.shape import Config
from monitor.config.watches import WatchConfig

M = TypeVar("M", bound=Shape)


@dataclass(slots=True)
class Drafts:
    """All that could be read, by position or name; `settings` is everything else, None if that has faults."""

    feeds: dict[int, FeedConfig] = field(default_factory=dict)
    watches: dict[int, WatchConfig] = field(default_factory=dict)
    channels: dict[str, ChannelConfig] = field(default_factory=dict)
    channel_names: frozenset[str] = frozenset()
    """Those with faults too: naming one of them is no second fault."""
    settings: Config | None = None
    mentioned: frozenset[str] = frozenset()
    """Sections that hold at least one thing."""
    incomplete: bool = False
    """Some feed could not be read, so not every name of a feed is known."""

    def whole(self) -> Config | None:
        """The config, if nothing is missing."""
        if self.settings is None:
            return None
        parts = {
            "feeds": tuple(self.feeds.values()),
            "watches": tuple(self.watches.values()),
            "channels": self.channels,
        }
        return self.settings.model_copy(update=parts)


def drafted(root: Node, sources: Sources) -> tuple[Drafts, list[Fault]]:
    """Validate part by part. Returns what is good, and the faults of what is not."""
    reader = _Reader(root, sources)
    drafts = Drafts()
    feeds = reader.listed("feeds")
    for at, given in enumerate(feeds):
        feed = reader.model(FeedConfig, {"url": given} if isinstance(given, str) else given, ("feeds", at), "feed")
        if feed is not None:
            drafts.feeds[at] = feed
    for at, given in enumerate(reader.listed("watches")):
        watch = reader.model(WatchConfig, given, ("watches", at), "watch")
        if watch is not None:
            drafts.watches[at] = watch
    for name, given in reader.named("channels").items():
        bare = (
            {key: True if key == "console" and way is None else way for key, way in given.items()}
            if isinstance(given, dict)
            else given
        )
        channel = reader.model(ChannelConfig, bare, ("channels", name), "channel")
        if channel is not None:
            drafts.channels[name] = channel
    drafts.settings = reader.settings()
    drafts.channel_names = frozenset(reader.named("channels"))
    drafts.incomplete = len(drafts.feeds) < len(feeds)
    drafts.mentioned = frozenset(key for key in ("feeds", "watches", "channels") if reader.values.get(key))
    return drafts, reader.faults


class _Reader:
    """Validates values against models and collects the faults with their places."""

    def __init__(self, root: Node, sources: Sources) -> None:
        self.root = root
        self.sources = sources
        value = root.value()
        self.values: Mapping[str, Value] = value if isinstance(value, dict) else {}
        self.faults: list[Fault] = []
        self._told: set[str] = set()

    def listed(self, key: str) -> list[Value]:
        """The list under `key`; nothing, and a fault, if something else stands there."""
        given = self.values.get(key)
        if isinstance(given, list):
            return given
        if given is not None:
            self._refuse(key, "must be a list", "write one item a line, each after '- '")
        return []

    def named(self, key: str) -> dict[str, Value]:
        """The mapping under `key`; nothing, and a fault, if something else stands there."""
        given = self.values.get(key)
        if isinstance(given, dict):
            return given
        if given is not None:
            self._refuse(key, "must be a mapping", "write 'NAME: …' lines, indented")
        return {}

    def settings(self) -> Config | None:
        """Everything but feeds, watches and channels; a key without a value counts as absent."""
        apart = ("feeds", "watches", "channels")
        rest: dict[str, Value] = {
            key: value for key, value in self.values.items() if key not in apart and value is not None
        }
        for short in ("store", "heartbeat"):
            if isinstance(rest.get(short), str):
                rest[short] = {"url": rest[short]}
        return self.model(Config, rest, (), "config")

    def model(self, model: type[M], given: Value, path: Path, section: str) -> M | None:
        """One validated part, or None and its faults."""
        try:
            return model.model_validate(given, context=self.sources)
        except ValidationError as error:
            self.faults += explained(error, self.root, path, model, section)
            return None

    def _refuse(self, key: str, what: str, hint: str) -> None:
        if key not in self._told:
            self._told.add(key)
            self.faults.append(Fault(self.root.find((key,)), dotted((key,)), what, hint))
