"""What was read: from the answer of a server to a clean entry, and what is remembered of each feed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Habits:
    """What a feed has taught us. Learned, never configured: losing it costs some patience and no news."""

    rhythm: float = 0.0
    """Seconds between two new entries, smoothed; 0: not known yet."""
    new_at: datetime | None = None
    """When something new was last listed."""
    listed: int = 0
    """How many entries it usually lists."""
    whole_at: datetime | None = None
    """The last answer that was no 304: after a week of nothing else, one question is asked without validators."""
    moved_to: str = ""
    """The target of permanent redirects seen in a row; taken over when it is `FeedState.url` too."""
    moved_since: datetime | None = None
    moved_seen: int = 0
    gap: bool = False
    """A poll shared nothing with the one before: entries may have been missed, and history is still to be read."""
    distrusted: tuple[str, ...] = ()
    """Kinds of identity that proved unstable here (`guid`, `link`)."""
    suffix: str = ""
    """The publisher's tail of its titles (" | heise online"), learned."""
    kickers: tuple[str, ...] = ()
    """What it glues to the front of titles ("SZ Plus"), learned."""
    troubles: tuple[tuple[str, datetime], ...] = ()
    """Troubles the operator has been told of and that last: (name, since)."""
    wait: float = 0.0
    """Seconds: the feed's own wish for the interval as it last said it, which a 304 does not repeat."""
    skip_hours: tuple[int, ...] = ()
    skip_days: tuple[int, ...] = ()
    renamed_at: datetime | None = None
    """When most of its known entries last came under new names."""


@dataclass(frozen=True, slots=True)
class FeedState:
    """What is remembered about a feed from poll to poll. All times may be None: never happened."""

    feed_id: str
    url: str
    """The address to ask: the configured one, or one learned (a feed found on a site's page, a permanent redirect);
    validators belong to `validated_url`."""
    next_at: datetime | None = None
    """When it is due; None: at once."""
    looked_at: datetime | None = None
    """The last poll that was answered with a feed or 304; None: never, so the next is the first look."""
    etag: str = ""
    last_modified: str = ""
    validated_url: str = ""
    body_hash: str = ""
    failures: int = 0
    """Polls that failed in a row."""
    last_error: str = ""
    failing_since: datetime | None = None
    wait_until: datetime | None = None
    """A server's own word (Retry-After, 410): not even `once` asks before."""
    note: str = ""
    """Why `next_at` is what it is, for people."""
    title: str = ""
    """The feed's own title."""
    habits: Habits = Habits()


@dataclass(frozen=True, slots=True)
class Fetched:
    """One answer to one poll. `body` is None when the server said 304 or the bytes are those of last time."""

    feed_id: str
    url: str
    """The final address, after redirects."""
    status: int
    body: bytes | None
    headers: tuple[tuple[str, str], ...]
    """Names in lower case."""
    state: FeedState
    """The state to remember once everything in this body is safe, and never before."""
    fresh_for: timedelta | None = None
    """The server's wish (Cache-Control, Expires)."""
    moved_to: str = ""
    """The final address, if every hop on the way there was a permanent redirect (301, 308)."""
    partial: bool = False
    """226 IM Used: the body holds only what is new; what it does not list is not gone."""


@dataclass(frozen=True, slots=True)
class RawEntry:
    """What the format said, trusted in nothing: strings may hold markup, dates may be wrong, anything may be empty."""

    guid: str = ""
    link: str = ""
    title: str = ""
    summary: str = ""
    content: str = ""
    published: datetime | None = None
    updated: datetime | None = None
    language: str = ""
    publisher: str = ""
    publisher_url: str = ""
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RawFeed:
    """A parsed feed as the format gave it. `trouble` names what was wrong with it, if it could be read all the same."""

    title: str = ""
    link: str = ""
    language: str = ""
    entries: tuple[RawEntry, ...] = ()
    wait: timedelta | None = None
    """The feed's own wish for the interval (`ttl`, `sy:updatePeriod`)."""
    trouble: str = ""
    truncated: bool = False
    older: str = ""
    """Where the entries before these are (RFC 5005 `prev-archive`, `next`), absolute; empty: not said."""
    generator: str = ""
    skip_hours: tuple[int, ...] = ()
    """Hours of the day, GMT, in which the feed wants to be left alone (RSS 2.0 `skipHours`)."""
    skip_days: tuple[int, ...] = ()
    """Days, Monday is 0 (RSS 2.0 `skipDays`)."""
    kind: str = "feed"
    """`feed`, `sitemap`, `page`, or `links`: a page's links to its feeds."""
    children: tuple[tuple[str, datetime | None], ...] = ()
    """Of an index of sitemaps: the files that it lists and when each last changed, newest first, absolute."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One published item, clean: canonical address, plain text, language, sane date."""

    id: str
    """Stable and unique in the store; made from feed and first identity."""
    feed_id: str
    identities: tuple[str, ...]
    """Keys under which this feed may list it again, strongest first (`guid:…`, `link:…`, `text:…`)."""
    url: str
    title: str
    summary: str
    content: str
    language: str
    """ISO 639-1, empty when unknown."""
    publisher: str
    published: datetime | None
    updated: datetime | None
    seen_at: datetime
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def at(self) -> datetime:
        """When it counts as published: its own date, never later than we saw it; without one, when we saw it."""
        return self.seen_at if self.published is None else min(self.published, self.seen_at)

    @property
    def lead(self) -> str:
        """The text that follows the headline: the summary, else the beginning of the content."""
        return self.summary or self.content[:600]
