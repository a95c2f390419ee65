"""What an answer means for what is remembered: which validators hold from now on, and what of the body is news."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from monitor.errors import FeedError
from monitor.feeds.sources.complaints import bad_answer
from monitor.feeds.sources.question import is_conditional
from monitor.feeds.wishes import fresh_for
from monitor.model import Feed, FeedState, Fetched

_LISTS = frozenset({"cache-control", "im"})
"""Headers that may stand on several lines, which then are one (RFC 9110 5.2); of any other the first counts."""
_HALVES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Answer:
    """Status and headers of the last hop."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    """Names in lower case."""
    moved_to: str = ""

    @cached_property
    def named(self) -> dict[str, str]:
        found = dict(reversed(self.headers))
        for name in _LISTS & found.keys():
            found[name] = ", ".join(value for each, value in self.headers if each == name)
        return found


def understood(answer: Answer, body: bytes, feed: Feed, state: FeedState, now: datetime) -> Fetched:
    """The answer with the state to remember once all of it is safe. Raises `BadAnswer` for what is no success."""
    conditional = is_conditional(answer.url, state, now)
    if answer.status == 304 and conditional:
        return _unchanged(answer, feed, state, now)
    if answer.status in (200, 203):
        return _whole(answer, body, feed, state, now)
    if answer.status == 226 and conditional and state.etag and "feed" in answer.named.get("im", "feed"):
        return _part(answer, body, feed, state, now)
    raise _complaint(answer, now)


def _whole(answer: Answer, body: bytes, feed: Feed, state: FeedState, now: datetime) -> Fetched:
    digest = hashlib.blake2b(body, digest_size=16).hexdigest()
    known = digest == state.body_hash
    after = replace(_validated(answer, state), body_hash=digest)
    return _fetched(answer, None if known else body, feed, after, now)


def _part(answer: Answer, body: bytes, feed: Feed, state: FeedState, now: datetime) -> Fetched:
    """The validators of a 226 are those of the whole that we now have; its bytes are not."""
    return replace(_fetched(answer, body, feed, _validated(answer, state), now), partial=True)


def _unchanged(answer: Answer, feed: Feed, state: FeedState, now: datetime) -> Fetched:
    """A 304 renews what was stored (RFC 9111 4.3.4); what it does not name stays."""
    etag, modified = _validator(answer, "etag", state.etag), _validator(answer, "last-modified", state.last_modified)
    if (etag, modified) != (state.etag, state.last_modified):
        state = replace(state, etag=etag, last_modified=modified)
    return _fetched(answer, None, feed, state, now)


def _validated(answer: Answer, state: FeedState) -> FeedState:
    """Both validators as this answer has them: one that it does not carry is forgotten (RFC 9111 3.1)."""
    return replace(
        state,
        etag=_validator(answer, "etag"),
        last_modified=_validator(answer, "last-modified"),
        validated_url=answer.url,
    )


def _validator(answer: Answer, name: str, otherwise: str = "") -> str:
    """The server's own word. Bytes that are no UTF-8 (RFC 9110 8.8.3 allows them) come as half surrogates, which nothing
    can send back as they were: then we have no word of it, for another one might be believed."""
    word = answer.named.get(name, otherwise)
    return word if word.isascii() or not _HALVES.search(word) else ""


def _fetched(answer: Answer, body: bytes | None, feed: Feed, after: FeedState, now: datetime) -> Fetched:
    wish = fresh_for(answer.named, now)
    return Fetched(feed.id, answer.url, answer.status, body, answer.headers, after, wish, answer.moved_to)


def _complaint(answer: Answer, now: datetime) -> FeedError:
    return bad_answer(answer.url, answer.status, answer.named, now)
