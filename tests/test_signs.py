"""The daemon's signs to the outside: a heartbeat while it works, and word of a crash at the next start."""

from __future__ import annotations

import signal
from pathlib import Path

from tests.daemons import Daemon, eventually, rss
from tests.receivers import Webhook
from tests.servers import FeedServer
from tests.test_end_to_end import CALL, config


def test_a_heartbeat_is_given_while_all_is_well_and_its_address_stays_secret(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook, FeedServer() as outside:
        server.put("/feed", rss(CALL))
        outside.put("/beat/hunter2secret", b"OK")
        beat = f"heartbeat: {{url: '{outside.url('/beat/hunter2secret')}', every: 1s}}\n"
        path = config(tmp_path, server.url("/feed"), hook.url, more=beat)
        with Daemon(path, "--log", "debug") as daemon:
            eventually(lambda: len(outside.asked("/beat/hunter2secret")) >= 3, what="three beats")
            outside.put("/beat/hunter2secret", status=500)
            eventually(lambda: "heartbeat not taken" in daemon.said, what="a word about it")
            assert "hunter2" not in daemon.said
            daemon.kill()
        count = len(outside.log)
        assert all(one.method == "GET" for one in outside.log)
    assert count >= 3


def test_a_crash_is_told_at_the_next_start_and_an_orderly_end_is_not(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook, Webhook() as desk:
        server.put("/feed", rss(CALL))
        path = config(tmp_path, server.url("/feed"), hook.url, desk.url, more="operator: [c1]\n")
        with Daemon(path) as daemon:
            hook.wait_for(1)
            daemon.stop(signal.SIGTERM)
        with Daemon(path) as daemon:
            eventually(lambda: len(server.asked("/feed")) >= 3, what="another poll")
            daemon.kill()
        assert desk.posts == []
        with Daemon(path):
            desk.wait_for(1)
        (post,) = desk.posts
        assert "nicht ordentlich geendet" in post.json["title"]
        assert len(hook.posts) == 1
