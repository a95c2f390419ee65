"""Is a source well? What one poll showed, against what the feed was like before, as troubles that begin and end.

Each trouble is told once and its end once: what is open stands in `Habits.troubles` under its name, with the time at
which it began.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor.errors import BadAnswer, FeedError, NotAFeed, Unreachable, Untrusted
from monitor.feeds.links import lane_of
from monitor.model import Feed, FeedState, said

FAILING, GONE, LOGIN, PAGE, CERTIFICATE = "failing", "gone", "login", "page", "certificate"
SILENT, FEW, FLOOD, MOVED, GARBLED = "silent", "few", "flood", "moved", "garbled"
ALWAYS = "always "
"""Before a name: the feed has been like that since its first look, so nothing has happened and nobody is told."""

PATIENCE = {GONE: 1, CERTIFICATE: 2, LOGIN: 2, PAGE: 3, FAILING: 5}
"""Failures in a row after which a feed that can't be read is told. A maintenance page is gone after three looks, a
410 means what it says."""
LONG = timedelta(hours=24)
"""Or so long, whichever comes first (POLLING 22)."""
QUIET = 72
"""Times its rhythm that a feed may be silent: three days for one that brings something every hour, so that a
newspaper's weekend is no trouble …"""
QUIET_AT_LEAST = timedelta(days=1)
"""… and a day for the busiest."""
USUAL = 10
"""A feed that lists fewer says nothing by listing none."""
MANY = 100


@dataclass(frozen=True, slots=True)
class Happened:
    """What one poll showed."""

    at: datetime
    error: FeedError | None = None
    listed: int | None = None
    """None: nothing was read, since nothing has changed or only a part was sent."""
    fresh: int = 0
    flaw: str = ""
    """What was wrong with the form, though it could be read."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something began to be not well."""

    name: str
    since: datetime
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Recovery:
    """The trouble of that name and time is over."""

    name: str
    since: datetime
    title: str
    text: str


Change = Trouble | Recovery


def assess(feed: Feed, before: FeedState, after: FeedState, happened: Happened) -> tuple[Change, ...]:
    """What began and what ended with this poll, given what `before` says is open already."""
    if happened.error is not None:
        return _failed(feed, before, after, happened.error, happened.at)
    changes = (
        *(_readable(feed, name, since, happened.at) for name, since in before.habits.troubles if name in PATIENCE),
        _silence(feed, before, happened),
        _count(feed, before, happened, FEW),
        _count(feed, before, happened, FLOOD),
        _place(feed, before, after, happened.at),
        _form(feed, before, happened),
    )
    return tuple(change for change in changes if change is not None)


def noted(state: FeedState, changes: Iterable[Change]) -> FeedState:
    """The state with its open troubles brought up to date."""
    open_now = dict(state.habits.troubles)
    for change in changes:
        if isinstance(change, Recovery):
            open_now.pop(change.name, None)
            continue
        if change.name in PATIENCE:
            # A feed that can't be read has one reason at a time: the last word stands.
            open_now = {name: since for name, since in open_now.items() if name not in PATIENCE}
        open_now[change.name] = change.since
    return replace(state, habits=replace(state.habits, troubles=tuple(open_now.items())))


def silently(change: Change) -> bool:
    """Worth remembering, not worth telling."""
    return change.name.startswith(ALWAYS)


def kind_of(error: FeedError) -> str:
    """The trouble that an error is a sign of."""
    match error:
        case BadAnswer(status=410):
            return GONE
        case BadAnswer(status=401 | 407):
            return LOGIN
        case NotAFeed():
            return PAGE
        case Untrusted():
            return CERTIFICATE
        case _:
            return FAILING


def of_the_site(error: FeedError) -> bool:
    """Could it be the whole site that is not well, not this feed alone?"""
    if isinstance(error, BadAnswer):
        return error.status >= 500 or error.status in (403, 429)
    return isinstance(error, Unreachable)


def of_the_network(error: FeedError) -> bool:
    """Could it be our own network? A hotel's login page stands in for every feed, too."""
    return isinstance(error, (Unreachable, NotAFeed))


def _failed(feed: Feed, before: FeedState, after: FeedState, error: FeedError, now: datetime) -> tuple[Change, ...]:
    name, since = kind_of(error), after.failing_since or now
    told = {known for known, _ in before.habits.troubles if known in PATIENCE}
    if name in told or (told and name != GONE):
        return ()
    lasting = after.failures > 1 and now - since >= LONG
    if after.failures < PATIENCE[name] and not lasting:
        return ()
    hint = f" ({error.hint})" if error.hint else ""
    # The pace begins with the count, too, which stands here already.
    note = after.note.partition(" in a row failed; ")[2] or after.note or "it is asked again"
    parts = {"error": error, "hint": hint, "since": since, "note": note}
    if after.failures == 1:
        text = said("{error}{hint}. Since {since}, the last poll failed; {note}.", **parts)
    else:
        text = said(
            "{error}{hint}. Since {since}, {count} polls in a row failed; {note}.", count=after.failures, **parts
        )
    return (Trouble(name, since, said(_TITLES[name], feed=feed.name), text),)


_TITLES = {
    FAILING: "Feed “{feed}” can't be read",
    GONE: "Feed “{feed}” is gone for good",
    LOGIN: "Feed “{feed}” wants a login",
    PAGE: "Feed “{feed}” is no feed any more",
    CERTIFICATE: "Feed “{feed}” has no certificate that can be trusted",
    FEW: "Feed “{feed}” lists almost nothing",
    FLOOD: "Feed “{feed}” lists far more than usual",
}


def _readable(feed: Feed, name: str, since: datetime, now: datetime) -> Recovery:
    title = said("Feed “{feed}” can be read again", feed=feed.name)
    return Recovery(name, since, title, said("It could not for {span}.", span=now - since))


def _silence(feed: Feed, before: FeedState, happened: Happened) -> Change | None:
    habits = before.habits
    told = _open(before, SILENT)
    if told is not None:
        if not happened.fresh:
            return None
        title = said("Feed “{feed}” brings news again", feed=feed.name)
        many = said("{count} new entries.", count=happened.fresh)
        return Recovery(SILENT, told, title, said("One new entry.") if happened.fresh == 1 else many)
    if happened.fresh or habits.new_at is None or habits.rhythm <= 0:
        return None
    silent = happened.at - habits.new_at
    if silent <= max(QUIET_AT_LEAST, QUIET * timedelta(seconds=habits.rhythm)):
        return None
    text = said(
        "Nothing new since {since}, though it usually brings something every {rhythm}. It answers; has the site moved its "
        "news to another feed?",
        since=habits.new_at,
        rhythm=timedelta(seconds=habits.rhythm),
    )
    return Trouble(SILENT, habits.new_at, said("Feed “{feed}” has fallen silent", feed=feed.name), text)


def _count(feed: Feed, before: FeedState, happened: Happened, name: str) -> Change | None:
    """Almost nothing where there was plenty, or far more than ever."""
    usual, listed, told = before.habits.listed, happened.listed, _open(before, name)
    if listed is None:
        return None
    if told is not None:
        well = listed >= max(3, usual // 2) if name == FEW else listed <= max(2 * usual, USUAL)
        if not well:
            return None
        title = said("Feed “{feed}” is as long as usual again", feed=feed.name)
        return Recovery(name, told, title, said("It lists {count} entries.", count=listed))
    if before.looked_at is None or not usual:
        return None
    odd = (usual >= USUAL and listed <= usual // 10) if name == FEW else listed >= max(MANY, 5 * usual)
    if not odd:
        return None
    text = said("{count} entries, where it usually lists {usual}.", count=listed, usual=usual)
    return Trouble(name, happened.at, said(_TITLES[name], feed=feed.name), text)


def _place(feed: Feed, before: FeedState, after: FeedState, now: datetime) -> Change | None:
    """Answered by another site than so far. A feed that has always been redirected has not moved."""
    told = _open(before, MOVED)
    if not after.validated_url or (told is None and after.validated_url == before.validated_url):
        return None
    home, site = lane_of(feed.url), lane_of(after.validated_url)
    if told is not None:
        title = said("Feed “{feed}” is back where it was", feed=feed.name)
        return Recovery(MOVED, told, title, said("It answers from {site} again.", site=site)) if site == home else None
    if not before.validated_url or site in (home, lane_of(before.validated_url)):
        return None
    text = said(
        "It is answered by {site} now, no longer by {before}. Is that the same feed?",
        site=site,
        before=lane_of(before.validated_url),
    )
    return Trouble(MOVED, now, said("Feed “{feed}” has moved to another site", feed=feed.name), text)


def _form(feed: Feed, before: FeedState, happened: Happened) -> Change | None:
    """Broken where it was sound. Many feeds are never sound: that is their way, and no trouble."""
    if happened.listed is None:
        return None
    told, always = _open(before, GARBLED), _open(before, ALWAYS + GARBLED)
    if happened.flaw and told is None and always is None:
        name = GARBLED if before.looked_at is not None else ALWAYS + GARBLED
        text = said("{flaw}. It could still be read; entries or letters may be missing.", flaw=happened.flaw)
        return Trouble(name, happened.at, said("Feed “{feed}” is damaged", feed=feed.name), text)
    if happened.flaw or (told is None and always is None):
        return None
    if told is None:
        return Recovery(ALWAYS + GARBLED, always or happened.at, "", "")
    title = said("Feed “{feed}” is sound again", feed=feed.name)
    return Recovery(GARBLED, told, title, said("It was damaged since {since}.", since=told))


def _open(state: FeedState, name: str) -> datetime | None:
    return dict(state.habits.troubles).get(name)
