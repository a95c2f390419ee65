"""`depesche parse -`: many bodies in one go, one JSON line in and one out for each, none able to harm the next."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import BinaryIO

from monitor.errors import DepescheError, FeedError, NotAFeed, TooMuch
from monitor.feeds.clean import clean
from monitor.feeds.guarded import GuardedReader
from monitor.feeds.links import lane_of
from monitor.model import Entry, Feed, RawFeed

LONGEST_LINE = 1 << 20
LARGEST_BODY = 20_000_000
"""Bytes that are read of one body; the daemon's own bound."""
SECOND_TRY = 200_000
"""Bytes of a body that took too long, read once more: that much is quick, whatever it holds."""
CHILDREN = max(2, min(os.cpu_count() or 2, 8))
AT_ONCE = 2 * CHILDREN
"""Bodies in memory at a time."""

Headers = tuple[tuple[str, str], ...]
Say = Callable[[dict[str, object]], None]


@dataclass(frozen=True, slots=True)
class Job:
    """One line, understood. `id` is whatever JSON the caller put there."""

    id: object
    path: str
    headers: Headers = ()
    url: str = ""


class BadLineError(DepescheError):
    """A line that can't be understood; `id` is what it said of itself, if anything."""

    def __init__(self, message: str, id_: object = None) -> None:
        super().__init__(message)
        self.id = id_


async def parse_all(source: BinaryIO, say: Say, now: datetime) -> bool:
    """Answer each line of `source` through `say`, as each is ready. False: the input broke off."""
    reader = GuardedReader(workers=CHILDREN, cpu_seconds=3.0)
    room = asyncio.Semaphore(AT_ONCE)
    whole = True
    try:
        async with asyncio.TaskGroup() as group:
            async for line, complete in _lines(source):
                try:
                    job = understood(line)
                except BadLineError as error:
                    whole = complete
                    say({"id": error.id, "ok": False, "error": str(error)})
                    continue
                await room.acquire()
                group.create_task(_answer(job, reader, room, say, now))
    except* OSError as broken:
        raise DepescheError(f"the input broke off: {broken.exceptions[0]}") from broken
    finally:
        await reader.close()
    return whole


async def _lines(source: BinaryIO) -> AsyncIterator[tuple[bytes, bool]]:
    """Each line, and whether it came whole; of one that is too long only the beginning is kept."""
    while line := await asyncio.to_thread(source.readline, LONGEST_LINE):
        rest = line
        while len(rest) == LONGEST_LINE and not rest.endswith(b"\n"):
            rest = await asyncio.to_thread(source.readline, LONGEST_LINE)
        yield line, rest.endswith(b"\n")


def understood(line: bytes) -> Job:
    """The job that a line gives. Raises `BadLineError`."""
    try:
        found: object = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadLineError("this line is no JSON") from error
    if not isinstance(found, dict):
        raise BadLineError("this line is no JSON object")
    id_, path, url = found.get("id"), found.get("path"), found.get("url") or ""
    if not isinstance(path, str) or not path or "\0" in path:
        raise BadLineError("`path` names no file", id_)
    if not isinstance(url, str):
        raise BadLineError("`url` is no address", id_)
    return Job(id_, path, _headers(found.get("headers"), id_), url)


def _headers(given: object, id_: object) -> Headers:
    """An object, or pairs; names in lower case."""
    pairs = list(given.items()) if isinstance(given, dict) else (given or [])
    if not isinstance(pairs, list) or not all(isinstance(pair, list | tuple) and len(pair) == 2 for pair in pairs):
        raise BadLineError("`headers` are neither an object nor pairs", id_)
    return tuple((str(name).lower(), str(value)) for name, value in pairs)


async def _answer(job: Job, reader: GuardedReader, room: asyncio.Semaphore, say: Say, now: datetime) -> None:
    try:
        raw = await _read(job, reader)
        entries = await asyncio.to_thread(clean, raw, _feed(job), now)
    except FeedError as error:
        say({"id": job.id, "ok": False, "error": str(error)})
    except Exception as error:  # noqa: BLE001 - whatever one body does, the next line is answered
        say({"id": job.id, "ok": False, "error": f"it can't be read ({type(error).__name__})"})
    else:
        cut = {"truncated": True} if raw.truncated else {}
        say({"id": job.id, "ok": True, "entries": [_told(entry) for entry in entries], **cut})
    finally:
        room.release()


async def _read(job: Job, reader: GuardedReader) -> RawFeed:
    """What is too large or too slow to be read whole is read as far as that goes."""
    body, cut = await asyncio.to_thread(_body, job.path)
    try:
        raw = await reader.read(body, job.headers, job.url)
    except TooMuch:
        if len(body) <= SECOND_TRY:
            raise
        raw, cut = await reader.read(body[:SECOND_TRY], job.headers, job.url), True
    return replace(raw, truncated=True) if cut else raw


def _body(path: str) -> tuple[bytes, bool]:
    """The bytes, and whether there are more of them."""
    file = Path(path)
    try:
        if not file.is_file():  # a pipe or a device may never end
            raise NotAFeed("there is no such file")
        with file.open("rb") as stream:
            found = stream.read(LARGEST_BODY + 1)
    except (OSError, ValueError) as error:
        raise NotAFeed(f"the file can't be read ({getattr(error, 'strerror', None) or error})") from error
    return found[:LARGEST_BODY], len(found) > LARGEST_BODY


def _feed(job: Job) -> Feed:
    """Without an address, relative links stay out and everything else is read all the same."""
    url = job.url if "://" in job.url else "https://file.invalid/"
    day = timedelta(days=1)
    return Feed(id="parse", url=url, name="", lane=lane_of(url), every=(day, day))


def _told(entry: Entry) -> dict[str, object]:
    return {
        "title": entry.title,
        "link": entry.url,
        "published": entry.published.strftime("%Y-%m-%dT%H:%M:%SZ") if entry.published else None,
        "key": entry.identities[0],
    }


def say_line(answer: dict[str, object]) -> None:
    """One line, at once. ASCII: any `id` comes back as it was, whatever the terminal's encoding."""
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
