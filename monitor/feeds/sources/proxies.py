"""Proxies: a hop that the user trusts, which resolves names itself and so sees what our guard can't.

What we can see all the same is refused before the proxy hears of it: private addresses in every spelling, and the
names that are private by their nature.
"""

from __future__ import annotations

import socket
import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from monitor.feeds.sources.guard import Guard

if TYPE_CHECKING:
    import aiohttp

_SOCKS = {"socks5": "SOCKS5", "socks5h": "SOCKS5", "socks4": "SOCKS4", "socks4a": "SOCKS4"}
_HTTP = ("http", "https")
_INWARD = (".localhost", ".local", ".internal", ".localdomain", ".lan", ".intranet", ".home.arpa", ".private")
"""Names that never are public ones (RFC 6761, 6762, 8375), among them a cloud's `metadata.google.internal`."""


def complaint(proxy: str) -> str:
    """What is wrong with the address of a proxy, without telling it; empty: nothing."""
    try:
        parts = urlsplit(proxy)
        usable = bool(parts.hostname) and (parts.scheme in _SOCKS or parts.scheme in _HTTP) and parts.port != 0
    except ValueError:
        usable = False
    return "" if usable else "is no address of a proxy: write http://HOST:PORT or socks5://HOST:PORT"


def is_socks(proxy: str) -> bool:
    return urlsplit(proxy).scheme in _SOCKS


def socks_connector(proxy: str) -> aiohttp.TCPConnector:
    """Connections through a SOCKS proxy, with names resolved at its end."""
    from aiohttp_socks import ProxyConnector, ProxyType  # here, since few users have one

    parts = urlsplit(proxy)
    return ProxyConnector(
        host=parts.hostname or "",
        port=parts.port or 1080,
        proxy_type=ProxyType[_SOCKS[parts.scheme]],
        username=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
        rdns=True,
        limit=0,
    )


def socks_errors(proxy: str) -> tuple[type[Exception], ...]:
    """What goes wrong on the way to and through a SOCKS proxy; none of it, if there is none on the way."""
    if not is_socks(proxy):
        return ()
    from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError

    return ProxyConnectionError, ProxyError, ProxyTimeoutError


def looks_private(host: str, guard: Guard) -> bool:
    """As far as can be said without resolving: an address that the guard refuses, or a name of one's own network."""
    name = unicodedata.normalize("NFKC", host).lower().rstrip(".")
    if guard.permits_host(name):
        return False
    if ":" in name:
        return not guard.permits(name)
    if _last(name).isdigit() or _last(name).startswith("0x"):
        return not guard.permits(_dotted(name))
    return "." not in name or f".{name}".endswith(_INWARD)


def _last(name: str) -> str:
    return name.rpartition(".")[2]


def _dotted(name: str) -> str:
    """`0x7f.1`, `2130706433` and `0177.0.0.1` as the address that they mean; empty: none."""
    try:
        return socket.inet_ntoa(socket.inet_aton(name))
    except OSError:
        return ""
