"""Kills a real daemon at random moments while news arrives, and counts what became of every alert.

`python -m tests.crash 200` (or `make crash`) plays two hundred rounds; `tests/test_crash.py` a few. A real feed server
and two real receivers stand around it, one of which takes its time and fails now and then.

What must hold, whatever the moment of the kill: every item is decided once; every alert arrives at every receiver;
what was settled is never sent again; and a repetition is one that was cut off between the receiver's acceptance and
our note of it, with the same key.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.daemons import Daemon, depesche, eventually, item, rss
from tests.receivers import Reply, Webhook
from tests.servers import FeedServer

LETTERS = "abcdefghiklmnoprstuw"
LISTED = 120
"""Items that the feed shows. It never runs further ahead of the daemon: what a feed no longer shows is not ours to keep."""
LONGEST = 3.0
"""Seconds that a daemon lives, at most; a loaded machine needs one or two of them for its first poll."""
CONFIG = """\
locale: de
allow_networks: [127.0.0.1]
every: 1s
first_run: all
feeds: [{{url: '{feed}', name: Abendblatt, language: de}}]
watches: [{{name: Anruf, query: Telefonat, notify: [prompt, zaudernd]}}]
channels:
  prompt: {{url: '{prompt}'}}
  zaudernd: {{url: '{slow}'}}
  buch: {{file: operator.log}}
operator: [buch]
"""

Row = tuple[str, str]
"""Alert key and channel."""


@dataclass
class Count:
    """What was seen."""

    rounds: int = 0
    items: int = 0
    alerts: int = 0
    repeats: int = 0
    """Posts beyond the first of an alert at a receiver."""
    cut_off: int = 0
    """Rows that a kill found under way, with the message at the receiver."""
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.rounds} kills, {self.items} items, {self.alerts} alerts to two receivers each: "
            f"{self.repeats} repeated (cut off between acceptance and settling: {self.cut_off}), "
            f"{len(self.faults)} faults"
        )


class Press:
    """Publishes a new item every now and then, until it is stopped."""

    def __init__(self, server: FeedServer, dice: random.Random) -> None:
        self._server = server
        self._dice = dice
        self.items: list[str] = []
        self.most = LISTED
        """Items that may be out so far."""
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._publish, name="press", daemon=True)
        self._server.put("/feed", rss())
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join(5)

    def _publish(self) -> None:
        while not self._stopping.wait(self._dice.uniform(0.05, 0.6)):
            if len(self.items) >= self.most:
                continue
            words = " ".join("".join(self._dice.choices(LETTERS, k=self._dice.randint(5, 11))) for _ in range(5))
            number = len(self.items)
            self.items.append(item(f"Telefonat {words}", f"http://paper.example/{number}"))
            self._server.put("/feed", rss(*reversed(self.items[-LISTED:])))


class Witness:
    """Compares what receivers got with what the store says."""

    def __init__(self, database: Path, hooks: dict[str, Webhook]) -> None:
        self._database = database
        self._hooks = hooks
        self._settled: dict[Row, int] = {}
        """Rows that were settled as sent, and how often their receiver had them by then."""
        self.allowed: Counter[Row] = Counter()
        """How many repetitions the kills so far can explain."""
        self.faults: list[str] = []

    def posted(self) -> Counter[Row]:
        """How often each receiver took each alert."""
        taken = ((name, post) for name, hook in self._hooks.items() for post in list(hook.posts))
        return Counter((str(post.json["key"]), name) for name, post in taken if post.reply.status < 300)

    def rows(self) -> dict[Row, str]:
        """The store's word on each of the receivers' rows."""
        if not self._database.exists():
            return {}
        with sqlite3.connect(self._database) as database:
            try:
                found = database.execute("SELECT alert_key, channel, state FROM delivery WHERE channel != 'buch'")
                return {(key, channel): state for key, channel, state in found}
            except sqlite3.OperationalError:
                return {}  # killed before the first table was made

    def undecided(self) -> int:
        """The first item that is not in the store. A body is saved in slices, so later ones may be."""
        if not self._database.exists():
            return 0
        with sqlite3.connect(self._database) as database:
            try:
                known = {int(url.rpartition("/")[2]) for (url,) in database.execute("SELECT url FROM entry")}
            except sqlite3.OperationalError:
                return 0  # as above
        return next(number for number in range(len(known) + 1) if number not in known)

    def look(self) -> None:
        """After a kill: the dead can't settle any more, and what is on its way arrives within a moment."""
        time.sleep(0.15)
        posted, rows = self.posted(), self.rows()
        for row, count in posted.items():
            if row not in rows:
                self.faults.append(f"{row} was sent though it was never committed")
            if row in self._settled and count > self._settled[row]:
                self.faults.append(f"{row} was sent again after it was settled")
            if rows.get(row) == "sent":
                self._settled.setdefault(row, count)
            elif rows.get(row) == "sending":
                self.allowed[row] = count

    def sum_up(self, items: int) -> None:
        """At the very end, when nothing waits any more."""
        self.look()
        posted, rows = self.posted(), self.rows()
        with sqlite3.connect(self._database) as database:
            told = Counter(key for (key,) in database.execute("SELECT key FROM alert WHERE watch_id != 'operator'"))
            entries = Counter(one for (one,) in database.execute("SELECT entry_id FROM telling"))
        if sum(told.values()) != items or len(entries) != items or set(entries.values()) != {1}:
            self.faults.append(f"{items} items, but {sum(told.values())} alerts on {len(entries)} of them")
        for key in told:
            for channel in self._hooks:
                if rows.get((key, channel)) != "sent" or not posted[key, channel]:
                    self.faults.append(f"{key} never arrived at {channel}")
        for row, count in posted.items():
            if count - 1 > self.allowed[row]:
                self.faults.append(f"{row} came {count} times, which {self.allowed[row]} cut-off sends don't explain")


def storm(folder: Path, rounds: int, seed: int, say: bool = False) -> Count:
    """Play the rounds in an empty folder; what was seen."""
    dice = random.Random(seed)
    with FeedServer() as server, Webhook() as prompt, Webhook() as slow:
        prompt.always(Reply(delay=0.01))
        slow.always(Reply(delay=0.12))
        path = folder / "config.yaml"
        path.write_text(CONFIG.format(feed=server.url("/feed"), prompt=prompt.url, slow=slow.url), encoding="utf-8")
        witness = Witness(folder / "depesche.db", {"prompt": prompt, "zaudernd": slow})
        press = Press(server, dice)
        for number in range(rounds):
            slow.forgive()
            if dice.random() < 0.3:
                slow.script(Reply(503, delay=0.05))
            with Daemon(path, ready=dice.random() < 0.8) as daemon:
                time.sleep(dice.uniform(0.0, LONGEST))
                daemon.kill()
            witness.look()
            press.most = witness.undecided() + LISTED
            if say:
                print(f"\r{number + 1} kills, {len(press.items)} items", end="", file=sys.stderr, flush=True)
        press.stop()
        slow.forgive()
        _settle(path, witness, len(press.items))
        witness.sum_up(len(press.items))
        repeats = sum(count - 1 for count in witness.posted().values())
        cut = sum(witness.allowed.values())
        return Count(rounds, len(press.items), len(witness.rows()) // 2, repeats, cut, witness.faults)


def _settle(path: Path, witness: Witness, items: int) -> None:
    """Let one daemon live until everything is done, without the pauses that the receivers' faults have earned."""

    def done() -> bool:
        rows = witness.rows()
        return len(rows) == 2 * items and set(rows.values()) <= {"sent"}

    with Daemon(path) as daemon:
        depesche("outbox", "retry", "--channel", "zaudernd", "--config", str(path))
        try:
            eventually(done, within=60 + items / 4, what="the delivery of everything")
        except AssertionError as error:
            rows = witness.rows()
            states = Counter(f"{channel} {state}" for (_, channel), state in rows.items())
            raise AssertionError(f"{error}: {items} items, {dict(states)}; {daemon.said[-600:]}") from None


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.SystemRandom().randrange(1_000_000)
    print(f"seed {seed}", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="depesche-crash-") as folder:
        count = storm(Path(folder), rounds, seed, say=True)
    print(f"\n{count}")
    for fault in count.faults[:20]:
        print(fault)
    return 1 if count.faults else 0


if __name__ == "__main__":
    sys.exit(main())
