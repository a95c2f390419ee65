"""A config for commands that work beside a daemon: its feeds, its watches and its store, without anybody's password.

Under systemd only the daemon has the credentials; who asks how it does must not need them. Of all secrets, only the
store's address is looked up.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from monitor.app.plan import feed_of, watch_of
from monitor.config.explain import explained
from monitor.config.find import find
from monitor.config.load import Loaded, load
from monitor.config.secrets import Sources
from monitor.config.shape import Config, StoreConfig
from monitor.errors import ConfigError, StoreUnavailable
from monitor.model import Feed, Watch
from monitor.store.adopting import adopted
from monitor.store.base import Store


@dataclass(frozen=True, slots=True)
class Beside:
    """What a config says to those who send nothing and poll nothing."""

    path: Path
    config: Config
    """Without secrets, but for the store's address."""
    feeds: tuple[Feed, ...]
    watches: tuple[Watch, ...]
    off: tuple[Feed, ...] = ()
    """Feeds that the config switches off."""

    def watch_ids(self, store: Store) -> dict[str, str]:
        """By which id each watch goes in the store: {id in the config: id in the store}."""
        return {name: known.id for name, known in adopted(self.watches, store.control.watches()).items()}

    @contextmanager
    def store(self, command: str, *, or_empty: bool = False, hold: bool = False) -> Iterator[Store]:
        """The store, beside whoever holds it. `or_empty`: an empty one while nothing was ever remembered.

        `hold`: alone, or not at all (StoreInUse names who has it).
        """
        from monitor.store.memory import MemoryStore
        from monitor.store.sql.opening import open_store

        url = self.config.store.url.reveal()
        file = sqlite_file(url)
        if file is not None and not file.exists():
            if or_empty:
                yield MemoryStore()
                return
            # Made by us, it could belong to the wrong user, and the daemon could not write into it.
            hint = "it begins with the first `depesche run` or `depesche once`"
            raise StoreUnavailable(f"nothing is remembered yet: there is no {file}", hint=hint)
        store = open_store(url, base=self.path.parent, hold=hold, command=command)
        try:
            yield store
        finally:
            store.close()


def sqlite_file(url: str) -> Path | None:
    """The file of a store's address (absolute in a config that was read); None: it is a server's."""
    scheme, slashes, name = url.partition(":///")
    return Path(name.partition("?")[0]) if slashes and scheme.partition("+")[0] == "sqlite" else None


def beside(given: Path | None) -> Beside:
    """Read the config. Raises `ConfigError` with every fault of what is needed here."""
    loaded = load(find(str(given) if given else None, os.environ), os.environ, running=False)
    if loaded.faults:
        raise ConfigError(tuple(map(str, loaded.faults)))
    _with_store_address(loaded)
    config = loaded.config
    return Beside(
        path=Path(loaded.path).absolute(),
        config=config,
        feeds=_feeds(config, enabled=True),
        watches=tuple(watch_of(config, watch) for watch in config.watches),
        off=_feeds(config, enabled=False),
    )


def _feeds(config: Config, *, enabled: bool) -> tuple[Feed, ...]:
    return tuple(feed_of(config, feed) for feed in config.feeds if feed.enabled is enabled)


def _with_store_address(loaded: Loaded) -> None:
    """Look up what `running=False` left as it is written."""
    node, settings = loaded.root.child("store"), loaded.drafts.settings
    if node is None or settings is None or node.content is None:
        return
    given = node.value()
    whole = given if isinstance(given, dict) and "url" in given else {"url": given}
    sources = Sources(os.environ, Path(loaded.path).absolute().parent)
    try:
        store = StoreConfig.model_validate(whole, context=sources)
    except ValidationError as error:
        faults: Sequence[object] = explained(error, loaded.root, ("store",), StoreConfig, "store")
        raise ConfigError(tuple(map(str, faults))) from None
    loaded.drafts.settings = settings.model_copy(update={"store": store})
