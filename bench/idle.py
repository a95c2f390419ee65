"""What a daemon costs that has little to do: memory and CPU with twenty feeds, before the first alert and after it.

    python -m bench idle [--feeds 20] [--every 15m] [--seconds 60]

The feeds answer 304 from a server in this process. Memory is that of the daemon itself (RSS) and, besides, of its reading
processes (what each adds, PSS); CPU is that of all of them, as a share of one core. Bounds: 90 MB before the first alert,
120 MB after it, 0.5 % of a core. At the end: what `depesche` takes to start for small things.
"""

from __future__ import annotations

import argparse
import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
BOUNDS = {"before": 90.0, "after": 120.0, "share": 0.5}
ITEM = "<item><title>{title}</title><link>http://127.0.0.1/{number}</link><guid>{number}</guid><description>Text.</description></item>"


class World:
    """Feeds that stay as they are until one of them has news, and a receiver of alerts."""

    def __init__(self) -> None:
        self.asked = 0
        self.posts = 0
        self.news = ""
        world = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                world.asked += 1
                body, tag = world.feed(self.path)
                if self.headers.get("If-None-Match") == tag:
                    self.answer(304, b"", tag)
                else:
                    self.answer(200, body, tag)

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                world.posts += 1
                self.answer(200, b"", "")

            def answer(self, status: int, body: bytes, tag: str) -> None:
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Content-Type", "application/rss+xml")
                if tag:
                    self.send_header("ETag", tag)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                """Nothing: the bench prints figures only."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def port(self) -> int:
        return int(self.server.server_address[1])

    def feed(self, path: str) -> tuple[bytes, str]:
        """A feed of thirty entries, and what marks its state."""
        number = int(path.strip("/").split(".")[0] or 0)
        items = [ITEM.format(title=f"Meldung {n} von Blatt {number}", number=f"{number}-{n}") for n in range(30)]
        if number == 0 and self.news:
            items.insert(0, ITEM.format(title=self.news, number="news"))
        text = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Blatt {number}</title>{"".join(items)}</channel></rss>'
        return text.encode(), f'"{len(items)}"'


def config(folder: Path, world: World, feeds: int, every: str) -> Path:
    path = folder / "config.yaml"
    lines = [
        f"  - {{url: 'http://127.0.0.1:{world.port}/{n}.xml', name: Blatt {n}, every: {every}}}" for n in range(feeds)
    ]
    path.write_text(
        "allow_networks: [127.0.0.1]\nfirst_run: nothing\nfeeds:\n" + "\n".join(lines) + "\nwatches:\n"
        "  - {name: Sturm, query: sturm küste}\n"
        f"channels:\n  hook: {{url: 'json://127.0.0.1:{world.port}/hook'}}\n",
        encoding="utf-8",
    )
    return path


@contextmanager
def daemon(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    with (path.parent / "log").open("wb") as log:
        process = subprocess.Popen([sys.executable, "-m", "monitor", "run", "--config", str(path)], stderr=log)
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(20)


def children(pid: int) -> list[int]:
    """All processes below this one."""
    found = [
        int(each) for task in Path(f"/proc/{pid}/task").iterdir() for each in (task / "children").read_text().split()
    ]
    return [*found, *(below for each in found for below in children(each))]


def memory(pid: int, what: str) -> float:
    """MB of `Rss` or `Pss`."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(next(line for line in rollup.splitlines() if line.startswith(f"{what}:")).split()[1]) / 1000


def cpu(pid: int) -> float:
    """Seconds, with all processes below."""
    total = 0
    for each in (pid, *children(pid)):
        fields = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICK


def wait_for(happened: object, what: str, seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    assert callable(happened)
    while not happened():
        if time.monotonic() > end:
            raise SystemExit(f"{what} did not happen within {seconds:.0f} s")
        time.sleep(0.1)


def started(*arguments: str) -> float:
    """CPU seconds of one small command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-m", "monitor", *arguments], capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench idle")
    parser.add_argument("--feeds", type=int, default=20)
    parser.add_argument("--every", default="15m")
    parser.add_argument("--seconds", type=float, default=60)
    asked = parser.parse_args()
    world = World()
    with tempfile.TemporaryDirectory() as folder:
        path = config(Path(folder), world, asked.feeds, asked.every)
        with daemon(path) as process:
            wait_for(lambda: world.asked >= asked.feeds, "the first look")
            time.sleep(40)  # until the words are indexed and the reading processes have gone home
            spent, began = cpu(process.pid), time.monotonic()
            time.sleep(asked.seconds)
            share = 100 * (cpu(process.pid) - spent) / (time.monotonic() - began)
            before, below = memory(process.pid, "Rss"), [memory(each, "Pss") for each in children(process.pid)]
            world.news = "Sturm an der Küste erwartet"
            poll = [sys.executable, "-m", "monitor", "feeds", "poll", "Blatt 0", "--config", str(path)]
            done = subprocess.run(poll, capture_output=True, text=True, check=False)
            if done.returncode:
                raise SystemExit(done.stderr + (path.parent / "log").read_text())
            wait_for(lambda: world.posts, "the first alert")
            time.sleep(3)
            after = memory(process.pid, "Rss")
        checked = started("check", "--config", str(path))
    print(f"{asked.feeds} feeds every {asked.every}, watched for {asked.seconds:.0f} s")
    print(f"  memory before the first alert  {before:6.1f} MB  (bound {BOUNDS['before']:.0f})")
    print(f"  memory after the first alert   {after:6.1f} MB  (bound {BOUNDS['after']:.0f})")
    print(f"  reading processes besides      {sum(below):6.1f} MB  in {len(below)}")
    print(f"  CPU                            {share:6.2f} %   (bound {BOUNDS['share']} % of a core)")
    print(
        f"  start: --help {started('--help'):.2f} s, version {started('version'):.2f} s, check {checked:.2f} s of CPU"
    )
    return int(before > BOUNDS["before"] or after > BOUNDS["after"] or share > BOUNDS["share"])


if __name__ == "__main__":
    sys.exit(main())
