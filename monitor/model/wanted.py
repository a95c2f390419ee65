"""What the user asked for: feeds to poll and topics to watch."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta


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
