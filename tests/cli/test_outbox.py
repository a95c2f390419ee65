"""`depesche outbox`: what waits and what was lost, by hand; beside a running daemon, too."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.model import Alert, Backoff, Decision, Delivery, Judged, Occasion, Outcome, Settled
from monitor.store.sql.opening import SqlStore, open_store
from tests.cli.making import run
from tests.daemons import Daemon, depesche, eventually, rss
from tests.receivers import Reply, Webhook
from tests.servers import FeedServer
from tests.test_end_to_end import CALL, config

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
CONFIG = """\
timezone: Europe/Berlin
feeds: [{url: "https://abendblatt.example/feed"}]
watches: [{name: Anruf, query: Telefonat}]
channels:
  handy: {url: "ntfy://ntfy.example/${TOPIC}"}
  post: {url: "json://127.0.0.1:1/x"}
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    """Four rows: 1 dead, 2 waiting (both handy), 3 sent, 4 waiting (both post)."""
    (tmp_path / "config.yaml").write_text(CONFIG, encoding="utf-8")
    opened = open_store("sqlite:///depesche.db", base=tmp_path, hold=True, command="depesche run")
    alerts = tuple(Alert("anruf", f"s{n}", Occasion.TROUBLE, n, NOON, (), (), title=f"Nachricht {n}") for n in (1, 2))
    rows = tuple(Delivery(alert.key, channel) for channel in ("handy", "post") for alert in alerts)
    opened.ledger.commit(Judged(decision=Decision(alerts, rows)))
    opened.outbox.claim(NOON, timedelta(minutes=2), 50)
    opened.outbox.settle(Settled(1, Outcome.DEAD, NOON, "handy: answered 401"))
    opened.outbox.settle(Settled(2, Outcome.RETRY, NOON, "handy: answered 503", NOON + timedelta(hours=1)))
    opened.outbox.settle(Settled(3, Outcome.SENT, NOON))
    opened.outbox.unclaim([4])
    opened.outbox.back_off(Backoff("handy", 0, NOON, NOON + timedelta(hours=1), 3, "handy: answered 503"))
    yield opened
    opened.close()


def states(store: SqlStore) -> dict[int, str]:
    return {row.delivery_id: row.state for row in store.outbox.rows()}


def test_the_list_shows_what_has_not_arrived_and_who_is_left_alone(
    store: SqlStore, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("outbox") == 0
    said = capsys.readouterr().out
    assert [line.split()[0] for line in said.splitlines() if line[:8].strip()][:3] == ["4", "2", "1"]
    assert "2026-03-01 14:00:00" in said, "in the user's zone"
    assert "handy: answered 401" in said
    assert "Nachricht 2" in said
    assert "handy[0] is left alone until 14:00:00" in said


@pytest.mark.parametrize(
    ("choice", "numbers"),
    [
        ((), [4, 2, 1]),
        (("--channel", "handy"), [2, 1]),
        (("--state", "dead"), [1]),
        (("--state", "sent", "--state", "dead"), [3, 1]),
        (("--limit", "1"), [4]),
        (("3",), [3]),
        (("--channel", "nobody"), []),
    ],
)
def test_rows_are_chosen_by_number_channel_and_state(
    store: SqlStore, capsys: pytest.CaptureFixture[str], choice: tuple[str, ...], numbers: list[int]
) -> None:
    assert run("outbox", "list", "--json", *choice) == 0
    assert [json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()] == numbers


def test_a_retry_makes_dead_and_waiting_rows_due_and_ends_the_pause(store: SqlStore) -> None:
    assert run("outbox", "retry", "--channel", "handy") == 0
    assert states(store) == {1: "pending", 2: "pending", 3: "sent", 4: "pending"}
    assert store.outbox.backoffs() == ()
    due = store.outbox.claim(datetime.now(UTC) + timedelta(seconds=1), timedelta(minutes=1), 50)
    assert [(row.delivery_id, row.attempts) for row in due] == [(1, 0), (2, 0), (4, 0)]


def test_a_dry_run_changes_nothing(store: SqlStore, capsys: pytest.CaptureFixture[str]) -> None:
    before = states(store)
    for verb, what in (("retry", "tried again"), ("drop", "dropped")):
        assert run("outbox", verb, "--channel", "handy", "--dry-run") == 0
        said = capsys.readouterr()
        assert f"2 messages would be {what}; nothing was changed" in said.err
        assert "Nachricht 1" in said.out
    assert states(store) == before
    assert store.outbox.backoffs()


def test_what_is_dropped_can_be_fetched_back(store: SqlStore, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("outbox", "drop", "2", "4") == 0
    assert "`depesche outbox retry 4 2` undoes it" in capsys.readouterr().err
    assert states(store) == {1: "dead", 2: "dropped", 3: "sent", 4: "dropped"}
    assert run("outbox", "retry", "4", "2") == 0
    assert states(store) == {1: "dead", 2: "pending", 3: "sent", 4: "pending"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("retry",), "which rows?"),
        (("drop",), "which rows?"),
        (("retry", "3"), "row 3 is none of them"),
        (("drop", "99"), "row 99 is none of them"),
        (("retry", "--state", "sent"), "what is sent can't be named for retry"),
        (("drop", "--state", "dropped"), "what is dropped can't be named for drop"),
        (("list", "--state", "lost"), "there is no state 'lost'"),
        (("drop", "--channel", "nobody"), "there is no such row"),
    ],
)
def test_what_makes_no_sense_is_said_and_does_nothing(
    store: SqlStore, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    before = states(store)
    assert run("outbox", *arguments) == 2
    assert said in capsys.readouterr().err
    assert states(store) == before


def test_an_export_is_json_oldest_first_with_what_was_told_and_no_secret(
    store: SqlStore, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOPIC", "hunter2secret")
    assert run("outbox", "export") == 0
    out = capsys.readouterr().out
    rows = [json.loads(line) for line in out.splitlines()]
    assert [row["id"] for row in rows] == [1, 2, 3, 4]
    assert {"key": "anruf/s1/trouble/1", "channel": "handy", "state": "dead", "title": "Nachricht 1"}.items() <= rows[
        0
    ].items()
    assert rows[0]["error"] == "handy: answered 401"
    assert rows[2]["sent_at"] == NOON.isoformat()
    assert rows[0]["sign"].startswith("#")
    assert "hunter2" not in out
    assert "ntfy.example" not in out


def test_nothing_waits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "config.yaml").write_text(CONFIG, encoding="utf-8")
    open_store("sqlite:///depesche.db", base=tmp_path, hold=True, command="depesche run").close()
    assert run("outbox", "list") == 0
    assert capsys.readouterr().out == "Nothing waits.\n"


def test_beside_a_running_daemon_a_retry_leaves_within_seconds(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(CALL))
        hook.always(Reply(503, retry_after="3600"))
        path = config(tmp_path, server.url("/feed"), hook.url)
        with Daemon(path):
            hook.wait_for(1)
            listed = ("outbox", "list", "--json", "--config", str(path))
            eventually(lambda: '"pending"' in depesche(*listed).stdout, what="the row that waits")
            (row,) = [json.loads(line) for line in depesche(*listed).stdout.splitlines()]
            assert row["error"].startswith("c0: answered 503")
            hook.always(Reply())
            assert depesche("outbox", "retry", str(row["id"]), "--config", str(path)).returncode == 0
            hook.wait_for(2, timeout=5)
        again, first = hook.posts[1], hook.posts[0]
        assert again.headers["x-depesche-key"] == first.headers["x-depesche-key"]
