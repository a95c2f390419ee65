"""robots.txt (RFC 9309): which pages a site lets us ask for. Feeds that the user named are not subject to it.

A site's file is asked for once a day. Lines meant for others are dropped before the parser sees them: it keeps every
rule once for each agent named, so that half a megabyte of agents and rules would grow to gigabytes.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from monitor.errors import BadAnswer, FeedError, NotAFeed, Unreachable
from monitor.feeds.base import Source
from monitor.feeds.links import canonical, shown
from monitor.model import Feed, FeedState

if TYPE_CHECKING:
    from protego import Protego

PRODUCT = "depesche"
LARGEST = 500 * 1024
"""Bytes of a file that are read (RFC 9309 2.5)."""
LIFE = timedelta(hours=24)
AGAIN = timedelta(minutes=30)
"""When a file that could not be had is asked for again."""
MOST_SITES = 10_000
_MOST_SITEMAPS = 20


class Rules:
    """What one robots.txt says to us."""

    def __init__(self, text: str) -> None:
        from protego import Protego  # here, since most runs never ask for a page

        self._parsed: Protego = Protego.parse(_ours(text))

    def allow(self, url: str) -> bool:
        """May this page of the site be asked for? The longest rule decides; between equals, Allow."""
        return bool(self._parsed.can_fetch(url, PRODUCT))

    @property
    def sitemaps(self) -> tuple[str, ...]:
        """Absolute addresses, in the order of the file."""
        named = (canonical(one) for one in self._parsed.sitemaps)
        return tuple(dict.fromkeys(one for one in named if one))[:_MOST_SITEMAPS]


@dataclass(frozen=True, slots=True)
class _Known:
    rules: Rules | None
    """None: the file could not be had."""
    until: datetime


class Robots:
    """Asks for robots.txt, remembers it for a day, and says what it allows. One for all pages and articles."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._known: OrderedDict[str, _Known] = OrderedDict()

    async def allowed(self, url: str, feed: Feed, now: datetime) -> bool:
        """May this page be asked for on behalf of the feed?

        Raises `Unreachable` when the site can't say so now (5xx, no answer): a later try may be answered.
        """
        return (await self.rules(url, feed, now)).allow(url)

    def knows(self, url: str, now: datetime) -> bool:
        """Whether the next question about a page of this site costs no request."""
        known = self._known.get(urljoin(url, "/"))
        return known is not None and known.until > now

    async def rules(self, url: str, feed: Feed, now: datetime) -> Rules:
        """The rules of the page's site. Raises as `allowed` does."""
        origin = urljoin(url, "/")
        known = self._known.get(origin)
        if known is None or known.until <= now:
            known = await self._ask(origin, feed, now)
            self._known[origin] = known
        self._known.move_to_end(origin)
        while len(self._known) > MOST_SITES:
            self._known.popitem(last=False)
        if known.rules is None:
            raise Unreachable(f"{shown(origin)} can't say now what its robots.txt allows")
        return known.rules

    async def _ask(self, origin: str, feed: Feed, now: datetime) -> _Known:
        address = urljoin(origin, "/robots.txt")
        try:
            fetched = await self._source.fetch(feed, FeedState(feed.id, address), now)
            return _Known(Rules((fetched.body or b"")[:LARGEST].decode("utf-8-sig", errors="replace")), now + LIFE)
        except NotAFeed:
            return _Known(Rules(""), now + LIFE)  # an empty file
        except BadAnswer as error:
            # RFC 9309 2.3.1.3 and 2.3.1.4: a site that has no file allows everything, one that is ill nothing for now
            gone = 400 <= error.status < 500 and error.status != 429
            return _Known(Rules(""), now + LIFE) if gone else _Known(None, now + AGAIN)
        except FeedError:
            return _Known(None, now + AGAIN)


def borrowed(feed: Feed, address: str) -> Feed:
    """The feed as one that asks for another address: what the user gave to its own host alone stays there."""
    same = _origin(address) == _origin(feed.url)
    return replace(feed, url=address, headers=feed.headers if same else (), private=feed.private and same)


def news_first(sitemaps: tuple[str, ...]) -> tuple[str, ...]:
    """A site's sitemaps, those before all others that are for news by their names."""
    return tuple(sorted(sitemaps, key=lambda one: "news" not in urlsplit(one).path.lower()))


def _origin(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc.rpartition("@")[2].lower()


def _ours(text: str) -> str:
    """The file with all other agents under one name, so that groups keep their borders and nothing multiplies."""
    lines: list[str] = []
    for line in text.splitlines():
        name, colon, value = line.partition("#")[0].partition(":")
        if colon and name.strip().lower().replace(" ", "-") in ("user-agent", "useragent"):
            token = value.strip().partition("/")[0].strip().lower()
            line = f"User-agent: {token if token in ('*', PRODUCT) else 'another'}"
            if lines and lines[-1] == line:
                continue
        lines.append(line)
    return "\n".join(lines)
