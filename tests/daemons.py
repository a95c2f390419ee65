"""The command as users run it: a process of its own, with its config, its output and its signals."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

COMMAND = (sys.executable, "-m", "monitor")


def depesche(
    *arguments: str, cwd: Path | None = None, stdin: str = "", timeout: float = 60
) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    return subprocess.run(
        [*COMMAND, *arguments], cwd=cwd, input=stdin, capture_output=True, text=True, timeout=timeout, check=False
    )


def item(title: str, link: str, text: str = "", date: str = "", guid: str = "") -> str:
    """One RSS item; strings must be XML already."""
    when = f"<pubDate>{date}</pubDate>" if date else ""
    return f"<item><title>{title}</title><link>{link}</link><guid>{guid or link}</guid><description>{text}</description>{when}</item>"


def rss(*items: str, title: str = "Abendblatt") -> str:
    """A small feed of RSS items."""
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{title}</title><link>http://127.0.0.1/</link><description>x</description>{"".join(items)}</channel></rss>'


def eventually(happened: Callable[[], object], *, within: float = 20.0, what: str = "it") -> None:
    """Wait until something is so; fail with words when it does not come."""
    end = time.monotonic() + within
    while not happened():
        if time.monotonic() > end:
            raise AssertionError(f"{what} did not happen within {within:.0f} s")
        time.sleep(0.02)


class Daemon:
    """`depesche run` on a config; leaves with SIGTERM at the end of the block, if it is still there."""

    def __init__(
        self, config: Path, *arguments: str, ready: bool = True, environ: dict[str, str] | None = None
    ) -> None:
        self._call = [*COMMAND, "run", "--config", str(config), *arguments]
        self._said = config.parent / f"daemon-{time.monotonic_ns()}.log"
        self._wait = ready
        self._environ = {**os.environ, **(environ or {})}

    @property
    def said(self) -> str:
        """What it wrote to standard error and output so far."""
        return self._said.read_text(encoding="utf-8")

    @property
    def returncode(self) -> int | None:
        return self.process.poll()

    def __enter__(self) -> Self:
        with self._said.open("w", encoding="utf-8") as out:
            self.process = subprocess.Popen(
                self._call, stdout=out, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, env=self._environ
            )
        if self._wait:
            eventually(lambda: "ready:" in self.said or self.returncode is not None, what="readiness")
            assert self.returncode is None, self.said
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self.returncode is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def kill(self) -> None:
        """`kill -9`."""
        self.process.kill()
        self.process.wait()

    def stop(self, number: signal.Signals = signal.SIGINT) -> float:
        """Signal it, wait for the end; seconds that it took."""
        began = time.monotonic()
        self.process.send_signal(number)
        self.process.wait(20)
        return time.monotonic() - began


def lines_of(text: str) -> Sequence[str]:
    return [line for line in text.splitlines() if line.strip()]
