"""config.yaml → frozen Config: every fault with file, line, column and a hint; JSON Schema; secrets."""

from monitor.config.faults import Fault, Place
from monitor.config.find import find
from monitor.config.jsonschema import schema
from monitor.config.load import Loaded, load
from monitor.config.secrets import Secret
from monitor.config.shape import ChannelConfig, Config, FeedConfig, StoreConfig, WatchConfig

__all__ = [
    "ChannelConfig",
    "Config",
    "Fault",
    "FeedConfig",
    "Loaded",
    "Place",
    "Secret",
    "StoreConfig",
    "WatchConfig",
    "find",
    "load",
    "schema",
]
