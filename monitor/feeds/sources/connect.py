"""Connections that the guard has seen: every socket is checked at the moment it is made, with the address it gets."""

from __future__ import annotations

import errno
import socket
import ssl
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import aiohttp

from monitor.feeds.sources.guard import Guard

if TYPE_CHECKING:
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


def session(guard: Guard, *, connect_timeout: float, resolver: AbstractResolver | None = None) -> aiohttp.ClientSession:
    """A session without cookies, environment proxies, automatic redirects or decoding. Needs a running loop."""

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

    connector = aiohttp.TCPConnector(
        socket_factory=guarded_socket,
        resolver=resolver,
        ssl=ssl.create_default_context(),  # one for all: each costs 50 ms
        limit=0,  # how many at once is the caller's decision, by lane
        keepalive_timeout=5,
        ttl_dns_cache=60,
    )
    return aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        trust_env=False,
        auto_decompress=False,
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=connect_timeout),
        max_line_size=_LINE_LIMIT,
        max_field_size=_LINE_LIMIT,
    )
