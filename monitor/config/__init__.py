"""config.yaml → frozen Config: every fault with file, line, column and a hint; JSON Schema; secrets."""

from monitor.config.channels import ChannelConfig
from monitor.config.faults import Fault, Place
from monitor.config.feeds import FeedConfig
from monitor.config.find import find
from monitor.config.jsonschema import schema
from monitor.config.load import Loaded, load
from monitor.config.secrets import Secret
from monitor.config.shape import Config, StoreConfig
from monitor.config.watches import WatchConfig

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
