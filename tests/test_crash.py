"""`kill -9` at random moments, a few rounds of it; `make crash` plays two hundred. And the witness sees what is wrong."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.crash import Witness, storm
from tests.receivers import Webhook

ROUNDS = 5


def test_no_alert_is_lost_decided_twice_or_sent_again_after_it_was_settled(tmp_path: Path) -> None:
    count = storm(tmp_path, ROUNDS, seed=tmp_path.stat().st_ino)
    assert count.faults == []
    assert count.rounds == ROUNDS
    assert count.items > 0
    assert count.alerts == count.items
    assert count.repeats <= count.cut_off


@pytest.fixture
def store(tmp_path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(tmp_path / "depesche.db", isolation_level=None)
    database.execute("CREATE TABLE delivery (alert_key, channel, state)")
    database.execute("CREATE TABLE alert (key, watch_id)")
    database.execute("CREATE TABLE telling (entry_id, alert_key)")
    return database


def post(hook: Webhook, key: str) -> None:
    import requests

    requests.post(hook.http_url, json={"key": key}, timeout=5)


def decided(store: sqlite3.Connection, key: str, state: str) -> None:
    store.execute("INSERT INTO delivery VALUES (?, 'hook', ?)", (key, state))
    store.execute("INSERT INTO alert VALUES (?, 'w')", (key,))
    store.execute("INSERT INTO telling VALUES (?, ?)", (f"entry of {key}", key))


def test_the_witness_sees_a_lost_alert(tmp_path: Path, store: sqlite3.Connection) -> None:
    with Webhook() as hook:
        witness = Witness(tmp_path / "depesche.db", {"hook": hook})
        decided(store, "a", "sent")
        witness.sum_up(1)
    assert witness.faults == ["a never arrived at hook"]


def test_the_witness_sees_an_item_that_was_never_decided(tmp_path: Path, store: sqlite3.Connection) -> None:
    with Webhook() as hook:
        witness = Witness(tmp_path / "depesche.db", {"hook": hook})
        witness.sum_up(1)
    assert witness.faults == ["1 items, but 0 alerts on 0 of them"]


def test_the_witness_sees_what_is_sent_again_though_it_was_settled(tmp_path: Path, store: sqlite3.Connection) -> None:
    with Webhook() as hook:
        witness = Witness(tmp_path / "depesche.db", {"hook": hook})
        decided(store, "a", "sent")
        post(hook, "a")
        witness.look()
        post(hook, "a")
        witness.sum_up(1)
    assert any("again after it was settled" in fault for fault in witness.faults)


def test_the_witness_sees_a_repetition_that_no_kill_explains(tmp_path: Path, store: sqlite3.Connection) -> None:
    with Webhook() as hook:
        witness = Witness(tmp_path / "depesche.db", {"hook": hook})
        decided(store, "a", "sent")
        post(hook, "a")
        post(hook, "a")
        witness.sum_up(1)
    assert any("cut-off sends don't explain" in fault for fault in witness.faults)


def test_the_witness_allows_the_repetition_of_what_was_cut_off(tmp_path: Path, store: sqlite3.Connection) -> None:
    with Webhook() as hook:
        witness = Witness(tmp_path / "depesche.db", {"hook": hook})
        decided(store, "a", "sending")
        post(hook, "a")
        witness.look()
        store.execute("UPDATE delivery SET state = 'sent'")
        post(hook, "a")
        witness.sum_up(1)
    assert witness.faults == []


def test_the_witness_sees_what_was_sent_before_it_was_committed(tmp_path: Path, store: sqlite3.Connection) -> None:
    with Webhook() as hook:
        witness = Witness(tmp_path / "depesche.db", {"hook": hook})
        post(hook, "a")
        witness.look()
    assert witness.faults == ["('a', 'hook') was sent though it was never committed"]
