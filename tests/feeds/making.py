"""Feeds, states and bodies as the tests of this room need them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from xml.sax.saxutils import escape

from monitor.model import Feed, FeedState

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def a_feed(url: str = "https://blatt.example/feed", **how: object) -> Feed:
    given: dict[str, object] = {
        "id": "blatt",
        "name": "Das Blatt",
        "lane": "blatt.example",
        "every": (timedelta(minutes=10), timedelta(hours=4)),
    }
    return Feed(url=url, **{**given, **how})  # type: ignore[arg-type]  # the keywords are Feed's own


def a_state(url: str = "https://blatt.example/feed", **how: object) -> FeedState:
    return FeedState(feed_id="blatt", url=url, **how)  # type: ignore[arg-type]  # the keywords are FeedState's own


def rss(*titles: str, head: str = "") -> bytes:
    """A small RSS 2.0 feed with one item a title."""
    items = "".join(
        f"<item><title>{escape(title)}</title><link>https://blatt.example/{number}</link>"
        f"<guid>https://blatt.example/{number}</guid><description>Mehr zu {escape(title)}</description>"
        "<pubDate>Sun, 22 Nov 2026 08:00:00 +0100</pubDate></item>"
        for number, title in enumerate(titles)
    )
    return f'<rss version="2.0"><channel><title>Das Blatt</title>{head}{items}</channel></rss>'.encode()
