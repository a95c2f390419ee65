"""What cleaning costs: CPU microseconds an entry, for plain feeds, for feeds full of markup, and for your own files.

    python bench/clean.py [--feeds 200] [--entries 30] [FILE …]

The made-up feeds have German headlines with umlauts, links with tracking parameters and guids; the second kind wraps its
teasers in HTML and carries 3,000 characters of article. Parsing is not counted. A quiet poll cleans the same items again.
"""

from __future__ import annotations

import argparse
import random
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from monitor.feeds.clean import clean
from monitor.feeds.formats import read
from monitor.feeds.habits import learn
from monitor.model import Feed, Habits, RawEntry, RawFeed

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
WORDS = (
    "der die das und in von mit für auf nach Kanzler Bahn Streik Wahl Präsident Gericht Zinsen Klima Brücke Fähre Gemeinde"
    " Haushalt Polizei Prüfung Gesetz Landtag beschließt kündigt warnt fordert erhöht größer später zunächst neue über"
).split()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--entries", type=int, default=30)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    chance = random.Random(7)
    for name, rich in (("plain", False), ("full of markup", True)):
        feeds = [_feed(number, arguments.entries, rich, chance) for number in range(arguments.feeds)]
        _measure(name, feeds)
    if arguments.files:
        _measure("your files", [read(path.read_bytes(), (), "https://blatt.example/feed") for path in arguments.files])
    return 0


def _measure(name: str, feeds: list[RawFeed]) -> None:
    habits = Habits()
    feed = Feed(
        "blatt", "https://blatt.example/feed", "Blatt", "blatt.example", (timedelta(minutes=5), timedelta(days=1))
    )
    clean(feeds[0], feed, NOW)
    began = time.process_time()
    for raw in feeds:
        learn(habits, raw, feed)
    learned = time.process_time()
    count = sum(len(clean(raw, feed, NOW, habits)) for raw in feeds)
    done = time.process_time()
    print(
        f"{name:16} {count:7} entries: {(done - learned) / count * 1e6:6.1f} µs to clean one,"
        f" {(learned - began) / count * 1e6:5.1f} µs to learn from it"
    )


def _feed(number: int, entries: int, rich: bool, chance: random.Random) -> RawFeed:
    return RawFeed(
        title=f"Blatt {number}",
        link=f"https://blatt{number}.example/",
        language="de",
        entries=tuple(_entry(number, one, rich, chance) for one in range(entries)),
    )


def _entry(number: int, one: int, rich: bool, chance: random.Random) -> RawEntry:
    teaser = " ".join(chance.choices(WORDS, k=30))
    article = "".join(f"<p>{' '.join(chance.choices(WORDS, k=60))}&nbsp;&ndash; so</p>\n" for _ in range(7))
    page = f"https://www.blatt{number}.example/politik/artikel-{one}-{chance.randrange(10**9)}.html"
    return RawEntry(
        guid=f"{number}-{one}-{chance.randrange(10**9)}",
        link=f"{page}?utm_source=rss",
        title=" ".join(chance.choices(WORDS, k=9)).capitalize(),
        summary=f'<p><a href="{page}"><img src="{page}.jpg" alt=""></a>{teaser}</p>' if rich else teaser,
        content=article if rich else "",
        published=NOW - timedelta(minutes=one),
        authors=(f"Autorin {one % 7}",),
        tags=("Politik", "Inland"),
    )


if __name__ == "__main__":
    raise SystemExit(main())
