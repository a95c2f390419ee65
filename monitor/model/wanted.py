"""What the user asked for: feeds to poll and topics to watch."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class FirstRun:
    """What a feed's very first look tells: `mode` is `all`, `since`, `last`, `nothing` or `summary` (the default)."""

    mode: str = "summary"
    since: timedelta = timedelta(hours=24)
    last: int = 0


@dataclass(frozen=True, slots=True)
class Sameness:
    """What counts as one story."""

    window: timedelta = timedelta(hours=72)
    """How far apart two tellings may be."""
    sensitivity: str = "normal"
    """How alike they must be: `loose`, `normal` or `strict`."""


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
    sameness: Sameness = Sameness()


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours in which nothing rings. A stretch that begins on one of `days` may end after midnight."""

    hours: tuple[tuple[int, int], ...]
    """(begin, end) in minutes of the day by the wall clock; an end that is not after its begin lies on the next day."""
    days: frozenset[int]
    """Days on which a stretch begins: 0 is Monday, 6 is Sunday, as `date.weekday()` counts."""
    zone: str = "UTC"


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a digest leaves: a cron expression of five fields, weekdays counted as cron does, and its time zone."""

    cron: str
    zone: str = "UTC"


@dataclass(frozen=True, slots=True)
class Limit:
    """So many messages in such a time; what is beyond comes as one."""

    count: int
    span: timedelta


@dataclass(frozen=True, slots=True)
class When:
    """On which occasions a watch rings."""

    first: bool = True
    update: bool = True
    spread: tuple[int, ...] = ()
    """Numbers of independent sources, rising; empty: spreading rings nobody."""
    back: timedelta | None = None
    """The silence after which a story counts as returned; None: a return rings nobody."""


@dataclass(frozen=True, slots=True)
class Silence:
    """A wish not to be told of something for a while: of whatever fits all of the parts that are given."""

    since: datetime
    watch_id: str = ""
    story_id: str = ""
    source: str = ""
    """A feed's id or name, its site, or a publisher."""
    words: str = ""
    """A query in the watch language."""
    until: datetime | None = None
    """None: until somebody ends it."""
    author: str = ""
    comment: str = ""
    id: int = 0
    ended_at: datetime | None = None

    def holds(self, now: datetime) -> bool:
        """Whether it is neither over nor ended."""
        return self.ended_at is None and (self.until is None or now < self.until)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a channel wants to be spoken to; `Watch` has the same for all that it tells."""

    quiet: tuple[Quiet, ...] = ()
    digest: Schedule | None = None
    limit: Limit | None = None
    expire: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """An article of whose kind a watch wants more. Without `terms` it is not read yet, and nothing is like it."""

    given: str
    """Its text or its address, as the user wrote it."""
    title: str = ""
    terms: tuple[tuple[str, float], ...] = ()
    """Words that tell it from others, each with what it weighs, the heaviest first."""


@dataclass(frozen=True, slots=True)
class Watch:
    """A topic that the user watches. `id` is its identity in the store: it survives a renaming."""

    id: str
    name: str
    query: str
    notify: tuple[str, ...] = ()
    """Names of channels."""
    instead: tuple[tuple[str, ...], ...] = ()
    """Of some of them, each with the channels that take over from it for this watch, one after another."""
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
    synonyms: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Words of the query, each with what a thesaurus has for it; only where `strictness` is `wide`."""
    look_back: timedelta = timedelta(0)
    """When the store does not know the watch yet: what it would have found so long ago is told in one summary."""
    priority: str = "normal"
    """`low`, `normal` or `high`; what is high rings in quiet hours too."""
    when: When = When()
    group: timedelta = timedelta(0)
    """After a message, what follows within this time leaves as one."""
    quiets: tuple[str, ...] = ()
    """Broader watches (ids) that keep silent on a story that this one tells."""
    limit: Limit | None = None
    quiet: tuple[Quiet, ...] = ()
    digest: Schedule | None = None
    expire: timedelta | None = None
    max_age: timedelta | None = None
    """Entries older than this when they are seen ring nobody."""
    like: tuple[Example, ...] = ()
    """Only what is like one of these articles; the query may be empty then."""

    @property
    def asks(self) -> str:
        """All that it asks for, in a line: the query, and the examples as they were given."""
        return " ".join((self.query, *(f"like:{each.given}" for each in self.like))).strip()
