"""The kept window as a file beside a SQLite store: for `once`, which would spend most of its time reading it anew."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

import monitor
from monitor.app.snapshot import Unreadable, packed, unpacked
from monitor.pipeline.recollection import Recollection

_ROOMS = ("stories", "text", "model")
_DIGEST = 16
_NUMBER = 8

log = logging.getLogger("depesche.remember")


class KeptBeside:
    """`Memory` in `depesche.db.window`, for our eyes alone: digest of the code, time, last opinion, the window."""

    def __init__(self, store: Path) -> None:
        self._path = store.with_name(f"{store.name}.window")

    def recall(self) -> Recollection | None:
        try:
            body = self._path.read_bytes()
        except OSError:
            return None
        head, rest = body[:_DIGEST], body[_DIGEST:]
        if head != _code():
            return None
        at, opinion = (int.from_bytes(rest[start : start + _NUMBER], "big") for start in (0, _NUMBER))
        try:
            return Recollection(datetime.fromtimestamp(at, UTC), opinion, unpacked(rest[2 * _NUMBER :]))
        except (Unreadable, OverflowError, ValueError, OSError) as error:
            log.info("the kept window is left aside", extra={"error": str(error)})
            return None

    def keep(self, recollection: Recollection) -> None:
        numbers = (int(recollection.at.timestamp()), recollection.opinion)
        head = _code() + b"".join(number.to_bytes(_NUMBER, "big") for number in numbers)
        new = self._path.with_name(f"{self._path.name}.new")
        try:
            with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600), "wb") as file:
                file.write(head + packed(recollection.window))
            new.replace(self._path)
        except OSError as error:
            log.info("the window is not kept", extra={"error": str(error)})
            with suppress(OSError):
                new.unlink()


@lru_cache(maxsize=1)
def _code() -> bytes:
    """What tells whether the same code wrote it: a record that has changed its shape must not be read as it was."""
    found = blake2b(digest_size=_DIGEST)
    for room in _ROOMS:
        for file in sorted((Path(monitor.__file__).parent / room).rglob("*.py")):
            found.update(file.read_bytes())
    return found.digest()
