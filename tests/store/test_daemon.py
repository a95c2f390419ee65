"""The daemon on PostgreSQL: the same promises as on SQLite, through the same command."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.daemons import Daemon, depesche, rss
from tests.receivers import Reply, Webhook
from tests.servers import FeedServer
from tests.test_end_to_end import CALL, config


def test_on_postgresql_a_killed_daemon_loses_nothing_and_a_second_one_is_refused(
    tmp_path: Path, new_database: Callable[[], str]
) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(CALL))
        hook.always(Reply(fault="stall"))
        path = config(tmp_path, server.url("/feed"), hook.url, more=f"store: {{url: '{new_database()}'}}\n")
        dry = depesche("once", "--dry-run", "--config", str(path))
        assert "Putin und Trump telefonieren" in dry.stdout, dry.stderr
        assert hook.posts == []
        with Daemon(path) as daemon:
            hook.wait_for(1)
            second = depesche("run", "--config", str(path))
            assert second.returncode == 3, second.stderr
            assert str(daemon.process.pid) in second.stderr
            daemon.kill()
        hook.posts.clear()
        hook.always(Reply())
        with Daemon(path):
            hook.wait_for(1)
        assert len(hook.posts) == 1
        told = depesche("alerts", "--config", str(path))
        assert "sent after" in told.stdout, told.stderr
