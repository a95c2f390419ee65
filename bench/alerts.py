"""How fast alerts leave: the outbox's throughput beside bare Apprise, and the way from a feed's body to the request.

    python -m bench alerts [--messages 1000] [--seconds 60] [--watches 100]

Throughput: that many messages from a store on disk to one webhook on loopback, each claimed, composed, sent in a thread
of its own and settled in a commit of its own; beside it Apprise alone, which remembers nothing: `notify` in a loop, and
`async_notify` with its pool. CPU seconds count this process; the webhook is a process apart.

Latency: a real daemon with that many watches on the default store, one new item a second, a feed that is asked every
second. Measured is from the last byte of the body that brings an item to the first byte of the request that tells of it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from pathlib import Path
from zoneinfo import ZoneInfo

LETTERS = "abcdefghiklmnoprstuw"
WARM = 8
"""Items that are told before it counts."""


def receiver(line: Connection) -> None:
    """A webhook in a process of its own that takes everything."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    line.send(server.server_address[1])
    server.serve_forever()


def timed(work: Callable[[], None]) -> tuple[float, float]:
    """Wall and CPU seconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def outbox(url: str, count: int) -> None:
    """Everything that the daemon does with a message, from the claim to the commit."""
    asyncio.run(_outbox(url, count))


async def _outbox(url: str, count: int) -> None:
    from datetime import UTC, datetime, timedelta

    from monitor.alerts.channels import build
    from monitor.alerts.message import compose
    from monitor.model import Alert, Decision, Delivery, Judged, Occasion
    from monitor.pipeline.clerk import Clerk
    from monitor.pipeline.deliver import Deliverer
    from monitor.pipeline.operator import Operator
    from monitor.store.sql.opening import open_store

    def now() -> datetime:
        return datetime.now(UTC)

    with tempfile.TemporaryDirectory(prefix="depesche-bench-") as folder:
        clerk = Clerk()
        store = await clerk(open_store, "sqlite:///depesche.db", base=Path(folder), hold=True, command="bench")
        alerts = tuple(
            Alert("w", f"s{n}", Occasion.TROUBLE, n, now(), (), (), title=f"Nachricht {n}", text="Ein Absatz. " * 20)
            for n in range(count)
        )
        rows = tuple(Delivery(alert.key, "hook") for alert in alerts)
        await clerk(store.ledger.commit, Judged(decision=Decision(alerts, rows)))
        deliverer = Deliverer(
            store,
            clerk,
            {"hook": build("hook", [url])},
            lambda outgoing: compose(outgoing, locale="de", zone=ZoneInfo("UTC")),
            now,
            random.random,
            {"hook": timedelta(days=1)},
            asyncio.Event(),
            Operator(store.ledger, (), (), {}),
        )
        while await deliverer.tick():
            await deliverer.settle()
        assert store.outbox.count() == {"sent": count}, store.outbox.count()
        await clerk(store.close)
        clerk.close()


def bare(url: str, count: int) -> None:
    """Apprise as most programs use it."""
    from apprise import Apprise

    apprise = Apprise()
    apprise.add(url)
    for each in apprise:
        each.request_rate_per_sec = 0  # else it would sleep
    for number in range(count):
        assert apprise.notify(title=f"Nachricht {number}", body="Ein Absatz. " * 20)


def bare_async(url: str, count: int) -> None:
    """The same with its own pool of threads."""
    from apprise import Apprise

    apprise = Apprise()
    apprise.add(url)
    for each in apprise:
        each.request_rate_per_sec = 0

    async def all_of_them() -> None:
        sends = (apprise.async_notify(title=f"Nachricht {number}", body="Ein Absatz. " * 20) for number in range(count))
        assert all(await asyncio.gather(*sends))

    asyncio.run(all_of_them())


def throughput(count: int) -> None:
    line, other = multiprocessing.Pipe()
    process = multiprocessing.get_context("fork").Process(target=receiver, args=(other,), daemon=True)
    process.start()
    url = f"json://127.0.0.1:{line.recv()}/hook"
    bare(url, 5)  # what is loaded once for all is loaded now
    outbox(url, 5)
    print(f"\n{count} messages to one webhook | messages a second | CPU ms a message\n---|---:|---:")
    ways = (("the outbox, each message committed twice", outbox), ("Apprise alone, notify", bare))
    for name, work in (*ways, ("Apprise alone, async_notify", bare_async)):
        wall, cpu = timed(lambda work=work: work(url, count))  # type: ignore[misc]  # bound for the lambda alone
        print(f"{name} | {count / wall:.0f} | {1000 * cpu / count:.2f}")
    process.terminate()


class World:
    """A feed with one new item a second, and a webhook; notes when a body with an item went out and when word came."""

    def __init__(self) -> None:
        self.items: list[str] = []
        self.given: dict[int, float] = {}
        self.told: dict[int, float] = {}
        self._dice = random.Random(1)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        self.port = int(self._server.server_address[1])

    def publish(self) -> None:
        words = " ".join("".join(self._dice.choices(LETTERS, k=8)) for _ in range(5))
        number = len(self.items)
        link = f"http://paper.example/{number}"
        self.items.append(f"<item><title>Telefonat {words}</title><link>{link}</link><guid>{link}</guid></item>")

    def _body(self) -> tuple[bytes, int]:
        count = len(self.items)
        newest = "".join(reversed(self.items[max(0, count - 30) : count]))
        return f'<rss version="2.0"><channel><title>Blatt</title>{newest}</channel></rss>'.encode(), count

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        world = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                body, count = world._body()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
                self.wfile.flush()
                sent = time.monotonic()
                for number in range(count):
                    world.given.setdefault(number, sent)

            def do_POST(self) -> None:
                arrived = time.monotonic()
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                number = int(str(body["link"]).rpartition("/")[2])
                world.told.setdefault(number, arrived)
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                return

        return Handler


def latency(seconds: int, watches: int) -> None:
    world, dice = World(), random.Random(2)
    with tempfile.TemporaryDirectory(prefix="depesche-bench-") as folder:
        others = "\n".join(
            f"  - {{name: w{n}, query: '{''.join(dice.choices(LETTERS, k=6))} AND ({n} OR Hafen)'}}"
            for n in range(watches - 1)
        )
        config = Path(folder) / "config.yaml"
        config.write_text(
            f"allow_networks: [127.0.0.1]\nevery: 1s\nfirst_run: all\n"
            f"feeds: [{{url: 'http://127.0.0.1:{world.port}/feed', language: de}}]\n"
            f"watches:\n  - {{name: Anruf, query: Telefonat}}\n{others}\n"
            f"channels: {{hook: {{url: 'json://127.0.0.1:{world.port}/hook'}}}}\n",
            encoding="utf-8",
        )
        daemon = subprocess.Popen(
            [sys.executable, "-m", "monitor", "run", "--config", str(config), "--log", "error"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            for _ in range(seconds + WARM):
                world.publish()
                time.sleep(1)
            time.sleep(5)
        finally:
            daemon.terminate()
            daemon.wait(15)
    ways = sorted(world.told[n] - world.given[n] for n in world.told if n >= WARM)
    if len(ways) < 2:
        print("nothing was told in that time", file=sys.stderr)
        return
    at = statistics.quantiles(ways, n=100, method="inclusive")
    print(f"\nbody received → request sent, {watches} watches, one item a second: {len(ways)} items")
    print(f"p50 {1000 * at[49]:.0f} ms · p90 {1000 * at[89]:.0f} ms · p99 {1000 * at[98]:.0f} ms · aim: p99 < 250 ms")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--messages", type=int, default=1000)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--watches", type=int, default=100)
    given = parser.parse_args()
    if given.messages:
        throughput(given.messages)
    if given.seconds:
        latency(given.seconds, given.watches)
    return 0


if __name__ == "__main__":
    sys.exit(main())
