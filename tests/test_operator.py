"""A message that nobody could take is told to the operator, once a day and channel, through the channels that work."""

from __future__ import annotations

from pathlib import Path

from tests.daemons import Daemon, depesche, eventually, rss
from tests.receivers import Reply, Webhook
from tests.servers import FeedServer
from tests.test_end_to_end import CALL, config


def test_a_dead_letter_reaches_the_operators_channel_and_never_loops(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as phone, Webhook() as desk:
        server.put("/feed", rss(CALL))
        phone.always(Reply(401))
        path = config(tmp_path, server.url("/feed"), phone.url, desk.url, more="operator: [c1]\n")
        with Daemon(path) as daemon:
            desk.wait_for(1)
            eventually(lambda: "delivered" in daemon.said, what="the note to the operator")
        assert len(phone.posts) == 1
        (told,) = desk.posts
        assert "c0" in told.json["title"]
        assert "401" in told.json["message"]
        assert "Putin und Trump telefonieren" in told.json["message"]


def test_when_the_operators_own_channel_is_dead_the_others_are_told(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as desk, Webhook() as phone:
        server.put("/feed", rss(CALL))
        desk.always(Reply(403))
        path = config(tmp_path, server.url("/feed"), desk.url, phone.url, more="operator: [c0]\n")
        text = path.read_text(encoding="utf-8").replace(
            "query: telefonat Putin Trump", "query: telefonat, notify: [c0]"
        )
        path.write_text(text, encoding="utf-8")
        with Daemon(path):
            phone.wait_for(1)
        assert [post.json["title"] for post in phone.posts if "c0" in post.json["title"]]
        assert len(desk.posts) == 1


def test_without_an_operator_channel_the_log_is_told(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as phone:
        server.put("/feed", rss(CALL))
        phone.always(Reply(404))
        done = depesche("once", "--config", str(config(tmp_path, server.url("/feed"), phone.url)))
        assert done.returncode == 1
        assert "can't deliver" in done.stderr
        listed = depesche("alerts", "--config", str(tmp_path / "config.yaml")).stdout
        assert listed.count("told by the log; channels hear of it once a day") == 1, "not the day's own message"
