"""A frugal process knows its channels without Apprise, exactly as Apprise would have said it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.alerts import channels
from monitor.alerts.channels.base import Message
from monitor.alerts.channels.far import Facts, Foresight, Later, facts
from monitor.errors import DeliveryError
from tests.daemons import Daemon, eventually, item, rss
from tests.receivers import Reply, Webhook
from tests.servers import FeedServer

URLS = [
    ("json://localhost/x", ""),
    ("mailto://u:p@example.org?to=a@b.org,c@d.org", ""),
    ("tgram://123456789:abcdefg_hijklmnop/12345/67890", "html"),
    ("ntfy://ntfy.sh/thema", "markdown"),
    ("nonsense://", ""),
    ("json://", ""),
]


def asked(*pairs: tuple[str, str]) -> dict[tuple[str, str], Facts | None]:
    """What another process says of these, asked from one that has not loaded Apprise."""
    code = (
        "import json, sys\nfrom dataclasses import asdict\nfrom monitor.alerts.channels.far import FORESIGHT\n"
        "pairs = [tuple(each) for each in json.load(sys.stdin)]\nFORESIGHT.frugal = True\nFORESIGHT.ask(pairs)\n"
        "assert 'apprise' not in sys.modules\nprint([repr(FORESIGHT.known(*each)) for each in pairs])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=json.dumps(pairs), capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == str([repr(facts(*each)) for each in pairs])
    return {each: facts(*each) for each in pairs}


def test_another_process_says_what_apprise_says_here() -> None:
    told = asked(*URLS)
    assert [each is not None and each.wrong is None for each in told.values()] == [True] * 4 + [False] * 2
    mail = told[URLS[1]]
    assert mail is not None
    assert (mail.kind, len(mail.shapes)) == ("mail", 2)


@pytest.mark.parametrize("url", [url for url, _ in URLS[:4]])
def test_the_facts_are_those_of_the_channels_themselves(url: str) -> None:
    told = facts(url, "")
    assert told.takes == channels.takes(url)
    assert told.kind == channels.kind_of(url)
    assert told.shapes == tuple(target.shape for target in channels.build("me", [url]))


def message(key: str = "k") -> Message:
    return Message(key=key, title="Sturm", body="An der Küste")


def test_a_target_is_built_with_its_first_message_and_sends_as_ever() -> None:
    with Webhook() as hook:
        (shape,) = facts(hook.url, "").shapes
        later = Later("me", (hook.url, ""), "", 0, shape)
        later.send(message("one"), 5)
        later.send(message("two"), 5)
        assert [post.headers["x-depesche-key"] for post in hook.posts] == ["one", "two"]
        hook.script(Reply(401))
        with pytest.raises(DeliveryError) as refused:
            later.send(message("three"), 5)
        assert refused.value.permanent


def test_a_process_that_is_not_frugal_asks_nobody() -> None:
    foresight = Foresight()
    foresight.ask([("json://localhost/x", "")])
    assert foresight.known("json://localhost/x") is None


def test_a_daemon_is_ready_without_apprise_and_loads_it_with_its_first_alert(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/feed", rss())
        path = tmp_path / "config.yaml"
        path.write_text(
            f"allow_networks: [127.0.0.1]\nfirst_run: all\nfeeds: [{{url: '{server.url('/feed')}', every: 1s}}]\n"
            f"watches: [{{name: S, query: sturm}}]\nchannels: {{hook: {{url: '{hook.url}'}}}}\n"
        )
        with Daemon(path) as daemon:
            before = memory(daemon.process.pid)
            server.put("/feed", rss(item("Sturm", "http://127.0.0.1/1")))
            eventually(lambda: hook.posts, what="the alert")
            assert memory(daemon.process.pid) - before > 15_000, "kB: Apprise came with the first message only"


def memory(pid: int) -> int:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))
