"""Reading that can't hurt: what isn't plain is parsed in a process of its own kind, bounded in time and memory.

Plain feeds of bearable size are read here, in a thread: that is one pass of expat, linear in the length. feedparser is
never run here, however small the body: it holds the GIL, and 1 KB of well-chosen bytes is not provably cheap. A process
costs 1–2 ms a feed besides, and the first of them 30 MB and 0.2 s: many never need one. Plain children with pipes instead of a pool of `concurrent.futures`: one
that dies takes only its own body with it, can be killed at once, and ends by itself when its parent is gone.
"""

from __future__ import annotations

import asyncio
import io
import os
import pickle  # of our own children, and only what answers are made of  # nosec B403
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from datetime import datetime, timedelta, timezone
from pathlib import Path

import monitor
from monitor.errors import FeedError, NotAFeed, TooMuch
from monitor.feeds.base import FEED, Wanted
from monitor.feeds.formats import read_at_once
from monitor.feeds.formats.child import FRAME
from monitor.model import RawEntry, RawFeed

_ROOT = str(Path(monitor.__file__).resolve().parent.parent)
_START = f"import sys; sys.path.insert(0, {_ROOT!r}); from monitor.feeds.formats.child import main; main()"
_LARGEST_ANSWER = 256 << 20
AT_HOME = 512_000
"""Bytes; some 10 ms of reading."""


_WELCOME = {
    **{("datetime", each.__name__): each for each in (datetime, timedelta, timezone)},
    **{(each.__module__, each.__name__): each for each in (RawFeed, RawEntry, FeedError, NotAFeed, TooMuch)},
}
"""All that a child's answer is made of."""


class _Unpickler(pickle.Unpickler):
    """Makes nothing but what answers are made of: a child that a body has taken over gains nothing here."""

    def find_class(self, module: str, name: str) -> type:
        found = _WELCOME.get((module, name))
        if found is None:
            raise EOFError(f"a reading process answered with {module}.{name}")
        return found


def unpacked(answer: bytes) -> RawFeed | tuple[type[FeedError], str, str]:
    """A child's answer. Raises `EOFError` for what is none: then it has lost its wits and is replaced."""
    try:
        found = _Unpickler(io.BytesIO(answer)).load()
    except Exception as error:
        raise EOFError("a reading process answered nonsense") from error
    if isinstance(found, RawFeed):
        return found
    match found:
        case (type() as kind, str() as text, str() as hint) if issubclass(kind, FeedError):
            return kind, text, hint
    raise EOFError("a reading process answered nonsense")


class GuardedReader:
    """Reads bodies in `workers` child processes, started when first needed, replaced after `reads_a_life` bodies."""

    def __init__(
        self, *, workers: int = 2, cpu_seconds: float = 5.0, reads_a_life: int = 500, at_home: int = AT_HOME
    ) -> None:
        """`at_home`: bytes up to which a plain feed is read in this process."""
        self._cpu_seconds = cpu_seconds
        self._patience = 4 * cpu_seconds + 2
        """Wall-clock seconds until a child that can't even be interrupted is killed; a busy machine needs the slack."""
        self._reads_a_life = reads_a_life
        self._at_home = at_home
        self.sent_out = 0
        """Bodies that went to a child so far."""
        self._idle: asyncio.LifoQueue[_Child] = asyncio.LifoQueue()
        self._children = [_Child() for _ in range(workers)]
        for child in self._children:
            self._idle.put_nowait(child)

    async def read(
        self, body: bytes, headers: tuple[tuple[str, str], ...] = (), url: str = "", wanted: Wanted = FEED
    ) -> RawFeed:
        """What the body says, read as what is wanted. Raises `NotAFeed` or `TooMuch`, and nothing else for any bytes."""
        if wanted.kind == "feed" and len(body) <= self._at_home:
            plain = await asyncio.to_thread(read_at_once, body)
            if plain is not None:
                return plain
        self.sent_out += 1
        child = await self._idle.get()
        try:
            return await self._read(child, pickle.dumps((body, headers, url, self._cpu_seconds, wanted)))
        finally:
            self._idle.put_nowait(child)

    async def close(self) -> None:
        """End all children, now."""
        for child in self._children:
            await child.end()

    async def _read(self, child: _Child, job: bytes) -> RawFeed:
        whole = False
        try:
            async with asyncio.timeout(self._patience):
                answer = await child.ask(job)
            whole = True
        except TimeoutError as error:
            raise TooMuch(f"reading it took more than {self._patience:g} s") from error
        except (OSError, asyncio.IncompleteReadError, EOFError, pickle.UnpicklingError) as error:
            raise TooMuch("reading it broke the reading process") from error
        finally:
            if not whole or child.reads >= self._reads_a_life:
                await child.end()
        if isinstance(answer, RawFeed):
            return answer
        kind, message, hint = answer
        raise kind(message, hint=hint)


class _Child:
    """One reading process, or none yet."""

    def __init__(self) -> None:
        self.reads = 0
        self._process: Process | None = None

    async def ask(self, job: bytes) -> RawFeed | tuple[type[FeedError], str, str]:
        process = self._process or await self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        self.reads += 1
        process.stdin.write(len(job).to_bytes(FRAME, "big") + job)
        await process.stdin.drain()
        size = int.from_bytes(await process.stdout.readexactly(FRAME), "big")
        if size > _LARGEST_ANSWER:
            raise EOFError
        return unpacked(await process.stdout.readexactly(size))

    async def end(self) -> None:
        process, self._process, self.reads = self._process, None, 0
        if process is not None and process.returncode is None:
            try:
                process.kill()
            except ProcessLookupError:
                return
            await process.wait()

    async def _start(self) -> Process:
        environment = {
            name: os.environ[name] for name in ("PATH", "LANG", "TZ", "LD_LIBRARY_PATH") if name in os.environ
        }
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-c", _START), stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=environment
        )
        return self._process
