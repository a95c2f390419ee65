"""The main job as a user sees it: real servers, the real command, signals and crashes."""

from __future__ import annotations

import signal
import sqlite3
from pathlib import Path

from tests.daemons import Daemon, depesche, eventually, item, rss
from tests.receivers import Mailbox, Reply, Webhook
from tests.servers import FeedServer

CALL = item(
    "Kreml bestätigt: Putin und Trump telefonieren am Abend",
    "http://paper.example/anruf",
    "Das Telefonat soll gegen 18 Uhr beginnen, sagte ein Sprecher in Moskau.",
)
OTHER = item("Regen zieht nach Norden ab", "http://paper.example/wetter", "Am Wochenende wird es trocken.")
SECOND = item(
    "Bundesbank hebt die Prognose: Wirtschaft wächst schneller",
    "http://paper.example/bank",
    "Die Volkswirte rechnen mit zwei Prozent.",
)


def config(folder: Path, feed: str, *channels: str, more: str = "") -> Path:
    """A config that polls one loopback feed every second and tells all of it."""
    named = "\n".join(f"  c{number}: {{url: '{url}'}}" for number, url in enumerate(channels))
    path = folder / "config.yaml"
    path.write_text(
        f"""\
locale: de
allow_networks: [127.0.0.1]
every: 1s
first_run: all
feeds:
  - {{url: '{feed}', name: Abendblatt, language: de}}
watches:
  - {{name: Telefonat Putin–Trump, query: telefonat Putin Trump}}
channels:
{named}
{more}""",
        encoding="utf-8",
    )
    return path


def test_one_alert_and_one_mail_and_none_at_the_second_poll(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook, Mailbox() as mailbox:
        server.put("/feed", rss(CALL, OTHER))
        with Daemon(config(tmp_path, server.url("/feed"), hook.url, mailbox.url())) as daemon:
            hook.wait_for(1)
            eventually(lambda: mailbox.mails, what="the mail")
            polls = len(server.asked("/feed"))
            eventually(lambda: len(server.asked("/feed")) >= polls + 2, what="two more polls")
            server.put("/feed", rss(SECOND, CALL, OTHER))
            eventually(lambda: "new=1" in daemon.said, what="the third entry")
        assert len(hook.posts) == 1
        assert len(mailbox.mails) == 1
        post, mail = hook.posts[0], mailbox.mails[0]
        assert "Putin und Trump telefonieren" in post.json["title"]
        assert "http://paper.example/anruf" in post.json["message"]
        assert (
            post.headers["x-depesche-key"].startswith("Telefonat Putin–Trump/")
            or "first" in post.headers["x-depesche-key"]
        )
        assert len(mail.get_all("Message-ID") or []) == 1
        assert "telefonieren" in str(mail["Subject"])


def test_killed_between_commit_and_send_the_alert_arrives_after_the_restart(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(CALL))
        hook.always(Reply(fault="stall"))
        path = config(tmp_path, server.url("/feed"), hook.url)
        with Daemon(path) as daemon:
            hook.wait_for(1)  # the send has begun: the decision is committed, and nothing is settled
            daemon.kill()
        with sqlite3.connect(tmp_path / "depesche.db") as database:
            assert database.execute("SELECT state FROM delivery").fetchall() == [("sending",)]
        first_key = hook.posts[0].headers["x-depesche-key"]
        hook.posts.clear()
        hook.always(Reply())
        with Daemon(path):
            hook.wait_for(1)
        assert hook.posts[0].headers["x-depesche-key"] == first_key
        assert len(hook.posts) == 1


def test_killed_while_the_receiver_is_away_the_alert_arrives_once_it_is_back(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(CALL))
        hook.always(Reply(503))
        path = config(tmp_path, server.url("/feed"), hook.url)
        with Daemon(path) as daemon:
            eventually(lambda: "delivery failed" in daemon.said, what="the refusal")
            daemon.kill()
        hook.posts.clear()
        hook.always(Reply())
        with Daemon(path):
            hook.wait_for(1, timeout=30)
        assert len(hook.posts) == 1


def test_ctrl_c_ends_an_idle_daemon_within_two_seconds(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(OTHER))
        with Daemon(config(tmp_path, server.url("/feed"), hook.url)) as daemon:
            eventually(lambda: server.asked("/feed"), what="a poll")
            assert daemon.stop(signal.SIGINT) < 2
            assert daemon.returncode == 0, daemon.said
            assert "Traceback" not in daemon.said


def test_a_slow_server_does_not_hold_up_the_end(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(OTHER), delay=25)
        with Daemon(config(tmp_path, server.url("/feed"), hook.url)) as daemon:
            eventually(lambda: server.asked("/feed"), what="a poll")
            assert daemon.stop(signal.SIGTERM) < 2
            assert daemon.returncode == 0, daemon.said


def test_a_second_daemon_on_one_store_is_refused_and_told_by_whom(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(OTHER))
        path = config(tmp_path, server.url("/feed"), hook.url)
        with Daemon(path) as daemon:
            second = depesche("run", "--config", str(path))
            assert second.returncode == 3
            assert f"{daemon.process.pid}" in second.stderr
            assert "depesche run" in second.stderr
            beside = depesche("alerts", "--config", str(path))
            assert beside.returncode == 0, beside.stderr


def test_what_is_unreachable_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(CALL))
        server.put("/page", "<!doctype html><html><title>Login</title><body>Please log in</body></html>")
        path = config(tmp_path, server.url("/feed"), hook.url)
        text = path.read_text(encoding="utf-8")
        more = f"  - {{url: '{server.url('/page')}', name: Seite}}\n  - {{url: 'http://127.0.0.1:9/x', name: Tot}}\nwatches:"
        path.write_text(text.replace("watches:", more, 1), encoding="utf-8")
        with Daemon(path) as daemon:
            hook.wait_for(1)
            eventually(lambda: "feed=Seite" in daemon.said and "feed=Tot" in daemon.said, what="the two failures")
        assert "Traceback" not in daemon.said


def test_once_polls_tells_and_ends(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(CALL, OTHER))
        path = config(tmp_path, server.url("/feed"), hook.url)
        dry = depesche("once", "--dry-run", "--config", str(path))
        assert dry.returncode == 0, dry.stderr
        assert "Putin und Trump telefonieren" in dry.stdout
        assert hook.posts == []
        first = depesche("once", "--config", str(path))
        assert first.returncode == 0, first.stderr
        assert len(hook.posts) == 1
        again = depesche("once", "--config", str(path))
        assert again.returncode == 0, again.stderr
        assert len(hook.posts) == 1


def test_a_dry_run_shows_what_would_be_put_off_and_until_when(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(CALL, OTHER))
        path = config(tmp_path, server.url("/feed"), hook.url, more="timezone: UTC\ndigest: '30 4 1 1 *'\n")
        for _ in range(2):
            dry = depesche("once", "--dry-run", "--config", str(path))
            assert dry.returncode == 0, dry.stderr
            (line,) = [line for line in dry.stdout.splitlines() if line.startswith("→")]
            assert ", held for the next digest, until 20" in line
            assert "-01-01 04:30 UTC: " in line
            assert "Putin und Trump telefonieren" in dry.stdout
        assert hook.posts == []


def test_once_says_by_its_exit_code_that_something_failed(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(CALL))
        hook.always(Reply(503))
        path = config(tmp_path, server.url("/feed"), hook.url)
        undelivered = depesche("once", "--config", str(path))
        assert undelivered.returncode == 1
        assert len(hook.posts) == 1, "each due delivery is tried once"
        server.put("/feed", status=500)
        broken = depesche("once", "--config", str(path))
        assert broken.returncode == 1
        assert "Abendblatt" in broken.stderr


def test_explain_shows_every_station(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss(CALL, OTHER))
        path = config(tmp_path, server.url("/feed"), hook.url)
        depesche("once", "--config", str(path))
        told = depesche("explain", "http://paper.example/anruf", "--config", str(path))
        assert told.returncode == 0, told.stderr
        for expected in ("Abendblatt", "new", "Telefonat Putin–Trump: matched", "[telefonieren]", "c0[0]: sent"):
            assert expected in told.stdout
        silent = depesche("explain", "http://paper.example/wetter", "--config", str(path))
        assert "no match" in silent.stdout
        assert "nobody" in silent.stdout
