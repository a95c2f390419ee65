"""Random days of items, silences, reloads, restarts, quiet hours, limits, groups, digests and outages, on two stores.

No key is told twice to anybody, and nothing is forgotten: what matched is told, waits with a time, is silenced and listed,
or is named with the reason why it rang nobody.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from monitor.alerts.decide import asked, decide
from monitor.alerts.quiet import quiet_until
from monitor.model import (
    Alert,
    Backoff,
    Entry,
    Judged,
    Kind,
    Limit,
    Manner,
    Match,
    Outcome,
    Outgoing,
    Placement,
    Quiet,
    Schedule,
    Settled,
    Silence,
    Watch,
    When,
)
from monitor.pipeline.hush import Hush
from monitor.pipeline.recall import StoreRecall
from monitor.pipeline.releasing import release_all
from monitor.pipeline.think import Rules
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from monitor.store.sql.opening import open_store
from monitor.topics.index import Index
from tests.house import made_feed

MONDAY = datetime(2026, 3, 23, 20, 30, tzinfo=UTC)
"""Half past nine in Berlin, half an hour before the night; the clock goes forward on the Sunday after."""
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
BERLIN = "Europe/Berlin"
EVERY_DAY = frozenset(range(7))
NIGHT = Quiet(((22 * 60, 7 * 60),), EVERY_DAY, BERLIN)
SIESTA = Quiet(((13 * 60, 14 * 60),), EVERY_DAY, BERLIN)
TARGETS = {"phone": 1, "post": 2, "chat": 1}
ALL = ("phone", "post", "chat")
CHANNELS = {
    "phone": Manner(quiet=(NIGHT,)),
    "post": Manner(digest=Schedule("0 7 * * mon-fri", BERLIN)),
    "chat": Manner(expire=2 * HOUR, limit=Limit(6, HOUR)),
}
WATCHES = (
    Watch("plain", "Plain", "x", ALL),
    Watch("narrow", "Narrow", "x", ("phone", "chat"), quiets=("plain",), when=When(spread=(2, 3), back=DAY)),
    Watch("grouped", "Grouped", "x", ("phone", "chat"), group=10 * MINUTE),
    Watch("limited", "Limited", "x", ("chat", "phone"), limit=Limit(2, HOUR), quiet=(SIESTA,)),
    Watch("urgent", "Urgent", "x", ALL, priority="high", max_age=2 * DAY),
    Watch("daily", "Daily", "x", ("chat",), digest=Schedule("30 2 * * *", BERLIN), when=When(first=False, spread=(2,))),
)
NAMES = [watch.id for watch in WATCHES]
FEED = made_feed()


class Interrupted(Exception):
    """Power goes in the middle of a transaction."""


class DaysOfTelling(RuleBasedStateMachine):
    """What the daemon does, in an order that nobody planned."""

    open_store: Callable[[], Store]
    reopen: Callable[[Store], Store]

    @initialize()
    def begin(self) -> None:
        self.store = type(self).open_store()
        self.now = MONDAY
        self.numbers = count(1)
        self.watches = {watch.id: watch for watch in WATCHES}
        self.channels: dict[str, Manner] = dict(CHANNELS)
        self.hush = Hush({})
        self.store.ledger.adopt(WATCHES)
        self.matched: set[tuple[str, str]] = set()
        self.received: Counter[tuple[str, int, str]] = Counter()
        """(channel, target, key) of all that arrived, by itself or in a digest."""
        self.told: set[str] = set()
        self.loud = {"urgent"}
        """Watches that are or were urgent."""

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.everything_arrives_in_the_end()
            self.store.close()

    def ways(self) -> Rules:
        return Rules(Index((), {}), self.watches, TARGETS, self.channels)

    # ------------------------------------------------------------------ what comes in

    @rule(
        watches=st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True),
        stories=st.lists(st.integers(1, 4), min_size=1, max_size=3),
        kind=st.sampled_from(Kind),
        certain=st.booleans(),
        guard=st.sampled_from(["", "cancelled", "confirmed"]),
        paper=st.sampled_from(["bote", "kurier", "merkur"]),
        age=st.sampled_from([0, 1, 60]),
        breaks=st.booleans(),
    )
    def items_come(
        self,
        watches: list[str],
        stories: list[int],
        kind: Kind,
        certain: bool,
        guard: str,
        paper: str,
        age: int,
        breaks: bool,
    ) -> None:
        placements = [
            Placement(
                self.entry(paper, age * HOUR),
                f"s{story}",
                kind,
                certain or kind is Kind.NEW,
                guard * (kind is Kind.UPDATE),
            )
            for story in stories
        ]
        matches = [Match(watch, one, 0.5, ("so",)) for one in placements for watch in watches]
        try:
            with self.store.ledger.transaction():
                recall = StoreRecall(self.store, self.hush, FEED)
                before = recall.told(asked(matches, self.watches))
                background = recall.background(matches, self.watches, self.channels, self.now)
                decision = decide(matches, before, self.watches, TARGETS, {}, self.now, background)
                shuffled = decide(matches[::-1], before, self.watches, TARGETS, {}, self.now, background)
                assert decision.alerts == shuffled.alerts
                new = self.store.ledger.commit(Judged(tuple(placements), tuple(matches), decision))
                assert len(new) == len(decision.alerts), "the rules themselves repeat nothing"
                if breaks:
                    raise Interrupted
        except Interrupted:
            return
        keys = {one.key for one in new}
        assert not keys & self.told, "a key was decided twice"
        self.told |= keys
        self.matched |= {(one.watch_id, one.placement.entry.id) for one in matches}

    def entry(self, paper: str, age: timedelta) -> Entry:
        name = f"e{next(self.numbers):04}"
        return Entry(
            id=name, feed_id=paper, identities=(f"guid:{name}",), url=f"https://{paper}.example/{name}",
            title=f"Meldung {name}", summary="", content="", language="de", publisher=paper,
            published=self.now - age, updated=None, seen_at=self.now,
        )  # fmt: skip

    # ------------------------------------------------------------------ what happens besides

    @rule(minutes=st.sampled_from([1, 7, 20, 60, 180, 700]))
    def time_passes(self, minutes: int) -> None:
        self.now += minutes * MINUTE

    @rule(
        watch=st.sampled_from(["", *NAMES]),
        story=st.sampled_from(["", "s1", "s2"]),
        source=st.sampled_from(["", "BOTE"]),
        words=st.sampled_from(["", "Meldung", "Hafen"]),
        hours=st.sampled_from([None, 1, 24]),
    )
    def somebody_wants_silence(self, watch: str, story: str, source: str, words: str, hours: int | None) -> None:
        if watch or story or source:
            until = self.now + hours * HOUR if hours else None
            self.store.silences.add(Silence(self.now, watch, story, source, words, until))

    @rule(number=st.integers(1, 5))
    def a_silence_ends(self, number: int) -> None:
        self.store.silences.end(number, self.now)

    @rule(watch=st.sampled_from(WATCHES), on=st.booleans(), high=st.booleans(), plain=st.booleans())
    def the_config_changes(self, watch: Watch, on: bool, high: bool, plain: bool) -> None:
        priority = "high" if high else watch.priority
        bare = replace(watch, group=timedelta(0), limit=None, digest=None, quiet=()) if plain else watch
        self.watches[watch.id] = replace(bare, enabled=on, priority=priority)
        self.loud |= {watch.id} if high else set()
        self.channels["chat"] = Manner() if plain else CHANNELS["chat"]

    @rule()
    def it_is_restarted(self) -> None:
        self.store = type(self).reopen(self.store)
        self.store.outbox.break_claims()
        self.hush = Hush({})

    # ------------------------------------------------------------------ what goes out

    @rule(at_once=st.booleans(), breaks=st.booleans())
    def what_is_due_is_released(self, at_once: bool, breaks: bool) -> None:
        try:
            with self.store.ledger.transaction():
                release_all(self.store, self.ways(), self.now, at_once=at_once)
                if breaks:
                    raise Interrupted
        except Interrupted:
            return
        for row in self.store.waiting.due(self.now):
            assert row.batch == "late", "only what waits for a channel to work stays due"

    @rule(data=st.data(), works=st.sampled_from([True, True, False]))
    def messages_are_sent(self, data: st.DataObject, works: bool) -> None:
        for out in self.store.outbox.claim(self.now, 2 * MINUTE, 50):
            if works or out.delivery.channel != "chat":
                self.arrived(out)
            else:
                next_at = self.now + data.draw(st.sampled_from([5, 200])) * MINUTE
                self.store.outbox.settle(Settled(out.delivery_id, Outcome.RETRY, self.now, "no answer", next_at))
                self.store.outbox.back_off(Backoff("chat", 0, self.now, next_at, 1, "no answer"))

    def arrived(self, out: Outgoing) -> None:
        watch = self.watches.get(out.alert.watch_id)
        self.store.outbox.settle(Settled(out.delivery_id, Outcome.SENT, self.now))
        self.store.outbox.recovered(out.delivery.channel, out.delivery.target)
        place = (out.delivery.channel, out.delivery.target)
        assert not out.alert.muted
        for key in out.alert.collects or (out.alert.key,):
            self.received[*place, key] += 1
        assert [part.alert.key for part in out.parts] == list(out.alert.collects)
        assert watch is not None or len({part.alert.watch_id for part in out.parts}) > 1

    # ------------------------------------------------------------------ what always holds

    @invariant()
    def nobody_hears_anything_twice(self) -> None:
        if hasattr(self, "received"):
            assert not [place for place, times in self.received.items() if times > 1]

    @invariant()
    def every_match_is_accounted_for(self) -> None:
        if not hasattr(self, "matched"):
            return
        for watch_id, entry_id in self.matched:
            alerts = [one for one in self.store.ledger.alerts_of(entry_id) if one.watch_id == watch_id]
            passed = self.store.ledger.passed_of(entry_id).get(watch_id, "")
            assert alerts or passed, f"{entry_id} was lost on {watch_id}"
            assert all(self.accounted(alert) for alert in alerts)

    def accounted(self, alert: Alert) -> bool:
        """Muted with a name, or a row for each receiver."""
        rows = self.store.outbox.of_alert(alert.key)
        if alert.muted:
            kind, _, what = alert.muted.partition(":")
            return not rows and kind in ("silence", "quiets") and bool(what)
        return bool(rows) and all(row.state != "held" or row.next_at is not None for row in rows)

    @invariant()
    def nobody_is_rung_in_the_night(self) -> None:
        if not hasattr(self, "store") or quiet_until((NIGHT,), self.now) is None:
            return
        alerts = {one.key: one for one in self.store.ledger.alerts(limit=9999)}
        for row in self.store.outbox.rows(states=("pending",), channel="phone", limit=9999):
            told = alerts[row.alert_key]
            loud = any(alerts[key].watch_id in self.loud for key in (told.key, *told.collects))
            assert loud or row.created_at < self.now, "put on its way in the night"

    @invariant()
    def what_waits_for_the_morning_waits_for_a_morning(self) -> None:
        if not hasattr(self, "store"):
            return
        for (channel, batch), until in self.store.waiting.open().items():
            if batch == "quiet" and channel == "phone":
                assert quiet_until((NIGHT,), until) is None

    def everything_arrives_in_the_end(self) -> None:
        """All watches heard, all channels working: after some days nothing waits, and nothing was left out."""
        self.watches = {watch.id: watch for watch in WATCHES}
        self.channels = dict(CHANNELS)
        for _ in range(30):
            self.now += 8 * HOUR
            release_all(self.store, self.ways(), self.now)
            while claimed := self.store.outbox.claim(self.now, 2 * MINUTE, 500):
                for out in claimed:
                    self.arrived(out)
        assert set(self.store.outbox.count()) <= {"sent", "collected"}
        self.nobody_hears_anything_twice()
        for row in self.store.outbox.rows(states=("collected",), limit=9999):
            told = row.last_error.startswith("told in ")
            assert told == (self.received[row.channel, row.target, row.alert_key] == 1) or self.in_a_digest(
                row.alert_key
            )
        for row in self.store.outbox.rows(states=("sent",), limit=9999):
            assert self.received[row.channel, row.target, row.alert_key] == 1 or ":" in row.alert_key

    def in_a_digest(self, key: str) -> bool:
        """A digest that was collected in turn: its parts were told by the one that collected it."""
        return "/digest/" in key


def _run(opened: Callable[[], Store], reopened: Callable[[Store], Store], examples: int) -> None:
    class Engine(DaysOfTelling):
        pass

    Engine.open_store = staticmethod(opened)
    Engine.reopen = staticmethod(reopened)
    run_state_machine_as_test(
        Engine,
        settings=settings(
            max_examples=examples, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


def test_random_days_in_memory() -> None:
    _run(MemoryStore, lambda store: store, 40)


def test_random_days_on_sqlite() -> None:
    with tempfile.TemporaryDirectory() as base:
        numbers = iter(range(10**6))
        open_: dict[int, str] = {}

        def opened(url: str = "") -> Store:
            url = url or f"sqlite:///{next(numbers)}.db"
            store = open_store(url, base=Path(base), hold=True, command="depesche run")
            open_[id(store)] = url
            return store

        def reopened(store: Store) -> Store:
            store.close()
            return opened(open_[id(store)])

        _run(opened, reopened, 8)
