"""What was made of it: the place of an entry, who cares, what is to be told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from monitor.model.read import Entry, FeedState


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

    @property
    def moved_on(self) -> bool:
        """Whether it is an update with a named reason: news of its story, in whatever words."""
        return self.kind is Kind.UPDATE and bool(self.guard)


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
    asked: str = ""
    """The sign of the query that the entry satisfies by its own words, or did before they were revised; empty: by none.
    Only what has one is handed on to later tellings of the story."""
    inherited: str = ""
    """The entry of the same story (its id) that the match comes from; empty: it is the entry's own."""


class Occasion(StrEnum):
    """Why an alert is raised: the `reason` part of its key."""

    FIRST = "first"
    UPDATE = "update"
    SPREAD = "spread"
    """Now told by so many independent sources: the step is their number."""
    BACK = "back"
    """The story returned after a silence."""
    DIGEST = "digest"
    """Several alerts that were put off, in one message: `Alert.collects` names them, `Outgoing.parts` brings them."""
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
    priority: str = "normal"
    """`low`, `normal` or `high`: the watch's, for services that know such a thing."""
    collects: tuple[str, ...] = ()
    """Of a digest: the keys of the alerts that it tells of, grouped by watch, newest first within each."""
    muted: str = ""
    """Decided, and told to nobody: `silence:3` (the silence's number) or `quiets:WATCH` (a narrower watch told it)."""
    until: datetime | None = None
    """A rule's wish not to be told before then (the story had too many updates this hour); None: it may leave at once."""

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
    batch: str = ""
    """What it waits for, and with whom it leaves as one message (`quiet`, `digest`, `group:WATCH` …); empty: it leaves
    at once. A row with a batch has the state `held`: nobody claims it before it is released."""
    until: datetime | None = None
    """When the batch is released."""
    expires_at: datetime | None = None
    """From then on it is not pushed any more, but collected (`expire:`); None: it never grows too old. A digest has
    no such time: what it tells of has waited already."""
    instead_of: str = ""
    """The channel that it stands in for, which could not deliver the same alert; empty: it is nobody's substitute."""


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
    """When updates of this story were told, or will be: one time for each, oldest first."""
    guards: tuple[str, ...] = ()
    spread: int = 0
    """The highest number of sources that was told."""
    backs: int = 0
    """How often its return was told."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A message that a watch sent to a channel, delivered or on its way."""

    watch_id: str
    channel: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SoFar:
    """What a story was before this slice, whoever watches it."""

    latest_at: datetime
    """When its newest entry was published or first seen."""
    sources: tuple[tuple[str, datetime], ...] = ()
    """Its independent sources (publishers, else sites), each with the time at which it was first seen telling it.
    Uncertain tellings don't count."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A match that rang nobody, and why (`duplicate`, `older than 2d` …)."""

    watch_id: str
    entry_id: str
    why: str


@dataclass(frozen=True, slots=True)
class Decision:
    """All that the rules made of one slice of matches."""

    alerts: tuple[Alert, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    held: tuple[Held, ...] = ()
    passed: tuple[Passed, ...] = ()
    """Every match that is in none of the alerts and not held, with the reason."""


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
