"""The daemon looks after its sources: what is not well reaches the operator once, and what was missed is fetched."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from tests.daemons import Daemon, eventually, item, rss
from tests.receivers import Webhook
from tests.servers import FeedServer
from tests.test_end_to_end import CALL, config

LOGIN = "<!doctype html><title>Anmelden</title><form><input name=user><input type=password name=word></form>"


def dated(number: int, *, ago: timedelta = timedelta()) -> str:
    at = format_datetime(datetime.now(UTC) - ago)
    return item(f"Stadtrat berät Vorlage {number} zum Haushalt", f"https://abendblatt.example/{number}", "", at)


def page(*items: str) -> str:
    """A page of a WordPress feed."""
    return rss(*items).replace("<channel>", "<channel><generator>https://wordpress.org/?v=6.9</generator>", 1)


def test_a_feed_that_became_a_login_page_is_told_once_and_its_recovery_too(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as phone, Webhook() as desk:
        server.put("/feed", rss(CALL))
        path = config(tmp_path, server.url("/feed"), phone.url, desk.url, more="operator: [c1]\n")
        text = path.read_text(encoding="utf-8").replace(
            "query: telefonat Putin Trump", "query: telefonat, notify: [c0]"
        )
        path.write_text(text, encoding="utf-8")
        with Daemon(path):
            phone.wait_for(1)
            server.put("/feed", LOGIN, headers={"Content-Type": "text/html"})
            desk.wait_for(1, timeout=25)
            server.put("/feed", rss(CALL))
            desk.wait_for(2, timeout=25)
        began, ended = desk.posts
        assert "Abendblatt" in began.json["title"]
        assert "ist kein Feed mehr" in began.json["title"]
        assert "ist wieder zu lesen" in ended.json["title"]
        assert len(phone.posts) == 1, "who watches the news hears of news only"


def test_what_came_and_went_between_two_polls_is_read_from_the_sites_further_pages(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as desk:
        old = [dated(number, ago=timedelta(minutes=90 - number)) for number in range(3)]
        server.put("/feed", page(*reversed(old)))
        path = config(tmp_path, server.url("/feed"), desk.url, more="operator: [c0]\n")
        with Daemon(path):
            eventually(lambda: len(server.log) >= 1, what="a first look")
            new = [dated(number) for number in range(3, 12)]
            server.put("/feed?paged=2", page(*new[:6][::-1]))
            server.put("/feed?paged=3", page(*reversed(old)))
            server.put("/feed", page(*new[6:][::-1]))
            desk.wait_for(1, timeout=25)
        (post,) = desk.posts
        assert "6 Einträge sind nachgeholt" in post.json["message"]
        asked = [one.path for one in server.log if "paged" in one.path]
        assert asked == ["/feed?paged=2", "/feed?paged=3"], "each page once, and none beyond what is known"
