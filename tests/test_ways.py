"""Channels in a real daemon: tags, `handy, else post`, `after`, one probe a pause, and a receiver that gets well again."""

from __future__ import annotations

import json
from pathlib import Path

from tests.daemons import Daemon, depesche, eventually, item, rss
from tests.receivers import Mailbox, Reply, Webhook
from tests.servers import FeedServer

CONFIG = """\
locale: de
allow_networks: [127.0.0.1]
every: 1s
first_run: all
feeds: [{{url: '{feed}', name: Abendblatt, language: de}}]
watches: [{{name: Anruf, query: Telefonat, notify: {notify}}}]
channels:
  handy: {{url: '{handy}'{more}}}
  uhr: {{url: '{uhr}', tags: [laut]}}
  post: {{url: '{post}', give_up_after: 1d}}
  buch: {{file: operator.log}}
operator: [buch]
"""
WORDS = (
    "Dichter Lenz stellt im Telefonat mit Verlag neuen Roman vor",
    "Bergwacht rettet Kletterer nach Telefonat aus der Nordwand",
    "Betrüger erbeuten mit Telefonat das Ersparte einer Witwe",
    "Schachmeisterin sagt per Telefonat Turnier in Reykjavik zu",
    "Orgelbauer klärt im Telefonat die Lieferung der Pfeifen",
    "Zirkus findet nach Telefonat neues Winterquartier am Hafen",
)
NEWS = [item(words, f"http://paper.example/{number}") for number, words in enumerate(WORDS)]


def config(folder: Path, server: FeedServer, notify: str, more: str = "", **channels: str) -> Path:
    path = folder / "config.yaml"
    text = CONFIG.format(feed=server.url("/feed"), notify=notify, more=more, **channels)
    path.write_text(text, encoding="utf-8")
    return path


def test_at_a_dead_letter_the_other_channel_takes_over_and_says_so(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as handy, Mailbox() as post:
        server.put("/feed", rss(NEWS[0]))
        handy.always(Reply(401))
        path = config(
            tmp_path, server, '["handy, else post"]', handy=handy.url, uhr="json://127.0.0.1:9/x", post=post.url()
        )
        with Daemon(path):
            eventually(lambda: post.mails, what="the mail instead")
        (mail,) = post.mails
        assert "Bei „handy“ war das nicht zuzustellen" in mail.as_string().replace("=\n", "") or "handy" in str(
            mail.get_body(("plain",))
        )
        assert mail["X-Depesche-Key"] == handy.posts[0].headers["x-depesche-key"], "the same alert"
        assert len(handy.posts) == 1


def test_after_its_patience_a_failing_channel_is_replaced_and_nobody_reads_twice(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as handy, Webhook() as post:
        server.put("/feed", rss(*NEWS))
        handy.always(Reply(503, retry_after="4"))
        more = ", fallback: post, after: 1s"
        path = config(tmp_path, server, "handy", more, handy=handy.url, uhr="json://127.0.0.1:9/x", post=post.url)
        with Daemon(path):
            taken = post.wait_for(len(NEWS))
            handy.always(Reply())
            listed = ("outbox", "list", "--json", "--channel", "handy", "--state", "dropped", "--config", str(path))
            eventually(lambda: depesche(*listed).stdout.count("\n") == len(NEWS), what="an end of the originals")
        assert all("handy" in post.json["message"] for post in taken)
        assert len({post.json["key"] for post in taken}) == len(NEWS)
        assert 1 <= len(handy.posts) <= 3, "one probe a pause, not one try a message"
        rows = [json.loads(line) for line in depesche(*listed).stdout.splitlines()]
        assert {row["error"] for row in rows} == {"delivered to post instead"}


def test_a_tag_rings_all_that_have_it_and_one_in_trouble_holds_up_no_other(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as handy, Webhook() as uhr, Webhook() as post:
        server.put("/feed", rss(*NEWS))
        handy.always(Reply(fault="stall"))
        path = config(tmp_path, server, "[laut]", ", tags: [laut]", handy=handy.url, uhr=uhr.url, post=post.url)
        with Daemon(path):
            uhr.wait_for(len(NEWS))
            handy.wait_for(1)
        assert post.posts == []
        assert len(handy.posts) == 1, "it has not answered yet, so it is asked no second time"


def test_when_a_receiver_is_well_again_all_that_waited_leaves_in_its_order(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as handy:
        server.put("/feed", rss(*reversed(NEWS)))
        handy.always(Reply(429, retry_after="2"))
        path = config(
            tmp_path, server, "handy", handy=handy.url, uhr="json://127.0.0.1:9/x", post="json://127.0.0.1:9/y"
        )
        with Daemon(path):
            handy.wait_for(1)
            handy.always(Reply())
            handy.wait_for(len(NEWS) + 1, timeout=20)
        arrived = [post for post in handy.posts if post.reply.status == 200]
        assert len({post.json["key"] for post in arrived}) == len(arrived) == len(NEWS)
        assert len(handy.posts) == len(NEWS) + 1
