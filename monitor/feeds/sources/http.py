"""One polite and guarded question to a web server: conditional, bounded, redirected by our own rules.

Ports: a feed's own address may name any port, since the user wrote it; a redirect may lead to 80, 443 or that same
port, unless the user allowed the host (`allow_networks`). Private addresses are refused at every hop alike.
"""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin, urlsplit, urlunsplit

import aiohttp

from monitor import __version__
from monitor.errors import AddressRefused, BadAnswer, FeedError, NotAFeed, TooMuch, Unreachable
from monitor.feeds.links import shown
from monitor.feeds.sources.complaints import bad_answer, refusal, unreachable
from monitor.feeds.sources.connect import ATTEMPT, HEADER_LIMIT, Attempt, session
from monitor.feeds.sources.guard import Guard, guard_of
from monitor.feeds.sources.unpack import OFFERED, Unpacker
from monitor.feeds.wishes import fresh_for, retry_after
from monitor.model import Feed, FeedState, Fetched

if TYPE_CHECKING:
    from aiohttp.abc import AbstractResolver

ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9,"
    " application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.2, */*;q=0.1"
)
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SUCCESS = frozenset({200, 203})


class HttpSource:
    """Asks over HTTP. One for the whole daemon; `close()` it inside the loop that used it."""

    def __init__(
        self,
        *,
        allow_networks: tuple[str, ...] = (),
        contact: str = "https://depesche.invalid/",
        user_agent: str = "",
        total: float = 30.0,
        connect: float = 10.0,
        packed_limit: int = 10_000_000,
        unpacked_limit: int = 20_000_000,
        max_redirects: int = 10,
        resolver: AbstractResolver | None = None,
    ) -> None:
        """`total` and `connect` are seconds; limits are bytes; `allow_networks` as in the config."""
        self._guard: Guard = guard_of(allow_networks)
        self._agent = user_agent or f"depesche/{__version__} (+{contact})"
        self._total, self._connect = total, connect
        self._packed_limit, self._unpacked_limit = packed_limit, unpacked_limit
        self._max_redirects = max_redirects
        self._resolver = resolver
        self._session: aiohttp.ClientSession | None = None

    async def fetch(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
        """See `Source.fetch`."""
        try:
            async with asyncio.timeout(self._total):
                return await self._follow(feed, state, now)
        except TimeoutError as error:
            raise Unreachable(f"{shown(feed.url)} gave no whole answer in {self._total:g} s") from error

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _follow(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
        url, seen = urldefrag(feed.url).url, set[str]()
        for _ in range(self._max_redirects + 1):
            if url in seen:
                raise BadAnswer(f"{shown(feed.url)} redirects in a circle", status=310)
            seen.add(url)
            self._check(url, feed)
            outcome = await self._ask(url, feed, state, now)
            if isinstance(outcome, Fetched):
                return outcome
            if url.startswith("https:") and outcome.startswith("http:"):
                raise AddressRefused(f"{shown(url)} redirects from https to http, which is refused")
            url = outcome
        raise BadAnswer(f"{shown(feed.url)} redirects more than {self._max_redirects} times", status=310)

    def _check(self, url: str, feed: Feed) -> None:
        """What can be said before connecting; the address itself is judged when the socket is made."""
        try:
            parts = urlsplit(url)
            host, port, asked = parts.hostname, parts.port, urlsplit(feed.url).port
        except ValueError as error:
            raise AddressRefused(f"{shown(url)} is no address that can be asked") from error
        if parts.scheme not in ("http", "https") or not host:
            raise AddressRefused(f"{shown(url)} is neither http nor https")
        if port not in (None, 80, 443, asked) and not self._guard.exempt(host):
            raise AddressRefused(f"{shown(url)}: a redirect to port {port} is refused")

    async def _ask(self, url: str, feed: Feed, state: FeedState, now: datetime) -> Fetched | str:
        """One hop: the answer, or the address that it redirects to. Errors of the wire become `FeedError`s here."""
        attempt = Attempt(self._guard.permits_host(urlsplit(url).hostname or ""))
        token = ATTEMPT.set(attempt)
        try:
            async with self._open().get(url, headers=self._headers(url, feed, state), allow_redirects=False) as answer:
                return await self._answered(answer, url, feed, state, now)
        except FeedError:
            raise
        except (aiohttp.ClientError, OSError, ValueError, UnicodeError, asyncio.IncompleteReadError) as error:
            if attempt.refused:
                raise refusal(url, attempt.refused[0]) from error
            raise unreachable(url, error) from error
        finally:
            ATTEMPT.reset(token)

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = session(self._guard, connect_timeout=self._connect, resolver=self._resolver)
        return self._session

    def _headers(self, url: str, feed: Feed, state: FeedState) -> dict[str, str]:
        headers = {
            "User-Agent": feed.user_agent or self._agent,
            "Accept": ACCEPT,
            "Accept-Encoding": OFFERED,
        }
        if _origin(url) == _origin(feed.url):
            # the user's tokens go to the host that they were given for, and no other
            headers.update({name.title(): value for name, value in feed.headers})
        if state.validated_url == url:
            headers.update({"If-None-Match": state.etag} if state.etag else {})
            headers.update({"If-Modified-Since": state.last_modified} if state.last_modified else {})
        return headers

    async def _answered(
        self, answer: aiohttp.ClientResponse, url: str, feed: Feed, state: FeedState, now: datetime
    ) -> Fetched | str:
        headers = tuple((name.lower(), value) for name, value in answer.headers.items())
        if sum(len(name) + len(value) + 4 for name, value in headers) > HEADER_LIMIT:
            raise TooMuch(f"{shown(url)} sent headers of more than {HEADER_LIMIT // 1024} KB")
        named = dict(reversed(headers))
        if answer.status in _REDIRECTS:
            return _target(url, answer.status, named, now)
        if answer.status == 304 and state.validated_url == url and (state.etag or state.last_modified):
            return self._unchanged(url, feed, state, headers, named, now)
        if answer.status not in _SUCCESS:
            raise bad_answer(url, answer.status, named, now)
        body = await self._read(answer, url, named)
        digest = hashlib.blake2b(body, digest_size=16).hexdigest()
        same = digest == state.body_hash
        remembered = replace(
            state,
            url=feed.url,
            etag=named.get("etag", ""),
            last_modified=named.get("last-modified", ""),
            validated_url=url,
            body_hash=digest,
        )
        wish = fresh_for(named, now)
        return Fetched(feed.id, url, answer.status, None if same else body, headers, remembered, wish)

    def _unchanged(
        self,
        url: str,
        feed: Feed,
        state: FeedState,
        headers: tuple[tuple[str, str], ...],
        named: dict[str, str],
        now: datetime,
    ) -> Fetched:
        """A 304 renews what was stored (RFC 9111 4.3.4); what it does not name stays."""
        remembered = replace(
            state,
            url=feed.url,
            etag=named.get("etag", state.etag),
            last_modified=named.get("last-modified", state.last_modified),
        )
        return Fetched(feed.id, url, 304, None, headers, remembered, fresh_for(named, now))

    async def _read(self, answer: aiohttp.ClientResponse, url: str, named: dict[str, str]) -> bytes:
        announced = named.get("content-length", "")
        if announced.isascii() and announced.isdigit() and int(announced[:15]) > self._packed_limit:
            raise TooMuch(f"{shown(url)} announces {int(announced[:15])} bytes")
        unpacker = Unpacker(
            named.get("content-encoding", ""), packed_limit=self._packed_limit, unpacked_limit=self._unpacked_limit
        )
        async for chunk in answer.content.iter_any():
            unpacker.feed(chunk)
        body = unpacker.finish()
        if not body.strip():
            raise NotAFeed(f"{shown(url)} answered with an empty body")
        return body


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port


def _target(url: str, status: int, named: dict[str, str], now: datetime) -> str:
    """Where a redirect leads: absolute, without fragment and without credentials of the server's choosing."""
    location = named.get("location", "").strip()
    if not location:
        raise BadAnswer(f"{shown(url)} redirects ({status}) to nowhere", status=status)
    wish = named.get("retry-after", "")
    if wish and (seconds := retry_after(wish, now)):
        raise BadAnswer(f"{shown(url)} asks to come back later ({status})", status=status, retry_after=seconds)
    try:
        parts = urlsplit(urldefrag(urljoin(url, location)).url)
        place = parts.netloc.rpartition("@")[2]
        return urlunsplit((parts.scheme, place, parts.path, parts.query, ""))
    except ValueError as error:
        raise BadAnswer(f"{shown(url)} redirects ({status}) to something unreadable", status=status) from error
