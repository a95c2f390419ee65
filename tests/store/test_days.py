"""Random days on every engine beside the memory store: they agree, no key is told twice, nothing saved is forgotten."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from monitor.model import Entry, Occasion, Outcome, Outgoing, Settled, Watch
from monitor.store.base import LaneLease, Store
from monitor.store.memory import MemoryStore
from monitor.store.sql.opening import open_store
from tests.store.making import MINUTE, NOON, alert, entry, feed, held, judged, placed, state

LEASE = 3 * MINUTE
FEEDS = ("anzeiger", "bote", "kurier")
KEYS = st.lists(
    st.sampled_from(["guid:1", "guid:2", "link:1", "link:2", "text:1"]), min_size=1, max_size=3, unique=True
)


class Interrupted(Exception):
    """What goes wrong in the middle of a transaction."""


class Days(RuleBasedStateMachine):
    """`engine` is the one on trial; whatever is asked of it is asked of the memory store too."""

    open_engine: Callable[[], Store]

    @initialize()
    def begin(self) -> None:
        self.engine, self.memory = type(self).open_engine(), MemoryStore()
        self.now, self.count = NOON, 0
        self.told: set[str] = set()
        self.saved: set[str] = set()
        self.leases: list[tuple[LaneLease, LaneLease]] = []
        self.sending: list[tuple[Outgoing, Outgoing]] = []
        self.both(lambda store: store.feeds.sync([feed(name, lane=name[0]) for name in FEEDS], NOON))
        self.both(lambda store: store.ledger.adopt([Watch("oslo", "Oslo", "oslo")]))

    def teardown(self) -> None:
        if hasattr(self, "engine"):
            self.engine.close()

    def both(self, ask: Callable[[Store], Any]) -> Any:
        ours, theirs = ask(self.engine), ask(self.memory)
        assert ours == theirs
        return ours

    @rule(minutes=st.integers(1, 5))
    def time_passes(self, minutes: int) -> None:
        self.now += minutes * MINUTE

    @rule(
        name=st.sampled_from(FEEDS),
        bodies=st.lists(st.tuples(KEYS, st.sampled_from("AB")), max_size=4),
        story=st.integers(1, 3),
        occasion=st.sampled_from([Occasion.FIRST, Occasion.UPDATE]),
        breaks=st.booleans(),
    )
    def a_body_is_judged(
        self, name: str, bodies: Sequence[tuple[list[str], str]], story: int, occasion: Occasion, breaks: bool
    ) -> None:
        entries = [self.entry(name, keys, title) for keys, title in bodies]
        told, saved = set[str](), set[str]()
        try:
            outcomes = [self.judge(store, name, entries, f"s{story}", occasion, breaks) for store in self.stores()]
        except Interrupted:
            return
        assert outcomes[0] == outcomes[1]
        told, saved = outcomes[0]
        assert not told & self.told, "a key was told twice"
        self.told |= told
        self.saved |= saved

    def judge(
        self, store: Store, name: str, entries: list[Entry], story: str, occasion: Occasion, breaks: bool
    ) -> tuple[set[str], set[str]]:
        """What the pipeline does with one body; if it breaks, it does so after everything was written."""
        try:
            with store.ledger.transaction():
                found = store.seen.recognise(name, entries)
                fresh = [placed(one, story) for one in found.fresh]
                changed = [placed(one, known, revises=True) for one, known in found.revised]
                store.seen.still_listed(name, [key for one in found.known for key in one.identities], self.now)
                alerts = [alert(each.entry.id, story=story, occasion=occasion, at=self.now) for each in fresh]
                new = store.ledger.commit(judged(*fresh, *changed, alerts=tuple(alerts), channels=("post", "handy")))
                store.feeds.save(state(name, looked_at=self.now, next_at=self.now + 2 * MINUTE))
                if breaks:
                    raise Interrupted
        except Interrupted:
            if store is self.memory:
                raise
            return set(), set()
        return {one.key for one in new}, {each.entry.id for each in fresh}

    def entry(self, name: str, keys: list[str], title: str) -> Entry:
        self.count += 1
        return entry(f"e{self.count:04}", *sorted(keys), feed_id=name, title=title, seen=self.now)

    def stores(self) -> tuple[Store, Store]:
        return self.engine, self.memory

    @rule(story=st.integers(1, 3), number=st.integers(0, 9))
    def a_match_is_held(self, story: int, number: int) -> None:
        row = held(f"e{number:04}", story=f"s{story}", at=self.now)
        decision = judged().decision
        slice_ = judged().__class__(decision=decision.__class__(held=(row,)))
        self.both(lambda store: store.ledger.commit(slice_))

    @rule(step=st.integers(0, 2))
    def what_is_held_is_told(self, step: int) -> None:
        rows = self.both(lambda store: store.ledger.held("first-look"))
        summary = alert(
            *(row.entry_id for row in rows), story="look", step=step, occasion=Occasion.SUMMARY, at=self.now
        )
        new = self.both(lambda store: store.ledger.release(rows, judged(alerts=(summary,))))
        assert not {one.key for one in new} & self.told
        self.told |= {one.key for one in new}

    @rule(limit=st.integers(1, 4), busy=st.sampled_from([[], [("post", 0)]]))
    def deliveries_are_claimed(self, limit: int, busy: list[tuple[str, int]]) -> None:
        ours, theirs = (store.outbox.claim(self.now, LEASE, limit, busy) for store in self.stores())
        assert [_plain(each) for each in ours] == [_plain(each) for each in theirs]
        self.sending += list(zip(ours, theirs, strict=True))

    @rule(data=st.data(), outcome=st.sampled_from(Outcome))
    def a_delivery_is_settled(self, data: st.DataObject, outcome: Outcome) -> None:
        if self.sending:
            pair = self.sending.pop(data.draw(st.integers(0, len(self.sending) - 1)))
            again = self.now + MINUTE if outcome is Outcome.RETRY else None
            for store, out in zip(self.stores(), pair, strict=True):
                store.outbox.settle(Settled(out.delivery_id, outcome, self.now, "so it went", again))

    @rule()
    def deliveries_are_given_back(self) -> None:
        for side, store in enumerate(self.stores()):
            store.outbox.unclaim([pair[side].delivery_id for pair in self.sending])
        self.sending.clear()

    @rule(limit=st.integers(1, 3))
    def lanes_are_leased(self, limit: int) -> None:
        ours, theirs = (store.feeds.claim(self.now, LEASE, limit) for store in self.stores())
        assert [(each.lane, each.until, each.states) for each in ours] == [
            (each.lane, each.until, each.states) for each in theirs
        ]
        self.leases += list(zip(ours, theirs, strict=True))

    @rule(data=st.data(), prolong=st.booleans())
    def a_lane_is_prolonged_or_released(self, data: st.DataObject, prolong: bool) -> None:
        if not self.leases:
            return
        pair = self.leases[data.draw(st.integers(0, len(self.leases) - 1))]
        until = self.now + LEASE
        answers = [store.feeds.renew(lease, until) for store, lease in zip(self.stores(), pair, strict=True)]
        assert answers[0] == answers[1]
        if not prolong:
            for store, lease in zip(self.stores(), pair, strict=True):
                store.feeds.release(lease, self.now + MINUTE)

    @rule()
    def all_is_hastened(self) -> None:
        self.both(lambda store: store.feeds.hasten(self.now))

    @rule(minutes=st.integers(0, 30))
    def the_old_is_forgotten(self, minutes: int) -> None:
        before = self.now - timedelta(minutes=minutes)
        self.both(lambda store: store.stories.forget(before))
        self.both(lambda store: store.seen.forget_unlisted(before - 5 * MINUTE))
        self.saved = {one.entry.id for one in self.memory.stories.recent(NOON)}

    @invariant()
    def they_agree_and_nothing_is_lost(self) -> None:
        if not hasattr(self, "engine"):
            return
        found = self.both(lambda store: list(store.stories.recent(NOON)))
        assert {one.entry.id for one in found} == self.saved
        assert {one.key for one in self.both(lambda store: store.ledger.alerts(limit=9999))} == self.told
        self.both(lambda store: store.ledger.told([("oslo", f"s{number}") for number in range(1, 4)]))
        self.both(lambda store: [_shown(row) for row in store.outbox.rows(limit=9999)])
        self.both(lambda store: store.outbox.next_due())
        self.both(lambda store: store.feeds.states())
        self.both(lambda store: store.feeds.overdue(self.now))
        self.both(lambda store: store.ledger.held("first-look"))


def _plain(out: Outgoing) -> tuple[object, ...]:
    """All but the row's number: an engine may skip numbers when a transaction is undone."""
    return (
        out.delivery,
        out.alert,
        out.watch_name,
        out.entries,
        out.hits,
        out.attempts,
        out.first_try_at,
        out.lease_until,
    )


def _shown(row: Any) -> tuple[object, ...]:
    return (row.alert_key, row.channel, row.target, row.state, row.attempts, row.next_at, row.last_error, row.sent_at)


def _run(open_engine: Callable[[], Store], examples: int) -> None:
    class Engine(Days):
        pass

    Engine.open_engine = staticmethod(open_engine)
    run_state_machine_as_test(
        Engine,
        settings=settings(
            max_examples=examples, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


def test_random_days_on_sqlite() -> None:
    with tempfile.TemporaryDirectory() as base:
        numbers = iter(range(10**6))

        def fresh() -> Store:
            return open_store(f"sqlite:///{next(numbers)}.db", base=Path(base), hold=True, command="depesche run")

        _run(fresh, 25)


def test_random_days_on_postgresql(new_database: Callable[[], str], tmp_path: Path) -> None:
    url = new_database()
    open_store(url, base=tmp_path, hold=False, command="depesche check").close()

    def fresh() -> Store:
        store = open_store(url, base=tmp_path, hold=True, command="depesche run")
        with store.database.writing() as connection:
            names = ", ".join(f'"{name}"' for name in _tables())
            connection.exec_driver_sql(f"TRUNCATE {names} RESTART IDENTITY")
        return store

    _run(fresh, 8)


def _tables() -> list[str]:
    from monitor.store.schema import metadata

    return list(metadata.tables)


@pytest.mark.parametrize("commits", [3])
def test_the_memory_store_undoes_what_it_did_in_the_order_it_did_it(commits: int) -> None:
    store = MemoryStore()
    with pytest.raises(Interrupted), store.ledger.transaction():  # noqa: PT012 - the block is what is tested
        for number in range(commits):
            store.ledger.commit(judged(placed(entry("a", title=f"Fassung {number}"), "s1", revises=bool(number))))
        assert store.stories.entry("a") is not None
        raise Interrupted
    assert list(store.stories.recent(NOON - MINUTE)) == []
