"""The heartbeat as the config wants it, by the guarded client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from monitor.app.outside import http_of
from monitor.app.plan import Plan, feed_of
from monitor.config.feeds import FeedConfig
from monitor.config.shape import Config
from monitor.model import FeedState
from monitor.pipeline.heartbeat import Address


def address_of(made: Plan) -> Address | None:
    """Where the config wants a sign of life."""
    beat = made.config.heartbeat
    return Address(beat.url.reveal(), beat.every) if beat is not None else None


def asking(made: Plan, clock: Callable[[], datetime]) -> Callable[[str], Awaitable[None]]:
    """Asks an address once, by the guarded client. The user wrote it, so its own host may be a private one."""

    async def ask(url: str) -> None:
        host = urlsplit(url).hostname or ""
        config: Config = made.config
        feed = feed_of(config, FeedConfig.model_construct(url=url, pause=timedelta()))
        source = http_of(config, total=10.0, allowing=(host,) if host else ())
        try:
            await source.fetch(feed, FeedState(feed.id, url), clock())
        finally:
            await source.close()

    return ask
