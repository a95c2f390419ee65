"""What docs/security.md and docs/dependencies.md claim: each threat has its test, each library its reason, and no secret lies about."""

from __future__ import annotations

import os
import re
import socket
import tomllib
from contextlib import suppress
from pathlib import Path

import pytest

from tests.daemons import Daemon, eventually, item, rss
from tests.needs import ROOT
from tests.receivers import Reply, Webhook
from tests.servers import FeedServer
from tests.test_repo import plain, wanted

PAGE = (ROOT / "docs" / "security.md").read_text()
CLAIMS = re.findall(r"`(tests/[\w/]+\.py)::(\w*)`", PAGE)
CALL = item("Hochwasser am Fluss: Pegel steigt", "http://paper.example/1", "Mehr am Abend.")
OTHER = item("Hochwasser in der Altstadt: Keller laufen voll", "http://paper.example/2", "Die Feuerwehr pumpt.")
SECRETS = {
    "webhook": "a-password-for-the-hook",
    "header": "a-token-of-the-paper",
    "login": "a-login-of-the-paper",
}


@pytest.mark.parametrize(("file", "name"), CLAIMS, ids=[name for _, name in CLAIMS])
def test_each_claim_has_its_test(file: str, name: str) -> None:
    assert re.search(rf"^(?:async )?def {name}\(", (ROOT / file).read_text(), flags=re.MULTILINE)


def test_each_threat_has_a_claim() -> None:
    rows = [
        line for line in PAGE.splitlines() if line.startswith("| ") and not re.match(r"\| (it tries|they try|-)", line)
    ]
    assert len(rows) > 20
    assert [row for row in rows if "`tests/" not in row] == []
    for threat in (
        "feed that is hostile",
        "page that is hostile",
        "read the config",
        "stolen database",
        "from the web",
    ):
        assert re.search(rf"^## .*{threat}", PAGE, flags=re.MULTILINE | re.IGNORECASE)


def test_each_library_has_its_reason_and_no_other_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    named = re.findall(
        r"^\| ([a-z0-9-]+) \| (.+?) \| (.+?) \|$", (ROOT / "docs" / "dependencies.md").read_text(), re.MULTILINE
    )
    given = {plain(name) for name, _, _ in named if name != "library"}
    needed = wanted(project["dependencies"], *project.get("optional-dependencies", {}).values())
    assert given == needed
    assert all(len(why) > 10 for name, _, why in named if name != "library")


def config(folder: Path, server: FeedServer, hook: Webhook) -> Path:
    path = folder / "config.yaml"
    address = hook.url.replace("json://", f"json://depesche:{SECRETS['webhook']}@")
    feed = (
        f"{{url: '{server.url('/feed')}', name: Abendblatt, headers: {{X-Token: {SECRETS['header']}}}, "
        f"auth: {{user: leser, password: {SECRETS['login']}}}}}"
    )
    path.write_text(
        f"allow_networks: [127.0.0.1]\nevery: 1s\nfirst_run: all\nfeeds: [{feed}]\n"
        f"watches: [{{name: Flut, query: Hochwasser}}]\nchannels: {{hook: {{url: '{address}'}}}}\n"
    )
    return path


def test_no_secret_is_in_the_database_nor_beside_it(tmp_path: Path) -> None:
    """After an alert that was sent and one that could not be, whose error is remembered."""
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(CALL))
        path = config(tmp_path, server, hook)
        with Daemon(path, "--log", "debug") as daemon:
            hook.wait_for(1)
            hook.always(Reply(500, body=f"no: {SECRETS['webhook']}"))
            server.put("/feed", rss(OTHER, CALL))
            hook.wait_for(2)
            eventually(lambda: "delivery failed" in daemon.said, what="the failure")
            for word in SECRETS.values():
                assert word not in daemon.said
        written = [file for file in tmp_path.iterdir() if file != path and file.is_file()]
        assert any(file.name == "depesche.db" for file in written)
        for file in written:
            content = file.read_bytes()
            assert [name for name, word in SECRETS.items() if word.encode() in content] == [], file.name


def listening(pid: int) -> list[str]:
    """Local addresses of TCP and UDP sockets of a process that anybody could talk to."""
    inodes = set()
    for each in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(FileNotFoundError):  # the listing itself was one of them
            inodes.add(str(each.readlink()).removeprefix("socket:[").removesuffix("]"))
    found = []
    for kind in ("tcp", "tcp6", "udp", "udp6"):
        for line in Path(f"/proc/{pid}/net/{kind}").read_text().splitlines()[1:]:
            _, local, _, state, *rest = line.split()
            if rest[5] in inodes and (state == "0A" or (kind.startswith("udp") and state == "07")):
                found.append(f"{kind} {local}")
    return found


def test_a_daemon_listens_on_no_port(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(CALL))
        with Daemon(config(tmp_path, server, hook)) as daemon:
            hook.wait_for(1)
            assert listening(daemon.process.pid) == []


def test_a_listening_socket_would_be_seen() -> None:
    with socket.create_server(("127.0.0.1", 0)):
        assert len(listening(os.getpid())) == 1


def test_the_door_is_open_to_its_own_user_only(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(CALL))
        with Daemon(config(tmp_path, server, hook)):
            door = tmp_path / "depesche.db.sock"
            eventually(door.exists, what="the door")
            assert door.stat().st_mode & 0o777 == 0o600
