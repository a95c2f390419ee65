"""How much it costs to poll: a first look at many feeds, then a quiet round in which nine in ten answer 304.

    python -m bench poll [--feeds 1000] [--entries 30] [--peer] [--daemon 60]

Ours is `depesche once`, whole: the guarded reader, cleaning, placing, matching, deciding, one commit a feed. Beside it
stand a bare loop that fetches, parses with feedparser and inserts (the floor of what most readers do), and with `--peer`
lemon24/reader, installed by pip into an environment of its own. CPU seconds count the process and its children; the
feed server is a process apart and not counted. `--daemon S` runs the daemon for S seconds instead and says what it takes.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOSTS = 50
ROUND = 20
"""Seconds between two polls of a feed in the daemon that is measured."""
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
class Cost:
    """What one process and its children took."""

    wall: float
    cpu: float
    peak: float
    """MB, PSS of the tree."""


def main() -> int:
    asked = _arguments()
    with tempfile.TemporaryDirectory(prefix="poll") as folder, _world(asked.feeds, asked.entries) as port:
        home = Path(folder)
        urls = [f"http://127.0.1.{1 + feed % HOSTS}:{port}/f/{feed}" for feed in range(asked.feeds)]
        (home / "urls.txt").write_text("\n".join(urls))
        if asked.daemon:
            return _daemon(home, urls, asked.daemon)
        peers = {"depesche": _ours(home, urls), "fetch-parse-insert with feedparser": _floor(home)}
        if asked.peer and (reader := _reader(home)):
            peers["lemon24/reader"] = reader
        first = {name: _measured(command) for name, command in peers.items()}
        urllib.request.urlopen(f"http://127.0.1.1:{port}/touch/10").read()
        quiet = {name: _measured(command) for name, command in peers.items()}
        started = _measured([sys.executable, "-m", "monitor", "check", "--config", str(home / "start.yaml")])
        running = _running(home, urls, port)
    _print(asked.feeds, asked.entries, first, quiet, started)
    print(
        f"a quiet poll in a daemon that runs: {running:.2f} CPU ms, beside {1000 * quiet['depesche'].cpu / asked.feeds:.2f} in `once`"
    )
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench poll", description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--feeds", type=int, default=1000)
    parser.add_argument("--entries", type=int, default=30)
    parser.add_argument("--peer", action="store_true", help="install lemon24/reader beside and measure it, too")
    parser.add_argument("--daemon", type=float, default=0, metavar="S", help="run the daemon for S seconds instead")
    return parser.parse_args()


@contextlib.contextmanager
def _world(feeds: int, entries: int) -> Iterator[int]:
    command = [sys.executable, str(HERE / "poll_world.py"), str(feeds), str(entries)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield int(process.stdout.readline())
    finally:
        process.stdin.close()
        process.wait(10)


def _config(home: Path, name: str, urls: Sequence[str], every: str) -> Path:
    feeds = "".join(f'  - {{url: "{url}", every: {every}}}\n' for url in urls)
    path = home / f"{name}.yaml"
    path.write_text(
        f"store: sqlite:///{name}.db\nallow_networks: [127.0.0.0/8]\nfeeds:\n{feeds}"
        "watches:\n  - {name: Anruf, query: 'Telefonat Kanzler'}\n  - {name: Hafen, query: 'Hafen Streik'}\n"
        f"channels:\n  datei: {{file: {name}.jsonl}}\n"
    )
    return path


def _ours(home: Path, urls: Sequence[str]) -> list[str]:
    _config(home, "start", urls[:1], "1h")
    return [sys.executable, "-m", "monitor", "once", "--config", str(_config(home, "ours", urls, "1h"))]


def _floor(home: Path) -> list[str]:
    return [sys.executable, "-c", FLOOR, str(home / "floor.db"), str(home / "urls.txt")]


def _reader(home: Path) -> list[str]:
    """How to update with reader; empty, with the reason said, where it can't be installed."""
    python = home / "reader" / "bin" / "python"
    try:
        subprocess.run([sys.executable, "-m", "venv", str(home / "reader")], check=True, capture_output=True)
        wanted = ["-m", "pip", "install", "-q", "reader", "sgmllib3k"]  # it imports sgmllib, and doesn't say so
        subprocess.run([str(python), *wanted], check=True, capture_output=True)
        adding = [str(python), "-c", READER, str(home / "reader.db"), "add", str(home / "urls.txt")]
        subprocess.run(adding, check=True, capture_output=True)
    except subprocess.CalledProcessError as error:
        print(f"lemon24/reader is left out: {error.stderr.decode(errors='replace').strip()[-200:]}")
        return []
    return [str(python), "-c", READER, str(home / "reader.db"), "update"]


def _measured(command: Sequence[str]) -> Cost:
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=HERE.parent)
    peak = 0.0
    while process.poll() is None:
        peak = max(peak, pss(process.pid))
        time.sleep(0.25)
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    assert process.stderr is not None
    said = process.stderr.read().decode(errors="replace")
    if process.returncode:
        print(f"{' '.join(command)[:80]} ended with {process.returncode}: {said[-500:]}", file=sys.stderr)
    return Cost(wall, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, peak)


def pss(pid: int) -> float:
    """MB that the process and its children take, what they share counted once."""
    total, waiting = 0.0, [pid]
    while waiting:
        one = waiting.pop()
        with contextlib.suppress(OSError, ValueError, StopIteration):
            lines = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
            total += next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
            for task in Path(f"/proc/{one}/task").iterdir():
                waiting += [int(child) for child in (task / "children").read_text().split()]
    return total


def _print(feeds: int, entries: int, first: dict[str, Cost], quiet: dict[str, Cost], started: Cost) -> None:
    print(f"{feeds} feeds of {entries} entries; CPU seconds with children, MB as PSS of the tree\n")
    print(f"{'':36}{'first poll':>12}{'feeds/s':>9}{'ms/feed':>9}{'MB':>6}{'quiet poll':>13}{'feeds/s':>9}{'MB':>6}")
    for name, cost in first.items():
        again = quiet[name]
        print(
            f"{name:36}{cost.cpu:12.2f}{feeds / cost.wall:9.0f}{1000 * cost.cpu / feeds:9.1f}{cost.peak:6.0f}"
            f"{again.cpu:13.2f}{feeds / again.wall:9.0f}{again.peak:6.0f}"
        )
    print(f"\nread by feedparser instead of at once: {100 * _fallen_back(feeds, entries):.0f} % of the feeds")
    print(f"start-up alone (depesche check): {started.cpu:.2f} CPU s")
    ours = first["depesche"].cpu, quiet["depesche"].cpu
    for name in list(first)[1:]:
        print(
            f"{name}: {first[name].cpu / ours[0]:.1f} times ours at first, {quiet[name].cpu / ours[1]:.1f} times in quiet"
        )


def _fallen_back(feeds: int, entries: int) -> float:
    """The share of the world's feeds that are not plain enough to be read at once."""
    sys.path.insert(0, str(HERE.parent))
    from bench.poll_world import made
    from monitor.feeds.formats import read_at_once

    some = range(min(feeds, 100))
    return sum(read_at_once(made(feed, 0, entries)) is None for feed in some) / len(some)


def _daemon(home: Path, urls: Sequence[str], seconds: float) -> int:
    """The daemon among many feeds: what the start asks for, then memory and CPU once it runs."""
    command = [sys.executable, "-m", "monitor", "run", "--config", str(_config(home, "ours", urls, "15m"))]
    process = subprocess.Popen(command, cwd=HERE.parent, stderr=subprocess.DEVNULL)
    print(f"{len(urls)} feeds every 15 min\n{'second':>7}{'CPU s':>8}{'MB':>6}")
    started = time.monotonic()
    try:
        while (passed := time.monotonic() - started) < seconds and process.poll() is None:
            time.sleep(min(10, seconds - passed + 0.1))
            print(f"{time.monotonic() - started:7.0f}{_cpu(process.pid):8.1f}{pss(process.pid):6.0f}", flush=True)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)
    return 0


def _running(home: Path, urls: Sequence[str], port: int) -> float:
    """CPU ms of a poll in the daemon on the store of before, once its memory is filled: one in ten brings an entry."""
    command = [sys.executable, "-m", "monitor", "run", "--config", str(_config(home, "ours", urls, f"{ROUND}s"))]
    with contextlib.closing(sqlite3.connect(home / "ours.db", isolation_level=None)) as store:
        store.execute("update feed set next_at = 0")  # `once` has put them off for an hour
    process = subprocess.Popen(command, cwd=HERE.parent, stderr=subprocess.DEVNULL)

    def asked() -> int:
        return int(urllib.request.urlopen(f"http://127.0.1.1:{port}/asked").read())

    def waited() -> tuple[float, int]:
        """One in ten has news; all are asked; what that took so far."""
        urllib.request.urlopen(f"http://127.0.1.1:{port}/touch/10").read()
        began, seen = time.monotonic(), asked()
        while asked() < seen + len(urls) and time.monotonic() < began + 3 * ROUND:
            time.sleep(0.2)
        return _cpu(process.pid), asked()

    try:
        before, after = waited(), waited()
        return 1000 * (after[0] - before[0]) / max(after[1] - before[1], 1)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


def _cpu(pid: int) -> float:
    """CPU seconds of the process and of its children that have ended."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(int(field) for field in fields[11:15]) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main())
