"""The daemon's door: a Unix socket at which it says how it stands, in JSON, to its own user and to root only.

Nothing is read from whoever knocks: a connection is answered once and closed.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import os
import socket
import stat
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path

from monitor.errors import StoreError

Tell = Callable[[], Awaitable[dict[str, object]]]
PATIENCE = 10.0
"""Seconds until a question is given up."""
LONGEST = 64 * 1024 * 1024

log = logging.getLogger("depesche.door")


def door_of(database: Path | None, config: Path) -> Path:
    """Where the door is: beside the database's file, else in the run directory, under a name made of the config's path."""
    if database is not None:
        return database.with_name(f"{database.name}.sock")
    name = hashlib.blake2b(os.fsencode(config), digest_size=8).hexdigest()
    return _run_directory() / f"depesche-{name}.sock"


def _run_directory() -> Path:
    for given in (os.environ.get("RUNTIME_DIRECTORY"), "/run/depesche", os.environ.get("XDG_RUNTIME_DIR")):
        if given and Path(given).is_dir():
            return Path(given)
    return Path(tempfile.gettempdir())


@asynccontextmanager
async def opened(door: Path, tell: Tell) -> AsyncIterator[None]:
    """Answer at the door for as long as the block runs. Where none can be made, that is logged and nothing else."""

    async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, TimeoutError):
            writer.write(json.dumps(await _told(tell), ensure_ascii=False).encode() + b"\n")
            await asyncio.wait_for(writer.drain(), PATIENCE)
        writer.close()

    try:
        listener = _bound(door)
    except OSError as error:
        log.warning("no socket for `depesche status`", extra={"path": str(door), "error": error.strerror})
        yield
        return
    server = await asyncio.start_unix_server(answer, sock=listener)
    try:
        yield
    finally:
        server.close()
        with suppress(OSError):
            door.unlink()


async def _told(tell: Tell) -> dict[str, object]:
    try:
        return await asyncio.wait_for(tell(), PATIENCE)
    except (StoreError, TimeoutError, RuntimeError) as error:
        # RuntimeError: the clerk has gone home; whatever it is, whoever asks must get an answer.
        return {"error": f"the daemon can't say: {str(error) or 'its store does not answer'}"}


def _bound(door: Path) -> socket.socket:
    """A listening socket that only its owner may use. Whoever holds the store may replace what a dead daemon left."""
    with suppress(FileNotFoundError):
        if not stat.S_ISSOCK(door.lstat().st_mode):
            raise FileExistsError(17, "something else lies there", str(door))
        door.unlink()
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    before = os.umask(0o177)
    try:
        with _short(door) as name:
            listener.bind(name)
        listener.listen(8)
    except OSError:
        listener.close()
        raise
    finally:
        os.umask(before)
    return listener


def knock(door: Path) -> dict[str, object] | None:
    """What the daemon says; None: nobody is there, or nobody whom we may ask."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
        caller.settimeout(PATIENCE)
        try:
            with _short(door) as name:
                caller.connect(name)
            said = b""
            while len(said) < LONGEST and (more := caller.recv(65_536)):
                said += more
            answer = json.loads(said)
        except (OSError, ValueError):
            return None
    return answer if isinstance(answer, dict) else None


@contextmanager
def _short(door: Path) -> Iterator[str]:
    """A name of the path that fits a socket's address (107 bytes), however deep it lies."""
    if len(os.fsencode(door)) < 100:
        yield str(door)
        return
    folder = os.open(door.parent, os.O_PATH | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{folder}/{door.name}"
    finally:
        os.close(folder)
