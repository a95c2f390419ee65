"""The parts that touch the world: where bytes come from, who reads them, and the store."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.app.plan import Plan
from monitor.config.shape import Config
from monitor.feeds.base import Source
from monitor.feeds.guarded import GuardedReader
from monitor.feeds.sources import BySchemes
from monitor.feeds.sources.file import FileSource
from monitor.feeds.sources.replaceable import Replaceable
from monitor.store.base import Store

HOME = "https://depesche.example/"
"""Where a site's owner can read about us, unless the config names a contact."""


@dataclass(frozen=True, slots=True)
class Outside:
    """One source for all addresses, one reader for all bodies."""

    source: Replaceable
    reader: GuardedReader

    async def close(self) -> None:
        """Let go of connections and child processes; inside the loop that used them."""
        await self.source.close()
        await self.reader.close()


def outside(config: Config) -> Outside:
    """As the config wants it."""
    return Outside(Replaceable(source_of(config)), GuardedReader())


def source_of(config: Config) -> Source:
    """Where all bytes come from."""
    return BySchemes({"web": http_of(config), "disk": FileSource()})


def http_of(config: Config, *, total: float = 30.0, allowing: tuple[str, ...] = ()) -> Source:
    """The HTTP client, loaded only here: it weighs 20 MB. `allowing`: hosts that may be private besides the config's."""
    from monitor.feeds.sources.http import HttpSource

    networks = (*map(str, config.allow_networks), *allowing)
    contact, proxy = config.contact or HOME, config.proxy.reveal() if config.proxy is not None else ""
    return HttpSource(allow_networks=networks, user_agent=config.user_agent, contact=contact, proxy=proxy, total=total)


def open_store(made: Plan, *, hold: bool, command: str, rehearse: bool = False) -> Store:
    """The store of the config. `hold`: as its one judge (`StoreInUse` names who is it already)."""
    from monitor.store.sql.opening import open_store as opened

    return opened(made.config.store.url.reveal(), base=made.path.parent, hold=hold, command=command, rehearse=rehearse)
