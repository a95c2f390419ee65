"""Groups, silences and digests as a user sees them: the real command, real receivers, a kill in between."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tests.daemons import Daemon, depesche, eventually, item, rss
from tests.receivers import Webhook
from tests.servers import FeedServer

TITLES = (
    "Reederei Nordwind verkauft Fähren nach Island",
    "Zirkus Kolibri schlägt Zelte am Stadtpark auf",
    "Forscher finden Meteoriten in der Wüste Gobi",
    "Bäckerei Sommer gewinnt Preis für Roggenbrot",
)
ITEMS = [item(title, f"http://paper.example/{number}") for number, title in enumerate(TITLES)]


def config(folder: Path, feed: str, hook: str, manners: str) -> Path:
    path = folder / "config.yaml"
    path.write_text(
        f"""\
locale: de
allow_networks: [127.0.0.1]
every: 1s
first_run: all
feeds: [{{url: '{feed}', name: Abendblatt, language: de}}]
watches: [{{name: alles, query: "Nordwind OR Kolibri OR Meteoriten OR Roggenbrot"{manners}}}]
channels: {{haken: {{url: '{hook}'}}}}
""",
        encoding="utf-8",
    )
    return path


def states(folder: Path) -> list[str]:
    with sqlite3.connect(folder / "depesche.db") as database:
        return [row[0] for row in database.execute("SELECT state FROM delivery ORDER BY id")]


def test_a_group_that_a_kill_cut_off_leaves_as_one_message_with_once(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        path = config(tmp_path, server.url("/feed"), hook.url, ", group: 1h")
        server.put("/feed", rss(*ITEMS[:3]))
        with Daemon(path) as daemon:
            hook.wait_for(1)
            eventually(lambda: states(tmp_path) == ["sent", "held", "held"], what="one told and two held")
            daemon.kill()
        assert depesche("once", "--config", str(path)).returncode == 0
        assert len(hook.posts) == 2
        told = [[title for title in TITLES if title in str(post.json)] for post in hook.posts]
        assert [len(titles) for titles in told] == [1, 2]
        assert {*told[0], *told[1]} == set(TITLES[:3])
        assert states(tmp_path) == ["sent", "collected", "collected", "sent"]
        assert depesche("once", "--config", str(path)).returncode == 0
        assert len(hook.posts) == 2, "once"


def test_a_silence_holds_from_the_next_poll_of_a_running_daemon_on(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        path = config(tmp_path, server.url("/feed"), hook.url, "")
        server.put("/feed", rss(ITEMS[0]))
        with Daemon(path):
            hook.wait_for(1)
            made = depesche("silence", "add", "--words", "Zirkus", "--for", "1h", "--config", str(path))
            assert made.returncode == 0, made.stderr
            server.put("/feed", rss(*ITEMS[1:3]))
            hook.wait_for(2)
            kept = depesche("silence", "list", "--config", str(path)).stdout
            assert "kept back 1 alert" in kept
            said = depesche("alerts", "--config", str(path)).stdout
            assert "told to nobody: silence 1" in said
        assert [TITLES[1] in str(post.json) for post in hook.posts] == [False, False]


def test_a_digest_that_was_missed_leaves_at_the_start_as_one_message(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        path = config(tmp_path, server.url("/feed"), hook.url, ", digest: '0 0 1 1 *'")
        server.put("/feed", rss(*ITEMS[:2]))
        assert depesche("once", "--config", str(path)).returncode == 0
        assert hook.posts == []
        assert states(tmp_path) == ["held", "held"]
        with sqlite3.connect(tmp_path / "depesche.db") as database:
            # New Year has come while nobody was there.
            database.execute("UPDATE delivery SET next_at = 1")
        with Daemon(path):
            hook.wait_for(1)
        assert len(hook.posts) == 1
        assert all(title in str(hook.posts[0].json) for title in TITLES[:2])
        assert states(tmp_path) == ["collected", "collected", "sent"]
