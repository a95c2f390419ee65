"""`depesche status`: the daemon's own word at its door, the store's when none runs."""

from __future__ import annotations

import asyncio
import json
import os
import re
import socket
from pathlib import Path
from typing import Any

import pytest

from monitor.app.door import door_of, knock, opened
from monitor.cli.tables import aligned, size, span, when
from monitor.errors import StoreUnavailable
from tests.cli.making import run
from tests.daemons import Daemon, depesche, eventually, item, rss
from tests.servers import FeedServer

CONFIG = """\
allow_networks: [127.0.0.1]
feeds:
  - {{url: "{url}", name: Abendblatt, every: 1s, first_run: all}}
  - {{url: "{dead}", name: Tot, every: 1s}}
watches:
  - {{name: Sturm, query: sturm}}
channels:
  datei: {{file: alerts.txt}}
"""


def written(folder: Path, server: FeedServer) -> Path:
    server.put("/feed", rss(item("Sturm an der Küste", "http://127.0.0.1/1")))
    path = folder / "config.yaml"
    path.write_text(CONFIG.format(url=server.url("/feed"), dead=server.url("/dead")))
    return path


def asked(path: Path) -> dict[str, Any]:
    done = depesche("status", "--json", "--config", str(path))
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


def test_a_running_daemon_tells_and_heeds_what_is_asked_of_it(tmp_path: Path) -> None:
    with FeedServer() as server:
        path = written(tmp_path, server)
        with Daemon(path) as daemon:
            eventually(lambda: asked(path)["rates"]["alerts"]["minute"], what="the first alert")
            door = tmp_path / "depesche.db.sock"
            assert door.stat().st_mode & 0o777 == 0o600
            found = asked(path)
            assert found["daemon"]["pid"] == daemon.process.pid
            assert 10_000_000 < int(str(found["daemon"]["memory"])) < 1_000_000_000
            assert found["daemon"]["ailments"] == []
            assert (found["feeds"]["all"], found["feeds"]["ok"], found["feeds"]["failing"]) == (2, 1, 1)
            assert found["watches"] == {"all": 1, "muted": []}
            said = depesche("status", "--config", str(path)).stdout
            assert f"process {daemon.process.pid}" in said
            assert "Sturm: Sturm an der Küste" in said
            assert "Tot: failing" in said
            before = len(server.asked("/dead"))
            assert depesche("feeds", "poll", "Tot", "--config", str(path)).stderr == "Tot is polled now\n"
            eventually(lambda: len(server.asked("/dead")) > before, within=5, what="the poll")
            assert depesche("feeds", "pause", "Tot", "--config", str(path)).stderr == "Tot is paused\n"
            assert asked(path)["feeds"]["paused"] == 1
            refused = depesche("feeds", "poll", "Tot", "--config", str(path))
            assert (refused.returncode, "it is paused" in refused.stderr) == (1, True)
        assert not door.exists()
        after = asked(path)
        assert after["daemon"] is None
        assert after["feeds"]["paused"] == 1
        assert "daemon   not running" in depesche("status", "--config", str(path)).stdout


def test_a_door_that_a_killed_daemon_left_is_replaced(tmp_path: Path) -> None:
    with FeedServer() as server:
        path = written(tmp_path, server)
        with Daemon(path) as daemon:
            daemon.kill()
        assert (tmp_path / "depesche.db.sock").exists()
        assert asked(path)["daemon"] is None
        with Daemon(path) as again:
            assert asked(path)["daemon"]["pid"] == again.process.pid


# ------------------------------------------------------------------ the door


async def answers(door: Path, *told: dict[str, object] | Exception) -> list[dict[str, object] | None]:
    left = list(told)

    async def tell() -> dict[str, object]:
        one = left.pop(0)
        if isinstance(one, Exception):
            raise one
        return one

    async with opened(door, tell):
        return [await asyncio.to_thread(knock, door) for _ in told]


async def test_whoever_knocks_is_told_once_and_again(tmp_path: Path) -> None:
    door = tmp_path / "a.sock"
    big: dict[str, object] = {"text": "ü" * 300_000}
    assert await answers(door, {"a": 1}, big) == [{"a": 1}, big]
    assert knock(door) is None, "nobody is there any more"


async def test_a_daemon_whose_store_does_not_answer_says_so(tmp_path: Path) -> None:
    (told,) = await answers(tmp_path / "a.sock", StoreUnavailable("the disk is full"))
    assert told == {"error": "the daemon can't say: the disk is full"}


async def test_a_path_that_is_too_long_for_a_socket_is_no_obstacle(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 90) / ("e" * 90)
    deep.mkdir(parents=True)
    assert await answers(deep / "a.sock", {"a": 1}) == [{"a": 1}]


async def test_what_is_no_socket_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "a.sock"
    file.write_text("mine")
    async with opened(file, dict):  # type: ignore[arg-type] # never called
        assert knock(file) is None
    assert file.read_text() == "mine"


def test_noise_at_a_door_is_no_answer(tmp_path: Path) -> None:
    import threading

    door = tmp_path / "a.sock"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(door))
        listener.listen()

        def noise() -> None:
            caller, _ = listener.accept()
            caller.sendall(b"no json")
            caller.close()

        thread = threading.Thread(target=noise)
        thread.start()
        assert knock(door) is None
        thread.join()


def test_the_door_is_named_after_nothing_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(tmp_path))
    assert door_of(Path("/x/depesche.db"), Path("/etc/depesche/config.yaml")) == Path("/x/depesche.db.sock")
    one, other = (door_of(None, Path(name)) for name in ("/etc/depesche/config.yaml", "/etc/other.yaml"))
    assert one != other
    assert one.parent == tmp_path
    assert re.fullmatch(r"depesche-[0-9a-f]{16}\.sock", one.name)


def test_without_a_daemon_and_a_store_it_still_tells(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(CONFIG.format(url="https://a.example/feed", dead="https://b.example/feed"))
    assert run("status", "--config", str(path)) == 0
    said = capsys.readouterr().out
    assert "daemon   not running" in said
    assert "feeds    2 new" in said
    assert [name for name in os.listdir(tmp_path) if name.startswith("depesche.db")] == []


# ------------------------------------------------------------------ tables


def test_columns_stand_under_each_other_and_are_cut() -> None:
    assert aligned([("a", "bb"), ("ccc dd\n", "e")], widest={0: 4}) == "a     bb\nccc…  e"


def test_spans_times_and_sizes_as_people_say_them() -> None:
    from datetime import timedelta as d

    from tests.store.making import NOON

    assert [span(d(seconds=each)) for each in (-3, 0, 119, 120, 7199, 7200, 200_000)] == [
        "0 s", "0 s", "119 s", "2 min", "119 min", "2 h", "2 d",
    ]  # fmt: skip
    assert [when(each, NOON) for each in (None, NOON, NOON + d(minutes=5), NOON - d(hours=3))] == [
        "",
        "now",
        "in 5 min",
        "3 h ago",
    ]
    assert [size(each) for each in (0, 999, 1000, 12_300_000, 4e9)] == ["0 B", "999 B", "1.0 kB", "12.3 MB", "4.0 GB"]


def test_alive_is_said_by_the_exit_code(tmp_path: Path) -> None:
    with FeedServer() as server:
        path = written(tmp_path, server)
        dead = depesche("status", "--alive", "--config", str(path))
        assert (dead.returncode, dead.stderr) == (1, "no daemon answers\n")
        with Daemon(path):
            alive = depesche("status", "--alive", "--config", str(path))
            assert (alive.returncode, alive.stdout, alive.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"error": "the daemon can't say: its store does not answer"}, "its store does not answer"),
        ({"daemon": {"ailments": ["messages are due and none is tried"]}}, "messages are due"),
    ],
)
def test_a_daemon_that_is_not_well_is_not_alive(
    told: dict[str, object], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    import typer

    from monitor.cli.status import _expect_life

    with pytest.raises(typer.Exit) as ended:
        _expect_life(told)
    assert ended.value.exit_code == 1
    assert said in capsys.readouterr().err
