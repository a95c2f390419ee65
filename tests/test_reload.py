"""A real daemon whose config changes under it: the good is taken up, the bad is refused and told, and nothing else stirs."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from tests.daemons import Daemon, eventually, item, rss
from tests.receivers import Reply, Webhook
from tests.servers import FeedServer


def told(title: str, number: int) -> str:
    when = format_datetime(datetime.now(UTC) - timedelta(minutes=number + 1))
    return item(title, f"http://paper.example/{number}", "Mehr dazu am Abend.", when)


FLOOD = told("Hochwasser am Fluss: Pegel steigt weiter", 1)
STRIKE = told("Warnstreik bei der Bahn ab Donnerstag", 2)
BRIDGE = told("Brücke über den Kanal wird gesperrt", 3)


class Setting:
    """A folder with a config that is written anew by parts, and the daemon's view of it."""

    def __init__(self, folder: Path, server: FeedServer, hook: Webhook) -> None:
        self.path = folder / "config.yaml"
        self.server = server
        self.parts = {
            "locale": "de",
            "allow_networks": "[127.0.0.1]",
            "every": "1s",
            "first_run": "all",
            "feeds": f"[{{url: '{server.url('/one')}', name: Abendblatt}}]",
            "watches": "[{name: Flut, query: Hochwasser}]",
            "channels": f"{{hook: {{url: '{hook.url}'}}}}",
            "operator": "[]",
        }
        self.write()

    def write(self, **changed: str) -> Path:
        """As an editor saves: whole, under another name, then renamed."""
        self.parts |= changed
        other = self.path.with_suffix(".new")
        other.write_text("\n".join(f"{key}: {value}" for key, value in self.parts.items()) + "\n", encoding="utf-8")
        other.rename(self.path)
        return self.path

    @property
    def polls(self) -> int:
        return len(self.server.asked("/one"))


def titles(hook: Webhook) -> list[str]:
    return [str(post.json["title"]) for post in hook.posts]


def heard(hook: Webhook, words: str) -> bool:
    return any(words in title for title in titles(hook))


def test_a_new_feed_and_a_new_watch_run_and_what_did_not_change_tells_nothing_twice(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/one", rss(FLOOD))
        server.put("/two", rss(STRIKE))
        setting = Setting(tmp_path, server, hook)
        with Daemon(setting.path) as daemon:
            eventually(lambda: heard(hook, "Hochwasser"), what="the first alert")
            setting.write(
                feeds=f"[{{url: '{server.url('/one')}', name: Abendblatt}}, {{url: '{server.url('/two')}', name: Kurier}}]",
                watches="[{name: Flut, query: Hochwasser}, {name: Streik, query: Warnstreik Bahn}]",
            )
            eventually(lambda: heard(hook, "Warnstreik"), what="an alert of the new feed by the new watch")
            assert "the config is in force  feeds=+1 watches=+1" in daemon.said
            seen = setting.polls
            eventually(lambda: setting.polls >= seen + 2, what="two more polls of the old feed")
            setting.write(feeds=f"[{{url: '{server.url('/one')}', name: Abendblatt}}]")
            eventually(lambda: "feeds=-1" in daemon.said, what="the second reload")
            gone, seen = len(server.asked("/two")), setting.polls
            eventually(lambda: setting.polls >= seen + 3, what="three more polls of the old feed")
            assert len(server.asked("/two")) <= gone + 1, "a feed that is gone is asked no more"
            assert daemon.returncode is None
        assert len(hook.posts) == 2, titles(hook)


def test_a_faulty_config_changes_nothing_and_the_operator_is_told_once_and_when_it_is_good_again(
    tmp_path: Path,
) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/one", rss(FLOOD))
        setting = Setting(tmp_path, server, hook)
        setting.write(operator="[hook]", watches="[{name: Flut, query: Hochwasser, notify: [hook]}]")
        with Daemon(setting.path, "--no-watch") as daemon:
            eventually(lambda: heard(hook, "Hochwasser"), what="the first alert")
            for fault in ("[{name: Flut, query: '((('}]", "[{name: Flut, qery: Hochwasser}]"):
                said = daemon.said.count("fault in the changed config")
                setting.write(watches=fault)
                os.kill(daemon.process.pid, signal.SIGHUP)
                eventually(lambda said=said: daemon.said.count("fault in the changed config") > said)  # type: ignore[misc]  # mypy can't infer it
            eventually(lambda: heard(hook, "Konfiguration hat Fehler"), what="word to the operator")
            assert "config.yaml:6:" in next(str(post.json) for post in hook.posts if "hat Fehler" in str(post.json))
            server.put("/one", rss(told("Hochwasser: zweiter Deich gebrochen", 9), FLOOD))
            eventually(lambda: "new=1" in daemon.said.partition("fault in")[2], what="the old config at work")
            setting.write(watches="[{name: Flut, query: Hochwasser, notify: [hook]}]")
            os.kill(daemon.process.pid, signal.SIGHUP)
            eventually(lambda: heard(hook, "Konfiguration ist wieder in Ordnung"), what="word that it is over")
            assert sum("Konfiguration hat Fehler" in title for title in titles(hook)) == 1
            assert daemon.returncode is None


def test_after_a_restart_with_a_mended_config_the_operator_hears_that_it_is_over(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/one", rss(BRIDGE))
        setting = Setting(tmp_path, server, hook)
        good = setting.parts["watches"]
        setting.write(operator="[hook]")
        with Daemon(setting.path):
            setting.write(watches="[{name: Flut}]")
            eventually(lambda: heard(hook, "Konfiguration hat Fehler"), what="word to the operator")
        setting.write(watches=good)
        with Daemon(setting.path):
            eventually(lambda: heard(hook, "Konfiguration ist wieder in Ordnung"), what="word that it is over")


def test_a_message_that_waits_goes_out_through_the_changed_channel(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as old, Webhook() as new:
        server.put("/one", rss(FLOOD))
        old.always(Reply(503))
        setting = Setting(tmp_path, server, old)
        with Daemon(setting.path) as daemon:
            eventually(lambda: old.posts, what="a try through the old channel")
            setting.write(channels=f"{{hook: {{url: '{new.url}'}}}}")
            eventually(lambda: "channels=~1" in daemon.said, what="the reload")
            eventually(lambda: heard(new, "Hochwasser"), within=90, what="the message through the new address")


def test_secrets_in_files_are_read_again_and_hidden_like_the_first(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/one", rss(FLOOD))
        setting = Setting(tmp_path, server, hook)
        secret = tmp_path / "token"
        secret.write_text("first-token-1\n")
        feed = f"{{url: '{server.url('/one')}', name: Abendblatt, headers: {{X-Token: {{file: token}}}}}}"
        setting.write(feeds=f"[{feed}]")
        with Daemon(setting.path, "--log", "debug") as daemon:
            eventually(lambda: heard(hook, "Hochwasser"), what="the first alert")
            secret.write_text("second-token-2\n")
            os.kill(daemon.process.pid, signal.SIGHUP)
            eventually(lambda: "feeds=~1" in daemon.said, what="the reload")
            eventually(
                lambda: server.asked("/one")[-1].headers.get("x-token") == "second-token-2",
                what="a poll with the new secret",
            )
            assert "second-token-2" not in daemon.said
            assert "first-token-1" not in daemon.said


def test_another_store_waits_for_a_restart_and_that_is_said(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/one", rss(FLOOD))
        setting = Setting(tmp_path, server, hook)
        with Daemon(setting.path) as daemon:
            eventually(lambda: heard(hook, "Hochwasser"), what="the first alert")
            setting.write(store="sqlite:///other.db")
            eventually(lambda: "takes effect at the next start" in daemon.said, what="the reload")
        assert not (tmp_path / "other.db").exists()


def test_a_config_that_is_taken_away_leaves_the_daemon_running(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/one", rss(FLOOD))
        setting = Setting(tmp_path, server, hook)
        with Daemon(setting.path) as daemon:
            setting.path.unlink()
            eventually(lambda: "there is no such file" in daemon.said, what="the complaint")
            seen = setting.polls
            eventually(lambda: setting.polls >= seen + 2, what="two more polls")


@pytest.mark.parametrize("how", ["settings", "signals"])
def test_the_log_level_changes_while_it_runs(tmp_path: Path, how: str) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/one", rss(FLOOD))
        setting = Setting(tmp_path, server, hook)
        with Daemon(setting.path) as daemon:
            eventually(lambda: setting.polls >= 3, what="quiet polls")
            assert " debug " not in daemon.said
            if how == "settings":
                setting.write(logs="{level: debug}")
            else:
                os.kill(daemon.process.pid, signal.SIGUSR1)
            eventually(lambda: " debug " in daemon.said, what="a quiet poll in the log")
            if how == "settings":
                setting.write(logs="{level: info}")
            else:
                os.kill(daemon.process.pid, signal.SIGUSR2)
            eventually(
                lambda: (
                    "settings=logs" in daemon.said.rpartition(" debug ")[2]
                    if how == "settings"
                    else "to=info" in daemon.said
                ),
                what="the way back",
            )


def test_a_feed_that_is_to_be_asked_more_often_is_asked_at_once(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/one", rss(FLOOD))
        setting = Setting(tmp_path, server, hook)
        setting.write(every="6h")
        with Daemon(setting.path) as daemon:
            eventually(lambda: setting.polls == 1, what="the first look")
            setting.write(every="1s")
            eventually(lambda: setting.polls >= 3, what="looks each second")
            setting.write(every="2h", locale="en")
            eventually(lambda: "every" in daemon.said.rpartition("locale")[0], what="the reload")


HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("changed", "anew", "why"),
    [
        ({}, False, "nothing changed"),
        ({"name": "Other"}, False, "what people read is no question"),
        ({"tags": ("x",)}, False, "nor are tags"),
        ({"every": (HOUR, 2 * DAY)}, False, "less often can wait for its turn"),
        ({"every": (HOUR, HOUR)}, True, "more often"),
        ({"url": "https://other.example/feed"}, True, "another address"),
        ({"headers": (("X", "y"),)}, True, "another login"),
        ({"proxy": "http://127.0.0.1:1"}, True, "another way there"),
        ({"id": "new"}, False, "a new one is due anyway"),
    ],
)
def test_which_changed_feeds_are_worth_a_look_at_once(changed: dict[str, object], anew: bool, why: str) -> None:
    from monitor.app.reload import asked_anew
    from tests.house import made_feed

    before = made_feed(every=(HOUR, DAY))
    after = replace(before, **changed)  # type: ignore[arg-type]  # the cases name fields of a feed
    assert bool(asked_anew([before], [after])) is anew, why
