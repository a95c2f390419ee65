"""What the service meets inside the machine: a paper that publishes, and a letter box for webhooks."""

from __future__ import annotations

import json
import subprocess
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from types import TracebackType
from typing import Any, Self

from tests.daemons import item, rss
from tests.e2e.machine import Machine, until

PORT = 8088
PROGRAM = """
import http.server, pathlib, time
HERE = pathlib.Path("/opt/town")

class Town(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = (HERE / self.path.strip("/")).read_bytes()
        with (HERE / "asked").open("a") as log:
            log.write(self.path + "\\n")
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        while (HERE / "slow").exists():
            time.sleep(0.1)
        with (HERE / "posts").open("ab") as box:
            box.write(body.replace(b"\\n", b" ") + b"\\n")
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args):
        pass

http.server.ThreadingHTTPServer(("127.0.0.1", %d), Town).serve_forever()
"""


class Town:
    """Runs inside the machine while the block lasts."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._folder = machine.root / "opt/town"
        self._told: list[str] = []

    def __enter__(self) -> Self:
        self._folder.mkdir(parents=True)
        for name in ("posts", "asked"):
            (self._folder / name).touch()
        self.publish()
        self._machine.put(PROGRAM % PORT, "/opt/town/town.py")
        self._server = subprocess.Popen([*self._machine.entrance, "/usr/bin/python3", "/opt/town/town.py"])
        probe = f"import socket; socket.create_connection(('127.0.0.1', {PORT})).close()"
        until(lambda: self._machine.call("/usr/bin/python3", "-c", probe).returncode == 0, what="the town")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.kill()
        self._server.wait()

    def publish(self, *titles: str) -> None:
        """Further news, newest first."""
        for title in titles:
            number = len(self._told)
            when = format_datetime(datetime.now(UTC) - timedelta(minutes=1))
            self._told.insert(0, item(title, f"http://paper.example/{number}", "Mehr am Abend.", when))
        self._machine.put(rss(*self._told), "/opt/town/feed")

    @property
    def feed(self) -> str:
        return f"http://127.0.0.1:{PORT}/feed"

    @property
    def box(self) -> str:
        """The letter box, as an Apprise address with a login that nobody may see."""
        return f"json://service:a-secret-of-the-box@127.0.0.1:{PORT}/posts"

    @property
    def posts(self) -> list[Any]:
        """What arrived."""
        return [json.loads(line) for line in (self._folder / "posts").read_text().splitlines()]

    def heard(self, words: str) -> int:
        """How many messages say these words in their title."""
        return sum(words in str(post["title"]) for post in self.posts)

    @property
    def polls(self) -> int:
        return len((self._folder / "asked").read_text().splitlines())

    def slow(self, *, on: bool) -> None:
        """A letter box that takes what it is given and answers nobody."""
        if on:
            (self._folder / "slow").touch()
        else:
            (self._folder / "slow").unlink(missing_ok=True)
