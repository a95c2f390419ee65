"""A feed that lies on disk: for `depesche parse FILE` and for trying things out."""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from monitor.errors import NotAFeed, TooMuch, Unreachable
from monitor.model import Feed, FeedState, Fetched

LARGEST = 20_000_000


class FileSource:
    """Reads the file that `feed.url` names, as `file://` address or plain path."""

    async def fetch(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
        """See `Source.fetch`; a file has no validators."""
        path = Path(unquote(urlsplit(feed.url).path) if feed.url.startswith("file:") else feed.url)
        body = await asyncio.to_thread(_read, path)
        return Fetched(feed.id, feed.url, 200, body, (), state)

    async def close(self) -> None:
        """Nothing is held open."""


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
