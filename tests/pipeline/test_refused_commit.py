"""A store that refuses in the middle of the judge's commit: nothing of it has happened, nothing is lost, nothing rings twice."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from monitor.errors import StoreError, StoreUnavailable
from monitor.store.base import Store
from tests.daemons import rss
from tests.fakes import FakeChannel, FakeSource
from tests.house import CALL, House, file_store, listed


def house_of(store: Store, phone: FakeChannel) -> House:
    source = FakeSource()
    source.put("abendblatt", rss(listed(CALL)))
    return House(store, source=source, channels={"phone": [phone]})


async def told_once_afterwards(house: House, phone: FakeChannel) -> None:
    for _ in range(3):
        house.clock.push(minutes=6)
        await house.poll()
        await house.deliver()
    assert [message.title for message in phone.sent] == [CALL]
    (state,) = house.store.feeds.states()
    assert state.etag, "and only now is the feed's state that of the whole body"


async def test_a_database_that_is_locked_during_the_commit_loses_nothing(tmp_path: Path) -> None:
    store, phone = file_store(tmp_path), FakeChannel()
    with store.database.reading() as connection:  # type: ignore[attr-defined]  # SQL's own
        connection.exec_driver_sql("PRAGMA busy_timeout = 20")
    other = sqlite3.connect(tmp_path / "depesche.db", isolation_level=None, check_same_thread=False)
    async with house_of(store, phone) as house:
        hear = house.judge.hear

        def locked(*given: Any, **named: Any) -> Any:
            other.execute("BEGIN IMMEDIATE")  # between the poll and its commit
            return hear(*given, **named)

        house.judge.hear = locked  # type: ignore[method-assign]  # somebody else's writer, at the worst moment
        with pytest.raises(StoreUnavailable, match="locked"):
            await house.poll()  # the next tick finds it locked, too
        assert isinstance(house.collector.refused, StoreUnavailable)
        house.judge.hear = hear  # type: ignore[method-assign]
        other.execute("ROLLBACK")
        assert store.ledger.alerts() == ()
        assert store.feeds.states()[0].etag == ""
        await told_once_afterwards(house, phone)
    store.close()


@pytest.mark.parametrize("at", ["save_placements", "save_decision", "COMMIT"])
async def test_a_disk_that_fills_at_any_moment_of_the_commit_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    from monitor.store.sql import ledger

    store, phone = file_store(tmp_path), FakeChannel()
    async with house_of(store, phone) as house:

        def full(*_: Any) -> Any:
            raise StoreUnavailable("no room left on its disk")

        with monkeypatch.context() as patch:
            if at == "COMMIT":
                patch.setattr(type(store.seen), "still_listed", full)
            else:
                patch.setattr(ledger, at, full)
            await house.poll()
        assert isinstance(house.collector.refused, StoreError)
        assert store.ledger.alerts() == ()
        assert store.outbox.count() == {}
        await told_once_afterwards(house, phone)
    store.close()
