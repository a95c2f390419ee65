"""`depesche doctor`: each ailment is found, with what helps; nothing is sent and nothing is changed."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.app import doctor
from monitor.app.beside import beside
from monitor.app.doctor_outside import endpoint, of_clock, sample
from monitor.store.sql.opening import open_store
from tests.cli.making import run, written
from tests.daemons import Daemon, rss
from tests.house import made_feed
from tests.receivers import Webhook
from tests.servers import FeedServer

CONFIG = """\
allow_networks: [127.0.0.1]
feeds:
  - {{url: "{feed}", name: Abendblatt}}
watches:
  - {{name: Sturm, query: sturm}}
channels:
  hook: {{url: "{hook}"}}
  datei: {{file: alerts.txt}}
"""


def found(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, list[str]]]:
    """The exit code, and what is not well, by what it is about."""
    code = run("doctor", "--json", *arguments)
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    ill: dict[str, list[str]] = {}
    for row in rows:
        if row["state"] != "ok":
            ill.setdefault(f"{row['state']} {row['about']}", []).append(row["said"])
            assert row["todo"] or row["state"] == "note", f"what helps against {row['said']}?"
    return code, ill


@pytest.fixture
def config(tmp_path: Path) -> str:
    open_store("sqlite:///depesche.db", base=tmp_path, hold=True, command="test").close()
    return written(tmp_path, CONFIG.format(feed="https://abendblatt.example/feed", hook="json://127.0.0.1:9/x"))


def test_a_whole_house_is_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss())
        path = written(tmp_path, CONFIG.format(feed=server.url("/feed"), hook=hook.url))
        with Daemon(Path(path)):
            assert found(capsys, "--config", path) == (0, {})
            assert run("doctor", "--config", path) == 0
            said = capsys.readouterr().out
        assert hook.posts == [], "nothing is sent"
        assert "All is well." in said
        assert "ok   daemon" in said


def test_what_does_not_answer_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with FeedServer() as server:
        path = written(tmp_path, CONFIG.format(feed=server.url("/gone"), hook="json://127.0.0.1:9/x"))
        code, ill = found(capsys, "--config", path)
    assert code == 1
    assert "404" in ill["bad network"][0]
    assert ill["bad channels"] == ["hook: 127.0.0.1:9 can't be reached (Connection refused)"]
    assert set(ill) == {"bad network", "bad channels", "note store", "note daemon"}


def test_faults_of_the_config_are_named_and_the_rest_is_not_looked_at(
    config: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(config).write_text(Path(config).read_text().replace("query: sturm", "query: '(sturm'"))
    code, ill = found(capsys, "--offline", "--config", config)
    assert code == 1
    assert "watches[0].query" in ill["bad config"][0]


def test_credentials_that_only_the_daemon_has_are_no_fault(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    with Path(config).open("a") as more:
        more.write("  post: {url: {credential: apprise}}\n")
    code, ill = found(capsys, "--offline", "--config", config)
    assert (code, ill["note config"]) == (0, ["1 credentials can be read by the daemon's unit only"])


def test_a_password_in_a_file_that_everyone_reads(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = Path(config).read_text().replace("json://127.0.0.1:9/x", "json://bote:sehrgeheim1@127.0.0.1:9/x")
    Path(config).write_text(text)
    Path(config).chmod(0o644)
    code, ill = found(capsys, "--offline", "--config", config)
    assert (code, list(ill)) == (1, ["bad permissions", "note daemon"])
    assert "sehrgeheim1" not in str(ill)
    Path(config).chmod(0o600)
    assert found(capsys, "--offline", "--config", config)[0] == 0


def damaged(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\x55" * (len(whole) - 4096))


def of_a_newer_version(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE depesche_version SET version_num = '9999'")


def of_another(path: Path) -> None:
    path.write_bytes(b"no database")


@pytest.mark.parametrize("spoil", [damaged, of_a_newer_version, of_another])
def test_a_store_that_can_not_be_used(
    spoil: object, config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert callable(spoil)
    spoil(tmp_path / "depesche.db")
    code, ill = found(capsys, "--offline", "--config", config)
    assert code == 1
    assert ill["bad store"]


def test_a_store_in_no_directory(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = CONFIG.format(feed="https://a.example/feed", hook="json://127.0.0.1:9/x")
    path = written(tmp_path, text + "store: sqlite:///nowhere/depesche.db\n")
    code, ill = found(capsys, "--offline", "--config", path)
    assert (code, "there is no directory" in ill["bad permissions"][0]) == (1, True)


def test_nothing_is_changed(config: str, tmp_path: Path) -> None:
    def everything() -> list[str]:
        with closing(sqlite3.connect(tmp_path / "depesche.db")) as raw:
            return list(raw.iterdump())

    before = everything()
    assert run("doctor", "--offline", "--config", config) == 0
    assert everything() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config.yaml", "depesche.db", "depesche.db.lock"]


def test_a_disk_that_is_nearly_full(config: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = beside(Path(config))
    states = []
    for free in (2_000_000_000, 500_000_000, 5_000_000):
        monkeypatch.setattr(shutil, "disk_usage", lambda _, free=free: _Usage(free))
        states += [finding.state for finding in doctor.of_disk(made)]
    assert states == ["ok", "note", "bad"]


class _Usage:
    def __init__(self, free: int) -> None:
        self.free = free


# ------------------------------------------------------------------ outside


@pytest.mark.parametrize(
    ("leads", "state", "said"),
    [
        ([], "", ""),
        ([0, 1, -2], "ok", "agrees with 3 servers"),
        ([90, 95, 100], "bad", "95 s ahead of the servers' clocks"),
        ([-3600, -3601], "bad", "3600 s behind the servers' clocks"),
        ([0, 1, 5000], "ok", "agrees with 3 servers"),
        ([5000], "note", "5000 s ahead of the servers' clocks"),
    ],
    ids=["nobody said", "well", "ahead", "behind", "one odd server", "one server is no proof"],
)
def test_our_clock_against_those_of_servers(leads: list[int], state: str, said: str) -> None:
    findings = of_clock([timedelta(seconds=each) for each in leads])
    assert [(each.state, each.said) for each in findings] == ([(state, said)] if said else [])


def test_a_few_sites_are_asked_and_none_that_wants_to_be_left_alone() -> None:
    feeds = [made_feed(f"f{n}", lane=f"lane{n // 2}") for n in range(20)]
    assert [feed.id for feed in sample(feeds, {"f0", "f2", "f3"})] == ["f1", "f4", "f6", "f8", "f10"]
    assert sample([made_feed("a", url="file:///x")], set()) == []


@pytest.mark.parametrize(
    ("url", "where"),
    [
        ("json://localhost:8080/x", ("localhost", 8080)),
        ("jsons://hook.example/x", ("hook.example", 443)),
        ("tgram://123456789:abcdefg_hijklmnop/12345", ("api.telegram.org", 443)),
        ("nonsense://", None),
    ],
)
def test_where_a_channel_leads_to(url: str, where: tuple[str, int] | None) -> None:
    assert endpoint(url) == where
