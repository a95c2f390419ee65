"""Real feeds and real articles of the development data, served on loopback; nothing of them is in the repository."""

from __future__ import annotations

import json
from email.utils import format_datetime
from html import escape
from pathlib import Path

from tests.daemons import depesche, item, rss
from tests.needs import shared
from tests.receivers import Mailbox, Webhook
from tests.servers import FeedServer
from tests.test_end_to_end import config

ARTICLES = (
    # file, first line of its title, when it was published
    ("kettner-2024-11-07.txt", "Putin offen für", "2024-11-07T15:15:00+00:00"),
    ("itboltwise-2025-05.txt", "", "2025-05-19T12:00:00+00:00"),
)


def article_items() -> tuple[str, str]:
    """The two articles as RSS items: their title, their whole text, their date."""
    from datetime import datetime

    made = []
    for name, start, when in ARTICLES:
        text = shared(f"data/articles/{name}").read_text(encoding="utf-8")
        lines = text.splitlines()
        quoted = text.partition('Artikel "')[2].partition('"')[0]
        title = next((line for line in lines if start and line.startswith(start)), quoted)
        assert title
        assert "Telefonat" not in title
        date = format_datetime(datetime.fromisoformat(when))
        made.append(item(escape(title), f"http://paper.example/{name}", escape(text), date))
    return made[0], made[1]


def test_both_articles_alert_as_two_stories_and_a_second_poll_alerts_nobody(tmp_path: Path) -> None:
    old, new = article_items()
    with FeedServer() as server, Webhook() as hook, Mailbox() as mailbox:
        server.put("/feed", rss(new, old))
        path = config(tmp_path, server.url("/feed"), hook.url, mailbox.url())
        first = depesche("once", "--config", str(path))
        assert first.returncode == 0, first.stderr
        assert len(hook.posts) == 2
        assert len(mailbox.mails) == 2
        told = [json.loads(line) for line in depesche("alerts", "--json", "--config", str(path)).stdout.splitlines()]
        assert len({alert["story"] for alert in told}) == 2
        assert {alert["reason"] for alert in told} == {"first"}
        again = depesche("once", "--config", str(path))
        assert again.returncode == 0, again.stderr
        server.put("/feed", rss(old, new, title="Abendblatt, neu gesetzt"))
        depesche("once", "--config", str(path))
        assert len(hook.posts) == 2
        assert len(mailbox.mails) == 2


def test_every_development_feed_is_polled_and_the_second_poll_finds_nothing_new(tmp_path: Path) -> None:
    files = sorted(path for path in shared("data/feeds").iterdir() if path.suffix != ".md")
    with FeedServer() as server, Webhook() as hook:
        for file in files:
            server.put(f"/{file.name}", file.read_bytes(), headers={"Content-Type": "text/xml"})
        path = config(tmp_path, server.url(f"/{files[0].name}"), hook.url)
        feeds = "\n".join(f"  - '{server.url('/' + file.name)}'" for file in files[1:])
        text = path.read_text(encoding="utf-8").replace("watches:", f"{feeds}\nwatches:", 1)
        path.write_text(text.replace("every: 1s", "every: 1h"), encoding="utf-8")
        first = depesche("once", "--config", str(path), timeout=120)
        assert f"{len(files)} feeds read, 0 failed" in first.stderr, first.stderr
        assert first.returncode == 0
        second = depesche("once", "--config", str(path), timeout=120)
        assert f"{len(files)} feeds read, 0 failed, 0 new entries" in second.stderr, second.stderr
        assert "Traceback" not in first.stderr + second.stderr
