"""One polite and guarded question to a web server: conditional, bounded, redirected by our own rules.

Ports: a feed's own address may name any port, since the user wrote it; a redirect may lead to 80, 443 or that same
port, unless the user allowed the host (`allow_networks`). Private addresses are refused at every hop alike.
"""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import aiohttp

from monitor import __version__
from monitor.errors import AddressRefused, FeedError, NotAFeed, TooMuch, Unreachable
from monitor.feeds.links import shown
from monitor.feeds.sources.answer import Answer, understood
from monitor.feeds.sources.complaints import refusal, unreachable
from monitor.feeds.sources.connect import ATTEMPT, HEADER_LIMIT, Attempt, Sessions
from monitor.feeds.sources.guard import Guard, guard_of
from monitor.feeds.sources.proxies import is_socks, looks_private, socks_errors
from monitor.feeds.sources.question import headers_for
from monitor.feeds.sources.redirects import REDIRECTS, Hop, Walk, hop_of
from monitor.feeds.sources.trust import of_file
from monitor.feeds.sources.unpack import Unpacker
from monitor.model import Feed, FeedState, Fetched

if TYPE_CHECKING:
    from aiohttp.abc import AbstractResolver

_WIRE: tuple[type[Exception], ...] = (aiohttp.ClientError, OSError, ValueError, asyncio.IncompleteReadError)
_WITH_BODY = frozenset({200, 203, 226})


class HttpSource:
    """Asks over HTTP. One for the whole daemon; `close()` it inside the loop that used it."""

    def __init__(
        self,
        *,
        allow_networks: tuple[str, ...] = (),
        contact: str = "https://depesche.invalid/",
        user_agent: str = "",
        proxy: str = "",
        total: float = 30.0,
        connect: float = 10.0,
        packed_limit: int = 10_000_000,
        unpacked_limit: int = 20_000_000,
        max_redirects: int = 10,
        resolver: AbstractResolver | None = None,
    ) -> None:
        """`total` and `connect` are seconds; limits are bytes; `allow_networks` as in the config.

        `proxy` is for feeds without their own.
        """
        self._guard: Guard = guard_of(allow_networks)
        self._agent = user_agent or f"depesche/{__version__} (+{contact})"
        self._proxy = proxy
        self._total, self._connect = total, connect
        self._packed_limit, self._unpacked_limit = packed_limit, unpacked_limit
        self._max_redirects = max_redirects
        self._resolver = resolver
        self._sessions: Sessions | None = None

    async def fetch(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
        """See `Source.fetch`. Asked is `state.url`, which may be a learned address; the user's rights stay `feed`'s."""
        try:
            async with asyncio.timeout(self._total):
                return await self._follow(feed, state, now)
        except TimeoutError as error:
            raise Unreachable(f"{shown(state.url or feed.url)} gave no whole answer in {self._total:g} s") from error

    async def close(self) -> None:
        if self._sessions is not None:
            await self._sessions.close()
            self._sessions = None

    async def _follow(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
        walk = Walk(state.url or feed.url, self._max_redirects)
        while True:
            host = self._checked(walk.url, feed)
            outcome = await self._ask(walk, host, feed, state, now)
            if isinstance(outcome, Fetched):
                return outcome
            walk.go(outcome)

    def _checked(self, url: str, feed: Feed) -> str:
        """The host, after what can be said before connecting; its address is judged when the socket is made."""
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
            asked = port if url == feed.url else urlsplit(feed.url).port
        except ValueError as error:
            raise AddressRefused(f"{shown(url)} is no address that can be asked") from error
        if parts.scheme not in ("http", "https") or not host:
            raise AddressRefused(f"{shown(url)} is neither http nor https")
        if port not in (None, 80, 443, asked) and not self._guard.exempt(host):
            raise AddressRefused(f"{shown(url)}: a redirect to port {port} is refused")
        if self._proxy_of(feed) and looks_private(host, self._guard):
            raise refusal(url, host)
        return host

    def _proxy_of(self, feed: Feed) -> str:
        return feed.proxy or self._proxy

    async def _ask(self, walk: Walk, host: str, feed: Feed, state: FeedState, now: datetime) -> Fetched | Hop:
        """One hop: the answer, or where it redirects to. Errors of the wire become `FeedError`s here."""
        url, proxy = walk.url, self._proxy_of(feed)
        # A proxy's own address is the user's word, and the only one that a socket is made for then.
        attempt = Attempt(bool(proxy) or self._guard.permits_host(host))
        token = ATTEMPT.set(attempt)
        try:
            async with self._session(proxy).get(
                url,
                headers=headers_for(url, feed, state, self._agent, now),
                allow_redirects=False,
                proxy=proxy if proxy and not is_socks(proxy) else None,
                ssl=of_file(feed.ca) if feed.ca else True,
            ) as answer:
                return await self._answered(answer, walk, feed, state, now)
        except FeedError:
            raise
        except _WIRE + socks_errors(proxy) as error:
            if attempt.refused:
                raise refusal(url, attempt.refused[0]) from error
            raise unreachable(url, error) from error
        finally:
            ATTEMPT.reset(token)

    def _session(self, proxy: str) -> aiohttp.ClientSession:
        if self._sessions is None:
            self._sessions = Sessions(self._guard, connect_timeout=self._connect, resolver=self._resolver)
        return self._sessions.through(proxy)

    async def _answered(
        self, answer: aiohttp.ClientResponse, walk: Walk, feed: Feed, state: FeedState, now: datetime
    ) -> Fetched | Hop:
        headers = tuple((name.lower(), value) for name, value in answer.headers.items())
        if sum(len(name) + len(value) + 4 for name, value in headers) > HEADER_LIMIT:
            raise TooMuch(f"{shown(walk.url)} sent headers of more than {HEADER_LIMIT // 1024} KB")
        given = Answer(walk.url, answer.status, headers, walk.moved_to)
        if answer.status in REDIRECTS:
            return hop_of(walk.url, answer.status, given.named, now)
        body = await self._read(answer, given) if answer.status in _WITH_BODY else b""
        return understood(given, body, feed, state, now)

    async def _read(self, answer: aiohttp.ClientResponse, given: Answer) -> bytes:
        announced = given.named.get("content-length", "")
        if announced.isascii() and announced.isdigit() and int(announced[:15]) > self._packed_limit:
            megabytes, most = int(announced[:15]) / 1_000_000, self._packed_limit / 1_000_000
            raise TooMuch(
                f"{shown(given.url)} announces {megabytes:.1f} MB, and {most:.1f} MB are the most that is read",
                hint="ask the site for a shorter feed, or look for one of a section",
            )
        unpacker = Unpacker(
            given.named.get("content-encoding", ""),
            packed_limit=self._packed_limit,
            unpacked_limit=self._unpacked_limit,
        )
        async for chunk in answer.content.iter_any():
            unpacker.feed(chunk)
        body = unpacker.finish()
        if not body.strip():
            raise NotAFeed(f"{shown(given.url)} answered with an empty body")
        return body
