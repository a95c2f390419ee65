"""Where redirects lead, and whether all of them were meant for good."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urldefrag, urljoin, urlsplit, urlunsplit

from monitor.errors import AddressRefused, BadAnswer
from monitor.feeds.links import shown
from monitor.feeds.wishes import retry_after

REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})
_BYTE = re.compile("[\udc80-\udcff]")
"""A byte of a header that is no UTF-8, as it arrives here: a letter of Latin 1, in the addresses of old sites."""


@dataclass(frozen=True, slots=True)
class Hop:
    """One redirect: where to, and how."""

    target: str
    status: int

    @property
    def permanent(self) -> bool:
        return self.status in _PERMANENT


class Walk:
    """The way of one poll from address to address."""

    def __init__(self, start: str, longest: int) -> None:
        self.url = urldefrag(start).url
        self._seen = {self.url}
        self._start = start
        self._longest = longest
        self._hops: list[Hop] = []

    @property
    def moved_to(self) -> str:
        """Where we are, if every hop on the way here was permanent; empty: nothing to learn."""
        return self.url if self._hops and all(hop.permanent for hop in self._hops) else ""

    def go(self, hop: Hop) -> None:
        """On to the next address. Raises `BadAnswer` for circles and endless chains, `AddressRefused` for https → http."""
        if len(self._hops) >= self._longest:
            raise BadAnswer(f"{shown(self._start)} redirects more than {self._longest} times", status=310)
        if hop.target in self._seen:
            raise BadAnswer(f"{shown(self._start)} redirects in a circle", status=310)
        if self.url.startswith("https:") and hop.target.startswith("http:"):
            raise AddressRefused(f"{shown(self.url)} redirects from https to http, which is refused")
        self._seen.add(hop.target)
        self._hops.append(hop)
        self.url = hop.target


def hop_of(url: str, status: int, named: dict[str, str], now: datetime) -> Hop:
    """Where a redirect leads: absolute, without fragment and without credentials of the server's choosing."""
    location = _BYTE.sub(lambda byte: f"%{ord(byte[0]) - 0xDC00:02X}", named.get("location", "").strip())
    if not location:
        raise BadAnswer(f"{shown(url)} redirects ({status}) to nowhere", status=status)
    wish = named.get("retry-after", "")
    if wish and (seconds := retry_after(wish, now)):
        raise BadAnswer(f"{shown(url)} asks to come back later ({status})", status=status, retry_after=seconds)
    try:
        parts = urlsplit(urldefrag(urljoin(url, location)).url)
        place = parts.netloc.rpartition("@")[2]
        return Hop(urlunsplit((parts.scheme, place, parts.path, parts.query, "")), status)
    except ValueError as error:
        raise BadAnswer(f"{shown(url)} redirects ({status}) to something unreadable", status=status) from error
