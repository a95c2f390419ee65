"""A world to poll: made-up feeds on many loopback hosts, in a process of its own whose CPU nobody counts.

    python -m bench.poll_world FEEDS ENTRIES

Prints its port, then serves until its input ends. `/f/N` is feed N with ETag and 304; a GET of `/touch/K` puts one new
entry on top of every K-th feed; `/asked` says how often a feed was asked for.

The words are made of syllables, 60,000 of them, and as frequent as words are (Zipf): of 250,000 words in a row some 38,000
are different and 17,000 come once, much as in German news. All columns of the table read the same text.
"""

from __future__ import annotations

import asyncio
import random
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import lru_cache
from xml.sax.saxutils import escape

from aiohttp import web

HOSTS = 50
NOW = datetime.now(UTC).replace(microsecond=0)
COMMON, VOCABULARY = 3, 20_000
"""Ranks go up to 3 × 20,000. Measured against real feeds: the commonest word of their headlines is one in 50."""
SYLLABLES = "ba be bo da do du fa fi ga ge ha ho ka ke ko la le li lo ma me mi na ne no pa po ra re ri ro sa se so ta te to".split()


class World:
    """Feeds that are the same at every start: a quarter with whole articles, a quarter Atom, the rest news."""

    def __init__(self, entries: int) -> None:
        self.entries = entries
        self.touched: dict[int, int] = {}
        self.every = 0
        self.version = 0
        self.asked = 0

    def revision(self, feed: int) -> int:
        return self.version if self.every and feed % self.every == 0 else 0

    def body(self, feed: int) -> bytes:
        return made(feed, self.revision(feed), self.entries)

    async def answer(self, request: web.Request) -> web.Response:
        feed = int(request.match_info["feed"])
        self.asked += 1
        tag = f'"{feed}-{self.revision(feed)}"'
        if request.headers.get("If-None-Match") == tag:
            return web.Response(status=304, headers={"ETag": tag})
        return web.Response(body=self.body(feed), content_type="application/xml", headers={"ETag": tag})

    async def touch(self, request: web.Request) -> web.Response:
        self.every, self.version = int(request.match_info["every"]), self.version + 1
        return web.Response(text="touched")

    async def count(self, request: web.Request) -> web.Response:
        return web.Response(text=str(self.asked))


@lru_cache(maxsize=20_000)
def made(feed: int, revision: int, entries: int) -> bytes:
    newest = [item(feed, -number) for number in range(revision, 0, -1)]
    items = "".join((newest + [item(feed, number) for number in range(entries)])[:entries])
    if feed % 4 == 3:
        return (
            f'<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Blatt {feed}</title>'
            f'<link href="https://blatt{feed}.example/"/><id>urn:blatt:{feed}</id>{items}</feed>'
        ).encode()
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>Blatt {feed}</title><link>https://blatt{feed}.example/</link><language>de-de</language>{items}"
        "</channel></rss>"
    ).encode()


def item(feed: int, number: int) -> str:
    dice = random.Random(f"{feed}/{number}")
    at, link = NOW - timedelta(minutes=19 * number + feed % 60), f"https://blatt{feed}.example/{number}"
    title, teaser = words(dice, 8).capitalize(), words(dice, 35)
    if feed % 4 == 3:
        return (
            f'<entry><id>urn:{feed}:{number}</id><title>{title}</title><link href="{link}"/><updated>{at.isoformat()}</updated>'
            f'<summary>{teaser}</summary><content type="html">{escape(article(dice, link))}</content></entry>'
        )
    whole = f"<content:encoded><![CDATA[{article(dice, link)}]]></content:encoded>" if feed % 4 == 1 else ""
    return (
        f'<item><title>{title}</title><link>{link}</link><guid isPermaLink="false">{feed}-{number}</guid>'
        f"<description>{teaser}</description><pubDate>{format_datetime(at)}</pubDate><category>{words(dice, 1)}</category>"
        f"<dc:creator>{words(dice, 2)}</dc:creator>{whole}</item>"
    )


def article(dice: random.Random, link: str) -> str:
    """Some 400 words, marked up as blogs do."""
    parts = (
        f'<p class="text">{words(dice, 30)} <a href="{link}#{part}" rel="nofollow">{words(dice, 3)}</a> {words(dice, 25)} '
        f"<strong>{words(dice, 2)}</strong>.</p>\n"
        for part in range(7)
    )
    return f'<figure><img src="{link}.jpg" alt="{words(dice, 4)}" width="1280"/></figure>' + "".join(parts)


def words(dice: random.Random, count: int) -> str:
    """Words that repeat as words do (Zipf and Mandelbrot): the commonest is one in 35, most hardly ever."""
    return " ".join(word(int(COMMON * VOCABULARY ** dice.random()) - COMMON) for _ in range(count))


def word(number: int) -> str:
    found = SYLLABLES[number % 36]
    while number := number // 36:
        found += SYLLABLES[number % 36]
    return found + "n"


async def serve(feeds: int, entries: int) -> None:
    world = World(entries)
    app = web.Application()
    app.add_routes([web.get("/f/{feed}", world.answer), web.get("/touch/{every}", world.touch)])
    app.add_routes([web.get("/asked", world.count)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    first = web.TCPSite(runner, "127.0.1.1", 0, backlog=1024)
    await first.start()
    port = runner.addresses[0][1]
    for host in range(2, HOSTS + 1):
        await web.TCPSite(runner, f"127.0.1.{host}", port, backlog=1024).start()
    if feeds <= 2000:
        for feed in range(feeds):
            world.body(feed)
    print(port, flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2])))
