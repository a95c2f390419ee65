"""Keep account of how the sources are, and tell the operator once of what lasts: one message for what has one cause.

All of it happens in the clerk's thread, inside the transaction that saves the feed's state, so that a trouble and the
note that it was told are one change.
"""

from __future__ import annotations

import hashlib
import logging
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.alerts.trouble import OPERATOR
from monitor.errors import FeedError
from monitor.feeds.health import (
    PATIENCE,
    Change,
    Happened,
    Recovery,
    Trouble,
    assess,
    noted,
    of_the_network,
    of_the_site,
    silently,
)
from monitor.feeds.history import GAP
from monitor.feeds.outage import Outage
from monitor.model import Alert, Feed, FeedState, Occasion, said, spoken
from monitor.pipeline.operator import Operator
from monitor.store.base import Ledger

NETWORK = "network"
LASTING = timedelta(minutes=5)
"""An outage of our network that is over sooner is nobody's business."""
AFTERWARDS = timedelta(minutes=30)
"""After it, feeds get that long to be reached again before one of them is told of by itself."""
LOOK_BACK = 500
"""Operator alerts that are read at the start to learn which outages were told and last."""

log = logging.getLogger("depesche.health")


class Health:
    """How the sources are. Belongs to the clerk's thread."""

    def __init__(self, ledger: Ledger, operator: Operator, feeds: Mapping[str, Feed]) -> None:
        self._ledger = ledger
        self._operator = operator
        self._sites = _sites(feeds)
        self._outages: dict[str, Outage] = {}
        """Thing → who has failed since its last answer; `network` and `site:…`."""
        self._told: dict[str, datetime] | None = None
        """Thing → since when the outage lasts that the operator was told of; None: not looked up yet."""
        self._network_back: datetime | None = None

    def change(self, feeds: Mapping[str, Feed]) -> None:
        """From now on these are all feeds; what is known of outages stays."""
        self._sites = _sites(feeds)

    def answered(self, feed: Feed, before: FeedState, after: FeedState, happened: Happened) -> FeedState:
        """The state to save after an answer, its troubles told."""
        if not feed.private:
            self._back(NETWORK, said("The network is back"), said("Feeds can be reached again."), happened.at)
            site = site_of(feed)
            title = said("{site} can be read again", site=site)
            text = said("“{feed}” is the first of its feeds to answer.", feed=feed.name)
            self._back(f"site:{site}", title, text, happened.at)
        changes = assess(feed, before, after, happened)
        return self._tell(feed, after, changes, happened.at)

    def failed(self, feed: Feed, before: FeedState, after: FeedState, error: FeedError, now: datetime) -> FeedState:
        """The state to save after a failure, its troubles told; during an outage of our own, patience does not grow."""
        since = after.failing_since or now
        if not feed.private:
            if of_the_network(error):
                self._outages[NETWORK] = self._outage(NETWORK).failed(site_of(feed), since)
            else:
                self._back(NETWORK, said("The network is back"), said("Sites answer again."), now)
            if self._is_network(error, now):
                self._tell_network(now)
                return _patiently(feed, after, now)
            if of_the_site(error):
                thing = f"site:{site_of(feed)}"
                self._outages[thing] = self._outage(thing).failed(feed.id, since)
        changes = assess(feed, before, after, Happened(now, error))
        return self._tell(feed, after, self._grouped(feed, error, changes, now), now)

    def gap(self, feed: Feed, since: datetime, now: datetime, found: int, *, whole: bool) -> None:
        """Entries may have been missed between two looks; what history gave. At most one message a feed and day."""
        day = since.replace(hour=0, minute=0, second=0, microsecond=0)
        parts = {"since": since, "count": found}
        if whole:
            title = said("A gap in feed “{feed}” is filled", feed=feed.name)
            text = said(
                "The feed listed nothing that it had listed at {since}, so entries came and went unseen. History has been "
                "read: {count} entries were recovered and nothing is missing.",
                **parts,
            )
            self._operator.recovery(_thing(feed, GAP), title, text, day, now)
            return
        title = said("Feed “{feed}” may have lost entries", feed=feed.name)
        text = said(
            "The feed listed nothing that it had listed at {since}, so entries came and went unseen. {count} entries were "
            "recovered from history; how many are missing is not known. It is asked every {every} at most: lower `every` "
            "if that happens often.",
            every=feed.every[0],
            **parts,
        )
        self._operator.trouble(_thing(feed, GAP), title, text, day, now)

    def forget(self) -> None:
        """The store refused: what was told last may not have been. The ledger is asked again."""
        self._told = None

    def _is_network(self, error: FeedError, now: datetime) -> bool:
        """Is this one of the failures of an outage of our own, or of its end?"""
        if not of_the_network(error):
            return False
        if NETWORK in self._open() or self._outage(NETWORK).began(len(self._sites)) is not None:
            return True
        return self._network_back is not None and now - self._network_back < AFTERWARDS

    def _tell_network(self, now: datetime) -> None:
        outage = self._outage(NETWORK)
        since = outage.began(len(self._sites))
        if since is None or NETWORK in self._open() or now - since < LASTING:
            return
        names = sorted(outage.members)
        some = ", ".join(names[:5])
        text = said(
            "No site has answered since {since}: {sites}. Most likely it is our own network or name server.",
            since=since,
            sites=said("{names} and {count} more", names=some, count=len(names) - 5) if len(names) > 5 else some,
        )
        self._begin(NETWORK, said("No site can be reached"), text, since, now)

    def _grouped(self, feed: Feed, error: FeedError, changes: Iterable[Change], now: datetime) -> tuple[Change, ...]:
        """A failing feed of a failing site is noted as such; the site is told once, for all of its feeds."""
        thing = f"site:{site_of(feed)}"
        since = None
        if not feed.private and of_the_site(error):
            since = self._open().get(thing) or self._outage(thing).began(self._sites[site_of(feed)])
        failing = [change for change in changes if isinstance(change, Trouble) and change.name in PATIENCE]
        if since is None or not failing:
            return tuple(changes)
        if thing not in self._open():
            text = said(
                "{count} of its feeds fail since {since}. “{feed}”: {text}",
                count=len(self._outage(thing).members),
                since=since,
                feed=feed.name,
                text=failing[0].text,
            )
            self._begin(thing, said("{site} can't be read", site=site_of(feed)), text, since, now)
        return ()

    def _begin(self, thing: str, title: str, text: str, since: datetime, now: datetime) -> None:
        self._operator.trouble(thing, title, text, since, now)
        self._open()[thing] = since

    def _back(self, thing: str, title: str, text: str, now: datetime) -> None:
        """Somebody answered: the outage of what they share is over."""
        self._outages.pop(thing, None)
        since = self._open().pop(thing, None)
        if since is None:
            return
        if thing == NETWORK:
            self._network_back = now
        lasted = said("{text} It lasted {span}.", text=text, span=now - since)
        self._operator.recovery(thing, title, lasted, since, now)

    def _outage(self, thing: str) -> Outage:
        return self._outages.get(thing, Outage())

    def _open(self) -> dict[str, datetime]:
        """Outages that were told and last; after a start, the ledger knows."""
        if self._told is None:
            self._told = _lasting(self._ledger.alerts(limit=LOOK_BACK, watch_id=OPERATOR))
        return self._told

    def _tell(self, feed: Feed, after: FeedState, changes: Iterable[Change], now: datetime) -> FeedState:
        changes = tuple(changes)
        for change in changes:
            if silently(change):
                continue
            tell = self._operator.recovery if isinstance(change, Recovery) else self._operator.trouble
            tell(_thing(feed, change.name), change.title, change.text, change.since, now)
        return noted(after, changes) if changes else after


def _sites(feeds: Mapping[str, Feed]) -> dict[str, int]:
    """Site → how many of its feeds are polled."""
    return defaultdict(int, Counter(site_of(feed) for feed in feeds.values() if not feed.private))


def site_of(feed: Feed) -> str:
    """The site that a feed belongs to: its lane, without the slot."""
    return feed.lane.partition("#")[0]


def _thing(feed: Feed, trouble: str) -> str:
    """A feed's trouble in an alert's key. The feed's id may be an address with a token in it, which stays here."""
    return f"feed:{hashlib.blake2b(feed.id.encode(), digest_size=6).hexdigest()}:{trouble}"


def _lasting(alerts: Iterable[Alert]) -> dict[str, datetime]:
    """Outages among the operator's alerts, told and not over."""
    over: set[tuple[str, int]] = set()
    lasting: dict[str, datetime] = {}
    for alert in alerts:
        if alert.story_id != NETWORK and not alert.story_id.startswith("site:"):
            continue
        if alert.occasion is Occasion.RECOVERY:
            over.add((alert.story_id, alert.step))
        elif (alert.story_id, alert.step) not in over:
            lasting[alert.story_id] = datetime.fromtimestamp(alert.step, UTC)
    return lasting


def _patiently(feed: Feed, after: FeedState, now: datetime) -> FeedState:
    """Nobody is bothered by questions that don't get out: go on at the usual pace, each feed in its own turn."""
    again = now + feed.every[0]
    if after.next_at is None or after.next_at <= again or after.wait_until is not None:
        return after
    note = f"no site can be reached; trying again in {spoken(feed.every[0])}"
    return replace(after, next_at=again, note=note)
