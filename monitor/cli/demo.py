"""`depesche demo`: the whole program in a quarter of a minute, with no network and nothing to set up."""

from __future__ import annotations

import asyncio
import hashlib
import os
import signal
import sys
import tempfile
import threading
from datetime import datetime, timedelta
from email.utils import format_datetime
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Annotated, Literal, NoReturn

import typer

from monitor.cli import clock, logs
from monitor.cli.demo_scenes import APPLAUSE, CONFIG, PAPERS, SCENES, Scene

LocaleOption = Annotated[str, typer.Option("--locale", help="Wording of the alerts: de or en.")]
SpeedOption = Annotated[float, typer.Option("--speed", min=0.1, max=20, help="2 plays twice as fast.")]


def command(locale: LocaleOption = "en", speed: SpeedOption = 1.0) -> None:
    """Watch it work, without a network.

    Three invented papers on a local web server, the real daemon, and its alerts on this terminal. Takes a quarter of a minute; Ctrl-C ends it sooner. Needs no network and leaves nothing behind.
    """
    logs.set_up("error")
    for ended in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ended, _leave)  # until the daemon listens itself: the folder goes in any case
    with tempfile.TemporaryDirectory(prefix="depesche-demo-") as folder, _Stage(clock.now(), speed) as stage:
        path = Path(folder) / "config.yaml"
        language: Literal["de", "en"] = "de" if locale == "de" else "en"
        path.write_text(CONFIG.format(base=stage.base, locale=language), encoding="utf-8")
        asyncio.run(_play(path, stage, speed))
    print("That was it. Next: `depesche check`, then `depesche run`, on a config.yaml of your own.", file=sys.stderr)


def _leave(_number: int, _frame: object) -> NoReturn:
    raise KeyboardInterrupt


async def _play(path: Path, stage: _Stage, speed: float) -> None:
    from monitor.app.keep import Hooks
    from monitor.app.plan import plan
    from monitor.cli.run import report, serve

    loop = asyncio.get_running_loop()
    # Said once the loop runs: whoever ends the demo at its first word would else do so while asyncio is half made.
    print("Three papers, two watches: “Telefonat Putin–Trump” and “Streik bei der Bahn”.", file=sys.stderr)
    for scene in SCENES:
        if scene.aside:
            loop.call_later(scene.second / speed, _aside, scene)
    # The curtain is the very signal that stops the daemon in real life: the drain is part of the play.
    loop.call_later(SCENES[-1].second / speed + APPLAUSE, os.kill, os.getpid(), signal.SIGTERM)
    stage.begin()
    await serve(plan(path), Hooks(clock.now, clock.dice, report, watch=False))


def _aside(scene: Scene) -> None:
    print(f"\n\N{BLACK RIGHT-POINTING TRIANGLE} {PAPERS[scene.paper]}: {scene.aside}\n", file=sys.stderr, flush=True)


class _Stage:
    """A web server on loopback that publishes the scenes as the seconds go by, with proper validators."""

    def __init__(self, opened: datetime, speed: float) -> None:
        self._opened = opened
        self._speed = speed
        stage = self

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                stage.answer(self)

            def log_message(self, format: str, *args: object) -> None:
                """The terminal belongs to the alerts."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self._server.daemon_threads = True
        self.base = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> _Stage:
        threading.Thread(target=self._server.serve_forever, args=(0.1,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def begin(self) -> None:
        """The curtain rises: seconds count from here."""
        self._opened = clock.now()

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        """The paper's feed as of this second, or 304."""
        paper = request.path.strip("/").removesuffix(".xml")
        if paper not in PAPERS:
            request.send_error(404)
            return
        body = self._feed(paper).encode()
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        unchanged = request.headers.get("If-None-Match") == etag
        request.send_response(304 if unchanged else 200)
        request.send_header("ETag", etag)
        if not unchanged:
            request.send_header("Content-Type", "application/rss+xml; charset=utf-8")
            request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        if not unchanged:
            request.wfile.write(body)

    def _feed(self, paper: str) -> str:
        gone = (clock.now() - self._opened).total_seconds() * self._speed
        shown = [(at, scene) for at, scene in enumerate(SCENES) if scene.paper == paper and scene.second <= gone]
        items = "".join(self._item(at, scene) for at, scene in reversed(shown))
        channel = f"<title>{PAPERS[paper]}</title><link>{self.base}/</link><description>invented</description>{items}"
        return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>{channel}</channel></rss>'

    def _item(self, at: int, scene: Scene) -> str:
        when = format_datetime(self._opened + timedelta(seconds=scene.second / self._speed))
        address = f"{self.base}/{scene.paper}/{at}"
        return (
            f"<item><title>{escape(scene.title)}</title><link>{address}</link><guid>{address}</guid>"
            f"<description>{escape(scene.teaser)}</description><pubDate>{when}</pubDate></item>"
        )
