"""The others in `bench poll`: what they are given, how they poll once, and which of them are here.

lemon24/reader is installed by pip into an environment of its own; newsboat and sfeed are taken from the system if they
are there (`apt-get install newsboat sfeed`). The floor is a bare loop: fetch, parse with feedparser, insert.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

READER = """
import sys
from reader import make_reader
store, task = sys.argv[1:3]
reader = make_reader(store, search_enabled=False)
if task == "add":
    for url in open(sys.argv[3]).read().split():
        reader.add_feed(url, exist_ok=True)
else:
    reader.update_feeds(workers=8, scheduled=False)
"""
FLOOR = """
import asyncio, io, sqlite3, sys, aiohttp, feedparser
async def main(store, urls):
    db = sqlite3.connect(store, isolation_level=None)
    db.execute("pragma journal_mode=wal")
    db.execute("create table if not exists feed(url primary key, tag)")
    db.execute("create table if not exists entry(feed, id, title, link, at, text, primary key(feed, id))")
    known, queue = dict(db.execute("select url, tag from feed")), iter(open(urls).read().split())
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=50)) as http:
        async def worker():
            for url in queue:
                headers = {"If-None-Match": known[url]} if known.get(url) else {}
                async with http.get(url, headers=headers) as answer:
                    if answer.status != 200:
                        continue
                    body, tag = await answer.read(), answer.headers.get("ETag")
                found = feedparser.parse(io.BytesIO(body), sanitize_html=False, resolve_relative_uris=False)
                db.execute("begin")
                db.executemany("insert or ignore into entry values(?,?,?,?,?,?)", [
                    (url, e.get("id"), e.get("title"), e.get("link"), e.get("published"), e.get("summary"))
                    for e in found.entries])
                db.execute("insert or replace into feed values(?,?)", (url, tag))
                db.execute("commit")
        await asyncio.gather(*(worker() for _ in range(50)))
asyncio.run(main(*sys.argv[1:]))
"""


@dataclass(frozen=True, slots=True)
class Peer:
    """One column of the table: what to run for one poll of everything."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    warming: bool = False
    """It learns validators only at its second poll, which then is not counted."""


def peers(home: Path, urls: Sequence[str]) -> list[Peer]:
    """Those that can be had here, ready to poll; the reason is said for one that can't."""
    found = [_floor(home), _reader(home), _newsboat(home), _sfeed(home, urls)]
    return [peer for peer in found if peer is not None]


def _floor(home: Path) -> Peer:
    command = [sys.executable, "-c", FLOOR, str(home / "floor.db"), str(home / "urls.txt")]
    return Peer("fetch-parse-insert with feedparser", command)


def _reader(home: Path) -> Peer | None:
    python = home / "reader" / "bin" / "python"
    store, urls = str(home / "reader.db"), str(home / "urls.txt")
    try:
        subprocess.run([sys.executable, "-m", "venv", str(home / "reader")], check=True, capture_output=True)
        wanted = ["-m", "pip", "install", "-q", "reader", "sgmllib3k"]  # it imports sgmllib, and doesn't say so
        subprocess.run([str(python), *wanted], check=True, capture_output=True)
        subprocess.run([str(python), "-c", READER, store, "add", urls], check=True, capture_output=True)
    except subprocess.CalledProcessError as error:
        print(f"lemon24/reader is left out: {error.stderr.decode(errors='replace').strip()[-200:]}")
        return None
    return Peer("lemon24/reader", [str(python), "-c", READER, store, "update"])


def _newsboat(home: Path) -> Peer | None:
    if not _there("newsboat"):
        return None
    config, cache = home / "newsboat.conf", home / "newsboat.db"
    config.write_text("reload-threads 8\nmax-items 0\nauto-reload no\n")
    files = ["-u", str(home / "urls.txt"), "-c", str(cache), "-C", str(config)]
    return Peer("newsboat", ["newsboat", "-q", *files, "-x", "reload"], {"HOME": str(home)}, warming=True)


def _sfeed(home: Path, urls: Sequence[str]) -> Peer | None:
    if not _there("sfeed_update"):
        return None
    feeds = "".join(f"feed f{number} '{url}'\n" for number, url in enumerate(urls))
    (home / "sfeedrc").write_text(f"sfeedpath={home}/sfeed\nmaxjobs=8\nfeeds() {{\n{feeds}}}\n")
    return Peer("sfeed", ["sfeed_update", str(home / "sfeedrc")], {"HOME": str(home)})


def _there(program: str) -> bool:
    if shutil.which(program):
        return True
    print(f"{program} is left out: it is not installed")
    return False


def environment(peer: Peer) -> dict[str, str]:
    """What the peer finds around it."""
    return {**os.environ, **peer.environment}
