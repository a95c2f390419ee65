"""A feed that lies on disk: for `depesche parse FILE` and for trying things out."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit

from monitor.errors import NotAFeed, TooMuch, Unreachable
from monitor.model import Feed, FeedState, Fetched

LARGEST = 20_000_000


class FileSource:
    """Reads the file that `feed.url` names, as `file://` address or plain path."""

    def __init__(self, *, longest: float = 30.0) -> None:
        """`longest`: seconds for one file."""
        self._longest = longest

    async def fetch(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
        """See `Source.fetch`; a file has no validators."""
        path = Path(unquote(urlsplit(feed.url).path) if feed.url.startswith("file:") else feed.url)
        try:
            body = await asyncio.wait_for(_begun(path), self._longest)
        except TimeoutError as error:
            hint = "is it a pipe into which nobody writes, or does its disk hang?"
            raise Unreachable(f"{path} could not be read in {self._longest:g} s", hint=hint) from error
        return Fetched(feed.id, feed.url, 200, body, (), state)

    async def close(self) -> None:
        """Nothing is held open."""


def _begun(path: Path) -> asyncio.Future[bytes]:
    """Reading under way, in a thread that nobody needs: a pipe or a disk of the network may hold it for ever, and a pool's
    thread would be missing to other feeds and waited for at the end."""
    found: Future[bytes] = Future()
    found.set_running_or_notify_cancel()

    def work() -> None:
        try:
            found.set_result(_read(path))
        except Exception as error:  # noqa: BLE001 - it belongs to whoever waits
            found.set_exception(error)

    Thread(target=work, name=f"file {path.name[:40]}", daemon=True).start()
    return asyncio.wrap_future(found)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            body = file.read(LARGEST + 1)
    except OSError as error:
        raise Unreachable(f"{path}: {(error.strerror or 'unreadable').lower()}") from error
    except ValueError as error:
        raise Unreachable("the path is unreadable") from error
    if len(body) > LARGEST:
        raise TooMuch(f"{path} is larger than {LARGEST // 1_000_000} MB")
    if not body.strip():
        raise NotAFeed(f"{path} is empty")
    return body
