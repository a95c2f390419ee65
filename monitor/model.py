"""The nouns: one frozen record for each station that an entry passes, and what two or more rooms share.

Times are aware `datetime`s in UTC; durations are `timedelta`s. Nothing here reads a clock or does I/O.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

# ------------------------------------------------------------------ what the user asked for


@dataclass(frozen=True, slots=True)
class FirstRun:
    """What a feed's very first look tells: `mode` is `all`, `since`, `last`, `nothing` or `summary` (the default)."""

    mode: str = "summary"
    since: timedelta = timedelta(hours=24)
    last: int = 0


@dataclass(frozen=True, slots=True)
class Feed:
    """A source that the user named. `id` is its identity in the store, `lane` the politeness unit it is polled in."""

    id: str
    url: str
    name: str
    lane: str
    every: tuple[timedelta, timedelta]
    """Shortest and longest interval between two polls."""
    pause: timedelta = timedelta(seconds=1)
    """Between two requests to one lane."""
    tags: tuple[str, ...] = ()
    language: str = ""
    """ISO 639-1, or empty when unknown; the user's word, stronger than the feed's own claim."""
    first_run: FirstRun = FirstRun()
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    user_agent: str = ""
    private: bool = False
    """The address lies in `allow_networks`: private is fine, no pause, intervals down to one second."""
    page: bool = False
    """An overview page without a feed: its article links are the entries."""
    links: str = ""
    """CSS selector of a page's article links; empty: found by heuristics."""
    full_text: bool = False
    """Fetch the article page of entries that are new and could matter."""
    obey: bool = True
    """False: the servers' and the feed's wishes for the pace are not heard (Retry-After and 429 always are)."""
    proxy: str = field(default="", repr=False)
    """`http://…` or `socks5://…`; a trusted hop that resolves names itself."""
    ca: str = ""
    """Path of a PEM file with the certificates to trust instead of the system's."""


@dataclass(frozen=True, slots=True)
class Watch:
    """A topic that the user watches. `id` is its identity in the store: it survives a renaming."""

    id: str
    name: str
    query: str
    notify: tuple[str, ...] = ()
    """Names of channels."""
    feeds: tuple[str, ...] = ()
    """Only entries of these feeds (ids); empty: all."""
    tags: tuple[str, ...] = ()
    """Only entries of feeds with one of these tags; empty: all."""
    enabled: bool = True
    strictness: str = "normal"
    """How a bare word is taken: `exact` as it stands, `normal`, `wide` with other spellings and anywhere in the article."""
    within: str = ""
    """How near the parts must stand: `sentence`, `paragraph`, `40 words`, `article`; empty: as one thought."""
    fields: tuple[str, ...] = ()
    """Only there: `title`, `lead`, `text`; empty: everywhere."""
    min_score: float = 0.0
    """Entries that are less about it than this don't match."""
    languages: tuple[str, ...] = ()
    """Only entries in these languages; empty: all."""


# ------------------------------------------------------------------ fetch → parse → clean


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


# ------------------------------------------------------------------ place


class Verdict(StrEnum):
    """What two entries are to each other."""

    DUPLICATE = "duplicate"
    UPDATE = "update"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence. `weight` is positive for "the same", negative for "different", 0 for a remark."""

    name: str
    """A stable word for machines: `rare words`, `numbers`, `polarity` …"""
    weight: float
    detail: str
    """For people: which words, which numbers."""

    def __str__(self) -> str:
        return f"{self.name}: {self.detail}" if self.detail else self.name


@dataclass(frozen=True, slots=True)
class Evidence:
    """The judgement on a pair, with its reasons."""

    verdict: Verdict
    score: float
    """0..1, how alike after all is weighed; a verdict is not a threshold on it alone."""
    certain: bool
    reasons: tuple[Reason, ...] = ()
    guard: str = ""
    """For an update: the named guard that fired (`cancelled`, `confirmed`, `new number` …)."""


class Kind(StrEnum):
    """How an entry was placed."""

    NEW = "new"
    DUPLICATE = "duplicate"
    UPDATE = "update"


@dataclass(frozen=True, slots=True)
class Placement:
    """An entry and the story that it belongs to."""

    entry: Entry
    story_id: str
    kind: Kind
    certain: bool = True
    guard: str = ""
    score: float = 1.0
    because: tuple[str, ...] = ()
    revises: bool = False
    """The entry was known, and its text has changed."""
    completes: bool = False
    """A revision that brings the entry's full text: it may ring as if the feed had said all of it at once."""


# ------------------------------------------------------------------ match


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of an entry's text that satisfied a part of a query. Offsets count characters of that field."""

    part: str
    field: str
    """`title`, `summary` or `content`."""
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Match:
    """A watch that cares about an entry, with the reasons and the places."""

    watch_id: str
    placement: Placement
    score: float
    """0..1"""
    because: tuple[str, ...]
    hits: tuple[Hit, ...] = ()


# ------------------------------------------------------------------ decide


class Occasion(StrEnum):
    """Why an alert is raised: the `reason` part of its key."""

    FIRST = "first"
    UPDATE = "update"
    SUMMARY = "summary"
    """The first look at a feed: everything that it listed of the last day, in one message for each watch."""
    TROUBLE = "trouble"
    """To the operator: something of ours is not well."""
    RECOVERY = "recovery"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Alert:
    """The decision to tell somebody something, once. `key` is unique in the store for ever."""

    watch_id: str
    story_id: str
    occasion: Occasion
    step: int
    created_at: datetime
    entry_ids: tuple[str, ...]
    """What it tells of, the most telling first."""
    because: tuple[str, ...]
    title: str = ""
    """Set where there is no entry to take it from: operator alerts."""
    text: str = ""

    @property
    def key(self) -> str:
        """`watch/story/reason/step`; a slash inside a part is written `%2F`."""
        parts = (self.watch_id, self.story_id, self.occasion.value, str(self.step))
        return "/".join(part.replace("%", "%25").replace("/", "%2F") for part in parts)


@dataclass(frozen=True, slots=True)
class Delivery:
    """One alert to one target of one channel: a row of the outbox. (alert key, channel, target) is unique."""

    alert_key: str
    channel: str
    target: int = 0
    """Which URL of the channel, counted from 0."""


@dataclass(frozen=True, slots=True)
class Held:
    """A match that will be told together with others of its `group`, not by itself."""

    watch_id: str
    story_id: str
    entry_id: str
    group: str
    """For instance `first-look`."""
    since: datetime
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What a watch has already been told of a story (or will be: rows that are held count)."""

    watch_id: str
    story_id: str
    first_at: datetime
    updates: tuple[datetime, ...] = ()
    """When updates of this story were told, oldest first."""
    guards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """All that the rules made of one slice of matches."""

    alerts: tuple[Alert, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    held: tuple[Held, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleWanted:
    """An article page to be fetched for its full text: a row of a durable queue, written in the judge's commit."""

    entry_id: str
    feed_id: str
    url: str
    attempts: int = 0
    """Tries before this one."""
    lane: str = ""
    """The politeness unit of the page's own site, which need not be the feed's."""
    quiet: bool = False
    """Of a first look that is told in one summary: what the article adds joins that, and rings by itself never."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One slice of a feed's entries, thought through: saved together or not at all."""

    placements: tuple[Placement, ...] = ()
    matches: tuple[Match, ...] = ()
    decision: Decision = Decision()
    articles: tuple[ArticleWanted, ...] = ()
    feed_state: FeedState | None = None
    """Only with the last slice of a body: new validators are never saved before the last entry is."""


# ------------------------------------------------------------------ deliver


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A claimed delivery with all that a message needs. The claim holds until `lease_until`."""

    delivery_id: int
    delivery: Delivery
    alert: Alert
    watch_name: str
    entries: tuple[Entry, ...]
    hits: tuple[Hit, ...]
    """Where the first entry matched."""
    attempts: int
    """Tries before this one."""
    first_try_at: datetime | None
    lease_until: datetime


class Outcome(StrEnum):
    """How a try to deliver ended, or what a person made of the row."""

    SENT = "sent"
    RETRY = "retry"
    DEAD = "dead"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of one try. `next_at` is set for RETRY only; `error` never holds a secret."""

    delivery_id: int
    outcome: Outcome
    at: datetime
    error: str = ""
    next_at: datetime | None = None
