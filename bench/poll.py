"""How much it costs to poll: a first look at many feeds, then a quiet round in which nine in ten answer 304.

    python -m bench poll [--feeds 1000] [--entries 30] [--peer] [--daemon 60]

Ours is `depesche once`, whole: the guarded reader, cleaning, placing, matching, deciding, one commit a feed. With `--peer`
others stand beside it in the same run (see `poll_peers.py`), which only store what they read. CPU seconds count the
process and its children; the feed server is a process apart and not counted. `--daemon S` runs the daemon for S seconds
instead, and says what it takes: `--feeds 10000 --daemon 1200` shows how a large one starts and what memory it needs.
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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from bench.poll_peers import Peer, environment, peers  # noqa: E402 - it is run by its path, too

HOSTS = 50
ROUND = 20
"""Seconds between two polls of a feed in the daemon that is measured."""


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
        print(f"{asked.feeds} feeds of {asked.entries} entries; CPU seconds with children, MB as PSS of the tree")
        started = _started(home, urls[:1])
        columns = [_ours(home, urls), *(peers(home, urls) if asked.peer else ())]
        first = _table("first poll", columns, asked.feeds)
        for peer in columns:
            if peer.warming:
                _measured(peer)
        urllib.request.urlopen(f"http://127.0.1.1:{port}/touch/10").read()
        quiet = _table("quiet poll", columns, asked.feeds)
        running = _running(home, urls, port)
    _conclude(asked, first, quiet, started, running)
    return 0


def _table(title: str, columns: Sequence[Peer], feeds: int) -> dict[str, Cost]:
    """What each takes, printed as soon as it is known: a thousand feeds and all peers take some ten minutes."""
    print(f"\n{title:36}{'CPU s':>9}{'ms/feed':>9}{'feeds/s':>9}{'MB':>6}", flush=True)
    costs = {}
    for peer in columns:
        cost = costs[peer.name] = _measured(peer)
        per_feed = 1000 * cost.cpu / feeds
        print(f"{peer.name:36}{cost.cpu:9.2f}{per_feed:9.1f}{feeds / cost.wall:9.0f}{cost.peak:6.0f}", flush=True)
    return costs


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench poll", description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--feeds", type=int, default=1000)
    parser.add_argument("--entries", type=int, default=30)
    parser.add_argument("--peer", action="store_true", help="measure the others beside (see poll_peers.py)")
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


def _ours(home: Path, urls: Sequence[str], name: str = "ours") -> Peer:
    command = [sys.executable, "-m", "monitor", "once", "--config", str(_config(home, name, urls, "1h"))]
    return Peer("depesche", command, _installed(home))


def _installed(home: Path) -> dict[str, str]:
    """Byte code is kept, as pip keeps it for whatever it installs; ours would be compiled anew at every start where the
    surroundings forbid to write it into a checkout."""
    return {"PYTHONPYCACHEPREFIX": str(home / "bytecode"), "PYTHONDONTWRITEBYTECODE": ""}


def _started(home: Path, urls: Sequence[str]) -> Cost:
    """What `once` takes for one feed that has nothing new: the start, and the end."""
    peer = _ours(home, urls, "start")
    _measured(peer)
    return min((_measured(peer) for _ in range(3)), key=lambda cost: cost.cpu)


def _measured(peer: Peer) -> Cost:
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    none = subprocess.DEVNULL
    with tempfile.TemporaryFile() as said:  # a pipe that nobody empties would stop a peer that complains much
        process = subprocess.Popen(
            peer.command, cwd=HERE.parent, env=environment(peer), stdin=none, stdout=none, stderr=said
        )
        peak = 0.0
        while process.poll() is None:
            peak = max(peak, pss(process.pid))
            time.sleep(0.25)
        wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
        said.seek(0)
        if process.returncode:
            words = said.read().decode(errors="replace")[-500:]
            print(f"{peer.name} ended with {process.returncode}: {words}", file=sys.stderr)
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


def _conclude(
    asked: argparse.Namespace,
    first: Mapping[str, Cost],
    quiet: Mapping[str, Cost],
    started: Cost,
    running: tuple[float, float],
) -> None:
    feeds = asked.feeds
    print(f"\nof ours, the start of a process (once, for one feed): {started.cpu:.2f} CPU s")
    print(f"until a daemon has settled, the words of all entries indexed (once): {running[0]:.2f} CPU s")
    print(f"a quiet poll in a daemon that runs: {running[1]:.2f} CPU ms a feed")
    print(f"read by feedparser instead of at once: {100 * _fallen_back(feeds, asked.entries):.0f} % of the feeds")
    ours = first["depesche"].cpu, quiet["depesche"].cpu, running[1] * feeds / 1000
    for name in list(first)[1:]:
        theirs = first[name].cpu, quiet[name].cpu
        print(
            f"{name}: {theirs[0] / ours[0]:.2f} times ours at first; quiet {theirs[1] / ours[1]:.2f} times ours in `once`,"
            f" {theirs[1] / ours[2]:.2f} times ours in a daemon"
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


def _running(home: Path, urls: Sequence[str], port: int) -> tuple[float, float]:
    """CPU seconds until a daemon has settled (its start, a first round, the words of all entries indexed), then CPU ms of
    a poll with all that it does besides: one feed in ten brings an entry."""
    command = [sys.executable, "-m", "monitor", "run", "--config", str(_config(home, "ours", urls, f"{ROUND}s"))]
    store = sqlite3.connect(home / "ours.db", isolation_level=None)
    store.execute("update feed set next_at = 0")  # `once` has put them off for an hour
    around = {**os.environ, **_installed(home)}
    process = subprocess.Popen(command, cwd=HERE.parent, stderr=subprocess.DEVNULL, env=around)

    def unsettled() -> bool:
        """The words of the first poll's entries are not in the index yet: `once` leaves that to the daemon."""
        return bool(store.execute("select 1 from entry where id not in (select entry_id from searchable)").fetchone())

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
        waited()
        while unsettled():
            waited()
        before, _, after = waited(), waited(), waited()
        return before[0], 1000 * (after[0] - before[0]) / max(after[1] - before[1], 1)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)
        store.close()


def _cpu(pid: int) -> float:
    """CPU seconds of the process and of its children that have ended."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(int(field) for field in fields[11:15]) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main())
