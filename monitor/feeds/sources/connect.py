"""Connections that the guard has seen: every socket is checked at the moment it is made, with the address it gets."""

from __future__ import annotations

import errno
import socket
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import aiohttp

from monitor.feeds.sources.guard import Guard
from monitor.feeds.sources.names import Names
from monitor.feeds.sources.proxies import is_socks, socks_connector

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiohappyeyeballs import AddrInfoType
    from aiohttp.abc import AbstractResolver

HEADER_LIMIT = 64 * 1024
_LINE_LIMIT = 16 * 1024


@dataclass(slots=True)
class Attempt:
    """One hop under way: whether the user allowed its host by name, and which addresses were refused."""

    host_allowed: bool
    refused: list[str] = field(default_factory=list)


ATTEMPT: ContextVar[Attempt | None] = ContextVar("attempt", default=None)


class Sessions:
    """One session for all that is asked directly or through an HTTP proxy, and one for each SOCKS proxy.

    None has cookies, proxies from the environment, automatic redirects or decoding. All believe the certificates that the
    system believes (aiohttp reads them once, 50 ms and a megabyte), unless a request names others. Needs a running loop.
    """

    def __init__(self, guard: Guard, *, connect_timeout: float, resolver: AbstractResolver | None = None) -> None:
        self._guarded = _guarded_sockets(guard)
        self._connect_timeout = connect_timeout
        self._resolver = resolver or Names()
        self._open: dict[str, aiohttp.ClientSession] = {}

    def through(self, proxy: str) -> aiohttp.ClientSession:
        """The session for one proxy, or for none."""
        socks = proxy if is_socks(proxy) else ""
        if socks not in self._open:
            self._open[socks] = self._session(socks_connector(socks) if socks else self._connector())
        return self._open[socks]

    async def close(self) -> None:
        while self._open:
            _, session = self._open.popitem()
            await session.close()
        await self._resolver.close()

    def _connector(self) -> aiohttp.TCPConnector:
        return aiohttp.TCPConnector(
            socket_factory=self._guarded,
            resolver=self._resolver,
            limit=0,  # how many at once is the caller's decision, by lane
            keepalive_timeout=5,
            ttl_dns_cache=60,
        )

    def _session(self, connector: aiohttp.TCPConnector) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,
            auto_decompress=False,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=self._connect_timeout),
            max_line_size=_LINE_LIMIT,
            max_field_size=_LINE_LIMIT,
        )


def _guarded_sockets(guard: Guard) -> Callable[[AddrInfoType], socket.socket]:
    def guarded_socket(info: AddrInfoType) -> socket.socket:
        family, kind, proto, _, place = info
        attempt = ATTEMPT.get()
        if not (attempt is not None and attempt.host_allowed) and not guard.permits(str(place[0])):
            if attempt is not None:
                attempt.refused.append(str(place[0]))
            raise OSError(errno.EACCES, "address refused")
        sock = socket.socket(family, kind, proto)
        sock.setblocking(False)
        return sock

    return guarded_socket
