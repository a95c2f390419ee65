"""Full texts: which entries' pages are worth asking for, what a page gave, and when to try again.

Nothing here asks anybody; a page is somebody's patience, so the answer is no unless the text could change a decision.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from monitor.errors import AddressRefused, BadAnswer, FeedError, NotAFeed, TooMuch
from monitor.feeds.language import language_of
from monitor.feeds.links import lane_of
from monitor.feeds.plain import paragraphs
from monitor.model import ArticleWanted, Entry, Feed, RawFeed
from monitor.text.fold import fold

LONGEST = 200_000
"""Characters of an article that are kept."""
LONG_ALREADY = 1_500
"""A feed whose content has as many characters delivers its articles whole."""
FRESH = timedelta(days=2)
SHORTEST = 80
"""Characters below which what was found on a page is a caption or a notice."""
PATIENCE = (timedelta(minutes=10), timedelta(hours=2))
"""Until the second try, and until the third; there is no fourth."""

_PASSING = frozenset({408, 425, 429})
"""Refusals that pass; every other 4xx is the server's last word."""
_SEARCH_ENGINES = ("news.google.com", "www.bing.com")
"""Their links are redirects by script: there is no article to read."""
_TELLING_WORD = re.compile(r"\b[^\W_]{5}")


def wanted(
    feed: Feed,
    entries: Sequence[Entry],
    now: datetime,
    whatever_age: Collection[str] = (),
    quiet: Collection[str] = (),
) -> tuple[ArticleWanted, ...]:
    """The pages to ask for, of entries that are new to the feed.

    `whatever_age`: ids that the user wants told anyway; `quiet`: ids that are told in a summary only.
    """
    if not feed.full_text:
        return ()
    ageless = feed.first_run.mode == "all"
    return tuple(
        ArticleWanted(one.id, feed.id, one.url, lane=_lane(feed, one.url), quiet=one.id in quiet)
        for one in entries
        if len(one.content) < LONG_ALREADY
        and (ageless or one.id in whatever_age or one.at >= now - FRESH)
        and _is_askable(one.url, feed)
    )


def _lane(feed: Feed, url: str) -> str:
    """The feed's own lane for pages of its own host, so that one pace holds for both."""
    same = _place(url) == _place(feed.url)
    return feed.lane if same else lane_of(url)


def _is_askable(url: str, feed: Feed) -> bool:
    """The user named the feed's port; what a feed links to may not choose another one than the web's own."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    usual = port in (None, 80, 443) or _place(url) == _place(feed.url)
    return parts.scheme in ("http", "https") and usual and parts.hostname not in _SEARCH_ENGINES


def _place(url: str) -> tuple[str | None, int | None]:
    try:
        parts = urlsplit(url)
        return parts.hostname, parts.port
    except ValueError:
        return None, None


@dataclass(frozen=True, slots=True)
class Read:
    """What became of a page: the entry with its whole text, or None and the reason."""

    entry: Entry | None
    note: str


def completed(entry: Entry, page: RawFeed) -> Read:
    """The entry with what its page says, if that is the article."""
    text = paragraphs("\n".join(one.content for one in page.entries), LONGEST)
    if len(text) < SHORTEST:
        return Read(None, "no article text was found on the page")
    if not _is_about(entry, text):
        # a consent wall, a login, or a redirect to the front page
        return Read(None, "the page's text has no word of the entry's title or summary")
    if len(text) <= len(entry.content):
        return Read(None, "the page says no more than the feed")
    language = entry.language or language_of((), text[:2_000])
    return Read(replace(entry, content=text, language=language), f"{len(text)} characters")


def _is_about(entry: Entry, text: str) -> bool:
    telling = _stems(f"{entry.title} {entry.summary}")
    return not telling or not telling.isdisjoint(_stems(text))


def _stems(text: str) -> frozenset[str]:
    """How its longer words begin: a title says "Hafen", the article "des Hafens"."""
    return frozenset(_TELLING_WORD.findall(fold(text)))


def kept(listed: Entry, stored: Entry) -> Entry | None:
    """The entry as its feed lists it now, with the article that we read; None: the feed has changed nothing."""
    same = (listed.title, listed.summary) == (stored.title, stored.summary)
    return None if same else replace(listed, content=stored.content)


def next_try(attempts: int, error: FeedError, now: datetime) -> datetime | None:
    """When to ask again after a failure; None: never. `attempts` counts the tries before this one."""
    if attempts >= len(PATIENCE) or not _may_pass(error):
        return None
    wish = timedelta(seconds=error.retry_after or 0) if isinstance(error, BadAnswer) else timedelta()
    return now + max(PATIENCE[attempts], min(wish, timedelta(days=1)))


def _may_pass(error: FeedError) -> bool:
    if isinstance(error, BadAnswer):
        return error.status >= 500 or error.status in _PASSING
    return not isinstance(error, AddressRefused | TooMuch | NotAFeed)
