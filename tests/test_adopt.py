"""An open store brought in line with a config: what is new is begun gently, and what is known goes on as it was."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from monitor.app.adopt import A_SECOND, adopt
from monitor.app.plan import Plan, plan
from monitor.store.memory import MemoryStore

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
COUNT = 10 * A_SECOND


def made(folder: Path, count: int = COUNT) -> Plan:
    feeds = "\n".join(f"  - https://blatt{number}.example/feed" for number in range(count))
    path = folder / "config.yaml"
    path.write_text(
        f"feeds:\n{feeds}\nwatches:\n  - {{name: Alles, query: Rathaus}}\nchannels:\n  c: {{console: true}}\n"
    )
    return plan(path)


def test_the_first_polls_of_many_feeds_are_spread_over_as_long_as_they_need(tmp_path: Path) -> None:
    store, throws = MemoryStore(), iter(number / COUNT for number in range(COUNT))
    adopt(store, made(tmp_path), NOW, lambda: next(throws))
    due = [store.feeds.overdue(NOW + timedelta(seconds=second)) for second in range(10)]
    assert [later - sooner for sooner, later in pairwise(due)] == [A_SECOND] * 9
    assert store.feeds.overdue(NOW + timedelta(seconds=10)) == COUNT


def test_one_more_feed_waits_for_none_and_makes_none_wait(tmp_path: Path) -> None:
    """A restart with one feed more is no new start: the others keep their turn, and it needs not to be spread."""
    store = MemoryStore()
    before = made(tmp_path)
    adopt(store, before, NOW, lambda: 0.5)
    known = {feed.id for feed in before.feeds}
    due = {state.feed_id: state.next_at for state in store.feeds.states()}
    adopt(store, made(tmp_path, COUNT + 1), NOW, lambda: 0.999, known=known)
    after = {state.feed_id: state.next_at for state in store.feeds.states()}
    (new,) = after.keys() - due.keys()
    assert {id_: at for id_, at in after.items() if id_ != new} == due
    assert (after[new] or NOW) < NOW + timedelta(seconds=1)
