"""What went wrong on the wire, in one line for a person: no tokens, no library's wording, and what can be done."""

from __future__ import annotations

import ssl
from datetime import datetime

import aiohttp

from monitor.errors import AddressRefused, BadAnswer, Unreachable, Untrusted
from monitor.feeds.links import shown
from monitor.feeds.wishes import retry_after

_HINTS = {
    401: "the feed wants a login: give `headers` or an address with a token",
    403: "often a wall against programs: ask the site, or set `user_agent` for this feed",
    404: "has the feed moved?",
    410: "the site says that it is gone for good: remove the feed, or find its new address",
    429: "too many requests from here: raise `every` for this site's feeds",
}


def bad_answer(url: str, status: int, named: dict[str, str], now: datetime) -> BadAnswer:
    """A status that is no success, with the server's wish to wait and what a person can do."""
    wish = retry_after(named["retry-after"], now) if "retry-after" in named else None
    hint = _HINTS.get(status, "usually passes; the next poll asks again" if status >= 500 else "")
    if "challenge" in named.get("cf-mitigated", ""):
        hint = "a wall against programs stands before this site; only its owner can let us in"
    return BadAnswer(f"{shown(url)} answered {status}", status=status, retry_after=wish, hint=hint)


def refusal(url: str, address: str) -> AddressRefused:
    """The guard let no socket through."""
    hint = "if this is your own network, name it in `allow_networks`"
    return AddressRefused(f"{shown(url)} leads to {address}, which is not a public address", hint=hint)


def unreachable(url: str, error: Exception) -> Unreachable:
    """The cause in our own words: the library's text may hold the whole address, tokens included."""
    match error:
        case aiohttp.ClientConnectorDNSError():
            what = "its name can't be resolved"
        case aiohttp.ClientConnectorCertificateError() | ssl.SSLCertVerificationError():
            return Untrusted(f"{shown(url)}: its certificate can't be trusted")
        case aiohttp.ClientSSLError():
            what = "no secure connection can be made"
        case aiohttp.ClientProxyConnectionError():
            what = "its proxy can't be reached"
        case aiohttp.ClientHttpProxyError():
            what = f"its proxy refused ({error.status})"
        case aiohttp.ClientConnectorError():
            what = f"no connection ({error.os_error.strerror or type(error.os_error).__name__})"
        case aiohttp.ServerTimeoutError():
            what = "no connection in time"
        case aiohttp.ClientPayloadError() | aiohttp.ServerDisconnectedError() | ConnectionError():
            what = "the connection was cut"
        case aiohttp.ClientResponseError():
            what = "the answer is no proper HTTP"
        case _ if type(error).__name__.startswith("Proxy"):  # of SOCKS, whose library is loaded only where it is used
            what = "no way through its proxy"
        case _:
            what = f"the question failed ({type(error).__name__})"
    return Unreachable(f"{shown(url)}: {what}")
