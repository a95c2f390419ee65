"""`depesche alerts`: the list, and sending one again."""

from __future__ import annotations

import json
import re
from pathlib import Path

from tests.daemons import depesche, rss
from tests.receivers import Reply, Webhook
from tests.servers import FeedServer
from tests.test_end_to_end import CALL, config


def test_a_dead_letter_is_sent_again_by_its_sign(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(CALL))
        path = config(tmp_path, server.url("/feed"), hook.url)
        assert "Nothing has been told" in depesche("alerts", "--config", str(path)).stdout
        hook.script(Reply(401))
        assert depesche("once", "--config", str(path)).returncode == 1
        listed = depesche("alerts", "--config", str(path)).stdout
        assert "dead after 1 try" in listed
        sign = re.search(r"#[0-9a-f]{6}(?=.* · first)", listed)
        assert sign
        again = depesche("alerts", "resend", sign[0], "--config", str(path))
        assert again.returncode == 0, again.stderr
        assert depesche("once", "--config", str(path)).returncode == 0
        keys = [
            post.headers["x-depesche-key"] for post in hook.posts if "operator" not in post.headers["x-depesche-key"]
        ]
        assert len(keys) == 2
        assert keys[0] == keys[1], "recognisable as the same"
        rows = map(json.loads, depesche("alerts", "--json", "--config", str(path)).stdout.splitlines())
        (row,) = [row for row in rows if row["reason"] == "first"]
        assert [each["state"] for each in row["deliveries"]] == ["sent"]


def test_what_is_not_known_is_said(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        path = config(tmp_path, server.url("/feed"), hook.url)
        unknown = depesche("alerts", "resend", "#123456", "--config", str(path))
        assert (unknown.returncode, unknown.stdout) == (2, "")
        assert "no alert is known" in unknown.stderr
        wrong = depesche("alerts", "forget", "x", "--config", str(path))
        assert wrong.returncode == 2
